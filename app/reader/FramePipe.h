#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArray>

#include <optional>

namespace app::reader {

/// The two pipes to the window: frames in on descriptor 0, frames out on descriptor 1. Blocking, and made of read() and
/// write() alone, since nothing else may be called once the process is locked in.
class FramePipe
{
public:
    struct Frame
    {
        viewer::protocol::Header header;
        QByteArray body;
    };

    enum class End {
        None,
        Closed, ///< The window is gone, or cut a frame short.
        BadFrame ///< What came is no frame, or announces more than is allowed.
    };

    /// The next frame; nothing at the end, which end() explains. Memory is taken as bytes arrive, not as announced.
    std::optional<Frame> next();
    End end() const { return m_end; }

    /// False when the window is gone.
    static bool send(viewer::protocol::Header header, const QByteArray& beginning, const uchar* rest = nullptr,
                     qsizetype restLength = 0);

private:
    End m_end = End::None;
};

} // namespace app::reader
