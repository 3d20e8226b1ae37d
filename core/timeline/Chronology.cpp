#include "core/timeline/Chronology.h"

#include "core/db/Snapshot.h"
#include "core/timeline/ChronologyRecords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_set>

namespace core::timeline {

namespace {

using RowSet = std::unordered_set<qint64>;

bool comesBefore(const TimelineKey& a, const TimelineKey& b)
{
    if (a.first.isValid() != b.first.isValid())
        return a.first.isValid();
    if (a.sortAt != b.sortAt)
        return a.sortAt < b.sortAt;
    if (a.writtenAt != b.writtenAt)
        return a.writtenAt < b.writtenAt;
    return a.kind != b.kind ? a.kind < b.kind : a.row < b.row;
}

bool isNarrowed(const TimelineFilter& filter)
{
    return filter.person || !filter.behaviour.isEmpty();
}

/// Rows of incidents that fit what cannot be read from the index of days; nothing when all do.
base::Result<std::optional<RowSet>> matchingRows(const TimelineFilter& filter, const ChronologyRecords& records)
{
    if (!isNarrowed(filter))
        return std::optional<RowSet>();
    const auto rows = records.matching(filter);
    if (!rows)
        return rows.error();
    return std::optional(RowSet(rows->begin(), rows->end()));
}

void append(std::vector<TimelineKey>& keys, std::vector<TimelineKey> more)
{
    keys.insert(keys.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void keepOnly(std::vector<TimelineKey>& keys, const RowSet& rows)
{
    std::erase_if(keys, [&rows](const TimelineKey& key) { return rows.find(key.row) == rows.end(); });
}

base::Result<std::vector<TimelineKey>> incidentsOf(const ChronologyQuery& query, const std::optional<RowSet>& matching,
                                                   const ChronologyRecords& records)
{
    std::vector<TimelineKey> keys;
    if (!query.withoutDay) {
        auto withDay
            = query.day ? records.incidentsOnDay(query.filter, *query.day) : records.incidentsWithDay(query.filter);
        if (!withDay)
            return withDay.error();
        keys = *std::move(withDay);
    }
    if (!query.day) {
        auto withoutDay = records.incidentsWithoutDay(query.filter);
        if (!withoutDay)
            return withoutDay.error();
        append(keys, *std::move(withoutDay));
    }
    if (matching)
        keepOnly(keys, *matching);
    return keys;
}

/// Reports, or contacts: with a narrowed filter those that are about an incident that fits it.
base::Result<std::vector<TimelineKey>> callsOf(base::Result<std::vector<TimelineKey>> keys,
                                               base::Result<std::vector<ChronologyRecords::Link>> links,
                                               const ChronologyQuery& query, const std::optional<RowSet>& matching)
{
    if (!keys)
        return keys.error();
    if (!links)
        return links.error();
    if (matching) {
        RowSet about;
        for (const auto& link : *links)
            if (matching->find(link.incident) != matching->end())
                about.insert(link.from);
        keepOnly(*keys, about);
    }
    // A time that is not known is in no range.
    if (query.filter.from || query.filter.to)
        std::erase_if(*keys, [](const TimelineKey& key) { return !key.first.isValid(); });
    return keys;
}

} // namespace

base::Result<std::vector<TimelineKey>> readChronology(const ChronologyQuery& query, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const ChronologyRecords records(**connection);
    const auto matching = matchingRows(query.filter, records);
    if (!matching)
        return matching.error();
    auto keys = incidentsOf(query, *matching, records);
    if (!keys)
        return keys.error();
    if (query.filter.withReports && !query.day && !query.withoutDay) {
        auto reports = callsOf(records.reports(query.filter), records.linksOfReports(query.filter), query, *matching);
        if (!reports)
            return reports.error();
        auto contacts
            = callsOf(records.contacts(query.filter), records.linksOfContacts(query.filter), query, *matching);
        if (!contacts)
            return contacts.error();
        append(*keys, *std::move(reports));
        append(*keys, *std::move(contacts));
    }
    std::sort(keys->begin(), keys->end(), comesBefore);
    return keys;
}

base::Result<std::vector<TimelineRow>> readTimelineRows(std::span<const TimelineKey> keys, bool includePrivate,
                                                        const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const ChronologyRecords records(**connection);
    std::vector<TimelineRow> rows(keys.size());
    using domain::RecordKind;
    for (const RecordKind kind : {RecordKind::Incident, RecordKind::Report, RecordKind::Contact}) {
        std::vector<qint64> numbers;
        QHash<qint64, std::size_t> places;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i].kind != kind)
                continue;
            numbers.push_back(keys[i].row);
            places.insert(keys[i].row, i);
        }
        if (numbers.empty())
            continue;
        auto found = records.rowsOf(kind, numbers, includePrivate);
        if (!found)
            return found.error();
        for (ChronologyRecords::NumberedRow& each : *found)
            rows[places.value(each.number)] = std::move(each.row);
    }
    return rows;
}

int emptyDaysBetween(QDate last, QDate first)
{
    if (!last.isValid() || !first.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, last.daysTo(first) - 1));
}

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
    if (!isNarrowed(filter)) {
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
    const auto matching = matchingRows(filter, records);
    if (!matching)
        return matching.error();
    auto keys = incidentsOf({filter, {}, false}, *matching, records);
    if (!keys)
        return keys.error();
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
    const auto matching = matchingRows(filter, records);
    if (!matching)
        return matching.error();
    const auto rows = records.kindsByDay(filter, first, last);
    if (!rows)
        return rows.error();
    std::vector<KindsOfDay> days;
    for (const ChronologyRecords::KindOnDay& each : *rows) {
        if (*matching && (*matching)->find(each.incident) == (*matching)->end())
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
