#include "app/timeline/TimelineDelegate.h"

#include "app/timeline/TimelineListModel.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace app::timeline {

using namespace widgets;

TimelineDelegate::TimelineDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_records(new RecordDelegate({TimelineListModel::DateRole, TimelineListModel::MarksRole}, this))
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // One height for every kind of row: the list can then jump anywhere without measuring each row before it.
    return m_records->sizeHint(option, index);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = static_cast<TimelineLayout::RowKind>(index.data(TimelineListModel::RowKindRole).toInt());
    if (kind == TimelineLayout::RowKind::Entry) {
        m_records->paint(painter, option, index);
        return;
    }
    const Colours colours = coloursOf(option.palette);
    const bool isMonth = kind == TimelineLayout::RowKind::Month;
    QFont font = option.font;
    if (isMonth) {
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * type::Section);
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(isMonth ? colours.text : colours.quiet);
    const QRect area = option.rect.adjusted(space::Medium, 0, -space::Medium, -space::Small);
    const Qt::Alignment where
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft | (isMonth ? Qt::AlignBottom : Qt::AlignVCenter));
    painter->drawText(area, static_cast<int>(where), isolateIfForeign(index.data(Qt::DisplayRole).toString()));
    if (isMonth) {
        painter->setPen(colours.divider);
        painter->drawLine(option.rect.left() + space::Medium, option.rect.bottom(), option.rect.right() - space::Medium,
                          option.rect.bottom());
    }
    painter->restore();
}

} // namespace app::timeline
