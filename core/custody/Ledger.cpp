#include "core/custody/Ledger.h"

#include "core/base/Version.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "core/custody/LogBody.h"
#include "core/custody/LogChain.h"
#include "core/custody/LogRecords.h"
#include "core/vault/KeyRing.h"

#include <cstdlib>

namespace core::custody {

namespace {

/// How far wall clock and monotonic clock may drift apart before the log says so (`security-design` 7.2).
constexpr qint64 toleratedJumpMs = 120'000;
/// A head is signed after at most this many entries (`security-design` 7.5).
constexpr qint64 entriesPerHead = 50;

/// What the log says of the clock for an entry written now.
QString clockState(const vault::UnlockedVault& vault, const QString& event, base::Timestamp now,
                   const std::optional<StoredEntry>& previous)
{
    if (previous && now < previous->writtenAt)
        return QStringLiteral("back %1").arg((previous->writtenAt.msecs - now.msecs + 999) / 1000);
    const vault::OpenedAt opened = vault.openedAt();
    const qint64 jump = (now.msecs - opened.wall.msecs) - (vault.clock().monotonicMs() - opened.monotonicMs);
    if (std::llabs(jump) > toleratedJumpMs)
        return QStringLiteral("jump %1").arg(jump / 1000);
    return previous && event == QLatin1String("vault.opened") ? QStringLiteral("restart") : QStringLiteral("ok");
}

base::Result<LogHead> headOf(const std::optional<StoredEntry>& last, const vault::UnlockedVault& vault)
{
    if (!last)
        return LogHead{0, genesisLink(vault.id().bytes(), vault.keys().publicKey())};
    const auto link = base::Sha256::fromBytes(last->link);
    if (!link)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("a link of the log has the wrong size"), {}};
    return LogHead{last->sequence, *link};
}

} // namespace

Ledger::Ledger(db::Database& database, const vault::UnlockedVault& vault)
    : m_database(database)
    , m_vault(vault)
{
}

base::Result<void> Ledger::append(const LogEvent& event)
{
    const auto place = write(event);
    return place ? base::Result<void>() : place.error();
}

base::Result<Ledger::Place> Ledger::write(const LogEvent& event)
{
    LogRecords records(m_database);
    const auto last = records.last();
    if (!last)
        return last.error();
    const auto head = headOf(*last, m_vault);
    if (!head)
        return head.error();

    const base::Timestamp now = m_vault.clock().now();
    LogBody body;
    body.vault = m_vault.id().bytes();
    body.sequence = head->entries + 1;
    body.salt = crypto::randomBytes(16);
    body.time = now;
    body.clock = clockState(m_vault, event.event, now, *last);
    body.app = base::programVersion();
    body.event = event.event;
    body.subject = event.subject;
    for (const auto& [name, value] : event.facts)
        if (!value.isEmpty())
            body.facts.emplace_back(name, value);
    body.note = event.note;

    const auto text = encodeLogBody(body);
    if (!text)
        return text.error();
    const auto readBack = parseLogBody(*text);
    if (!readBack || !(*readBack == body))
        return base::Error{base::ErrorCode::Internal, QStringLiteral("a log entry does not read back"), event.event};

    const base::Sha256 bodyHash = crypto::sha256(base::bytesOf(*text));
    const base::Sha256 link = nextLink(body.sequence, head->link, bodyHash);
    if (const auto stored
        = records.insert(StoredEntry{body.sequence, *text, bodyHash.toByteArray(), link.toByteArray(), now},
                         event.event, event.subject);
        !stored)
        return stored.error();
    return Place{body.sequence, now};
}

base::Result<void> Ledger::keepRevision(const QString& event, domain::RecordKind kind, const QByteArray& recordId,
                                        int number, const QByteArray& canonical, const QString& reason,
                                        const QString& subject, std::map<QByteArray, QString> moreFacts)
{
    const QString idText = base::Id<struct AnyRecord>::fromBytes(recordId).text();
    LogEvent entry{event, subject.isEmpty() ? idText : subject, std::move(moreFacts), {}};
    entry.facts["record_sha256"] = crypto::sha256(base::bytesOf(canonical)).hex();
    entry.facts["kind"] = domain::kindName(kind);
    entry.facts["revision"] = QString::number(number);
    entry.facts["record"] = idText;
    const auto place = write(entry);
    if (!place)
        return place.error();

    Revision revision;
    revision.kind = kind;
    revision.number = number;
    revision.writtenAt = place->time;
    revision.reason = reason;
    revision.canonical = canonical;
    revision.logEntry = place->sequence;
    return LogRecords(m_database).insert(StoredRevision{recordId, revision});
}

base::Result<LogHead> Ledger::head()
{
    const auto last = LogRecords(m_database).last();
    if (!last)
        return last.error();
    return headOf(*last, m_vault);
}

base::Result<std::vector<Revision>> revisionsOf(const vault::UnlockedVault& vault, const QByteArray& recordId)
{
    auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return LogRecords(**connection).revisions(recordId);
}

base::Result<void> signHead(vault::UnlockedVault& vault)
{
    auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    LogRecords records(**connection);
    const auto last = records.last();
    if (!last)
        return last.error();
    const auto head = headOf(*last, vault);
    if (!head)
        return head.error();
    const auto signedHead = records.lastHead();
    if (!signedHead)
        return signedHead.error();
    if (head->entries == 0 || (*signedHead && (*signedHead)->entries == head->entries))
        return {};

    const base::Timestamp now = vault.clock().now();
    const QByteArray publicKey = vault.keys().publicKey();
    const QByteArray statement = headStatement(vault.id().bytes(), head->entries, head->link, now, publicKey);
    const QByteArray message = internalSignaturePrefix() + statement;
    const QByteArray signature = vault.keys().sign(base::bytesOf(message));
    if (const auto kept
        = records.insert(StoredHead{head->entries, head->link.toByteArray(), now, statement, signature});
        !kept)
        return kept.error();
    return transaction->commit();
}

base::Result<void> signHeadWhenDue(vault::UnlockedVault& vault)
{
    {
        auto connection = vault.openForReading();
        if (!connection)
            return connection.error();
        LogRecords records(**connection);
        const auto last = records.last();
        if (!last)
            return last.error();
        const auto head = records.lastHead();
        if (!head)
            return head.error();
        const qint64 signedEntries = *head ? (*head)->entries : 0;
        if (!*last || (*last)->sequence - signedEntries < entriesPerHead)
            return {};
    }
    return signHead(vault);
}

} // namespace core::custody
