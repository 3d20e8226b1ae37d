#include "core/vault/TrySlots.h"

#include "core/vault/RecoveryWords.h"
#include "core/vault/SlotKeys.h"

#include <utility>

namespace core::vault {

SlotSecret::SlotSecret(SlotKind kind, crypto::SecretBytes secret)
    : m_kind(kind)
    , m_secret(std::move(secret))
{
}

SlotSecret SlotSecret::ofPassphrase(crypto::SecretBytes passphrase)
{
    return {SlotKind::Passphrase, std::move(passphrase)};
}

SlotSecret SlotSecret::ofRecovery(const crypto::SecretBytes& entropy)
{
    return {SlotKind::RecoveryWords, recoverySlotInput(entropy)};
}

base::Result<const crypto::SecretBytes*> SlotSecret::inputFor(const KeySlot& slot)
{
    if (!slot.argon2)
        return &m_secret;
    for (const Derived& derived : m_derived)
        if (derived.salt == slot.salt && derived.cost == *slot.argon2)
            return &derived.input;
    auto input = crypto::argon2id(m_secret.view(), slot.salt, *slot.argon2);
    if (!input)
        return input.error();
    m_derived.push_back({slot.salt, *slot.argon2, std::move(*input)});
    return &m_derived.back().input;
}

base::Result<SlotSecret::Opened> SlotSecret::open(const Header& header, base::JobContext& job)
{
    base::Error failure{base::ErrorCode::WrongKey, QStringLiteral("no slot opens"), {}};
    for (std::size_t i = 0; i < header.slotsInUse.size(); ++i) {
        const auto& slot = header.slotsInUse.at(i);
        if (!slot || slot->kind != m_kind)
            continue;
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled};
        const auto input = inputFor(*slot);
        if (!input) {
            failure = input.error();
            continue;
        }
        auto vaultKey = openSlot(*slot, header.vaultId, **input);
        if (vaultKey)
            return Opened{std::move(*vaultKey), i};
        if (vaultKey.error().code == base::ErrorCode::Damaged)
            failure = vaultKey.error();
    }
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled};
    return failure;
}

} // namespace core::vault
