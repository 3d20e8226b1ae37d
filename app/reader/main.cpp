#include "app/reader/DecodeHeif.h"
#include "app/reader/DecodePicture.h"
#include "app/reader/FramePipe.h"
#include "app/reader/LockDown.h"
#include "app/reader/ReadFacts.h"
#include "app/reader/ReadMail.h"
#include "app/reader/RenderPage.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <span>
#include <variant>

// holdfast-reader: foreign bytes in, pixels and words out. Started by the window with two pipes; it has no files, no
// network and no key, and looks at nothing before it has locked itself in.

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

/// What a question is about, once its numbers were looked at.
struct Question
{
    protocol::Header header;
    quint32 which = 0; ///< Format or page.
    QSize atMost;
    QByteArray content; ///< Inside the frame.
};

bool isFormat(quint32 number)
{
    return number >= static_cast<quint32>(protocol::Format::Png)
        && number <= static_cast<quint32>(protocol::Format::Heif);
}

bool isSide(quint32 length)
{
    return length >= 1 && length <= protocol::longestSide;
}

/// Nothing when the numbers make no sense.
std::optional<Question> questionOf(const FramePipe::Frame& frame)
{
    using protocol::Kind;
    const std::span body(reinterpret_cast<const std::byte*>(frame.body.constData()),
                         static_cast<std::size_t>(frame.body.size()));
    const quint32 which = protocol::numberAt(body, 0);
    const quint32 width = protocol::numberAt(body, 4);
    const quint32 height = protocol::numberAt(body, 8);
    const Kind kind = frame.header.kind;
    const bool isAboutFormat = kind == Kind::ShowPicture || kind == Kind::ReadFacts;
    const bool isAboutPage = kind == Kind::ShowPage || kind == Kind::ReadPage;
    const bool wantsPixels = protocol::wantsPixels(kind);
    if ((isAboutFormat && !isFormat(which)) || (isAboutPage && which >= protocol::mostPages)
        || (kind == Kind::ReadMail && which != 0))
        return {};
    if (wantsPixels ? !isSide(width) || !isSide(height) : width != 0 || height != 0)
        return {};
    constexpr auto before = static_cast<qsizetype>(protocol::questionSize);
    return Question{frame.header, which,
                    wantsPixels ? QSize(static_cast<int>(width), static_cast<int>(height)) : QSize(),
                    QByteArray::fromRawData(frame.body.constData() + before, frame.body.size() - before)};
}

quint32 flagsNow()
{
    return processorSeconds() > tiredAfter ? protocol::endsNow : 0;
}

/// Each of these answers, and is false when this was the last answer.
bool answerWords(const Question& question, const std::variant<QByteArray, protocol::Reason>& words)
{
    const quint32 flags = flagsNow();
    if (const auto* reason = std::get_if<protocol::Reason>(&words))
        return refuse(*reason, question.header.question, flags) && flags == 0;
    const QByteArray& body = *std::get_if<QByteArray>(&words);
    if (body.size() > static_cast<qsizetype>(protocol::longestFields))
        return refuse(protocol::Reason::TooLarge, question.header.question, flags) && flags == 0;
    return FramePipe::send({protocol::Kind::Fields, question.header.question, flags}, body) && flags == 0;
}

bool answerPicture(const Question& question)
{
    const auto picture
        = decodePicture({static_cast<protocol::Format>(question.which), question.atMost, question.content});
    const quint32 flags = flagsNow();
    const auto* image = std::get_if<QImage>(&picture);
    if (!image)
        return refuse(*std::get_if<protocol::Reason>(&picture), question.header.question, flags) && flags == 0;
    return FramePipe::send({protocol::Kind::Pixels, question.header.question, flags},
                           protocol::numbers(image->width(), image->height(), image->bytesPerLine()),
                           image->constBits(), image->sizeInBytes())
        && flags == 0;
}

bool answerPage(const Question& question)
{
    const auto drawn = renderPage({question.which, question.atMost, question.content});
    const quint32 flags = flagsNow();
    const auto* page = std::get_if<RenderedPage>(&drawn);
    if (!page)
        return refuse(*std::get_if<protocol::Reason>(&drawn), question.header.question, flags) && flags == 0;
    const QImage& image = page->image;
    return FramePipe::send({protocol::Kind::PagePixels, question.header.question, flags},
                           protocol::numbers(image.width(), image.height(), image.bytesPerLine(), page->pages),
                           image.constBits(), image.sizeInBytes())
        && flags == 0;
}

/// Answers one question. False when this was the last.
bool answer(const FramePipe::Frame& frame)
{
    const auto question = questionOf(frame);
    if (!question)
        return refuse(protocol::Reason::BadFrame, frame.header.question, 0);
    switch (frame.header.kind) {
    case protocol::Kind::ShowPicture:
        return answerPicture(*question);
    case protocol::Kind::ShowPage:
        return answerPage(*question);
    case protocol::Kind::ReadPage:
        return answerWords(*question, readPage({question->which, {}, question->content}));
    case protocol::Kind::ReadFacts:
        return answerWords(*question, readFacts(static_cast<protocol::Format>(question->which), question->content));
    case protocol::Kind::ReadMail:
        return answerWords(*question, readMail(question->content));
    default: // next() lets nothing else through.
        return false;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    closeDoors();
    if (argc > 1) {
        const bool asksVersion = std::strcmp(argv[1], "--version") == 0;
        std::puts(
            asksVersion
                ? "holdfast-reader " HOLDFAST_VERSION
                : "holdfast-reader opens pictures and documents for holdfast, which starts it. It has no options.");
        return asksVersion || std::strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    qputenv("QT_NO_GLIB", "1"); // threads wake each other without a library more
    qInstallMessageHandler(keepQuiet);
    const QCoreApplication application(argc, argv);
    // What cannot be warmed up is refused later, by itself.
    warmUp();
    warmUpHeif();
    warmUpPages();
    warmUpFacts();
    warmUpMail();

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
    while (frame && answer(*frame))
        frame = pipe.next();
    if (pipe.end() == FramePipe::End::BadFrame)
        refuse(protocol::Reason::BadFrame, 0, protocol::endsNow);
    // No destructors: they would want calls that are no longer allowed.
    std::_Exit(0);
}
