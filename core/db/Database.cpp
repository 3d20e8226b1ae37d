#include "core/db/Database.h"

#include "core/db/Engine.h"
#include "core/db/SqliteError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <string_view>
#include <unordered_map>

#include <sqlcipher/sqlite3.h>

namespace core::db {

namespace {

/// A pragma that must read back as expected after it was set.
struct Setting
{
    const char* set;
    const char* ask;
    const char* expected;
};

// `security-design` 5.2, with the page cache of `performance` section 4.
constexpr std::array settings{
    Setting{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    Setting{"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    Setting{"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    Setting{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    Setting{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    Setting{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    Setting{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    Setting{"PRAGMA cache_size = -65536", "PRAGMA cache_size", "-65536"},
#ifdef __APPLE__
    Setting{"PRAGMA fullfsync = ON", "PRAGMA fullfsync", "1"},
    Setting{"PRAGMA checkpoint_fullfsync = ON", "PRAGMA checkpoint_fullfsync", "1"},
#endif
};

constexpr int busyTimeoutMs = 10'000;

/// x'<64 digits of key><32 digits of salt>': exactly 99 bytes. Any other length would be taken for a passphrase.
crypto::SecretBytes keyLiteral(const Database::Key& key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    crypto::SecretBytes literal(99);
    auto out = literal.writable();
    std::size_t at = 0;
    out[at++] = std::byte{'x'};
    out[at++] = std::byte{'\''};
    const auto put = [&](std::span<const std::byte> bytes) {
        for (const std::byte b : bytes) {
            out[at++] = static_cast<std::byte>(digits[std::to_integer<unsigned>(b) >> 4U]);
            out[at++] = static_cast<std::byte>(digits[std::to_integer<unsigned>(b) & 15U]);
        }
    };
    put(key.key.view());
    put(key.salt);
    out[at] = std::byte{'\''};
    return literal;
}

/// The folder with links resolved, then the name: SQLite's NOFOLLOW refuses a link anywhere in a path, but only the
/// last part is ours to judge.
QString resolvedPath(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    return folder.isEmpty() ? path : folder + QLatin1Char('/') + info.fileName();
}

} // namespace

struct Database::StatementCache
{
    std::unordered_map<const char*, Statement> statements;
};

Database::Database()
    : m_cache(std::make_unique<StatementCache>())
{
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept
{
    m_cache = std::move(other.m_cache); // statements before their connection
    m_handle = std::move(other.m_handle);
    return *this;
}
Database::~Database() = default;

void Database::Close::operator()(sqlite3* handle) const noexcept
{
    sqlite3_close_v2(handle);
}

base::Result<Database> Database::open(const QString& path, const Key& key, Access access)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no database file"), path};
    // An empty file would open as a new, empty database without any error.
    if (info.isSymLink() || !info.isFile() || info.size() == 0)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("the database is empty or no regular file"), path};
    return openKeyed(path, key, SQLITE_OPEN_READWRITE, access);
}

base::Result<Database> Database::create(const QString& path, const Key& key)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return base::Error{base::ErrorCode::Exists, QStringLiteral("there is a database already"), path};
    auto database = openKeyed(path, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, Access::Write);
    if (!database)
        return database;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return database;
}

base::Result<Database> Database::openKeyed(const QString& path, const Key& key, int flags, Access access)
{
    if (const auto started = startDatabaseEngine(); !started)
        return started.error();
    if (key.key.size() != 32 || key.salt.size() != 16)
        return base::Error{base::ErrorCode::Internal, QStringLiteral("the database key has the wrong length"), {}};

    Database database;
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(resolvedPath(path)).constData(), &handle,
                                       flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_handle.reset(handle);
    if (opened != SQLITE_OK) {
        base::Error error = sqliteError(handle, opened);
        error.subject = path;
        return error;
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);

    // A plain SQLite that took the place of the cipher would write plain text: it has no such row.
    {
        auto version = database.prepare("PRAGMA cipher_version");
        if (!version)
            return version.error();
        const auto row = version->step();
        if (!row || !*row)
            return base::Error{base::ErrorCode::Internal, QStringLiteral("the database engine cannot encrypt"), {}};
    }
    const crypto::SecretBytes literal = keyLiteral(key);
    if (sqlite3_key_v2(handle, "main", literal.view().data(), static_cast<int>(literal.size())) != SQLITE_OK)
        return sqliteError(handle, sqlite3_extended_errcode(handle));
    // Only after the key: setting it turns the engine's own messages on again.
    if (const auto quiet = database.execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet.error();

    int state = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &state);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &state);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, &state);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, &state);
    if (const auto off = database.execute("PRAGMA mmap_size = 0"); !off)
        return off.error();

    for (const Setting& setting : settings) {
        if (const auto set = database.execute(setting.set); !set) {
            base::Error error = set.error();
            error.subject = path;
            return error;
        }
        auto answer = database.prepare(setting.ask);
        if (!answer)
            return answer.error();
        const auto row = answer->step();
        if (!row)
            return row.error();
        if (!*row || answer->text(0) != QLatin1String(setting.expected))
            return base::Error{base::ErrorCode::Internal,
                               QStringLiteral("the database does not accept: %1").arg(QLatin1String(setting.set)),
                               path};
    }
    if (access == Access::Read)
        if (const auto readOnly = database.execute("PRAGMA query_only = ON"); !readOnly)
            return readOnly.error();
    return database;
}

base::Result<Statement> Database::prepare(const char* sql)
{
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql, -1, 0, &handle, nullptr);
    Statement statement;
    statement.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return lastError();
    return statement;
}

base::Result<Statement*> Database::cached(const char* sql)
{
    auto& statements = m_cache->statements;
    auto found = statements.find(sql);
    if (found == statements.end()) {
        auto made = prepare(sql);
        if (!made)
            return made.error();
        found = statements.emplace(sql, *std::move(made)).first;
    }
    found->second.reset();
    return &found->second;
}

base::Result<void> Database::execute(const char* sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

base::Result<std::optional<qint64>> Database::integer(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row || statement->isNull(0))
        return std::optional<qint64>();
    return std::optional<qint64>(statement->integer(0));
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}
int Database::changes() const
{
    return sqlite3_changes(m_handle.get());
}
void Database::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}
base::Error Database::lastError() const
{
    return sqliteError(m_handle.get(), sqlite3_extended_errcode(m_handle.get()));
}

} // namespace core::db
