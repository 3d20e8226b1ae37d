#include "app/shell/Navigation.h"

#include "app/widgets/Controls.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace app::shell {

namespace {

constexpr int pageRole = Qt::UserRole;

/// The line of the navigation that a page belongs to; itself, when it has its own or belongs to none.
PageId roomOf(PageId page)
{
    switch (page) {
    case PageId::Entry:
        return PageId::Diary;
    case PageId::EvidenceItem:
        return PageId::Evidence;
    case PageId::Person:
    case PageId::Account:
    case PageId::Place:
    case PageId::Order:
        return PageId::People;
    case PageId::Report:
    case PageId::Contact:
    case PageId::CallSheet:
        return PageId::Reports;
    case PageId::Passphrase:
    case PageId::RecoveryWords:
        return PageId::Settings;
    default:
        return page;
    }
}

PageId pageAt(const QModelIndex& line)
{
    return static_cast<PageId>(line.data(pageRole).toInt());
}

} // namespace

const PageEntry* entryOf(const PageTable& pages, PageId page)
{
    const auto place = std::ranges::find(pages, page, &PageEntry::id);
    return place == pages.end() ? nullptr : &*place;
}

Navigation::Navigation(const PageTable& pages, QWidget* parent)
    : QListView(parent)
    , m_pages(pages)
    , m_lines(new QStandardItemModel(this))
{
    setModel(m_lines);
    widgets::markKind(this, widgets::Kind::Navigation);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fill();
    widgets::openOnOneClick(this);
    connect(this, &QListView::activated, this, [this](const QModelIndex& line) { Q_EMIT chosen(pageAt(line)); });
}

void Navigation::fill()
{
    //: Group: the list of pages at the side of the window. Read by: the person who keeps the diary, with a screen
    //: reader.
    //: This text: Noun, spoken name of the list of pages.
    setAccessibleName(tr("Pages"));
    m_lines->clear();
    for (const PageEntry& entry : m_pages) {
        if (entry.word.isEmpty())
            continue;
        auto* line = new QStandardItem(entry.word);
        line->setData(static_cast<int>(entry.id), pageRole);
        line->setEditable(false);
        m_lines->appendRow(line);
    }
    fit();
}

void Navigation::fit()
{
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (const PageEntry* entry = entryOf(m_pages, pageAt(m_lines->index(row, 0))))
            m_lines->item(row)->setIcon(widgets::icon(entry->iconName, palette()));
    const int size = fontMetrics().height();
    setIconSize({size, size});
    const int width = sizeHintForColumn(0) + 2 * widgets::space::Small + 2 * widgets::metric::FocusRing;
    setMinimumWidth(width);
    setMaximumWidth(width);
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void Navigation::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (hasFocus())
        QListView::selectionChanged(selected, deselected);
    else
        // Past QListView, which tells assistive technology. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::selectionChanged(selected, deselected);
}

void Navigation::select(PageId page)
{
    page = roomOf(page);
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (pageAt(m_lines->index(row, 0)) == page)
            // Said outright: left to itself, the view lets go of the row when Ctrl is held, as it is in Ctrl+2.
            return selectionModel()->setCurrentIndex(m_lines->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

} // namespace app::shell
