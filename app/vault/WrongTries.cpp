#include "app/vault/WrongTries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace app::vault {

namespace {

/// The words of this file.
struct TryWords
{
    Q_DECLARE_TR_FUNCTIONS(app::vault::WrongTries)
};

constexpr int mostTries = 9999; ///< More are not told apart.
constexpr qint64 longestFile = 16;

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("tries"));
}

} // namespace

int wrongTriesOf(const QString& folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    bool isNumber = false;
    const int tries = file.read(longestFile).trimmed().toInt(&isNumber);
    return isNumber ? std::clamp(tries, 0, mostTries) : 0;
}

void setWrongTries(const QString& folder, int tries)
{
    if (tries == 0) {
        QFile::remove(pathIn(folder));
        return;
    }
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QByteArray::number(std::min(tries, mostTries)) + '\n');
    file.commit();
}

QString wrongTriesText(int tries)
{
    switch (tries) {
    case 0:
        return {};
    case 1:
        //: Group: how often somebody typed a wrong passphrase. Read by: the person who keeps the diary: it may mean
        //: that somebody else tried. Calm.
        return TryWords::tr("One wrong try since then.");
    case 2:
        return TryWords::tr("Two wrong tries since then.");
    case 3:
        return TryWords::tr("Three wrong tries since then.");
    default:
        return TryWords::tr("%n wrong tries since then.", nullptr, tries);
    }
}

} // namespace app::vault
