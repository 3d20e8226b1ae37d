#include "core/vault/NewSlots.h"

#include "core/crypto/Random.h"
#include "core/vault/Passphrase.h"
#include "core/vault/RecoveryWords.h"
#include "core/vault/SlotKeys.h"

namespace core::vault {

namespace {

NewSlot freshSlot(SlotKind kind, base::Timestamp now)
{
    NewSlot made;
    made.kind = kind;
    made.createdAt = now;
    crypto::fillRandom(made.id);
    crypto::fillRandom(made.nonce);
    return made;
}

base::Result<crypto::TunedKey> derive(const crypto::SecretBytes& passphrase, std::span<const std::byte> salt,
                                      KdfCost cost, base::JobContext& job)
{
    crypto::Argon2Cost fixed;
    switch (cost) {
    case KdfCost::Tuned:
        return crypto::argon2idTuned(passphrase.view(), salt, job);
    case KdfCost::Interactive:
        fixed = {3, quint64{64} << 20};
        break;
    case KdfCost::Moderate:
        fixed = {3, quint64{256} << 20};
        break;
    case KdfCost::Sensitive:
        fixed = {4, quint64{1} << 30};
        break;
    }
    auto key = crypto::argon2id(passphrase.view(), salt, fixed);
    if (!key)
        return key.error();
    return crypto::TunedKey{std::move(*key), fixed};
}

} // namespace

base::Result<KeySlot> makePassphraseSlot(const crypto::SecretBytes& passphrase, KdfCost cost,
                                         const SlotContext& context, base::JobContext& job)
{
    if (passphrase.isEmpty() || passphrase.size() > longestPassphrase)
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a passphrase has 1 to 1,024 bytes"),
                           QStringLiteral("passphrase")};
    NewSlot made = freshSlot(SlotKind::Passphrase, context.now);
    crypto::fillRandom(made.salt);
    const auto tuned = derive(passphrase, made.salt, cost, job);
    if (!tuned)
        return tuned.error();
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled};
    made.argon2 = tuned->cost;
    return sealSlot(made, context.vaultId, tuned->key, context.vaultKey);
}

NewRecoverySlot makeRecoverySlot(const SlotContext& context)
{
    const crypto::SecretBytes entropy = crypto::SecretBytes::random(16);
    const KeySlot slot = sealSlot(freshSlot(SlotKind::RecoveryWords, context.now), context.vaultId,
                                  recoverySlotInput(entropy), context.vaultKey);
    return {slot, recoveryWordsOf(entropy)};
}

} // namespace core::vault
