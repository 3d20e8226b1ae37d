#pragma once

#include "core/base/Clock.h"

namespace support {

/// A clock that stands until it is told to go on. Starts at 2026-11-22T12:00:00Z.
class FixedClock final : public core::base::Clock
{
public:
    core::base::Timestamp now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }

    void set(core::base::Timestamp now) { m_now = now; }
    void advance(qint64 msecs)
    {
        m_now.msecs += msecs;
        m_monotonic += msecs;
    }

private:
    core::base::Timestamp m_now{1'795'348'800'000};
    qint64 m_monotonic = 0;
};

} // namespace support
