#pragma once

#include "core/base/Error.h"

struct sqlite3;

namespace core::db {

/// The last failure of a connection as one of our errors. `extended` is SQLite's extended result code; the message of
/// the connection becomes `detail` (it names tables and columns, never values).
base::Error sqliteError(sqlite3* handle, int extended);

} // namespace core::db
