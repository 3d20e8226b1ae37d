#pragma once

#include "core/base/Result.h"
#include "core/vault/UnlockedVault.h"

namespace core::evidence {

/// Unlinks the objects of items that were removed, unless another item needs them, and finishes removals that were
/// interrupted. How many went. Errors: Denied, Io, Database.
base::Result<int> removeUnusedObjects(vault::UnlockedVault& vault);

} // namespace core::evidence
