#include "app/platform/SystemWishes.h"

#include "app/platform/NativeWishes.h"
#include "app/platform/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace app::platform {

namespace {

// XDG Desktop Portal, org.freedesktop.portal.Settings
QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString portalSettings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearanceGroup()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString schemeKey()
{
    return QStringLiteral("color-scheme"); // 0: no preference, 1: dark, 2: light.
}

QString contrastKey()
{
    return QStringLiteral("contrast"); // 1: higher.
}

QString gnomeGroup()
{
    return QStringLiteral("org.gnome.desktop.a11y.interface");
}

QString gnomeContrastKey()
{
    return QStringLiteral("high-contrast");
}

QString gnomeLookGroup()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

QString gnomeFontKey()
{
    return QStringLiteral("font-name");
}

QString gnomeScaleKey()
{
    return QStringLiteral("text-scaling-factor");
}

} // namespace

std::optional<LetterWishes> lettersFrom(const QString& description)
{
    // pango_font_description_from_string(): "[families] [styles] [size]"; the size may be "11" or "10.5".
    QStringList words = description.simplified().split(QLatin1Char(' '));
    bool isSize = false;
    const double points = words.takeLast().toDouble(&isSize);
    if (!isSize || points < 4 || points > 72)
        return std::nullopt;
    static const QStringList styles{QStringLiteral("regular"), QStringLiteral("normal"),   QStringLiteral("roman"),
                                    QStringLiteral("bold"),    QStringLiteral("italic"),   QStringLiteral("oblique"),
                                    QStringLiteral("light"),   QStringLiteral("medium"),   QStringLiteral("semi-bold"),
                                    QStringLiteral("thin"),    QStringLiteral("semibold"), QStringLiteral("heavy")};
    while (words.size() > 1 && styles.contains(words.last().toLower()))
        words.removeLast();
    const QString family = words.join(QLatin1Char(' ')).section(QLatin1Char(','), 0, 0).trimmed();
    return family.isEmpty() ? std::nullopt : std::optional(LetterWishes{family, points, 1});
}

SystemWishes::SystemWishes(QObject* parent)
    : QObject(parent)
    , m_native(nativeWishes())
    , m_told(m_native)
{
    qApp->installEventFilter(this);
}

void SystemWishes::listen()
{
    if (!hasSessionBus())
        return;
    qRegisterMetaType<QDBusVariant>(); // connect() finds the slot by the names of its types (measured with Qt 6.4.2).
    QDBusConnection::sessionBus().connect(portal(), portalPath(), portalSettings(), QStringLiteral("SettingChanged"),
                                          this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearanceGroup(), schemeKey());
    ask(appearanceGroup(), contrastKey());
    ask(gnomeGroup(), gnomeContrastKey());
    ask(gnomeLookGroup(), gnomeFontKey());
    ask(gnomeLookGroup(), gnomeScaleKey());
}

void SystemWishes::ask(const QString& group, const QString& key)
{
    auto call = QDBusMessage::createMethodCall(portal(), portalPath(), portalSettings(), QStringLiteral("Read"));
    call.setArguments({group, key});
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> value = *finished;
        if (value.isValid())
            take(group, key, value.value().variant());
    });
}

void SystemWishes::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
}

void SystemWishes::take(const QString& group, const QString& key, const QVariant& value)
{
    // Read() wraps its answer twice; the signal does not.
    const QVariant plain
        = value.userType() == qMetaTypeId<QDBusVariant>() ? qvariant_cast<QDBusVariant>(value).variant() : value;
    if (group == gnomeLookGroup())
        return takeLetters(key, plain);
    if (group == appearanceGroup() && key == schemeKey()) {
        const uint scheme = plain.toUInt();
        m_wishes.isDark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    } else if (group == appearanceGroup() && key == contrastKey()) {
        m_wishes.wantsContrast = plain.toUInt() == 1;
    } else if (group == gnomeGroup() && key == gnomeContrastKey()) {
        m_hasGnomeContrast = plain.toBool();
    }
    tellOfChange();
}

void SystemWishes::takeLetters(const QString& key, const QVariant& value)
{
    LetterWishes letters = m_letters;
    if (key == gnomeFontKey()) {
        if (const auto heard = lettersFrom(value.toString())) {
            letters.family = heard->family;
            letters.points = heard->points;
        }
    } else if (key == gnomeScaleKey() && !QGuiApplication::platformName().startsWith(QLatin1String("xcb"))) {
        letters.scale = std::clamp(value.toDouble(), 0.5, 3.0);
    }
    if (letters == m_letters)
        return;
    m_letters = letters;
    Q_EMIT lettersChanged();
}

ColourWishes SystemWishes::colours() const
{
    return {m_wishes.isDark ? m_wishes.isDark : m_native.isDark,
            m_wishes.wantsContrast || m_hasGnomeContrast || m_native.wantsContrast};
}

void SystemWishes::tellOfChange()
{
    if (m_told == colours())
        return;
    m_told = colours();
    Q_EMIT changed();
}

bool SystemWishes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !std::exchange(m_isPaletteWaiting, true)) {
        // Once every window has heard it.
        QTimer::singleShot(0, this, [this] {
            m_isPaletteWaiting = false;
            m_native = nativeWishes();
            Q_EMIT paletteChanged();
            tellOfChange();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app::platform
