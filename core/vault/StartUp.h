#pragma once

#include "core/base/Result.h"

namespace core::vault {

/// First statement of every program that opens vaults: libsodium, OpenSSL without its configuration file, the database
/// engine with its wiping allocator, and the self-test of every primitive. Some milliseconds, the first time; done by
/// createVault() and unlockVault() too. May be called again, from any thread. Error: Internal: nothing may be opened.
base::Result<void> startUp();

} // namespace core::vault
