#include "tests/bench/PlainDatabase.h"

#include "tests/bench/Figures.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <numeric>

#include <sqlcipher/sqlite3.h>

namespace bench {

namespace {

void require(bool isGood, sqlite3* handle)
{
    if (!isGood)
        fail(sqlite3_errmsg(handle));
}

sqlite3_stmt* prepared(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK, handle);
    return statement;
}

void bindText(sqlite3_stmt* statement, int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, parameter, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

/// Every row of a table of `from` into a table of the same shape in the schema `source` of `to`.
void copyTable(sqlite3* from, PlainDatabase& to, const QByteArray& table)
{
    sqlite3_stmt* read = prepared(from, "SELECT * FROM " + table);
    const int columns = sqlite3_column_count(read);
    QByteArray names, marks;
    for (int i = 0; i < columns; ++i) {
        names += (i ? "," : "") + QByteArray(sqlite3_column_name(read, i));
        marks += i ? ",?" : "?";
    }
    to.execute("CREATE TABLE source." + table + " (" + names + ")");
    sqlite3_stmt* write = prepared(to.handle(), "INSERT INTO source." + table + " VALUES (" + marks + ")");
    while (sqlite3_step(read) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(write, i + 1, sqlite3_column_value(read, i));
        require(sqlite3_step(write) == SQLITE_DONE, to.handle());
        sqlite3_reset(write);
    }
    sqlite3_finalize(write);
    sqlite3_finalize(read);
}

} // namespace

void PlainDatabase::Close::operator()(sqlite3* handle) const noexcept
{
    sqlite3_close_v2(handle);
}

PlainDatabase::PlainDatabase(const QString& path)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open(QFile::encodeName(path).constData(), &handle);
    m_handle.reset(handle);
    require(opened == SQLITE_OK, handle);
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
            " PRAGMA temp_store = MEMORY");
}

void PlainDatabase::execute(const QByteArray& sql)
{
    require(sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, m_handle.get());
}

void Finalize::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

BareRows::BareRows(const QString& folder)
    : m_path(folder + QStringLiteral("/bare.db"))
    , m_database(m_path)
{
    m_database.execute("CREATE TABLE entry (key INTEGER PRIMARY KEY, matter INTEGER, month INTEGER, category TEXT,"
                       " title TEXT, text TEXT);"
                       "CREATE INDEX entry_by_time ON entry (matter, key DESC);"
                       "CREATE INDEX entry_by_month ON entry (matter, month);"
                       "CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'entry', content_rowid = 'key',"
                       " tokenize = 'unicode61');"
                       "INSERT INTO words (words, rank) VALUES ('secure-delete', 1);"
                       "INSERT INTO words (words, rank) VALUES ('hashsize', 16777216)");
    m_put = prepare("INSERT INTO entry VALUES (?1, 1, ?2, ?3, ?4, ?5)");
    m_index = prepare("INSERT INTO words (rowid, title, text) SELECT key, title, text FROM entry WHERE key = ?1");
    m_forget = prepare("INSERT INTO words (words, rowid, title, text)"
                       " SELECT 'delete', key, title, text FROM entry WHERE key = ?1");
    m_remove = prepare("DELETE FROM entry WHERE key = ?1");
    m_page = prepare("SELECT key, month, category, title, substr(text, 1, 200) FROM entry"
                     " WHERE matter = 1 AND key < ?1 ORDER BY key DESC LIMIT 200");
    m_search = prepare("SELECT e.key, e.title, substr(e.text, 1, 120) FROM words CROSS JOIN entry AS e"
                       " ON e.key = words.rowid WHERE words MATCH ?1 ORDER BY words.rowid DESC LIMIT 200");
    m_count = prepare("SELECT month, count(*) FROM entry WHERE matter = 1 GROUP BY month");
}

Statement BareRows::prepare(const char* sql)
{
    return Statement(prepared(m_database.handle(), sql));
}

int BareRows::drain(sqlite3_stmt* statement)
{
    int rows = 0;
    for (int code = sqlite3_step(statement); code != SQLITE_DONE; code = sqlite3_step(statement)) {
        require(code == SQLITE_ROW, m_database.handle());
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            (void)sqlite3_column_text(statement, i);
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

void BareRows::put(qint64 key, const core::domain::IncidentStatement& statement)
{
    sqlite3_bind_int64(m_put.get(), 1, key);
    sqlite3_bind_int64(m_put.get(), 2, (key >> 20) / 2'592'000'000);
    bindText(m_put.get(), 3, statement.behaviours.front());
    bindText(m_put.get(), 4, statement.title);
    bindText(m_put.get(), 5, statement.what);
    drain(m_put.get());
}

void BareRows::index(qint64 key)
{
    sqlite3_bind_int64(m_index.get(), 1, key);
    drain(m_index.get());
}

void BareRows::add(const std::vector<core::domain::IncidentStatement>& statements)
{
    m_database.execute("BEGIN IMMEDIATE");
    std::vector<qint64> added;
    for (const core::domain::IncidentStatement& statement : statements) {
        const qint64 key = (statement.when.from->at.msecs << 20) | static_cast<qint64>(m_keys.size());
        put(key, statement);
        m_keys.push_back(key);
        added.push_back(key);
    }
    // In the order of the index, in one statement: each way otherwise makes FTS5 write out what it has gathered.
    if (added.size() == 1)
        index(added.front());
    else
        m_database.execute("INSERT INTO words (rowid, title, text) SELECT key, title, text FROM entry ORDER BY key");
    m_database.execute("COMMIT");
}

void BareRows::amend(int row, const core::domain::IncidentStatement& statement)
{
    m_database.execute("BEGIN IMMEDIATE");
    qint64& key = m_keys[static_cast<std::size_t>(row)];
    for (sqlite3_stmt* step : {m_forget.get(), m_remove.get()}) {
        sqlite3_bind_int64(step, 1, key);
        drain(step);
    }
    key = (statement.when.from->at.msecs << 20) | row;
    put(key, statement);
    index(key);
    m_database.execute("COMMIT");
}

int BareRows::page(int after)
{
    sqlite3_bind_int64(m_page.get(), 1,
                       after < 0 ? std::numeric_limits<qint64>::max() : m_keys[static_cast<std::size_t>(after)]);
    return drain(m_page.get());
}

int BareRows::search(const QByteArray& expression)
{
    sqlite3_bind_text(m_search.get(), 1, expression.constData(), -1, SQLITE_TRANSIENT);
    return drain(m_search.get());
}

int BareRows::countByMonth()
{
    return drain(m_count.get());
}

SameRows::SameRows(const QString& folder, const core::vault::UnlockedVault& vault, int held)
    : m_database(folder + QStringLiteral("/same.db"))
{
    for (const QString& name : QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        QFile file(QStringLiteral(":/schema/") + name);
        require(file.open(QIODevice::ReadOnly), m_database.handle());
        m_database.execute("BEGIN; " + file.readAll() + " COMMIT");
    }
    m_database.execute("ATTACH ':memory:' AS source");
    const auto connection = must(vault.openForReading());
    for (const char* table :
         {"matter", "person", "incident", "incident_behaviour", "incident_person", "log", "revision"})
        copyTable(connection->handle(), m_database, table);
    m_database.execute(
        "CREATE INDEX source.a ON incident (seq); CREATE INDEX source.b ON incident_behaviour (incident);"
        " CREATE INDEX source.c ON incident_person (incident); CREATE INDEX source.d ON log (sequence);"
        " CREATE INDEX source.e ON revision (record); CREATE INDEX source.f ON revision (log_entry)");
    m_next = must(connection->integer("SELECT max(seq) FROM incident")).value_or(0) - held + 1;
    m_database.execute(
        "INSERT INTO matter SELECT * FROM source.matter; INSERT INTO person SELECT * FROM source.person");
    m_entry.reset(prepared(m_database.handle(),
                           "SELECT r.log_entry FROM source.incident AS i JOIN source.revision AS r"
                           " ON r.record = i.id WHERE i.seq = ?1"));
    for (const char* sql :
         {"BEGIN IMMEDIATE", "INSERT INTO log SELECT * FROM source.log WHERE sequence BETWEEN ?3 AND ?4",
          "INSERT INTO revision SELECT * FROM source.revision WHERE log_entry BETWEEN ?3 AND ?4",
          "INSERT INTO incident SELECT * FROM source.incident WHERE seq BETWEEN ?1 AND ?2",
          "INSERT INTO incident_behaviour SELECT b.* FROM source.incident AS i CROSS JOIN source.incident_behaviour AS "
          "b"
          " ON b.incident = i.id WHERE i.seq BETWEEN ?1 AND ?2",
          "INSERT INTO incident_person SELECT p.* FROM source.incident AS i CROSS JOIN source.incident_person AS p"
          " ON p.incident = i.id WHERE i.seq BETWEEN ?1 AND ?2",
          "INSERT INTO search_index (rowid, label, body, area) SELECT t.key, t.label, t.body, t.area"
          " FROM search_waiting AS w CROSS JOIN search_text AS t ON t.key = w.key ORDER BY w.key",
          "DELETE FROM search_waiting", "COMMIT"})
        m_steps.emplace_back(prepared(m_database.handle(), sql));
}

void SameRows::put(qint64 first, qint64 last)
{
    const auto entryOf = [this](qint64 row) {
        sqlite3_bind_int64(m_entry.get(), 1, row);
        require(sqlite3_step(m_entry.get()) == SQLITE_ROW, m_database.handle());
        const qint64 entry = sqlite3_column_int64(m_entry.get(), 0);
        sqlite3_reset(m_entry.get());
        return entry;
    };
    const qint64 firstEntry = first > 1 ? entryOf(first) : 0;
    const qint64 lastEntry = entryOf(last);
    for (const Statement& step : m_steps) {
        sqlite3_bind_int64(step.get(), 1, first);
        sqlite3_bind_int64(step.get(), 2, last);
        sqlite3_bind_int64(step.get(), 3, firstEntry);
        sqlite3_bind_int64(step.get(), 4, lastEntry);
        require(sqlite3_step(step.get()) == SQLITE_DONE, m_database.handle());
        sqlite3_reset(step.get());
    }
}

void SameRows::addAll()
{
    m_database.execute("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 16777216)");
    put(1, m_next - 1);
}

void SameRows::addOne()
{
    put(m_next, m_next);
    ++m_next;
}

} // namespace bench
