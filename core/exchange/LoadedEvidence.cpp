// The parts of RecordLoader that speak of evidence, revisions, the owner, their words and the default case.
#include "core/base/Json.h"
#include "core/diary/CaseRecords.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/Exhibit.h"
#include "core/evidence/ProducerRecords.h"
#include "core/evidence/ShortText.h"
#include "core/evidence/StoredObjectRecords.h"
#include "core/exchange/RecordLoader.h"
#include "core/spelling/OwnWordRecords.h"

namespace core::exchange {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::RecordKind;

namespace {

const QString loadedFact = QStringLiteral("dump");

QString producerInitials(const evidence::Producer& producer)
{
    return producer.initials.isEmpty() ? QStringLiteral("EX") : producer.initials;
}

/// What happened to a record from one revision to the next, as the log calls it.
QString laterEvent(RecordKind kind, const QJsonObject& before, const QJsonObject& after)
{
    const auto isSet = [](const QJsonObject& record, const char* member) {
        return record.value(QString::fromLatin1(member)).isString();
    };
    if (kind == RecordKind::Incident && isSet(before, "withdrawn_at") != isSet(after, "withdrawn_at"))
        return isSet(after, "withdrawn_at") ? QStringLiteral("incident.withdrawn")
                                            : QStringLiteral("incident.restored");
    const QString name = domain::kindName(kind);
    const bool canBeMerged = kind == RecordKind::Person || kind == RecordKind::Account;
    if (canBeMerged && isSet(before, "merged_into") != isSet(after, "merged_into"))
        return name + (isSet(after, "merged_into") ? QStringLiteral(".merged") : QStringLiteral(".split"));
    const bool isRemovable = canBeMerged || kind == RecordKind::Place || kind == RecordKind::Order
        || kind == RecordKind::Report || kind == RecordKind::Contact;
    if (isRemovable && isSet(before, "removed_at") != isSet(after, "removed_at"))
        return name + (isSet(after, "removed_at") ? QStringLiteral(".removed") : QStringLiteral(".restored"));
    if (kind == RecordKind::Evidence && !isSet(before, "removed_at") && isSet(after, "removed_at"))
        return QStringLiteral("evidence.removed");
    return name + QStringLiteral(".amended");
}

} // namespace

Result<void> RecordLoader::takeOwnWords(const QJsonObject& dump)
{
    const QString list = QStringLiteral("own_words");
    const QJsonValue given = dump.value(list);
    if (!given.isUndefined() && !given.isNull() && !given.isArray())
        return Error{ErrorCode::Invalid, QStringLiteral("must be a list"), list};
    spelling::OwnWordRecords records(m_database);
    const QJsonArray words = given.toArray();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(list).arg(i);
        if (!words[i].isString())
            return Error{ErrorCode::Invalid, QStringLiteral("must be a text"), place};
        const QString word = words[i].toString();
        if (auto sound = spelling::OwnWordRecords::check(word, place); !sound)
            return sound;
        if (auto stored = records.store(word, m_now); !stored)
            return stored;
        m_loaded.ownWords += m_database.changes();
    }
    return {};
}

Result<void> RecordLoader::takeOwner(const QJsonObject& dump)
{
    const QJsonObject owner = dump.value(QStringLiteral("owner")).toObject();
    evidence::ProducerRecords records(m_database);
    const auto here = records.read();
    if (!here)
        return here.error();
    evidence::Producer producer{owner.value(QStringLiteral("name")).toString().trimmed(),
                                owner.value(QStringLiteral("initials")).toString().trimmed().toUpper()};
    const bool isSetHere = !here->name.isEmpty() || !here->initials.isEmpty();
    if (isSetHere || (producer.name.isEmpty() && producer.initials.isEmpty()))
        return {};
    if (producer.initials.isEmpty())
        producer.initials = evidence::initialsOf(producer.name);
    if (!producer.initials.isEmpty()) {
        const auto initials = evidence::tidyInitials(producer.initials);
        if (!initials)
            return Error{ErrorCode::Invalid, QStringLiteral("initials are one to four letters or digits"),
                         QStringLiteral("owner.initials")};
        producer.initials = *initials;
    }
    producer.initials = producerInitials(producer);
    if (auto set = records.write(producer); !set)
        return set;
    custody::LogEvent event;
    event.event = QStringLiteral("producer.changed");
    event.facts["initials"] = producer.initials;
    if (!producer.name.isEmpty())
        event.facts["name"] = evidence::shortened(producer.name);
    return m_ledger.append(event);
}

Result<void> RecordLoader::takeDefaultCase(const QJsonObject& dump, bool hadCases)
{
    diary::CaseRecords records(m_database);
    const auto cases = records.list();
    if (!cases)
        return cases.error();
    auto chosen = records.chosen();
    if (!chosen)
        return chosen.error();
    const auto wanted = domain::CaseId::fromText(dump.value(QStringLiteral("default_case")).toString());
    if (!hadCases && chosen->isNull() && !wanted.isNull()) {
        const auto exists = records.exists(wanted);
        if (!exists)
            return exists.error();
        if (*exists) {
            if (auto chose = records.choose(wanted); !chose)
                return chose;
            if (auto logged = m_ledger.append({QStringLiteral("case.made-default"), wanted.text(), {}, {}}); !logged)
                return logged;
            chosen = wanted;
        }
    }
    // A file that brings one case means that one.
    const QJsonArray brought = dump.value(QStringLiteral("cases")).toArray();
    if (brought.size() == 1 && m_loaded.cases == 1)
        m_onlyCase = cases->back().id;
    else if (cases->size() == 1)
        m_onlyCase = cases->front().id;
    else if (!chosen->isNull())
        m_onlyCase = *chosen;
    return {};
}

Result<void> RecordLoader::takeEvidence(const Coming& coming)
{
    QJsonObject json = coming.json;
    if (json.contains(QStringLiteral("incidents")))
        return Error{ErrorCode::Invalid, QStringLiteral("links belong to the incident: name this there"),
                     coming.place + QStringLiteral(".incidents")};
    const bool isPhysical = json.value(QStringLiteral("kind")).toString() == QLatin1String("physical");
    if (isPhysical && !json.contains(QStringLiteral("origin")))
        json.insert(QStringLiteral("origin"), QStringLiteral("physical"));
    auto item = domain::evidenceFromJson(json);
    if (!item) {
        Error error = item.error();
        error.subject = coming.place + QLatin1Char('.') + error.subject;
        return error;
    }
    evidence::EvidenceRecords records(m_database);
    const auto known = records.find(item->id);
    if (!known)
        return known.error();
    if (*known) {
        if (domain::canonicalForm(**known) == domain::canonicalForm(*item))
            return {};
        return Error{ErrorCode::Conflict, QStringLiteral("the vault has this record with other content"), coming.place};
    }
    if (item->sha256 && !item->removedAt) {
        // The bytes came in before, under an id of their own: that item stands for this one.
        const auto same = records.findInCase(item->caseId, *item->sha256);
        if (!same)
            return same.error();
        if (*same) {
            m_names.standFor(item->id.bytes(), (*same)->id.bytes());
            return {};
        }
        const auto stored = evidence::StoredObjectRecords(m_database).findByOriginal(*item->sha256);
        if (!stored)
            return stored.error();
        if (!*stored)
            return Error{ErrorCode::Invalid, QStringLiteral("its file is not in this vault: add the file first"),
                         coming.place};
        item->objectName = (*stored)->name;
        item->size = (*stored)->originalSize;
    } else if (item->sha256 && !item->objectName.isEmpty()) {
        // Among the removed, and able to come back where its file is here too.
        const auto stored = evidence::StoredObjectRecords(m_database).findByOriginal(*item->sha256);
        if (!stored)
            return stored.error();
        item->objectName = *stored ? (*stored)->name : QByteArray();
    } else {
        item->objectName.clear();
    }
    return takeNewEvidence(std::move(*item), coming);
}

Result<void> RecordLoader::takeNewEvidence(domain::EvidenceItem item, const Coming& coming)
{
    evidence::EvidenceRecords records(m_database);
    const auto hasCase = records.hasCase(item.caseId);
    if (!hasCase)
        return hasCase.error();
    if (!*hasCase)
        return Error{ErrorCode::Invalid, QStringLiteral("there is no such case"),
                     coming.place + QStringLiteral(".case")};
    if (item.duplicateOf) {
        const auto first = records.find(*item.duplicateOf);
        if (!first)
            return first.error();
        if (!*first)
            item.duplicateOf.reset();
    }
    if (item.exhibit.isEmpty()) {
        const auto exhibit = evidence::ProducerRecords(m_database).takeExhibit();
        if (!exhibit)
            return exhibit.error();
        item.exhibit = *exhibit;
    } else {
        const auto exhibit = evidence::exhibitFrom(item.exhibit);
        if (!exhibit)
            return Error{ErrorCode::Invalid, QStringLiteral("is not an exhibit such as AB/12"),
                         coming.place + QStringLiteral(".exhibit")};
        const auto taken = records.findByExhibit(item.exhibit);
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{ErrorCode::Conflict, QStringLiteral("another item has this exhibit reference"),
                         coming.place + QStringLiteral(".exhibit")};
        if (auto kept = evidence::ProducerRecords(m_database).keepExhibit(*exhibit); !kept)
            return kept;
    }
    if (auto stored = records.insert(item); !stored) {
        Error error = stored.error();
        error.subject = coming.place;
        return error;
    }
    m_names.giveName(RecordKind::Evidence, item.caseId, item.exhibit, item.id.bytes());
    ++m_loaded.evidence;
    std::map<QByteArray, QString> facts{{"name", evidence::shortened(item.name)}};
    if (item.sha256) {
        facts["sha256"] = item.sha256->hex();
        facts["size"] = QString::number(item.size);
        facts["media_type"] = item.mediaType;
    }
    return keepRevisions(kindOf(RecordKind::Evidence), item.id.bytes(), item.revision,
                         base::canonicalJson(domain::canonicalForm(item)), coming, item.exhibit, facts);
}

Result<void> RecordLoader::keepRevisions(const Kind& kind, const QByteArray& id, int revision,
                                         const QByteArray& canonical, const Coming& coming, const QString& subject,
                                         std::map<QByteArray, QString> facts)
{
    const QString name = domain::kindName(kind.kind);
    const QString first
        = kind.kind == RecordKind::Evidence ? QStringLiteral("evidence.added") : name + QStringLiteral(".created");
    if (revision > 1 && coming.revisions.size() != revision)
        return Error{ErrorCode::Invalid, QStringLiteral("has revision %1 but not all revisions").arg(revision),
                     coming.place + QStringLiteral(".revisions")};
    facts["from"] = loadedFact;
    QJsonObject before;
    for (int number = 1; number <= revision; ++number) {
        const QJsonObject kept = coming.revisions.at(number - 1).toObject();
        const QJsonObject record = kept.value(QStringLiteral("record")).toObject();
        if (revision > 1 && (kept.value(QStringLiteral("number")).toInt() != number || record.isEmpty()))
            return Error{ErrorCode::Invalid, QStringLiteral("must be numbered from 1, each with its record"),
                         QStringLiteral("%1.revisions[%2]").arg(coming.place).arg(number - 1)};
        const QString writtenAt = revision > 1 ? kept.value(QStringLiteral("written_at")).toString()
                                               : coming.json.value(QString::fromLatin1(kind.created)).toString();
        if (!base::fromUtcText(writtenAt))
            return Error{ErrorCode::Invalid, QStringLiteral("is not a time"),
                         QStringLiteral("%1.revisions[%2].written_at").arg(coming.place).arg(number - 1)};
        facts["written_at"] = writtenAt;
        const bool isLast = number == revision;
        const QString event = number == 1 ? first : laterEvent(kind.kind, before, isLast ? coming.json : record);
        before = record;
        auto done
            = m_ledger.keepRevision(event, kind.kind, id, number, isLast ? canonical : base::canonicalJson(record),
                                    kept.value(QStringLiteral("reason")).toString(), subject, facts);
        if (!done)
            return done;
    }
    return {};
}

Result<void> RecordLoader::settleNothing(QJsonObject&, domain::CaseId, const QString&)
{
    return {};
}

Result<void> RecordLoader::settlePerson(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    return m_names.settle(json, "merged_into", RecordKind::Person, caseId, place);
}

Result<void> RecordLoader::settleAccount(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    if (auto settled = m_names.settle(json, "merged_into", RecordKind::Account, caseId, place); !settled)
        return settled;
    return m_names.settle(json, "person", RecordKind::Person, caseId, place);
}

Result<void> RecordLoader::settlePlace(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    return m_names.settle(json, "person", RecordKind::Person, caseId, place);
}

Result<void> RecordLoader::settleOrder(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    return m_names.settle(json, "against", RecordKind::Person, caseId, place);
}

Result<void> RecordLoader::settleIncident(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    if (auto settled = m_names.settlePeople(json, caseId, place); !settled)
        return settled;
    if (auto settled = m_names.settle(json, "place", RecordKind::Place, caseId, place); !settled)
        return settled;
    if (auto settled = m_names.settle(json, "breach_of", RecordKind::Order, caseId, place); !settled)
        return settled;
    if (auto settled = m_names.settleList(json, "accounts", RecordKind::Account, caseId, place); !settled)
        return settled;
    return m_names.settleList(json, "evidence", RecordKind::Evidence, caseId, place);
}

Result<void> RecordLoader::settleReport(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    if (auto settled = m_names.settleList(json, "incidents", RecordKind::Incident, caseId, place); !settled)
        return settled;
    return m_names.settleList(json, "evidence", RecordKind::Evidence, caseId, place);
}

Result<void> RecordLoader::settleContact(QJsonObject& json, domain::CaseId caseId, const QString& place)
{
    if (auto settled = m_names.settle(json, "report", RecordKind::Report, caseId, place); !settled)
        return settled;
    return m_names.settleList(json, "evidence", RecordKind::Evidence, caseId, place);
}

} // namespace core::exchange
