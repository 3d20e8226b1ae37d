#include "app/platform/LockSignals.h"

#include "app/platform/SessionBus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>

namespace app::platform {

namespace {

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

QString login()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString sessionInterface()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

QDBusMessage managerCall(const QString& method, const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(login(), QStringLiteral("/org/freedesktop/login1"),
                                               QStringLiteral("org.freedesktop.login1.Manager"), method);
    call.setArguments(arguments);
    return call;
}

} // namespace

LockSignals::LockSignals(QObject* parent)
    : QObject(parent)
{
}

LockSignals::~LockSignals() = default;

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
    if (hasSystemBus())
        listenToSystem(QDBusConnection::systemBus());
}

void LockSignals::listenToSystem(QDBusConnection system)
{
    system.connect(login(), QString(), QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(sleepChanged(bool)));
    system.connect(login(), QString(), sessionInterface(), QStringLiteral("Lock"), this, SLOT(sessionLocked()));
    watchSession(system);
    delaySleep(system);
}

void LockSignals::watchSession(QDBusConnection system)
{
    // Of our session alone: that of another user changes whenever they come or go.
    const QDBusMessage call
        = managerCall(QStringLiteral("GetSessionByPID"),
                      {QVariant::fromValue(static_cast<quint32>(QCoreApplication::applicationPid()))});
    auto* answer = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, system](QDBusPendingCallWatcher* finished) mutable {
                finished->deleteLater();
                const QDBusPendingReply<QDBusObjectPath> path = *finished;
                if (path.isValid())
                    system.connect(login(), path.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"), this,
                                   SLOT(sessionChanged(QString, QVariantMap, QStringList)));
            });
}

void LockSignals::delaySleep(const QDBusConnection& system)
{
    // Others can list who waits: neither the name nor the reason says anything.
    const QDBusMessage call = managerCall(QStringLiteral("Inhibit"),
                                          {QStringLiteral("sleep"), QCoreApplication::applicationName(),
                                           QStringLiteral("Saving"), QStringLiteral("delay")});
    auto* answer = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *finished;
        if (lock.isValid())
            m_delay = std::make_unique<QDBusUnixFileDescriptor>(lock.value());
    });
}

void LockSignals::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

void LockSignals::sleepChanged(bool goesToSleep)
{
    if (!goesToSleep)
        return delaySleep(QDBusConnection::systemBus());
    Q_EMIT locked();
    m_delay.reset(); // Whoever heard it is done: now the computer may sleep.
}

void LockSignals::sessionLocked()
{
    Q_EMIT locked();
}

void LockSignals::sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    const QVariant isActive = changed.value(QStringLiteral("Active"));
    if (interface == sessionInterface() && isActive.isValid() && !isActive.toBool())
        Q_EMIT locked();
}

} // namespace app::platform
