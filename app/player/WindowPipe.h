#pragma once

#include "app/viewer/PlayerProtocol.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace app::player {

/// The two pipes to the window: frames in on descriptor 0, frames out on descriptor 1. Made of read(), write() and
/// poll() alone, since little else may be called once the process is locked in. What comes while a piece of the
/// recording is waited for is kept in order. When the window is gone, or says what makes no sense, the process ends:
/// there is nothing left to do. One thread.
class WindowPipe
{
public:
    struct Frame
    {
        viewer::playing::Kind kind;
        std::vector<std::byte> body;
    };

    /// The oldest frame that has come; nothing when none has.
    std::optional<Frame> next();
    /// Waits for a frame, or for something to read on `other` (-1: nothing else), at most this long. -1: for ever.
    void wait(int milliseconds, int other);

    /// Asks for a piece of the recording, and waits for it. The number of bytes put into `piece`; 0: the window cannot
    /// read it. Precondition: mayWant().
    std::size_t fetch(std::uint64_t offset, std::span<std::byte> piece);

    /// Whether frames wait, so that something long had better look at them.
    bool isAsked() { return !m_waiting.empty() || hasInput(); }

    template<typename... Numbers>
    void say(viewer::playing::Kind kind, Numbers... numbers)
    {
        const auto frame = viewer::playing::frameOf(kind, numbers...);
        write(frame);
    }
    void sendPicture(std::uint64_t milliseconds, std::uint32_t width, std::uint32_t height,
                     std::span<const std::byte> pixels);
    /// Says why, and ends the process.
    [[noreturn]] void refuse(viewer::playing::Reason reason);

private:
    static bool hasInput();
    Frame read();
    void write(std::span<const std::byte> bytes);

    std::deque<Frame> m_waiting;
};

} // namespace app::player
