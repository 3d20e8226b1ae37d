#include "core/domain/Incident.h"

#include "core/domain/JsonReader.h"
#include "core/domain/NameTable.h"
#include "core/domain/TextRules.h"

namespace core::domain {

namespace {

constexpr NameTable<Certainty, 3> CertaintyNames{{
    {Certainty::Sure, QLatin1String("sure")},
    {Certainty::ThinkSo, QLatin1String("think-so")},
    {Certainty::Guess, QLatin1String("guess")},
}};

constexpr NameTable<Reply, 3> ReplyNames{{
    {Reply::Yes, QLatin1String("yes")},
    {Reply::No, QLatin1String("no")},
    {Reply::NotSure, QLatin1String("not-sure")},
}};

QJsonArray answersToJson(const std::vector<Answer>& answers)
{
    QJsonArray array;
    for (const Answer& answer : answers)
        array.append(QJsonObject{
            {QStringLiteral("question"), answer.question},
            {QStringLiteral("reply"), answer.reply ? QJsonValue(replyName(*answer.reply)) : QJsonValue()},
            {QStringLiteral("words"), answer.words},
        });
    return array;
}

/// A reply that is null or missing is none.
Answer readAnswer(JsonReader& reader)
{
    Answer answer{
        .question = reader.requiredText(QStringLiteral("question")),
        .reply = {},
        .words = reader.text(QStringLiteral("words")),
    };
    if (const QString reply = reader.text(QStringLiteral("reply")); !reply.isEmpty()) {
        answer.reply = replyFromName(reply);
        if (!answer.reply)
            reader.refuse(QStringLiteral("reply"), QStringLiteral("is none of yes, no, not-sure"));
    }
    if (!answer.reply && isBlank(answer.words))
        reader.refuse(QStringLiteral("words"), QStringLiteral("is missing, and there is no reply instead"));
    return answer;
}

QJsonObject personToJson(const IncidentPerson& person)
{
    QJsonObject json{
        {QStringLiteral("id"), jsonOf(person.id)},
        {QStringLiteral("role"), person.role},
        {QStringLiteral("certainty"), certaintyName(person.certainty)},
    };
    // Records from before there were reasons keep the form that the log names.
    if (!person.reason.isEmpty())
        json.insert(QStringLiteral("reason"), person.reason);
    return json;
}

IncidentPerson readIncidentPerson(JsonReader& reader)
{
    IncidentPerson person{
        .id = reader.id<PersonId>(QStringLiteral("id")).value_or(PersonId()),
        .name = reader.text(QStringLiteral("name")),
        .role = reader.text(QStringLiteral("role")),
        .certainty = reader.named(QStringLiteral("certainty"), certaintyFromName, Certainty::Sure),
        .reason = reader.text(QStringLiteral("reason")),
    };
    if (person.id.isNull() && isBlank(person.name))
        reader.refuse(QStringLiteral("name"), QStringLiteral("is missing, and there is no id instead"));
    return person;
}

QJsonArray witnessesToJson(const std::vector<Witness>& witnesses)
{
    QJsonArray array;
    for (const Witness& witness : witnesses)
        array.append(QJsonObject{
            {QStringLiteral("name"), witness.name},
            {QStringLiteral("contact"), witness.contact},
            {QStringLiteral("saw"), witness.saw},
        });
    return array;
}

/// Each an object, or a text that is the name.
std::vector<Witness> readWitnesses(JsonReader& reader)
{
    const QString member = QStringLiteral("witnesses");
    std::vector<Witness> witnesses;
    const QJsonArray items = reader.array(member);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = reader.itemPath(member, i);
        if (!items[i].isObject() && !items[i].isString()) {
            reader.refusePath(path, QStringLiteral("must be an object or a name"));
            break;
        }
        if (items[i].isString()) {
            reader.adopt(checkText(items[i].toString(), path));
            witnesses.push_back({.name = items[i].toString()});
        } else {
            JsonReader inner(items[i].toObject(), path);
            witnesses.push_back({
                .name = inner.text(QStringLiteral("name")),
                .contact = inner.text(QStringLiteral("contact")),
                .saw = inner.text(QStringLiteral("saw")),
            });
            reader.adopt(inner.finish());
        }
        const Witness& witness = witnesses.back();
        if (isBlank(witness.name) && isBlank(witness.contact) && isBlank(witness.saw))
            reader.refusePath(path, QStringLiteral("is empty"));
    }
    return witnesses;
}

QJsonObject incidentToJson(const Incident& incident, const QJsonArray& people)
{
    const IncidentStatement& said = incident.statement;
    return {
        {QStringLiteral("id"), jsonOf(incident.id)},
        {QStringLiteral("when"), toJson(said.when)},
        {QStringLiteral("title"), said.title},
        {QStringLiteral("what"), said.what},
        {QStringLiteral("words_used"), said.wordsUsed},
        {QStringLiteral("where"), said.where},
        {QStringLiteral("channel"), said.channel},
        {QStringLiteral("behaviours"), QJsonArray::fromStringList(said.behaviours)},
        {QStringLiteral("people"), people},
        {QStringLiteral("accounts"), jsonOf(said.accounts)},
        {QStringLiteral("witnesses"), witnessesToJson(said.witnesses)},
        {QStringLiteral("impact"), said.impact},
        {QStringLiteral("effect"), said.effect},
        {QStringLiteral("fear_of_violence"), said.fearOfViolence ? QJsonValue(*said.fearOfViolence) : QJsonValue()},
        {QStringLiteral("response"), said.response},
        {QStringLiteral("breach_of"), jsonOf(said.breachOf)},
        {QStringLiteral("private"), said.isPrivate},
        {QStringLiteral("tags"), QJsonArray::fromStringList(said.tags)},
        {QStringLiteral("evidence"), jsonOf(said.evidence)},
        {QStringLiteral("case"), jsonOf(incident.caseId)},
        {QStringLiteral("place"), jsonOf(said.place)},
        {QStringLiteral("written_at"), jsonOf(incident.writtenAt)},
        {QStringLiteral("revised_at"), jsonOf(incident.revisedAt)},
        {QStringLiteral("revision"), incident.revision},
        {QStringLiteral("amend_reason"), incident.amendReason},
        {QStringLiteral("withdrawn_at"), jsonOf(incident.withdrawnAt)},
        {QStringLiteral("withdrawn_reason"), incident.withdrawnReason},
    };
}

IncidentStatement readStatement(JsonReader& reader)
{
    return {
        .when = reader.when(QStringLiteral("when")),
        .title = reader.text(QStringLiteral("title")),
        .what = reader.requiredText(QStringLiteral("what")),
        .wordsUsed = reader.text(QStringLiteral("words_used")),
        .where = reader.text(QStringLiteral("where")),
        .place = reader.id<PlaceId>(QStringLiteral("place")),
        .channel = reader.text(QStringLiteral("channel")),
        .behaviours = reader.texts(QStringLiteral("behaviours")),
        .people = reader.objects(QStringLiteral("people"), readIncidentPerson),
        .accounts = reader.ids<AccountId>(QStringLiteral("accounts")),
        .witnesses = readWitnesses(reader),
        .impact = reader.text(QStringLiteral("impact")),
        .effect = reader.text(QStringLiteral("effect")),
        .fearOfViolence = reader.yesNo(QStringLiteral("fear_of_violence")),
        .response = reader.text(QStringLiteral("response")),
        .breachOf = reader.id<OrderId>(QStringLiteral("breach_of")),
        .isPrivate = reader.flag(QStringLiteral("private")),
        .tags = reader.texts(QStringLiteral("tags")),
        .evidence = reader.ids<EvidenceId>(QStringLiteral("evidence")),
        .answers = reader.objects(QStringLiteral("answers"), readAnswer),
    };
}

} // namespace

QString certaintyName(Certainty certainty)
{
    return nameIn(CertaintyNames, certainty);
}
std::optional<Certainty> certaintyFromName(const QString& name)
{
    return valueIn(CertaintyNames, name);
}

QString replyName(Reply reply)
{
    return nameIn(ReplyNames, reply);
}
std::optional<Reply> replyFromName(const QString& name)
{
    return valueIn(ReplyNames, name);
}

QJsonObject toJson(const Incident& incident)
{
    QJsonArray people;
    for (const IncidentPerson& person : incident.statement.people) {
        QJsonObject named = personToJson(person);
        named.insert(QStringLiteral("name"), person.name);
        named.insert(QStringLiteral("reason"), person.reason);
        people.append(named);
    }
    QJsonObject json = incidentToJson(incident, people);
    json.insert(QStringLiteral("answers"), answersToJson(incident.statement.answers));
    return json;
}

QJsonObject canonicalForm(const Incident& incident)
{
    QJsonArray people;
    for (const IncidentPerson& person : incident.statement.people)
        people.append(personToJson(person));
    QJsonObject json = incidentToJson(incident, people);
    // Records from before there were answers keep the form that the log names.
    if (!incident.statement.answers.empty())
        json.insert(QStringLiteral("answers"), answersToJson(incident.statement.answers));
    return json;
}

base::Result<IncidentStatement> statementFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    reader.id<IncidentId>(QStringLiteral("id"));
    IncidentStatement statement = readStatement(reader);
    if (auto done = reader.finish(); !done)
        return done.error();
    return statement;
}

base::Result<Incident> incidentFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Incident incident{
        .id = reader.id<IncidentId>(QStringLiteral("id")).value_or(IncidentId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .statement = readStatement(reader),
        .writtenAt = reader.timestamp(QStringLiteral("written_at")).value_or(base::Timestamp()),
        .revisedAt = reader.timestamp(QStringLiteral("revised_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .amendReason = reader.text(QStringLiteral("amend_reason")),
        .withdrawnAt = reader.timestamp(QStringLiteral("withdrawn_at")),
        .withdrawnReason = reader.text(QStringLiteral("withdrawn_reason")),
    };
    if (auto done = reader.finish(); !done)
        return done.error();
    return incident;
}

} // namespace core::domain
