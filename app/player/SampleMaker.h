#pragma once

#include "app/player/Libav.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace app::player {

/// Makes of decoded sound what the line takes: 48,000 frames a second, left and right, 16 bits; and keeps it in one
/// unbroken piece of time: gaps are silence, what is said twice is left out.
class SampleMaker
{
public:
    /// From here on; what came before is forgotten. Seconds.
    void begin(double time);
    /// Sound that begins at `time`. What cannot be converted is a gap.
    void add(const AVFrame& frame, double time);

    /// Seconds that wait.
    double waiting() const
    {
        const std::uint64_t frames = m_samples.size() / 2 + m_silence;
        return static_cast<double>(frames) / 48'000;
    }
    bool isEmpty() const { return m_samples.empty() && m_silence == 0; }
    /// The time of the first frame that waits; after that of the last one, when none waits.
    double time() const { return m_end - waiting(); }
    /// The next of them, at most 4,096 samples; good until take() or add().
    std::span<const std::int16_t> front();
    /// Takes frames away from the front.
    void take(int frames);

private:
    bool prepare(const AVFrame& frame);

    SampleConverter m_converter;
    AVChannelLayout m_layout = {};
    int m_rate = 0;
    int m_format = -1;
    std::vector<std::int16_t> m_fresh;
    std::deque<std::int16_t> m_samples;
    std::vector<std::int16_t> m_front;
    std::uint64_t m_silence = 0; ///< Frames before m_samples.
    double m_end = 0;
};

} // namespace app::player
