#pragma once

#include "core/vault/OpenVault.h"

namespace core::custody {

// What vault/OpenVault.h does, with its entry in the custody log. These are what programs call.

/// vault::createVault() and `vault.created`. When the entry cannot be written the new folder is removed again.
base::Result<vault::CreatedVault> createVault(vault::CreateVaultRequest request, const base::Clock& clock,
                                              base::JobContext& job);

/// vault::unlockVault(), then the last 64 links are recomputed (a break is a notice, "log_damaged") and `vault.opened`
/// is appended; an entry that cannot be written (full disk) does not keep a person out: the notice is
/// "log_not_written".
base::Result<std::shared_ptr<vault::UnlockedVault>> openVault(vault::UnlockRequest request, const base::Clock& clock,
                                                              base::JobContext& job);

/// Appends `vault.locked`, signs the head, and closes connections. What fails is left for the next time.
void lockVault(vault::UnlockedVault& vault);

// Where a slot has changed and its entry cannot be written, the change stands: the notice is "log_not_written".

/// vault::changePassphrase() and `slot.changed`.
base::Result<void> changePassphrase(vault::UnlockedVault& vault, const crypto::SecretBytes& current,
                                    const crypto::SecretBytes& replacement, vault::KdfCost cost, base::JobContext& job);

/// vault::resetPassphrase() and `slot.changed`: a new passphrase for who came in with the recovery words.
base::Result<void> resetPassphrase(vault::UnlockedVault& vault, const crypto::SecretBytes& replacement,
                                   vault::KdfCost cost, base::JobContext& job);

/// vault::addRecoveryWords() and `slot.added`.
base::Result<crypto::SecretBytes> addRecoveryWords(vault::UnlockedVault& vault, base::JobContext& job);

/// vault::keepOnlyRecoveryWords(), and `slot.removed` when there were others.
base::Result<void> keepOnlyRecoveryWords(vault::UnlockedVault& vault, const crypto::SecretBytes& words,
                                         base::JobContext& job);

/// When the vault was opened the last time before this one, from the log; nothing the first time.
base::Result<std::optional<base::Timestamp>> lastOpened(const vault::UnlockedVault& vault);

} // namespace core::custody
