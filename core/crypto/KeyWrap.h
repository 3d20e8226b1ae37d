#pragma once

#include "core/crypto/ChunkCipher.h"
#include "core/crypto/SecretBytes.h"

#include <optional>
#include <span>

namespace core::crypto {

/// XChaCha20-Poly1305 with associated data by libsodium's own call, for keys in slots: encrypts `secret` into `sealed`
/// (secret.size() + aeadTagSize bytes). `key` is 32 bytes.
void wrapSecret(std::span<std::byte> sealed, const SecretBytes& secret, std::span<const std::byte> key,
                const AeadNonce& nonce, std::span<const std::byte> associated);

/// The secret; nothing when the tag is not right.
std::optional<SecretBytes> unwrapSecret(std::span<const std::byte> sealed, std::span<const std::byte> key,
                                        const AeadNonce& nonce, std::span<const std::byte> associated);

} // namespace core::crypto
