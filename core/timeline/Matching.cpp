#include "core/timeline/Matching.h"

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
    QString text(QLatin1Char('['));
    for (const qint64 row : rows->rows()) {
        if (text.size() > 1)
            text += QLatin1Char(',');
        text += QString::number(row);
    }
    return text + QLatin1Char(']');
}

} // namespace core::timeline
