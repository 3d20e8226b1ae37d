#include "app/widgets/FocusPlace.h"

#include <QApplication>
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
    place->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace app::widgets
