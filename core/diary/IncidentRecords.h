#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Incident.h"

#include <optional>
#include <vector>

namespace core::diary {

/// Reads and writes whole incidents: the `incident` table and, through IncidentPartRecords, what belongs to it.
/// Opens no transaction and keeps no revision: the caller decides what must succeed together.
class IncidentRecords
{
public:
    explicit IncidentRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// The number of the new row. Errors: Conflict (a constraint), NoSpace, Database.
    base::Result<qint64> insert(const domain::Incident& incident);
    /// Puts `after` in the place of `before`, the same incident as it is stored. Parts are written again only when they
    /// differ, or when search must learn of them anew: the time has changed, or it is withdrawn no more.
    base::Result<void> replace(const domain::Incident& before, const domain::Incident& after);

    base::Result<std::optional<domain::Incident>> find(domain::IncidentId id) const;
    /// Whole incidents by row number, in the order given. A number without a row is left out.
    base::Result<std::vector<domain::Incident>> read(const std::vector<qint64>& rows) const;

private:
    base::Result<void> write(const char* sql, const domain::Incident& incident);
    base::Result<void> readChunk(const QString& rows, std::vector<domain::Incident>& into) const;

    db::Database& m_database;
};

} // namespace core::diary
