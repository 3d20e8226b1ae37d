#include "app/settings/AppSettings.h"

#include <algorithm>

namespace app::settings {

AppSettings::AppSettings(const QString& path, QObject* parent)
    : QObject(parent)
    , m_store(path, QSettings::IniFormat)
    , m_isKept(!path.isEmpty())
{
    m_store.setFallbacksEnabled(false);
}

widgets::Look AppSettings::look() const
{
    return {widgets::appearanceFromName(m_store.value(QStringLiteral("look/appearance")).toString()),
            std::clamp(m_store.value(QStringLiteral("look/text_percent"), 100).toInt(), 80, 300)};
}

void AppSettings::setLook(const widgets::Look& look)
{
    m_store.setValue(QStringLiteral("look/appearance"), widgets::appearanceName(look.appearance));
    write(QStringLiteral("look/text_percent"), std::clamp(look.textPercent, 80, 300));
}

int AppSettings::idleMinutes() const
{
    return std::clamp(m_store.value(QStringLiteral("safety/idle_minutes"), 5).toInt(), 0, 60);
}

void AppSettings::setIdleMinutes(int minutes)
{
    write(QStringLiteral("safety/idle_minutes"), std::clamp(minutes, 0, 60));
}

bool AppSettings::blursPictures() const
{
    return m_store.value(QStringLiteral("safety/blur_pictures"), true).toBool();
}

void AppSettings::setBlursPictures(bool blurs)
{
    write(QStringLiteral("safety/blur_pictures"), blurs);
}

bool AppSettings::leavesOnKeys() const
{
    return m_store.value(QStringLiteral("safety/leave_keys"), true).toBool();
}

void AppSettings::setLeavesOnKeys(bool leaves)
{
    write(QStringLiteral("safety/leave_keys"), leaves);
}

bool AppSettings::showsLeaveDots() const
{
    return m_store.value(QStringLiteral("safety/leave_dots"), true).toBool();
}

void AppSettings::setShowsLeaveDots(bool shows)
{
    write(QStringLiteral("safety/leave_dots"), shows);
}

QString AppSettings::rememberedFolder() const
{
    return m_store.value(QStringLiteral("start/folder")).toString();
}

void AppSettings::setRememberedFolder(const QString& folder)
{
    if (!folder.isEmpty())
        return write(QStringLiteral("start/folder"), folder);
    m_store.remove(QStringLiteral("start"));
    write(QStringLiteral("start/folder"), QVariant());
}

void AppSettings::write(const QString& key, const QVariant& value)
{
    if (value.isValid())
        m_store.setValue(key, value);
    if (m_isKept)
        m_store.sync();
    Q_EMIT changed();
}

} // namespace app::settings
