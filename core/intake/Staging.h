#pragma once

#include "core/intake/Arrival.h"

namespace core::intake {

/// What a request says, before any work: its texts, its captured time, its case and incidents.
/// Errors: Invalid (`subject` names the field), NotFound, Conflict, Database.
base::Result<void> checkRequest(const AcquireRequest& request, const vault::UnlockedVault& vault);
base::Result<void> checkRequest(const AcquireBytesRequest& request, const vault::UnlockedVault& vault);

/// Steps 1 to 7 of `security-design` 6.2: reads the file once, and hashes, encrypts and writes it under a temporary
/// name. With Settled::No the sync and the reading back are left to recordArrivals(). Errors: as acquireFile().
base::Result<Arrival> stageFile(const AcquireRequest& request, Settled settled, vault::UnlockedVault& vault,
                                base::JobContext& job);
base::Result<Arrival> stageBytes(const AcquireBytesRequest& request, vault::UnlockedVault& vault,
                                 base::JobContext& job);

} // namespace core::intake
