#include "core/crypto/Signature.h"

#include "core/crypto/RawBytes.h"
#include "core/crypto/Start.h"

#include <QtGlobal>

#include <sodium.h>

namespace core::crypto {

Ed25519PublicKey ed25519KeyPair(std::span<std::byte> secret, std::span<const std::byte> seed)
{
    start();
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES && seed.size() == crypto_sign_SEEDBYTES);
    Ed25519PublicKey publicKey{};
    crypto_sign_seed_keypair(raw(std::span<std::byte>(publicKey)), raw(secret), raw(seed));
    return publicKey;
}

Ed25519Signature ed25519Sign(std::span<const std::byte> message, std::span<const std::byte> secret)
{
    start();
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES);
    Ed25519Signature signature{};
    crypto_sign_detached(raw(std::span<std::byte>(signature)), nullptr, raw(message), message.size(), raw(secret));
    return signature;
}

bool ed25519Verify(const Ed25519Signature& signature, std::span<const std::byte> message,
                   const Ed25519PublicKey& publicKey)
{
    start();
    return crypto_sign_verify_detached(raw(std::span<const std::byte>(signature)), raw(message), message.size(),
                                       raw(std::span<const std::byte>(publicKey)))
        == 0;
}

} // namespace core::crypto
