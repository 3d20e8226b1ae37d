#pragma once

#include "app/timeline/CalendarModel.h"

#include <QTableView>

namespace app::timeline {

/// The calendar as a table: arrows move by day and go on into the next week, PageUp and PageDown move by month, Home
/// and End to Monday and Sunday, with Ctrl to the first and the last day; Ctrl with an arrow to the next day with an
/// entry. Enter opens a day.
///
/// In a right-to-left layout the weekdays run from right to left, as in every calendar that is printed for such a
/// language, and so do the arrows: a week is a row of words, no axis of time.
class CalendarGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit CalendarGrid(QWidget* parent = nullptr);

    /// As CalendarModel::setDays(). The current day stays; else it is the last one with an entry.
    void setDays(const core::timeline::DayCounts& counts, QDate today, bool isNarrowed);
    QDate currentDay() const;
    void goTo(QDate day);
    const CalendarModel& days() const { return *m_days; }

Q_SIGNALS:
    /// The current day is another one.
    void dayChanged(QDate day);
    /// Enter, or a double click.
    void dayOpened(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitRows();
    void fitWidth();

    CalendarModel* m_days;
};

} // namespace app::timeline
