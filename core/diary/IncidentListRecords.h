#pragma once

#include "core/db/Database.h"
#include "core/diary/Diary.h"

#include <vector>

namespace core::diary {

/// Finds incidents by an IncidentQuery: their row numbers in order, their summaries, how many there are.
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
    base::Result<std::vector<IncidentSummary>> summaries(const std::vector<qint64>& rows) const;

    /// The statement behind page(), so that a test can ask SQLite how it runs it.
    static const char* pageSql(IncidentQuery::Order order);

private:
    db::Database& m_database;
};

} // namespace core::diary
