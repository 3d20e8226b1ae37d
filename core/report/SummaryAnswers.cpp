// What a summary takes from the answers to questions: in the person's words, and only what they answered.
#include "core/guidance/Questions.h"
#include "core/report/Quotation.h"
#include "core/report/SummaryWords.h"
#include "core/timeline/ContactAfterStop.h"

#include <algorithm>
#include <iterator>

namespace core::report {

namespace {

using guidance::Question;

/// A quotation of an answer is a line at most.
constexpr qsizetype longestAnswer = 120;

const domain::Answer* answerTo(const domain::Incident& incident, const QString& question)
{
    const auto& answers = incident.statement.answers;
    const auto found = std::ranges::find(answers, question, &domain::Answer::question);
    return found == answers.end() ? nullptr : &*found;
}

/// "Number they called from: “07700 900123”." or "I was hurt. “On my arm.”"; nothing for a no.
QString sentenceOf(const Question& question, const domain::Answer& answer)
{
    const QString quoted = quotation(answer.words, longestAnswer);
    if (!question.isYesNo)
        return quoted.isEmpty() ? QString() : endingWith(question.label + QStringLiteral(": "), quoted);
    if (answer.reply != domain::Reply::Yes)
        return {};
    return quoted.isEmpty() ? question.say : endingWith(question.say + QLatin1Char(' '), quoted);
}

/// Adds a longer wording: all that was said so far, and `sentence`.
void addSentence(Candidate& block, const QString& sentence, const QString& restsOn)
{
    if (sentence.isEmpty())
        return;
    if (block.wordings.empty()) {
        block.wordings.push_back({sentence, {restsOn}});
        return;
    }
    Wording longer = block.wordings.back();
    longer.text += QLatin1Char(' ') + sentence;
    if (!longer.restsOn.contains(restsOn))
        longer.restsOn += restsOn;
    block.wordings.push_back(std::move(longer));
}

} // namespace

Candidate SummaryWords::askedToStop() const
{
    Candidate block{QStringLiteral("I asked them to stop"), {}, 8};
    const auto& all = m_facts.incidents;
    const auto asked = std::ranges::find_if(all, [](const domain::Incident& incident) {
        const domain::Answer* answer = answerTo(incident, timeline::askedToStopQuestion());
        return answer && answer->reply == domain::Reply::Yes;
    });
    if (asked == all.end())
        return block;
    const QString id = asked->id.text();
    addSentence(block, QStringLiteral("I asked them to stop %1.").arg(onDay(asked->statement.when)), id);
    QStringList since;
    for (const domain::Incident& incident : all)
        if (!(incident.id == asked->id) && timeline::isContact(incident.statement.behaviours)
            && timeline::isAfter(incident.statement.when, asked->statement.when))
            since += incident.id.text();
    if (!since.isEmpty()) {
        Wording longer = block.wordings.back();
        longer.text += QStringLiteral(" They have been in touch %1 since.")
                           .arg(counted(since.size(), QStringLiteral("time"), QStringLiteral("times")));
        longer.restsOn += since;
        block.wordings.push_back(std::move(longer));
    }
    const domain::Answer* answer = answerTo(*asked, timeline::askedToStopQuestion());
    if (const QString quoted = quotation(answer->words, longestAnswer); !quoted.isEmpty())
        addSentence(block, endingWith(QStringLiteral("How I asked: "), quoted), id);
    return block;
}

Candidate SummaryWords::details() const
{
    Candidate block{QStringLiteral("More about it"), {}, 13};
    // Of the most serious and of the latest; when both are the same, once.
    std::vector<const domain::Incident*> told{m_worst};
    if (m_latest != m_worst)
        told.push_back(m_latest);
    for (const domain::Incident* incident : told) {
        if (!incident)
            continue;
        for (const Question& question : guidance::questions()) {
            if (question.part != Question::Part::Kind && question.part != Question::Part::Cost)
                continue;
            if (const domain::Answer* answer = answerTo(*incident, question.id))
                addSentence(block, sentenceOf(question, *answer), incident->id.text());
        }
    }
    return block;
}

Candidate SummaryWords::riskFacts() const
{
    Candidate block{QStringLiteral("What police may ask"), {}, 14};
    for (const Question& question : guidance::questions()) {
        if (question.part != Question::Part::Risk)
            continue;
        // What was answered last holds.
        const auto last = std::find_if(
            m_facts.incidents.rbegin(), m_facts.incidents.rend(),
            [&question](const domain::Incident& incident) { return answerTo(incident, question.id) != nullptr; });
        if (last != m_facts.incidents.rend())
            addSentence(block, sentenceOf(question, *answerTo(*last, question.id)), last->id.text());
    }
    return block;
}

} // namespace core::report
