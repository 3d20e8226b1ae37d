#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Listed.h"
#include "core/domain/ProtectiveOrder.h"

#include <map>
#include <optional>
#include <vector>

namespace core::people {

/// Reads and writes the table `protective_order`. Opens no transaction; tied to one connection.
class OrderRecords
{
public:
    explicit OrderRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound; `subject` names the member that points to nothing in the case, or is `case`.
    base::Result<void> requireLinks(const domain::ProtectiveOrder& order) const;
    /// Error: Invalid ("removed_at"): an edit does not remove.
    base::Result<void> allow(const domain::ProtectiveOrder& before, const domain::ProtectiveOrder& after) const;
    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::ProtectiveOrder& order);
    base::Result<void> update(const domain::ProtectiveOrder& order);

    base::Result<std::optional<domain::ProtectiveOrder>> find(domain::OrderId id) const;
    /// Those of a case, in the order they were added.
    base::Result<std::vector<domain::ProtectiveOrder>> list(domain::CaseId caseId,
                                                            domain::Listed which = domain::Listed::Standing) const;

    /// Which incidents of a case break an order, and which one.
    base::Result<std::map<domain::IncidentId, domain::OrderId>> breaches(domain::CaseId caseId) const;

private:
    db::Database& m_database;
};

} // namespace core::people
