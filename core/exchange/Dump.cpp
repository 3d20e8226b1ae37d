#include "core/exchange/Dump.h"

#include "core/base/Json.h"
#include "core/base/Version.h"
#include "core/contacts/ContactRecords.h"
#include "core/contacts/ReportRecords.h"
#include "core/custody/LogRecords.h"
#include "core/db/Snapshot.h"
#include "core/diary/CaseRecords.h"
#include "core/diary/Diary.h"
#include "core/diary/IncidentListRecords.h"
#include "core/diary/IncidentRecords.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/ProducerRecords.h"
#include "core/people/AccountRecords.h"
#include "core/people/OrderRecords.h"
#include "core/people/PersonRecords.h"
#include "core/people/PlaceRecords.h"
#include "core/spelling/OwnWordRecords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace core::exchange {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int logPage = 1000; // entries read at a time

/// Writes the document piece by piece: one record a line, so that it reads and compares well.
class DumpWriter
{
public:
    DumpWriter(db::Database& database, base::JobContext& job)
        : m_job(job)
        , m_log(database)
    {
    }

    void begin(const QJsonObject& head)
    {
        m_text = QJsonDocument(head).toJson(QJsonDocument::Compact);
        m_text.chop(1);
    }

    void beginList(const char* name)
    {
        m_text += ",\n\"" + QByteArray(name) + "\": [";
        m_isFirst = true;
    }

    void endList() { m_text += m_isFirst ? "]" : "\n]"; }

    void add(const QJsonObject& item)
    {
        m_text += m_isFirst ? "\n" : ",\n";
        m_text += QJsonDocument(item).toJson(QJsonDocument::Compact);
        m_isFirst = false;
    }

    void addTexts(const char* name, const QStringList& texts)
    {
        m_text += ",\n\"" + QByteArray(name) + "\": ";
        m_text += QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
    }

    /// A record, with all its revisions when there is more than one.
    Result<void> addRecord(QJsonObject record, const QByteArray& id)
    {
        if (m_job.isCanceled())
            return Error{ErrorCode::Canceled, QStringLiteral("stopped on request"), {}};
        if (record.value(QStringLiteral("revision")).toInt(1) > 1) {
            const auto kept = m_log.revisions(id);
            if (!kept)
                return kept.error();
            QJsonArray revisions;
            for (const custody::Revision& one : *kept) {
                const auto canonical = base::parseJson(one.canonical);
                if (!canonical)
                    return Error{ErrorCode::Damaged, QStringLiteral("a kept revision is no JSON"),
                                 record.value(QStringLiteral("id")).toString()};
                revisions.append(QJsonObject{{QStringLiteral("number"), one.number},
                                             {QStringLiteral("written_at"), base::toUtcText(one.writtenAt)},
                                             {QStringLiteral("reason"), one.reason},
                                             {QStringLiteral("record"), *canonical}});
            }
            record.insert(QStringLiteral("revisions"), revisions);
        }
        add(record);
        return {};
    }

    Result<void> addLog()
    {
        beginList("log");
        for (qint64 after = 0;;) {
            const auto entries = m_log.list(after, logPage);
            if (!entries)
                return entries.error();
            for (const custody::StoredEntry& entry : *entries) {
                if (m_job.isCanceled())
                    return Error{ErrorCode::Canceled, QStringLiteral("stopped on request"), {}};
                add({{QStringLiteral("seq"), entry.sequence},
                     {QStringLiteral("body"), QString::fromLatin1(entry.body)},
                     {QStringLiteral("link"), QString::fromLatin1(entry.link.toHex())}});
                after = entry.sequence;
            }
            if (entries->size() < static_cast<std::size_t>(logPage))
                break;
        }
        endList();
        return {};
    }

    QByteArray finish()
    {
        m_text += "\n}\n";
        return std::exchange(m_text, {});
    }

private:
    base::JobContext& m_job;
    custody::LogRecords m_log;
    QByteArray m_text;
    bool m_isFirst = true;
};

/// All records of one kind, of every case: removed and merged ones too.
template<typename Records>
Result<void> writeKind(const char* name, db::Database& database, const std::vector<domain::Case>& cases,
                       DumpWriter& writer)
{
    writer.beginList(name);
    for (const domain::Case& matter : cases) {
        const auto records = Records(database).list(matter.id, domain::Listed::All);
        if (!records)
            return records.error();
        for (const auto& record : *records)
            if (auto added = writer.addRecord(domain::toJson(record), record.id.bytes()); !added)
                return added;
    }
    writer.endList();
    return {};
}

Result<void> writeIncidents(db::Database& database, const std::vector<domain::Case>& cases, DumpWriter& writer)
{
    constexpr std::size_t batch = 500;
    writer.beginList("incidents");
    for (const domain::Case& matter : cases) {
        diary::IncidentQuery query;
        query.caseId = matter.id;
        query.order = diary::IncidentQuery::Order::OldestFirst;
        query.withWithdrawn = true;
        query.limit = 0;
        const auto rows = diary::IncidentListRecords(database).page(query);
        if (!rows)
            return rows.error();
        for (std::size_t at = 0; at < rows->size(); at += batch) {
            const auto first = rows->begin() + static_cast<std::ptrdiff_t>(at);
            const auto last = rows->begin() + static_cast<std::ptrdiff_t>(std::min(at + batch, rows->size()));
            const auto incidents = diary::IncidentRecords(database).read({first, last});
            if (!incidents)
                return incidents.error();
            for (const domain::Incident& incident : *incidents)
                if (auto added = writer.addRecord(domain::toJson(incident), incident.id.bytes()); !added)
                    return added;
        }
    }
    writer.endList();
    return {};
}

Result<void> writeEvidence(db::Database& database, const std::vector<domain::Case>& cases, DumpWriter& writer)
{
    writer.beginList("evidence");
    for (const domain::Case& matter : cases) {
        evidence::EvidenceQuery query;
        query.caseId = matter.id;
        query.withRemoved = true;
        const auto items = evidence::EvidenceRecords(database).list(query);
        if (!items)
            return items.error();
        for (const domain::EvidenceItem& item : *items)
            if (auto added = writer.addRecord(domain::canonicalForm(item), item.id.bytes()); !added)
                return added;
    }
    writer.endList();
    return {};
}

Result<QJsonObject> headOf(db::Database& database, const vault::UnlockedVault& vault)
{
    const auto producer = evidence::ProducerRecords(database).read();
    if (!producer)
        return producer.error();
    const auto chosen = diary::CaseRecords(database).chosen();
    if (!chosen)
        return chosen.error();
    return QJsonObject{
        {QStringLiteral("holdfast_dump"), 1},
        {QStringLiteral("made_at"), base::toUtcText(vault.clock().now())},
        {QStringLiteral("made_by"), QStringLiteral("holdfast ") + base::programVersion()},
        {QStringLiteral("owner"),
         QJsonObject{{QStringLiteral("name"), producer->name}, {QStringLiteral("initials"), producer->initials}}},
        {QStringLiteral("default_case"), chosen->isNull() ? QJsonValue() : QJsonValue(chosen->text())}};
}

} // namespace

Result<QByteArray> dump(const vault::UnlockedVault& vault, base::JobContext& job)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    db::Database& database = **connection;
    const auto snapshot = db::Snapshot::begin(database);
    if (!snapshot)
        return snapshot.error();
    const auto head = headOf(database, vault);
    if (!head)
        return head.error();
    const auto cases = diary::CaseRecords(database).list();
    if (!cases)
        return cases.error();

    DumpWriter writer(database, job);
    writer.begin(*head);
    writer.beginList("cases");
    for (const domain::Case& matter : *cases)
        if (auto added = writer.addRecord(domain::toJson(matter), matter.id.bytes()); !added)
            return added.error();
    writer.endList();
    if (auto done = writeKind<people::PersonRecords>("people", database, *cases, writer); !done)
        return done.error();
    if (auto done = writeKind<people::AccountRecords>("accounts", database, *cases, writer); !done)
        return done.error();
    if (auto done = writeKind<people::PlaceRecords>("places", database, *cases, writer); !done)
        return done.error();
    if (auto done = writeKind<people::OrderRecords>("orders", database, *cases, writer); !done)
        return done.error();
    if (auto done = writeEvidence(database, *cases, writer); !done)
        return done.error();
    if (auto done = writeIncidents(database, *cases, writer); !done)
        return done.error();
    if (auto done = writeKind<contacts::ReportRecords>("reports", database, *cases, writer); !done)
        return done.error();
    if (auto done = writeKind<contacts::ContactRecords>("contacts", database, *cases, writer); !done)
        return done.error();
    const auto ownWords = spelling::OwnWordRecords(database).list();
    if (!ownWords)
        return ownWords.error();
    writer.addTexts("own_words", *ownWords);
    if (auto done = writer.addLog(); !done)
        return done.error();
    return writer.finish();
}

} // namespace core::exchange
