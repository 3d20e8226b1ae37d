#pragma once

#include "core/base/Result.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/domain/Incident.h"

#include <vector>

namespace core::diary {

/// Changes incidents that are stored: a new revision, its row and its log entry. The transaction is the caller's.
class IncidentRevisions
{
public:
    IncidentRevisions(db::Database& database, custody::Ledger& ledger, base::Timestamp now)
        : m_database(database)
        , m_ledger(ledger)
        , m_now(now)
    {
    }

    /// Error: NotFound.
    base::Result<domain::Incident> find(domain::IncidentId id) const;
    /// Errors: NotFound, Conflict (withdrawn).
    base::Result<domain::Incident> findStanding(domain::IncidentId id) const;

    /// Puts `after` in the place of `before`, as its next revision, with the time of the change.
    base::Result<void> store(const domain::Incident& before, domain::Incident& after, const QString& event,
                             const QString& reason);

    /// Keeps the revision that `incident` is, with its log entry.
    static base::Result<void> keep(custody::Ledger& ledger, const QString& event, const domain::Incident& incident,
                                   const QString& reason);
    /// The incident as it stands after the commit. Error: Unreliable when it is not what was written.
    static base::Result<domain::Incident> readBack(const domain::Incident& written, const vault::UnlockedVault& vault);

    static base::Error noSuchIncident(domain::IncidentId id);
    static base::Error notAsWritten(domain::IncidentId id);

private:
    db::Database& m_database;
    custody::Ledger& m_ledger;
    base::Timestamp m_now;
};

} // namespace core::diary
