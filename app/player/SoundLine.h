#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace app::player {

inline constexpr int soundRate = 48'000; ///< Frames a second; a frame is two samples of 16 bits, left and right.

/// What goes down the line to the process that holds the sound server, each as two numbers of 32 bits.
enum class SoundOrder : std::uint32_t {
    Samples = 1, ///< Bytes of samples that follow.
    Begin = 2, ///< Number of a new beginning: what was not heard yet is thrown away.
    Run = 3,
    Halt = 4,
    Volume = 5, ///< 0 to playing::fullVolume.
};

/// What comes back: how far the sound has been heard since which beginning.
struct SoundReport
{
    std::uint32_t beginning = 0;
    std::uint32_t isGood = 0; ///< 0: it is not heard any more.
    std::uint64_t heard = 0; ///< Frames.
};

/// The line to a process of its own that plays sound and does nothing else. Whoever decodes a recording has no socket:
/// it can give samples away, and hear how many of them were played. Nothing here waits for the other side; when that
/// falls silent, isHeard() turns false and the recording goes on without sound. One thread.
class SoundLine
{
public:
    /// Starts the other process. Before any thread, and before this one is locked in.
    static std::optional<SoundLine> start();
    SoundLine(SoundLine&& other) noexcept;
    SoundLine(const SoundLine&) = delete;
    SoundLine& operator=(const SoundLine&) = delete;
    SoundLine& operator=(SoundLine&&) = delete;
    ~SoundLine();

    /// Waits until the other process says whether it can be heard; at most this long.
    void greet(int milliseconds);
    bool isHeard() const { return m_isHeard; }
    /// Readable when there is news; hear() takes them. -1 when it is over.
    int descriptor() const { return m_isHeard ? m_up : -1; }
    void hear();

    void begin();
    void run();
    void halt();
    void setVolume(std::uint32_t volume);
    /// Frames that may be sent now without running far ahead.
    int room() const;
    /// Sends whole frames, as many as the line takes: that number.
    int send(std::span<const std::int16_t> samples);
    /// Frames sent and heard since begin(); what is heard is reckoned on between two reports.
    std::uint64_t sent() const { return m_sent; }
    double heard() const;

private:
    SoundLine(int down, int up)
        : m_down(down)
        , m_up(up)
    {
    }
    void order(SoundOrder what, std::uint32_t value);

    int m_down;
    int m_up;
    bool m_isHeard = true;
    bool m_isRunning = false;
    std::uint32_t m_beginning = 0;
    std::uint64_t m_sent = 0;
    std::uint64_t m_heard = 0;
    double m_heardAt = 0; ///< Seconds, of the clock that never jumps.
    double m_lastReport = 0;
};

/// Seconds of the clock that never jumps.
double steadySeconds();

} // namespace app::player
