#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"
#include "core/custody/Ledger.h"

#include <optional>
#include <vector>

namespace core::db {
class Database;
}

namespace core::custody {

/// One row of the log as stored.
struct StoredEntry
{
    qint64 sequence = 0;
    QByteArray body;
    QByteArray bodyHash;
    QByteArray link;
    base::Timestamp writtenAt;
};

/// One signed head as stored.
struct StoredHead
{
    qint64 entries = 0;
    QByteArray link;
    base::Timestamp signedAt;
    QByteArray statement;
    QByteArray signature;
};

/// A kept revision beside its record's id.
struct StoredRevision
{
    QByteArray record;
    Revision revision;
};

/// Reads and writes `log`, `log_head` and `revision`; the only place that holds their SQL. Tied to one connection.
class LogRecords
{
public:
    explicit LogRecords(db::Database& database);

    base::Result<std::optional<StoredEntry>> last();
    base::Result<void> insert(const StoredEntry& entry, const QString& event, const QString& subject);
    /// Entries with a sequence above `after`, ascending, at most `limit`.
    base::Result<std::vector<StoredEntry>> list(qint64 after, int limit);
    base::Result<qint64> count();
    /// When an entry with this event was written last, not counting the newest such entry.
    base::Result<std::optional<base::Timestamp>> lastButOne(const QString& event);
    base::Result<std::optional<base::Timestamp>> last(const QString& event);

    base::Result<std::optional<StoredHead>> lastHead();
    base::Result<std::vector<StoredHead>> heads();
    base::Result<void> insert(const StoredHead& head);

    base::Result<void> insert(const StoredRevision& revision);
    base::Result<std::vector<Revision>> revisions(const QByteArray& record);
    /// The revision that an entry speaks of.
    base::Result<std::optional<StoredRevision>> revisionOf(qint64 logEntry);
    base::Result<qint64> countRevisions();

private:
    db::Database& m_database;
};

} // namespace core::custody
