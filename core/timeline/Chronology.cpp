#include "core/timeline/Chronology.h"

#include "core/db/Snapshot.h"
#include "core/timeline/ChronologyRecords.h"
#include "core/timeline/Matching.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace core::timeline {

namespace {

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

void append(std::vector<TimelineKey>& keys, std::vector<TimelineKey> more)
{
    keys.insert(keys.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void keepOnly(std::vector<TimelineKey>& keys, const search::IncidentSet& rows)
{
    std::erase_if(keys, [&rows](const TimelineKey& key) { return !rows.contains(key.row); });
}

base::Result<std::vector<TimelineKey>> incidentsOf(const ChronologyQuery& query, const MatchingRows& matching,
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
                                               const ChronologyQuery& query, const MatchingRows& matching)
{
    if (!keys)
        return keys.error();
    if (!links)
        return links.error();
    if (matching) {
        search::IncidentSet about;
        for (const auto& link : *links)
            if (matching->contains(link.incident))
                about.add(link.from);
        keepOnly(*keys, about);
    }
    // A time that is not known is in no range.
    if (query.filter.incidents.from || query.filter.incidents.to)
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
    const auto matching = matchingRows(query.filter, **connection);
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

} // namespace core::timeline
