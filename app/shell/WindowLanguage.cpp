// MainWindow in another language: everything with words is made anew.
#include "app/shell/BottomBar.h"
#include "app/shell/EmergencyCard.h"
#include "app/shell/HelpView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/TopBar.h"
#include "app/shell/UnlockedView.h"
#include "app/shell/commands/Palette.h"
#include "app/widgets/StatusLine.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace app::shell {

namespace {

constexpr std::chrono::milliseconds untilAlone{100};

} // namespace

void MainWindow::makeCards()
{
    m_emergency = new EmergencyCard(m_middle);
    m_middle->addWidget(m_emergency);
    connect(m_emergency, &EmergencyCard::closed, this, &MainWindow::hideCard);
    if (!m_parts.makeHelp)
        return;
    m_help = m_parts.makeHelp(m_middle);
    m_middle->addWidget(m_help);
    connect(m_help, &HelpView::closed, this, &MainWindow::hideCard);
}

void MainWindow::rebuild()
{
    // A question that is open stands on the page that asked.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        QTimer::singleShot(untilAlone, this, &MainWindow::rebuild);
        return;
    }
    {
        const std::unique_ptr<commands::Palette> palette(std::exchange(m_palette, nullptr));
    }
    hideCard();
    m_behindCard = nullptr;
    const std::unique_ptr<EmergencyCard> oldEmergency(std::exchange(m_emergency, nullptr));
    const std::unique_ptr<HelpView> oldHelp(std::exchange(m_help, nullptr));
    makeCards();
    m_top->menu()->clear();
    m_top->speakAnew();
    m_bottom->speakAnew();
    m_stay->setText(tr("Stay open"));
    if (m_parts.pagesAgain)
        m_parts.pages = m_parts.pagesAgain();
    applySettings();
    m_status->say(QString()); // It was in the other language.
    m_unlocked ? m_unlocked->rebuild() : m_locked->rebuild();
}

} // namespace app::shell
