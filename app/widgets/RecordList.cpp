#include "app/widgets/RecordList.h"

#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RowPress.h"
#include "app/widgets/Theme.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace app::widgets {

RecordList::RecordList(const QString& name, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setMinimumHeight(metric::MainTarget * 5);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        const auto held = QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
        if (!m_isChoosing && !held)
            Q_EMIT opened(index);
    });
    new RowPress(this, [this](const QModelIndex& row) { Q_EMIT opened(row); });
    // The mouse activates on one click here, on two there: its clicks are heard above.
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (m_isInKey)
            Q_EMIT opened(index);
    });
}

void RecordList::setChoosing(bool isChoosing)
{
    m_isChoosing = isChoosing;
    // With boxes each click ticks or unticks; without, the rows chosen before are let go of but for the current one.
    setSelectionMode(isChoosing ? MultiSelection : ExtendedSelection);
    setProperty(RecordDelegate::ticksProperty, isChoosing);
    if (isChoosing)
        clearSelection();
    else if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void RecordList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool isPlainSpace = event->key() == Qt::Key_Space && !m_isChoosing && event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT removalWanted();
    } else if (current.isValid() && isPlainSpace) {
        Q_EMIT besideWanted(current);
    } else {
        m_isInKey = true;
        QListView::keyPressEvent(event);
        m_isInKey = false;
    }
}

void RecordList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (hasFocus())
        QListView::selectionChanged(selected, deselected);
    else
        // Past QListView, which tells assistive technology. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace app::widgets
