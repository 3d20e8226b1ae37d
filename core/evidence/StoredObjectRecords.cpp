#include "core/evidence/StoredObjectRecords.h"

#include "core/db/Rows.h"
#include "core/evidence/BorrowedStatement.h"

namespace core::evidence {

namespace {

StoredRow storedFrom(const db::Statement& row)
{
    StoredRow stored;
    stored.name = row.blob(0);
    stored.objectId = row.blob(1);
    stored.storedSize = row.integer(2);
    stored.originalSha256 = base::Sha256::fromBytes(row.blob(3)).value_or(base::Sha256{});
    stored.originalSize = row.integer(4);
    stored.storedAt = {row.integer(5)};
    return stored;
}

} // namespace

base::Result<std::optional<StoredRow>> StoredObjectRecords::find(const QByteArray& name)
{
    BorrowedStatement select(
        m_database.cached("SELECT name, object_id, stored_size, original_sha256, original_size, stored_at "
                          "FROM stored_object WHERE name = ?"));
    if (!select)
        return select.error();
    select->bind(1, name);
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? std::optional(storedFrom(*select)) : std::nullopt;
}

base::Result<std::vector<StoredRow>> StoredObjectRecords::inUseByOriginal(const base::Sha256& sha256)
{
    BorrowedStatement select(m_database.cached(
        "SELECT s.name, s.object_id, s.stored_size, s.original_sha256, s.original_size, s.stored_at "
        "FROM stored_object AS s WHERE s.original_sha256 = ? "
        "AND EXISTS (SELECT 1 FROM evidence AS e WHERE e.object = s.name) ORDER BY s.stored_at DESC, s.name"));
    if (!select)
        return select.error();
    select->bind(1, sha256.view());
    std::vector<StoredRow> rows;
    const auto read = db::eachRow(*select, [&rows](const db::Statement& row) { rows.push_back(storedFrom(row)); });
    if (!read)
        return read.error();
    return rows;
}

base::Result<std::optional<StoredRow>> StoredObjectRecords::findByOriginal(const base::Sha256& sha256)
{
    const auto rows = inUseByOriginal(sha256);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

base::Result<std::vector<StoredRow>> StoredObjectRecords::all()
{
    BorrowedStatement select(
        m_database.cached("SELECT name, object_id, stored_size, original_sha256, original_size, stored_at "
                          "FROM stored_object ORDER BY name"));
    if (!select)
        return select.error();
    std::vector<StoredRow> rows;
    const auto read = db::eachRow(*select, [&rows](const db::Statement& row) { rows.push_back(storedFrom(row)); });
    if (!read)
        return read.error();
    return rows;
}

base::Result<void> StoredObjectRecords::insert(const StoredRow& row)
{
    BorrowedStatement insert(
        m_database.cached("INSERT INTO stored_object (name, object_id, stored_size, original_sha256, "
                          "original_size, stored_at) VALUES (?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return insert.error();
    insert->bind(1, row.name);
    insert->bind(2, row.objectId);
    insert->bind(3, row.storedSize);
    insert->bind(4, row.originalSha256.view());
    insert->bind(5, row.originalSize);
    insert->bind(6, row.storedAt.msecs);
    return insert->run();
}

base::Result<void> StoredObjectRecords::remove(const QByteArray& name)
{
    BorrowedStatement remove(m_database.cached("DELETE FROM stored_object WHERE name = ?"));
    if (!remove)
        return remove.error();
    remove->bind(1, name);
    return remove->run();
}

base::Result<std::vector<QByteArray>> StoredObjectRecords::unused()
{
    BorrowedStatement select(m_database.cached("SELECT s.name FROM stored_object AS s WHERE NOT EXISTS "
                                               "(SELECT 1 FROM evidence AS e WHERE e.object = s.name)"));
    if (!select)
        return select.error();
    std::vector<QByteArray> names;
    const auto read = db::eachRow(*select, [&names](const db::Statement& row) { names.push_back(row.blob(0)); });
    if (!read)
        return read.error();
    return names;
}

} // namespace core::evidence
