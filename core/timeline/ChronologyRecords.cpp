#include "core/timeline/ChronologyRecords.h"

#include "core/db/Rows.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace core::timeline {

namespace {

// The day that the clock on the wall showed, in days since 1970. Word for word that of the index `incident_by_day`, or
// the index is not used: a lower number than any day is added and taken off, because / rounds towards zero.
#define INCIDENT_DAY                                                                                                   \
    "iif(i.precision = 'month', NULL, (i.from_at + i.from_offset * 1000 + 8640000000000) / 86400000 - 100000)"
// The day it ended on the clock of its place; of what has a day, and an end.
#define LAST_DAY "(i.to_at + i.to_offset * 1000 + 8640000000000) / 86400000 - 100000"
// ?1 case, ?2 private ones too, ?3 from, ?4 before, ?5 a day, ?6 a later one.
#define STANDING                                                                                                       \
    " FROM incident AS i INDEXED BY incident_by_day WHERE i.case_id = ?1 AND i.withdrawn_at IS NULL AND (?2 OR "       \
    "i.is_private = 0)"
#define IN_RANGE " AND i.sort_at >= ?3 AND i.sort_at < ?4"

constexpr char dayKeys[] = "SELECT i.seq, i.sort_at, i.written_at, " INCIDENT_DAY
                           ", i.to_at, i.to_offset" STANDING IN_RANGE " AND " INCIDENT_DAY " IS NOT NULL";
constexpr char keysOfDay[] = "SELECT i.seq, i.sort_at, i.written_at, " INCIDENT_DAY
                             ", i.to_at, i.to_offset" STANDING IN_RANGE " AND " INCIDENT_DAY " = ?5";
// What began on an earlier day and went on to this one or past it.
constexpr char keysPastDay[] = "SELECT i.seq, i.sort_at, i.written_at, " INCIDENT_DAY
                               ", i.to_at, i.to_offset" STANDING IN_RANGE " AND " INCIDENT_DAY " < ?5"
                               " AND i.to_at IS NOT NULL AND " LAST_DAY " >= ?5";
constexpr char keysWithoutDay[]
    = "SELECT i.seq, i.sort_at, i.written_at, i.from_at, i.from_offset, i.to_at,"
      " i.to_offset" STANDING IN_RANGE " AND " INCIDENT_DAY " IS NULL AND (?5 OR i.from_at IS NOT NULL)";
// max(): bare, the day of a group is worked out from a row of the table, although all of them have the same.
constexpr char dayCounts[] = "SELECT max(" INCIDENT_DAY "), count(*)" STANDING " GROUP BY " INCIDENT_DAY;
// Those of a month are counted for themselves: whether a row without a day has one, its table alone says.
constexpr char dayCountsInRange[] = "SELECT max(" INCIDENT_DAY "), count(*)" STANDING IN_RANGE " AND " INCIDENT_DAY
                                    " IS NOT NULL GROUP BY " INCIDENT_DAY;
constexpr char monthCountInRange[]
    = "SELECT NULL, count(*)" STANDING IN_RANGE " AND " INCIDENT_DAY " IS NULL AND i.from_at IS NOT NULL"
      " HAVING count(*) > 0";
// What touches more than one day.
constexpr char daySpans[] = "SELECT " INCIDENT_DAY ", " LAST_DAY STANDING IN_RANGE " AND " INCIDENT_DAY " IS NOT NULL"
                            " AND i.to_at IS NOT NULL AND " LAST_DAY " > " INCIDENT_DAY;
constexpr char dayKinds[] = "SELECT i.seq, " INCIDENT_DAY ", ifnull(" LAST_DAY ", " INCIDENT_DAY "), b.behaviour"
                            " FROM incident AS i INDEXED BY incident_by_day"
                            " CROSS JOIN incident_behaviour AS b ON b.incident = i.id"
                            " WHERE i.case_id = ?1 AND i.withdrawn_at IS NULL AND (?2 OR i.is_private = 0)" IN_RANGE
                            " AND " INCIDENT_DAY " <= ?6"
                            " AND (" INCIDENT_DAY " >= ?5 OR i.to_at IS NOT NULL AND " LAST_DAY " >= ?5)";
#undef STANDING
#undef IN_RANGE
#undef INCIDENT_DAY
#undef LAST_DAY

constexpr char reportKeys[] = "SELECT r.seq, r.sort_at, r.created_at, r.made_at FROM report AS r"
                              " WHERE r.case_id = ?1 AND r.removed_at IS NULL AND (?2 OR r.is_private = 0)"
                              " AND r.sort_at >= ?3 AND r.sort_at < ?4";
constexpr char contactKeys[]
    = "SELECT c.seq, c.sort_at, c.created_at, c.at FROM contact AS c LEFT JOIN report AS r ON r.id = c.report"
      " WHERE c.case_id = ?1 AND c.removed_at IS NULL"
      " AND (?2 OR c.is_private = 0 AND coalesce(r.is_private, 0) = 0)"
      " AND c.sort_at >= ?3 AND c.sort_at < ?4";

constexpr char reportLinks[] = "SELECT r.seq, i.seq FROM report AS r"
                               " CROSS JOIN report_incident AS l ON l.report = r.id"
                               " CROSS JOIN incident AS i ON i.id = l.incident"
                               " WHERE r.case_id = ?1 AND i.withdrawn_at IS NULL AND (?2 OR i.is_private = 0)";
constexpr char contactLinks[] = "SELECT c.seq, i.seq FROM contact AS c"
                                " CROSS JOIN report AS r ON r.id = c.report AND r.removed_at IS NULL"
                                " CROSS JOIN report_incident AS l ON l.report = c.report"
                                " CROSS JOIN incident AS i ON i.id = l.incident"
                                " WHERE c.case_id = ?1 AND i.withdrawn_at IS NULL AND (?2 OR i.is_private = 0)";

QDate dateOf(qint64 daysSince1970)
{
    return QDate(1970, 1, 1).addDays(daysSince1970);
}

qint64 daysSince1970(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

QDate endOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

void bindRange(db::Statement& statement, const TimelineFilter& filter)
{
    statement.bind(1, filter.caseId.bytes());
    statement.bind(2, filter.includePrivate);
    statement.bind(3, filter.incidents.from ? filter.incidents.from->msecs : std::numeric_limits<qint64>::min());
    statement.bind(4, filter.incidents.to ? filter.incidents.to->msecs : std::numeric_limits<qint64>::max());
}

TimelineKey placeAt(const db::Statement& row, domain::RecordKind kind)
{
    TimelineKey key;
    key.kind = kind;
    key.row = row.integer(0);
    key.sortAt = {row.integer(1)};
    key.writtenAt = {row.integer(2)};
    return key;
}

QDate wallDate(qint64 msecs, qint64 offsetSeconds)
{
    return domain::wallTime({{msecs}, static_cast<int>(offsetSeconds)}).date();
}

TimelineKey keyWithDay(const db::Statement& row)
{
    TimelineKey key = placeAt(row, domain::RecordKind::Incident);
    key.hasDay = true;
    key.first = dateOf(row.integer(3));
    key.last = row.isNull(4) ? key.first : wallDate(row.integer(4), row.integer(5));
    return key;
}

TimelineKey keyWithoutDay(const db::Statement& row)
{
    TimelineKey key = placeAt(row, domain::RecordKind::Incident);
    if (row.isNull(3))
        return key;
    key.first = wallDate(row.integer(3), row.integer(4));
    key.last = endOfMonth(row.isNull(5) ? key.first : wallDate(row.integer(5), row.integer(6)));
    return key;
}

/// Of a report or contact: the time stands in the fourth column, as it was written. One that cannot be read is damage,
/// which opening the record tells; here it has no time.
TimelineKey keyOfCall(const db::Statement& row, domain::RecordKind kind)
{
    TimelineKey key = placeAt(row, kind);
    const auto when = domain::whenFromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
    if (!when || !when->from)
        return key;
    key.first = domain::wallTime(*when->from).date();
    key.last = when->to ? domain::wallTime(*when->to).date() : key.first;
    key.hasDay = when->precision != domain::Precision::Month;
    if (!key.hasDay)
        key.last = endOfMonth(key.last);
    return key;
}

} // namespace

std::vector<const char*> ChronologyRecords::countByDaySql()
{
    return {dayCounts, dayCountsInRange, daySpans};
}

base::Result<std::vector<TimelineKey>> ChronologyRecords::keys(
    const char* sql, const TimelineFilter& filter, const std::function<TimelineKey(const db::Statement&)>& read,
    std::optional<QDate> day) const
{
    auto prepared = m_database.cached(sql);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    bindRange(row, filter);
    if (day)
        row.bind(5, daysSince1970(*day));
    else if (sql == keysWithoutDay)
        row.bind(5, !filter.incidents.from && !filter.incidents.to);
    std::vector<TimelineKey> found;
    if (const auto all = db::eachRow(row, [&](const db::Statement& each) { found.push_back(read(each)); }); !all)
        return all.error();
    return found;
}

base::Result<std::vector<TimelineKey>> ChronologyRecords::incidentsWithDay(const TimelineFilter& filter) const
{
    return keys(dayKeys, filter, keyWithDay);
}

base::Result<std::vector<TimelineKey>> ChronologyRecords::incidentsOnDay(const TimelineFilter& filter, QDate day) const
{
    auto began = keys(keysOfDay, filter, keyWithDay, day);
    if (!began)
        return began.error();
    const auto wentOn = keys(keysPastDay, filter, keyWithDay, day);
    if (!wentOn)
        return wentOn.error();
    began->insert(began->end(), wentOn->begin(), wentOn->end());
    return began;
}

base::Result<std::vector<TimelineKey>> ChronologyRecords::incidentsWithoutDay(const TimelineFilter& filter) const
{
    return keys(keysWithoutDay, filter, keyWithoutDay);
}

base::Result<std::vector<TimelineKey>> ChronologyRecords::reports(const TimelineFilter& filter) const
{
    return keys(reportKeys, filter,
                [](const db::Statement& row) { return keyOfCall(row, domain::RecordKind::Report); });
}

base::Result<std::vector<TimelineKey>> ChronologyRecords::contacts(const TimelineFilter& filter) const
{
    return keys(contactKeys, filter,
                [](const db::Statement& row) { return keyOfCall(row, domain::RecordKind::Contact); });
}

base::Result<std::vector<ChronologyRecords::Link>> ChronologyRecords::links(const char* sql,
                                                                            const TimelineFilter& filter) const
{
    auto prepared = m_database.cached(sql);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, filter.caseId.bytes());
    row.bind(2, filter.includePrivate);
    std::vector<Link> found;
    if (const auto all = db::eachRow(row,
                                     [&](const db::Statement& each) {
                                         found.push_back({each.integer(0), each.integer(1)});
                                     });
        !all)
        return all.error();
    return found;
}

base::Result<std::vector<ChronologyRecords::Link>> ChronologyRecords::linksOfReports(const TimelineFilter& filter) const
{
    return links(reportLinks, filter);
}

base::Result<std::vector<ChronologyRecords::Link>> ChronologyRecords::linksOfContacts(
    const TimelineFilter& filter) const
{
    return links(contactLinks, filter);
}

base::Result<std::vector<DayCount>> ChronologyRecords::countByDay(const TimelineFilter& filter) const
{
    const bool hasRange = filter.incidents.from || filter.incidents.to;
    std::vector<DayCount> found;
    for (const char* sql : hasRange ? std::vector{monthCountInRange, dayCountsInRange} : std::vector{dayCounts}) {
        auto prepared = m_database.cached(sql);
        if (!prepared)
            return prepared.error();
        db::Statement& row = **prepared;
        if (hasRange) {
            bindRange(row, filter);
        } else {
            row.bind(1, filter.caseId.bytes());
            row.bind(2, filter.includePrivate);
        }
        const auto take = [&](const db::Statement& each) {
            found.push_back({each.isNull(0) ? QDate() : dateOf(each.integer(0)), static_cast<int>(each.integer(1))});
        };
        if (const auto all = db::eachRow(row, take); !all)
            return all.error();
    }
    return found;
}

base::Result<std::vector<DaySpan>> ChronologyRecords::spans(const TimelineFilter& filter) const
{
    auto prepared = m_database.cached(daySpans);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    bindRange(row, filter);
    std::vector<DaySpan> found;
    const auto take = [&](const db::Statement& each) {
        found.push_back({dateOf(each.integer(0)), dateOf(each.integer(1))});
    };
    if (const auto all = db::eachRow(row, take); !all)
        return all.error();
    return found;
}

base::Result<std::vector<ChronologyRecords::KindOnDays>> ChronologyRecords::kindsByDay(const TimelineFilter& filter,
                                                                                       QDate first, QDate last) const
{
    auto prepared = m_database.cached(dayKinds);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    bindRange(row, filter);
    row.bind(5, daysSince1970(first));
    row.bind(6, daysSince1970(last));
    std::vector<KindOnDays> found;
    const auto take = [&](const db::Statement& each) {
        found.push_back({each.integer(0), {dateOf(each.integer(1)), dateOf(each.integer(2))}, each.text(3)});
    };
    if (const auto all = db::eachRow(row, take); !all)
        return all.error();
    return found;
}

} // namespace core::timeline
