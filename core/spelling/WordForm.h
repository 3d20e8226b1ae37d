#pragma once

#include <QString>

namespace core::spelling {

/// A word as two spellings of it are compared: NFC, case folded, the typographic apostrophe as the plain one, without
/// soft hyphens and joiners, which are not seen.
QString wordForm(const QString& word);

} // namespace core::spelling
