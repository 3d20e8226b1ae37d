#pragma once

#include <QDBusContext>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QString>
#include <QVariant>

/// What xdg-desktop-portal answers (org.freedesktop.portal.Settings): each value wrapped twice.
class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> values; ///< By group and key, with a space between.

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const auto place = values.find(group + QLatin1Char(' ') + key);
        if (place == values.end()) {
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("not there"));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*place)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};
