#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Case.h"

#include <optional>
#include <vector>

namespace core::diary {

/// Reads and writes the `matter` table and the choice of the default case. Opens no transaction.
class CaseRecords
{
public:
    explicit CaseRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::Case& matter);
    base::Result<void> update(const domain::Case& matter);

    base::Result<std::optional<domain::Case>> find(domain::CaseId id) const;
    base::Result<bool> exists(domain::CaseId id) const;
    /// In the order they were added.
    base::Result<std::vector<domain::Case>> list() const;

    /// Null when none was chosen.
    base::Result<domain::CaseId> chosen() const;
    base::Result<void> choose(domain::CaseId id);

private:
    db::Database& m_database;
};

} // namespace core::diary
