#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace core::crypto {

using Ed25519PublicKey = std::array<std::byte, 32>;
using Ed25519Signature = std::array<std::byte, 64>;

/// The key pair of a 32-byte seed (RFC 8032): `secret` receives 64 bytes, the seed and then the public key.
Ed25519PublicKey ed25519KeyPair(std::span<std::byte> secret, std::span<const std::byte> seed);

/// A detached Ed25519 signature; `secret` is the 64 bytes of ed25519KeyPair().
Ed25519Signature ed25519Sign(std::span<const std::byte> message, std::span<const std::byte> secret);

bool ed25519Verify(const Ed25519Signature& signature, std::span<const std::byte> message,
                   const Ed25519PublicKey& publicKey);

} // namespace core::crypto
