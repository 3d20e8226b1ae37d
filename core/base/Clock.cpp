#include "core/base/Clock.h"

#include <chrono>

namespace core::base {

using namespace std::chrono;

Timestamp SystemClock::now() const
{
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

qint64 SystemClock::monotonicMs() const
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace core::base
