#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

namespace core::vault {

class UnlockedVault;

/// The cost of Argon2id for a new slot. `interactive` 3 passes over 64 MiB, `moderate` 3 over 256 MiB, `sensitive`
/// 4 over 1 GiB; Tuned: 512 MiB or an eighth of the memory, and passes until one run takes 0.8 s
/// (`security-design` 4.2).
enum class KdfCost { Tuned, Interactive, Moderate, Sensitive };

/// Puts a new passphrase in the place of the one that `current` opens; nothing is encrypted again. The old slot stays
/// in `vault.hdr.bak` until the new passphrase has opened the vault once.
/// Errors: WrongKey, NoMemory, Invalid (length), Conflict (read-only), Canceled, NoSpace, Unreliable, Io.
base::Result<void> changePassphrase(UnlockedVault& vault, const crypto::SecretBytes& current,
                                    const crypto::SecretBytes& replacement, KdfCost cost, base::JobContext& job);

/// Puts a new passphrase in the place of the forgotten one; only while the vault is open by its recovery words, and
/// once, else Conflict. Other errors as changePassphrase().
base::Result<void> resetPassphrase(UnlockedVault& vault, const crypto::SecretBytes& replacement, KdfCost cost,
                                   base::JobContext& job);

/// Writes the header of now over all its copies: what was replaced opens none of them any more. For who has reason to
/// think that somebody knows the old passphrase. Errors: Conflict (read-only), NoSpace, Denied, Io.
base::Result<void> renewHeaderCopies(UnlockedVault& vault);

/// Makes new recovery words; the old ones stop working and leave the header and its copies at once. The words, shown
/// once. Errors: Conflict (read-only), Canceled, NoSpace, Unreliable, Io.
base::Result<crypto::SecretBytes> renewRecoveryWords(UnlockedVault& vault, base::JobContext& job);

} // namespace core::vault
