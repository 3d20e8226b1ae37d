#include "core/timeline/Matching.h"

#include "core/search/IncidentMatch.h"

namespace core::timeline {

base::Result<MatchingRows> matchingRows(const TimelineFilter& filter, db::Database& database)
{
    return search::IncidentMatch(filter.incidents, filter.caseId, search::Withdrawn::No, database).rows();
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
