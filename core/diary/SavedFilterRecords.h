#pragma once

#include "core/db/Database.h"
#include "core/diary/SavedFilters.h"

#include <vector>

namespace core::diary {

/// Reads and writes the table `saved_filter`. Opens no transaction; tied to one connection.
class SavedFilterRecords
{
public:
    explicit SavedFilterRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound (no such case).
    base::Result<void> store(const SavedFilter& filter);
    base::Result<void> remove(SavedFilterId id);
    base::Result<std::vector<SavedFilter>> list(domain::CaseId caseId) const;

private:
    db::Database& m_database;
};

} // namespace core::diary
