#include "core/audit/AuditRecords.h"

#include "core/db/Database.h"

namespace core::audit {

base::Result<bool> AuditRecords::checkpoint()
{
    auto run = m_database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!run)
        return run.error();
    const auto row = run->step();
    if (!row)
        return row.error();
    return *row && run->integer(0) == 0;
}

base::Result<QStringList> AuditRecords::lines(const char* sql, const QString& allIsWell)
{
    auto ask = m_database.prepare(sql);
    if (!ask)
        return ask.error();
    QStringList found;
    for (;;) {
        const auto row = ask->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        // One row of an integrity check can hold many lines, and a heading.
        const QStringList inRow = ask->text(0).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : inRow)
            if (line != allIsWell && !line.startsWith(QLatin1String("***")))
                found.append(line);
    }
}

base::Result<QStringList> AuditRecords::cipherFaults()
{
    return lines("PRAGMA cipher_integrity_check", QStringLiteral("ok"));
}

base::Result<QStringList> AuditRecords::structureFaults()
{
    return lines("PRAGMA integrity_check(100)", QStringLiteral("ok"));
}

base::Result<QStringList> AuditRecords::foreignKeyFaults()
{
    return lines("SELECT \"table\" || ' refers to ' || parent FROM pragma_foreign_key_check LIMIT 100", QString());
}

base::Result<void> AuditRecords::checkFullText()
{
    // Rank 1: the content table is compared too (FTS5, "The 'integrity-check' Command").
    return m_database.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
}

base::Result<QStringList> AuditRecords::missingGuards()
{
    return lines("WITH guard (name) AS (VALUES ('log_no_update'), ('log_no_delete'), ('log_head_no_update'), "
                 "('log_head_no_delete'), ('revision_no_update'), ('revision_no_delete')) "
                 "SELECT name FROM guard WHERE name NOT IN (SELECT name FROM sqlite_schema WHERE type = 'trigger')",
                 QString());
}

base::Result<std::vector<RecordName>> AuditRecords::names(const char* sql)
{
    auto select = m_database.prepare(sql);
    if (!select)
        return select.error();
    std::vector<RecordName> found;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        const auto kind = domain::kindFromName(select->text(0));
        if (!kind)
            return base::Error{base::ErrorCode::Damaged, QStringLiteral("a kind of record that is not known"),
                               select->text(0)};
        found.push_back({*kind, select->blob(1)});
    }
}

base::Result<std::vector<RecordName>> AuditRecords::records()
{
    return names("SELECT 'case', id FROM matter UNION ALL SELECT 'incident', id FROM incident "
                 "UNION ALL SELECT 'person', id FROM person UNION ALL SELECT 'account', id FROM account "
                 "UNION ALL SELECT 'place', id FROM place UNION ALL SELECT 'evidence', id FROM evidence "
                 "UNION ALL SELECT 'report', id FROM report UNION ALL SELECT 'contact', id FROM contact "
                 "UNION ALL SELECT 'order', id FROM protective_order UNION ALL SELECT 'step', id FROM step");
}

base::Result<std::vector<RecordName>> AuditRecords::revisedRecords()
{
    return names("SELECT DISTINCT kind, record FROM revision");
}

base::Result<std::optional<QByteArray>> AuditRecords::lastRevision(const QByteArray& record)
{
    const auto select
        = m_database.cached("SELECT canonical FROM revision WHERE record = ? ORDER BY number DESC LIMIT 1");
    if (!select)
        return select.error();
    (*select)->bind(1, record);
    const auto row = (*select)->step();
    if (!row)
        return row.error();
    auto canonical = *row ? std::optional((*select)->blob(0)) : std::nullopt;
    (*select)->reset();
    return canonical;
}

base::Result<RecordCounts> AuditRecords::counts()
{
    auto select = m_database.prepare(
        "SELECT (SELECT count(*) FROM matter), (SELECT count(*) FROM incident WHERE withdrawn_at IS NULL), "
        "(SELECT count(*) FROM person WHERE removed_at IS NULL AND merged_into IS NULL), "
        "(SELECT count(*) FROM account WHERE removed_at IS NULL AND merged_into IS NULL), "
        "(SELECT count(*) FROM place WHERE removed_at IS NULL), "
        "(SELECT count(*) FROM evidence WHERE removed_at IS NULL), (SELECT count(*) FROM report WHERE removed_at IS "
        "NULL), "
        "(SELECT count(*) FROM contact WHERE removed_at IS NULL), "
        "(SELECT coalesce(sum(size), 0) FROM evidence WHERE removed_at IS NULL)");
    if (!select)
        return select.error();
    if (const auto row = select->step(); !row)
        return row.error();
    return RecordCounts{select->integer(0), select->integer(1), select->integer(2),
                        select->integer(3), select->integer(4), select->integer(5),
                        select->integer(6), select->integer(7), select->integer(8)};
}

base::Result<std::optional<qint64>> AuditRecords::lastEvent(const QString& event)
{
    auto select = m_database.prepare("SELECT written_at FROM log WHERE event = ? ORDER BY sequence DESC LIMIT 1");
    if (!select)
        return select.error();
    select->bind(1, event);
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? std::optional(select->integer(0)) : std::nullopt;
}

} // namespace core::audit
