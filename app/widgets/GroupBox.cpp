#include "app/widgets/GroupBox.h"

#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QStyleOptionGroupBox>
#include <QStylePainter>

#include <algorithm>

namespace app::widgets {

namespace {

constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
constexpr int high = 10'000; // More lines than any title has.

} // namespace

GroupBox::GroupBox(QWidget* parent)
    : QGroupBox(parent)
{
}

GroupBox::GroupBox(const QString& title, QWidget* parent)
    : QGroupBox(title, parent)
{
}

QSize GroupBox::minimumSizeHint() const
{
    const QSize inside = layout() ? layout()->totalMinimumSize() : QSize(0, 0);
    return {std::max(inside.width(), widestWord(title(), fontMetrics())),
            std::max(inside.height(), QGroupBox::minimumSizeHint().height())};
}

bool GroupBox::isInLines() const
{
    return fontMetrics().horizontalAdvance(title()) + space::Tight > width();
}

QRect GroupBox::titleArea() const
{
    return fontMetrics().boundingRect(QRect(0, 0, width(), high), wraps, title());
}

void GroupBox::fit()
{
    QStyleOptionGroupBox option;
    initStyleOption(&option);
    const int line = style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxContents, this).top();
    const int more = isInLines() ? std::max(0, titleArea().height() - fontMetrics().height()) : 0;
    QMargins margins = contentsMargins();
    margins.setTop(line + more);
    setContentsMargins(margins);
}

bool GroupBox::event(QEvent* event)
{
    const bool isDone = QGroupBox::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return isDone;
}

void GroupBox::paintEvent(QPaintEvent* event)
{
    if (!isInLines())
        return QGroupBox::paintEvent(event);
    QStyleOptionGroupBox option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_GroupBox, option);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(titleArea(), wraps, title());
}

} // namespace app::widgets
