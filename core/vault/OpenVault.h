#pragma once

#include "core/base/Clock.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/ChangeSlots.h"
#include "core/vault/Passphrase.h"
#include "core/vault/UnlockedVault.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace core::vault {

struct CreateVaultRequest
{
    QString folder; ///< Must not exist, or be an empty folder. Its parent must exist.
    crypto::SecretBytes passphrase; ///< UTF-8 of the NFC form, 1 to 1,024 bytes. See passphraseFrom().
    KdfCost cost = KdfCost::Tuned;
    bool withRecoveryWords = true;
};

struct CreatedVault
{
    std::shared_ptr<UnlockedVault> vault;
    /// Eleven words, shown once and kept nowhere; empty without recovery.
    crypto::SecretBytes recoveryWords;
};

/// Makes a vault: folder, header, database with its schema. Blocking: seconds of key
/// derivation. Everything or nothing. `clock` must outlive the vault.
/// Errors: Exists, NotFound (no parent), Denied, NoSpace, NoMemory, Invalid (passphrase length), Canceled, Io.
base::Result<CreatedVault> createVault(CreateVaultRequest request, const base::Clock& clock, base::JobContext& job);

/// What opens a vault: exactly one of the two.
struct UnlockRequest
{
    QString folder;
    std::optional<crypto::SecretBytes> passphrase; ///< See passphraseFrom().
    std::optional<crypto::SecretBytes> recoveryWords; ///< As typed: any case, spaces or line breaks.
};

/// Opens a vault and takes its lock. Blocking: about a second of key derivation for each passphrase slot tried.
/// Changes no byte when it fails. `clock` must outlive the vault.
/// Errors: NotFound, NotAVault, Damaged (header and its copies, or the database), NewerFormat, WrongKey, NoMemory,
/// InUse, Denied, Invalid (as recoveryEntropyFrom(): `subject` names the word that is not right), Canceled, Io,
/// Database.
base::Result<std::shared_ptr<UnlockedVault>> unlockVault(UnlockRequest request, const base::Clock& clock,
                                                         base::JobContext& job);

/// What can be said of a vault without a key. Error: as unlockVault().
struct VaultDescription
{
    VaultId id;
    int formatVersion = 0;
    quint64 epoch = 0;
    struct Slot
    {
        int kind = 0; ///< 1 passphrase, 2 recovery words, 3 passphrase and key file.
        int passes = 0; ///< Argon2id; 0 for recovery words.
        qint64 memoryBytes = 0;
        base::Timestamp createdAt;
        bool isRecoveryWords() const;
    };
    std::vector<Slot> slotsInUse;
};
base::Result<VaultDescription> describeVault(const QString& folder);

bool hasRecoveryWords(const VaultDescription& description);

} // namespace core::vault
