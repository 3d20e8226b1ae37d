#include "core/diary/IncidentListRecords.h"

#include "core/db/RowNumbers.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace core::diary {

namespace {

// ?2 and ?3 are the place of the row to go on after, or the end of the range; ?4 is the other end. Row values and the
// order of an index: a page costs the same at any depth.
constexpr char newestFirst[] = "SELECT i.seq, i.sort_at FROM incident AS i INDEXED BY incident_by_time"
                               " WHERE i.case_id = ?1 AND (i.sort_at, i.seq) < (?2, ?3) AND i.sort_at >= ?4 AND ?5"
                               " AND (?6 OR i.withdrawn_at IS NULL) ORDER BY i.sort_at DESC, i.seq DESC LIMIT ?7";
constexpr char oldestFirst[] = "SELECT i.seq, i.sort_at FROM incident AS i INDEXED BY incident_by_time"
                               " WHERE i.case_id = ?1 AND (i.sort_at, i.seq) > (?2, ?3) AND i.sort_at < ?4 AND ?5"
                               " AND (?6 OR i.withdrawn_at IS NULL) ORDER BY i.sort_at, i.seq LIMIT ?7";
constexpr char lastWrittenFirst[]
    = "SELECT i.seq, i.written_at FROM incident AS i INDEXED BY incident_by_writing"
      " WHERE i.case_id = ?1 AND (i.written_at, i.seq) < (?2, ?3) AND i.sort_at >= ?4 AND i.sort_at < ?5"
      " AND (?6 OR i.withdrawn_at IS NULL) ORDER BY i.written_at DESC, i.seq DESC LIMIT ?7";
// Answered from the index alone.
constexpr char countPlain[] = "SELECT count(*) FROM incident AS i INDEXED BY incident_by_time WHERE i.case_id = ?1"
                              " AND i.sort_at >= ?2 AND i.sort_at < ?3 AND (?4 OR i.withdrawn_at IS NULL)";
constexpr char placesOf[] = "SELECT i.seq, iif(?6, i.written_at, i.sort_at) FROM json_each(?1) AS j"
                            " CROSS JOIN incident AS i ON i.seq = j.value WHERE i.case_id = ?2 AND i.sort_at >= ?3"
                            " AND i.sort_at < ?4 AND (?5 OR i.withdrawn_at IS NULL)";
constexpr char placeOf[] = "SELECT sort_at, written_at, seq FROM incident WHERE id = ?1 AND case_id = ?2";

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

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

base::Result<IncidentListRecords::Place> IncidentListRecords::start(const IncidentQuery& query) const
{
    const domain::IncidentFilter& filter = query.filter;
    const qint64 from = filter.from ? filter.from->msecs : lowest;
    const qint64 to = filter.to ? filter.to->msecs : highest;
    std::optional<Place> after;
    if (query.after) {
        auto statement = m_database.cached(placeOf);
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
        after = Place{(*statement)->integer(byWriting ? 1 : 0), (*statement)->integer(2)};
        (*statement)->reset();
    }
    switch (query.order) {
    case IncidentQuery::Order::NewestFirst:
        if (after && after->at < to)
            return *after;
        return filter.to ? Place{to, lowest} : Place{highest, highest};
    case IncidentQuery::Order::OldestFirst:
        return after && after->at >= from ? *after : Place{from, lowest};
    case IncidentQuery::Order::LastWrittenFirst:
        return after.value_or(Place{highest, highest});
    }
    Q_UNREACHABLE();
}

base::Result<std::vector<IncidentListRecords::Place>> IncidentListRecords::walk(const IncidentQuery& query,
                                                                                const Place& start,
                                                                                const search::IncidentSet* wanted) const
{
    auto prepared = m_database.cached(pageSql(query.order));
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    const qint64 from = query.filter.from ? query.filter.from->msecs : lowest;
    const qint64 to = query.filter.to ? query.filter.to->msecs : highest;
    row.bind(1, query.caseId.bytes());
    row.bind(2, start.at);
    row.bind(3, start.seq);
    row.bind(4, query.order == IncidentQuery::Order::OldestFirst ? to : from);
    if (query.order == IncidentQuery::Order::LastWrittenFirst)
        row.bind(5, to);
    else
        row.bind(5, true);
    row.bind(6, query.withWithdrawn || query.onlyWithdrawn);
    const std::size_t limit = query.limit > 0 ? static_cast<std::size_t>(query.limit) : std::size_t(-1);
    row.bind(7, !wanted && query.limit > 0 ? query.limit : -1);
    std::vector<Place> places;
    while (places.size() < limit) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return places;
        if (const qint64 seq = row.integer(0); !wanted || wanted->contains(seq))
            places.push_back({row.integer(1), seq});
    }
    row.reset();
    return places;
}

base::Result<std::vector<IncidentListRecords::Place>> IncidentListRecords::lookUp(
    const IncidentQuery& query, const search::IncidentSet& wanted) const
{
    auto prepared = m_database.cached(placesOf);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, db::rowNumbers(wanted.rows()));
    row.bind(2, query.caseId.bytes());
    row.bind(3, query.filter.from ? query.filter.from->msecs : lowest);
    row.bind(4, query.filter.to ? query.filter.to->msecs : highest);
    row.bind(5, query.withWithdrawn || query.onlyWithdrawn);
    row.bind(6, query.order == IncidentQuery::Order::LastWrittenFirst);
    std::vector<Place> places;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return places;
        places.push_back({row.integer(1), row.integer(0)});
    }
}

base::Result<std::vector<IncidentListRecords::Place>> IncidentListRecords::pageOf(
    const IncidentQuery& query, const Place& start, const search::IncidentSet& wanted) const
{
    if (wanted.size() > search::IncidentMatch::fewRows)
        return walk(query, start, &wanted);
    auto places = lookUp(query, wanted);
    if (places)
        cut(*places, query, start);
    return places;
}

base::Result<std::vector<IncidentListRecords::Place>> IncidentListRecords::hits(const IncidentQuery& query,
                                                                                const Place& start,
                                                                                const search::IncidentMatch& match,
                                                                                const search::IncidentSet* among) const
{
    using Hit = search::IncidentMatchRecords::TextHit;
    const bool isForward = query.order == IncidentQuery::Order::OldestFirst;
    const qint64 from = query.filter.from ? query.filter.from->msecs : lowest;
    const qint64 to = query.filter.to ? query.filter.to->msecs : highest;
    const std::size_t limit = query.limit > 0 ? static_cast<std::size_t>(query.limit) : std::size_t(-1);
    std::vector<Place> places;
    search::IncidentSet seen;
    search::IncidentMatch::Start first;
    first.at = start.at;
    first.direction = isForward ? search::IncidentMatchRecords::Direction::Forward
                                : search::IncidentMatchRecords::Direction::Backward;
    if (!isForward && !among && !query.after && !query.filter.to)
        first.newest = query.limit;
    const auto read = match.hits(first, [&](const Hit& hit) {
        // Hits of one time come in any order, so that the last time is read to its end.
        if (places.size() >= limit && hit.sortAt != places.back().at)
            return false;
        if (isForward ? hit.sortAt >= to : hit.sortAt < from)
            return false;
        const Place place{hit.sortAt, hit.row};
        const bool isAhead = isForward ? start < place : place < start;
        if (isAhead && !seen.contains(hit.row) && (!among || among->contains(hit.row))) {
            seen.add(hit.row);
            places.push_back(place);
        }
        return true;
    });
    if (!read)
        return read.error();
    return places;
}

void IncidentListRecords::cut(std::vector<Place>& places, const IncidentQuery& query, const Place& start)
{
    const bool isForward = query.order == IncidentQuery::Order::OldestFirst;
    std::erase_if(places, [&](const Place& place) { return !(isForward ? start < place : place < start); });
    if (isForward)
        std::sort(places.begin(), places.end());
    else
        std::sort(places.begin(), places.end(), std::greater());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (query.limit > 0 && places.size() > static_cast<std::size_t>(query.limit))
        places.resize(static_cast<std::size_t>(query.limit));
}

search::IncidentMatch IncidentListRecords::matchOf(const IncidentQuery& query) const
{
    const auto withdrawn = query.onlyWithdrawn ? search::Withdrawn::Only
        : query.withWithdrawn                  ? search::Withdrawn::Too
                                               : search::Withdrawn::No;
    return {query.filter, {query.caseId, withdrawn}, m_database};
}

base::Result<search::IncidentSet> IncidentListRecords::outOfRange(const IncidentQuery& query) const
{
    search::IncidentSet rows;
    if (query.filter.from || query.filter.to)
        if (const auto added = search::IncidentMatchRecords(m_database).addWithoutTime(query.caseId, rows); !added)
            return added.error();
    return rows;
}

base::Result<std::optional<search::IncidentSet>> IncidentListRecords::inRange(
    base::Result<std::optional<search::IncidentSet>> wanted, const search::IncidentSet& without) const
{
    if (!wanted || without.size() == 0)
        return wanted;
    if (!*wanted) {
        auto all = search::IncidentMatchRecords(m_database).everything();
        if (!all)
            return all.error();
        *wanted = *std::move(all);
    }
    (*wanted)->drop(without);
    return wanted;
}

base::Result<std::vector<qint64>> IncidentListRecords::page(const IncidentQuery& query) const
{
    const auto first = start(query);
    if (!first)
        return first.error();
    const auto without = outOfRange(query);
    if (!without)
        return without.error();
    const search::IncidentMatch match = matchOf(query);
    auto wanted = inRange(match.rowsWithoutText(), *without);
    if (!wanted)
        return wanted.error();
    // Texts are in the order of time: then the first hits are enough, unless only few are asked about.
    const bool readsHits = match.hasText() && query.order != IncidentQuery::Order::LastWrittenFirst
        && (!*wanted || (*wanted)->size() > search::IncidentMatch::fewRows);
    if (match.hasText() && !readsHits)
        wanted = inRange(match.rows(), *without);
    if (!wanted)
        return wanted.error();
    std::optional<search::IncidentSet>& set = *wanted;
    auto places = readsHits ? hits(query, *first, match, set ? &*set : nullptr)
        : set               ? pageOf(query, *first, *set)
                            : walk(query, *first, nullptr);
    if (!places)
        return places.error();
    if (readsHits) {
        auto linked = match.rowsOfLinkedText();
        if (!linked)
            return linked.error();
        if (set)
            linked->keep(*set);
        const auto others = pageOf(query, *first, *linked);
        if (!others)
            return others.error();
        places->insert(places->end(), others->begin(), others->end());
        cut(*places, query, *first);
    }
    std::vector<qint64> rows;
    rows.reserve(places->size());
    for (const Place& place : *places)
        rows.push_back(place.seq);
    return rows;
}

base::Result<qint64> IncidentListRecords::count(const IncidentQuery& query) const
{
    const auto without = outOfRange(query);
    if (!without)
        return without.error();
    const auto wanted = inRange(matchOf(query).rows(), *without);
    if (!wanted)
        return wanted.error();
    if (const std::optional<search::IncidentSet>& set = *wanted) {
        IncidentQuery all = query;
        all.order = IncidentQuery::Order::NewestFirst;
        all.limit = 0;
        all.after.reset();
        const auto first = start(all);
        if (!first)
            return first.error();
        const auto places = pageOf(all, *first, *set);
        if (!places)
            return places.error();
        return static_cast<qint64>(places->size());
    }
    auto prepared = m_database.cached(countPlain);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, query.caseId.bytes());
    row.bind(2, query.filter.from ? query.filter.from->msecs : lowest);
    row.bind(3, query.filter.to ? query.filter.to->msecs : highest);
    row.bind(4, query.withWithdrawn);
    if (const auto stepped = row.step(); !stepped)
        return stepped.error();
    const qint64 count = row.integer(0);
    row.reset();
    return count;
}

} // namespace core::diary
