#include "app/diary/DiaryPage.h"

#include "app/diary/EntrySide.h"
#include "app/diary/IncidentListModel.h"
#include "app/diary/TagCard.h"
#include "app/filters/EntryFilters.h"
#include "app/shell/commands/CommandTable.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app::diary {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::diary::IncidentQuery;
using core::diary::IncidentSummary;

struct DiaryPage::Loaded
{
    std::vector<IncidentSummary> items;
    qint64 all = 0; ///< Entries that are not removed.
    qint64 removed = 0;
};

namespace {

constexpr int pageSize = 200;
/// A list and an entry beside it need room for so many letters.
constexpr int lettersForTwo = 100;

} // namespace

DiaryPage::DiaryPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : Page(context, {tr("Diary"), tr("What happened, in your own words.")}, parent)
    , m_model(new IncidentListModel(this))
{
    m_write = button(tr("Write what happened"), Kind::Main, this);
    m_filters = new filters::EntryFilters(context, {}, this);
    m_showRemoved = button({}, Kind::Link, this);
    m_showRemoved->hide();
    m_filters->addBeside(m_showRemoved);
    m_undo = new UndoBar(this);
    m_count = new PlainLabel({}, Kind::Quiet, this);
    m_tags = new TagCard(this);
    m_empty = new PlainLabel({}, this);
    //: Noun, spoken name of the list of entries.
    m_list = new RecordList(tr("Entries"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate({IncidentListModel::DateRole, IncidentListModel::MarksRole}, m_list));
    m_side = new EntrySide(context, this);

    body()->addWidget(m_write, 0, Qt::AlignLeft);
    body()->addWidget(m_filters);
    body()->addWidget(m_undo);
    body()->addWidget(buildActions());
    body()->addWidget(m_tags);
    body()->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    row->addWidget(m_list, 1);
    row->addWidget(m_side, 1);
    body()->addLayout(row, 100);
    body()->addStretch(1);

    connect(m_write, &QPushButton::clicked, this,
            [this] { m_context.navigator.open(shell::PageId::Entry, {}, shell::Purpose::Add); });
    connect(m_filters, &filters::EntryFilters::changed, this, [this] {
        if (!m_filters->choice().removed)
            m_before.reset(); // The person went back by themselves.
        ask(true);
    });
    connect(m_showRemoved, &QPushButton::clicked, this, [this] {
        setRemovedShown(!m_filters->choice().removed);
        ask(true);
    });
    connect(m_filters, &filters::EntryFilters::undoOffered, m_undo, &UndoBar::offer);
    connect(m_filters, &filters::EntryFilters::undoFailed, m_undo, &UndoBar::giveUp);
    announce(m_undo);
    connect(m_filters, &filters::EntryFilters::problemMet, this, &DiaryPage::showProblem);
    connect(m_side, &EntrySide::problemMet, this, &DiaryPage::showProblem);
    offer(m_write);
    for (QPushButton* each : {m_showRemoved, m_choose, m_addTag, m_takeTag, m_remove, m_putBack})
        offer(each);
    buildPaper();
    connectList();
    addKeys();
    showActions();
}

void DiaryPage::connectList()
{
    connect(m_list, &RecordList::opened, this, &DiaryPage::open);
    connect(m_list, &RecordList::removalWanted, this, &DiaryPage::remove);
    connect(m_list, &RecordList::besideWanted, this, [this](const QModelIndex& index) {
        const auto id = core::domain::IncidentId::fromBytes(index.data(IncidentListModel::IdRole).toByteArray());
        if (m_side->shown() == id)
            m_side->close();
        else
            showBeside(index);
    });
    connect(m_side, &EntrySide::dismissed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DiaryPage::showActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        showActions();
        if (m_side->shown() && index.isValid())
            showBeside(index);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_list->verticalScrollBar()->maximum() - m_list->viewport()->height())
            loadMore();
    });
}

void DiaryPage::addKeys()
{
    const auto shortcut = [this](const QKeySequence& keys, QWidget* owner, auto action) {
        auto* made = new QShortcut(keys, owner);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(Qt::Key_Escape, m_side, [this] {
        m_side->close();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    shortcut(Qt::Key_Escape, m_list, [this] {
        if (m_list->isChoosing())
            m_choose->setChecked(false);
        else
            m_side->close();
    });
}

std::vector<shell::PageAction> DiaryPage::actions() const
{
    auto all = Page::actions();
    all.push_back({tr("Search this page"), [this] { m_filters->searchField()->setFocus(Qt::ShortcutFocusReason); },
                   shell::Command::Search});
    if (m_list->isVisible() && m_list->currentIndex().isValid())
        all.push_back({shell::commands::wordsOf(shell::Command::OpenBeside),
                       [this] { Q_EMIT m_list->besideWanted(m_list->currentIndex()); }, shell::Command::OpenBeside});
    return all;
}

void DiaryPage::arrive(const QByteArray&, shell::Purpose purpose)
{
    // Whoever was away finds the diary, not the removed entries; back from one of those, they are there still.
    if (purpose == shell::Purpose::Removed || m_opened.isEmpty())
        setRemovedShown(purpose == shell::Purpose::Removed);
    if (m_undo->isOffering())
        m_context.status.say({}); // It says how to undo.
    m_undo->clear();
    errors()->clear();
}

QWidget* DiaryPage::firstFocus() const
{
    if (m_all == 0 && m_model->rowCount() == 0)
        return m_write;
    if ((!m_opened.isEmpty() || m_filters->choice().removed) && m_list->isVisible())
        return m_list;
    return m_filters->searchField();
}

void DiaryPage::reload()
{
    m_filters->reload();
    m_side->reload();
    ask(false);
}

void DiaryPage::ask(bool isAnotherChoice)
{
    m_loadingMore.cancel();
    IncidentQuery wanted = m_filters->query();
    // As many as there were, so that the list keeps its place.
    wanted.limit = isAnotherChoice ? pageSize : std::max(pageSize, m_model->rowCount());
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, wanted](JobContext&) -> Result<Loaded> {
            auto items = core::diary::listIncidents(wanted, *vault);
            if (!items)
                return items.error();
            IncidentQuery everything;
            everything.caseId = wanted.caseId;
            const auto all = core::diary::countIncidents(everything, *vault);
            if (!all)
                return all.error();
            everything.onlyWithdrawn = true;
            const auto removed = core::diary::countIncidents(everything, *vault);
            if (!removed)
                return removed.error();
            return Loaded{*std::move(items), *all, *removed};
        },
        [this, wanted, isAnotherChoice](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            if (wanted.onlyWithdrawn && result->removed == 0 && m_removed > 0) {
                // The last one was put back: the list is what it was before.
                if (m_putBack->hasFocus())
                    m_list->setFocus(Qt::OtherFocusReason);
                m_removed = 0;
                setRemovedShown(false);
                return ask(true);
            }
            m_hasAll = static_cast<int>(result->items.size()) < wanted.limit;
            show(*std::move(result), isAnotherChoice);
            count(wanted, isAnotherChoice);
        });
}

void DiaryPage::show(Loaded content, bool isAnotherChoice)
{
    m_all = content.all;
    m_removed = content.removed;
    const bool showsRemoved = m_filters->choice().removed;
    m_showRemoved->setText(
        showsRemoved ? /*: A button: from the list of removed entries to the diary again. */ tr("Back to the diary")
                     : /*: A button: show what was removed; %1: how many. */ tr("Removed entries (%1)")
                           .arg(isolate(QLocale().toString(m_removed))));
    m_showRemoved->setVisible(showsRemoved || m_removed > 0);
    const bool isEmpty = content.items.empty();
    const bool isNarrow = m_filters->isNarrow();
    m_list->setProperty(RecordDelegate::searchedProperty, m_filters->searchedWords());
    showRows(std::move(content.items), isAnotherChoice);
    m_list->setVisible(!isEmpty);
    if (isEmpty)
        m_side->close();
    const bool hasNothing = content.all == 0 && !isNarrow;
    m_empty->setVisible(isEmpty);
    m_empty->setText(showsRemoved && m_removed == 0 ? tr("No entries were removed.")
                         : content.all == 0
                         ? tr("Nothing here yet. When you are ready, write what happened. One sentence is enough.")
                         : tr("No entries match these filters. Clear the filters to see all %n entries.", nullptr,
                              static_cast<int>(content.all)));
    m_filters->setVisible(!hasNothing || m_removed > 0);
    m_actions->setVisible(!isEmpty);
    if (isEmpty)
        m_tags->hide();
    showActions();
    settleFocus();
    m_opened.clear();
}

void DiaryPage::setRemovedShown(bool isShown)
{
    auto choice = m_filters->choice();
    if (choice.removed == isShown)
        return;
    if (isShown) {
        m_before = choice;
        core::diary::FilterChoice removed;
        removed.order = choice.order;
        removed.removed = true;
        return m_filters->setChoice(removed);
    }
    choice.removed = false;
    m_filters->setChoice(std::exchange(m_before, {}).value_or(choice));
}

void DiaryPage::showRows(std::vector<IncidentSummary> items, bool isAnotherChoice)
{
    if (items == m_model->items() && !items.empty())
        return;
    const QByteArray current = m_list->currentIndex().data(IncidentListModel::IdRole).toByteArray();
    const int oldRow = m_list->currentIndex().row();
    const int scrolled = m_list->verticalScrollBar()->value();
    std::vector<QByteArray> selected;
    for (const IncidentSummary& each : chosen())
        selected.push_back(each.id.bytes());

    m_model->setItems(std::move(items));
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int found = isAnotherChoice ? 0 : m_model->rowOf(current);
    const QModelIndex now = m_model->index(found >= 0 ? found : std::clamp(oldRow, 0, rows - 1));
    m_list->selectionModel()->setCurrentIndex(
        now, m_list->isChoosing() ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    if (selected.size() > 1 || m_list->isChoosing())
        for (const QByteArray& id : selected)
            if (const int row = m_model->rowOf(id); row >= 0)
                m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(isAnotherChoice ? 0 : scrolled);
}

void DiaryPage::count(const IncidentQuery& wanted, bool isSpoken)
{
    m_counting = m_context.queries.start<qint64>(
        this, [vault = m_context.vault, wanted](JobContext&) { return core::diary::countIncidents(wanted, *vault); },
        [this, wanted, isSpoken](Result<qint64> counted) {
            if (!counted)
                return showProblem(counted.error());
            const int all = static_cast<int>(m_all);
            const QString shown = isolate(QLocale().toString(*counted));
            const QString sentence = wanted.onlyWithdrawn
                ? tr("%n removed entries", nullptr, static_cast<int>(*counted))
                : m_filters->isNarrow() ? /*: How many of all entries the filters let through; %1: a number. */ tr(
                                              "%1 of %n entries", nullptr, all)
                                              .arg(shown)
                                        : /*: How many entries the list shows. */ tr("%n entries", nullptr, all);
            m_count->setText(sentence);
            if (isSpoken)
                m_context.status.say(*counted == 0 ? m_empty->text() : sentence);
        });
}

void DiaryPage::loadMore()
{
    if (m_hasAll || m_loadingMore.isRunning() || m_loading.isRunning() || m_model->rowCount() == 0)
        return;
    IncidentQuery wanted = m_filters->query();
    wanted.limit = pageSize;
    wanted.after = m_model->items().back().id;
    m_loadingMore = m_context.queries.start<std::vector<IncidentSummary>>(
        this, [vault = m_context.vault, wanted](JobContext&) { return core::diary::listIncidents(wanted, *vault); },
        [this](Result<std::vector<IncidentSummary>> result) {
            if (!result)
                return showProblem(result.error());
            m_hasAll = static_cast<int>(result->size()) < pageSize;
            m_model->addItems(*std::move(result));
        });
}

void DiaryPage::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_opened = index.data(IncidentListModel::IdRole).toByteArray();
    m_context.navigator.open(shell::PageId::Entry, m_opened);
}

bool DiaryPage::hasRoomBeside() const
{
    return width() >= fontMetrics().averageCharWidth() * lettersForTwo;
}

void DiaryPage::showBeside(const QModelIndex& index)
{
    if (!hasRoomBeside())
        return open(index);
    const auto id = core::domain::IncidentId::fromBytes(index.data(IncidentListModel::IdRole).toByteArray());
    if (m_side->shown() != id)
        m_side->show(id);
}

void DiaryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_side->shown() && !hasRoomBeside())
        m_side->close();
}

} // namespace app::diary
