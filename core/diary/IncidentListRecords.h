#pragma once

#include "core/db/Database.h"
#include "core/diary/IncidentLists.h"
#include "core/search/IncidentMatch.h"

#include <compare>
#include <vector>

namespace core::diary {

/// Finds incidents by an IncidentQuery: their row numbers in order, and how many there are.
class IncidentListRecords
{
public:
    explicit IncidentListRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Row numbers of one page. Error: NotFound (`query.after` is not there).
    base::Result<std::vector<qint64>> page(const IncidentQuery& query) const;
    base::Result<qint64> count(const IncidentQuery& query) const;

    /// The statement behind page(), so that a test can ask SQLite how it runs it.
    static const char* pageSql(IncidentQuery::Order order);

private:
    /// Where a row stands in the order of the list.
    struct Place
    {
        qint64 at = 0; ///< Milliseconds: when it happened, or was written.
        qint64 seq = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    search::IncidentMatch matchOf(const IncidentQuery& query) const;
    /// What is in no range of dates, as no time of it is known; empty when no range is asked for.
    base::Result<search::IncidentSet> outOfRange(const IncidentQuery& query) const;
    base::Result<std::optional<search::IncidentSet>> inRange(base::Result<std::optional<search::IncidentSet>> wanted,
                                                             const search::IncidentSet& without) const;
    /// The place that the page begins after. Error: NotFound.
    base::Result<Place> start(const IncidentQuery& query) const;
    /// One page in the order of the index, of those that are wanted (null: all).
    base::Result<std::vector<Place>> walk(const IncidentQuery& query, const Place& start,
                                          const search::IncidentSet* wanted) const;
    /// The places of those that are wanted, in no order.
    base::Result<std::vector<Place>> lookUp(const IncidentQuery& query, const search::IncidentSet& wanted) const;
    /// One page of those that are wanted, by whichever of these two is quicker.
    base::Result<std::vector<Place>> pageOf(const IncidentQuery& query, const Place& start,
                                            const search::IncidentSet& wanted) const;
    /// The first that fit the text themselves, and a few more; of those in `among` (null: all).
    base::Result<std::vector<Place>> hits(const IncidentQuery& query, const Place& start,
                                          const search::IncidentMatch& match, const search::IncidentSet* among) const;
    /// Sorts, takes out what comes twice or before the start, and leaves one page.
    static void cut(std::vector<Place>& places, const IncidentQuery& query, const Place& start);

    db::Database& m_database;
};

} // namespace core::diary
