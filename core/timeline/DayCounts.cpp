#include "core/timeline/DayCounts.h"

#include "core/db/Snapshot.h"
#include "core/timeline/ChronologyRecords.h"
#include "core/timeline/Matching.h"

#include <algorithm>
#include <iterator>

namespace core::timeline {

base::Result<DayCounts> countByDay(const TimelineFilter& filter, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const ChronologyRecords records(**connection);
    DayCounts counts;
    const auto matching = matchingRows(filter, **connection);
    if (!matching)
        return matching.error();
    if (!*matching) {
        auto days = records.countByDay(filter);
        if (!days)
            return days.error();
        counts.days = *std::move(days);
        // Those without a day come first.
        if (!counts.days.empty() && !counts.days.front().day.isValid()) {
            counts.withoutDay = counts.days.front().incidents;
            counts.days.erase(counts.days.begin());
        }
        return counts;
    }
    auto keys = records.incidentsWithDay(filter);
    if (!keys)
        return keys.error();
    auto withoutDay = records.incidentsWithoutDay(filter);
    if (!withoutDay)
        return withoutDay.error();
    std::move(withoutDay->begin(), withoutDay->end(), std::back_inserter(*keys));
    std::erase_if(*keys, [&set = **matching](const TimelineKey& key) { return !set.contains(key.row); });
    std::sort(keys->begin(), keys->end(), [](const TimelineKey& a, const TimelineKey& b) { return a.first < b.first; });
    for (const TimelineKey& key : *keys) {
        if (!key.hasDay)
            ++counts.withoutDay;
        else if (!counts.days.empty() && counts.days.back().day == key.first)
            ++counts.days.back().incidents;
        else
            counts.days.push_back({key.first, 1});
    }
    return counts;
}

base::Result<std::vector<KindsOfDay>> readKindsByDay(const TimelineFilter& filter, QDate first, QDate last,
                                                     const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const ChronologyRecords records(**connection);
    const auto matching = matchingRows(filter, **connection);
    if (!matching)
        return matching.error();
    const auto rows = records.kindsByDay(filter, first, last);
    if (!rows)
        return rows.error();
    std::vector<KindsOfDay> days;
    for (const ChronologyRecords::KindOnDay& each : *rows) {
        if (*matching && !(*matching)->contains(each.incident))
            continue;
        if (days.empty() || days.back().day != each.day)
            days.push_back({each.day, {}});
        auto& kinds = days.back().byBehaviour;
        const auto known = std::ranges::find(kinds, each.behaviour, &std::pair<QString, int>::first);
        if (known == kinds.end())
            kinds.emplace_back(each.behaviour, 1);
        else
            ++known->second;
    }
    for (KindsOfDay& day : days)
        std::sort(day.byBehaviour.begin(), day.byBehaviour.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
    return days;
}

} // namespace core::timeline
