#include "core/exchange/LocalNames.h"

#include "core/diary/CaseRecords.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/people/AccountRecords.h"
#include "core/people/OrderRecords.h"
#include "core/people/PersonRecords.h"
#include "core/people/PlaceRecords.h"

namespace core::exchange {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::RecordKind;

namespace {

using AnyId = base::Id<struct AnyTag>;

Error notFound(RecordKind kind, const QString& text, const QString& place)
{
    return {ErrorCode::Invalid, QStringLiteral("there is no %1 '%2'").arg(domain::kindName(kind), text), place};
}

} // namespace

LocalNames::Key LocalNames::keyOf(RecordKind kind, domain::CaseId caseId)
{
    return {kind, kind == RecordKind::Case ? QByteArray() : caseId.bytes()};
}

Result<void> LocalNames::giveRef(RecordKind kind, const QString& ref, const QByteArray& id, const QString& place)
{
    Names& names = m_refs[kind];
    if (const auto taken = names.constFind(ref); taken != names.constEnd() && *taken != id)
        return Error{ErrorCode::Invalid, QStringLiteral("another record has this ref"), place + QStringLiteral(".ref")};
    names.insert(ref, id);
    m_ids[ref] = AnyId::fromBytes(id).text();
    return {};
}

void LocalNames::giveName(RecordKind kind, domain::CaseId caseId, const QString& name, const QByteArray& id)
{
    // Names of a case are read when one is first asked for; this one is then among them.
    if (const auto known = m_names.find(keyOf(kind, caseId)); known != m_names.end() && !name.isEmpty())
        if (!known->second.contains(name))
            known->second.insert(name, id);
}

Result<LocalNames::Names> LocalNames::readNames(RecordKind kind, domain::CaseId caseId) const
{
    Names names;
    const auto take = [&names](const QString& name, const QByteArray& id) {
        if (!name.isEmpty() && !names.contains(name))
            names.insert(name, id);
    };
    if (kind == RecordKind::Person) {
        const auto people = people::PersonRecords(m_database).list(caseId);
        if (!people)
            return people.error();
        for (const auto& person : *people)
            take(person.name, person.id.bytes());
    } else if (kind == RecordKind::Account) {
        const auto accounts = people::AccountRecords(m_database).list(caseId);
        if (!accounts)
            return accounts.error();
        for (const auto& account : *accounts)
            for (const QString& name : {account.handle, account.stableId, account.url})
                take(name, account.id.bytes());
    } else if (kind == RecordKind::Place) {
        const auto places = people::PlaceRecords(m_database).list(caseId);
        if (!places)
            return places.error();
        for (const auto& place : *places)
            take(place.name, place.id.bytes());
    } else if (kind == RecordKind::Order) {
        const auto orders = people::OrderRecords(m_database).list(caseId);
        if (!orders)
            return orders.error();
        for (const auto& order : *orders)
            take(order.number, order.id.bytes());
    } else if (kind == RecordKind::Case) {
        const auto cases = diary::CaseRecords(m_database).list();
        if (!cases)
            return cases.error();
        for (const auto& matter : *cases)
            take(matter.name, matter.id.bytes());
    } else if (kind == RecordKind::Evidence) {
        evidence::EvidenceQuery query;
        query.caseId = caseId;
        const auto items = evidence::EvidenceRecords(m_database).list(query);
        if (!items)
            return items.error();
        for (const auto& item : *items)
            take(item.exhibit, item.id.bytes());
    }
    return names;
}

Result<QByteArray> LocalNames::find(RecordKind kind, domain::CaseId caseId, const QString& text)
{
    const Names& refs = m_refs[kind];
    if (const auto known = refs.constFind(text); known != refs.constEnd())
        return *known;
    if (const auto id = AnyId::fromText(text); !id.isNull())
        return m_standsFor.value(id.bytes(), id.bytes());
    const Key key = keyOf(kind, caseId);
    auto names = m_names.find(key);
    if (names == m_names.end()) {
        auto read = readNames(kind, caseId);
        if (!read)
            return read.error();
        names = m_names.emplace(key, std::move(*read)).first;
    }
    return names->second.value(text);
}

Result<void> LocalNames::settle(QJsonObject& object, const char* member, RecordKind kind, domain::CaseId caseId,
                                const QString& place)
{
    const QString name = QString::fromLatin1(member);
    const QJsonValue value = object.value(name);
    if (!value.isString())
        return {}; // missing, null, or what the codec refuses with its own words
    const auto id = find(kind, caseId, value.toString());
    if (!id)
        return id.error();
    if (id->isEmpty())
        return notFound(kind, value.toString(), place + QLatin1Char('.') + name);
    object.insert(name, AnyId::fromBytes(*id).text());
    return {};
}

Result<void> LocalNames::settleList(QJsonObject& object, const char* member, RecordKind kind, domain::CaseId caseId,
                                    const QString& place)
{
    const QString name = QString::fromLatin1(member);
    if (!object.value(name).isArray())
        return {};
    const QJsonArray given = object.value(name).toArray();
    QJsonArray ids;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!given[i].isString()) {
            ids.append(given[i]);
            continue;
        }
        const auto id = find(kind, caseId, given[i].toString());
        if (!id)
            return id.error();
        if (id->isEmpty())
            return notFound(kind, given[i].toString(), QStringLiteral("%1.%2[%3]").arg(place, name).arg(i));
        ids.append(AnyId::fromBytes(*id).text());
    }
    object.insert(name, ids);
    return {};
}

Result<void> LocalNames::settlePeople(QJsonObject& object, domain::CaseId caseId, const QString& place)
{
    const QString member = QStringLiteral("people");
    if (!object.value(member).isArray())
        return {};
    const QJsonArray given = object.value(member).toArray();
    QJsonArray people;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const bool isText = given[i].isString();
        QJsonObject person = isText ? QJsonObject{{QStringLiteral("name"), given[i]}} : given[i].toObject();
        if (!isText && !given[i].isObject()) {
            people.append(given[i]);
            continue;
        }
        const QString at = QStringLiteral("%1.people[%2]").arg(place).arg(i);
        const QString ref = person.take(QStringLiteral("ref")).toString();
        const QString called = ref.isEmpty() ? person.value(QStringLiteral("name")).toString() : ref;
        if (!person.value(QStringLiteral("id")).isString() && !called.isEmpty()) {
            const auto id = find(RecordKind::Person, caseId, called);
            if (!id)
                return id.error();
            if (id->isEmpty() && !ref.isEmpty())
                return notFound(RecordKind::Person, ref, at + QStringLiteral(".ref"));
            if (!id->isEmpty())
                person.insert(QStringLiteral("id"), AnyId::fromBytes(*id).text());
        }
        people.append(person);
    }
    object.insert(member, people);
    return {};
}

} // namespace core::exchange
