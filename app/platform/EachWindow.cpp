#include "app/platform/EachWindow.h"

#include <QGuiApplication>
#include <QPlatformSurfaceEvent>
#include <QWindow>

#include <utility>

namespace app::platform {

EachWindow::EachWindow(std::function<void(QWindow&)> act, QObject* parent)
    : QObject(parent)
    , m_act(std::move(act))
{
    qApp->installEventFilter(this);
}

void EachWindow::again() const
{
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow* each : windows)
        if (each->handle())
            m_act(*each);
}

bool EachWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PlatformSurface && watched->isWindowType()) {
        auto* window = static_cast<QWindow*>(watched);
        const auto change = static_cast<QPlatformSurfaceEvent*>(event)->surfaceEventType();
        if (change == QPlatformSurfaceEvent::SurfaceCreated && !window->parent() && window->handle())
            m_act(*window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app::platform
