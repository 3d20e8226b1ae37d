#include "core/guidance/Questions.h"

#include "core/guidance/GuidanceFile.h"

#include <algorithm>

namespace core::guidance {

namespace {

Question::Part partFromName(const QString& name)
{
    if (name == QLatin1String("stop"))
        return Question::Part::Stop;
    if (name == QLatin1String("cost"))
        return Question::Part::Cost;
    return name == QLatin1String("risk") ? Question::Part::Risk : Question::Part::Kind;
}

std::vector<Question> readQuestions()
{
    std::vector<Question> result;
    for (const auto value : recordsOf(QStringLiteral("questions.json"), QStringLiteral("questions"))) {
        const QJsonObject item = value.toObject();
        const auto text = [&item](const char* member) { return item.value(QLatin1String(member)).toString(); };
        result.push_back({text("id"), partFromName(text("part")), text("ask"), text("label"), text("say"), text("hint"),
                          text("why"), text("answer") == QLatin1String("yes-no"),
                          stringsOf(item.value(QStringLiteral("behaviours"))), text("source"), text("checked_on")});
    }
    return result;
}

} // namespace

const std::vector<Question>& questions()
{
    static const std::vector<Question> all = readQuestions();
    return all;
}

const Question* findQuestion(const QString& id)
{
    const auto found = std::ranges::find(questions(), id, &Question::id);
    return found == questions().end() ? nullptr : &*found;
}

std::vector<Question> questionsAbout(const QStringList& behaviourIds)
{
    std::vector<Question> fitting;
    for (const Question& question : questions())
        if (std::ranges::any_of(question.behaviours,
                                [&behaviourIds](const QString& id) { return behaviourIds.contains(id); }))
            fitting.push_back(question);
    return fitting;
}

} // namespace core::guidance
