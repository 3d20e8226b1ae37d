#include "core/vault/SlotKeys.h"

#include "core/crypto/Hash.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Start.h"

#include <algorithm>

namespace core::vault {

namespace {

constexpr std::size_t keySize = 32;

QByteArray associatedBytes(VaultId vaultId, const KeySlot& slot)
{
    return QByteArrayLiteral("EVLT-slot-v1") + vaultId.bytes() + slotBinding(slot);
}

} // namespace

crypto::SecretBytes slotKeys(SlotKind kind, VaultId vaultId, std::span<const std::byte> slotId,
                             const crypto::SecretBytes& input)
{
    crypto::SecretBytes keys(2 * keySize);
    const std::array kindByte{static_cast<std::byte>(kind)};
    const QByteArray vault = vaultId.bytes();
    crypto::blake2b(keys.writable(), input.view(),
                    {crypto::labelBytes("EVLT-slot-kek-v1"), kindByte, base::bytesOf(vault), slotId});
    return keys;
}

KeySlot sealSlot(const NewSlot& made, VaultId vaultId, const crypto::SecretBytes& input,
                 const crypto::SecretBytes& vaultKey)
{
    KeySlot slot;
    slot.kind = made.kind;
    slot.argon2 = made.argon2;
    slot.salt = made.salt;
    slot.createdAt = made.createdAt;
    slot.id = made.id;
    slot.nonce = made.nonce;
    const crypto::SecretBytes keys = slotKeys(slot.kind, vaultId, slot.id, input);
    std::copy_n(keys.view().begin() + keySize, keySize, slot.commitment.begin());
    const QByteArray associated = associatedBytes(vaultId, slot);
    crypto::wrapSecret(slot.wrapped, vaultKey, keys.view().first(keySize), slot.nonce, base::bytesOf(associated));
    return slot;
}

base::Result<crypto::SecretBytes> openSlot(const KeySlot& slot, VaultId vaultId, const crypto::SecretBytes& input)
{
    const crypto::SecretBytes keys = slotKeys(slot.kind, vaultId, slot.id, input);
    if (!crypto::sameBytes(keys.view().last(keySize), slot.commitment))
        return base::Error{base::ErrorCode::WrongKey, QStringLiteral("the commitment differs")};
    const QByteArray associated = associatedBytes(vaultId, slot);
    auto vaultKey
        = crypto::unwrapSecret(slot.wrapped, keys.view().first(keySize), slot.nonce, base::bytesOf(associated));
    if (!vaultKey)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("a key slot is damaged")};
    return std::move(*vaultKey);
}

} // namespace core::vault
