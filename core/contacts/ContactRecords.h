#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Listed.h"
#include "core/domain/Report.h"

#include <optional>
#include <vector>

namespace core::contacts {

/// Reads and writes the tables `contact` and `contact_evidence`, and the promises of contacts. Opens no transaction;
/// tied to one connection.
class ContactRecords
{
public:
    explicit ContactRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound; `subject` names the member that points to nothing in the case, or is `case`.
    base::Result<void> requireLinks(const domain::Contact& contact) const;
    /// Error: Invalid ("removed_at"): an edit does not remove.
    base::Result<void> allow(const domain::Contact& before, const domain::Contact& after) const;
    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::Contact& contact);
    base::Result<void> update(const domain::Contact& contact);

    base::Result<std::optional<domain::Contact>> find(domain::ContactId id) const;
    /// Those of a case, newest first by the time they speak of; what was added later first among equals.
    base::Result<std::vector<domain::Contact>> list(domain::CaseId caseId,
                                                    domain::Listed which = domain::Listed::Standing) const;

private:
    base::Result<void> insertParts(const domain::Contact& contact);
    base::Result<void> removeParts(domain::ContactId id);
    base::Result<void> fillParts(domain::Contact& contact) const;

    db::Database& m_database;
};

} // namespace core::contacts
