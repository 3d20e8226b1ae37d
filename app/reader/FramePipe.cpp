#include "app/reader/FramePipe.h"

#include <algorithm>
#include <array>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app::reader {

namespace {

constexpr qsizetype pieceLength = qsizetype{1} << 20;

/// Fills the whole buffer. False at the end of input.
bool readAll(void* buffer, std::size_t length)
{
    auto* at = static_cast<char*>(buffer);
    while (length > 0) {
        const auto got = ::read(0, at, length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        length -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(const void* buffer, std::size_t length)
{
    const auto* at = static_cast<const char*>(buffer);
    while (length > 0) {
        const auto put = ::write(1, at, length);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
        length -= static_cast<std::size_t>(put);
    }
    return true;
}

} // namespace

std::optional<FramePipe::Frame> FramePipe::next()
{
    namespace protocol = viewer::protocol;
    std::array<std::byte, protocol::headerSize> bytes{};
    if (!readAll(bytes.data(), bytes.size())) {
        m_end = End::Closed;
        return {};
    }
    const auto header = protocol::decode(bytes);
    if (!header || !protocol::isQuestion(header->kind) || header->length < protocol::questionSize) {
        m_end = End::BadFrame;
        return {};
    }
    Frame frame{*header, {}};
    // Room, not memory: that is taken page by page as bytes arrive, and growing would want twice as much room.
    frame.body.reserve(header->length);
    for (qsizetype left = header->length; left > 0;) {
        const qsizetype piece = std::min(left, pieceLength);
        const qsizetype before = frame.body.size();
        frame.body.resize(before + piece);
        if (!readAll(frame.body.data() + before, static_cast<std::size_t>(piece))) {
            m_end = End::Closed;
            return {};
        }
        left -= piece;
    }
    return frame;
}

bool FramePipe::send(viewer::protocol::Header header, const QByteArray& beginning, const uchar* rest,
                     qsizetype restLength)
{
    header.length = static_cast<quint32>(beginning.size() + restLength);
    const auto bytes = viewer::protocol::encode(header);
    return writeAll(bytes.data(), bytes.size())
        && writeAll(beginning.constData(), static_cast<std::size_t>(beginning.size()))
        && (restLength == 0 || writeAll(rest, static_cast<std::size_t>(restLength)));
}

} // namespace app::reader
