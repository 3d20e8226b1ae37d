#include "core/domain/Person.h"

#include "core/domain/JsonReader.h"
#include "core/domain/TextRules.h"

namespace core::domain {

namespace {

// Members that records got later: left out of the canonical form where they are null.
const QString mergedIntoName = QStringLiteral("merged_into");
const QString removedAtName = QStringLiteral("removed_at");
const QString placePersonName = QStringLiteral("person");

template<typename Record>
void refuseOwnMerge(const Record& record, JsonReader& reader)
{
    if (record.mergedInto && *record.mergedInto == record.id)
        reader.refuse(mergedIntoName, QStringLiteral("is the record itself"));
}

QJsonArray marksToJson(const std::vector<PersonMark>& marks)
{
    QJsonArray array;
    for (const PersonMark& mark : marks)
        array.append(QJsonObject{
            {QStringLiteral("kind"), mark.kind},
            {QStringLiteral("value"), mark.value},
            {QStringLiteral("note"), mark.note},
        });
    return array;
}

PersonMark readMark(JsonReader& reader)
{
    PersonMark mark{
        .kind = reader.requiredText(QStringLiteral("kind")),
        .value = reader.requiredText(QStringLiteral("value")),
        .note = reader.text(QStringLiteral("note")),
    };
    if (!markKinds().contains(mark.kind))
        reader.refuse(QStringLiteral("kind"),
                      QStringLiteral("must be one of ") + markKinds().join(QLatin1String(", ")));
    return mark;
}

} // namespace

QStringList markKinds()
{
    return {QStringLiteral("phone"),   QStringLiteral("email"), QStringLiteral("vehicle"),
            QStringLiteral("address"), QStringLiteral("alias"), QStringLiteral("other")};
}

QJsonObject toJson(const Person& person)
{
    return {
        {QStringLiteral("id"), jsonOf(person.id)},
        {QStringLiteral("case"), jsonOf(person.caseId)},
        {QStringLiteral("name"), person.name},
        {QStringLiteral("shown_as"), person.shownAs},
        {QStringLiteral("relationship"), person.relationship},
        {QStringLiteral("description"), person.description},
        {QStringLiteral("how_known"), person.howKnown},
        {QStringLiteral("certainty"), certaintyName(person.certainty)},
        {QStringLiteral("does_this"), person.doesThis},
        {QStringLiteral("marks"), marksToJson(person.marks)},
        {QStringLiteral("notes"), person.notes},
        {QStringLiteral("created_at"), jsonOf(person.createdAt)},
        {QStringLiteral("revision"), person.revision},
        {mergedIntoName, jsonOf(person.mergedInto)},
        {removedAtName, jsonOf(person.removedAt)},
    };
}

QJsonObject toJson(const Account& account)
{
    return {
        {QStringLiteral("id"), jsonOf(account.id)},
        {QStringLiteral("case"), jsonOf(account.caseId)},
        {QStringLiteral("person"), jsonOf(account.person)},
        {QStringLiteral("platform"), account.platform},
        {QStringLiteral("handle"), account.handle},
        {QStringLiteral("stable_id"), account.stableId},
        {QStringLiteral("url"), account.url},
        {QStringLiteral("certainty"), certaintyName(account.certainty)},
        {QStringLiteral("basis"), account.basis},
        {QStringLiteral("notes"), account.notes},
        {QStringLiteral("created_at"), jsonOf(account.createdAt)},
        {QStringLiteral("revision"), account.revision},
        {mergedIntoName, jsonOf(account.mergedInto)},
        {removedAtName, jsonOf(account.removedAt)},
    };
}

QJsonObject toJson(const Place& place)
{
    return {
        {QStringLiteral("id"), jsonOf(place.id)},     {QStringLiteral("case"), jsonOf(place.caseId)},
        {QStringLiteral("name"), place.name},         {QStringLiteral("address"), place.address},
        {QStringLiteral("notes"), place.notes},       {QStringLiteral("created_at"), jsonOf(place.createdAt)},
        {QStringLiteral("revision"), place.revision}, {placePersonName, jsonOf(place.person)},
        {removedAtName, jsonOf(place.removedAt)},
    };
}

QJsonObject canonicalForm(const Person& person)
{
    return withoutEmpty(toJson(person), {mergedIntoName, removedAtName});
}

QJsonObject canonicalForm(const Account& account)
{
    return withoutEmpty(toJson(account), {mergedIntoName, removedAtName});
}

QJsonObject canonicalForm(const Place& place)
{
    return withoutEmpty(toJson(place), {placePersonName, removedAtName});
}

base::Result<Person> personFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Person person{
        .id = reader.id<PersonId>(QStringLiteral("id")).value_or(PersonId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .name = reader.requiredText(QStringLiteral("name")),
        .shownAs = reader.text(QStringLiteral("shown_as")),
        .relationship = reader.text(QStringLiteral("relationship")),
        .description = reader.text(QStringLiteral("description")),
        .howKnown = reader.text(QStringLiteral("how_known")),
        .certainty = reader.named(QStringLiteral("certainty"), certaintyFromName, Certainty::Sure),
        .doesThis = reader.flag(QStringLiteral("does_this")),
        .marks = reader.objects(QStringLiteral("marks"), readMark),
        .notes = reader.text(QStringLiteral("notes")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .mergedInto = reader.id<PersonId>(mergedIntoName),
        .removedAt = reader.timestamp(removedAtName),
    };
    refuseOwnMerge(person, reader);
    if (auto done = reader.finish(); !done)
        return done.error();
    return person;
}

base::Result<Account> accountFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Account account{
        .id = reader.id<AccountId>(QStringLiteral("id")).value_or(AccountId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .person = reader.id<PersonId>(QStringLiteral("person")),
        .platform = reader.requiredText(QStringLiteral("platform")),
        .handle = reader.text(QStringLiteral("handle")),
        .stableId = reader.text(QStringLiteral("stable_id")),
        .url = reader.text(QStringLiteral("url")),
        .certainty = reader.named(QStringLiteral("certainty"), certaintyFromName, Certainty::Sure),
        .basis = reader.text(QStringLiteral("basis")),
        .notes = reader.text(QStringLiteral("notes")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .mergedInto = reader.id<AccountId>(mergedIntoName),
        .removedAt = reader.timestamp(removedAtName),
    };
    refuseOwnMerge(account, reader);
    if (isBlank(account.handle) && isBlank(account.stableId) && isBlank(account.url))
        reader.refuse(QStringLiteral("handle"), QStringLiteral("is missing, and so are stable_id and url"));
    if (auto done = reader.finish(); !done)
        return done.error();
    return account;
}

base::Result<Place> placeFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Place place{
        .id = reader.id<PlaceId>(QStringLiteral("id")).value_or(PlaceId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .name = reader.requiredText(QStringLiteral("name")),
        .address = reader.text(QStringLiteral("address")),
        .notes = reader.text(QStringLiteral("notes")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .person = reader.id<PersonId>(placePersonName),
        .removedAt = reader.timestamp(removedAtName),
    };
    if (auto done = reader.finish(); !done)
        return done.error();
    return place;
}

} // namespace core::domain
