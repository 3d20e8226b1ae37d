#include "app/viewer/ReaderAnswer.h"

#include "app/viewer/ReaderFields.h"

namespace app::viewer {

using protocol::Kind;
using protocol::numberAt;

namespace {

Verdict verdictOf(quint32 reason)
{
    switch (static_cast<protocol::Reason>(reason)) {
    case protocol::Reason::NotReadable:
        return Verdict::Broken;
    case protocol::Reason::TooLarge:
        return Verdict::TooLarge;
    case protocol::Reason::NoSandbox:
        return Verdict::NoReader;
    case protocol::Reason::Locked:
        return Verdict::Locked;
    case protocol::Reason::BadFrame:
        break;
    }
    return Verdict::Crashed;
}

Kind answerTo(Kind asked)
{
    switch (asked) {
    case Kind::ShowPicture:
        return Kind::Pixels;
    case Kind::ShowPage:
        return Kind::PagePixels;
    default:
        return Kind::Fields;
    }
}

ReaderAnswer pixels(std::span<const std::byte> body, std::size_t before)
{
    ReaderAnswer nonsense{Verdict::Crashed, {}, 0, {}};
    if (body.size() < before)
        return nonsense;
    const quint32 width = numberAt(body, 0);
    const quint32 height = numberAt(body, 4);
    const quint32 stride = numberAt(body, 8);
    const quint32 pages = before == protocol::pagePixelsSize ? numberAt(body, 12) : 1;
    if (!protocol::fits(width, height, stride, body.size(), before) || pages < 1 || pages > protocol::mostPages)
        return nonsense;
    const QImage borrowed(reinterpret_cast<const uchar*>(body.data()) + before, static_cast<int>(width),
                          static_cast<int>(height), static_cast<qsizetype>(stride), QImage::Format_RGBA8888);
    // A picture of its own, in the form that is drawn fastest.
    return {Verdict::Shown, borrowed.convertToFormat(QImage::Format_ARGB32_Premultiplied), static_cast<int>(pages), {}};
}

} // namespace

ReaderAnswer readAnswer(Kind asked, quint32 number, const protocol::Header& header, std::span<const std::byte> body)
{
    ReaderAnswer nonsense{Verdict::Crashed, {}, 0, {}};
    if (header.question != number || header.length != body.size())
        return nonsense;
    if (header.kind == Kind::Refusal && body.size() == 4)
        return {verdictOf(numberAt(body, 0)), {}, 0, {}};
    if (header.kind != answerTo(asked))
        return nonsense;
    if (header.kind == Kind::Pixels)
        return pixels(body, protocol::pixelsSize);
    if (header.kind == Kind::PagePixels)
        return pixels(body, protocol::pagePixelsSize);
    if (!protocol::decodeFields(body))
        return nonsense;
    return {Verdict::Shown,
            {},
            0,
            QByteArray(reinterpret_cast<const char*>(body.data()), static_cast<qsizetype>(body.size()))};
}

} // namespace app::viewer
