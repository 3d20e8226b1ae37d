#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/JobTray.h"
#include "app/shell/LockedView.h"
#include "app/shell/Navigator.h"
#include "app/shell/PageTable.h"
#include "app/viewer/PictureLoader.h"

#include <QWidget>

#include <map>

class QFrame;
class QListView;
class QMenu;
class QStackedWidget;
class QStandardItemModel;

namespace app::shell {

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

    /// The page that is shown.
    Page* page() const;
    JobTray& tray() { return m_tray; }
    QString folder() const { return m_vault->folder(); }
    void search(const QString& text);
    void focusPage();
    void focusNavigation();
    /// In a narrow window the navigation is in `menu`.
    void setNarrow(bool isNarrow);
    void fillMenu(QMenu* menu);
    /// For Lock: keeps drafts, stops jobs, waits for them, and gives the vault back. Only destruction may follow.
    std::shared_ptr<core::vault::UnlockedVault> close();
    /// For Leave now: nothing waits, the keys are gone.
    void abandon() noexcept;

Q_SIGNALS:
    /// A page asked for the emergency card, which belongs to the window.
    void emergencyWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Visit
    {
        PageId page = PageId::Today;
        QByteArray id;
        Purpose purpose = Purpose::Show;
    };

    void buildNavigation();
    /// Icons in the colours of now, and as wide as its longest word.
    void fitNavigation();
    void buildNotices();
    void show(const Visit& visit);
    const PageEntry* entryOf(PageId page) const;
    Page* pageOf(PageId page);
    void selectInNavigation(PageId page);

    const PageTable& m_table;
    std::shared_ptr<core::vault::UnlockedVault> m_vault;
    // The lanes go after the pages (children, deleted in the destructor) have cancelled their questions.
    async::JobRunner m_queries;
    JobTray m_tray;
    viewer::PictureLoader m_pictures{viewer::PictureLoader::programBesideUs()};
    PageContext m_context;
    QListView* m_navigation;
    QStandardItemModel* m_lines;
    QStackedWidget* m_stack;
    QFrame* m_notice;
    std::map<PageId, Page*> m_pages; ///< Children of m_stack.
    std::vector<Visit> m_visits;
    std::size_t m_at = 0; ///< The visit that is shown.
};

} // namespace app::shell
