#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <variant>

namespace app::reader {

/// What was asked: bytes of a picture, what they are said to be, and the box it should fit in.
struct PictureQuestion
{
    viewer::protocol::Format format = viewer::protocol::Format::Png;
    QSize atMost;
    QByteArray content;
};

/// The picture upright, in sRGB, RGBA8888, no larger than asked for and never enlarged; or why there is none. Only the
/// decoder of the named format sees the bytes. Of an animation, the first frame.
std::variant<QImage, viewer::protocol::Reason> decodePicture(PictureQuestion question);

/// Decodes one small picture of our own in each format, so that everything that is loaded late is loaded now. False
/// when a decoder is missing; the others work.
bool warmUp();

} // namespace app::reader
