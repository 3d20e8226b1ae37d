#include "core/crypto/KeyWrap.h"

#include "core/crypto/RawBytes.h"
#include "core/crypto/Start.h"

#include <QtGlobal>

#include <sodium.h>

namespace core::crypto {

void wrapSecret(std::span<std::byte> sealed, const SecretBytes& secret, std::span<const std::byte> key,
                const AeadNonce& nonce, std::span<const std::byte> associated)
{
    start();
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(sealed.size() == secret.size() + aeadTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
                                               raw(secret.view()), secret.size(), raw(associated), associated.size(),
                                               nullptr, raw(nonce), raw(key));
}

std::optional<SecretBytes> unwrapSecret(std::span<const std::byte> sealed, std::span<const std::byte> key,
                                        const AeadNonce& nonce, std::span<const std::byte> associated)
{
    start();
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() <= aeadTagSize)
        return std::nullopt;
    SecretBytes secret(sealed.size() - aeadTagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(secret.writable().data()), nullptr,
                                                   nullptr, raw(sealed), sealed.size(), raw(associated),
                                                   associated.size(), raw(nonce), raw(key))
        != 0)
        return std::nullopt;
    return secret;
}

} // namespace core::crypto
