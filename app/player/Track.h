#pragma once

#include "app/player/Libav.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace app::player {

/// The decoders that are let near foreign bytes, by the names libav gives them.
extern const char* const knownDecoders;

/// One stream of a recording: packets as they are in it, and the decoder that makes frames of them.
class Track
{
public:
    /// Nothing when it cannot be decoded.
    static std::optional<Track> open(AVFormatContext& format, int stream);

    int stream() const { return m_stream; }
    const AVStream& description() const { return *m_description; }
    std::int64_t packetBytes() const { return m_bytes; }

    void push(Packet packet);
    bool hasPackets() const { return !m_packets.empty(); }
    /// After the last packet.
    void finish() { m_isFinished = true; }
    /// After a jump.
    void restart();

    enum class Got {
        One, ///< A frame.
        NeedsPackets,
        End
    };
    /// The next frame, from the packets that are there. Damaged packets are left out.
    Got next(AVFrame& frame);
    /// 0: every picture; 1: those that others need; 2: only whole ones. For a computer that is too slow.
    void setHurry(int level);
    /// Seconds since the beginning of the recording, of a frame; nothing when it has no time.
    std::optional<double> timeOf(const AVFrame& frame, double start) const;

private:
    Track() = default;

    int m_stream = 0;
    AVStream* m_description = nullptr; ///< Of the format, which outlives this.
    CodecContext m_codec;
    std::deque<Packet> m_packets;
    std::int64_t m_bytes = 0;
    bool m_isFinished = false;
    bool m_isDraining = false;
};

} // namespace app::player
