#pragma once

#include "core/timeline/Timeline.h"

#include <QDate>

#include <vector>

namespace core::timeline {

/// How many incidents began on one day.
struct DayCount
{
    QDate day;
    int incidents = 0;

    friend bool operator==(const DayCount&, const DayCount&) = default;
};

/// Incidents by the day they began, on the clock of the place. What went on for days counts once, on its first day.
struct DayCounts
{
    std::vector<DayCount> days; ///< In order; days without an incident are left out.
    int withoutDay = 0; ///< Incidents of which only the month, or nothing, is known: on no day.
};
/// Without a person, kind or words to look for, from an index alone (performance.md D8). Blocking.
base::Result<DayCounts> countByDay(const TimelineFilter& filter, const vault::UnlockedVault& vault);

/// What happened on one day: kinds by how often, most frequent first, then by id. One incident may have several.
struct KindsOfDay
{
    QDate day;
    std::vector<std::pair<QString, int>> byBehaviour;
};
/// For the days from `first` to `last`, in order; days without a kind are left out. Blocking.
base::Result<std::vector<KindsOfDay>> readKindsByDay(const TimelineFilter& filter, QDate first, QDate last,
                                                     const vault::UnlockedVault& vault);

} // namespace core::timeline
