#include "app/shell/JobPace.h"

#include <algorithm>
#include <cmath>

namespace app::shell {

namespace {

/// Too little done to tell anything from it.
constexpr double leastShare = 0.02;
constexpr double minuteMs = 60'000;

} // namespace

void JobPace::look(qint64 elapsedMs, double share)
{
    m_nowMs = elapsedMs;
    if (share <= 0) // It waits for its turn.
        m_beganMs = elapsedMs;
    const qint64 workedMs = elapsedMs - m_beganMs;
    if (workedMs < shortJobMs || share < leastShare || share > 1) {
        m_minutesLeft.reset();
        return;
    }
    const double leftMs = static_cast<double>(workedMs) * (1 - share) / share;
    m_minutesLeft = leftMs < minuteMs ? 0 : static_cast<int>(std::ceil(leftMs / minuteMs));
    m_reached = std::min(9, static_cast<int>(share * 10));
}

std::optional<int> JobPace::takePercent()
{
    if (m_reached <= m_said || (m_said > 0 && m_nowMs - m_saidAtMs < betweenTenthsMs))
        return {};
    m_said = m_reached;
    m_saidAtMs = m_nowMs;
    return m_said * 10;
}

} // namespace app::shell
