#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace core::crypto {

/// What one run of Argon2id costs.
struct Argon2Cost
{
    quint32 passes = 3;
    quint64 memoryBytes = quint64{64} << 20;
    friend bool operator==(const Argon2Cost&, const Argon2Cost&) = default;
};

/// Limits of what we write and of what we are ready to compute for a file (`security-design` 4.2).
constexpr quint32 leastPasses = 3;
constexpr quint32 mostPasses = 20;
constexpr quint64 leastMemory = quint64{64} << 20;
constexpr quint64 mostMemory = quint64{2} << 30;
constexpr std::size_t argon2SaltSize = 16;

bool isWithinLimits(const Argon2Cost& cost);

/// 32 bytes by Argon2id version 1.3 with one lane (RFC 9106). Blocking: 0.1 s to many seconds.
/// Errors: Invalid (cost outside the limits, salt not 16 bytes), NoMemory.
base::Result<SecretBytes> argon2id(std::span<const std::byte> passphrase, std::span<const std::byte> salt,
                                   const Argon2Cost& cost);

struct TunedKey
{
    SecretBytes key;
    Argon2Cost cost;
};

/// argon2id() at the cost that fits this computer: 512 MiB, at most an eighth of the memory, at least 64 MiB, a power
/// of two; from 3 passes up to 10, until one run takes 0.8 s (`security-design` 4.2). Memory that cannot be had is
/// halved. Blocking: two or three runs. Errors: NoMemory, Canceled.
base::Result<TunedKey> argon2idTuned(std::span<const std::byte> passphrase, std::span<const std::byte> salt,
                                     base::JobContext& job);

/// Bytes of RAM in this computer; 0 when the system does not say.
quint64 physicalMemory();

/// Subkey `number` of a 32-byte key for the context "EVLTv1__" into all of `subkey` (16 to 64 bytes): BLAKE2b with
/// salt and personalisation, libsodium's crypto_kdf_derive_from_key.
void deriveSubkey(std::span<std::byte> subkey, quint64 number, std::span<const std::byte> key);

} // namespace core::crypto
