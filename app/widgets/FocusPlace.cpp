#include "app/widgets/FocusPlace.h"

#include "app/widgets/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

namespace app::widgets {

namespace {

QList<QWidget*> childrenOf(const QWidget& parent)
{
    return parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

FocusPlace::FocusPlace(const QWidget& root)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus || !root.isAncestorOf(focus))
        return;
    m_kind = focus->metaObject()->className();
    // Step by step: what came and went elsewhere on the page does not count.
    for (QWidget* each = focus; each != &root; each = each->parentWidget())
        m_path.insert(m_path.begin(), childrenOf(*each->parentWidget()).indexOf(each));
}

bool FocusPlace::restoreIn(const QWidget& root) const
{
    const QWidget* around = &root;
    QWidget* place = nullptr;
    for (const qsizetype step : m_path) {
        place = childrenOf(*around).value(step);
        if (!place)
            return false;
        around = place;
    }
    if (!place || place->metaObject()->className() != m_kind)
        return false;
    focusInSight(place);
    return true;
}

void focusInSight(QWidget* control)
{
    control->setFocus(Qt::OtherFocusReason);
    for (QWidget* around = control->parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(control, space::Large, space::Huge);
}

} // namespace app::widgets
