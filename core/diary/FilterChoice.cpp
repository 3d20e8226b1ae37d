#include "core/diary/FilterChoice.h"

#include "core/domain/When.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace core::diary {

namespace {

using Period = FilterChoice::Period;
using Order = IncidentQuery::Order;

constexpr int version = 1;

constexpr std::array periodNames{std::pair(Period::Any, "any"), std::pair(Period::Last7Days, "last-7-days"),
                                 std::pair(Period::Last30Days, "last-30-days"),
                                 std::pair(Period::Last12Months, "last-12-months"),
                                 std::pair(Period::Between, "between")};
constexpr std::array orderNames{std::pair(Order::NewestFirst, "newest"), std::pair(Order::OldestFirst, "oldest"),
                                std::pair(Order::LastWrittenFirst, "written")};

template<typename Names, typename Value>
QString nameOf(const Names& names, Value value)
{
    for (const auto& [each, name] : names)
        if (each == value)
            return QString::fromLatin1(name);
    return {};
}

/// The first one when nothing is said; nothing for a name that is not known.
template<typename Value, typename Names>
std::optional<Value> valueOf(const Names& names, const QJsonValue& json)
{
    if (json.isUndefined())
        return names.front().first;
    for (const auto& [each, known] : names)
        if (json.toString() == QLatin1String(known))
            return each;
    return {};
}

template<typename Ids>
QJsonArray textsOf(const Ids& ids)
{
    QJsonArray texts;
    for (const auto& id : ids)
        texts += id.text();
    return texts;
}

template<typename IdType>
std::vector<IdType> idsFrom(const QJsonValue& json)
{
    std::vector<IdType> ids;
    for (const QJsonValue each : json.toArray())
        if (const IdType id = IdType::fromText(each.toString()); !id.isNull())
            ids.push_back(id);
    return ids;
}

QStringList namesFrom(const QJsonValue& json)
{
    QStringList names;
    for (const QJsonValue each : json.toArray())
        if (const QString name = each.toString(); !name.isEmpty() && !names.contains(name))
            names += name;
    return names;
}

std::optional<bool> yesNoFrom(const QJsonValue& json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QStringList knownMembers()
{
    QStringList names;
    for (const char* name : {"version", "period", "first_day", "last_day", "text", "where", "people", "accounts",
                             "behaviours", "places", "tags", "reported", "private", "removed", "order"})
        names += QString::fromLatin1(name);
    return names;
}

} // namespace

QJsonObject toJson(const FilterChoice& choice)
{
    QJsonObject json = choice.unknown;
    const auto put = [&json](const char* name, const QJsonValue& value, bool isSet) {
        if (isSet)
            json.insert(QString::fromLatin1(name), value);
    };
    const domain::IncidentFilter& filter = choice.filter;
    put("version", version, true);
    put("period", nameOf(periodNames, choice.period), choice.period != Period::Any);
    put("first_day", choice.firstDay.toString(Qt::ISODate), choice.firstDay.isValid());
    put("last_day", choice.lastDay.toString(Qt::ISODate), choice.lastDay.isValid());
    put("text", filter.text, !filter.text.isEmpty());
    put("where", filter.where, !filter.where.isEmpty());
    put("people", textsOf(filter.people), !filter.people.empty());
    put("accounts", textsOf(filter.accounts), !filter.accounts.empty());
    put("behaviours", QJsonArray::fromStringList(filter.behaviours), !filter.behaviours.isEmpty());
    put("places", textsOf(filter.places), !filter.places.empty());
    put("tags", QJsonArray::fromStringList(filter.tags), !filter.tags.isEmpty());
    put("reported", filter.reported.value_or(false), filter.reported.has_value());
    put("private", filter.isPrivate.value_or(false), filter.isPrivate.has_value());
    put("removed", true, choice.removed);
    put("order", nameOf(orderNames, choice.order), choice.order != Order::NewestFirst);
    return json;
}

std::optional<FilterChoice> filterChoiceFromJson(const QJsonObject& json)
{
    const auto member = [&json](const char* name) { return json.value(QString::fromLatin1(name)); };
    const auto period = valueOf<Period>(periodNames, member("period"));
    const auto order = valueOf<Order>(orderNames, member("order"));
    if (member("version").toDouble(version) > version || !period || !order)
        return {};
    FilterChoice choice;
    choice.period = *period;
    choice.firstDay = QDate::fromString(member("first_day").toString(), Qt::ISODate);
    choice.lastDay = QDate::fromString(member("last_day").toString(), Qt::ISODate);
    choice.filter.text = member("text").toString();
    choice.filter.where = member("where").toString();
    choice.filter.people = idsFrom<domain::PersonId>(member("people"));
    choice.filter.accounts = idsFrom<domain::AccountId>(member("accounts"));
    choice.filter.behaviours = namesFrom(member("behaviours"));
    choice.filter.places = idsFrom<domain::PlaceId>(member("places"));
    choice.filter.tags = namesFrom(member("tags"));
    choice.filter.reported = yesNoFrom(member("reported"));
    choice.filter.isPrivate = yesNoFrom(member("private"));
    choice.removed = member("removed").toBool();
    choice.order = *order;
    const QStringList known = knownMembers();
    for (auto each = json.begin(); each != json.end(); ++each)
        if (!known.contains(each.key()))
            choice.unknown.insert(each.key(), each.value());
    return choice;
}

IncidentQuery queryFor(const FilterChoice& choice, domain::CaseId caseId, QDate today, const QString& zone)
{
    QDate first;
    QDate last;
    switch (choice.period) {
    case Period::Any:
        break;
    case Period::Last7Days:
        first = today.addDays(-6);
        break;
    case Period::Last30Days:
        first = today.addDays(-29);
        break;
    case Period::Last12Months:
        first = today.addMonths(-12).addDays(1);
        break;
    case Period::Between:
        first = choice.firstDay;
        last = choice.lastDay;
        break;
    }
    const auto startOf = [&zone](QDate day) -> std::optional<base::Timestamp> {
        if (!day.isValid())
            return {};
        const auto moment = domain::startOfDay(day, zone);
        return moment ? std::optional(moment->at) : std::nullopt;
    };
    IncidentQuery query;
    query.caseId = caseId;
    query.order = choice.order;
    query.filter = choice.filter;
    query.filter.from = startOf(first);
    query.filter.to = last.isValid() ? startOf(last.addDays(1)) : std::nullopt;
    query.onlyWithdrawn = choice.removed;
    return query;
}

} // namespace core::diary
