#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArray>

#include <variant>

namespace app::reader {

/// An e-mail (RFC 5322, MIME) as the body of Fields: who, to whom, when as written, all headers, the text, and the
/// names and sizes of what is attached. Nothing attached is opened, nothing is fetched, no signature is checked.
///
/// Limits of `security-design` 9.3: 1 MiB of headers (TooLarge), parts in parts ten deep, 1,000 parts; what goes beyond
/// is left out, and IsCut says so.
std::variant<QByteArray, viewer::protocol::Reason> readMail(const QByteArray& content);

/// Reads an e-mail of our own, and loads what letters of other alphabets are translated with.
bool warmUpMail();

} // namespace app::reader
