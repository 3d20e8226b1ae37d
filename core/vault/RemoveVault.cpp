#include "core/vault/RemoveVault.h"

#include "core/vault/TrySlots.h"
#include "core/vault/VaultState.h"
#include "core/vault/disk/VaultFolder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace core::vault {

namespace {

using base::Error;
using base::ErrorCode;

constexpr auto ours = QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks;
constexpr auto folders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;

/// Writes over a file before it goes. Best effort: the file is removed in any case.
void overwrite(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    QByteArray noise(static_cast<qsizetype>(file.size()), '\0');
    for (char& byte : noise)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    file.write(noise);
    if (auto disk = disk::DiskFile::open(path, disk::DiskFile::Mode::Update))
        static_cast<void>(disk->sync());
}

/// Removes the files of a folder whose names fit; the first that stays, or nothing.
QString removeFiles(const QString& folder, const QRegularExpression& names)
{
    QString left;
    const QStringList files = QDir(folder).entryList(ours);
    for (const QString& name : files)
        if (const QString path = QDir(folder).filePath(name);
            names.match(name).hasMatch() && !QFile::remove(path) && left.isEmpty())
            left = path;
    return left;
}

} // namespace

base::Result<void> checkPassphrase(UnlockedVault& vault, const crypto::SecretBytes& passphrase, base::JobContext& job)
{
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const std::lock_guard lock(state.headerMutex);
    const auto opened = SlotSecret::ofPassphrase(passphrase.copy()).open(state.header, job);
    if (!opened)
        return opened.error();
    return {};
}

base::Result<void> removeVault(const QString& folder)
{
    const auto locked = disk::VaultFolder::open(folder);
    if (!locked)
        return locked.error();
    static const QRegularExpression header(QStringLiteral(R"(^vault\.hdr(\.bak)?(\.new)?$)"));
    static const QRegularExpression top(QStringLiteral(R"(^(vault\.(?!lock$).*|tries)$)"));
    static const QRegularExpression object(QStringLiteral(R"(^[0-9a-f]{64}\.evo$|^[0-9a-f]{32}\.part$)"));
    static const QRegularExpression lock(QStringLiteral(R"(^vault\.lock$)"));

    const QDir root(folder);
    QStringList withHeaders{root.path(), root.filePath(QStringLiteral("safety"))};
    const QStringList copies = QDir(withHeaders.back()).entryList(folders);
    for (const QString& name : copies)
        withHeaders.append(QDir(withHeaders[1]).filePath(name));
    for (const QString& each : withHeaders) {
        const QStringList files = QDir(each).entryList(ours);
        for (const QString& name : files)
            if (header.match(name).hasMatch())
                overwrite(QDir(each).filePath(name));
    }

    QStringList left;
    for (qsizetype i = withHeaders.size() - 1; i > 0; --i) {
        left += removeFiles(withHeaders[i], header);
        QDir().rmdir(withHeaders[i]);
    }
    const QString objects = root.filePath(QStringLiteral("objects"));
    const QStringList parts = QDir(objects).entryList(folders);
    for (const QString& name : parts) {
        left += removeFiles(QDir(objects).filePath(name), object);
        QDir(objects).rmdir(name);
    }
    QDir().rmdir(objects);
    left += removeFiles(folder, top);
    left += removeFiles(folder, lock);
    QDir().rmdir(folder);
    left.removeAll(QString());
    if (!left.isEmpty())
        return Error{ErrorCode::Io, QStringLiteral("a file of the vault could not be removed"), left.front()};
    return {};
}

} // namespace core::vault
