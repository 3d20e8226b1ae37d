#include "core/crypto/Start.h"

#include <cstdlib>
#include <mutex>

#include <openssl/crypto.h>
#include <sodium.h>

namespace core::crypto {

void start()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Without a source of randomness nothing that follows would be safe.
        if (sodium_init() < 0 || OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1)
            std::abort();
    });
}

void wipe(std::span<std::byte> bytes) noexcept
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
}

bool sameBytes(std::span<const std::byte> left, std::span<const std::byte> right) noexcept
{
    if (left.size() != right.size())
        return false;
    return left.empty() || sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace core::crypto
