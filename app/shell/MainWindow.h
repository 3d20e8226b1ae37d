#pragma once

#include "app/shell/LockedView.h"
#include "app/shell/PageTable.h"
#include "app/shell/commands/KeyMap.h"
#include "app/shell/commands/Offered.h"
#include "core/base/Clock.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QFrame;
class QPushButton;
class QStackedWidget;

namespace app::settings {
class AppSettings;
}
namespace app::widgets {
class PlainLabel;
class StatusLine;
} // namespace app::widgets

namespace app::shell {

class BottomBar;
class EmergencyCard;
class HelpView;
class IdleWatch;
class LeaveKeys;
class PrivateClipboard;
class Prompts;
class TopBar;
class UnlockedView;

namespace commands {
class Palette;
}

/// What main.cpp builds and the window uses.
struct WindowParts
{
    const core::base::Clock& clock;
    settings::AppSettings& settings;
    Prompts& prompts;
    PageTable pages;
    /// Makes what is shown while nothing is open. `folder`: the records that were open just now; empty at start.
    std::function<LockedView*(const QString& folder, QWidget* parent)> makeLockedView;
    /// The last step of Leave now: ends the process. Does not come back, but in tests.
    std::function<void()> end;
    /// The last step of Lock: puts a fresh process in the place of this one. Comes back only when that did not work.
    std::function<void(const QString& folder)> restart;
    /// Makes what F1 shows. Empty: there is no help.
    std::function<HelpView*(QWidget* parent)> makeHelp = {};
    /// The first step of Leave now, once nothing is seen any more: sees to it that the process ends in a moment, also
    /// when a job hangs. May be empty.
    std::function<void()> endSoon = {};
    /// Gives `pages` again, in the language of now. Empty: their words stay.
    std::function<PageTable()> pagesAgain = {};
};

/// The one window. Either locked (one LockedView) or unlocked (one UnlockedView, which owns the vault, the jobs and all
/// pages, and is deleted on lock). Leave now, Lock and the emergency line are there in both.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Hides everything at once; then keeps what was just typed, stops what is being taken in, wipes the keys and ends
    /// the process. Asks nothing, shows nothing, and takes no longer than `endSoon` allows.
    void leave();
    /// Hides everything, keeps drafts, stops jobs, closes the records, and starts afresh. Works with a dialog open.
    void lock();
    void showEmergency();
    /// A second start asks for this window: it comes to the front, and shows no more than it did. One that is hidden or
    /// minimised locks first. While it is leaving, nothing happens.
    void comeForward();
    /// After a change of language: makes everything anew. Nothing that is open, written or running is lost.
    void rebuild();

    /// What can be done now: the commands of the window, and what the page offers. Keys, menu, "Go to or do" and the
    /// list of keys are all made from it.
    commands::Offers offered();
    /// Does one of them, if it is offered.
    void run(Command command);

    bool isUnlocked() const { return m_unlocked != nullptr; }
    UnlockedView* unlockedView() const { return m_unlocked; }
    LockedView* lockedView() const { return m_locked; }
    IdleWatch& idle() { return *m_idle; }
    widgets::StatusLine& status() { return *m_status; }

Q_SIGNALS:
    /// The records in this folder are open now.
    void recordsOpened(const QString& folder);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* makeIdleNotice();
    void makeCards();
    void showLocked(const QString& folder);
    void showUnlocked(const Opened& opened);
    /// Something in the place of everything else: the card about 999, or help. What is behind stays as it is.
    void showCard(QWidget* card, QWidget* focus);
    void hideCard();
    void practise();
    void forgetEverything();
    void showTitle();
    void closeRecords();
    void focusMiddle();
    void lockWhenAlone();
    void end();
    void applySettings();
    bool isOffered(const commands::CommandEntry& entry) const;
    void act(Command command);
    void showPalette();
    void showHelp(bool wantsKeys);
    void goToArea(int step);
    void showOrHidePictures();
    /// Navigation beside the page, or in a menu when there is little room for the size of the text.
    void showAsWide();
    void warnOfIdle(int secondsLeft);
    void changeTextSize(int percentPoints);

    WindowParts m_parts;
    LeaveKeys* m_keys;
    IdleWatch* m_idle;
    PrivateClipboard* m_clipboard;
    TopBar* m_top;
    QFrame* m_idleNotice = nullptr;
    widgets::PlainLabel* m_idleText = nullptr;
    QPushButton* m_stay = nullptr;
    BottomBar* m_bottom;
    QStackedWidget* m_middle;
    EmergencyCard* m_emergency;
    HelpView* m_help = nullptr;
    commands::Palette* m_palette = nullptr; ///< Null while it is not shown.
    commands::KeyMap m_keyMap;
    QPointer<QWidget> m_behindCard; ///< What had the focus when a card was shown.
    widgets::StatusLine* m_status = nullptr;
    LockedView* m_locked = nullptr;
    UnlockedView* m_unlocked = nullptr;
    const QString m_ownTitle; ///< The name of the program, before a person chose another title.
    bool m_isPractising = false; ///< With the records open; LockedView says it of the first run.
    bool m_isLeaving = false; ///< Nothing of it is shown any more.
};

} // namespace app::shell
