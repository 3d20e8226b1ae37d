#include "app/widgets/RecordDelegate.h"

#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

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

/// Where one of the words begins a word of the text: bold and underlined, not by colour alone.
QList<QTextLayout::FormatRange> marksIn(const QString& text, const QStringList& words)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> marks;
    for (const QString& word : words)
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            if (at == 0 || !text[at - 1].isLetterOrNumber())
                marks.append({static_cast<int>(at), static_cast<int>(word.size()), format});
    return marks;
}

/// One line of text with what is marked in it.
void drawLine(QPainter& painter, const QRect& area, const QString& text, const QStyleOptionViewItem& option,
              const QStringList& words)
{
    const auto marks = marksIn(text, words);
    QTextLayout layout(option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()), option.font);
    QTextOption direction;
    direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setClipRect(area);
    layout.draw(&painter, area.topLeft());
    painter.setClipping(false);
}

/// Which row the keyboard is at, while the chosen ones look chosen.
void drawCurrent(QPainter& painter, const QStyleOptionViewItem& option)
{
    painter.save();
    painter.setPen(QPen(coloursOf(option.palette).focus, metric::FocusRing));
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter.restore();
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
    if (option.widget && option.widget->property(ticksProperty).toBool()) {
        area = besideTick(*painter, option, area);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawCurrent(*painter, option);
    }
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
    painter->drawText(top, static_cast<int>(end),
                      isolateIfForeign(metrics.elidedText(last, Qt::ElideRight, lastWidth)));
    const int firstWidth = area.width() - (last.isEmpty() ? 0 : lastWidth + space::Large);
    painter->drawText(top, static_cast<int>(start),
                      isolateIfForeign(metrics.elidedText(first, Qt::ElideRight, firstWidth)));
    painter->setPen(isChosen ? colours.onChosen : colours.text);
    const QStringList searched
        = option.widget ? option.widget->property(searchedProperty).toStringList() : QStringList();
    if (searched.isEmpty())
        painter->drawText(bottom, static_cast<int>(start),
                          isolateIfForeign(metrics.elidedText(words, Qt::ElideRight, area.width())));
    else
        drawLine(*painter, bottom, words, option, searched);
    painter->restore();
}

} // namespace app::widgets
