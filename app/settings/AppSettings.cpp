#include "app/settings/AppSettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace app::settings {

namespace {

constexpr QLatin1String keysGroup("keys/");

} // namespace

AppSettings::AppSettings(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(path.isEmpty() ? nullptr : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    if (m_file)
        m_file->setFallbacksEnabled(false);
}

widgets::Look AppSettings::look() const
{
    return {widgets::appearanceFromName(read(QStringLiteral("look/appearance")).toString()),
            std::clamp(read(QStringLiteral("look/text_percent"), 100).toInt(), 80, 300),
            widgets::letteringFromName(read(QStringLiteral("look/lettering")).toString())};
}

void AppSettings::setLook(const widgets::Look& look)
{
    const bool isSilent = blockSignals(true); // One change, told once.
    write(QStringLiteral("look/appearance"), widgets::appearanceName(look.appearance));
    write(QStringLiteral("look/lettering"), widgets::letteringName(look.lettering));
    blockSignals(isSilent);
    write(QStringLiteral("look/text_percent"), std::clamp(look.textPercent, 80, 300));
}

Language AppSettings::language() const
{
    const QString chosen = read(QStringLiteral("language/code")).toString();
    return chosen.isEmpty() ? firstKnownOf(QLocale::system().uiLanguages()) : languageOf(chosen);
}

void AppSettings::setLanguage(const QString& code)
{
    write(QStringLiteral("language/code"), code);
}

bool AppSettings::countsTo24() const
{
    return read(QStringLiteral("language/counts_to_24"), language().countsTo24).toBool();
}

void AppSettings::setCountsTo24(bool counts)
{
    write(QStringLiteral("language/counts_to_24"), counts);
}

int AppSettings::idleMinutes() const
{
    return std::clamp(read(QStringLiteral("safety/idle_minutes"), 5).toInt(), 0, 60);
}

void AppSettings::setIdleMinutes(int minutes)
{
    write(QStringLiteral("safety/idle_minutes"), std::clamp(minutes, 0, 60));
}

bool AppSettings::blursPictures() const
{
    return read(QStringLiteral("safety/blur_pictures"), true).toBool();
}

void AppSettings::setBlursPictures(bool blurs)
{
    m_showsPictures.reset();
    write(QStringLiteral("safety/blur_pictures"), blurs);
}

void AppSettings::setShowsPictures(bool shows)
{
    m_showsPictures = shows;
    Q_EMIT changed();
}

void AppSettings::forgetShownPictures()
{
    if (!m_showsPictures)
        return;
    m_showsPictures.reset();
    Q_EMIT changed();
}

bool AppSettings::listsFiles() const
{
    return read(QStringLiteral("look/lists_files"), false).toBool();
}

void AppSettings::setListsFiles(bool lists)
{
    write(QStringLiteral("look/lists_files"), lists);
}

bool AppSettings::marksSpelling() const
{
    return read(QStringLiteral("writing/marks_spelling"), true).toBool();
}

void AppSettings::setMarksSpelling(bool marks)
{
    write(QStringLiteral("writing/marks_spelling"), marks);
}

QString AppSettings::spellingLanguage() const
{
    return read(QStringLiteral("writing/language"), QStringLiteral("en_GB")).toString();
}

void AppSettings::setSpellingLanguage(const QString& code)
{
    write(QStringLiteral("writing/language"), code);
}

bool AppSettings::leavesOnKeys() const
{
    return read(QStringLiteral("safety/leave_keys"), true).toBool();
}

void AppSettings::setLeavesOnKeys(bool leaves)
{
    write(QStringLiteral("safety/leave_keys"), leaves);
}

bool AppSettings::showsLeaveDots() const
{
    return read(QStringLiteral("safety/leave_dots"), true).toBool();
}

void AppSettings::setShowsLeaveDots(bool shows)
{
    write(QStringLiteral("safety/leave_dots"), shows);
}

QStringList AppSettings::leaveProgram() const
{
    return read(QStringLiteral("safety/leave_program")).toStringList();
}

void AppSettings::setLeaveProgram(const QStringList& command)
{
    write(QStringLiteral("safety/leave_program"), command.isEmpty() ? QVariant() : command);
}

QString AppSettings::windowTitle() const
{
    return read(QStringLiteral("safety/window_title")).toString().simplified();
}

void AppSettings::setWindowTitle(const QString& title)
{
    const QString simple = title.simplified();
    write(QStringLiteral("safety/window_title"), simple.isEmpty() ? QVariant() : simple);
}

bool AppSettings::refusesPictures() const
{
    return read(QStringLiteral("safety/refuses_pictures"), true).toBool();
}

void AppSettings::setRefusesPictures(bool refuses)
{
    write(QStringLiteral("safety/refuses_pictures"), refuses);
}

bool AppSettings::knowsOfPrinting() const
{
    return read(QStringLiteral("safety/knows_of_printing"), false).toBool();
}

void AppSettings::setKnowsOfPrinting(bool knows)
{
    write(QStringLiteral("safety/knows_of_printing"), knows);
}

bool AppSettings::offersRecoveryWords() const
{
    return read(QStringLiteral("start/offers_recovery"), true).toBool();
}

void AppSettings::setOffersRecoveryWords(bool offers)
{
    write(QStringLiteral("start/offers_recovery"), offers);
}

QString AppSettings::rememberedFolder() const
{
    return read(QStringLiteral("start/folder")).toString();
}

void AppSettings::setRememberedFolder(const QString& folder)
{
    write(QStringLiteral("start/folder"), folder.isEmpty() ? QVariant() : folder);
}

QMap<QString, QString> AppSettings::changedKeys() const
{
    const QStringList all = m_file ? m_file->allKeys() : m_values.keys();
    QMap<QString, QString> keys;
    for (const QString& each : all)
        if (each.startsWith(keysGroup))
            if (const QString text = read(each).toString(); !text.isEmpty())
                keys.insert(each.mid(keysGroup.size()), text);
    return keys;
}

void AppSettings::setKeys(const QString& command, const QString& keys)
{
    write(keysGroup + command, keys.isEmpty() ? QVariant() : keys);
}

void AppSettings::setAllKeysAsTheyCome()
{
    const auto changedOnes = changedKeys();
    const bool isSilent = blockSignals(true); // One change, told once.
    for (auto each = changedOnes.begin(); each != changedOnes.end(); ++each)
        setKeys(each.key(), QString());
    blockSignals(isSilent);
    Q_EMIT changed();
}

void AppSettings::forgetAll()
{
    m_values.clear();
    m_showsPictures.reset();
    if (m_file) {
        m_file->clear();
        m_file->sync();
        QFile::remove(m_file->fileName());
        QDir().rmdir(QFileInfo(m_file->fileName()).absolutePath()); // Only when nothing else is in it.
    }
    Q_EMIT changed();
}

QVariant AppSettings::read(const QString& key, const QVariant& otherwise) const
{
    return m_file ? m_file->value(key, otherwise) : m_values.value(key, otherwise);
}

void AppSettings::write(const QString& key, const QVariant& value)
{
    if (!m_file) {
        m_values.insert(key, value);
    } else if (value.isValid()) {
        m_file->setValue(key, value);
        m_file->sync();
    } else {
        m_file->remove(key);
        m_file->sync();
    }
    Q_EMIT changed();
}

} // namespace app::settings
