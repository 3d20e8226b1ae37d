#include "app/settings/Translations.h"

#include "app/settings/AppSettings.h"
#include "app/widgets/DateText.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTimer>

#include <utility>

namespace app::settings {

Translations::Translations(const AppSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (m_english.load(QStringLiteral(":/translations/holdfast_en.qm")))
        QCoreApplication::installTranslator(&m_english);
    m_wanted = settings.language();
    use(m_wanted);
    connect(&settings, &AppSettings::changed, this, &Translations::follow);
}

Translations::~Translations()
{
    for (QTranslator* each : {&m_ours, &m_ofQt, &m_english})
        QCoreApplication::removeTranslator(each);
}

void Translations::use(const Language& language)
{
    m_language = language;
    m_countsTo24 = m_settings.countsTo24();
    // The one installed last is asked first.
    for (QTranslator* each : {&m_ours, &m_ofQt})
        QCoreApplication::removeTranslator(each);
    const QString ofQt = QStringLiteral("qtbase_") + language.code;
    if (m_ofQt.load(ofQt, QStringLiteral(":/translations"))
        || m_ofQt.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (!language.file.isEmpty() && m_ours.load(language.file))
        QCoreApplication::installTranslator(&m_ours);
    QLocale::setDefault(language.locale());
    QGuiApplication::setLayoutDirection(language.direction);
    widgets::countTo24(m_countsTo24);
}

void Translations::follow()
{
    if (m_isWaiting || (m_settings.language() == m_wanted && m_settings.countsTo24() == m_countsTo24))
        return;
    m_isWaiting = true;
    QTimer::singleShot(0, this, &Translations::apply);
}

void Translations::apply()
{
    m_isWaiting = false;
    // Only the other way to write times may have been chosen.
    const Language before = std::exchange(m_wanted, m_settings.language());
    use(m_wanted == before ? Language(m_language) : m_wanted);
    Q_EMIT changed();
}

} // namespace app::settings
