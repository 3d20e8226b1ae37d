#pragma once

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QTemporaryFile>

inline constexpr char ourSession[] = "/org/freedesktop/login1/session/_31";

/// What login1 answers (org.freedesktop.login1(5)).
class Login final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QTemporaryFile lock;
    QStringList inhibited;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        inhibited.append(QStringList{what, who, why, mode}.join(QLatin1Char('|')));
        if (!lock.isOpen() && !lock.open())
            return {};
        return QDBusUnixFileDescriptor(lock.handle());
    }
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(QString::fromLatin1(ourSession)); }
};
