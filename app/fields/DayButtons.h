#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>

class QPushButton;

namespace app::fields {

class MomentFields;
class MonthGrid;

/// "Now", "Today", "Yesterday" and a small calendar: they fill in the fields of one moment.
class DayButtons final : public QWidget
{
    Q_OBJECT

public:
    /// What the clocks show where the person was.
    using Clock = std::function<QDateTime()>;

    /// `prefix` as that of the fields, to tell two rows apart for somebody who hears them.
    DayButtons(const QString& prefix, MomentFields* moment, Clock clock, QWidget* parent);

    /// Puts the calendar away.
    void close();

Q_SIGNALS:
    /// The calendar is open.
    void opened();

private:
    void choose(QDate date);
    void showGrid(bool show);

    MomentFields* m_moment;
    Clock m_clock;
    QPushButton* m_calendar;
    MonthGrid* m_grid = nullptr; ///< Made when it is first wanted.
};

} // namespace app::fields
