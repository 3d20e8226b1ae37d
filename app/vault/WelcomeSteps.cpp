#include "app/vault/WelcomeSteps.h"

#include "app/shell/LanguageChoices.h"
#include "app/vault/PassphraseStrength.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::vault {

namespace {

/// A frame with sentences in it.
QWidget* advice(const QStringList& sentences, QWidget* parent)
{
    auto* box = widgets::frame(widgets::Kind::Notice, parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(widgets::space::Medium, widgets::space::Medium, widgets::space::Medium,
                               widgets::space::Medium);
    column->setSpacing(widgets::space::Tight);
    for (const QString& sentence : sentences)
        column->addWidget(new widgets::PlainLabel(sentence, box));
    return box;
}

int chosen(const std::vector<QRadioButton*>& choices)
{
    const auto place = std::find_if(choices.begin(), choices.end(), [](const auto* c) { return c->isChecked(); });
    return place == choices.end() ? -1 : static_cast<int>(std::distance(choices.begin(), place));
}

} // namespace

SafePlaceStep::SafePlaceStep(settings::AppSettings& settings, QWidget* parent)
    : FirstRunStep(tr("Is this computer safe for you?"),
                   //: Group: the first page at the first start: is this computer safe to use? Read by: somebody who may
                   //: be watched on this computer. Calm and exact; it must not press anybody.
                   tr("Here you can write down what happens to you, and keep what shows it. It all stays in a locked "
                      "file on this computer."),
                   parent)
{
    auto* language = new shell::LanguageChoices(settings, this);
    body()->addWidget(language);
    addText(tr("It may help to think of who set this computer up, who knows its password, and who fixes it."));
    m_choices = addChoices(tr("Who can use this computer?"),
                           //: A choice: nobody else can use this computer.
                           {tr("Only me"), tr("Someone else can use it"), tr("I am not sure")}, false);
    m_advice = advice({tr("If someone watches this computer, it may be safer to stop here and use another one."),
                       tr("A library, a friend, your work or a support worker may have one."),
                       tr("A spy program can see what you type and what is on the screen. We cannot stop that."),
                       tr("Stopping what you usually do on this computer can be noticed too."),
                       tr("You can also keep this app and your records on a stick that you take with you.")},
                      this);
    m_advice->hide();
    body()->addWidget(m_advice);
    for (QRadioButton* choice : m_choices)
        connect(choice, &QRadioButton::toggled, this, [this] {
            m_advice->setVisible(chosen(m_choices) > 0);
            errors()->clear();
        });
    auto* stop = widgets::button(tr("Stop here for now"), widgets::Kind::Big, this);
    connect(stop, &QPushButton::clicked, this, &SafePlaceStep::stopWanted);
    body()->addWidget(stop, 0, Qt::AlignLeading);
    auto* open = new widgets::LinkButton(tr("I already have records: open them"), this);
    connect(open, &QPushButton::clicked, this, &SafePlaceStep::openWanted);
    body()->addWidget(open, 0, Qt::AlignLeading);
}

bool SafePlaceStep::finish()
{
    if (chosen(m_choices) >= 0)
        return true;
    errors()->show({{tr("Choose who can use this computer."), m_choices.front()}});
    return false;
}

LeaveStep::LeaveStep(QWidget* parent)
    : FirstRunStep(tr("How to leave quickly"), tr("You can close everything at once, at any time."), parent)
    //: Group: a page at the first start: how to leave quickly, and what leaving does not do. Read by: the person who
    //: will keep the diary, whose safety may hang on it. Exact; promise nothing more than the English does.
    , m_try(widgets::button(tr("Try it now"), widgets::Kind::Big, this))
    , m_practice(new widgets::PlainLabel(QString(), widgets::Kind::Strong, this))
{
    addText(tr("Press the Shift key three times. Or press Esc three times. Or press Leave now, at the top."));
    addText(tr("Small dots beside Leave now count how often you pressed. They go after a few seconds."));
    addText(tr("The window goes at once. Nothing is asked. What you wrote is kept."));
    body()->addWidget(advice({tr("It does not hide that this app is on this computer."),
                              tr("It does not stop a spy program from seeing your screen."),
                              tr("It shows nothing in its place. It helps to keep something ordinary open behind it.")},
                             this));
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_isPractising = true;
        m_practice->setText(tr("Now press Shift three times. The window goes, and comes back this once."));
        m_practice->show();
        Q_EMIT said(m_practice->text());
    });
    body()->addWidget(m_try, 0, Qt::AlignLeading);
    body()->addWidget(m_practice);
    m_practice->hide();
}

void LeaveStep::practised()
{
    m_isPractising = false;
    m_practice->setText(tr("That is how it works. The next time the window does not come back."));
    Q_EMIT said(m_practice->text());
}

NationStep::NationStep(FirstRunPlan& plan, QWidget* parent)
    : FirstRunStep(tr("Where do you live?"), tr("The law and the police are not the same everywhere in the UK."),
                   parent)
    , m_plan(plan)
    , m_choices(
          //: Group: a page at the first start: in which part of the UK the person lives. Read by: the person who will
          //: keep the diary.
          addChoices(tr("I live in"),
                     {//: A part of the UK, a choice after "I live in".
                      tr("England"),
                      //: A part of the UK, a choice after "I live in".
                      tr("Wales"),
                      //: A part of the UK, a choice after "I live in".
                      tr("Scotland"),
                      //: A part of the UK, a choice after "I live in".
                      tr("Northern Ireland")},
                     false))
{
    addText(tr("You can change this later."));
}

bool NationStep::finish()
{
    using core::domain::Jurisdiction;
    switch (chosen(m_choices)) {
    case 0:
    case 1:
        m_plan.jurisdiction = Jurisdiction::EnglandWales;
        return true;
    case 2:
        m_plan.jurisdiction = Jurisdiction::Scotland;
        return true;
    case 3:
        m_plan.jurisdiction = Jurisdiction::NorthernIreland;
        return true;
    default:
        errors()->show({{tr("Choose where you live."), m_choices.front()}});
        return false;
    }
}

KnownWordsStep::KnownWordsStep(FirstRunPlan& plan, QWidget* parent)
    : FirstRunStep(tr("Words that others might guess"),
                   //: Group: a page at the first start: names that others might guess. Read by: the person who will
                   //: keep the diary.
                   tr("Someone who knows you may try names and dates first. You can leave this empty."), parent)
    , m_plan(plan)
    , m_words(new QPlainTextEdit(this))
{
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(96);
    body()->addWidget(new widgets::FormField({tr("Names, pets, streets, teams, birthdays"),
                                              tr("We only test your passphrase with them. We do not keep them.")},
                                             m_words, this));
}

bool KnownWordsStep::finish()
{
    m_plan.knownWords = knownWordsIn(m_words->toPlainText());
    return true;
}

} // namespace app::vault
