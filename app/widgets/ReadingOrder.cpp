#include "app/widgets/ReadingOrder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace app::widgets {

namespace {

/// A widget that hands the focus on to a field inside it.
struct Group
{
    QWidget* group;
    QWidget* field;
};

struct Order
{
    std::vector<QWidget*> stops;
    std::vector<QWidget*> marks; ///< Among the stops: take no focus, but say where their group stands.
    std::vector<Group> groups; ///< Outer ones first.
};

void collect(QLayout* layout, Order& order);

void collect(QWidget* widget, Order& order)
{
    QWidget* field = widget->focusProxy();
    // Headings too: a page gives them the focus on arrival, and Tab goes on from there.
    if (!field && widget->focusPolicy() != Qt::NoFocus)
        order.stops.push_back(widget);
    if (field && widget->isAncestorOf(field)) {
        order.groups.push_back({widget, field});
        // QWidget::setFocusProxy() puts the group right before its first child.
        const QObjectList& inside = widget->children();
        const auto first = std::ranges::find_if(inside, [](const QObject* each) { return each->isWidgetType(); });
        if (auto* mark = qobject_cast<QWidget*>(*first); mark->focusPolicy() == Qt::NoFocus) {
            order.stops.push_back(mark);
            order.marks.push_back(mark);
        }
    }
    // What a list or a text field holds inside is its own affair.
    if (!qobject_cast<QAbstractScrollArea*>(widget) && widget->layout())
        collect(widget->layout(), order);
}

void collect(QLayout* layout, Order& order)
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
    Order order;
    for (QWidget* root : roots)
        collect(root, order);
    // Tab stops at a group too, and lands on its field: a group that stands anywhere else than before its fields sends
    // Tab back to where it has been, over and over. QWidget::setTabOrder() moves groups in its own way and passes over
    // what takes no focus, so meanwhile there are no groups, and what marks their place takes it.
    for (const Group& each : order.groups)
        each.group->setFocusProxy(nullptr);
    for (QWidget* each : order.marks)
        each->setFocusPolicy(Qt::TabFocus);
    for (std::size_t i = 1; i < order.stops.size(); ++i)
        QWidget::setTabOrder(order.stops[i - 1], order.stops[i]);
    for (QWidget* each : order.marks)
        each->setFocusPolicy(Qt::NoFocus);
    std::for_each(order.groups.rbegin(), order.groups.rend(),
                  [](const Group& each) { each.group->setFocusProxy(each.field); });
}

} // namespace app::widgets
