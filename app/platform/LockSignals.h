#pragma once

#include <QObject>
#include <QVariantMap>

#include <memory>

class QDBusConnection;
class QDBusUnixFileDescriptor;

namespace app::platform {

/// Tells when the computer locks its screen, goes to sleep or changes its user, as far as the system says so over
/// D-Bus: org.freedesktop.login1 (systemd, org.freedesktop.login1(5)) and the ScreenSaver interfaces. Where login1
/// allows it, sleep waits until whoever hears locked() is done: at most the 5 s that login1 gives. Without a bus it
/// stays silent. GUI thread only.
class LockSignals final : public QObject
{
    Q_OBJECT

public:
    explicit LockSignals(QObject* parent = nullptr);
    ~LockSignals() override;

    /// Connects. Not in the constructor, because asking for the buses takes some milliseconds.
    void listen();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void screenSaverChanged(bool isActive);
    void sleepChanged(bool goesToSleep);
    void sessionLocked();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void listenToSystem(QDBusConnection system);
    void watchSession(QDBusConnection system);
    /// Asks login1 to wait with the next sleep.
    void delaySleep(const QDBusConnection& system);

    std::unique_ptr<QDBusUnixFileDescriptor> m_delay; ///< While it is held, sleep waits.
};

} // namespace app::platform
