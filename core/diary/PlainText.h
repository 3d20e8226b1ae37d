#pragma once

#include "core/base/Result.h"

#include <QLatin1String>
#include <QString>

namespace core::diary {

/// Refuses text that cannot be kept exactly as UTF-8: a NUL character, or half of a surrogate pair.
/// Error: Invalid, with `field` as subject.
base::Result<void> checkPlain(const QString& text, QLatin1String field);

} // namespace core::diary
