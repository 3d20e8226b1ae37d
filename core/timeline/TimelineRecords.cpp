#include "core/timeline/TimelineRecords.h"

#include "core/timeline/ContactAfterStop.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace core::timeline {

namespace {

// ?1 case, ?2 from, ?3 to, ?4 no range was asked for, ?5 the rows that fit the rest of the filter, ?7 private ones too.
// A time that is not known is in no range; rows that are null filter nothing.
#define INCIDENT_FILTERS                                                                                               \
    " FROM incident AS i WHERE i.case_id = ?1 AND i.sort_at >= ?2 AND i.sort_at < ?3"                                  \
    " AND (?4 OR i.precision <> 'unknown') AND i.withdrawn_at IS NULL AND (?7 OR i.is_private = 0)"                    \
    " AND (?5 IS NULL OR i.seq IN (SELECT value FROM json_each(?5)))"
#define INCIDENT_TIME "SELECT i.from_at, i.from_offset, i.to_at, i.to_offset, i.precision, i.zone,"
#define INCIDENT_BEHAVIOURS                                                                                            \
    " (SELECT group_concat(behaviour, ' ') FROM"                                                                       \
    "  (SELECT b.behaviour FROM incident_behaviour AS b WHERE b.incident = i.id ORDER BY b.position))"

constexpr char incidentEntries[] = INCIDENT_TIME INCIDENT_BEHAVIOURS
    ", i.id, i.sort_at, i.written_at, i.title, i.what, i.place_text, i.channel, i.impact, i.is_private,"
    " (SELECT json_group_array(name) FROM"
    "  (SELECT n.name FROM incident_person AS p LEFT JOIN person_root AS s ON s.person = p.person"
    "   CROSS JOIN person AS n ON n.id = coalesce(s.root, p.person)"
    "   WHERE p.incident = i.id GROUP BY n.id ORDER BY min(p.position))),"
    " (SELECT json_group_array(exhibit) FROM"
    "  (SELECT v.exhibit_initials || '/' || v.exhibit_number AS exhibit"
    "   FROM incident_evidence AS e CROSS JOIN evidence AS v ON v.id = e.evidence"
    "   WHERE e.incident = i.id AND v.removed_at IS NULL AND (?7 OR v.is_private = 0) ORDER BY e.position)),"
    " EXISTS (SELECT 1 FROM report_incident AS r CROSS JOIN report AS t ON t.id = r.report"
    "         WHERE r.incident = i.id AND t.removed_at IS NULL AND (?7 OR t.is_private = 0))" INCIDENT_FILTERS
    " ORDER BY i.sort_at, i.seq";

constexpr char patternRows[] = INCIDENT_TIME INCIDENT_BEHAVIOURS
    ", coalesce(i.fear_of_violence, 0), i.breach_of IS NOT NULL" INCIDENT_FILTERS " ORDER BY i.sort_at, i.seq";
constexpr char stopRequests[]
    = INCIDENT_TIME " 0 FROM incident_answer AS a CROSS JOIN incident AS i ON i.id = a.incident"
                    " WHERE a.question = ?1 AND a.reply = 'yes' AND i.case_id = ?2 AND (?3 OR i.is_private = 0)"
                    " AND i.withdrawn_at IS NULL AND i.from_at IS NOT NULL ORDER BY i.sort_at, i.seq LIMIT 1";
#undef INCIDENT_TIME
#undef INCIDENT_BEHAVIOURS
#undef INCIDENT_FILTERS

// With a filter that asks for more than dates: reports that are linked to such an incident, and what belongs to them.
#define LINKED_TO_SUCH                                                                                                 \
    " EXISTS (SELECT 1 FROM report_incident AS l CROSS JOIN incident AS i ON i.id = l.incident"                        \
    "  WHERE l.report = r.id AND i.withdrawn_at IS NULL AND (?7 OR i.is_private = 0)"                                  \
    "  AND (?5 IS NULL OR i.seq IN (SELECT value FROM json_each(?5))))"

constexpr char reportEntries[]
    = "SELECT r.id, r.made_at, r.sort_at, r.created_at, r.channel, r.agency, r.force, r.told, r.said, r.is_private,"
      " (SELECT json_group_array(reference) FROM"
      "  (SELECT f.type || ' ' || f.value AS reference FROM report_reference AS f WHERE f.report = r.id"
      "   ORDER BY f.position))"
      " FROM report AS r WHERE r.case_id = ?1 AND r.sort_at >= ?2 AND r.sort_at < ?3 AND r.removed_at IS NULL"
      " AND (?7 OR r.is_private = 0)"
      " AND (?5 IS NULL OR" LINKED_TO_SUCH ") ORDER BY r.sort_at, r.seq";

constexpr char contactEntries[]
    = "SELECT c.id, c.at, c.sort_at, c.created_at, c.channel, c.agency, c.who, c.told, c.said, c.is_private, '[]'"
      " FROM contact AS c LEFT JOIN report AS r ON r.id = c.report"
      " WHERE c.case_id = ?1 AND c.sort_at >= ?2 AND c.sort_at < ?3 AND c.removed_at IS NULL"
      " AND (?7 OR c.is_private = 0 AND coalesce(r.is_private, 0) = 0)"
      " AND (?5 IS NULL OR r.id IS NOT NULL AND r.removed_at IS NULL AND" LINKED_TO_SUCH ") ORDER BY c.sort_at, c.seq";
#undef LINKED_TO_SUCH

void bindFilter(db::Statement& statement, const TimelineFilter& filter, const std::optional<QString>& matching)
{
    statement.bind(1, filter.caseId.bytes());
    statement.bind(2, filter.incidents.from ? filter.incidents.from->msecs : std::numeric_limits<qint64>::min());
    statement.bind(3, filter.incidents.to ? filter.incidents.to->msecs : std::numeric_limits<qint64>::max());
    statement.bind(5, matching);
    statement.bind(7, filter.includePrivate);
}

bool hasRange(const TimelineFilter& filter)
{
    return filter.incidents.from || filter.incidents.to;
}

std::optional<domain::Moment> momentAt(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return domain::Moment{{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

domain::When whenAt(const db::Statement& row)
{
    domain::When when;
    when.from = momentAt(row, 0);
    when.to = momentAt(row, 2);
    when.precision = domain::precisionFromName(row.text(4)).value_or(domain::Precision::Unknown);
    when.zone = row.text(5);
    return when;
}

/// Ids of behaviours, which hold no space.
QStringList wordsAt(const db::Statement& row, int column)
{
    return row.text(column).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList listAt(const db::Statement& row, int column)
{
    const QByteArray text = row.text(column).toUtf8();
    QStringList list;
    if (text != "[]")
        for (const QJsonValue item : QJsonDocument::fromJson(text).array())
            list.append(item.toString());
    return list;
}

/// The parts that say something, with `separator` between them.
QString joined(QStringList parts, const QString& separator)
{
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts.join(separator);
}

WrittenEntry incidentFrom(const db::Statement& row)
{
    WrittenEntry read;
    TimelineEntry& entry = read.entry;
    entry.kind = domain::RecordKind::Incident;
    entry.when = whenAt(row);
    entry.behaviours = wordsAt(row, 6);
    entry.id = row.blob(7);
    entry.sortAt = {row.integer(8)};
    read.writtenAt = {row.integer(9)};
    entry.title = row.text(10);
    entry.text = row.text(11);
    entry.where = row.text(12);
    entry.channel = row.text(13);
    entry.impact = row.text(14);
    entry.isPrivate = row.integer(15) != 0;
    entry.people = listAt(row, 16);
    entry.exhibits = listAt(row, 17);
    entry.isReported = row.integer(18) != 0;
    return read;
}

/// A report, or a contact: the columns are the same.
base::Result<WrittenEntry> callFrom(const db::Statement& row, domain::RecordKind kind)
{
    WrittenEntry read;
    TimelineEntry& entry = read.entry;
    entry.kind = kind;
    entry.id = row.blob(0);
    const auto when = domain::whenFromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
    if (!when)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("a stored time cannot be read"),
                           QString::fromLatin1(entry.id.toHex())};
    entry.when = *when;
    entry.sortAt = {row.integer(2)};
    read.writtenAt = {row.integer(3)};
    entry.channel = row.text(4);
    entry.title = joined({row.text(5), row.text(6)}, QStringLiteral(", "));
    entry.text = joined({row.text(7), row.text(8)}, QStringLiteral("\n\n"));
    entry.isPrivate = row.integer(9) != 0;
    entry.references = listAt(row, 10);
    entry.isReported = kind == domain::RecordKind::Report;
    return read;
}

base::Result<std::vector<WrittenEntry>> readCalls(db::Database& database, const char* sql, const TimelineFilter& filter,
                                                  domain::RecordKind kind, const std::optional<QString>& matching)
{
    auto prepared = database.cached(sql);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    bindFilter(row, filter, matching);
    std::vector<WrittenEntry> entries;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return entries;
        auto entry = callFrom(row, kind);
        if (!entry) {
            row.reset();
            return entry.error();
        }
        // As with incidents: a time that is not known is in no range.
        if (entry->entry.when.from || !hasRange(filter))
            entries.push_back(*std::move(entry));
    }
}

} // namespace

base::Result<std::vector<WrittenEntry>> TimelineRecords::incidents(const TimelineFilter& filter) const
{
    auto prepared = m_database.cached(incidentEntries);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    bindFilter(row, filter, m_matching);
    row.bind(4, !hasRange(filter));
    std::vector<WrittenEntry> entries;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return entries;
        entries.push_back(incidentFrom(row));
    }
}

base::Result<std::vector<WrittenEntry>> TimelineRecords::reports(const TimelineFilter& filter) const
{
    return readCalls(m_database, reportEntries, filter, domain::RecordKind::Report, m_matching);
}

base::Result<std::vector<WrittenEntry>> TimelineRecords::contacts(const TimelineFilter& filter) const
{
    return readCalls(m_database, contactEntries, filter, domain::RecordKind::Contact, m_matching);
}

base::Result<std::optional<domain::When>> TimelineRecords::askedToStop(const TimelineFilter& filter) const
{
    auto prepared = m_database.cached(stopRequests);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, askedToStopQuestion());
    row.bind(2, filter.caseId.bytes());
    row.bind(3, filter.includePrivate);
    const auto found = row.step();
    if (!found)
        return found.error();
    std::optional<domain::When> asked;
    if (*found)
        asked = whenAt(row);
    row.reset();
    return asked;
}

base::Result<std::vector<PatternRow>> TimelineRecords::pattern(const TimelineFilter& filter) const
{
    auto prepared = m_database.cached(patternRows);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    bindFilter(row, filter, m_matching);
    row.bind(4, !hasRange(filter));
    std::vector<PatternRow> rows;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.push_back({whenAt(row), wordsAt(row, 6), row.integer(7) != 0, row.integer(8) != 0});
    }
}

} // namespace core::timeline
