#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::db {
class Database;
}

namespace core::audit {

/// A record by its kind and id.
struct RecordName
{
    domain::RecordKind kind = domain::RecordKind::Incident;
    QByteArray id;
};

/// How many there are of each, and how large they are.
struct RecordCounts
{
    qint64 cases = 0, incidents = 0, people = 0, accounts = 0, places = 0, evidence = 0, reports = 0, contacts = 0;
    qint64 originalBytes = 0;
};

/// The questions that the check puts to the database itself; the only place that holds their SQL.
class AuditRecords
{
public:
    explicit AuditRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Moves everything from the WAL into the database. False when somebody else is reading it just now.
    base::Result<bool> checkpoint();

    // What SQLCipher and SQLite found wrong, at most a hundred lines each; empty when all is well.
    base::Result<QStringList> cipherFaults();
    base::Result<QStringList> structureFaults();
    base::Result<QStringList> foreignKeyFaults();
    /// Compares the full-text index with the texts. Error: Damaged when they differ.
    base::Result<void> checkFullText();
    /// Guards of the append-only tables that are missing.
    base::Result<QStringList> missingGuards();

    /// Every record of today.
    base::Result<std::vector<RecordName>> records();
    /// Every record that has a kept revision.
    base::Result<std::vector<RecordName>> revisedRecords();
    base::Result<std::optional<QByteArray>> lastRevision(const QByteArray& record);

    base::Result<RecordCounts> counts();
    /// When an entry with this event was written last, in milliseconds since 1970.
    base::Result<std::optional<qint64>> lastEvent(const QString& event);

private:
    base::Result<QStringList> lines(const char* sql, const QString& allIsWell);
    base::Result<std::vector<RecordName>> names(const char* sql);

    db::Database& m_database;
};

} // namespace core::audit
