#include "core/custody/LogRecords.h"

#include "core/db/Database.h"

namespace core::custody {

namespace {

StoredEntry entryFrom(const db::Statement& row)
{
    return {row.integer(0), row.blob(1), row.blob(2), row.blob(3), {row.integer(4)}};
}

StoredHead headFrom(const db::Statement& row)
{
    return {row.integer(0), row.blob(1), {row.integer(2)}, row.text(3).toUtf8(), row.blob(4)};
}

Revision revisionFrom(const db::Statement& row, int first)
{
    Revision revision;
    revision.kind = domain::kindFromName(row.text(first)).value_or(domain::RecordKind::Incident);
    revision.number = static_cast<int>(row.integer(first + 1));
    revision.writtenAt = {row.integer(first + 2)};
    revision.reason = row.text(first + 3);
    revision.canonical = row.blob(first + 4);
    revision.logEntry = row.integer(first + 5);
    return revision;
}

/// Every row of a statement through `make`.
template<typename T, typename Make>
base::Result<std::vector<T>> collect(db::Statement& statement, Make make)
{
    std::vector<T> rows;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back(make(statement));
    }
}

/// The first row of a statement through `make`, or nothing.
template<typename T, typename Make>
base::Result<std::optional<T>> first(db::Statement& statement, Make make)
{
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<T>();
    std::optional<T> made = make(statement);
    statement.reset();
    return made;
}

base::Timestamp timeFrom(const db::Statement& row)
{
    return {row.integer(0)};
}

} // namespace

LogRecords::LogRecords(db::Database& database)
    : m_database(database)
{
}

base::Result<std::optional<StoredEntry>> LogRecords::last()
{
    auto statement = m_database.cached("SELECT sequence, body, body_sha256, link, written_at FROM log "
                                       "ORDER BY sequence DESC LIMIT 1");
    if (!statement)
        return statement.error();
    return first<StoredEntry>(**statement, entryFrom);
}

base::Result<void> LogRecords::insert(const StoredEntry& entry, const QString& event, const QString& subject)
{
    auto statement
        = m_database.cached("INSERT INTO log (sequence, body, body_sha256, link, event, subject, written_at) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, entry.sequence);
    row.bind(2, entry.body);
    row.bind(3, entry.bodyHash);
    row.bind(4, entry.link);
    row.bind(5, event);
    row.bind(6, subject);
    row.bind(7, entry.writtenAt.msecs);
    return row.run();
}

base::Result<std::vector<StoredEntry>> LogRecords::list(qint64 after, int limit)
{
    auto statement = m_database.prepare("SELECT sequence, body, body_sha256, link, written_at FROM log "
                                        "WHERE sequence > ? ORDER BY sequence LIMIT ?");
    if (!statement)
        return statement.error();
    statement->bind(1, after);
    statement->bind(2, limit);
    return collect<StoredEntry>(*statement, entryFrom);
}

base::Result<qint64> LogRecords::count()
{
    const auto counted = m_database.integer("SELECT count(*) FROM log");
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

base::Result<std::optional<base::Timestamp>> LogRecords::lastButOne(const QString& event)
{
    auto statement
        = m_database.prepare("SELECT written_at FROM log WHERE event = ? ORDER BY sequence DESC LIMIT 1 OFFSET 1");
    if (!statement)
        return statement.error();
    statement->bind(1, event);
    return first<base::Timestamp>(*statement, timeFrom);
}

base::Result<std::optional<base::Timestamp>> LogRecords::last(const QString& event)
{
    auto statement = m_database.prepare("SELECT written_at FROM log WHERE event = ? ORDER BY sequence DESC LIMIT 1");
    if (!statement)
        return statement.error();
    statement->bind(1, event);
    return first<base::Timestamp>(*statement, timeFrom);
}

base::Result<std::optional<StoredHead>> LogRecords::lastHead()
{
    auto statement = m_database.prepare("SELECT entries, link, signed_at, statement, signature FROM log_head "
                                        "ORDER BY entries DESC LIMIT 1");
    if (!statement)
        return statement.error();
    return first<StoredHead>(*statement, headFrom);
}

base::Result<std::vector<StoredHead>> LogRecords::heads()
{
    auto statement
        = m_database.prepare("SELECT entries, link, signed_at, statement, signature FROM log_head ORDER BY entries");
    if (!statement)
        return statement.error();
    return collect<StoredHead>(*statement, headFrom);
}

base::Result<void> LogRecords::insert(const StoredHead& head)
{
    auto statement = m_database.prepare(
        "INSERT INTO log_head (entries, link, signed_at, statement, signature) VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return statement.error();
    statement->bind(1, head.entries);
    statement->bind(2, head.link);
    statement->bind(3, head.signedAt.msecs);
    statement->bind(4, QString::fromLatin1(head.statement));
    statement->bind(5, head.signature);
    return statement->run();
}

base::Result<void> LogRecords::insert(const StoredRevision& stored)
{
    auto statement = m_database.cached("INSERT INTO revision (record, number, kind, written_at, reason, canonical, "
                                       "log_entry) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, stored.record);
    row.bind(2, stored.revision.number);
    row.bind(3, domain::kindName(stored.revision.kind));
    row.bind(4, stored.revision.writtenAt.msecs);
    row.bind(5, stored.revision.reason);
    row.bind(6, stored.revision.canonical);
    row.bind(7, stored.revision.logEntry);
    return row.run();
}

base::Result<std::vector<Revision>> LogRecords::revisions(const QByteArray& record)
{
    auto statement = m_database.prepare("SELECT kind, number, written_at, reason, canonical, log_entry FROM revision "
                                        "WHERE record = ? ORDER BY number");
    if (!statement)
        return statement.error();
    statement->bind(1, record);
    return collect<Revision>(*statement, [](const db::Statement& row) { return revisionFrom(row, 0); });
}

base::Result<std::optional<StoredRevision>> LogRecords::revisionOf(qint64 logEntry)
{
    auto statement = m_database.cached("SELECT record, kind, number, written_at, reason, canonical, log_entry "
                                       "FROM revision WHERE log_entry = ?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, logEntry);
    return first<StoredRevision>(**statement, [](const db::Statement& row) {
        return StoredRevision{row.blob(0), revisionFrom(row, 1)};
    });
}

base::Result<qint64> LogRecords::countRevisions()
{
    const auto counted = m_database.integer("SELECT count(*) FROM revision");
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

} // namespace core::custody
