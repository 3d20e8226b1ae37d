#include "core/crypto/Random.h"

#include "core/crypto/Start.h"

#include <sodium.h>

namespace core::crypto {

void fillRandom(std::span<std::byte> bytes)
{
    start();
    if (!bytes.empty())
        randombytes_buf(bytes.data(), bytes.size());
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    start();
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return bytes;
}

int randomBelow(int limit)
{
    start();
    return static_cast<int>(randombytes_uniform(static_cast<uint32_t>(limit)));
}

} // namespace core::crypto
