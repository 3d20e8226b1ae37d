#include "core/crypto/Kdf.h"

#include "core/crypto/Start.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>

#include <sodium.h>
#include <unistd.h>

namespace core::crypto {

namespace {

constexpr quint64 usualMemory = quint64{512} << 20;
constexpr quint32 mostTunedPasses = 10;
constexpr double wantedSeconds = 0.8;

quint64 memoryToUse()
{
    const quint64 eighth = physicalMemory() / 8;
    return std::clamp(std::bit_floor(eighth), leastMemory, usualMemory);
}

} // namespace

bool isWithinLimits(const Argon2Cost& cost)
{
    return cost.passes >= leastPasses && cost.passes <= mostPasses && cost.memoryBytes >= leastMemory
        && cost.memoryBytes <= mostMemory;
}

base::Result<SecretBytes> argon2id(std::span<const std::byte> passphrase, std::span<const std::byte> salt,
                                   const Argon2Cost& cost)
{
    start();
    if (!isWithinLimits(cost) || salt.size() != crypto_pwhash_SALTBYTES)
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("Argon2id: cost or salt outside the limits")};
    SecretBytes key(32);
    const int outcome = crypto_pwhash(reinterpret_cast<unsigned char*>(key.writable().data()), key.size(),
                                      reinterpret_cast<const char*>(passphrase.data()), passphrase.size(),
                                      reinterpret_cast<const unsigned char*>(salt.data()), cost.passes,
                                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    // With a cost and a salt that are right, only memory is left as a cause.
    if (outcome != 0)
        return base::Error{base::ErrorCode::NoMemory,
                           QStringLiteral("Argon2id could not have its memory"),
                           {},
                           static_cast<qint64>(cost.memoryBytes)};
    return key;
}

base::Result<TunedKey> argon2idTuned(std::span<const std::byte> passphrase, std::span<const std::byte> salt,
                                     base::JobContext& job)
{
    Argon2Cost cost{leastPasses, memoryToUse()};
    for (;;) {
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled};
        const auto began = std::chrono::steady_clock::now();
        base::Result<SecretBytes> key = argon2id(passphrase, salt, cost);
        if (!key) {
            if (key.error().code != base::ErrorCode::NoMemory || cost.memoryBytes <= leastMemory)
                return key.error();
            cost.memoryBytes /= 2;
            continue;
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        if (seconds >= wantedSeconds || cost.passes >= mostTunedPasses)
            return TunedKey{std::move(*key), cost};
        // A little more than the estimate, so that one more run is enough.
        const double estimate = std::ceil(1.05 * wantedSeconds / std::max(seconds, 0.01) * cost.passes);
        cost.passes = std::clamp(static_cast<quint32>(std::min(estimate, 100.0)), cost.passes + 1, mostTunedPasses);
    }
}

quint64 physicalMemory()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    return pages > 0 && pageSize > 0 ? static_cast<quint64>(pages) * static_cast<quint64>(pageSize) : 0;
}

void deriveSubkey(std::span<std::byte> subkey, quint64 number, std::span<const std::byte> key)
{
    start();
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(subkey.data()), subkey.size(), number, "EVLTv1__",
                               reinterpret_cast<const unsigned char*>(key.data()));
}

} // namespace core::crypto
