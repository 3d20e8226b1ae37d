#pragma once

#include "app/player/PictureMaker.h"
#include "app/player/Recording.h"
#include "app/player/SampleMaker.h"
#include "app/player/SoundLine.h"
#include "app/player/WindowPipe.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace app::player {

/// Plays one recording: does what the window says, gives sound to the line and pictures to the window when their time
/// has come, and says where it is. The sound leads; without any, the clock does. One thread, but those of the decoders.
class Playback
{
public:
    Playback(WindowPipe& pipe, std::optional<SoundLine> sound)
        : m_pipe(pipe)
        , m_sound(std::move(sound))
    {
    }

    /// Waits for Open, then plays until the window closes its end; the process ends inside.
    [[noreturn]] void run();

private:
    struct Picture
    {
        Frame frame;
        double time = 0;
    };

    void open();
    void obey(const WindowPipe::Frame& frame);
    void play();
    void pause();
    void jump(double seconds);
    /// Each true when something was done, so that there may be more.
    bool decodeSound();
    bool decodePicture();
    bool sendSound();
    void showPicture();
    void send(const Picture& picture);
    void finishAtEnd();
    void tell(bool isNews);
    int untilNext() const;

    bool hearsSound() const;
    bool isSoundOver() const;
    double now();
    void setClock(double seconds);

    WindowPipe& m_pipe;
    std::optional<SoundLine> m_sound;
    std::optional<Recording> m_recording;
    PictureMaker m_pictures;
    SampleMaker m_samples;
    viewer::playing::State m_state = viewer::playing::State::Paused;
    std::uint32_t m_jumps = 0; ///< Number of the last one that was done.
    double m_base = 0; ///< Where the sound began.
    double m_clock = 0; ///< Seconds, at m_clockAt; the clock stands while it is paused.
    double m_clockAt = 0;
    bool m_isSoundDecoded = true;
    bool m_isVideoDecoded = true;
    std::optional<double> m_skipTo; ///< After a jump: pictures before it are not shown.
    std::deque<Picture> m_waiting;
    std::optional<Picture> m_shown;
    bool m_mayShow = true; ///< The window has taken the last one.
    bool m_showsAgain = false;
    int m_hurry = 0;
    double m_toldAt = 0;
};

} // namespace app::player
