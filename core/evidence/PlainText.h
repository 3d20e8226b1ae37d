#pragma once

#include "core/base/Error.h"

#include <QString>

namespace core::evidence {

/// True for text that can be stored and read back: no NUL character, no half of a surrogate pair.
bool isPlainText(const QString& text);

/// Invalid, naming the field.
base::Error notPlainText(const QString& field);

} // namespace core::evidence
