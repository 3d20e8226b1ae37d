#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace flows {

/// Phrases that appear nowhere else, and the search for them in the bytes and names of files.
class PlantedPhrases
{
public:
    static constexpr int count = 20;

    /// Letters, digits and hyphens only, so that it is the same in a file name, in a URL and on every keyboard.
    static QByteArray bytes(int number)
    {
        return "quince-lantern-" + QByteArray::number(7'301 + number * 97) + "-harbour";
    }
    static QString text(int number) { return QString::fromLatin1(bytes(number)); }

    /// One line for each place under these folders (or in one of these files) that holds a phrase: as it is, as UTF-16
    /// in both orders, or inside base64. Links are not followed.
    static QStringList foundIn(const QStringList& places)
    {
        QStringList hits;
        for (const QString& place : places) {
            lookAt(place, hits);
            QDirIterator walk(place, everything, QDirIterator::Subdirectories);
            while (walk.hasNext())
                lookAt(walk.next(), hits);
        }
        return hits;
    }

    /// Everything under a folder, without the folder itself.
    static QStringList under(const QString& folder)
    {
        QStringList paths;
        QDirIterator walk(folder, everything, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths << walk.next();
        return paths;
    }

private:
    static constexpr QDir::Filters everything
        = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

    static std::vector<QByteArray> forms(int number)
    {
        const QByteArray plain = bytes(number);
        QByteArray little;
        QByteArray big;
        for (const char letter : plain) {
            little.append(letter).append('\0');
            big.append('\0').append(letter);
        }
        std::vector<QByteArray> all{plain, little, big};
        // Base64 looks different at each of three places; the first and the last letters also hold what stands beside.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray coded = (QByteArray(shift, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
            all.push_back(coded.mid(4, coded.size() - 6));
        }
        return all;
    }

    static void lookAt(const QString& path, QStringList& hits)
    {
        static const auto wanted = [] {
            std::array<std::vector<QByteArray>, count> all;
            for (int number = 0; number < count; ++number)
                all.at(static_cast<std::size_t>(number)) = forms(number);
            return all;
        }();
        QByteArray content = QFile::encodeName(path).mid(path.lastIndexOf(QLatin1Char('/')));
        const QFileInfo about(path);
        QFile file(path);
        if (about.isSymLink())
            content += QFile::encodeName(about.symLinkTarget());
        else if (about.isFile() && file.open(QIODevice::ReadOnly))
            content += file.readAll();
        for (int number = 0; number < count; ++number)
            for (const QByteArray& form : wanted.at(static_cast<std::size_t>(number)))
                if (content.contains(form)) {
                    hits << path + QStringLiteral(" holds ") + text(number);
                    break;
                }
    }
};

} // namespace flows
