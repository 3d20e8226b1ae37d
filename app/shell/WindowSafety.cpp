// MainWindow: what a person sets or does for their safety beside Lock and Leave now.
#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Prompts.h"
#include "app/shell/UnlockedView.h"
#include "app/widgets/StatusLine.h"
#include "core/vault/RemoveVault.h"

#include <QApplication>

namespace app::shell {

void MainWindow::practise()
{
    m_isPractising = true;
    m_status->say(tr("Now press Shift three times, or Leave now. The window goes, and comes back this once."));
}

void MainWindow::forgetEverything()
{
    if (!m_unlocked)
        return;
    const QString folder = m_unlocked->folder();
    closeRecords();
    const auto removed = core::vault::removeVault(folder);
    m_parts.settings.forgetAll();
    if (removed && m_parts.restart)
        m_parts.restart(QString());
    showLocked(removed ? QString() : folder);
    if (!removed)
        m_parts.prompts.showProblem(problemFor(removed.error()));
}

void MainWindow::comeForward()
{
    if (m_isLeaving)
        return;
    const bool isSeen = isVisible() && !isMinimized();
    if (m_unlocked && !isSeen) { // Whoever starts it a second time need not be the person who opened it.
        if (m_unlocked->tray().isBusy())
            return; // As with the idle lock: what is being taken in is finished first, and nothing more is shown.
        lock();
        setWindowState(windowState() & ~Qt::WindowMinimized); // How it comes up again.
        return;
    }
    if (!isSeen)
        showNormal();
    QWidget* front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this;
    front->raise();
    front->activateWindow();
}

void MainWindow::showTitle()
{
    // Dialogs ask the application for their titles: they stand in the list of windows too.
    const QString chosen = m_parts.settings.windowTitle();
    const QString title = chosen.isEmpty() ? m_ownTitle : chosen;
    QApplication::setApplicationName(title);
    setWindowTitle(title);
}

} // namespace app::shell
