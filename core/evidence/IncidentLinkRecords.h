#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"

#include <optional>

namespace core::db {
class Database;
}

namespace core::evidence {

/// The SQL behind IncidentLinks. Opens no transaction.
class IncidentLinkRecords
{
public:
    explicit IncidentLinkRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Canonical bytes of the newest revision; nothing when there is no such incident.
    base::Result<std::optional<QByteArray>> lastRevision(domain::IncidentId id);
    base::Result<void> insertLink(domain::IncidentId incident, int position, domain::EvidenceId item);
    /// Writes the number, time and reason of the revision.
    base::Result<void> markAmended(const domain::Incident& incident);

private:
    db::Database& m_database;
};

} // namespace core::evidence
