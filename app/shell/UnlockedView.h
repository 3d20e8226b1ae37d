#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/JobTray.h"
#include "app/shell/LockedView.h"
#include "app/shell/Navigator.h"
#include "app/shell/PageTable.h"
#include "app/shell/RecordSpelling.h"
#include "app/shell/StatusAge.h"
#include "app/shell/VisitHistory.h"
#include "app/viewer/PictureLoader.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <set>

class QFrame;
class QStackedWidget;

namespace app::shell {

class JobTrayView;
class Navigation;

/// What the unlocked view needs from the window that outlives it.
struct UnlockedParts
{
    Prompts& prompts;
    settings::AppSettings& settings;
    widgets::StatusLine& status;
    PrivateClipboard& clipboard;
    const PageTable& pages;
};

/// The unlocked window below its top bar: navigation, one page at a time, the tray. Owns the vault pointer, both lanes
/// and all pages; deleting it is what locking means. Pages are made on their first visit.
class UnlockedView final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    UnlockedView(const UnlockedParts& parts, const Opened& opened, QWidget* parent = nullptr);
    ~UnlockedView() override;

    void open(PageId page, const QByteArray& id = {}, Purpose purpose = Purpose::Show) override;
    void back() override;
    void forward();
    bool has(PageId page) const override;
    void practiseLeaving() override { Q_EMIT practiceWanted(); }
    void forgetEverything() override { Q_EMIT forgettingWanted(); }

    /// The page that is shown, and which one that is.
    Page* page() const;
    PageId pageId() const;
    const PageContext& context() const { return m_context; }
    QWidget* navigation() const;
    JobTray& tray() { return m_tray; }
    RecordSpelling& spelling() { return m_spelling; }
    QString folder() const { return m_vault->folder(); }
    void search(const QString& text);
    void focusPage();
    /// Makes everything anew, in the language of now, but pages that cannot be yet. What is half-written stays; so do
    /// the page, the place of the focus, the way back, and whatever is being taken in. `parts.pages` is asked for its
    /// words again.
    void rebuild();
    /// In a narrow window the navigation is in the menu.
    void setNarrow(bool isNarrow);
    /// For Lock: keeps drafts, stops jobs, waits for them, and gives the vault back. Only destruction may follow.
    std::shared_ptr<core::vault::UnlockedVault> close();
    /// For Leave now: keeps drafts, stops jobs, waits for them, and wipes the keys.
    void abandon();

Q_SIGNALS:
    /// A page asked for the emergency card, or for help, which belong to the window.
    void emergencyWanted();
    void helpWanted();
    void practiceWanted();
    void forgettingWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildNotices();
    void show(const Visit& visit);
    /// Keeps what is half-written on the page that is shown, and where Back finds it.
    void leavePage();
    void showBefore(PageId page, Purpose purpose);
    bool isAnythingBefore() const;
    Page* pageOf(PageId page);
    /// Takes away a page that stayed at a change of language, once it can be made anew and is not the one that is
    /// shown.
    void dropOutdated(PageId page);

    const PageTable& m_table;
    std::shared_ptr<core::vault::UnlockedVault> m_vault;
    // The lanes go after the pages (children, deleted in the destructor) have cancelled their questions.
    async::JobRunner m_queries;
    JobTray m_tray;
    viewer::PictureLoader m_pictures{viewer::PictureLoader::programBesideUs()};
    PageContext m_context;
    RecordSpelling m_spelling;
    StatusAge m_statusAge{m_context.status, [this] { return m_vault->clock().monotonicMs(); }};
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    QFrame* m_notice;
    JobTrayView* m_trayView;
    std::map<PageId, Page*> m_pages; ///< Children of m_stack.
    std::set<PageId> m_outdated; ///< Of these, the ones that speak the language of before.
    QPointer<QWidget> m_behind; ///< What had the focus when a page came before it.
    VisitHistory m_history;
};

} // namespace app::shell
