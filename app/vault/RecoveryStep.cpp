#include "app/vault/RecoveryStep.h"

#include "app/vault/keys/RecoverySheet.h"
#include "app/vault/keys/RecoveryWordsView.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace app::vault {

RecoveryStep::RecoveryStep(FirstRunPlan& plan, keys::RecoverySheet* sheet, QWidget* parent)
    : FirstRunStep(tr("If you forget it"),
                   //: Group: a page at the first start: recovery words on paper, or none. Read by: the person who will
                   //: keep the diary, who weighs who may find a paper. Exact.
                   tr("There is no way to open your records without the passphrase or the recovery words. We do not "
                      "keep a copy."),
                   parent)
    , m_plan(plan)
    , m_choice(new QWidget(this))
    , m_consent(new widgets::CheckBox(tr("I know this, and go on without"), this))
    , m_making(new widgets::PlainLabel(tr("Making your records. This takes a moment."), this))
    , m_words(new keys::RecoveryWordsView(this))
{
    buildChoice();
    body()->addWidget(m_making);
    body()->addWidget(m_words);
    connect(m_words, &keys::RecoveryWordsView::printWanted, sheet, [this, sheet] { sheet->print(m_words->words()); });
    connect(sheet, &keys::RecoverySheet::said, this, &RecoveryStep::said);
    connect(sheet, &keys::RecoverySheet::failed, this, [this](const QString& sentence) {
        errors()->show({{sentence, nullptr}});
    });
    setPhase(Phase::Choose);
}

void RecoveryStep::buildChoice()
{
    auto* column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    body()->addWidget(m_choice);
    m_ways = addChoices(tr("What would you like?"),
                        {tr("Recovery words on paper"),
                         //: A choice: do without recovery words.
                         tr("No recovery")},
                        true);
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

void RecoveryStep::setPhase(Phase phase)
{
    m_phase = phase;
    m_choice->setVisible(phase == Phase::Choose);
    m_making->setVisible(phase == Phase::Making);
    m_words->setVisible(phase == Phase::Words || phase == Phase::Check);
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
    m_words->setWords(std::move(words));
    setPhase(Phase::Words);
    heading()->setFocus();
}

void RecoveryStep::showWordsAgain()
{
    m_words->showWords();
    setPhase(Phase::Words);
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
        m_words->askForThem();
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
    if (const auto faults = m_words->check(); !faults.empty()) {
        errors()->show(faults);
        return false;
    }
    m_words->clear();
    return true;
}

} // namespace app::vault
