#include "app/platform/LockSignals.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace app::platform {

namespace {

/// Whether there is a session bus to talk to. Asking for one that is not there would start one.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

} // namespace

LockSignals::LockSignals(QObject* parent)
    : QObject(parent)
{
}

void LockSignals::listen()
{
    if (hasSessionBus()) {
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const QString& name :
             {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
              QStringLiteral("org.cinnamon.ScreenSaver"), QStringLiteral("org.mate.ScreenSaver")})
            session.connect(QString(), QString(), name, QStringLiteral("ActiveChanged"), this,
                            SLOT(screenSaverChanged(bool)));
    }
    if (QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"))) {
        QDBusConnection system = QDBusConnection::systemBus();
        const QString service = QStringLiteral("org.freedesktop.login1");
        system.connect(service, QString(), QStringLiteral("org.freedesktop.login1.Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(sleepChanged(bool)));
        system.connect(service, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                       this, SLOT(sessionLocked()));
    }
}

void LockSignals::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

void LockSignals::sleepChanged(bool goesToSleep)
{
    if (goesToSleep)
        Q_EMIT locked();
}

void LockSignals::sessionLocked()
{
    Q_EMIT locked();
}

} // namespace app::platform
