#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::domain {

/// The longest text of one field: 16 MiB as UTF-8. More is a file, and belongs into the evidence.
inline constexpr qsizetype LargestTextBytes = qsizetype{16} * 1024 * 1024;
/// The most items in one list of one record.
inline constexpr qsizetype LargestList = 100'000;

/// What every text of a record must be: whole Unicode (no half of a surrogate pair), no NUL character, and not longer
/// than LargestTextBytes. Anything else is kept as typed: no trimming, no normalizing. Error: Invalid, `path` in
/// `subject`.
base::Result<void> checkText(const QString& text, const QString& path);

/// True when there is nothing to read in it: empty, or white space only.
bool isBlank(const QString& text);

} // namespace core::domain
