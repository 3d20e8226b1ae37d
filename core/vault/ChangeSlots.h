#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

namespace core::vault {

class UnlockedVault;

// Each of these either changes the header or leaves it as it is, and says which. Where the disk does not confirm that
// the new one stays, it is changed, and the vault's notice is "header_not_synced" until one is written that is
// confirmed.

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

/// Makes new recovery words beside those of before, which work on until keepOnlyRecoveryWords(): for who has to write
/// the new ones down first. The words, shown once. Errors: Conflict (read-only, no slot is free), Canceled, NoSpace,
/// Unreliable, Io.
base::Result<crypto::SecretBytes> addRecoveryWords(UnlockedVault& vault, base::JobContext& job);

/// From now on no other recovery words than these open the vault, which are seen to open it; the slots of others leave
/// the header and its copies at once. How many those were; with none, nothing is written. Errors: WrongKey and Invalid
/// (these open nothing), Conflict (read-only), Canceled, NoSpace, Unreliable, Io.
base::Result<int> keepOnlyRecoveryWords(UnlockedVault& vault, const crypto::SecretBytes& words, base::JobContext& job);

} // namespace core::vault
