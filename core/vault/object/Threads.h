#pragma once

#include <system_error>
#include <thread>
#include <vector>

namespace core::vault::object {

/// Up to `count` threads that run `work`; fewer, even none, where the system gives no more. Who asks works too, so that
/// it is slower then, but the same. Join them.
template<typename Work>
std::vector<std::thread> startThreads(std::size_t count, const Work& work)
{
    std::vector<std::thread> threads;
    threads.reserve(count);
    try {
        for (std::size_t i = 0; i < count; ++i)
            threads.emplace_back(work);
    } catch (const std::system_error&) {
        return threads;
    }
    return threads;
}

} // namespace core::vault::object
