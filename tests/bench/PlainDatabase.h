#pragma once

#include "core/domain/Incident.h"
#include "core/vault/UnlockedVault.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// SQLite as the same library gives it, without a key: WAL, synchronous FULL, a cache of 64 MiB. Ends the program when
/// anything fails.
class PlainDatabase
{
public:
    explicit PlainDatabase(const QString& path);
    void execute(const QByteArray& sql);
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3* handle) const noexcept;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const noexcept;
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// The least that could be kept of incidents: one row each with an index, and FTS5 over it. No revision, no log, no
/// people.
class BareRows
{
public:
    explicit BareRows(const QString& folder);
    void add(const std::vector<core::domain::IncidentStatement>& statements); ///< One transaction.
    void amend(int row, const core::domain::IncidentStatement& statement); ///< `row` counts from 0, as added.
    int page(int after); ///< 200 rows by date, older than row `after`; -1 for the newest. How many there were.
    int search(const QByteArray& expression); ///< The newest 200, joined to their rows.
    int countByMonth();

    const QString& path() const { return m_path; }

private:
    Statement prepare(const char* sql);
    int drain(sqlite3_stmt* statement);
    void put(qint64 key, const core::domain::IncidentStatement& statement);
    void index(qint64 key);

    QString m_path;
    PlainDatabase m_database;
    std::vector<qint64> m_keys;
    Statement m_put, m_index, m_forget, m_remove, m_page, m_search, m_count;
};

/// The very rows that a vault holds of its incidents (the incident, its parts, its revision, its entry in the log, its
/// searchable text), in our schema without a key, put in by bare SQL: what a save could cost at the least.
class SameRows
{
public:
    /// Takes all rows out of the vault into memory. The last `held` incidents are kept back for addOne().
    SameRows(const QString& folder, const core::vault::UnlockedVault& vault, int held);
    void addAll(); ///< One transaction.
    void addOne(); ///< One transaction with one incident.

private:
    void put(qint64 first, qint64 last); ///< By the numbers of their rows.

    PlainDatabase m_database;
    Statement m_entry;
    std::vector<Statement> m_steps;
    qint64 m_next = 0; ///< Number of the row that addOne() takes.
};

} // namespace bench
