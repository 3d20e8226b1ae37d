#include "core/db/SqliteError.h"

#include <cerrno>

#include <sqlcipher/sqlite3.h>

namespace core::db {

namespace {

base::ErrorCode codeFor(int extended, int systemError)
{
    using enum base::ErrorCode;
    // A full disk shows as FULL or as a failed write with its errno; EFBIG is a file-size limit.
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return NoSpace;
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return NoSpace;
    case SQLITE_CONSTRAINT:
        return Conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return InUse;
    case SQLITE_INTERRUPT:
        return Canceled;
    case SQLITE_NOMEM:
        return NoMemory;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return Denied;
    case SQLITE_CANTOPEN:
        return systemError == ENOENT ? NotFound : Denied;
    case SQLITE_IOERR:
        return Io;
    default:
        return Database;
    }
}

} // namespace

base::Error sqliteError(sqlite3* handle, int extended)
{
    const int primary = extended & 0xff;
    const bool isAboutFiles = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN || primary == SQLITE_FULL;
    const int systemError = handle && isAboutFiles ? sqlite3_system_errno(handle) : 0;
    const QString text
        = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString::fromUtf8(sqlite3_errstr(extended));
    return {codeFor(extended, systemError), QStringLiteral("%1 (SQLite %2)").arg(text).arg(extended), {}};
}

} // namespace core::db
