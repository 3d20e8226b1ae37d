#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"
#include "core/vault/UnlockedVault.h"

#include <map>
#include <vector>

namespace core::evidence {

/// Links items to incidents inside the caller's transaction. A link belongs to the statement of the incident, so each
/// incident is amended once ("file added"), however many items are linked to it.
///
/// Works on the canonical form of the incident's last kept revision, so that it needs nothing of the diary.
class IncidentLinks
{
public:
    /// Remembers a link; nothing is written yet.
    void add(domain::EvidenceId item, domain::IncidentId incident);

    /// Amends every incident that does not have its items yet. `caseId`: the case of the items.
    /// Errors: NotFound (no such incident in that case), Conflict (withdrawn), Damaged, NoSpace, Database.
    base::Result<void> write(domain::CaseId caseId, db::Database& database, const vault::UnlockedVault& vault) const;

    /// What write() would refuse, asked before any work is done. Errors: NotFound, Conflict, Damaged, Database.
    static base::Result<void> check(const std::vector<domain::IncidentId>& incidents, domain::CaseId caseId,
                                    db::Database& database);

private:
    std::map<domain::IncidentId, std::vector<domain::EvidenceId>> m_links;
};

} // namespace core::evidence
