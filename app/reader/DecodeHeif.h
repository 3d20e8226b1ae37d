#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArrayView>
#include <QImage>
#include <QSize>

#include <variant>

namespace app::reader {

/// The main picture of a HEIC, HEIF or AVIF file, upright, no larger than `box`; its colours may still be others than
/// sRGB, as its colour space says.
std::variant<QImage, viewer::protocol::Reason> decodeHeif(QByteArrayView content, const QSize& box);

/// Loads the decoders. False when there are none.
bool warmUpHeif();

} // namespace app::reader
