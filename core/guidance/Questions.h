#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::guidance {

/// Something that can be asked about an incident, beside what every entry has. The data stands in
/// `resources/guidance/questions.json`; each names the fact that it rests on. No question needs an answer, nothing is
/// ever summed, and no answer leads to a judgement.
struct Question
{
    /// Where it is asked.
    enum class Part {
        Kind, ///< About what happened: only when one of `behaviours` was ticked.
        Stop, ///< Whether somebody asked them to stop.
        Cost, ///< What it cost.
        Risk ///< Facts that police ask about.
    };
    QString id; ///< "asked-to-stop". Stored in incidents: never rename one.
    Part part = Part::Kind;
    QString ask; ///< English, as on the form: "Did you ask them to stop?".
    QString label; ///< English, before an answer: "Asked them to stop".
    QString say; ///< English, a sentence for a yes: "I asked them to stop."; empty when the answer is words.
    QString hint; ///< English; may be empty.
    QString why; ///< English, why it is asked; empty where that is plain.
    bool isYesNo = false; ///< Yes, no or not sure, and words; else words alone.
    QStringList behaviours; ///< Ids; of Part::Kind alone.
    QString source; ///< "LG-10" in the facts.
    QString checkedOn; ///< ISO date.
};

/// All, in the order of the form.
const std::vector<Question>& questions();
const Question* findQuestion(const QString& id);

/// The questions that go with these behaviours, in the order of the form.
std::vector<Question> questionsAbout(const QStringList& behaviourIds);

} // namespace core::guidance
