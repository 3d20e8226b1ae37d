#include "app/shell/MainWindow.h"

#include "app/settings/AppSettings.h"
#include "app/shell/BottomBar.h"
#include "app/shell/EmergencyCard.h"
#include "app/shell/IdleWatch.h"
#include "app/shell/LeaveKeys.h"
#include "app/shell/PrivateClipboard.h"
#include "app/shell/Prompts.h"
#include "app/shell/Shortcuts.h"
#include "app/shell/TopBar.h"
#include "app/shell/UnlockedView.h"
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
    , m_middle(new QStackedWidget(this))
    , m_emergency(new EmergencyCard(this))
{
    setWindowTitle(QApplication::applicationName());
    setMinimumSize(320, 240);
    resize(usualSize);
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_middle, 1);
    column->addWidget(makeIdleNotice());
    auto* bottom = new BottomBar(this);
    m_status = bottom->status();
    column->addWidget(bottom);
    setCentralWidget(all);
    m_middle->addWidget(m_emergency);

    connect(bottom, &BottomBar::moreWanted, this, &MainWindow::showEmergency);
    connect(m_top, &TopBar::leaveWanted, this, &MainWindow::leave);
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_top, &TopBar::searchWanted, this, [this](const QString& text) {
        hideEmergency();
        if (m_unlocked)
            m_unlocked->search(text);
    });
    connect(m_emergency, &EmergencyCard::closed, this, &MainWindow::hideEmergency);
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
    qApp->installEventFilter(m_keys); // Installed last, asked first.
    addShortcuts();
    applySettings();
    showLocked(QString());
}

MainWindow::~MainWindow()
{
    closeRecords();
}

QFrame* MainWindow::makeIdleNotice()
{
    m_idleNotice = widgets::frame(widgets::Kind::Notice, this);
    auto* row = new QHBoxLayout(m_idleNotice);
    m_idleText = new widgets::PlainLabel(QString(), m_idleNotice);
    row->addWidget(m_idleText, 1);
    auto* stay = widgets::button(tr("Stay open"), m_idleNotice);
    connect(stay, &QPushButton::clicked, this, [this] { m_idle->stir(); });
    row->addWidget(stay);
    m_idleNotice->hide();
    return m_idleNotice;
}

void MainWindow::addShortcuts()
{
    const auto go = [this](PageId page, Purpose purpose) {
        hideEmergency();
        if (m_unlocked)
            m_unlocked->open(page, {}, purpose);
    };
    addShortcut(this, Command::Lock, [this] { lock(); });
    addShortcut(this, Command::Quit, [this] { close(); });
    addShortcut(this, Command::NewEntry, [go] { go(PageId::Entry, Purpose::Add); });
    addShortcut(this, Command::AddFiles, [go] { go(PageId::Evidence, Purpose::Add); });
    addShortcut(this, Command::GetReady, [go] { go(PageId::CallSheet, Purpose::Show); });
    addShortcut(this, Command::Settings, [go] { go(PageId::Settings, Purpose::Show); });
    addShortcut(this, Command::Search, [this] { m_top->focusSearch(); });
    addShortcut(this, Command::Back, [this] { m_unlocked ? m_unlocked->back() : void(); });
    addShortcut(this, Command::Forward, [this] { m_unlocked ? m_unlocked->forward() : void(); });
    addShortcut(this, Command::NextArea, [this] {
        const bool isInNavigation = m_unlocked && focusWidget() && !m_unlocked->page()->isAncestorOf(focusWidget());
        if (m_unlocked)
            isInNavigation ? m_unlocked->focusPage() : m_unlocked->focusNavigation();
    });
    addShortcut(this, Command::Bigger, [this] { changeTextSize(10); });
    addShortcut(this, Command::Smaller, [this] { changeTextSize(-10); });
    addShortcut(this, Command::NormalSize, [this] { changeTextSize(0); });
    for (int number = 1; number <= pagesWithNumber; ++number)
        addPageShortcut(this, number, [go, number] { go(static_cast<PageId>(number - 1), Purpose::Show); });
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
    m_middle->insertWidget(0, m_unlocked);
    hideEmergency();
    m_middle->setCurrentWidget(m_unlocked);
    m_locked->deleteLater(); // It is still telling us.
    m_locked = nullptr;
    m_unlocked->fillMenu(m_top->menu());
    showAsWide();
    m_top->setUnlocked(true);
    m_idle->stir();
    m_unlocked->open(m_unlocked->has(opened.page) ? opened.page : PageId::Today, {}, opened.purpose);
    m_status->say(opened.remark);
}

void MainWindow::showEmergency()
{
    m_middle->setCurrentWidget(m_emergency);
    m_emergency->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hideEmergency()
{
    if (m_middle->currentWidget() != m_emergency)
        return;
    m_middle->setCurrentWidget(m_unlocked ? static_cast<QWidget*>(m_unlocked) : m_locked);
    if (m_unlocked)
        m_unlocked->focusPage();
    else
        m_locked->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leave()
{
    hideEverything();
    if (m_locked && m_locked->isPractising()) {
        QTimer::singleShot(practiceGap, this, [this] {
            show();
            m_locked->practised();
        });
        return;
    }
    m_clipboard->clearIfOurs();
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
    auto vault = m_unlocked->close();
    const std::unique_ptr<UnlockedView> gone(m_unlocked);
    m_unlocked = nullptr;
    m_top->menu()->clear();
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
    m_top->setNarrow(isNarrow);
    if (m_unlocked)
        m_unlocked->setNarrow(isNarrow);
}

void MainWindow::applySettings()
{
    m_keys->setEnabled(m_parts.settings.leavesOnKeys());
    m_idle->setLimit(m_parts.settings.idleMinutes());
    showAsWide();
}

void MainWindow::changeTextSize(int percentPoints)
{
    widgets::Look look = m_parts.settings.look();
    look.textPercent = percentPoints == 0 ? 100 : look.textPercent + percentPoints;
    m_parts.settings.setLook(look);
    m_status->say(tr("Text size %1 %").arg(m_parts.settings.look().textPercent));
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
