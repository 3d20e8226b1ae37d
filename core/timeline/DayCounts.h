#pragma once

#include "core/timeline/Timeline.h"

#include <QDate>

#include <vector>

namespace core::timeline {

/// How many incidents touch one day.
struct DayCount
{
    QDate day;
    int incidents = 0;
    int between = 0; ///< How many of them touch other days too: some time between two days.

    friend bool operator==(const DayCount&, const DayCount&) = default;
};

/// The first and the last of some days.
struct DaySpan
{
    QDate first;
    QDate last;

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// Incidents by the days they touch, on the clock of the place. What lies between two days counts on each of them: the
/// sum of some days is more than the number of incidents on them by what `spans` says.
struct DayCounts
{
    std::vector<DayCount> days; ///< In order; days without an incident are left out.
    int withoutDay = 0; ///< Incidents of which only the month, or nothing, is known: on no day.
    std::vector<DaySpan> spans = {}; ///< Of incidents that touch more than one day, in the order of their first.
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
