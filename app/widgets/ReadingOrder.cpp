#include "app/widgets/ReadingOrder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

#include <vector>

namespace app::widgets {

namespace {

void collect(QLayout* layout, std::vector<QWidget*>& order);

void collect(QWidget* widget, std::vector<QWidget*>& order)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        order.push_back(widget);
    // What a list or a text field holds inside is its own affair.
    if (!qobject_cast<QAbstractScrollArea*>(widget) && widget->layout())
        collect(widget->layout(), order);
}

void collect(QLayout* layout, std::vector<QWidget*>& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, order);
        else if (QLayout* inner = item->layout())
            collect(inner, order);
    }
}

} // namespace

void tabInReadingOrder(std::initializer_list<QWidget*> roots)
{
    std::vector<QWidget*> order;
    for (QWidget* root : roots)
        collect(root, order);
    for (std::size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace app::widgets
