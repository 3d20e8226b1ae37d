// A header of any bytes is read or refused. Half of the tries get a checksum that fits, so that they come further.

#include "core/crypto/Hash.h"
#include "core/vault/HeaderFormat.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.size() > 1 && bytes.back() % 2 == 0) {
        bytes.resize(2208, '\0'); // FORMAT.md, part 2: the last 32 bytes are BLAKE2b-256 of those before.
        const std::span<std::byte> all = core::base::bytesOf(bytes);
        core::crypto::blake2b(all.last(32), {}, {all.first(2208 - 32)});
    }
    const auto header = core::vault::decodeHeader(bytes);
    if (!header && header.error().detail.isEmpty())
        std::abort(); // A refusal says why.
    return 0;
}
