// Recovery words typed in any way give the bytes that they stand for, or are refused.

#include "core/crypto/SecretBytes.h"
#include "core/vault/RecoveryWords.h"
#include "core/vault/StartUp.h"

#include <algorithm>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool isStarted = core::vault::startUp().has_value();
    if (!isStarted)
        std::abort();
    core::crypto::SecretBytes typed(size);
    std::ranges::copy(std::as_bytes(std::span(data, size)), typed.writable().begin());
    const auto entropy = core::vault::recoveryEntropyFrom(typed);
    if (!entropy)
        return 0;
    const auto again = core::vault::recoveryEntropyFrom(core::vault::recoveryWordsOf(*entropy));
    if (!again || !std::ranges::equal(again->view(), entropy->view()))
        std::abort();
    return 0;
}
