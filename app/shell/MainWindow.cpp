#include "app/shell/MainWindow.h"

#include "app/settings/AppSettings.h"
#include "app/shell/BottomBar.h"
#include "app/shell/EmergencyCard.h"
#include "app/shell/HelpView.h"
#include "app/shell/IdleWatch.h"
#include "app/shell/LeaveKeys.h"
#include "app/shell/PrivateClipboard.h"
#include "app/shell/Prompts.h"
#include "app/shell/TopBar.h"
#include "app/shell/UnlockedView.h"
#include "app/shell/commands/CommandMenu.h"
#include "app/shell/commands/FilesPastFields.h"
#include "app/shell/commands/Palette.h"
#include "app/shell/commands/RedoInFields.h"
#include "app/shell/commands/Shortcuts.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/custody/VaultSession.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace app::shell {

namespace {

constexpr int narrowBelow = 640; // ux-spec 2.1
constexpr QSize usualSize{900, 640};
constexpr std::chrono::milliseconds practiceGap{900}; // Long enough to see that nothing is left.

/// Everything of ours on the screen, dialogs and menus too. Hiding a dialog ends its loop as a refusal does.
void hideEverything()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        if (window->isVisible())
            window->hide();
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_keys(new LeaveKeys(parts.clock, this))
    , m_idle(new IdleWatch(parts.clock, this))
    , m_clipboard(new PrivateClipboard(this))
    , m_top(new TopBar(this))
    , m_bottom(new BottomBar(this))
    , m_middle(new QStackedWidget(this))
    , m_emergency(nullptr)
    , m_ownTitle(QApplication::applicationName())
{
    setMinimumSize(320, 240);
    resize(usualSize);
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    // What lies over the middle for a while stands beside it: of a stacked widget, assistive technology sees only the
    // pages.
    auto* stage = new QWidget(all);
    auto* whole = new QVBoxLayout(stage);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_middle);
    column->addWidget(stage, 1);
    column->addWidget(makeIdleNotice());
    m_status = m_bottom->status();
    column->addWidget(m_bottom);
    setCentralWidget(all);
    makeCards();

    connect(m_bottom, &BottomBar::moreWanted, this, &MainWindow::showEmergency);
    connect(m_top, &TopBar::leaveWanted, this, &MainWindow::leave);
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_top, &TopBar::searchWanted, this, [this](const QString& text) {
        hideCard();
        if (m_unlocked)
            m_unlocked->search(text);
    });
    connect(m_top, &TopBar::searchLeft, this, [this] { m_unlocked ? m_unlocked->focusPage() : void(); });
    connect(m_top, &TopBar::helpWanted, this, [this] { showHelp(false); });
    connect(m_top, &TopBar::focusFellOnLeave, this, &MainWindow::focusMiddle, Qt::QueuedConnection);
    connect(m_top->menu(), &QMenu::aboutToShow, this, [this] { commands::fillMenu(m_top->menu(), offered()); });
    connect(m_keys, &LeaveKeys::leave, this, &MainWindow::leave);
    connect(m_keys, &LeaveKeys::counted, this,
            [this](int presses) { m_top->showPresses(m_parts.settings.showsLeaveDots() ? presses : 0); });
    connect(m_idle, &IdleWatch::warned, this, &MainWindow::warnOfIdle);
    connect(m_idle, &IdleWatch::expired, this, [this] {
        if (m_unlocked && !m_unlocked->tray().isBusy()) // What is being taken in is finished first.
            lock();
    });
    connect(&m_parts.settings, &settings::AppSettings::changed, this, &MainWindow::applySettings);
    qApp->installEventFilter(m_idle);
    qApp->installEventFilter(new commands::Shortcuts([this] { return offered(); }, this));
    qApp->installEventFilter(new commands::FilesPastFields([this] { return offered(); }, this));
    qApp->installEventFilter(new commands::RedoInFields([this] { return offered(); }, this));
    qApp->installEventFilter(m_keys); // Installed last, asked first.
    applySettings();
    showLocked(QString());
}

MainWindow::~MainWindow()
{
    closeRecords();
}

void MainWindow::focusMiddle()
{
    const QWidget* now = QApplication::focusWidget();
    if (!now || !m_top->isAncestorOf(now))
        return; // Somebody took it meanwhile.
    if (m_unlocked && m_middle->currentWidget() == m_unlocked)
        m_unlocked->focusPage();
    else if (m_locked && m_middle->currentWidget() == m_locked)
        m_locked->firstFocus()->setFocus(Qt::OtherFocusReason);
}

QFrame* MainWindow::makeIdleNotice()
{
    m_idleNotice = widgets::frame(widgets::Kind::Notice, this);
    auto* row = new QHBoxLayout(m_idleNotice);
    m_idleText = new widgets::PlainLabel(QString(), m_idleNotice);
    row->addWidget(m_idleText, 1);
    //: Verb, a button: do not lock now.
    m_stay = widgets::button(tr("Stay open"), m_idleNotice);
    connect(m_stay, &QPushButton::clicked, this, [this] { m_idle->stir(); });
    row->addWidget(m_stay);
    m_idleNotice->hide();
    return m_idleNotice;
}

void MainWindow::showLocked(const QString& folder)
{
    m_locked = m_parts.makeLockedView(folder, m_middle);
    m_middle->insertWidget(0, m_locked);
    m_middle->setCurrentWidget(m_locked);
    m_top->setUnlocked(false);
    m_status->say(QString());
    connect(m_locked, &LockedView::opened, this, &MainWindow::showUnlocked);
    connect(m_locked, &LockedView::said, m_status, &widgets::StatusLine::say);
    m_locked->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showUnlocked(const Opened& opened)
{
    m_unlocked = new UnlockedView({m_parts.prompts, m_parts.settings, *m_status, *m_clipboard, m_parts.pages}, opened,
                                  m_middle);
    connect(m_unlocked, &UnlockedView::emergencyWanted, this, &MainWindow::showEmergency);
    connect(m_unlocked, &UnlockedView::helpWanted, this, [this] { showHelp(false); });
    connect(m_unlocked, &UnlockedView::practiceWanted, this, &MainWindow::practise);
    // The page that asks is one of what goes.
    connect(m_unlocked, &UnlockedView::forgettingWanted, this, &MainWindow::forgetEverything, Qt::QueuedConnection);
    m_middle->insertWidget(0, m_unlocked);
    hideCard();
    m_middle->setCurrentWidget(m_unlocked);
    m_locked->deleteLater(); // It is still telling us.
    m_locked = nullptr;
    showAsWide();
    m_top->setUnlocked(true);
    m_idle->stir();
    m_unlocked->open(m_unlocked->has(opened.page) ? opened.page : PageId::Today, {}, opened.purpose);
    m_status->say(opened.remark);
    Q_EMIT recordsOpened(m_unlocked->folder());
}

void MainWindow::showEmergency()
{
    showCard(m_emergency, m_emergency->firstFocus());
}

void MainWindow::showCard(QWidget* card, QWidget* focus)
{
    if (m_middle->currentWidget() == m_unlocked || m_middle->currentWidget() == m_locked)
        m_behindCard = focusWidget();
    m_middle->setCurrentWidget(card);
    focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hideCard()
{
    if (m_middle->currentWidget() == m_unlocked || m_middle->currentWidget() == m_locked)
        return;
    m_middle->setCurrentWidget(m_unlocked ? static_cast<QWidget*>(m_unlocked) : m_locked);
    if (m_unlocked && m_unlocked->page())
        m_unlocked->page()->comeBack(m_behindCard);
    else if (m_locked)
        (m_behindCard ? m_behindCard.data() : m_locked->firstFocus())->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leave()
{
    hideEverything();
    if (std::exchange(m_isPractising, false)) {
        QTimer::singleShot(practiceGap, this, [this] {
            show();
            //: Group: questions and messages of the window as a whole. Read by: the person who keeps the diary, perhaps
            //: in a hurry. Very short.
            m_status->say(tr("That is how it works. The next time the window does not come back."));
        });
        return;
    }
    if (m_locked && m_locked->isPractising()) {
        QTimer::singleShot(practiceGap, this, [this] {
            show();
            m_locked->practised();
        });
        return;
    }
    m_isLeaving = true;
    if (m_parts.endSoon)
        m_parts.endSoon();
    m_clipboard->clearIfOurs();
    QTimer::singleShot(0, this, &MainWindow::end); // The display is told first.
}

void MainWindow::end()
{
    if (m_unlocked)
        m_unlocked->abandon();
    m_parts.end();
}

void MainWindow::lock()
{
    if (!m_unlocked)
        return;
    hideEverything();
    // A dialog that was open is still in its loop, on top of the page that asked; both end before the page may go.
    QTimer::singleShot(0, this, &MainWindow::lockWhenAlone);
}

void MainWindow::lockWhenAlone()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return lock();
    if (!m_unlocked)
        return;
    const QString folder = m_unlocked->folder();
    closeRecords();
    if (m_parts.restart)
        m_parts.restart(folder);
    showLocked(folder);
    show();
}

void MainWindow::closeRecords()
{
    m_clipboard->clearIfOurs();
    if (!m_unlocked)
        return;
    {
        const std::unique_ptr<commands::Palette> palette(std::exchange(m_palette, nullptr));
    }
    auto vault = m_unlocked->close();
    const std::unique_ptr<UnlockedView> gone(std::exchange(m_unlocked, nullptr));
    m_top->menu()->clear();
    m_parts.settings.forgetShownPictures();
    core::custody::lockVault(*vault);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_unlocked && m_unlocked->tray().isBusy()
        && !m_parts.prompts.confirm({tr("Something is still being added. Close anyway?"),
                                     tr("What is not finished will not be kept. Everything else stays."),
                                     tr("Stop it and close"), tr("Keep it open")})) {
        event->ignore();
        return;
    }
    hide();
    closeRecords();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    showAsWide();
}

void MainWindow::showAsWide()
{
    // Twice the text size leaves half of the room.
    const int percent = std::max(100, m_parts.settings.look().textPercent);
    const bool isNarrow = width() * 100 < narrowBelow * percent;
    if (m_unlocked)
        m_unlocked->setNarrow(isNarrow);
}

void MainWindow::applySettings()
{
    showTitle();
    m_keys->setEnabled(m_parts.settings.leavesOnKeys());
    m_idle->setLimit(m_parts.settings.idleMinutes());
    m_keyMap = commands::KeyMap(m_parts.settings.changedKeys());
    m_top->setKeyTexts(m_keyMap.textOf(Command::Lock), m_keyMap.textOf(Command::Help));
    showAsWide();
}

void MainWindow::warnOfIdle(int secondsLeft)
{
    if (!m_unlocked || secondsLeft == 0) {
        m_idleNotice->hide();
        return;
    }
    if (m_idleNotice->isHidden()) // Spoken once.
        m_status->say(tr("Locking in %n second(s).", nullptr, secondsLeft));
    m_idleText->setText(tr("Nobody has used this for a while. Locking in %n second(s).", nullptr, secondsLeft));
    m_idleNotice->show();
}

} // namespace app::shell
