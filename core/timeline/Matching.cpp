#include "core/timeline/Matching.h"

#include "core/db/RowNumbers.h"
#include "core/search/IncidentMatch.h"

namespace core::timeline {

base::Result<MatchingRows> matchingRows(const TimelineFilter& filter, db::Database& database)
{
    const search::IncidentMatch::Among among{filter.caseId, search::Withdrawn::No, filter.includePrivate};
    return search::IncidentMatch(filter.incidents, among, database).rows();
}

std::optional<QString> asJson(const MatchingRows& rows)
{
    if (!rows)
        return std::nullopt;
    return db::rowNumbers(rows->rows());
}

} // namespace core::timeline
