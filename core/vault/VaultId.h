#pragma once

#include "core/base/Values.h"

namespace core::vault {

/// Names one vault: 16 random bytes from its header.
using VaultId = base::Id<struct VaultTag>;

} // namespace core::vault
