// The questions of EntryForm beside what every entry has: about the kinds that are ticked, about asking to stop, about
// what it cost, and the facts that police ask about.
#include "app/diary/BehaviourChoice.h"
#include "app/diary/EntryForm.h"
#include "app/diary/QuestionFields.h"
#include "app/widgets/Fold.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QGroupBox>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using core::domain::Answer;
using core::guidance::Question;
using namespace widgets;

namespace {

std::vector<Question> questionsOf(std::initializer_list<Question::Part> parts)
{
    std::vector<Question> chosen;
    for (const Question& question : core::guidance::questions())
        if (std::ranges::find(parts, question.part) != parts.end())
            chosen.push_back(question);
    return chosen;
}

/// The answers to questions of these parts.
std::vector<Answer> answersOf(const std::vector<Answer>& answers, std::initializer_list<Question::Part> parts)
{
    std::vector<Answer> chosen;
    for (const Answer& answer : answers) {
        const Question* question = core::guidance::findQuestion(answer.question);
        if (question && std::ranges::find(parts, question->part) != parts.end())
            chosen.push_back(answer);
    }
    return chosen;
}

using Part = Question::Part;

} // namespace

QWidget* EntryForm::kindQuestions()
{
    m_kindGroup = new widgets::GroupBox(tr("About what you ticked"), this);
    m_aboutKinds = new QuestionFields(m_kindGroup);
    auto* column = new QVBoxLayout(m_kindGroup);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(new PlainLabel(tr("You can leave any of this empty."), Kind::Quiet, m_kindGroup));
    column->addWidget(m_aboutKinds);
    m_kindGroup->hide();
    connect(m_aboutKinds, &QuestionFields::changed, this, &EntryForm::changed);
    connect(m_behaviours, &BehaviourChoice::changed, this, &EntryForm::askAboutKinds);
    return m_kindGroup;
}

void EntryForm::askAboutKinds()
{
    m_aboutKinds->ask(core::guidance::questionsAbout(m_behaviours->value()));
    m_kindGroup->setVisible(m_aboutKinds->isAskingAnything());
}

void EntryForm::addQuestions(QVBoxLayout* column, QWidget* details)
{
    m_aboutMore = new QuestionFields(details);
    m_aboutMore->ask(questionsOf({Part::Stop, Part::Cost}));
    m_riskFold = new Fold(tr("Questions that police ask"), details);
    m_riskFold->column()->addWidget(new PlainLabel(
        tr("This is not a risk score, and nothing is counted. Call 999 if you are in danger. Why we ask: "
           "police ask the same, and then you have the answers at hand."),
        Kind::Quiet, m_riskFold->content()));
    m_aboutRisk = new QuestionFields(m_riskFold->content());
    m_aboutRisk->ask(questionsOf({Part::Risk}));
    m_riskFold->column()->addWidget(m_aboutRisk);
    column->addWidget(m_aboutMore);
    column->addWidget(m_riskFold);
    connect(m_aboutMore, &QuestionFields::changed, this, &EntryForm::changed);
    connect(m_aboutRisk, &QuestionFields::changed, this, &EntryForm::changed);
}

std::vector<Answer> EntryForm::answers() const
{
    std::vector<Answer> all = m_aboutKinds->value();
    for (const QuestionFields* each : {m_aboutMore, m_aboutRisk}) {
        const std::vector<Answer> more = each->value();
        all.insert(all.end(), more.begin(), more.end());
    }
    // Questions of a newer build: their answers stay as they are.
    for (const Answer& answer : m_carried.answers)
        if (!core::guidance::findQuestion(answer.question))
            all.push_back(answer);
    return all;
}

bool EntryForm::setAnswers(const std::vector<Answer>& answers)
{
    m_aboutKinds->setValue(answersOf(answers, {Part::Kind}));
    askAboutKinds();
    const auto more = answersOf(answers, {Part::Stop, Part::Cost});
    const auto risk = answersOf(answers, {Part::Risk});
    m_aboutMore->setValue(more);
    m_aboutRisk->setValue(risk);
    m_riskFold->setOpen(!risk.empty());
    return !more.empty() || !risk.empty();
}

} // namespace app::diary
