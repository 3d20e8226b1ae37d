#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QString>

namespace core::vault {

class UnlockedVault;

/// Whether this passphrase opens the vault, asked while it is open: before something that cannot be undone. Blocking: a
/// second of key derivation. Errors: WrongKey, NoMemory, Canceled.
base::Result<void> checkPassphrase(UnlockedVault& vault, const crypto::SecretBytes& passphrase, base::JobContext& job);

/// Removes a vault that is not open: first the headers are written over, without which nothing of the rest can be read
/// by anybody, then every file that `FORMAT.md` names goes, and the folder when nothing else is in it. Follows no link.
/// What a disk keeps of removed files is beyond it. Blocking.
/// Errors: NotFound, NotAVault, InUse, Denied, Io (something is still there; `subject` names it).
base::Result<void> removeVault(const QString& folder);

} // namespace core::vault
