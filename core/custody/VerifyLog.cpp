#include "core/custody/VerifyLog.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Signature.h"
#include "core/custody/LogBody.h"
#include "core/custody/LogChain.h"
#include "core/custody/LogRecords.h"
#include "core/vault/KeyRing.h"

#include <algorithm>

namespace core::custody {

namespace {

constexpr int batchSize = 1000;

bool isSignedBy(const QByteArray& publicKey, const QByteArray& signature, const QByteArray& message)
{
    crypto::Ed25519Signature signatureBytes{};
    crypto::Ed25519PublicKey keyBytes{};
    if (signature.size() != static_cast<qsizetype>(signatureBytes.size())
        || publicKey.size() != static_cast<qsizetype>(keyBytes.size()))
        return false;
    std::ranges::copy(base::bytesOf(signature), signatureBytes.begin());
    std::ranges::copy(base::bytesOf(publicKey), keyBytes.begin());
    return crypto::ed25519Verify(signatureBytes, base::bytesOf(message), keyBytes);
}

/// Walks the log from its start and collects what does not hold.
class LogCheck
{
public:
    LogCheck(const vault::UnlockedVault& vault, db::Database& database)
        : m_vault(vault)
        , m_records(database)
        , m_link(genesisLink(vault.id().bytes(), vault.keys().publicKey()))
    {
    }

    base::Result<Verification> run(base::JobContext& job)
    {
        const auto heads = m_records.heads();
        if (!heads)
            return heads.error();
        m_heads = *heads;
        const auto total = m_records.count();
        if (!total)
            return total.error();
        while (true) {
            const auto entries = m_records.list(m_sequence, batchSize);
            if (!entries)
                return entries.error();
            for (const StoredEntry& entry : *entries) {
                if (job.isCanceled())
                    return base::Error{base::ErrorCode::Canceled, QStringLiteral("the check was stopped"), {}};
                if (const auto checked = check(entry); !checked)
                    return checked.error();
            }
            job.setProgress({m_sequence, *total});
            if (static_cast<int>(entries->size()) < batchSize)
                break;
        }
        for (const StoredHead& head : m_heads)
            problem(QStringLiteral("head"), head.entries,
                    QStringLiteral("A signed head speaks of entry %1, which is not in the log.").arg(head.entries));
        const auto revisions = m_records.countRevisions();
        if (!revisions)
            return revisions.error();
        if (*revisions != m_revisions)
            problem(
                QStringLiteral("unlogged"), 0,
                QStringLiteral("%1 kept revisions are named by no entry of the log.").arg(*revisions - m_revisions));
        m_found.head = {m_sequence, m_link};
        return m_found;
    }

private:
    void problem(const QString& code, qint64 entry, const QString& message)
    {
        m_found.problems.push_back({code, QString::number(entry), {}, message});
    }

    base::Result<void> check(const StoredEntry& entry)
    {
        ++m_found.checked;
        if (entry.sequence != m_sequence + 1)
            problem(
                QStringLiteral("gap"), entry.sequence,
                QStringLiteral("Entries %1 to %2 of the log are missing.").arg(m_sequence + 1).arg(entry.sequence - 1));
        m_sequence = entry.sequence;

        const base::Sha256 bodyHash = crypto::sha256(base::bytesOf(entry.body));
        if (bodyHash.toByteArray() != entry.bodyHash)
            problem(QStringLiteral("body"), entry.sequence,
                    QStringLiteral("Entry %1 of the log does not match its fingerprint.").arg(entry.sequence));
        m_link = nextLink(entry.sequence, m_link, bodyHash);
        if (m_link.toByteArray() != entry.link) {
            problem(QStringLiteral("link"), entry.sequence,
                    QStringLiteral("Entry %1 of the log does not follow from the one before.").arg(entry.sequence));
            // Go on from what is stored, so that one change is named once and not at every later entry.
            m_link = base::Sha256::fromBytes(entry.link).value_or(m_link);
        }
        checkHead(entry.sequence);
        return checkBody(entry);
    }

    void checkHead(qint64 sequence)
    {
        const auto found = std::ranges::find(m_heads, sequence, &StoredHead::entries);
        if (found == m_heads.end())
            return;
        const QByteArray publicKey = m_vault.keys().publicKey();
        const QByteArray expected = headStatement(m_vault.id().bytes(), sequence, m_link, found->signedAt, publicKey);
        const QByteArray message = internalSignaturePrefix() + found->statement;
        if (found->link != m_link.toByteArray() || found->statement != expected
            || !isSignedBy(publicKey, found->signature, message))
            problem(QStringLiteral("head"), sequence,
                    QStringLiteral("The signed head at entry %1 does not match the log.").arg(sequence));
        m_heads.erase(found);
    }

    base::Result<void> checkBody(const StoredEntry& entry)
    {
        const auto body = parseLogBody(entry.body);
        if (!body || body->sequence != entry.sequence || body->vault != m_vault.id().bytes()) {
            problem(QStringLiteral("body"), entry.sequence,
                    QStringLiteral("Entry %1 of the log is not in its proper form.").arg(entry.sequence));
            return {};
        }
        if (body->time != entry.writtenAt || (body->time < m_time && !body->clock.startsWith(QLatin1String("back "))))
            problem(QStringLiteral("time"), entry.sequence,
                    QStringLiteral("The time of entry %1 does not fit the one before.").arg(entry.sequence));
        m_time = body->time;
        return checkRevision(entry.sequence, *body);
    }

    base::Result<void> checkRevision(qint64 sequence, const LogBody& body)
    {
        const auto fact = [&body](const char* name) -> QString {
            const auto found = std::ranges::find(body.facts, QByteArray(name), &std::pair<QByteArray, QString>::first);
            return found == body.facts.end() ? QString() : found->second;
        };
        const QString digest = fact("record_sha256");
        if (digest.isEmpty())
            return {};
        const auto kept = m_records.revisionOf(sequence);
        if (!kept)
            return kept.error();
        if (!*kept) {
            problem(QStringLiteral("record_missing"), sequence,
                    QStringLiteral("The record that entry %1 names is missing.").arg(sequence));
            return {};
        }
        ++m_revisions;
        const Revision& revision = (*kept)->revision;
        const QString recordId = base::Id<struct AnyRecord>::fromBytes((*kept)->record).text();
        if (crypto::sha256(base::bytesOf(revision.canonical)).hex() != digest || fact("record") != recordId
            || fact("kind") != domain::kindName(revision.kind) || fact("revision") != QString::number(revision.number))
            m_found.problems.push_back(
                {QStringLiteral("record"),
                 recordId,
                 {},
                 QStringLiteral("Revision %1 of a record differs from what entry %2 of the log says.")
                     .arg(revision.number)
                     .arg(sequence)});
        return {};
    }

    const vault::UnlockedVault& m_vault;
    LogRecords m_records;
    base::Sha256 m_link;
    qint64 m_sequence = 0;
    qint64 m_revisions = 0;
    base::Timestamp m_time;
    std::vector<StoredHead> m_heads;
    Verification m_found;
};

} // namespace

base::Result<std::vector<LogEntry>> readLog(const vault::UnlockedVault& vault, qint64 after, int limit)
{
    auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto stored = LogRecords(**connection).list(after, limit);
    if (!stored)
        return stored.error();
    std::vector<LogEntry> entries;
    entries.reserve(stored->size());
    for (const StoredEntry& row : *stored) {
        LogEntry entry{row.sequence, row.body, {}, {}, {}};
        entry.bodyHash = base::Sha256::fromBytes(row.bodyHash).value_or(base::Sha256{});
        entry.link = base::Sha256::fromBytes(row.link).value_or(base::Sha256{});
        if (const auto body = parseLogBody(row.body)) {
            const auto put = [&entry](const char* name, const QString& value) {
                if (!value.isEmpty())
                    entry.fields.emplace_back(QString::fromLatin1(name), value);
            };
            put("vault", QString::fromLatin1(body->vault.toHex()));
            put("seq", QString::number(body->sequence));
            put("salt", QString::fromLatin1(body->salt.toHex()));
            put("time", base::toUtcText(body->time));
            put("clock", body->clock);
            put("app", body->app);
            put("event", body->event);
            put("subject", body->subject);
            for (const auto& [name, value] : body->facts)
                put(QByteArray("fact." + name).constData(), value);
            put("note", body->note);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

base::Result<Verification> verifyLog(const vault::UnlockedVault& vault, base::JobContext& job)
{
    auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return LogCheck(vault, **connection).run(job);
}

base::Result<bool> recentLinksHold(const vault::UnlockedVault& vault, int entries)
{
    auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    LogRecords records(**connection);
    const auto last = records.last();
    if (!last)
        return last.error();
    if (!*last)
        return true;
    const qint64 before = std::max<qint64>(0, (*last)->sequence - entries);
    base::Sha256 link = genesisLink(vault.id().bytes(), vault.keys().publicKey());
    if (before > 0) {
        const auto anchor = records.list(before - 1, 1);
        if (!anchor)
            return anchor.error();
        if (anchor->empty() || anchor->front().sequence != before)
            return false;
        link = base::Sha256::fromBytes(anchor->front().link).value_or(base::Sha256{});
    }
    const auto recent = records.list(before, entries);
    if (!recent)
        return recent.error();
    qint64 sequence = before;
    for (const StoredEntry& entry : *recent) {
        const base::Sha256 bodyHash = crypto::sha256(base::bytesOf(entry.body));
        link = nextLink(entry.sequence, link, bodyHash);
        if (entry.sequence != ++sequence || bodyHash.toByteArray() != entry.bodyHash
            || link.toByteArray() != entry.link)
            return false;
    }
    return true;
}

} // namespace core::custody
