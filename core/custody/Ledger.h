#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace core::custody {

/// What is written into one entry of the custody log: `event` ("evidence.added"), `subject` (an exhibit reference, an
/// id, or empty), facts by name ("sha256" becomes `fact.sha256`), an optional note. Values are any text.
struct LogEvent
{
    QString event;
    QString subject;
    std::map<QByteArray, QString> facts;
    QString note;
};

/// Where the chain stands.
struct LogHead
{
    qint64 entries = 0;
    base::Sha256 link;
};

/// Appends to the custody log and keeps every revision of every record. All calls belong inside the caller's
/// transaction, so that a change and its entry are one. Tied to one connection.
///
/// Format: `core/vault/FORMAT.md`, custody log (`security-design` 7).
class Ledger
{
public:
    Ledger(db::Database& database, const vault::UnlockedVault& vault);

    /// Errors: Invalid (body over 8,192 bytes), Database, NoSpace.
    base::Result<void> append(const LogEvent& event);

    /// Stores revision `number` (from 1) of a record with its canonical bytes and appends `event` with
    /// `fact.record_sha256`, `fact.kind`, `fact.revision`. `subject` is the record's id unless given.
    base::Result<void> keepRevision(const QString& event, domain::RecordKind kind, const QByteArray& recordId,
                                    int number, const QByteArray& canonical, const QString& reason,
                                    const QString& subject = {}, std::map<QByteArray, QString> moreFacts = {});

    base::Result<LogHead> head();

private:
    struct Place
    {
        qint64 sequence = 0;
        base::Timestamp time;
    };
    base::Result<Place> write(const LogEvent& event);

    db::Database& m_database;
    const vault::UnlockedVault& m_vault;
};

/// One kept revision of a record.
struct Revision
{
    domain::RecordKind kind = domain::RecordKind::Incident;
    int number = 1;
    base::Timestamp writtenAt;
    QString reason;
    QByteArray canonical; ///< canonicalJson() of the record as it was then.
    qint64 logEntry = 0;
};

/// All revisions of one record, oldest first; empty when there is no such record.
base::Result<std::vector<Revision>> revisionsOf(const vault::UnlockedVault& vault, const QByteArray& recordId);

/// Signs the head and stores it: at lock, export and backup. Nothing happens when it is signed already.
base::Result<void> signHead(vault::UnlockedVault& vault);
/// The same when 50 or more entries are not covered by a signed head yet.
base::Result<void> signHeadWhenDue(vault::UnlockedVault& vault);

} // namespace core::custody
