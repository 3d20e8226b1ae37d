#pragma once

#include "app/fields/WhenText.h"

#include <QWidget>

class QGroupBox;
class QPushButton;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::fields {

class MomentFields;
class MonthGrid;
class ZoneField;

/// "When?": how sure the person is, and the fields that go with it. Shows the time in full words while they type, and
/// asks about the hours of a clock change. Reads the clock of the computer for Today and Yesterday.
class WhenEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenEditor(QWidget* parent = nullptr);

    /// Asks this instead of "When?".
    void setQuestion(const QString& question);

    TypedWhen value() const;
    void setValue(const TypedWhen& value);

    /// What was meant, or what has to be put right.
    ReadWhen read() const;
    /// One sentence for a problem of read(), and the field that it is about.
    static QString sentence(const WhenProblem& problem);
    QWidget* fieldOf(const WhenProblem& problem) const;

    /// Fills in the present day and minute (Ctrl+;).
    void setNow();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void chooseDay(QDate date);
    void showGrid(bool show);
    WhenMode mode() const;

    QGroupBox* m_group;
    QRadioButton* m_know;
    QRadioButton* m_about;
    QRadioButton* m_between;
    QRadioButton* m_unknown;
    MomentFields* m_from;
    MomentFields* m_to;
    QWidget* m_toRow;
    QWidget* m_fields;
    QPushButton* m_calendar;
    MonthGrid* m_grid = nullptr;
    widgets::PlainLabel* m_inWords;
    ZoneField* m_zone;
};

} // namespace app::fields
