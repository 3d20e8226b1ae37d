#include "app/widgets/FocusPlace.h"

#include "app/widgets/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

namespace app::widgets {

FocusPlace::FocusPlace(const QWidget& root)
{
    QWidget* focus = QApplication::focusWidget();
    m_index = focus ? root.findChildren<QWidget*>().indexOf(focus) : -1;
    if (m_index >= 0)
        m_kind = focus->metaObject()->className();
}

bool FocusPlace::restoreIn(const QWidget& root) const
{
    QWidget* place = m_index < 0 ? nullptr : root.findChildren<QWidget*>().value(m_index);
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
