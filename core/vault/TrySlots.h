#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/HeaderFormat.h"

#include <vector>

namespace core::vault {

/// What somebody offers to open a vault with: a passphrase, or the 16 bytes of recovery words.
class SlotSecret
{
public:
    static SlotSecret ofPassphrase(crypto::SecretBytes passphrase);
    static SlotSecret ofRecovery(const crypto::SecretBytes& entropy);

    struct Opened
    {
        crypto::SecretBytes vaultKey;
        std::size_t slot = 0; ///< Index in the header.
    };

    /// Tries every slot of the right kind, each in the same way. A derivation is kept, so that the same slot in a copy
    /// of the header costs nothing. Errors: WrongKey (none fits), Damaged (one fits but does not open), NoMemory (one
    /// could not be tried and none fits), Canceled.
    base::Result<Opened> open(const Header& header, base::JobContext& job);

private:
    struct Derived
    {
        std::array<std::byte, 16> salt{};
        crypto::Argon2Cost cost;
        crypto::SecretBytes input;
    };
    SlotSecret(SlotKind kind, crypto::SecretBytes secret);
    base::Result<const crypto::SecretBytes*> inputFor(const KeySlot& slot);

    SlotKind m_kind = SlotKind::Passphrase;
    crypto::SecretBytes m_secret; ///< The passphrase; for recovery words A itself.
    std::vector<Derived> m_derived;
};

} // namespace core::vault
