#include "app/widgets/RecordDelegate.h"

#include "app/widgets/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>

namespace app::widgets {

RecordDelegate::RecordDelegate(Roles roles, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

namespace {

/// Draws the box of a row; gives back what is left of its area.
QRect besideTick(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area)
{
    const QStyle* style = option.widget->style();
    QStyleOptionButton box;
    box.initFrom(option.widget);
    const int width = style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget);
    const int height = style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget);
    const QRect place(area.left(), area.top() + (area.height() - height) / 2, width, height);
    box.rect = QStyle::visualRect(option.direction, area, place);
    box.state = QStyle::State_Enabled
        | (option.state.testFlag(QStyle::State_Selected) ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    return QStyle::visualRect(option.direction, area, area.adjusted(width + space::Medium, 0, 0, 0));
}

} // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 20, metrics.lineSpacing() * 2 + 2 * space::Small + space::Hair};
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const Colours colours = coloursOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QRect area = option.rect.adjusted(space::Medium, space::Small, -space::Medium, -space::Small);
    if (option.widget && option.widget->property(ticksProperty).toBool())
        area = besideTick(*painter, option, area);
    const QFontMetrics metrics(option.font);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString first = index.data(m_roles.firstLine).toString();
    const QString last = index.data(m_roles.lastLine).toString();
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);

    painter->save();
    painter->setFont(option.font);
    const QRect top(area.left(), area.top(), area.width(), metrics.lineSpacing());
    const QRect bottom(area.left(), area.top() + metrics.lineSpacing() + space::Hair, area.width(),
                       metrics.lineSpacing());
    const int lastWidth = qMin(metrics.boundingRect(last).width() + space::Small, area.width() / 2);
    painter->setPen(isChosen ? colours.onChosen : colours.quiet);
    painter->drawText(top, static_cast<int>(end), metrics.elidedText(last, Qt::ElideRight, lastWidth));
    const int firstWidth = area.width() - (last.isEmpty() ? 0 : lastWidth + space::Large);
    painter->drawText(top, static_cast<int>(start), metrics.elidedText(first, Qt::ElideRight, firstWidth));
    painter->setPen(isChosen ? colours.onChosen : colours.text);
    painter->drawText(bottom, static_cast<int>(start), metrics.elidedText(words, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace app::widgets
