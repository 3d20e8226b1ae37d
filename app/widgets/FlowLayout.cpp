#include "app/widgets/FlowLayout.h"

#include "app/widgets/Theme.h"

#include <QWidget>

#include <algorithm>

namespace app::widgets {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect& rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    struct Cell
    {
        QLayoutItem* item;
        int x;
        QSize size;
    };
    std::vector<Cell> row;
    int x = 0;
    int y = area.y();
    int rowHeight = 0;
    // Things of different height stand on one middle line.
    const auto endRow = [&] {
        for (const Cell& cell : row) {
            const int left = isMirrored ? area.right() + 1 - cell.x - cell.size.width() : area.x() + cell.x;
            if (pass == Pass::Place)
                cell.item->setGeometry(QRect(QPoint(left, y + (rowHeight - cell.size.height()) / 2), cell.size));
        }
        row.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(std::max(item->minimumSize().height(), item->heightForWidth(size.width())));
        if (x > 0 && x + size.width() > area.width()) {
            endRow();
            x = 0;
            y += rowHeight + std::min(m_gap, space::Small); // Rows of choices stand close, whatever parts the choices.
            rowHeight = 0;
        }
        row.push_back({item.get(), x, size});
        x += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace app::widgets
