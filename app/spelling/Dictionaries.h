#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app::spelling {

/// The words of a language as Hunspell reads them: two files that lie side by side.
struct Dictionary
{
    QString code; ///< "en_GB": how the files are called, and the choice in the settings.
    QString affixFile;
    QString wordFile;
    QByteArray encoding; ///< Of both: "UTF-8", "ISO8859-2".

    friend bool operator==(const Dictionary&, const Dictionary&) = default;
};

/// The code of British English, which comes first.
inline constexpr QLatin1String britishEnglish("en_GB");

/// Where dictionaries lie: beside the program (Windows, macOS, a stick), then where the system keeps them.
QStringList dictionaryFolders();

/// Every dictionary in these folders that can be read: British English first, then by code; of two with one code the
/// one of the earlier folder. Reads the first lines of each. Never writes.
std::vector<Dictionary> dictionariesIn(const QStringList& folders);

/// "English (UK)"; any other in its own words: "Polski (Polska)".
QString languageName(const QString& code);

} // namespace app::spelling
