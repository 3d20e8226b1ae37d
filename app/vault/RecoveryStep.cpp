#include "app/vault/RecoveryStep.h"

#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/vault/RecoveryWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>

namespace app::vault {

namespace {

constexpr int sheetColumns = 3;

QVBoxLayout* columnIn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    return column;
}

} // namespace

RecoveryStep::RecoveryStep(FirstRunPlan& plan, QWidget* parent)
    : FirstRunStep(tr("If you forget it"),
                   tr("There is no way to open your records without the passphrase or the recovery words. We do not "
                      "keep a copy."),
                   parent)
    , m_plan(plan)
    , m_choice(new QWidget(this))
    , m_consent(new widgets::CheckBox(tr("I know this, and go on without"), this))
    , m_making(new widgets::PlainLabel(tr("Making your records. This takes a moment."), this))
    , m_sheet(new QWidget(this))
    , m_questions(new QWidget(this))
{
    buildChoice();
    body()->addWidget(m_making);
    buildWords();
    buildCheck();
    setPhase(Phase::Choose);
}

void RecoveryStep::buildChoice()
{
    auto* column = columnIn(m_choice);
    body()->addWidget(m_choice);
    m_ways = addChoices(tr("What would you like?"), {tr("Recovery words on paper"), tr("No recovery")}, true);
    column->addWidget(m_ways.front()->parentWidget());
    auto* about = new widgets::PlainLabel(QString(), m_choice);
    column->addWidget(about);
    column->addWidget(m_consent);
    const auto explain = [this, about] {
        const bool isWithout = m_ways.back()->isChecked();
        about->setText(
            isWithout ? tr("If you forget your passphrase, no one can open your records. We cannot help then.")
                      : tr("Eleven words open your records if you forget the passphrase. Who could find the paper? A "
                           "friend, a solicitor or a support worker can keep it for you, away from home."));
        m_consent->setVisible(isWithout);
    };
    explain();
    connect(m_ways.back(), &QRadioButton::toggled, this, [this, explain] {
        explain();
        errors()->clear();
    });
}

void RecoveryStep::buildWords()
{
    auto* column = columnIn(m_sheet);
    body()->addWidget(m_sheet);
    column->addWidget(new widgets::PlainLabel(tr("Write these words down, in this order. They are shown only now."),
                                              widgets::Kind::Strong, m_sheet));
    auto* card = widgets::frame(widgets::Kind::Card, m_sheet);
    auto* grid = new QGridLayout(card);
    grid->setSpacing(widgets::space::Medium);
    for (int i = 0; i < core::vault::recoveryWordCount; ++i) {
        m_sheetWords.push_back(new widgets::PlainLabel(QString(), widgets::Kind::Section, card));
        grid->addWidget(m_sheetWords.back(), i / sheetColumns, i % sheetColumns);
    }
    column->addWidget(card);
    column->addWidget(new widgets::PlainLabel(
        tr("Write on paper. Do not write what the words are for. A photo on a phone can be found by others."),
        m_sheet));
}

void RecoveryStep::buildCheck()
{
    auto* column = columnIn(m_questions);
    body()->addWidget(m_questions);
    column->addWidget(new widgets::PlainLabel(tr("Look at your paper and type two of the words."), m_questions));
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i] = new QLineEdit(m_questions);
        m_answers[i]->setMaximumWidth(280);
        m_fields[i] = new widgets::FormField({QString(), QString()}, m_answers[i], m_questions);
        column->addWidget(m_fields[i]);
    }
}

void RecoveryStep::setPhase(Phase phase)
{
    m_phase = phase;
    m_choice->setVisible(phase == Phase::Choose);
    m_making->setVisible(phase == Phase::Making);
    m_sheet->setVisible(phase == Phase::Words);
    m_questions->setVisible(phase == Phase::Check);
    errors()->clear();
}

void RecoveryStep::showMaking()
{
    setPhase(Phase::Making);
    Q_EMIT said(m_making->text());
}

void RecoveryStep::showChoice(const QString& problem)
{
    setPhase(Phase::Choose);
    if (!problem.isEmpty())
        errors()->show({{problem, nullptr}});
}

void RecoveryStep::showWords(core::crypto::SecretBytes words)
{
    m_words = std::move(words);
    for (int i = 0; i < core::vault::recoveryWordCount; ++i)
        //: %1 is the number of the word, %2 the word.
        m_sheetWords[static_cast<std::size_t>(i)]->setText(tr("%1. %2").arg(i + 1).arg(wordAt(i + 1)));
    auto* random = QRandomGenerator::system();
    m_asked[0] = random->bounded(1, core::vault::recoveryWordCount / 2 + 1);
    m_asked[1] = random->bounded(core::vault::recoveryWordCount / 2 + 1, core::vault::recoveryWordCount + 1);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(tr("Word %1").arg(m_asked[i]));
    setPhase(Phase::Words);
    heading()->setFocus();
}

QString RecoveryStep::wordAt(int number) const
{
    const auto bytes = m_words.view();
    const auto text
        = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return text.split(QLatin1Char(' ')).value(number - 1);
}

bool RecoveryStep::finish()
{
    switch (m_phase) {
    case Phase::Choose:
        return choose();
    case Phase::Making:
        return false;
    case Phase::Words:
        setPhase(Phase::Check);
        m_answers.front()->setFocus();
        return false;
    case Phase::Check:
        return check();
    }
    return false;
}

bool RecoveryStep::choose()
{
    m_plan.withRecoveryWords = m_ways.front()->isChecked();
    if (m_plan.withRecoveryWords || m_consent->isChecked())
        return true;
    errors()->show({{tr("Tick the box to go on without recovery words."), m_consent}});
    return false;
}

bool RecoveryStep::check()
{
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool fits = m_answers[i]->text().trimmed().toLower() == wordAt(m_asked[i]);
        m_fields[i]->setProblem(fits ? QString() : tr("This is not word %1.").arg(m_asked[i]));
        if (!fits)
            wrong.push_back(i);
    }
    if (!wrong.empty()) {
        errors()->show(
            {{wrong.size() == m_asked.size()
                  ? tr("Two of the recovery words do not match. Check words %1 and %2.").arg(m_asked[0]).arg(m_asked[1])
                  : tr("One of the recovery words does not match. Check word %1.").arg(m_asked[wrong.front()]),
              m_answers[wrong.front()]}});
        return false;
    }
    m_words = {};
    for (auto* label : m_sheetWords)
        label->setText(QString());
    for (QLineEdit* answer : m_answers)
        answer->clear();
    return true;
}

} // namespace app::vault
