#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Listed.h"
#include "core/domain/Person.h"

#include <optional>
#include <vector>

namespace core::people {

/// Reads and writes the tables `person` and `person_mark`. Opens no transaction; tied to one connection.
class PersonRecords
{
public:
    explicit PersonRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound; `subject` names the member that points to nothing in the case, or is `case`.
    base::Result<void> requireLinks(const domain::Person& person) const;
    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::Person& person);
    base::Result<void> update(const domain::Person& person);

    base::Result<std::optional<domain::Person>> find(domain::PersonId id) const;
    /// Those of a case, in the order they were added.
    base::Result<std::vector<domain::Person>> list(domain::CaseId caseId,
                                                   domain::Listed which = domain::Listed::Standing) const;

    /// Gives somebody without a name the next one of "Unknown person 1": a number that nobody of the case has, or ever
    /// had.
    base::Result<void> complete(domain::Person& person);
    /// Error: Invalid ("merged_into", "removed_at"): an edit does neither.
    base::Result<void> allow(const domain::Person& before, const domain::Person& after) const;

private:
    base::Result<void> insertMarks(const domain::Person& person);
    base::Result<void> fillMarks(domain::Person& person) const;

    db::Database& m_database;
};

} // namespace core::people
