#pragma once

#include "app/fields/WhenText.h"

#include <QWidget>

#include <optional>
#include <utility>

class QGroupBox;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::fields {

class MomentFields;
class ZoneField;

/// "When?": how sure the person is, and the fields that go with it. Shows the time in full words while they type, and
/// asks about the hours of a clock change. Reads the clock of the computer for Now, Today and Yesterday.
class WhenEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenEditor(QWidget* parent = nullptr);

    /// Asks this instead of "When?".
    void setQuestion(const QString& question);

    TypedWhen value() const;
    void setValue(const TypedWhen& value);
    /// What the fields hold, for a draft. setContent() gives the same back, also a time that was filled in and not yet
    /// typed over.
    QJsonObject content() const;
    void setContent(const QJsonObject& content);
    /// Fills in a time that is kept: as long as nothing is typed over it, it is read as it was.
    void setWhen(const core::domain::When& when);

    /// What was meant, or what has to be put right.
    ReadWhen read() const;
    /// The same, and shows what has to be put right beside its field, until it is.
    ReadWhen check();
    /// One sentence for a problem of read(), and the field that it is about.
    static QString sentence(const WhenProblem& problem);
    QWidget* fieldOf(const WhenProblem& problem) const;

    /// Fills in the present day and minute (Ctrl+;).
    void setNow();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    WhenMode mode() const;
    /// What was read, in words, or what is wrong with it.
    QString inWords(const ReadWhen& read) const;
    void showProblem(const std::optional<WhenProblem>& problem);

    QGroupBox* m_group;
    QRadioButton* m_know;
    QRadioButton* m_about;
    QRadioButton* m_between;
    QRadioButton* m_unknown;
    MomentFields* m_from;
    MomentFields* m_to;
    QWidget* m_toRow;
    QWidget* m_fields;
    widgets::PlainLabel* m_partHint;
    widgets::PlainLabel* m_hint;
    widgets::PlainLabel* m_inWords;
    ZoneField* m_zone;
    bool m_isChecked = false; ///< What is wrong stands beside its field.
    /// What was filled in, as it stands in the fields, and as it is kept.
    std::optional<std::pair<TypedWhen, core::domain::When>> m_given;
};

} // namespace app::fields
