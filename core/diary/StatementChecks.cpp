#include "core/diary/StatementChecks.h"

#include "core/domain/TextRules.h"

#include <algorithm>
#include <utility>

namespace core::diary {

namespace {

base::Error invalid(const char* field, const QString& why)
{
    return {base::ErrorCode::Invalid, why, QLatin1String(field)};
}

template<typename T>
void dropRepeats(std::vector<T>& items)
{
    std::vector<T> once;
    for (const T& item : items)
        if (std::find(once.begin(), once.end(), item) == once.end())
            once.push_back(item);
    items = std::move(once);
}

/// The shape of an id of the guidance (a behaviour, a question): 1 to 64 lower-case letters, digits and hyphens.
bool isGuidanceId(const QString& id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// An answer says something, its words are plain, and no question is answered twice.
base::Result<void> checkAnswers(const std::vector<domain::Answer>& answers)
{
    QStringList questions;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const domain::Answer& answer = answers[i];
        const QString path = QStringLiteral("answers[%1].").arg(i);
        if (auto plain = domain::checkText(answer.words, path + QLatin1String("words")); !plain)
            return plain;
        if (!isGuidanceId(answer.question) || questions.contains(answer.question))
            return base::Error{base::ErrorCode::Invalid,
                               QStringLiteral("the id of a question, once: lower-case letters, digits and hyphens"),
                               path + QLatin1String("question")};
        if (!answer.reply && domain::isBlank(answer.words))
            return base::Error{base::ErrorCode::Invalid, QStringLiteral("an answer needs a reply or words"),
                               path + QLatin1String("words")};
        questions += answer.question;
    }
    return {};
}

base::Result<void> checkTexts(const domain::IncidentStatement& statement)
{
    const std::pair<const char*, const QString*> texts[] = {
        {"what", &statement.what},     {"title", &statement.title},       {"words_used", &statement.wordsUsed},
        {"where", &statement.where},   {"channel", &statement.channel},   {"impact", &statement.impact},
        {"effect", &statement.effect}, {"response", &statement.response},
    };
    for (const auto& [field, text] : texts)
        if (auto plain = domain::checkText(*text, QLatin1String(field)); !plain)
            return plain;
    for (qsizetype i = 0; i < statement.tags.size(); ++i)
        if (auto plain = domain::checkText(statement.tags[i], QStringLiteral("tags[%1]").arg(i)); !plain)
            return plain;
    for (std::size_t i = 0; i < statement.people.size(); ++i) {
        const QString path = QStringLiteral("people[%1].").arg(i);
        if (auto plain = domain::checkText(statement.people[i].name, path + QLatin1String("name")); !plain)
            return plain;
        if (auto plain = domain::checkText(statement.people[i].role, path + QLatin1String("role")); !plain)
            return plain;
    }
    for (std::size_t i = 0; i < statement.witnesses.size(); ++i) {
        const domain::Witness& witness = statement.witnesses[i];
        const std::pair<const char*, const QString*> parts[]
            = {{"name", &witness.name}, {"contact", &witness.contact}, {"saw", &witness.saw}};
        for (const auto& [field, text] : parts) {
            const QString path = QStringLiteral("witnesses[%1].").arg(i) + QLatin1String(field);
            if (auto plain = domain::checkText(*text, path); !plain)
                return plain;
        }
    }
    return {};
}

} // namespace

domain::IncidentStatement tidied(domain::IncidentStatement statement)
{
    for (QString& tag : statement.tags)
        tag = tag.trimmed();
    statement.tags.removeAll(QString());
    statement.tags.removeDuplicates();
    statement.behaviours.removeDuplicates();
    for (domain::IncidentPerson& person : statement.people)
        person.name = person.name.trimmed();
    dropRepeats(statement.accounts);
    dropRepeats(statement.evidence);
    return statement;
}

base::Result<void> check(const domain::IncidentStatement& statement, base::Timestamp now)
{
    if (domain::isBlank(statement.what))
        return invalid("what", QStringLiteral("say what happened"));
    if (auto plain = checkTexts(statement); !plain)
        return plain;
    if (auto time = domain::validate(statement.when, now); !time)
        return time;
    for (const QString& behaviour : statement.behaviours)
        if (!isGuidanceId(behaviour))
            return invalid("behaviours", QStringLiteral("an id has lower-case letters, digits and hyphens only"));
    if (auto answers = checkAnswers(statement.answers); !answers)
        return answers;
    for (const domain::IncidentPerson& person : statement.people)
        if (person.id.isNull() && domain::isBlank(person.name))
            return invalid("people", QStringLiteral("a person needs an id or a name"));
    for (const domain::Witness& witness : statement.witnesses)
        if (domain::isBlank(witness.name) && domain::isBlank(witness.contact) && domain::isBlank(witness.saw))
            return invalid("witnesses", QStringLiteral("a witness needs a name, a contact or what they saw"));
    return {};
}

} // namespace core::diary
