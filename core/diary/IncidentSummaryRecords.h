#pragma once

#include "core/db/Database.h"
#include "core/diary/IncidentLists.h"
#include "core/search/WordMatch.h"

#include <vector>

namespace core::diary {

/// Reads what a list shows of incidents, by their row numbers.
class IncidentSummaryRecords
{
public:
    explicit IncidentSummaryRecords(db::Database& database)
        : m_database(database)
    {
    }

    base::Result<std::vector<IncidentSummary>> summaries(const std::vector<qint64>& rows) const;
    /// Fills in the excerpts of these rows, for the words that were searched for.
    base::Result<void> addExcerpts(const std::vector<qint64>& rows, const search::WordMatch& words,
                                   std::vector<IncidentSummary>& summaries) const;
    base::Result<std::vector<domain::IncidentId>> ids(const std::vector<qint64>& rows) const;
    /// Tags of incidents of a case, most used first.
    base::Result<QStringList> tags(domain::CaseId caseId) const;

private:
    db::Database& m_database;
};

} // namespace core::diary
