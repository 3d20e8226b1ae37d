#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/timeline/CalendarGrid.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace app::widgets {
class LinkButton;
class PlainLabel;
} // namespace app::widgets

namespace app::timeline {

/// The calendar with what belongs to it: a line that says the current day (the status line speaks it), a button that
/// opens it, how many entries have no day, and what a dot means.
class CalendarPanel final : public QWidget
{
    Q_OBJECT

public:
    CalendarPanel(const shell::PageContext& context, QWidget* parent = nullptr);

    /// What was counted, and by which filter, from which the kinds of single days are read.
    void show(const core::timeline::DayCounts& counts, const core::timeline::TimelineFilter& filter, bool isNarrowed);
    CalendarGrid* grid() const { return m_grid; }

Q_SIGNALS:
    void dayOpened(QDate day);
    void withoutDayOpened();

private:
    void tell(QDate day);
    void readKindsAround(QDate day);
    void openDay(QDate day);

    const shell::PageContext m_context;
    core::timeline::TimelineFilter m_filter;
    CalendarGrid* m_grid;
    widgets::PlainLabel* m_day;
    QPushButton* m_open;
    widgets::LinkButton* m_withoutDay;
    widgets::PlainLabel* m_legend; ///< What a dot means, and the mark while a day has it.
    async::JobHandle m_reading;
    /// Of the days from m_knownFrom to m_knownTo; days without a kind are not in it.
    QHash<QDate, std::vector<std::pair<QString, int>>> m_kinds;
    QDate m_knownFrom;
    QDate m_knownTo;
    bool m_isSpeaking = false; ///< The person has moved: what comes is to be spoken.
};

} // namespace app::timeline
