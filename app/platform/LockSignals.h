#pragma once

#include <QObject>

namespace app::platform {

/// Tells when the computer locks its screen, goes to sleep or changes its user, as far as the system says so over
/// D-Bus: org.freedesktop.login1 and the ScreenSaver interfaces. Without a bus it stays silent. GUI thread only.
class LockSignals final : public QObject
{
    Q_OBJECT

public:
    explicit LockSignals(QObject* parent = nullptr);

    /// Connects. Not in the constructor, because asking for the buses takes some milliseconds.
    void listen();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void screenSaverChanged(bool isActive);
    void sleepChanged(bool goesToSleep);
    void sessionLocked();
};

} // namespace app::platform
