#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::db {

/// Process-wide set-up, before any other use of SQLite: no OpenSSL configuration file, the wipe-on-free allocator, and
/// the checks of `security-design` 5.1 (codec, threads, secure delete, temporary tables not forced into files). Safe to
/// call more than once, from any thread; the first call does the work. Error: Internal.
base::Result<void> startDatabaseEngine();

/// Versions for `--version`: "4.6.1" of SQLCipher and "3.46.1" of SQLite.
QString cipherVersion();
QString sqliteVersion();

} // namespace core::db
