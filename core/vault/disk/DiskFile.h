#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace core::vault::disk {

/// What passing by the page cache asks of memory, offsets and sizes: enough for every disk in use.
inline constexpr qint64 directAlignment = 4096;

/// One open file or folder of the vault, closed when destroyed. Never follows a link in the last part of its path;
/// retries what a signal interrupts; every call goes straight to the system. Blocking.
class DiskFile
{
public:
    /// How open() opens.
    enum class Mode {
        Read, ///< An existing regular file.
        ReadUncached, ///< The same past the page cache where the file system can (O_DIRECT); see isUncached().
        Update, ///< An existing regular file, for reading and writing.
        Create, ///< A new file for its owner alone (0600); Exists when there is something.
        CreateUncached, ///< The same, written past the page cache where the file system can; see append().
        Folder ///< An existing folder.
    };

    /// Errors: NotFound, Exists, Denied, NoSpace, Damaged (a link or another kind of file stands there), Io.
    static base::Result<DiskFile> open(const QString& path, Mode mode);

    DiskFile(DiskFile&& other) noexcept;
    DiskFile& operator=(DiskFile&& other) noexcept;
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;
    ~DiskFile();

    base::Result<qint64> size() const;
    /// Fills the buffer from `offset`; fewer bytes only at the end of the file.
    base::Result<std::size_t> readAt(qint64 offset, std::span<std::byte> buffer) const;
    /// Writes at the end of what was written so far, all of it. While isUncached(), memory and size are multiples of
    /// directAlignment; what the system refuses all the same goes through the page cache from then on.
    base::Result<void> append(std::span<const std::byte> bytes);
    /// Cuts what was appended to fill up the last block.
    base::Result<void> cutTo(qint64 size);
    /// Asks the disk to begin with what was appended since the last call, without waiting; only a hint.
    void startWriteback();
    /// fsync, or what keeps the same promise here. A failure is final: never call it again.
    base::Result<void> sync();
    /// Everything of the file system that this file is on (syncfs). Only where canSyncFileSystem.
    base::Result<void> syncFileSystem();
#ifdef Q_OS_LINUX
    static constexpr bool canSyncFileSystem = true;
#else
    static constexpr bool canSyncFileSystem = false;
#endif
    /// For sequential reading, and to forget what was read.
    void adviseSequential() const;
    void dropCache() const;
    bool isUncached() const
    {
        return m_uncached;
    }
    /// Takes the exclusive lock of this open file; InUse when another has it. The kernel frees it with the file.
    base::Result<void> lock();
    const QString& path() const
    {
        return m_path;
    }

private:
    DiskFile(int descriptor, QString path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {
    }
    bool useCache();

    int m_descriptor = -1;
    QString m_path;
    qint64 m_written = 0;
    qint64 m_startedUpTo = 0;
    bool m_uncached = false;
};

/// The cause of a failed system call as one of our errors, with the path as subject.
base::Error diskError(int cause, const QString& path, const char* what);

/// What stands at a path, links not followed; nothing when there is nothing. Error: Denied, Io.
enum class PathKind { File, Folder, Link, Other };
base::Result<std::optional<PathKind>> kindOf(const QString& path);

/// Makes a folder for its owner alone (0700). Errors: Exists, NotFound, Denied, NoSpace, Io.
base::Result<void> makeFolder(const QString& path);
/// Renames within a file system; `target` is replaced.
base::Result<void> renameOver(const QString& source, const QString& target);
/// Renames; Exists when there is something at `target`.
base::Result<void> renameNew(const QString& source, const QString& target);
/// Removes a file; NotFound when there is none.
base::Result<void> removeFile(const QString& path);
base::Result<void> syncFolder(const QString& path);
/// The whole of a small file. Error: Damaged when it is larger than `limit`, and those of DiskFile.
base::Result<QByteArray> readSmallFile(const QString& path, qint64 limit);
/// Bytes that may still be written to the file system of `path`; nothing when it does not say.
std::optional<qint64> freeSpace(const QString& path);

} // namespace core::vault::disk
