#pragma once

#include "app/shell/LockedView.h"
#include "app/shell/PageTable.h"
#include "core/base/Clock.h"

#include <QMainWindow>

#include <functional>

class QFrame;
class QStackedWidget;

namespace app::settings {
class AppSettings;
}
namespace app::widgets {
class PlainLabel;
class StatusLine;
} // namespace app::widgets

namespace app::shell {

class EmergencyCard;
class IdleWatch;
class LeaveKeys;
class PrivateClipboard;
class Prompts;
class TopBar;
class UnlockedView;

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
};

/// The one window. Either locked (one LockedView) or unlocked (one UnlockedView, which owns the vault, the jobs and all
/// pages, and is deleted on lock). Leave now, Lock and the emergency line are there in both.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Hides everything at once, wipes the keys, ends the process. Asks nothing, waits for nothing.
    void leave();
    /// Hides everything, keeps drafts, stops jobs, closes the records, and starts afresh. Works with a dialog open.
    void lock();
    void showEmergency();

    bool isUnlocked() const { return m_unlocked != nullptr; }
    UnlockedView* unlockedView() const { return m_unlocked; }
    LockedView* lockedView() const { return m_locked; }
    IdleWatch& idle() { return *m_idle; }
    widgets::StatusLine& status() { return *m_status; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* makeIdleNotice();
    void addShortcuts();
    void showLocked(const QString& folder);
    void showUnlocked(const Opened& opened);
    void hideEmergency();
    void closeRecords();
    void lockWhenAlone();
    void applySettings();
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
    QStackedWidget* m_middle;
    EmergencyCard* m_emergency;
    widgets::StatusLine* m_status = nullptr;
    LockedView* m_locked = nullptr;
    UnlockedView* m_unlocked = nullptr;
};

} // namespace app::shell
