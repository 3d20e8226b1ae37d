#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace core::db {

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite. Tied to the connection that made it.
class Statement
{
public:
    /// Bound text and blobs are copied by SQLite. Never bind a secret. A null QString is bound as empty text.
    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, bool value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, const QString& value);
    void bind(int parameter, const QByteArray& blob);
    void bind(int parameter, std::span<const std::byte> blob);
    void bindNull(int parameter);
    template<typename T>
    void bind(int parameter, const std::optional<T>& value)
    {
        if (value)
            bind(parameter, *value);
        else
            bindNull(parameter);
    }
    // A literal must not turn into a bool.
    void bind(int parameter, const char*) = delete;

    /// True: a row is ready to read. False: done.
    /// Errors: Conflict (a constraint failed), NoSpace, Damaged, Io, InUse, Canceled (interrupted), Database.
    base::Result<bool> step();

    /// step() for a statement that gives no rows.
    base::Result<void> run();

    /// Ready to be bound and stepped again; bindings are cleared.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const; ///< Null column: empty text.
    QByteArray blob(int column) const;

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt* handle) const noexcept;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

/// What a connection may do.
enum class Access { Read, Write };

/// One keyed SQLCipher connection. Used by one thread at a time; moved, never copied.
class Database
{
public:
    /// The raw key literal: 32 bytes of key and 16 of salt. No KDF runs, so a connection is cheap.
    struct Key
    {
        const crypto::SecretBytes& key; ///< 32 bytes.
        std::span<const std::byte> salt; ///< 16 bytes.
    };

    /// Opens an existing database. Sets and reads back every pragma of `security-design` 5.2 (WAL, synchronous FULL,
    /// foreign_keys, secure_delete, temp_store MEMORY, trusted_schema off, cell_size_check, mmap off, a page cache of
    /// 64 MiB, query_only for Access::Read) and checks that the cipher is really there. Refuses links and empty files.
    /// Errors: NotFound, Damaged (wrong key or bytes: the key is known to be good), Denied, Io, InUse, Database.
    static base::Result<Database> open(const QString& path, const Key& key, Access access);

    /// Makes a new database at `path`, which must not exist. Errors: Exists, Denied, NoSpace, Io, Database.
    static base::Result<Database> create(const QString& path, const Key& key);

    base::Result<Statement> prepare(const char* sql);
    /// A statement kept and reused by its text's address: `sql` must be a string literal. It is reset on return.
    base::Result<Statement*> cached(const char* sql);
    /// Runs one or several statements that give no rows.
    base::Result<void> execute(const char* sql);
    /// The first column of the first row; nothing when there is no row.
    base::Result<std::optional<qint64>> integer(const char* sql);

    qint64 lastInsertRowId() const;
    int changes() const;
    /// Ends what runs on this connection with Canceled. The only member that another thread may call.
    void interrupt();

    /// The cause and name of the last failure on this connection, as one of our errors.
    base::Error lastError() const;

    sqlite3* handle() const { return m_handle.get(); }

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

private:
    Database();
    static base::Result<Database> openKeyed(const QString& path, const Key& key, int flags, Access access);
    struct Close
    {
        void operator()(sqlite3* handle) const noexcept;
    };
    struct StatementCache;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementCache> m_cache; ///< Declared after the handle: statements go first.
};

/// Rolls back on destruction unless commit() succeeded. BEGIN IMMEDIATE: a second writer waits or fails at the start,
/// never halfway.
class Transaction
{
public:
    static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    base::Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database; ///< Null once committed or moved from. Not owned.
};

} // namespace core::db
