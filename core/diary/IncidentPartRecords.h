#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Incident.h"

#include <vector>

namespace core::diary {

/// Reads and writes what an incident has several of: behaviours, people, accounts, witnesses, tags, evidence,
/// answers. Opens no transaction.
class IncidentPartRecords
{
public:
    explicit IncidentPartRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Every person must have an id. Errors: Conflict, Database.
    base::Result<void> insert(domain::IncidentId incident, const domain::IncidentStatement& statement);
    base::Result<void> remove(domain::IncidentId incident);

    /// Fills in the parts of `incidents`, whose row numbers stand in the same order in the JSON array `rows`.
    base::Result<void> fill(const QString& rows, std::vector<domain::Incident>& incidents) const;

private:
    db::Database& m_database;
};

} // namespace core::diary
