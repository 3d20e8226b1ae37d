// The draft side of EntryForm: what the fields hold, as typed, as JSON inside the vault.
#include "app/diary/EntryForm.h"
#include "app/diary/KeptThing.h"
#include "app/fields/WhenEditor.h"

#include <QJsonArray>

#include <array>

namespace app::diary {

using core::domain::IncidentStatement;

namespace {

/// The plain texts of a statement, by the name they have in a draft.
struct TextMember
{
    const char* name;
    QString IncidentStatement::*member;
};
constexpr std::array textMembers{
    TextMember{"what", &IncidentStatement::what},         TextMember{"where", &IncidentStatement::where},
    TextMember{"words", &IncidentStatement::wordsUsed},   TextMember{"channel", &IncidentStatement::channel},
    TextMember{"impact", &IncidentStatement::impact},     TextMember{"effect", &IncidentStatement::effect},
    TextMember{"response", &IncidentStatement::response}, TextMember{"title", &IncidentStatement::title},
};

} // namespace

std::vector<core::domain::EvidenceId> EntryForm::filesIn(const QJsonObject& content)
{
    std::vector<core::domain::EvidenceId> files;
    for (const QJsonValue id : content[QStringLiteral("evidence")].toArray())
        files.push_back(core::domain::EvidenceId::fromText(id.toString()));
    return files;
}

QJsonObject EntryForm::content() const
{
    const IncidentStatement now = read();
    QJsonObject json;
    for (const TextMember& text : textMembers)
        json[QLatin1String(text.name)] = now.*text.member;
    json[QStringLiteral("when")] = m_when->content();
    json[QStringLiteral("behaviours")] = QJsonArray::fromStringList(now.behaviours);
    json[QStringLiteral("tags")] = QJsonArray::fromStringList(now.tags);
    QJsonArray people;
    for (const auto& person : now.people)
        people += QJsonObject{{QStringLiteral("id"), person.id.isNull() ? QString() : person.id.text()},
                              {QStringLiteral("name"), person.name},
                              {QStringLiteral("role"), person.role},
                              {QStringLiteral("certainty"), core::domain::certaintyName(person.certainty)},
                              {QStringLiteral("reason"), person.reason}};
    json[QStringLiteral("people")] = people;
    QJsonArray witnesses;
    for (const auto& witness : now.witnesses)
        witnesses += QJsonObject{{QStringLiteral("name"), witness.name},
                                 {QStringLiteral("contact"), witness.contact},
                                 {QStringLiteral("saw"), witness.saw}};
    json[QStringLiteral("witnesses")] = witnesses;
    QJsonArray evidence;
    for (const auto& id : now.evidence)
        evidence += id.text();
    json[QStringLiteral("evidence")] = evidence;
    QJsonArray accounts;
    for (const auto& id : now.accounts)
        accounts += id.text();
    json[QStringLiteral("accounts")] = accounts;
    if (now.place)
        json[QStringLiteral("place")] = now.place->text();
    if (now.breachOf)
        json[QStringLiteral("breach_of")] = now.breachOf->text();
    if (now.fearOfViolence)
        json[QStringLiteral("fear_of_violence")] = *now.fearOfViolence;
    json[QStringLiteral("private")] = now.isPrivate;
    QJsonArray answers;
    for (const core::domain::Answer& answer : now.answers)
        answers
            += QJsonObject{{QStringLiteral("question"), answer.question},
                           {QStringLiteral("reply"), answer.reply ? core::domain::replyName(*answer.reply) : QString()},
                           {QStringLiteral("words"), answer.words}};
    json[QStringLiteral("answers")] = answers;
    json[QStringLiteral("thing")] = m_keptThing->content();
    return json;
}

void EntryForm::setContent(const QJsonObject& json)
{
    IncidentStatement kept;
    for (const TextMember& text : textMembers)
        kept.*text.member = json[QLatin1String(text.name)].toString();
    const auto strings = [&json](const QString& name) {
        QStringList list;
        for (const QJsonValue value : json[name].toArray())
            list += value.toString();
        return list;
    };
    kept.behaviours = strings(QStringLiteral("behaviours"));
    kept.tags = strings(QStringLiteral("tags"));
    for (const QJsonValue value : json[QStringLiteral("people")].toArray()) {
        const QJsonObject person = value.toObject();
        kept.people.push_back({core::domain::PersonId::fromText(person[QStringLiteral("id")].toString()),
                               person[QStringLiteral("name")].toString(), person[QStringLiteral("role")].toString(),
                               core::domain::certaintyFromName(person[QStringLiteral("certainty")].toString())
                                   .value_or(core::domain::Certainty::Sure),
                               person[QStringLiteral("reason")].toString()});
    }
    for (const QJsonValue value : json[QStringLiteral("witnesses")].toArray()) {
        const QJsonObject witness = value.toObject();
        kept.witnesses.push_back({witness[QStringLiteral("name")].toString(),
                                  witness[QStringLiteral("contact")].toString(),
                                  witness[QStringLiteral("saw")].toString()});
    }
    kept.evidence = filesIn(json);
    for (const QString& id : strings(QStringLiteral("accounts")))
        kept.accounts.push_back(core::domain::AccountId::fromText(id));
    if (const auto place = core::domain::PlaceId::fromText(json[QStringLiteral("place")].toString()); !place.isNull())
        kept.place = place;
    if (const auto order = core::domain::OrderId::fromText(json[QStringLiteral("breach_of")].toString());
        !order.isNull())
        kept.breachOf = order;
    if (json[QStringLiteral("fear_of_violence")].isBool())
        kept.fearOfViolence = json[QStringLiteral("fear_of_violence")].toBool();
    kept.isPrivate = json[QStringLiteral("private")].toBool();
    for (const QJsonValue value : json[QStringLiteral("answers")].toArray()) {
        const QJsonObject answer = value.toObject();
        kept.answers.push_back({answer[QStringLiteral("question")].toString(),
                                core::domain::replyFromName(answer[QStringLiteral("reply")].toString()),
                                answer[QStringLiteral("words")].toString()});
    }
    fillFrom(kept);
    m_keptThing->setContent(json[QStringLiteral("thing")].toObject());

    m_when->setContent(json[QStringLiteral("when")].toObject());
    forgetProblems();
}

} // namespace app::diary
