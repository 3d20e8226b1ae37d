#include "core/diary/IncidentLists.h"

#include "core/db/Snapshot.h"
#include "core/diary/IncidentListRecords.h"
#include "core/diary/IncidentRecords.h"
#include "core/diary/IncidentSummaryRecords.h"
#include "core/search/SearchExpression.h"

namespace core::diary {

base::Result<std::vector<IncidentSummary>> listIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const IncidentListRecords lists(**connection);
    const auto rows = lists.page(query);
    if (!rows)
        return rows.error();
    const IncidentSummaryRecords records(**connection);
    auto summaries = records.summaries(*rows);
    if (!summaries)
        return summaries;
    if (const auto words = search::wordsOf(query.filter.text); !words.isEmpty())
        if (const auto added = records.addExcerpts(*rows, search::WordMatch(words), *summaries); !added)
            return added.error();
    return summaries;
}

base::Result<std::vector<domain::Incident>> readIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const auto rows = IncidentListRecords(**connection).page(query);
    if (!rows)
        return rows.error();
    return IncidentRecords(**connection).read(*rows);
}

base::Result<qint64> countIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    return IncidentListRecords(**connection).count(query);
}

base::Result<std::vector<domain::IncidentId>> idsOfIncidents(const IncidentQuery& query,
                                                             const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    IncidentQuery all = query;
    all.limit = 0;
    all.after.reset();
    const IncidentListRecords lists(**connection);
    const auto rows = lists.page(all);
    if (!rows)
        return rows.error();
    return IncidentSummaryRecords(**connection).ids(*rows);
}

} // namespace core::diary
