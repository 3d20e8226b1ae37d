#pragma once

#include <cstddef>
#include <span>

namespace core::crypto {

/// Makes libsodium and OpenSSL ready: `sodium_init()` (without it ChaCha20 runs in plain C at a third of the speed,
/// and sodium_malloc() aborts), and no OpenSSL configuration file, which could load code (`security-design` 5.1).
/// Called by everything in this room; programs call it as their first statement. May be called again, from any thread.
void start();

/// Overwrites `bytes` in a way that the compiler may not leave out.
void wipe(std::span<std::byte> bytes) noexcept;

/// True when both hold the same bytes; time depends on the sizes only.
bool sameBytes(std::span<const std::byte> left, std::span<const std::byte> right) noexcept;

} // namespace core::crypto
