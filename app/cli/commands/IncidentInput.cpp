#include "app/cli/commands/IncidentInput.h"

#include "app/cli/Failure.h"
#include "app/cli/commands/RecordInput.h"
#include "core/people/People.h"

#include <QJsonArray>

#include <array>

namespace app::cli::commands {

using core::base::Error;
using core::base::ErrorCode;
using grammar::Command;
using grammar::FieldOption;

namespace {

constexpr std::array incidentFields{
    FieldOption{"--what", "TEXT", "what", "what happened, in your own words"},
    FieldOption{"--title", "TEXT", "title", "a short name"},
    FieldOption{"--words", "TEXT", "words_used", "what was said or written, word for word"},
    FieldOption{"--where", "TEXT", "where", "where it was"},
    FieldOption{"--channel", "TEXT", "channel", "in person, phone, a platform"},
    FieldOption{"--behaviour", "ID", "behaviours", "what kind it is (repeat)", FieldOption::Kind::Texts},
    FieldOption{"--witness", "NAME", "witnesses", "who saw it (repeat)", FieldOption::Kind::Texts},
    FieldOption{"--impact", "TEXT", "impact", "how it made you feel"},
    FieldOption{"--effect", "TEXT", "effect", "what changed in daily life"},
    FieldOption{"--fear", "yes|no", "fear_of_violence", "you feared violence", FieldOption::Kind::YesNo},
    FieldOption{"--response", "TEXT", "response", "what you did"},
    FieldOption{"--breach-of", "ID", "breach_of", "an order that it breaks"},
    FieldOption{"--private", "", "private", "keep out of every report", FieldOption::Kind::Flag},
    FieldOption{"--tag", "WORD", "tags", "a word to find it by (repeat)", FieldOption::Kind::Texts},
};

/// The id of the one account with this handle, stable id or address. Throws Failure.
QString accountId(const QString& text, Session& session)
{
    if (!core::domain::AccountId::fromText(text).isNull())
        return text;
    QStringList found;
    const auto matter = session.matter();
    for (const auto& account : orFail(About::Record, core::people::listAccounts(matter.id, session.vault())))
        if (account.handle == text || account.stableId == text || account.url == text)
            found << account.id.text();
    if (found.size() > 1)
        failUsage(QStringLiteral("Several accounts are called '%1'").arg(text), QStringLiteral("Give the id of one"));
    if (found.isEmpty())
        throw Failure(About::Record, Error{ErrorCode::NotFound, {}, QStringLiteral("--account %1").arg(text)});
    return found.front();
}

QString placeId(const QString& text, Session& session)
{
    if (!core::domain::PlaceId::fromText(text).isNull())
        return text;
    const auto matter = session.matter();
    for (const auto& place : orFail(About::Record, core::people::listPlaces(matter.id, session.vault())))
        if (place.name == text)
            return place.id.text();
    throw Failure(About::Record, Error{ErrorCode::NotFound, {}, QStringLiteral("--place %1").arg(text)});
}

QJsonValue whenJson(const GivenIncident& given)
{
    if (!given.to && !given.precision && !given.zone)
        return given.when ? QJsonValue(*given.when) : QJsonValue();
    QJsonObject when;
    const auto put = [&when](const char* member, const std::optional<QString>& value) {
        if (value)
            when.insert(QString::fromLatin1(member), *value);
    };
    put("from", given.when);
    put("to", given.to);
    put("precision", given.precision);
    put("zone", given.zone);
    return when;
}

} // namespace

bool GivenIncident::hasFields() const
{
    return !fields.isEmpty() || when || to || precision || zone || place || isNotPrivate || !people.isEmpty()
        || !accounts.isEmpty() || !evidence.isEmpty();
}

void declareIncidentOptions(Command& command, GivenIncident& given)
{
    command.text("--when", "T", "2026-03-04T21:10, 2026-03-04 or 2026-03", given.when)
        .text("--to", "T", "the end of the time", given.to)
        .choice("--precision", "exact|about|day|month|unknown", "how sure the time is", given.precision)
        .text("--zone", "Z", "time zone, else Europe/London", given.zone)
        .fields(incidentFields, given.fields)
        .text("--place", "ID|NAME", "a place in the record", given.place)
        .texts("--person", "ID|NAME", "who (repeat)", given.people)
        .texts("--account", "ID|HANDLE", "which account (repeat)", given.accounts)
        .texts("--evidence", "ID|EXHIBIT", "what proves it (repeat)", given.evidence)
        .file("--from-json", "one object, a list, or one a line ('-': standard input)", given.jsonFile);
}

QJsonObject statementJson(const GivenIncident& given, Session& session)
{
    QJsonObject json = given.fields;
    checkBehaviours(json, {});
    const QJsonValue when = whenJson(given);
    if (!when.isNull())
        json.insert(QStringLiteral("when"), when);
    if (given.isNotPrivate)
        json.insert(QStringLiteral("private"), false);
    if (given.place)
        json.insert(QStringLiteral("place"), placeId(*given.place, session));

    QJsonArray people;
    for (const QString& person : given.people) {
        const bool isId = !core::domain::PersonId::fromText(person).isNull();
        people.append(QJsonObject{{isId ? QStringLiteral("id") : QStringLiteral("name"), person}});
    }
    if (!people.isEmpty())
        json.insert(QStringLiteral("people"), people);

    QJsonArray accounts;
    for (const QString& account : given.accounts)
        accounts.append(accountId(account, session));
    if (!accounts.isEmpty())
        json.insert(QStringLiteral("accounts"), accounts);

    QJsonArray evidence;
    for (const QString& item : given.evidence)
        evidence.append(item);
    if (!evidence.isEmpty())
        json.insert(QStringLiteral("evidence"), evidence);
    return statementJson(json, {}, session);
}

QJsonObject statementJson(QJsonObject fromFile, const QString& place, Session& session)
{
    checkBehaviours(fromFile, place);
    QJsonArray evidence;
    const QJsonArray given = fromFile.value(QStringLiteral("evidence")).toArray();
    for (const QJsonValue item : given) {
        const bool isExhibit = item.isString() && core::domain::EvidenceId::fromText(item.toString()).isNull();
        evidence.append(isExhibit ? QJsonValue(evidenceFrom(item.toString(), session).id.text()) : item);
    }
    if (!given.isEmpty())
        fromFile.insert(QStringLiteral("evidence"), evidence);
    return fromFile;
}

core::domain::IncidentStatement statementFrom(const QJsonObject& json, const QString& place)
{
    auto statement = core::domain::statementFromJson(json);
    if (statement)
        return *statement;
    Error error = statement.error();
    error.subject = place + error.subject;
    throw Failure(place.isEmpty() ? About::Record : About::Input, error);
}

} // namespace app::cli::commands
