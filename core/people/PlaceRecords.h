#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Listed.h"
#include "core/domain/Person.h"

#include <optional>
#include <vector>

namespace core::people {

/// Reads and writes the table `place`. Opens no transaction; tied to one connection.
class PlaceRecords
{
public:
    explicit PlaceRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound; `subject` names the member that points to nothing in the case, or is `case`.
    base::Result<void> requireLinks(const domain::Place& place) const;
    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::Place& place);
    base::Result<void> update(const domain::Place& place);

    base::Result<std::optional<domain::Place>> find(domain::PlaceId id) const;
    /// Those of a case, in the order they were added.
    base::Result<std::vector<domain::Place>> list(domain::CaseId caseId,
                                                  domain::Listed which = domain::Listed::Standing) const;

    /// Error: Invalid ("removed_at"): an edit does not remove.
    base::Result<void> allow(const domain::Place& before, const domain::Place& after) const;

private:
    db::Database& m_database;
};

} // namespace core::people
