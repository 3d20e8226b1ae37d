#include "core/audit/Findings.h"

#include <QDir>
#include <QRegularExpression>

namespace core::audit {

namespace {

void stranger(const QString& path, custody::Verification& found)
{
    found.notices.push_back({QStringLiteral("stranger"), path, path,
                             QStringLiteral("This file in the vault's folder is not part of the vault.")});
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

void findStrangers(const vault::UnlockedVault& vault, custody::Verification& found)
{
    static const QStringList ours{
        QStringLiteral("vault.hdr"),  QStringLiteral("vault.hdr.bak"), QStringLiteral("vault.hdr.new"),
        QStringLiteral("vault.db"),   QStringLiteral("vault.db-wal"),  QStringLiteral("vault.db-shm"),
        QStringLiteral("vault.lock"), QStringLiteral("objects"),       QStringLiteral("safety"),
    };
    static const QRegularExpression objectFolder(QStringLiteral("^([0-9a-f]{2}|tmp)$"));
    static const QRegularExpression objectFile(QStringLiteral("^[0-9a-f]{64}\\.evo$"));

    for (const QString& name : entriesOf(vault.folder()))
        if (!ours.contains(name))
            stranger(name, found);
    const QString objects = QStringLiteral("objects");
    for (const QString& name : entriesOf(vault.folder() + QLatin1Char('/') + objects)) {
        const QString folder = objects + QLatin1Char('/') + name;
        if (!objectFolder.match(name).hasMatch()) {
            stranger(folder, found);
            continue;
        }
        if (name == QLatin1String("tmp"))
            continue; // Cleared at each opening.
        for (const QString& file : entriesOf(vault.folder() + QLatin1Char('/') + folder))
            if (!objectFile.match(file).hasMatch() || !file.startsWith(name))
                stranger(folder + QLatin1Char('/') + file, found);
    }
}

QString pathInVault(const QString& path, const vault::UnlockedVault& vault)
{
    return QDir(vault.folder()).relativeFilePath(path);
}

} // namespace core::audit
