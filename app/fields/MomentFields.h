#pragma once

#include "app/fields/WhenText.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGroupBox;
class QLineEdit;
class QRadioButton;

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
    /// Asks which of the two hours was meant, or stops asking.
    void askWhichHour(bool ask, const QString& time = {});

    QLineEdit* dayField() const { return m_day; }
    QLineEdit* hourField() const { return m_hour; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* field(const QString& name, int characters, const QString& hint);

    /// Makes each as wide as what is written into it, in letters of the size of now.
    void fit();

    QString m_prefix;
    std::vector<std::pair<QLineEdit*, int>> m_letters; ///< The most that each takes.
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
};

} // namespace app::fields
