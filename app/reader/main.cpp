#include "app/reader/DecodePicture.h"
#include "app/reader/FramePipe.h"
#include "app/reader/LockDown.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <span>

// holdfast-reader: foreign bytes in, pixels out. Started by the window with two pipes; it has no files, no network and
// no key, and looks at nothing before it has locked itself in.

namespace {

using namespace app::reader;
namespace protocol = app::viewer::protocol;

// The processor time of the process is limited for good, so a process that has used more than this makes room for a
// fresh one before the next picture.
constexpr double tiredAfter = 1.0; // seconds

void keepQuiet(QtMsgType, const QMessageLogContext&, const QString&) { }

bool refuse(protocol::Reason reason, quint32 question, quint32 flags)
{
    return FramePipe::send({protocol::Kind::Refusal, question, flags}, protocol::numbers(static_cast<quint32>(reason)));
}

/// Answers one question. False when this was the last.
bool answer(FramePipe::Frame frame)
{
    const std::span body(reinterpret_cast<const std::byte*>(frame.body.constData()),
                         static_cast<std::size_t>(frame.body.size()));
    const quint32 format = protocol::numberAt(body, 0);
    const quint32 width = protocol::numberAt(body, 4);
    const quint32 height = protocol::numberAt(body, 8);
    const quint32 question = frame.header.question;
    if (format < static_cast<quint32>(protocol::Format::Png) || format > static_cast<quint32>(protocol::Format::Bmp)
        || width < 1 || height < 1 || width > protocol::longestSide || height > protocol::longestSide)
        return refuse(protocol::Reason::BadFrame, question, 0);

    frame.body.remove(0, protocol::questionSize);
    const auto picture
        = decodePicture({static_cast<protocol::Format>(format),
                         QSize(static_cast<int>(width), static_cast<int>(height)), std::move(frame.body)});
    const quint32 flags = processorSeconds() > tiredAfter ? protocol::endsNow : 0;
    const auto* shown = std::get_if<QImage>(&picture);
    if (!shown)
        return refuse(*std::get_if<protocol::Reason>(&picture), question, flags) && flags == 0;
    const QImage& image = *shown;
    const auto stride = static_cast<quint32>(image.bytesPerLine());
    return FramePipe::send({protocol::Kind::Pixels, question, flags},
                           protocol::numbers(image.width(), image.height(), stride), image.constBits(),
                           image.sizeInBytes())
        && flags == 0;
}

} // namespace

int main(int argc, char* argv[])
{
    closeDoors();
    if (argc > 1) {
        const bool asksVersion = std::strcmp(argv[1], "--version") == 0;
        std::puts(asksVersion ? "holdfast-reader " HOLDFAST_VERSION
                              : "holdfast-reader decodes pictures for holdfast, which starts it. It has no options.");
        return asksVersion || std::strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    qputenv("QT_NO_GLIB", "1"); // threads wake each other without a library more
    qInstallMessageHandler(keepQuiet);
    const QCoreApplication application(argc, argv);
    warmUp();

    const auto lock = lockIn();
    if (!lock) {
        refuse(protocol::Reason::NoSandbox, 0, protocol::endsNow);
        return 1;
    }
    const quint32 locks = protocol::filtersCalls | (lock->reachesNoFiles ? protocol::reachesNoFiles : 0);
    if (!FramePipe::send({protocol::Kind::Ready}, protocol::numbers(locks)))
        std::_Exit(0);

    FramePipe pipe;
    auto frame = pipe.next();
    while (frame && answer(*std::move(frame)))
        frame = pipe.next();
    if (pipe.end() == FramePipe::End::BadFrame)
        refuse(protocol::Reason::BadFrame, 0, protocol::endsNow);
    // No destructors: they would want calls that are no longer allowed.
    std::_Exit(0);
}
