#include "core/exchange/RecordLoader.h"

#include "core/base/Json.h"
#include "core/contacts/ContactRecords.h"
#include "core/contacts/Contacts.h"
#include "core/contacts/ReportRecords.h"
#include "core/custody/RecordChange.h"
#include "core/diary/CaseRecords.h"
#include "core/diary/IncidentRecords.h"
#include "core/diary/StatementChecks.h"
#include "core/people/AccountRecords.h"
#include "core/people/OrderRecords.h"
#include "core/people/PersonRecords.h"
#include "core/people/PlaceRecords.h"

#include <array>

namespace core::exchange {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::RecordKind;

namespace {

Error at(const QString& place, Error error)
{
    error.subject = error.subject.isEmpty() ? place : place + QLatin1Char('.') + error.subject;
    // What a file points to and is not there is wrong in the file.
    if (error.code == ErrorCode::NotFound)
        error.code = ErrorCode::Invalid;
    return error;
}

Error differs(const QString& place)
{
    return {ErrorCode::Conflict, QStringLiteral("the vault has this record with other content"), place};
}

void putIfMissing(QJsonObject& json, const QString& member, const QJsonValue& value)
{
    if (json.value(member).isNull() || json.value(member).isUndefined())
        json.insert(member, value);
}

QString nameOf(const domain::Person& person)
{
    return person.name;
}
QString nameOf(const domain::Account& account)
{
    return account.handle;
}
QString nameOf(const domain::Place& place)
{
    return place.name;
}
QString nameOf(const domain::ProtectiveOrder& order)
{
    return order.number;
}
QString nameOf(const domain::Report&)
{
    return {};
}
QString nameOf(const domain::Contact&)
{
    return {};
}

Result<void> check(const domain::Report& report, base::Timestamp now)
{
    return contacts::validate(report, now);
}
Result<void> check(const domain::Contact& contact, base::Timestamp now)
{
    return contacts::validate(contact, now);
}
template<typename Record>
Result<void> check(const Record&, base::Timestamp)
{
    return {}; // its JSON is the check
}

} // namespace

RecordLoader::RecordLoader(db::Database& database, const vault::UnlockedVault& vault, base::JobContext& job)
    : m_database(database)
    , m_vault(vault)
    , m_job(job)
    , m_now(vault.clock().now())
    , m_ledger(database, vault)
    , m_names(database)
{
}

const RecordLoader::Kind& RecordLoader::kindOf(RecordKind kind)
{
    static const std::array kinds{
        Kind{RecordKind::Case, "cases", "created_at", &RecordLoader::settleNothing},
        Kind{RecordKind::Person, "people", "created_at", &RecordLoader::settlePerson},
        Kind{RecordKind::Account, "accounts", "created_at", &RecordLoader::settleAccount},
        Kind{RecordKind::Place, "places", "created_at", &RecordLoader::settlePlace},
        Kind{RecordKind::Order, "orders", "created_at", &RecordLoader::settleOrder},
        Kind{RecordKind::Evidence, "evidence", "added_at", &RecordLoader::settleNothing},
        Kind{RecordKind::Incident, "incidents", "written_at", &RecordLoader::settleIncident},
        Kind{RecordKind::Report, "reports", "created_at", &RecordLoader::settleReport},
        Kind{RecordKind::Contact, "contacts", "created_at", &RecordLoader::settleContact},
    };
    for (const Kind& one : kinds)
        if (one.kind == kind)
            return one;
    return kinds.front();
}

Result<Loaded> RecordLoader::run(const QJsonObject& dump)
{
    qint64 total = 0;
    for (const char* list :
         {"cases", "people", "accounts", "places", "orders", "evidence", "incidents", "reports", "contacts"})
        total += dump.value(QString::fromLatin1(list)).toArray().size();
    m_job.setProgress({0, total});

    if (auto done = takeOwner(dump); !done)
        return done.error();
    const auto before = diary::CaseRecords(m_database).list();
    if (!before)
        return before.error();
    if (auto done = eachOf(dump, kindOf(RecordKind::Case), [this](const Coming& one) { return takeCase(one); }); !done)
        return done.error();
    if (auto done = takeDefaultCase(dump, !before->empty()); !done)
        return done.error();

    const Kind& person = kindOf(RecordKind::Person);
    const Kind& account = kindOf(RecordKind::Account);
    const Kind& place = kindOf(RecordKind::Place);
    const Kind& order = kindOf(RecordKind::Order);
    const Kind& report = kindOf(RecordKind::Report);
    const Kind& contact = kindOf(RecordKind::Contact);
    auto done = people::MergeRecords(m_database, people::MergeRecords::Of::People).allowAnyOrder();
    if (done)
        done = eachOf(dump, person, [&](const Coming& one) {
            return takeRecord<people::PersonRecords>(person, one, domain::personFromJson, m_loaded.people);
        });
    if (done)
        done = checkMerges(people::MergeRecords::Of::People);
    if (done)
        done = eachOf(dump, account, [&](const Coming& one) {
            return takeRecord<people::AccountRecords>(account, one, domain::accountFromJson, m_loaded.accounts);
        });
    if (done)
        done = checkMerges(people::MergeRecords::Of::Accounts);
    if (done)
        done = eachOf(dump, place, [&](const Coming& one) {
            return takeRecord<people::PlaceRecords>(place, one, domain::placeFromJson, m_loaded.places);
        });
    if (done)
        done = eachOf(dump, order, [&](const Coming& one) {
            return takeRecord<people::OrderRecords>(order, one, domain::orderFromJson, m_loaded.orders);
        });
    if (done)
        done = eachOf(dump, kindOf(RecordKind::Evidence), [this](const Coming& one) { return takeEvidence(one); });
    if (done)
        done = eachOf(dump, kindOf(RecordKind::Incident), [this](const Coming& one) { return takeIncident(one); });
    if (done)
        done = eachOf(dump, report, [&](const Coming& one) {
            return takeRecord<contacts::ReportRecords>(report, one, domain::reportFromJson, m_loaded.reports);
        });
    if (done)
        done = eachOf(dump, contact, [&](const Coming& one) {
            return takeRecord<contacts::ContactRecords>(contact, one, domain::contactFromJson, m_loaded.contacts);
        });
    if (done)
        done = takeOwnWords(dump);
    if (!done)
        return done.error();
    m_loaded.refs = m_names.refs();
    return m_loaded;
}

template<typename Take>
Result<void> RecordLoader::eachOf(const QJsonObject& dump, const Kind& kind, Take take)
{
    const QString list = QString::fromLatin1(kind.list);
    const QJsonValue value = dump.value(list);
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        return Error{ErrorCode::Invalid, QStringLiteral("must be a list"), list};
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (m_job.isCanceled())
            return Error{ErrorCode::Canceled, QStringLiteral("stopped on request"), {}};
        const QString place = QStringLiteral("%1[%2]").arg(list).arg(i);
        if (!items[i].isObject())
            return Error{ErrorCode::Invalid, QStringLiteral("must be an object"), place};
        const auto coming = prepare(items[i].toObject(), kind, place);
        if (!coming)
            return coming.error();
        if (auto taken = take(*coming); !taken)
            return taken;
        m_job.advance(1);
    }
    return {};
}

Result<RecordLoader::Coming> RecordLoader::prepare(QJsonObject given, const Kind& kind, const QString& place)
{
    Coming coming;
    coming.place = place;
    const QJsonValue ref = given.take(QStringLiteral("ref"));
    const QJsonValue revisions = given.take(QStringLiteral("revisions"));
    putIfMissing(given, QStringLiteral("id"), base::Id<struct NewTag>::create().text());
    putIfMissing(given, QStringLiteral("revision"), 1);
    putIfMissing(given, QString::fromLatin1(kind.created), base::toUtcText(m_now));
    if (kind.kind == RecordKind::Incident)
        putIfMissing(given, QStringLiteral("revised_at"), given.value(QStringLiteral("written_at")));

    const auto id = base::Id<struct NewTag>::fromText(given.value(QStringLiteral("id")).toString());
    if (id.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("is not an id; use \"ref\" for a name of your own"),
                     place + QStringLiteral(".id")};
    if (ref.isString())
        if (auto named = m_names.giveRef(kind.kind, ref.toString(), id.bytes(), place); !named)
            return named.error();
    if (!ref.isUndefined() && !ref.isNull() && !ref.isString())
        return Error{ErrorCode::Invalid, QStringLiteral("must be a text"), place + QStringLiteral(".ref")};

    if (kind.kind != RecordKind::Case) {
        if (auto settled = m_names.settle(given, "case", RecordKind::Case, {}, place); !settled)
            return settled.error();
        if (given.value(QStringLiteral("case")).isUndefined() || given.value(QStringLiteral("case")).isNull()) {
            if (!m_onlyCase)
                return Error{ErrorCode::Invalid, QStringLiteral("there are several cases: say which"),
                             place + QStringLiteral(".case")};
            given.insert(QStringLiteral("case"), m_onlyCase->text());
        }
        coming.caseId = domain::CaseId::fromText(given.value(QStringLiteral("case")).toString());
    }
    if (auto settled = (this->*kind.settle)(given, coming.caseId, place); !settled)
        return settled.error();
    const QJsonArray earlier = revisions.toArray();
    for (const auto& value : earlier) {
        QJsonObject revision = value.toObject();
        QJsonObject record = revision.value(QStringLiteral("record")).toObject();
        if (auto settled = (this->*kind.settle)(record, coming.caseId, place + QStringLiteral(".revisions")); !settled)
            return settled.error();
        revision.insert(QStringLiteral("record"), record);
        coming.revisions.append(revision);
    }
    coming.json = given;
    return coming;
}

template<typename Records, typename Record>
Result<void> RecordLoader::takeRecord(const Kind& kind, const Coming& coming,
                                      Result<Record> (*fromJson)(const QJsonObject&), int& count)
{
    // A file may leave members out: an empty record has them all.
    Record blank;
    QJsonObject whole = domain::toJson(blank);
    for (auto member = coming.json.begin(); member != coming.json.end(); ++member)
        whole.insert(member.key(), member.value());
    const auto record = fromJson(whole);
    if (!record)
        return at(coming.place, record.error());
    if (const auto valid = check(*record, m_now); !valid)
        return at(coming.place, valid.error());
    Records records(m_database);
    const auto known = records.find(record->id);
    if (!known)
        return known.error();
    m_names.giveName(kind.kind, record->caseId, nameOf(*record), record->id.bytes());
    if (*known)
        return **known == *record ? Result<void>() : differs(coming.place);
    Record alone = *record;
    if constexpr (requires { alone.mergedInto; }) {
        // Who it is merged into may come later: checkMerges().
        if (alone.mergedInto)
            m_merged[record->id.bytes()] = coming.place;
        alone.mergedInto.reset();
    }
    if (const auto linked = records.requireLinks(alone); !linked)
        return at(coming.place, linked.error());
    if (const auto stored = records.insert(*record); !stored)
        return at(coming.place, stored.error());
    ++count;
    return keepRevisions(kind, record->id.bytes(), record->revision, custody::canonicalBytes(*record), coming);
}

Result<void> RecordLoader::checkMerges(people::MergeRecords::Of of)
{
    const auto faults = people::MergeRecords(m_database, of).faults();
    if (!faults)
        return faults.error();
    for (const QByteArray& id : *faults)
        if (const auto came = m_merged.find(id); came != m_merged.end())
            return Error{ErrorCode::Invalid, QStringLiteral("leads to nobody who stands for it"),
                         came->second + QStringLiteral(".merged_into")};
    return {};
}

Result<void> RecordLoader::takeCase(const Coming& coming)
{
    const Kind& kind = kindOf(RecordKind::Case);
    domain::Case blank;
    QJsonObject whole = domain::toJson(blank);
    for (auto member = coming.json.begin(); member != coming.json.end(); ++member)
        whole.insert(member.key(), member.value());
    const auto matter = domain::caseFromJson(whole);
    if (!matter)
        return at(coming.place, matter.error());
    diary::CaseRecords records(m_database);
    const auto known = records.find(matter->id);
    if (!known)
        return known.error();
    if (*known)
        return **known == *matter ? Result<void>() : differs(coming.place);
    if (const auto stored = records.insert(*matter); !stored)
        return at(coming.place, stored.error());
    m_names.giveName(RecordKind::Case, {}, matter->name, matter->id.bytes());
    ++m_loaded.cases;
    return keepRevisions(kind, matter->id.bytes(), matter->revision, base::canonicalJson(domain::toJson(*matter)),
                         coming);
}

Result<void> RecordLoader::takeIncident(const Coming& coming)
{
    const Kind& kind = kindOf(RecordKind::Incident);
    QJsonObject json = coming.json;
    // People known by name only have no id yet: the statement is read alone, then the whole record.
    auto incident = domain::incidentFromJson(json);
    if (!incident)
        return at(coming.place, incident.error());
    incident->statement = diary::tidied(std::move(incident->statement));
    if (const auto valid = diary::check(incident->statement, m_now); !valid)
        return at(coming.place, valid.error());
    const auto linked = m_linked.try_emplace(incident->caseId, m_database, m_ledger, incident->caseId, m_now).first;
    if (const auto settled = linked->second.settle(incident->statement); !settled)
        return at(coming.place, settled.error());
    diary::IncidentRecords records(m_database);
    const auto known = records.find(incident->id);
    if (!known)
        return known.error();
    if (*known)
        return **known == *incident ? Result<void>() : differs(coming.place);
    if (const auto stored = records.insert(*incident); !stored)
        return at(coming.place, stored.error());
    ++m_loaded.incidents;
    return keepRevisions(kind, incident->id.bytes(), incident->revision,
                         base::canonicalJson(domain::canonicalForm(*incident)), coming);
}

} // namespace core::exchange
