#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArray>
#include <QImage>

#include <span>

namespace app::viewer {

/// How a question to the reader ended.
enum class Verdict {
    Shown, ///< It is answered.
    NotAPicture, ///< Not one of the formats that are shown.
    Broken, ///< The bytes are nothing of the format they begin like.
    TooLarge, ///< More pixels, pages or bytes than are looked at.
    TooSlow, ///< Took longer than it may; the reader was ended.
    Crashed, ///< The reader ended itself, or answered nonsense and was ended.
    GivenUp, ///< Ended the reader three times already; it is not tried again.
    NoReader, ///< The reader is not there, or cannot be locked in; nothing was opened.
    Locked ///< It needs a password.
};

/// What the reader said, once it was checked.
struct ReaderAnswer
{
    Verdict verdict = Verdict::NotAPicture;
    QImage image; ///< Null but for a picture or page that is Shown. Upright, sRGB, ready to be drawn.
    int pages = 0; ///< Of the document, when a page is Shown.
    QByteArray fields; ///< The body of Fields, which decodeFields() takes, when words are Shown.
};

/// The frame that came when `asked` was asked as question `number`. Crashed when it is no answer to that, or when one
/// of its numbers cannot be true. Believes nothing.
ReaderAnswer readAnswer(protocol::Kind asked, quint32 number, const protocol::Header& header,
                        std::span<const std::byte> body);

} // namespace app::viewer
