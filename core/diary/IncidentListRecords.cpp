#include "core/diary/IncidentListRecords.h"

#include "core/diary/RowMoments.h"
#include "core/diary/RowNumbers.h"

#include <limits>

namespace core::diary {

namespace {

// What every query filters by; a parameter that is null filters nothing.
#define INCIDENT_FILTERS                                                                                               \
    " AND (?6 OR i.withdrawn_at IS NULL)"                                                                              \
    " AND (?7 IS NULL OR EXISTS (SELECT 1 FROM incident_person AS p WHERE p.person = ?7 AND p.incident = i.id))"       \
    " AND (?8 IS NULL OR EXISTS (SELECT 1 FROM incident_behaviour AS b WHERE b.incident = i.id AND b.behaviour = ?8))" \
    " AND (?9 IS NULL OR EXISTS (SELECT 1 FROM tag AS t WHERE t.record = i.id AND t.name = ?9))"                       \
    " AND (?10 IS NULL OR EXISTS (SELECT 1 FROM report_incident AS r WHERE r.incident = i.id) = ?10)"

// ?2 and ?3 are the place of the row to go on after, or the end of the range; ?4 is the other end. Row values and the
// order of an index: a page costs the same at any depth.
constexpr char newestFirst[] = "SELECT i.seq FROM incident AS i INDEXED BY incident_by_time"
                               " WHERE i.case_id = ?1 AND (i.sort_at, i.seq) < (?2, ?3) AND i.sort_at >= ?4"
                               " AND ?5" INCIDENT_FILTERS " ORDER BY i.sort_at DESC, i.seq DESC LIMIT ?11";
constexpr char oldestFirst[] = "SELECT i.seq FROM incident AS i INDEXED BY incident_by_time"
                               " WHERE i.case_id = ?1 AND (i.sort_at, i.seq) > (?2, ?3) AND i.sort_at < ?4"
                               " AND ?5" INCIDENT_FILTERS " ORDER BY i.sort_at, i.seq LIMIT ?11";
constexpr char lastWrittenFirst[]
    = "SELECT i.seq FROM incident AS i INDEXED BY incident_by_writing"
      " WHERE i.case_id = ?1 AND (i.written_at, i.seq) < (?2, ?3)"
      " AND i.sort_at >= ?4 AND i.sort_at < ?5" INCIDENT_FILTERS " ORDER BY i.written_at DESC, i.seq DESC LIMIT ?11";
constexpr char countAll[] = "SELECT count(*) FROM incident AS i WHERE i.case_id = ?1 AND i.sort_at >= ?4"
                            " AND i.sort_at < ?5" INCIDENT_FILTERS;
#undef INCIDENT_FILTERS
// What most counts are: answered from the index alone.
constexpr char countPlain[] = "SELECT count(*) FROM incident AS i INDEXED BY incident_by_time WHERE i.case_id = ?1"
                              " AND i.sort_at >= ?4 AND i.sort_at < ?5 AND (?6 OR i.withdrawn_at IS NULL)";

constexpr char placeOf[] = "SELECT sort_at, written_at, seq FROM incident WHERE id = ?1 AND case_id = ?2";

constexpr char summariesOf[]
    = "SELECT i.id, i.from_at, i.from_offset, i.to_at, i.to_offset, i.precision, i.zone, i.written_at, i.title,"
      " substr(i.what, 1, 200), i.is_private, i.withdrawn_at IS NOT NULL, i.revision,"
      " (SELECT count(*) FROM incident_evidence AS e WHERE e.incident = i.id),"
      " EXISTS (SELECT 1 FROM report_incident AS r WHERE r.incident = i.id),"
      " (SELECT group_concat(behaviour, ' ') FROM"
      "  (SELECT b.behaviour FROM incident_behaviour AS b WHERE b.incident = i.id ORDER BY b.position))"
      " FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value";

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

struct Place
{
    qint64 at = 0;
    qint64 seq = 0;
};

/// Binds what INCIDENT_FILTERS names.
void bindFilters(db::Statement& statement, const IncidentQuery& query)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    statement.bind(6, query.withWithdrawn);
    statement.bind(7, query.person ? std::optional(query.person->bytes()) : std::nullopt);
    statement.bind(8, orNull(query.behaviour));
    statement.bind(9, orNull(query.tag));
    statement.bind(10, query.reported);
}

IncidentSummary summaryFrom(const db::Statement& row)
{
    IncidentSummary summary;
    summary.id = domain::IncidentId::fromBytes(row.blob(0));
    summary.when.from = momentAt(row, 1);
    summary.when.to = momentAt(row, 3);
    summary.when.precision = domain::precisionFromName(row.text(5)).value_or(domain::Precision::Unknown);
    summary.when.zone = row.text(6);
    summary.writtenAt = {row.integer(7)};
    summary.title = row.text(8);
    summary.beginning = row.text(9);
    summary.isPrivate = row.integer(10) != 0;
    summary.isWithdrawn = row.integer(11) != 0;
    summary.revision = static_cast<int>(row.integer(12));
    summary.evidenceCount = static_cast<int>(row.integer(13));
    summary.isReported = row.integer(14) != 0;
    summary.behaviours = row.text(15).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return summary;
}

base::Result<Place> placeAfter(db::Database& database, const IncidentQuery& query)
{
    auto statement = database.cached(placeOf);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, query.after->bytes());
    (*statement)->bind(2, query.caseId.bytes());
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    if (!*row)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such incident in this case"),
                           query.after->text()};
    const bool byWriting = query.order == IncidentQuery::Order::LastWrittenFirst;
    const Place place{(*statement)->integer(byWriting ? 1 : 0), (*statement)->integer(2)};
    (*statement)->reset();
    return place;
}

/// Binds where the page starts and where the range of dates ends.
void bindRange(db::Statement& statement, const IncidentQuery& query, const std::optional<Place>& after)
{
    const qint64 from = query.from ? query.from->msecs : lowest;
    const qint64 to = query.to ? query.to->msecs : highest;
    Place start;
    switch (query.order) {
    case IncidentQuery::Order::NewestFirst:
        start = query.to ? Place{to, lowest} : Place{highest, highest};
        if (after && after->at < to)
            start = *after;
        statement.bind(4, from);
        statement.bind(5, true);
        break;
    case IncidentQuery::Order::OldestFirst:
        start = Place{from, lowest};
        if (after && after->at >= from)
            start = *after;
        statement.bind(4, to);
        statement.bind(5, true);
        break;
    case IncidentQuery::Order::LastWrittenFirst:
        start = after.value_or(Place{highest, highest});
        statement.bind(4, from);
        statement.bind(5, to);
        break;
    }
    statement.bind(2, start.at);
    statement.bind(3, start.seq);
}

} // namespace

const char* IncidentListRecords::pageSql(IncidentQuery::Order order)
{
    switch (order) {
    case IncidentQuery::Order::NewestFirst:
        return newestFirst;
    case IncidentQuery::Order::OldestFirst:
        return oldestFirst;
    case IncidentQuery::Order::LastWrittenFirst:
        return lastWrittenFirst;
    }
    Q_UNREACHABLE();
}

base::Result<std::vector<qint64>> IncidentListRecords::page(const IncidentQuery& query) const
{
    std::optional<Place> after;
    if (query.after) {
        const auto place = placeAfter(m_database, query);
        if (!place)
            return place.error();
        after = *place;
    }
    auto prepared = m_database.cached(pageSql(query.order));
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, query.caseId.bytes());
    bindRange(row, query, after);
    bindFilters(row, query);
    row.bind(11, query.limit > 0 ? query.limit : -1);
    std::vector<qint64> rows;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.push_back(row.integer(0));
    }
}

base::Result<qint64> IncidentListRecords::count(const IncidentQuery& query) const
{
    const bool isPlain = !query.person && query.behaviour.isEmpty() && query.tag.isEmpty() && !query.reported;
    auto prepared = m_database.cached(isPlain ? countPlain : countAll);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, query.caseId.bytes());
    row.bind(4, query.from ? query.from->msecs : lowest);
    row.bind(5, query.to ? query.to->msecs : highest);
    if (isPlain)
        row.bind(6, query.withWithdrawn);
    else
        bindFilters(row, query);
    if (const auto stepped = row.step(); !stepped)
        return stepped.error();
    const qint64 count = row.integer(0);
    row.reset();
    return count;
}

base::Result<std::vector<IncidentSummary>> IncidentListRecords::summaries(const std::vector<qint64>& rows) const
{
    auto prepared = m_database.cached(summariesOf);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, QString::fromLatin1(rowNumbers(rows)));
    std::vector<IncidentSummary> summaries;
    summaries.reserve(rows.size());
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return summaries;
        summaries.push_back(summaryFrom(row));
    }
}

} // namespace core::diary
