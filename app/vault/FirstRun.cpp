#include "app/vault/FirstRun.h"

#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/commands/KeyMap.h"
#include "app/vault/LastSteps.h"
#include "app/vault/PassphraseStep.h"
#include "app/vault/RecoveryStep.h"
#include "app/vault/WelcomeSteps.h"
#include "app/vault/keys/RecoverySheet.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Labels.h"
#include "app/widgets/ReadingOrder.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace app::vault {

FirstRun::FirstRun(const DoorParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_number(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_steps(new QVBoxLayout)
    , m_scroll(new widgets::FocusScroll(this))
    , m_orderTimer(new QTimer(this))
    //: A button: to the step before.
    , m_back(widgets::button(tr("Back"), widgets::Kind::Big, this))
    //: A button: to the step after. Adjective, as in "next page".
    , m_next(widgets::button(tr("Next"), widgets::Kind::Main, this))
    , m_leave(new LeaveStep(this))
    , m_passphrase(new PassphraseStep({m_plan, parts.settings, parts.prompts}, this))
    , m_sheet(new keys::RecoverySheet({parts.jobs, parts.prompts, parts.clock, parts.settings.language().code}, this))
    , m_recovery(new RecoveryStep(m_plan, m_sheet, this))
{
    if (!holdsRecords(parts.usualFolder)) // Else the person says where.
        m_plan.folder = parts.usualFolder;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    auto* content = new QWidget(m_scroll);
    m_content = content;
    content->installEventFilter(this);
    m_orderTimer->setSingleShot(true);
    m_orderTimer->setInterval(0);
    connect(m_orderTimer, &QTimer::timeout, this, [this] { widgets::tabInReadingOrder({m_content, m_back, m_next}); });
    m_scroll->setWidget(content);
    auto* inside = new QHBoxLayout(content);
    inside->setContentsMargins(widgets::space::Large, widgets::space::Medium, widgets::space::Large,
                               widgets::space::Medium);
    inside->addStretch(1);
    auto* middle = new QVBoxLayout;
    middle->addWidget(m_number);
    middle->addLayout(m_steps, 1);
    inside->addLayout(middle, 8);
    inside->addStretch(1);

    // Below the part that scrolls: always in sight.
    column->addWidget(widgets::line(this));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(widgets::space::Large, widgets::space::Small, widgets::space::Large,
                                widgets::space::Small);
    buttons->setSpacing(widgets::space::Small);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    // Where one is not there, its place stays empty: a second press must not fall on the other.
    for (QPushButton* each : {m_back, m_next}) {
        QSizePolicy policy = each->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        each->setSizePolicy(policy);
    }
    column->addLayout(buttons);

    auto* safePlace = new SafePlaceStep(parts.settings, this);
    auto* start = new StartStep(this);
    for (FirstRunStep* step : std::initializer_list<FirstRunStep*>{
             safePlace, m_leave, new NationStep(m_plan, this), new KnownWordsStep(m_plan, this), m_passphrase,
             m_recovery, new HabitsStep(parts.settings, this), start})
        addStep(step);

    const shell::commands::KeyMap keyMap(parts.settings.changedKeys());
    m_next->setShortcut(keyMap.keysOf(shell::Command::NextStep).value(0));
    m_back->setShortcut(keyMap.keysOf(shell::Command::StepBack).value(0));
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goNext);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(safePlace, &SafePlaceStep::stopWanted, this, &FirstRun::stopWanted);
    connect(safePlace, &SafePlaceStep::openWanted, this, &FirstRun::openWanted);
    connect(start, &StartStep::chosen, this, [this](shell::PageId page, shell::Purpose purpose) {
        m_opened->page = page;
        m_opened->purpose = purpose;
        Q_EMIT opened(*m_opened);
    });
    showStep(0);
}

bool FirstRun::eventFilter(QObject* watched, QEvent* event)
{
    // Whenever something was added or shown, Tab follows what is on the page, and then the buttons below it.
    if (watched == m_content && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        m_orderTimer->start();
    return QWidget::eventFilter(watched, event);
}

void FirstRun::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeypadModifier || event->isAutoRepeat() || m_next->isHidden())
        return QWidget::keyPressEvent(event);
    goNext();
}

void FirstRun::addStep(FirstRunStep* step)
{
    m_all.push_back(step);
    m_steps->addWidget(step);
    step->hide();
    connect(step, &FirstRunStep::nextWanted, this, &FirstRun::goNext);
    connect(step, &FirstRunStep::said, this, [this, step](const QString& sentence) {
        if (step == this->step()) // A page that was left may still be thinking.
            Q_EMIT said(sentence);
    });
}

void FirstRun::takeOver(FirstRun& before)
{
    m_plan = std::move(before.m_plan);
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_all[i]->takeOver(*before.m_all[i]);
    showStep(before.m_at);
}

FirstRunStep* FirstRun::step() const
{
    return m_all[m_at];
}

int FirstRun::stepNumber() const
{
    return static_cast<int>(m_at) + 1;
}

QWidget* FirstRun::firstFocus() const
{
    return step()->heading();
}

void FirstRun::showStep(std::size_t index)
{
    step()->hide();
    m_at = index;
    Q_EMIT said(QString());
    step()->show();
    //: Which page of the first run this is: "Step 5 of 8".
    m_number->setText(tr("Step %1 of %2").arg(stepNumber()).arg(m_all.size()));
    m_scroll->verticalScrollBar()->setValue(0);
    refreshButtons();
    step()->enter();
    step()->heading()->setFocus();
}

void FirstRun::refreshButtons()
{
    const bool isMaking = m_making.isRunning();
    // The records are there after page 6: nothing before it can be changed by going back.
    const bool isAfterMaking = m_at > 0 && m_opened && (step() == m_recovery || m_all[m_at - 1] == m_recovery);
    const bool isCheckingWords = step() == m_recovery && m_recovery->phase() == RecoveryStep::Phase::Check;
    m_back->setVisible(m_at > 0 && !isMaking && (!isAfterMaking || isCheckingWords));
    m_next->setVisible(m_at + 1 < m_all.size());
    m_next->setEnabled(!isMaking);
}

void FirstRun::goNext()
{
    if (!m_next->isEnabled())
        return;
    const bool isChoosingRecovery = step() == m_recovery && m_recovery->phase() == RecoveryStep::Phase::Choose;
    if (!step()->finish()) {
        refreshButtons();
        return;
    }
    if (isChoosingRecovery)
        return make();
    showStep(m_at + 1);
}

void FirstRun::goBack()
{
    if (m_back->isHidden())
        return;
    if (!m_opened || step() != m_recovery)
        return showStep(m_at - 1);
    m_recovery->showWordsAgain();
    refreshButtons();
}

void FirstRun::make()
{
    step()->heading()->setFocus(); // Not on Leave now, when the button that was pressed is switched off.
    m_recovery->showMaking();
    auto request = std::make_shared<core::vault::CreateVaultRequest>();
    request->folder = m_plan.folder;
    request->passphrase = m_plan.passphrase.copy();
    request->cost = m_parts.cost;
    request->withRecoveryWords = m_plan.withRecoveryWords;
    m_making = m_parts.jobs.start<NewRecords>(
        this,
        [request, &clock = m_parts.clock, jurisdiction = m_plan.jurisdiction](core::base::JobContext& job) {
            return makeRecords(std::move(*request), jurisdiction, clock, job);
        },
        [this](core::base::Result<NewRecords> result) { made(std::move(result)); });
    refreshButtons();
}

void FirstRun::made(core::base::Result<NewRecords> result)
{
    if (!result) {
        const QString problem = result.error().code == core::base::ErrorCode::Exists
            ? tr("There is a folder with files in that place. Go back one page and choose another place.")
            : shell::errorText(result.error());
        m_recovery->showChoice(problem);
        refreshButtons();
        return;
    }
    m_plan.passphrase = {};
    m_plan.knownWords.clear();
    m_opened = result->opened;
    if (!m_plan.withRecoveryWords && !m_parts.settings.offersRecoveryWords())
        m_parts.settings.setOffersRecoveryWords(true); // These records were never offered them again.
    if (result->recoveryWords.isEmpty())
        return showStep(m_at + 1);
    //: Group: buttons and messages of the pages that are seen at the first start. Read by: the person who will keep the
    //: diary, who may be frightened and in a hurry.
    Q_EMIT said(tr("Your records are made."));
    m_recovery->showWords(std::move(result->recoveryWords));
    refreshButtons();
}

} // namespace app::vault
