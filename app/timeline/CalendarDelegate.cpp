#include "app/timeline/CalendarDelegate.h"

#include "app/timeline/CalendarModel.h"
#include "app/widgets/Theme.h"

#include <QAbstractItemView>
#include <QDate>
#include <QPainter>

namespace app::timeline {

using namespace widgets;

namespace {

/// Where one month ends and the next begins: above the days of its first week, and before its first day.
void drawMonthEdge(QPainter* painter, const QRect& cell, QDate day, bool isRightToLeft)
{
    if (day.day() <= 7)
        painter->drawLine(cell.topLeft(), cell.topRight());
    if (day.day() == 1 && day.dayOfWeek() != Qt::Monday) {
        const int x = isRightToLeft ? cell.right() : cell.left();
        painter->drawLine(x, cell.top(), x, cell.bottom());
    }
}

} // namespace

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const int step = index.data(CalendarModel::StepRole).toInt();
    const QDate day = index.data(CalendarModel::DayRole).toDate();
    const bool isShown = !index.data(Qt::DisplayRole).toString().isEmpty();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box
        = QRectF(option.rect).adjusted(space::Hair + 1.5, space::Hair + 1.5, -space::Hair - 0.5, -space::Hair - 0.5);
    if (step > 0) {
        // The edge is what tells a pale shade from the ground, at 3:1.
        const auto at = static_cast<std::size_t>(step - 1);
        painter->setPen(QPen(colours.border, 1));
        painter->setBrush(colours.shades[at]);
        painter->drawRoundedRect(box, space::Tight, space::Tight);
        painter->setPen(colours.onShades[at]);
    } else {
        painter->setPen(day.isValid() ? colours.quiet : colours.text);
    }
    QFont font = option.font;
    font.setBold(!day.isValid());
    painter->setFont(font);
    painter->drawText(option.rect, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());

    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(colours.border);
    if (day.isValid() && isShown)
        drawMonthEdge(painter, option.rect, day, option.direction == Qt::RightToLeft);

    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        const bool hasFocus = view->hasFocus();
        painter->setPen(QPen(hasFocus ? colours.focus : colours.border, metric::FocusRing));
        painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), space::Tight, space::Tight);
        if (hasFocus) { // On a deep shade the ring has a light line inside, as it has the ground outside.
            painter->setPen(QPen(colours.surface, 1));
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), space::Tight, space::Tight);
        }
    }
    painter->restore();
}

} // namespace app::timeline
