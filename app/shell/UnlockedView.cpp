#include "app/shell/UnlockedView.h"

#include "app/shell/JobTrayView.h"
#include "app/shell/Navigation.h"
#include "app/shell/PageSpeech.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FileDropArea.h"
#include "app/widgets/FocusPlace.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace app::shell {

namespace {

/// What the core found while opening, in words; empty for a notice that a person need not see.
QString noticeText(const QString& notice)
{
    if (notice == QLatin1String("header_repaired") || notice == QLatin1String("header_copy_repaired"))
        //: Group: notices above the pages: damage, an old copy, a full disk. Read by: the person who keeps the diary,
        //: who may fear that all is lost. Calm and exact.
        return UnlockedView::tr("A part of your records was damaged and has been repaired from its copy.");
    if (notice == QLatin1String("older_header"))
        return UnlockedView::tr("These records look older than when you last used them. Was an old copy put back?");
    if (notice == QLatin1String("log_damaged"))
        return UnlockedView::tr(
            "The list of changes has a gap. Your entries are still here. It helps to make a copy of this folder.");
    if (notice == QLatin1String("log_not_written"))
        return UnlockedView::tr("The disk is nearly full. You can read, but new words may not be kept.");
    if (notice == QLatin1String("header_not_synced"))
        //: The change of a passphrase, or of recovery words, may be undone by a power cut.
        return UnlockedView::tr("The disk had a fault. Make a copy of this folder.");
    return {};
}

} // namespace

UnlockedView::UnlockedView(const UnlockedParts& parts, const Opened& opened, QWidget* parent)
    : QWidget(parent)
    , m_table(parts.pages)
    , m_vault(opened.vault)
    , m_context{m_vault,        opened.caseId, m_queries, m_tray,          parts.prompts,
                parts.settings, parts.status,  *this,     parts.clipboard, m_pictures}
    , m_spelling(m_context)
    , m_navigation(new Navigation(parts.pages, this))
    , m_stack(new QStackedWidget(this))
    , m_notice(nullptr)
    , m_trayView(new JobTrayView(m_tray, &m_context.status, this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_trayView);
    buildNotices();

    connect(m_navigation, &Navigation::chosen, this, [this](PageId page) { open(page); });
    connect(&m_tray, &JobTray::caseChanged, this, [this](core::domain::CaseId caseId) {
        if (page() && caseId == m_context.caseId)
            page()->reload();
    });
}

UnlockedView::~UnlockedView()
{
    m_queries.cancelAll();
    m_tray.cancelAll();
    // Pages first: their handles and models go while the lanes still stand.
    for (const auto& [id, page] : m_pages) {
        const std::unique_ptr<Page> owned(page);
    }
}

void UnlockedView::rebuild()
{
    const widgets::FocusPlace focus = page() ? widgets::FocusPlace(*page()) : widgets::FocusPlace(*this);
    for (const auto& [id, each] : m_pages)
        each->keepDrafts();
    m_queries.cancelAll();
    m_tray.waitForSaves(); // The new pages ask for what the old ones kept.
    std::erase_if(m_pages, [](const auto& place) {
        if (!place.second->canBeRebuilt())
            return false;
        const std::unique_ptr<Page> gone(place.second);
        return true;
    });
    m_outdated.clear();
    for (const auto& [id, each] : m_pages)
        m_outdated.insert(id);
    m_navigation->fill();
    if (!m_notice->isHidden()) { // Else the person has closed it.
        const std::unique_ptr<QFrame> gone(m_notice);
        buildNotices();
    }
    {
        const std::unique_ptr<JobTrayView> gone(m_trayView);
    }
    m_trayView = new JobTrayView(m_tray, &m_context.status, this);
    layout()->addWidget(m_trayView);
    if (m_history.isEmpty())
        return;
    m_history.onlyShow();
    show(m_history.current());
    focus.restoreIn(*page());
}

void UnlockedView::buildNotices()
{
    m_notice = widgets::frame(widgets::Kind::Notice, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_notice);
    QStringList sentences;
    for (const QString& notice : m_vault->notices())
        if (const QString sentence = noticeText(notice); !sentence.isEmpty())
            sentences.append(sentence);
    if (m_vault->isReadOnly())
        sentences.append(tr("You can read your records, but not add to them."));
    m_notice->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    auto* row = new QHBoxLayout(m_notice);
    row->addWidget(new widgets::PlainLabel(sentences.join(QLatin1Char(' ')), m_notice), 1);
    auto* close = widgets::button(tr("Close this message"), m_notice);
    connect(close, &QPushButton::clicked, m_notice, &QWidget::hide);
    row->addWidget(close);
}

bool UnlockedView::has(PageId page) const
{
    return page == PageId::Emergency || page == PageId::Help || entryOf(m_table, page);
}

Page* UnlockedView::page() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

PageId UnlockedView::pageId() const
{
    const auto place = std::ranges::find(m_pages, page(), [](const auto& each) { return each.second; });
    return place == m_pages.end() ? PageId::Today : place->first;
}

QWidget* UnlockedView::navigation() const
{
    return m_navigation;
}

Page* UnlockedView::pageOf(PageId page)
{
    if (const auto place = m_pages.find(page); place != m_pages.end())
        return place->second;
    const PageEntry* entry = entryOf(m_table, page);
    if (!entry)
        return nullptr;
    Page* made = entry->make(m_context, m_stack);
    m_stack->addWidget(made);
    m_pages.emplace(page, made);
    return made;
}

void UnlockedView::dropOutdated(PageId page)
{
    const auto place = m_pages.find(page);
    if (place == m_pages.end() || !m_outdated.contains(page) || place->second == UnlockedView::page()
        || !place->second->canBeRebuilt())
        return;
    const std::unique_ptr<Page> gone(place->second);
    m_pages.erase(place);
    m_outdated.erase(page);
}

void UnlockedView::open(PageId page, const QByteArray& id, Purpose purpose)
{
    if (page == PageId::Emergency) {
        Q_EMIT emergencyWanted();
        return;
    }
    if (page == PageId::Help) {
        Q_EMIT helpWanted();
        return;
    }
    const PageEntry* entry = entryOf(m_table, page);
    if (!entry)
        return;
    if (entry->standsBefore)
        return showBefore(page, purpose);
    leavePage();
    show(m_history.add({page, id, purpose}));
}

bool UnlockedView::isAnythingBefore() const
{
    const PageEntry* entry = page() ? entryOf(m_table, pageId()) : nullptr;
    return entry && entry->standsBefore;
}

void UnlockedView::showBefore(PageId page, Purpose purpose)
{
    if (isAnythingBefore())
        return focusPage();
    if (UnlockedView::page())
        UnlockedView::page()->keepDrafts();
    m_behind = focusWidget();
    Page* next = pageOf(page);
    m_stack->setCurrentWidget(next);
    next->arrive({}, purpose);
    next->reload();
    focusPage();
}

void UnlockedView::back()
{
    if (isAnythingBefore() && !m_history.isEmpty()) {
        page()->keepDrafts();
        m_stack->setCurrentWidget(pageOf(m_history.current().page));
        page()->comeBack(m_behind);
        return page()->reload(); // What was written before it may belong here.
    }
    if (!m_history.hasBefore())
        return m_history.isEmpty() || m_history.first().page != PageId::Today ? open(PageId::Today) : void();
    leavePage();
    show(m_history.back());
}

void UnlockedView::forward()
{
    if (!m_history.hasAhead())
        return;
    leavePage();
    show(m_history.forward());
}

void UnlockedView::leavePage()
{
    if (!page())
        return;
    m_statusAge.pageChanges();
    page()->keepDrafts();
    if (m_history.isEmpty() || isAnythingBefore())
        return;
    if (const auto record = page()->record())
        m_history.becomes(*record);
}

void UnlockedView::show(const Visit& visit)
{
    dropOutdated(visit.page);
    Page* next = pageOf(visit.page);
    if (!next)
        return;
    m_navigation->select(visit.page); // First: what assistive technology hears last is the page.
    m_stack->setCurrentWidget(next);
    next->arrive(visit.id, visit.purpose);
    next->showTop(); // It may have been left far down, on another record.
    next->reload();
    focusPage();
}

void UnlockedView::search(const QString& text)
{
    open(PageId::Search, text.toUtf8());
}

void UnlockedView::focusPage()
{
    if (page())
        focusFirstOf(*page());
}

void UnlockedView::setNarrow(bool isNarrow)
{
    m_navigation->setVisible(!isNarrow);
}

std::shared_ptr<core::vault::UnlockedVault> UnlockedView::close()
{
    m_queries.cancelAll();
    m_pictures.stop();
    for (const auto& [id, shown] : m_pages)
        shown->keepDrafts();
    m_tray.finish();
    m_queries.waitUntilIdle();
    return m_vault;
}

void UnlockedView::abandon()
{
    m_queries.cancelAll();
    m_pictures.cancelAll();
    for (const auto& [id, shown] : m_pages)
        shown->keepDrafts();
    m_tray.finish();
    m_vault->wipeKeys();
}

void UnlockedView::dragEnterEvent(QDragEnterEvent* event)
{
    if (widgets::localPathsOf(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void UnlockedView::dropEvent(QDropEvent* event)
{
    const QStringList paths = widgets::localPathsOf(event->mimeData());
    if (paths.isEmpty() || !page())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (page()->takeFiles(paths))
        return;
    open(PageId::Evidence);
    page()->takeFiles(paths);
}

} // namespace app::shell
