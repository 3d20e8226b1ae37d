#pragma once

#include "core/base/Clock.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/ChangeSlots.h"
#include "core/vault/HeaderFormat.h"

namespace core::vault {

/// What every new slot needs of its vault.
struct SlotContext
{
    VaultId vaultId;
    const crypto::SecretBytes& vaultKey;
    base::Timestamp now;
};

/// A slot for a passphrase. Blocking: one or several key derivations. Errors: Invalid (length), NoMemory, Canceled.
base::Result<KeySlot> makePassphraseSlot(const crypto::SecretBytes& passphrase, KdfCost cost,
                                         const SlotContext& context, base::JobContext& job);

struct NewRecoverySlot
{
    KeySlot slot;
    crypto::SecretBytes words;
};
NewRecoverySlot makeRecoverySlot(const SlotContext& context);

} // namespace core::vault
