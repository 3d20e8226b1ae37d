#pragma once

#include "app/player/Libav.h"
#include "app/player/Track.h"
#include "app/player/WindowPipe.h"
#include "app/viewer/PlayerProtocol.h"

#include <cstdint>
#include <optional>

namespace app::player {

/// A recording that the window has, taken apart: the container says where its packets are, the tracks make frames of
/// them. Reads what it needs and nothing more; keeps a bounded number of packets. Opens nothing else, whatever the
/// recording names.
class Recording
{
public:
    Recording(WindowPipe& pipe, std::uint64_t size, viewer::playing::Container container);
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    ~Recording();

    /// False when there is nothing in it that can be played.
    bool open();

    Track* video() { return m_video ? &*m_video : nullptr; }
    Track* audio() { return m_audio ? &*m_audio : nullptr; }
    bool hasAudio() const { return m_audio.has_value(); }
    double seconds() const { return m_seconds; } ///< 0: unknown.
    bool canJump() const { return m_canJump; }
    /// The window could not give what was needed.
    bool hasFailed() const { return m_hasFailed; }

    /// The next frame of a track, with its time in seconds since the beginning. End also when the recording is so
    /// unevenly packed that the other track would have to be kept whole.
    struct Step
    {
        Track::Got got = Track::Got::End;
        Frame frame;
        double time = 0;
    };
    Step next(Track& track);
    /// Goes to the last place at or before that time from which pictures are whole. False when it cannot.
    bool jump(double seconds);

private:
    static int readBytes(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seekBytes(void* self, std::int64_t offset, int whence);
    bool readPacket();

    WindowPipe& m_pipe;
    std::uint64_t m_size;
    viewer::playing::Container m_container;
    std::uint64_t m_at = 0;
    bool m_hasFailed = false;
    bool m_isAtEnd = false;
    bool m_canJump = false;
    double m_start = 0;
    double m_seconds = 0;
    ByteStream m_bytes;
    FormatContext m_format;
    std::optional<Track> m_video;
    std::optional<Track> m_audio;
    double m_videoTime = 0; ///< Of the last frame, for one that has none.
    double m_audioTime = 0;
};

} // namespace app::player
