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

/// That an opened database is ours and of a schema that this build knows. False when it is an older one, which
/// bringUpToDate() makes whole. Errors: NotAVault, NewerFormat, Damaged (it was never finished), Database.
base::Result<bool> isUpToDate(Database& database);

/// Runs the files of `schema/` that are newer than the database, all in one transaction: they only add, so that what
/// was there before is there after, and an interruption leaves the older schema. Gives back the schema that was there.
/// Errors: as isUpToDate(), NoSpace.
base::Result<int> bringUpToDate(Database& database);

} // namespace core::db
