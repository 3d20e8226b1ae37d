// A log body is accepted only in the one way in which it is written.

#include "core/custody/LogBody.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto body = core::custody::parseLogBody(text);
    if (!body)
        return 0;
    const auto again = core::custody::encodeLogBody(*body);
    if (!again || *again != text)
        std::abort();
    return 0;
}
