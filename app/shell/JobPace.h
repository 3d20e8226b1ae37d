#pragma once

#include <QtGlobal>

#include <optional>

namespace app::shell {

/// How long one job still takes, and which tenth of it is done, for the eye and the ear. Says nothing of short jobs.
class JobPace
{
public:
    static constexpr qint64 shortJobMs = 5'000; ///< Nothing is said before.
    static constexpr qint64 betweenTenthsMs = 3'000; ///< Tenths that come quicker are left out.

    /// To be told of the progress from time to time: milliseconds since it was asked for, and the share that is done, 0
    /// to 1.
    void look(qint64 elapsedMs, double share);

    /// Minutes that are left, rounded up; 0: less than one. Nothing while it cannot be told.
    std::optional<int> minutesLeft() const { return m_minutesLeft; }
    /// 10 to 90, once for each tenth that was reached since the last time; nothing otherwise.
    std::optional<int> takePercent();

private:
    std::optional<int> m_minutesLeft;
    qint64 m_beganMs = 0;
    int m_said = 0; ///< Tenths.
    int m_reached = 0;
    qint64 m_saidAtMs = 0;
    qint64 m_nowMs = 0;
};

} // namespace app::shell
