#include "app/shell/TopBar.h"

#include "app/shell/LeaveKeys.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace app::shell {

namespace {

// Characters of the search.
constexpr int leastSearch = 10;
constexpr int leastSearchBesideLeaving = 6; // Rather than Leave now in two lines.

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_leave(widgets::button(QString(), widgets::Kind::Leave, QStringLiteral("leave"), this))
    , m_dots(new widgets::PlainLabel(QString(), widgets::Kind::Strong, this))
    , m_menuButton(widgets::button(QString(), widgets::Kind::Bar, QStringLiteral("menu"), this))
    , m_menu(new QMenu(this))
    , m_lock(widgets::button(QString(), widgets::Kind::Bar, QStringLiteral("lock"), this))
    , m_search(new QLineEdit(this))
    , m_help(widgets::button(QString(), widgets::Kind::Bar, this))
{
    widgets::markKind(this, widgets::Kind::Band);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::Medium, widgets::space::Small, widgets::space::Medium,
                            widgets::space::Small);
    row->setSpacing(widgets::space::Small);
    row->addWidget(m_leave);
    row->addWidget(m_dots);
    row->addWidget(m_menuButton);
    row->addWidget(m_lock);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_help);

    connect(m_leave, &QPushButton::clicked, this, &TopBar::leaveWanted);
    m_dots->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("•••")));
    m_dots->setWordWrap(false);

    // Not setMenu(): that waits in a loop of its own, and assistive technology that pressed the button waits with it.
    //: Group: the line at the top of the window. Read by: the person who keeps the diary, perhaps in a hurry. One or
    //: two words: there is little room.
    m_menuButton->setAccessibleDescription(tr("Opens a menu"));
    m_dots->setToolTip(tr("They count how often you pressed Shift or Esc. Three times leaves."));
    connect(m_menuButton, &QPushButton::clicked, this, &TopBar::openMenu);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockWanted);

    widgets::markKind(m_search, widgets::Kind::Search);
    m_search->setClearButtonEnabled(true);
    if (auto* clear = m_search->findChild<QToolButton*>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->setMaxLength(1000);
    m_search->setMaximumWidth(360);
    m_search->installEventFilter(this);
    connect(m_help, &QPushButton::clicked, this, &TopBar::helpWanted);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchWanted(m_search->text()); });
    speakAnew();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (now == m_leave && before && !(before->isVisible() && before->isEnabled()))
            Q_EMIT focusFellOnLeave();
    });
}

void TopBar::speakAnew()
{
    //: Verb, a button: hide the window at once and end the app. Short and easy to find.
    m_leave->setText(tr("Leave now"));
    m_leave->setAccessibleDescription(tr("Closes everything at once. Shift three times does the same."));
    m_leave->setToolTip(tr("Shift or Esc three times"));
    //: Noun, a button: opens the menu.
    m_menuButton->setText(tr("Menu"));
    //: Verb, a button: close the records until the passphrase is typed. Not the noun.
    m_lock->setText(tr("Lock"));
    //: Noun, a button: opens the help.
    m_help->setText(tr("Help"));
    fitSearchWords();
    //: Verb, stands in the empty search field.
    m_search->setAccessibleName(tr("Search everything"));
    refresh();
}

void TopBar::setUnlocked(bool isUnlocked)
{
    m_isUnlocked = isUnlocked;
    m_search->clear();
    refresh();
}

void TopBar::openMenu()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = isMirrored ? m_menuButton->rect().bottomRight() - QPoint(m_menu->sizeHint().width(), 0)
                                     : m_menuButton->rect().bottomLeft();
    m_menu->popup(m_menuButton->mapToGlobal(corner));
}

QWidget* TopBar::firstFocus() const
{
    return m_menuButton;
}

void TopBar::setKeyTexts(const QString& lock, const QString& help)
{
    const auto withKeys = [](const QString& words, const QString& keys) {
        //: Shown while the mouse rests on a button. %1: what it does. %2: its keys, "Ctrl+L".
        return keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys);
    };
    m_lock->setToolTip(withKeys(tr("Lock your records"), lock));
    m_help->setToolTip(withKeys(tr("Help for this page"), help));
}

void TopBar::fitSearchWords()
{
    const QString all = tr("Search everything");
    const int room
        = m_search->width() - 2 * (widgets::space::Small + widgets::metric::FocusRing) - widgets::space::Tight;
    //: Stands in the empty search field where there is no room for "Search everything".
    m_search->setPlaceholderText(m_search->fontMetrics().horizontalAdvance(all) <= room ? all : tr("Search"));
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        fitSearchWords();
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        Q_EMIT searchLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::refresh()
{
    m_search->setVisible(m_isUnlocked);
    fit();
}

void TopBar::fit()
{
    const int whole = m_leave->sizeHint().width();
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * leastSearch);
    const int gap = layout()->spacing();
    int left = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    left -= whole + m_dots->minimumWidth() + m_menuButton->sizeHint().width() + 3 * gap;
    if (m_isUnlocked)
        left -= m_search->minimumWidth() + gap;
    if (m_isUnlocked && left < 0) {
        const int given = std::min(-left, fontMetrics().averageCharWidth() * (leastSearch - leastSearchBesideLeaving));
        m_search->setMinimumWidth(m_search->minimumWidth() - given);
        left += given;
    }
    m_leave->setMinimumWidth(std::max(m_leave->minimumSizeHint().width(), whole + std::min(0, left)));
    const int lock = m_lock->sizeHint().width() + gap;
    const bool showsLock = m_isUnlocked && lock <= left;
    if (showsLock)
        left -= lock;
    m_lock->setVisible(showsLock);
    m_help->setVisible(m_help->sizeHint().width() + gap <= left);
}

bool TopBar::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void TopBar::showPresses(int presses)
{
    // As many as there are to be, so that one alone is no riddle.
    m_dots->setText(presses == 0
                        ? QString()
                        : QString(presses, QChar(0x2022)) + QString(LeaveKeys::presses - presses, QChar(0x25E6)));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace app::shell
