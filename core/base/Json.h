#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace core::base {

/// One JSON document (RFC 8259), any value at the top. Error: Invalid, with the place as "line 3, column 5" in
/// `subject` (both from 1; a column counts bytes).
Result<QJsonValue> parseJson(const QByteArray& text);

/// The records of a text that is one JSON object, one array of objects, or newline-delimited JSON. Error: Invalid,
/// with the place in `subject`.
Result<std::vector<QJsonObject>> parseJsonRecords(const QByteArray& text);

/// The canonical bytes of an object: compact, keys in ascending order of their UTF-16 code units at every level,
/// UTF-8, no final newline. Digests of records are taken over these.
QByteArray canonicalJson(const QJsonObject& object);

} // namespace core::base
