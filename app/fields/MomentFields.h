#pragma once

#include "app/fields/WhenText.h"

#include <QWidget>

#include <optional>
#include <vector>

class QDateTime;
class QGroupBox;
class QLineEdit;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::fields {

/// Day, month and year, and hour and minute with am or pm, as plain fields that take what people write. No spin boxes:
/// Qt's own date fields show times the wrong way round in right-to-left layouts.
class MomentFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Parts { DayAndTime, DayOnly };

    /// `prefix` tells two of them apart for somebody who hears the fields: "Start", "End", or empty.
    explicit MomentFields(const QString& prefix, QWidget* parent = nullptr);
    MomentFields(const QString& prefix, Parts parts, QWidget* parent);

    TypedMoment value() const;
    void setValue(const TypedMoment& value);
    /// Fills in the day and leaves the time.
    void setDate(QDate date);
    /// Fills in the day and the minute, which has a time zone, and gives the day the focus.
    void setNow(const QDateTime& now);
    /// Makes room for a part of the day in place of the hour.
    void offerPartsOfDay(bool offer);
    /// Asks which of the two hours was meant, or stops asking.
    void askWhichHour(bool ask, const QString& time = {});

    QLineEdit* dayField() const { return m_day; }
    QLineEdit* hourField() const { return m_hour; }

    /// The part that a problem of this moment is about.
    QWidget* fieldOf(const WhenProblem& problem) const;
    /// Shows what needs putting right under the fields, and marks them; nothing takes it away.
    void setProblem(const std::optional<WhenProblem>& problem, const QString& sentence = {});

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* field(const QString& name, int characters, const QString& hint);
    /// What is heard of each part beside its name.
    void describe();

    /// Makes each as wide as what is written into it, in letters of the size of now.
    void fit();

    QString m_prefix;
    struct Line
    {
        QLineEdit* edit;
        int letters; ///< The most that it takes.
        QString hint;
    };
    std::vector<Line> m_lines;
    bool m_countsTo24; ///< Hours from 0 to 23; nobody is asked for am or pm.
    QLineEdit* m_day;
    QLineEdit* m_month;
    QLineEdit* m_year;
    QLineEdit* m_hour;
    QLineEdit* m_minute;
    QRadioButton* m_am;
    QRadioButton* m_pm;
    QGroupBox* m_which;
    QRadioButton* m_first;
    QRadioButton* m_second;
    widgets::PlainLabel* m_problem;
    QWidget* m_wrong = nullptr; ///< The part that the problem is about.
    bool m_offersParts = false;
};

} // namespace app::fields
