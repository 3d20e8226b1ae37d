#pragma once

#include "core/base/Result.h"
#include "core/vault/disk/DiskFile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace core::vault::disk {

/// How sure it is that what was put in the place of another stays: after Unsynced a power cut may bring back the one
/// before. Either way a whole one is there.
enum class Replaced { Synced, Unsynced };

/// The names in a vault's folder (`FORMAT.md`, folder), and the lock on it. Knows nothing of keys.
class VaultFolder
{
public:
    /// Whether create() would find nothing in its way; makes nothing. Errors: Exists, NotFound, Denied, Io.
    static base::Result<void> mayCreate(const QString& path);

    /// Makes an empty vault folder, or takes over an empty one, with `objects/`, `safety/` and `vault.lock`, locked.
    /// On failure nothing that it made is left. Errors: Exists (something is there), NotFound (no parent), Denied,
    /// NoSpace, Io.
    static base::Result<VaultFolder> create(const QString& path);

    /// An existing one, locked. Errors: NotFound (no such folder), NotAVault (nothing of ours in it), InUse, Denied,
    /// Damaged (a link stands in the place of one of our files), Io.
    static base::Result<VaultFolder> open(const QString& path);

    /// NotFound and NotAVault as open(), without the lock.
    static base::Result<void> recognise(const QString& path);

    VaultFolder(VaultFolder&& other) noexcept;
    VaultFolder& operator=(VaultFolder&&) = delete;
    VaultFolder(const VaultFolder&) = delete;
    VaultFolder& operator=(const VaultFolder&) = delete;
    ~VaultFolder();

    /// From here on, what create() or open() made stays when this object goes.
    void keep() { m_made = Made::Nothing; }

    /// As it was given, without what is superfluous in it.
    const QString& path() const { return m_path; }
    QString headerPath() const;
    QString headerBackupPath() const;
    QString databasePath() const;

    /// `vault.hdr.bak`, then the headers in `safety/`, newest name first: what may stand in for a damaged header.
    static QStringList headerCopies(const QString& path);

    /// Replaces the header so that at every moment a whole one is there: `.new`, sync, read back and `accept`ed, the
    /// current one to `.bak`, rename, sync of the folder. An error means that the header is the one before: when only
    /// the last step fails, the new one is in place. Errors: Unreliable (read back differs), NoSpace, Denied, Io.
    base::Result<Replaced> replaceHeader(const QByteArray& bytes,
                                         const std::function<bool(const QByteArray&)>& accept) const;
    /// Makes every copy of the header equal to the header, so that no slot stays in them that is gone from it. One that
    /// cannot be written does not keep the others from it; the first error is told.
    base::Result<void> renewHeaderCopies(const QByteArray& bytes) const;
    /// Removes what an interrupted replacement left.
    void removeLeftovers() const;

private:
    /// What disappears again unless keep() is called.
    enum class Made { Nothing, Lock, Content, Folder };
    VaultFolder(const QString& path, DiskFile lock, Made made);
    void removeWhatWasMade() noexcept;

    QString m_path;
    std::optional<DiskFile> m_lock;
    Made m_made = Made::Nothing;
};

} // namespace core::vault::disk
