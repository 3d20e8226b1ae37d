#pragma once

#include "core/base/Result.h"

namespace core::db {

class Database;

/// Puts the texts that this transaction wrote into the full-text index (0002_search.sql): the last step before a
/// commit. Nothing happens in a database without one. Errors: Database, NoSpace, Damaged, Canceled.
base::Result<void> indexWaitingText(Database& database);

} // namespace core::db
