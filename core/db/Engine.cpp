#include "core/db/Engine.h"

#include "core/db/WipingAllocator.h"

#include <mutex>

#include <openssl/crypto.h>
#include <sqlcipher/sqlite3.h>

namespace core::db {

namespace {

base::Error refused(const QString& why)
{
    return {base::ErrorCode::Internal, why, {}};
}

base::Result<void> start()
{
    if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1)
        return refused(QStringLiteral("OpenSSL does not start"));
    if (!installWipingAllocator())
        return refused(QStringLiteral("SQLite was in use before it was set up"));
    if (sqlite3_initialize() != SQLITE_OK)
        return refused(QStringLiteral("SQLite does not start"));
    if (!sqlite3_compileoption_used("HAS_CODEC"))
        return refused(QStringLiteral("this SQLite cannot encrypt"));
    if (!sqlite3_threadsafe())
        return refused(QStringLiteral("this SQLite is not built for threads"));
    if (!sqlite3_compileoption_used("ENABLE_FTS5"))
        return refused(QStringLiteral("this SQLite has no full-text search"));
    if (sqlite3_compileoption_used("TEMP_STORE=0"))
        return refused(QStringLiteral("this SQLite insists on temporary files"));
    return {};
}

} // namespace

base::Result<void> startDatabaseEngine()
{
    static std::once_flag once;
    static base::Result<void> outcome;
    std::call_once(once, [] { outcome = start(); });
    return outcome;
}

QString cipherVersion()
{
    if (!startDatabaseEngine())
        return {};
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    QString version;
    if (sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(handle, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW) {
        version = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return version.section(QLatin1Char(' '), 0, 0);
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace core::db
