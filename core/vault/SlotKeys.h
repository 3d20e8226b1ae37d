#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/HeaderFormat.h"

#include <span>

namespace core::vault {

/// What is needed to make a slot. `input` is A of `FORMAT.md`: 32 bytes from Argon2id or from recovery words.
struct NewSlot
{
    SlotKind kind = SlotKind::Passphrase;
    std::optional<crypto::Argon2Cost> argon2;
    std::array<std::byte, 16> salt{};
    base::Timestamp createdAt;
    std::array<std::byte, 16> id{}; ///< Random.
    std::array<std::byte, 24> nonce{}; ///< Random.
};

/// A slot that opens to `vaultKey` with `input`.
KeySlot sealSlot(const NewSlot& made, VaultId vaultId, const crypto::SecretBytes& input,
                 const crypto::SecretBytes& vaultKey);

/// The vault key. Errors: WrongKey (the commitment differs), Damaged (it is right, but the key does not open).
base::Result<crypto::SecretBytes> openSlot(const KeySlot& slot, VaultId vaultId, const crypto::SecretBytes& input);

/// 32 bytes of key and 32 of commitment; for sealSlot(), openSlot() and the known answers.
crypto::SecretBytes slotKeys(SlotKind kind, VaultId vaultId, std::span<const std::byte> slotId,
                             const crypto::SecretBytes& input);

} // namespace core::vault
