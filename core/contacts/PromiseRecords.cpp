#include "core/contacts/PromiseRecords.h"

#include "core/db/Rows.h"

namespace core::contacts {

namespace {

constexpr char insertPromiseRow[] = "INSERT INTO promise (record, position, what, due_by, kept)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr char removePromiseRows[] = "DELETE FROM promise WHERE record = ?1";
constexpr char listPromiseRows[] = "SELECT what, due_by, kept FROM promise WHERE record = ?1 ORDER BY position";

} // namespace

base::Result<void> PromiseRecords::replace(const QByteArray& record, const std::vector<domain::Promise>& promises)
{
    const auto removal = m_database.cached(removePromiseRows);
    if (!removal)
        return removal.error();
    (*removal)->bind(1, record);
    if (auto removed = (*removal)->run(); !removed)
        return removed;
    int position = 0;
    for (const domain::Promise& promise : promises) {
        const auto statement = m_database.cached(insertPromiseRow);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, record);
        (*statement)->bind(2, position++);
        (*statement)->bind(3, promise.what);
        if (promise.by.isValid())
            (*statement)->bind(4, promise.by.toString(Qt::ISODate));
        else
            (*statement)->bindNull(4);
        (*statement)->bind(5, promise.kept);
        if (auto stored = (*statement)->run(); !stored)
            return stored;
    }
    return {};
}

base::Result<std::vector<domain::Promise>> PromiseRecords::list(const QByteArray& record) const
{
    const auto statement = m_database.cached(listPromiseRows);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, record);
    std::vector<domain::Promise> promises;
    const auto read = db::eachRow(**statement, [&promises](const db::Statement& row) {
        promises.push_back({row.text(0), QDate::fromString(row.text(1), Qt::ISODate), row.integer(2) != 0});
    });
    if (!read)
        return read.error();
    return promises;
}

} // namespace core::contacts
