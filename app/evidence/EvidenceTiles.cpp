// The files of EvidencePage side by side: how large a tile is, which small pictures are made, and how the keys go on.
#include "app/evidence/EvidencePage.h"
#include "app/evidence/EvidenceWords.h"
#include "app/evidence/FileListModel.h"
#include "app/evidence/TileDelegate.h"
#include "app/settings/AppSettings.h"
#include "app/viewer/Previews.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace app::evidence {

using namespace widgets;
using core::evidence::list::FileSummary;

void EvidencePage::setTiles(bool isTiles)
{
    const bool isChange
        = !m_list->itemDelegate()->inherits(isTiles ? "app::evidence::TileDelegate" : "app::widgets::RecordDelegate");
    m_grid->setChecked(isTiles);
    m_asList->setChecked(!isTiles);
    if (!isChange)
        return;
    QAbstractItemDelegate* old = m_list->itemDelegate();
    if (isTiles)
        m_list->setItemDelegate(new TileDelegate(
            [this](const QModelIndex& index) {
                const FileSummary* file = m_model->at(index.row());
                if (!file)
                    return QImage();
                // Where a word is to be read first, it stays hidden until it is asked for itself.
                const bool isSeen = m_context.settings.showsPictures() && plainWordFor(file->behaviours).isEmpty();
                return isSeen ? m_previews->find(file->id) : m_previews->squares(file->id);
            },
            m_list));
    else
        m_list->setItemDelegate(new RecordDelegate({FileListModel::ReferenceRole, FileListModel::SideRole}, m_list));
    old->deleteLater();
    m_list->setFlow(isTiles ? QListView::LeftToRight : QListView::TopToBottom);
    m_list->setWrapping(isTiles);
    m_list->setResizeMode(isTiles ? QListView::Adjust : QListView::Fixed);
    m_list->setHorizontalScrollBarPolicy(isTiles ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitTiles();
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    m_previewPause.start();
}

void EvidencePage::fitTiles()
{
    const bool isTiles = m_grid->isChecked();
    const int bar = m_list->verticalScrollBar()->sizeHint().width();
    const int room = m_list->width() - bar - 2 * m_list->frameWidth() - space::Tight;
    const QSize tile = isTiles && room > 0 ? TileDelegate::tileSize(m_list->font(), room) : QSize();
    if (m_list->gridSize() != tile) {
        m_list->setGridSize(tile);
        if (m_list->currentIndex().isValid()) { // In other rows than before: it stays in view.
            m_list->doItemsLayout();
            m_list->scrollTo(m_list->currentIndex());
        }
    }
    m_list->setMinimumHeight(isTiles ? std::max(metric::MainTarget * 5, tile.height() + 2 * space::Small)
                                     : metric::MainTarget * 5);
}

void EvidencePage::wantPreviews()
{
    std::vector<viewer::Previews::File> files;
    if (m_grid->isChecked() && m_list->isVisible() && m_model->rowCount() > 0) {
        const QRect room = m_list->viewport()->rect();
        const QPoint start(m_list->layoutDirection() == Qt::RightToLeft ? room.right() - space::Small : space::Small,
                           space::Small);
        const QModelIndex first = m_list->indexAt(start); // Where lines begin.
        const QSize tile = m_list->gridSize();
        const int across = std::max(1, room.width() / std::max(1, tile.width()));
        const int down = room.height() / std::max(1, tile.height()) + 2;
        const int top = first.isValid() ? first.row() : 0;
        for (int place = top; place < top + across * down; ++place)
            if (const FileSummary* file = m_model->at(place); file && file->fingerprint)
                files.push_back({file->id, file->mediaType, file->size});
    }
    m_previews->want(files);
}

bool EvidencePage::stepPastEnd(const QKeyEvent& key)
{
    // The arrows to the side go through all the tiles, so that somebody who hears them misses none.
    if (!m_grid->isChecked() || key.modifiers() != Qt::NoModifier
        || (key.key() != Qt::Key_Left && key.key() != Qt::Key_Right))
        return false;
    const bool isForward = (key.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const QModelIndex current = m_list->currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + (isForward ? 1 : -1));
    if (!current.isValid() || !next.isValid()
        || m_list->visualRect(next).top() == m_list->visualRect(current).top()) // In one row the list does it.
        return false;
    m_list->selectionModel()->setCurrentIndex(
        next, m_list->isChoosing() ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    return true;
}

} // namespace app::evidence
