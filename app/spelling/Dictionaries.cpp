#include "app/spelling/Dictionaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringConverter>

#include <algorithm>

namespace app::spelling {

namespace {

/// The words of this file.
struct Names
{
    Q_DECLARE_TR_FUNCTIONS(app::spelling::Dictionaries)
};

constexpr qint64 headBytes = 65'536; ///< Within them an affix file names its encoding.

/// What the affix file says; ISO8859-1 when it says nothing, as Hunspell takes it. Empty when it cannot be read.
QByteArray encodingOf(const QString& affixFile)
{
    QFile file(affixFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.read(headBytes).split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("SET "))
            return line.mid(4).trimmed();
    return "ISO8859-1";
}

} // namespace

QStringList dictionaryFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(QStringLiteral("dictionaries")),
            program.filePath(QStringLiteral("../Resources/dictionaries")), // In a bundle of macOS.
            QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
}

std::vector<Dictionary> dictionariesIn(const QStringList& folders)
{
    std::vector<Dictionary> found;
    for (const QString& each : folders) {
        const QDir folder(each);
        for (const QString& name : folder.entryList({QStringLiteral("*.aff")}, QDir::Files | QDir::Readable)) {
            const QString code = name.chopped(4);
            const QString words = folder.filePath(code + QStringLiteral(".dic"));
            if (QLocale(code).language() == QLocale::C || !QFile::exists(words)
                || std::ranges::find(found, code, &Dictionary::code) != found.end())
                continue;
            const QByteArray encoding = encodingOf(folder.filePath(name));
            if (!encoding.isEmpty() && QStringEncoder(encoding.constData()).isValid())
                found.push_back({code, folder.filePath(name), words, encoding});
        }
    }
    std::ranges::sort(found, [](const Dictionary& one, const Dictionary& other) {
        const bool isFirst = one.code == britishEnglish;
        return isFirst != (other.code == britishEnglish) ? isFirst : one.code < other.code;
    });
    return found;
}

QString languageName(const QString& code)
{
    if (code == britishEnglish)
        //: Group: names of languages of spelling. Read by: the person who keeps the diary, in a list of choices.
        //: A language of spelling, in a list of choices.
        return Names::tr("English (UK)");
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    const QString country = locale.nativeTerritoryName();
    return country.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, country);
}

} // namespace app::spelling
