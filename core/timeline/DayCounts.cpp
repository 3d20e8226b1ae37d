#include "core/timeline/DayCounts.h"

#include "core/db/Snapshot.h"
#include "core/timeline/ChronologyRecords.h"
#include "core/timeline/Matching.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

namespace core::timeline {

namespace {

/// Counts what touches several days on each of them. `counts.days` has it on its first day already.
void spread(DayCounts& counts)
{
    if (counts.spans.empty())
        return;
    // How many begin or end: as many steps as there are days, however long they are.
    std::map<QDate, int> steps;
    for (const DaySpan& each : counts.spans) {
        ++steps[each.first];
        --steps[each.last.addDays(1)];
    }
    std::map<QDate, int> began;
    for (const DaySpan& each : counts.spans)
        ++began[each.first];
    std::vector<DayCount> all;
    auto known = counts.days.begin();
    int between = 0;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        while (known != counts.days.end() && known->day < step->first)
            all.push_back(*known++);
        between += step->second;
        const auto next = std::next(step);
        for (QDate day = step->first; next != steps.end() && between > 0 && day < next->first; day = day.addDays(1)) {
            DayCount touched{day, between, between};
            if (known != counts.days.end() && known->day == day) {
                const auto first = began.find(day);
                touched.incidents += known++->incidents - (first == began.end() ? 0 : first->second);
            }
            all.push_back(touched);
        }
    }
    all.insert(all.end(), known, counts.days.end());
    counts.days = std::move(all);
}

} // namespace

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
        auto spans = records.spans(filter);
        if (!spans)
            return spans.error();
        counts.spans = *std::move(spans);
        spread(counts);
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
        if (key.hasDay && key.last > key.first)
            counts.spans.push_back({key.first, key.last});
    }
    spread(counts);
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
    std::map<QDate, std::map<QString, int>> counted;
    for (const ChronologyRecords::KindOnDays& each : *rows) {
        if (*matching && !(*matching)->contains(each.incident))
            continue;
        const QDate end = std::min(each.days.last, last);
        for (QDate day = std::max(each.days.first, first); day <= end; day = day.addDays(1))
            ++counted[day][each.behaviour];
    }
    std::vector<KindsOfDay> days;
    for (const auto& [day, kinds] : counted) {
        days.push_back({day, {kinds.begin(), kinds.end()}});
        auto& found = days.back().byBehaviour;
        // Those as frequent stay in the order of their ids.
        std::ranges::stable_sort(found, std::greater(), &std::pair<QString, int>::second);
    }
    return days;
}

} // namespace core::timeline
