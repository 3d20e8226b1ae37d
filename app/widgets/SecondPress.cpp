#include "app/widgets/SecondPress.h"

#include "app/widgets/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace app::widgets {

SecondPress::SecondPress(QAbstractItemView* view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

SecondPress::~SecondPress()
{
    wait(false);
}

void SecondPress::wait(bool isWaiting)
{
    if (m_isWaiting == isWaiting)
        return;
    m_isWaiting = isWaiting;
    m_isSwallowing = false;
    if (isWaiting)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool SecondPress::isSecond(const QMouseEvent& event) const
{
    // By the time that the events bear: a page that is slow to come does not use it up.
    const auto interval = static_cast<ulong>(QApplication::doubleClickInterval());
    if (event.button() != Qt::LeftButton || event.timestamp() - m_pressedAt > interval)
        return false;
    const QPoint place = event.globalPosition().toPoint();
    // A hand may tremble more than the desktop allows for.
    if ((place - m_place).manhattanLength() > metric::Target)
        return false;
    return QApplication::widgetAt(place) != m_view->viewport();
}

bool SecondPress::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!isPress && !isRelease)
        return false;
    if (isRelease)
        return std::exchange(m_isSwallowing, false);
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    if (m_isWaiting && isSecond(mouse)) {
        m_isSwallowing = true;
        return true;
    }
    wait(false);
    if (watched == m_view->viewport() && mouse.button() == Qt::LeftButton) {
        m_pressedAt = mouse.timestamp();
        m_place = mouse.globalPosition().toPoint();
        wait(true);
    }
    return false;
}

} // namespace app::widgets
