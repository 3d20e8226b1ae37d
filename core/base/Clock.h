#pragma once

#include "core/base/Values.h"

namespace core::base {

/// Where the program asks what time it is, so that a test can say. May be called from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The wall clock, UTC.
    virtual Timestamp now() const = 0;
    /// Milliseconds from an unspecified start; never goes back, does not follow changes of the wall clock.
    virtual qint64 monotonicMs() const = 0;
};

/// The clocks of the operating system.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
    qint64 monotonicMs() const override;
};

} // namespace core::base
