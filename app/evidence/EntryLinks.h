#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <vector>

namespace core::vault {
class UnlockedVault;
}

namespace app::evidence {

/// Links files of one case to an entry, all or none, and gives those that it did not have before: undoing takes away
/// no other. Errors: as core::evidence::linkEvidence(). Blocks.
core::base::Result<std::vector<core::domain::EvidenceId>> linkThoseMissing(
    const std::vector<core::domain::EvidenceId>& files, core::domain::IncidentId entry,
    core::vault::UnlockedVault& vault);

/// Takes files off an entry again, as a correction that says so. Errors: NotFound, Conflict, NoSpace, Database. Blocks.
core::base::Result<void> undoLinking(const std::vector<core::domain::EvidenceId>& files, core::domain::IncidentId entry,
                                     core::vault::UnlockedVault& vault);

} // namespace app::evidence
