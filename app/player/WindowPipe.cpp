#include "app/player/WindowPipe.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include <poll.h>
#include <unistd.h>

namespace app::player {

namespace playing = viewer::playing;
using playing::Kind;

namespace {

constexpr std::size_t mostFrames = 4'096; // frames; a window sends a few a second

/// Fills the whole buffer, or ends the process: without its window it has no reason to be.
void readAll(std::span<std::byte> buffer)
{
    while (!buffer.empty()) {
        const auto got = ::read(0, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            std::_Exit(0);
        buffer = buffer.subspan(static_cast<std::size_t>(got));
    }
}

} // namespace

bool WindowPipe::hasInput()
{
    pollfd input{0, POLLIN, 0};
    return ::poll(&input, 1, 0) > 0;
}

void WindowPipe::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto put = ::write(1, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            std::_Exit(0);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
}

WindowPipe::Frame WindowPipe::read()
{
    std::array<std::byte, playing::headerSize> bytes{};
    readAll(bytes);
    const auto header = playing::decode(bytes);
    if (!header || !playing::isOfWindow(header->kind))
        refuse(playing::Reason::BadFrame);
    Frame frame{header->kind, std::vector<std::byte>(header->length)};
    readAll(frame.body);
    return frame;
}

std::optional<WindowPipe::Frame> WindowPipe::next()
{
    if (m_waiting.empty()) {
        if (!hasInput())
            return {};
        return read();
    }
    Frame frame = std::move(m_waiting.front());
    m_waiting.pop_front();
    return frame;
}

void WindowPipe::wait(int milliseconds, int other)
{
    if (!m_waiting.empty())
        return;
    std::array<pollfd, 2> inputs{pollfd{0, POLLIN, 0}, pollfd{other, POLLIN, 0}};
    ::poll(inputs.data(), inputs.size(), milliseconds);
}

std::size_t WindowPipe::fetch(std::uint64_t offset, std::span<std::byte> piece)
{
    say(Kind::Want, offset, static_cast<std::uint32_t>(piece.size()));
    for (;;) {
        Frame frame = read();
        if (frame.kind != Kind::Bytes) {
            if (m_waiting.size() >= mostFrames)
                refuse(playing::Reason::BadFrame);
            m_waiting.push_back(std::move(frame));
            continue;
        }
        const bool isGood = playing::numberAt<std::uint32_t>(frame.body, 0) == 1;
        const auto content = std::span<const std::byte>(frame.body).subspan(4);
        if (!isGood)
            return 0;
        if (content.size() != piece.size())
            refuse(playing::Reason::BadFrame);
        std::ranges::copy(content, piece.begin());
        return content.size();
    }
}

void WindowPipe::sendPicture(std::uint64_t milliseconds, std::uint32_t width, std::uint32_t height,
                             std::span<const std::byte> pixels)
{
    const auto header
        = playing::encode({Kind::Picture, playing::pictureSize + static_cast<std::uint32_t>(pixels.size())});
    write(header);
    std::array<std::byte, playing::pictureSize> beginning{};
    playing::put(beginning, 0, milliseconds);
    playing::put(beginning, 8, width);
    playing::put(beginning, 12, height);
    playing::put(beginning, 16, width * 4);
    write(beginning);
    write(pixels);
}

void WindowPipe::refuse(playing::Reason reason)
{
    say(Kind::Refusal, static_cast<std::uint32_t>(reason));
    // No destructors: they would want calls that are no longer allowed.
    std::_Exit(0);
}

} // namespace app::player
