#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"

namespace core::db {

/// `PRAGMA application_id` of our databases: "HFDV".
inline constexpr qint64 applicationId = 0x48464456;

/// The newest schema that this build knows: the number of files in `schema/`.
int newestSchema();

/// Fills an empty database: every file of `schema/` in order, each in one transaction with its version.
/// Errors: NoSpace, Database.
base::Result<void> createSchema(Database& database);

/// That an opened database is ours and not newer than this build. Errors: NotAVault, NewerFormat, Damaged, Database.
base::Result<void> checkSchema(Database& database);

} // namespace core::db
