#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Listed.h"
#include "core/domain/Person.h"

#include <optional>
#include <vector>

namespace core::people {

/// Reads and writes the table `account`. Opens no transaction; tied to one connection.
class AccountRecords
{
public:
    explicit AccountRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound; `subject` names the member that points to nothing in the case, or is `case`.
    base::Result<void> requireLinks(const domain::Account& account) const;
    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::Account& account);
    base::Result<void> update(const domain::Account& account);

    base::Result<std::optional<domain::Account>> find(domain::AccountId id) const;
    /// Those of a case, in the order they were added.
    base::Result<std::vector<domain::Account>> list(domain::CaseId caseId,
                                                    domain::Listed which = domain::Listed::Standing) const;

    /// Error: Invalid ("merged_into", "removed_at"): an edit does neither.
    base::Result<void> allow(const domain::Account& before, const domain::Account& after) const;

private:
    db::Database& m_database;
};

} // namespace core::people
