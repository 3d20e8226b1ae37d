#pragma once

#include <QString>

namespace core::evidence {

/// At most 512 bytes of UTF-8 of a text, cut between characters: what fits into the name of an object
/// (`security-design` 6.1) and, with every byte escaped, into one entry of the log (7.2).
QString shortened(const QString& text);

} // namespace core::evidence
