#include "core/db/WaitingText.h"

#include "core/db/Database.h"

#include <sqlcipher/sqlite3.h>

namespace core::db {

namespace {

constexpr char countWaiting[] = "SELECT count(*) FROM search_waiting";
constexpr char index[] = "INSERT INTO search_index (rowid, label, body, area)"
                         " SELECT t.key, t.label, t.body, t.area FROM search_waiting AS w"
                         " CROSS JOIN search_text AS t ON t.key = w.key ORDER BY w.key";
constexpr char forget[] = "DELETE FROM search_waiting";
constexpr char setHashSize[] = "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?1)";

/// What FTS5 gathers in memory before it writes: its own default, and enough for some 20,000 incidents at once.
constexpr int usualHashSize = 1 << 20;
constexpr int largeHashSize = 16 << 20;
/// From here on the few writes that a larger memory takes are paid back.
constexpr qint64 manyTexts = 2000;

bool hasIndex(const Database& database)
{
    return sqlite3_table_column_metadata(database.handle(), "main", "search_waiting", "key", nullptr, nullptr, nullptr,
                                         nullptr, nullptr)
        == SQLITE_OK;
}

base::Result<void> run(Database& database, const char* sql, std::optional<int> value = {})
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    if (value)
        (*statement)->bind(1, *value);
    return (*statement)->run();
}

base::Result<qint64> waiting(Database& database)
{
    const auto statement = database.cached(countWaiting);
    if (!statement)
        return statement.error();
    if (const auto row = (*statement)->step(); !row)
        return row.error();
    const qint64 count = (*statement)->integer(0);
    (*statement)->reset();
    return count;
}

} // namespace

base::Result<void> indexWaitingText(Database& database)
{
    if (!hasIndex(database))
        return {};
    const auto count = waiting(database);
    if (!count)
        return count.error();
    if (*count == 0)
        return {};
    const bool isMuch = *count >= manyTexts;
    if (isMuch)
        if (auto set = run(database, setHashSize, largeHashSize); !set)
            return set;
    if (auto indexed = run(database, index); !indexed)
        return indexed;
    if (isMuch)
        if (auto set = run(database, setHashSize, usualHashSize); !set)
            return set;
    return run(database, forget);
}

} // namespace core::db
