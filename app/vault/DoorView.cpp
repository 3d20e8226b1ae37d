#include "app/vault/DoorView.h"

#include "app/shell/Prompts.h"
#include "app/vault/UnlockForm.h"
#include "app/vault/WelcomeSteps.h"
#include "app/widgets/FocusPlace.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace app::vault {

DoorView::DoorView(const Parts& parts, const QString& folder, QWidget* parent)
    : LockedView(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget(this))
{
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    const QString wanted = folder.isEmpty() ? parts.usualFolder : folder;
    if (holdsRecords(wanted) || !folder.isEmpty())
        showUnlock(wanted);
    else
        showFirstRun();
}

QWidget* DoorView::firstFocus() const
{
    return m_firstRun ? m_firstRun->firstFocus() : m_unlock->firstFocus();
}

bool DoorView::isPractising() const
{
    return m_firstRun && m_firstRun->leaveStep()->isPractising();
}

void DoorView::practised()
{
    if (m_firstRun)
        m_firstRun->leaveStep()->practised();
}

void DoorView::rebuild()
{
    if (m_unlock)
        return showUnlock(m_unlock->folder());
    if (!m_firstRun->canBeRebuilt())
        return;
    const std::unique_ptr<FirstRun> before(m_firstRun);
    const widgets::FocusPlace focus(*before->step());
    showFirstRun();
    m_firstRun->takeOver(*before);
    m_stack->setCurrentWidget(m_firstRun);
    if (!focus.restoreIn(*m_firstRun->step()))
        m_firstRun->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DoorView::showUnlock(const QString& folder)
{
    auto* scroll = new widgets::FocusScroll(m_stack);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(widgets::space::Large, widgets::space::Huge, widgets::space::Large, widgets::space::Large);
    row->addStretch(1);
    m_unlock = new UnlockForm(folder, {m_jobs, m_parts.clock, m_parts.settings}, content);
    row->addWidget(m_unlock, 3);
    row->addStretch(1);
    connect(m_unlock, &UnlockForm::opened, this, &DoorView::opened);
    connect(m_unlock, &UnlockForm::said, this, &DoorView::said);
    connect(m_unlock, &UnlockForm::anotherWanted, this, &DoorView::openAnother);
    connect(m_unlock, &UnlockForm::newWanted, this, &DoorView::makeNew);

    QWidget* before = m_stack->currentWidget();
    m_stack->setCurrentIndex(m_stack->addWidget(scroll));
    m_firstRun = nullptr;
    m_cameFrom.clear();
    if (before)
        before->deleteLater();
    m_unlock->firstFocus()->setFocus();
}

void DoorView::showFirstRun()
{
    m_firstRun = new FirstRun(
        {m_parts.clock, m_parts.settings, m_parts.prompts, m_jobs, m_parts.usualFolder, m_parts.cost}, m_stack);
    m_stack->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::opened, this, &DoorView::opened);
    connect(m_firstRun, &FirstRun::said, this, &DoorView::said);
    connect(m_firstRun, &FirstRun::openWanted, this,
            [this] { m_cameFrom.isEmpty() ? openAnother() : showUnlock(QString(m_cameFrom)); });
    connect(m_firstRun, &FirstRun::stopWanted, this, [this] {
        if (m_parts.stop)
            m_parts.stop();
    });
}

void DoorView::makeNew()
{
    m_cameFrom = m_unlock->folder();
    QWidget* before = m_stack->currentWidget();
    m_unlock = nullptr;
    showFirstRun();
    m_stack->setCurrentWidget(m_firstRun);
    before->deleteLater(); // It is still telling us.
    m_firstRun->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DoorView::openAnother()
{
    //: Group: what is seen before the records are open. Read by: the person who keeps the diary, or anybody who starts
    //: the app. It must say nothing of what is inside.
    const QString folder = m_parts.prompts.pickFolder(tr("Open this folder"));
    if (folder.isEmpty())
        return;
    if (!holdsRecords(folder)) {
        m_parts.prompts.showProblem(
            {tr("There are no records of this app in that place."), tr("Choose the folder where you keep them.")});
        return;
    }
    showUnlock(folder);
}

} // namespace app::vault
