#include "core/vault/disk/VaultFolder.h"

#include "core/base/Values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace core::vault::disk {

namespace {

using base::Error;
using base::ErrorCode;

constexpr qint64 mostHeaderBytes = 65'536;

constexpr QLatin1String headerName("vault.hdr");

QString at(const QString& folder, const char* name)
{
    return folder + QLatin1Char('/') + QLatin1String(name);
}

// Every file that we make directly in the folder.
constexpr std::array ourFiles{"vault.hdr",    "vault.hdr.new", "vault.hdr.bak",    "vault.hdr.bak.new", "vault.db",
                              "vault.db-wal", "vault.db-shm",  "vault.db-journal", "vault.lock"};

base::Result<void> writeDurably(const QString& path, const QByteArray& bytes)
{
    if (const auto removed = removeFile(path); !removed && removed.error().code != ErrorCode::NotFound)
        return removed.error();
    auto file = DiskFile::open(path, DiskFile::Mode::Create);
    if (!file)
        return file.error();
    auto written = file->append(base::bytesOf(bytes));
    if (written)
        written = file->sync();
    if (!written)
        static_cast<void>(removeFile(path));
    return written;
}

// Write beside, sync, read back, rename: `path` holds the old bytes or the new ones, never half of either.
base::Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    const QString beside = path + QStringLiteral(".new");
    if (const auto written = writeDurably(beside, bytes); !written)
        return written;
    const auto back = readSmallFile(beside, mostHeaderBytes);
    if (!back || *back != bytes) {
        static_cast<void>(removeFile(beside));
        return Error{ErrorCode::Unreliable, QStringLiteral("read back differs"), path};
    }
    return renameOver(beside, path);
}

base::Result<bool> isEmptyFolder(const QString& path)
{
    const QDir folder(path);
    if (!folder.isReadable())
        return Error{ErrorCode::Denied, QStringLiteral("folder cannot be read"), path};
    return folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

VaultFolder::VaultFolder(const QString& path, DiskFile lock, Made made)
    : m_path(QDir::cleanPath(path))
    , m_lock(std::move(lock))
    , m_made(made)
{
}

VaultFolder::VaultFolder(VaultFolder&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, std::nullopt))
    , m_made(std::exchange(other.m_made, Made::Nothing))
{
}

VaultFolder::~VaultFolder()
{
    removeWhatWasMade();
}

void VaultFolder::removeWhatWasMade() noexcept
{
    if (m_made == Made::Nothing)
        return;
    if (m_made == Made::Lock) {
        static_cast<void>(removeFile(at(m_path, "vault.lock")));
        return;
    }
    for (const char* file : ourFiles)
        static_cast<void>(removeFile(at(m_path, file)));
    QDir(at(m_path, "objects")).removeRecursively();
    QDir(at(m_path, "safety")).removeRecursively();
    if (m_made == Made::Folder)
        QDir().rmdir(m_path);
}

base::Result<void> VaultFolder::mayCreate(const QString& path)
{
    const auto kind = kindOf(path);
    if (!kind)
        return kind.error();
    if (!*kind) {
        const QFileInfo parent(QFileInfo(path).absolutePath());
        if (!parent.isDir())
            return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), parent.filePath()};
        if (!parent.isWritable())
            return Error{ErrorCode::Denied, QStringLiteral("folder cannot be written"), parent.filePath()};
        return {};
    }
    if (**kind != PathKind::Folder)
        return Error{ErrorCode::Exists, QStringLiteral("not a folder"), path};
    const auto empty = isEmptyFolder(path);
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error{ErrorCode::Exists, QStringLiteral("the folder is not empty"), path};
    return {};
}

base::Result<VaultFolder> VaultFolder::create(const QString& path)
{
    if (const auto may = mayCreate(path); !may)
        return may.error();
    Made made = Made::Content;
    if (const auto folder = makeFolder(path)) {
        made = Made::Folder;
    } else if (folder.error().code != ErrorCode::Exists) {
        return folder.error();
    } else {
        // Some file systems have no permissions; the content is encrypted anyway.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    auto lock = DiskFile::open(at(path, "vault.lock"), DiskFile::Mode::Create);
    if (!lock) {
        if (made == Made::Folder)
            QDir().rmdir(path);
        return lock.error();
    }
    VaultFolder folder(path, std::move(*lock), made);
    if (const auto locked = folder.m_lock->lock(); !locked)
        return locked.error();
    for (const char* name : {"objects", "objects/tmp", "safety"})
        if (const auto inside = makeFolder(at(path, name)); !inside)
            return inside.error();
    for (const QString& changed : {at(path, "objects"), path, QFileInfo(path).absolutePath()}) {
        const auto synced = syncFolder(changed);
        // The folder around may be one in which we may make folders but not look.
        if (!synced && synced.error().code != ErrorCode::Denied)
            return synced.error();
    }
    return folder;
}

base::Result<void> VaultFolder::recognise(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), path};
    if (!QFileInfo(path).isDir())
        return Error{ErrorCode::NotAVault, QStringLiteral("not a folder"), path};
    // Part of a vault is a damaged vault, not a stranger.
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "vault.db"}) {
        const auto kind = kindOf(at(path, name));
        if (!kind)
            return kind.error();
        if (!*kind)
            continue;
        if (**kind == PathKind::File)
            return {};
        return Error{ErrorCode::Damaged, QStringLiteral("a link or folder in the place of a file"), at(path, name)};
    }
    return Error{ErrorCode::NotAVault, QStringLiteral("no vault in this folder"), path};
}

base::Result<VaultFolder> VaultFolder::open(const QString& path)
{
    if (const auto known = recognise(path); !known)
        return known.error();
    const QString lockPath = at(path, "vault.lock");
    auto made = Made::Nothing;
    auto lock = DiskFile::open(lockPath, DiskFile::Mode::Update);
    if (!lock && lock.error().code == ErrorCode::NotFound) {
        lock = DiskFile::open(lockPath, DiskFile::Mode::Create);
        made = Made::Lock;
    }
    if (!lock)
        return lock.error();
    if (const auto locked = lock->lock(); !locked)
        return locked.error();
    VaultFolder folder(path, std::move(*lock), made);
    for (const char* name : {"vault.db", "vault.db-wal", "vault.db-shm"}) {
        const auto kind = kindOf(at(path, name));
        if (!kind)
            return kind.error();
        if (*kind && **kind != PathKind::File)
            return Error{ErrorCode::Damaged, QStringLiteral("a link or folder in the place of a file"), at(path, name)};
    }
    for (const char* name : {"objects", "objects/tmp", "safety"}) {
        const auto kind = kindOf(at(path, name));
        if (!kind)
            return kind.error();
        if (*kind && **kind != PathKind::Folder)
            return Error{ErrorCode::Damaged, QStringLiteral("a link or file in the place of a folder"), at(path, name)};
    }
    return folder;
}

QString VaultFolder::headerPath() const
{
    return at(m_path, "vault.hdr");
}

QString VaultFolder::headerBackupPath() const
{
    return at(m_path, "vault.hdr.bak");
}

QString VaultFolder::databasePath() const
{
    return at(m_path, "vault.db");
}

QStringList VaultFolder::headerCopies(const QString& path)
{
    QStringList copies{at(path, "vault.hdr.bak")};
    const QString safety = at(path, "safety");
    if (const auto kind = kindOf(safety); !kind || *kind != PathKind::Folder)
        return copies;
    copies.append(safety + QLatin1Char('/') + headerName);
    const QStringList inside
        = QDir(safety).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QString& snapshot : inside)
        copies.append(safety + QLatin1Char('/') + snapshot + QLatin1Char('/') + headerName);
    return copies;
}

base::Result<Replaced> VaultFolder::replaceHeader(const QByteArray& bytes,
                                                  const std::function<bool(const QByteArray&)>& accept) const
{
    const QString beside = headerPath() + QStringLiteral(".new");
    const auto giveUp = [&](const Error& error) {
        static_cast<void>(removeFile(beside));
        return error;
    };
    if (const auto written = writeDurably(beside, bytes); !written)
        return written.error();
    const auto back = readSmallFile(beside, mostHeaderBytes);
    if (!back)
        return giveUp(back.error());
    if (*back != bytes || !accept(*back))
        return giveUp({ErrorCode::Unreliable, QStringLiteral("the new header read back differs"), headerPath()});
    // What stands there may be damaged, and `.bak` the good one: only a good header becomes the copy.
    if (const auto current = readSmallFile(headerPath(), mostHeaderBytes); current && accept(*current)) {
        if (const auto copied = replaceFile(headerBackupPath(), *current); !copied)
            return giveUp(copied.error());
    }
    if (const auto renamed = renameOver(beside, headerPath()); !renamed)
        return giveUp(renamed.error());
    // Not tried again: after a sync that failed, one that succeeds proves nothing (`security-design` 6.2).
    return syncFolder(m_path) ? Replaced::Synced : Replaced::Unsynced;
}

base::Result<void> VaultFolder::renewHeaderCopies(const QByteArray& bytes) const
{
    base::Result<void> all;
    for (const QString& copy : headerCopies(m_path)) {
        const auto current = readSmallFile(copy, mostHeaderBytes);
        if (current && *current == bytes)
            continue;
        if (const auto replaced = replaceFile(copy, bytes); !replaced && all)
            all = replaced;
    }
    for (const QString& changed : {m_path, at(m_path, "safety")})
        if (const auto synced = syncFolder(changed); !synced && all)
            all = synced;
    return all;
}

void VaultFolder::removeLeftovers() const
{
    QStringList leftovers{headerPath() + QStringLiteral(".new")};
    for (const QString& copy : headerCopies(m_path))
        leftovers.append(copy + QStringLiteral(".new"));
    for (const QString& leftover : leftovers)
        static_cast<void>(removeFile(leftover));
}

} // namespace core::vault::disk
