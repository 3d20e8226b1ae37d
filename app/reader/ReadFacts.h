#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArray>

#include <variant>

namespace app::reader {

/// What a picture says of itself (EXIF 2.32), as the body of Fields: times as they are written, each with its own name,
/// the camera, the place. Empty when it says nothing.
std::variant<QByteArray, viewer::protocol::Reason> readFacts(viewer::protocol::Format format,
                                                             const QByteArray& content);

/// Sets up the parser. False when it cannot be.
bool warmUpFacts();

} // namespace app::reader
