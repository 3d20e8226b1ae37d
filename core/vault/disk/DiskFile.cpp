#include "core/vault/disk/DiskFile.h"

#include "core/base/Values.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <utility>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace core::vault::disk {

namespace {

using base::Error;
using base::ErrorCode;

QByteArray nameOf(const QString& path)
{
    return QFile::encodeName(path);
}

template<typename Call>
auto again(Call call)
{
    auto outcome = call();
    while (outcome == -1 && errno == EINTR)
        outcome = call();
    return outcome;
}

int flagsFor(DiskFile::Mode mode)
{
    switch (mode) {
    case DiskFile::Mode::Read:
    case DiskFile::Mode::ReadUncached:
        return O_RDONLY | O_NONBLOCK; // a pipe that stands in the place of a file must not make us wait
    case DiskFile::Mode::Update:
        return O_RDWR;
    case DiskFile::Mode::Create:
    case DiskFile::Mode::CreateUncached:
        return O_RDWR | O_CREAT | O_EXCL;
    case DiskFile::Mode::Folder:
        return O_RDONLY | O_DIRECTORY;
    }
    return O_RDONLY;
}

int openDescriptor(const QByteArray& name, int flags)
{
    return again([&] { return ::open(name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600); });
}

} // namespace

Error diskError(int cause, const QString& path, const char* what)
{
    ErrorCode code = ErrorCode::Io;
    switch (cause) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::NotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::Denied;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit on the size of a file ends in the same place
        code = ErrorCode::NoSpace;
        break;
    case EEXIST:
    case ENOTEMPTY:
        code = ErrorCode::Exists;
        break;
    case ELOOP:
        code = ErrorCode::Damaged; // a link where one of our files must be
        break;
    default:
        break;
    }
    return {code, QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(cause))),
            path};
}

base::Result<DiskFile> DiskFile::open(const QString& path, Mode mode)
{
    const QByteArray name = nameOf(path);
    int descriptor = -1;
    bool uncached = false;
#ifdef O_DIRECT
    if (mode == Mode::ReadUncached || mode == Mode::CreateUncached) {
        descriptor = openDescriptor(name, flagsFor(mode) | O_DIRECT);
        uncached = descriptor != -1;
        // A file system without it may have made the file before it refused.
        if (!uncached && errno == EINVAL && mode == Mode::CreateUncached)
            static_cast<void>(::unlink(name.constData()));
    }
#endif
    if (descriptor == -1)
        descriptor = openDescriptor(name, flagsFor(mode));
    if (descriptor == -1)
        return diskError(errno, path, "open");
    DiskFile file(descriptor, path);
    file.m_uncached = uncached;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return diskError(errno, path, "stat");
    if (mode != Mode::Folder && !S_ISREG(status.st_mode))
        return Error{ErrorCode::Damaged, QStringLiteral("not a regular file"), path};
    return file;
}

DiskFile::DiskFile(DiskFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_written(other.m_written)
    , m_startedUpTo(other.m_startedUpTo)
    , m_uncached(other.m_uncached)
{
}

DiskFile& DiskFile::operator=(DiskFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_written, other.m_written);
    std::swap(m_startedUpTo, other.m_startedUpTo);
    std::swap(m_uncached, other.m_uncached);
    return *this;
}

DiskFile::~DiskFile()
{
    if (m_descriptor != -1)
        ::close(m_descriptor);
}

base::Result<qint64> DiskFile::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return diskError(errno, m_path, "stat");
    return static_cast<qint64>(status.st_size);
}

base::Result<std::size_t> DiskFile::readAt(qint64 offset, std::span<std::byte> buffer) const
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t count = again([&] {
            return ::pread(m_descriptor, buffer.data() + done, buffer.size() - done,
                           static_cast<off_t>(offset + static_cast<qint64>(done)));
        });
        if (count == -1)
            return diskError(errno, m_path, "read");
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
        // Past the cache, only the end of the file gives an odd number of bytes.
        if (m_uncached && count % 512 != 0)
            break;
    }
    return done;
}

base::Result<void> DiskFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count
            = again([&] { return ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(m_written)); });
        if (count == -1 && errno == EINVAL && m_uncached && useCache())
            continue;
        if (count <= 0)
            return diskError(count == 0 ? ENOSPC : errno, m_path, "write");
        m_written += count;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

bool DiskFile::useCache()
{
#ifdef O_DIRECT
    const int flags = ::fcntl(m_descriptor, F_GETFL);
    if (flags == -1 || ::fcntl(m_descriptor, F_SETFL, flags & ~O_DIRECT) == -1)
        return false;
    m_uncached = false;
    return true;
#else
    return false;
#endif
}

base::Result<void> DiskFile::cutTo(qint64 size)
{
    if (again([&] { return ::ftruncate(m_descriptor, static_cast<off_t>(size)); }) != 0)
        return diskError(errno, m_path, "cut");
    m_written = size;
    return {};
}

void DiskFile::startWriteback()
{
#ifdef SYNC_FILE_RANGE_WRITE
    if (m_written > m_startedUpTo && !m_uncached)
        ::sync_file_range(m_descriptor, m_startedUpTo, m_written - m_startedUpTo, SYNC_FILE_RANGE_WRITE);
#endif
    m_startedUpTo = m_written;
}

base::Result<void> DiskFile::sync()
{
#ifdef F_FULLFSYNC
    if (::fcntl(m_descriptor, F_FULLFSYNC) == 0)
        return {};
#endif
    if (again([&] { return ::fsync(m_descriptor); }) != 0)
        return diskError(errno, m_path, "sync");
    return {};
}

base::Result<void> DiskFile::syncFileSystem()
{
#ifdef Q_OS_LINUX
    if (::syncfs(m_descriptor) != 0)
        return diskError(errno, m_path, "sync");
    return {};
#else
    return Error{ErrorCode::Internal, QStringLiteral("no sync of file systems here"), m_path};
#endif
}

void DiskFile::adviseSequential() const
{
#ifdef POSIX_FADV_SEQUENTIAL
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
}

void DiskFile::dropCache() const
{
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
#endif
}

base::Result<void> DiskFile::lock()
{
    if (again([&] { return ::flock(m_descriptor, LOCK_EX | LOCK_NB); }) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::InUse, QStringLiteral("already open"), m_path};
    return diskError(errno, m_path, "lock");
}

base::Result<std::optional<PathKind>> kindOf(const QString& path)
{
    struct stat status = {};
    if (::lstat(nameOf(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::optional<PathKind>();
        return diskError(errno, path, "stat");
    }
    if (S_ISREG(status.st_mode))
        return std::optional(PathKind::File);
    if (S_ISDIR(status.st_mode))
        return std::optional(PathKind::Folder);
    return std::optional(S_ISLNK(status.st_mode) ? PathKind::Link : PathKind::Other);
}

base::Result<void> makeFolder(const QString& path)
{
    if (::mkdir(nameOf(path).constData(), 0700) != 0)
        return diskError(errno, path, "make folder");
    return {};
}

base::Result<void> renameOver(const QString& source, const QString& target)
{
    if (::rename(nameOf(source).constData(), nameOf(target).constData()) != 0)
        return diskError(errno, target, "rename");
    return {};
}

base::Result<void> renameNew(const QString& source, const QString& target)
{
    const QByteArray from = nameOf(source);
    const QByteArray to = nameOf(target);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return diskError(errno, target, "rename");
#endif
    // File systems without it, such as exFAT: we are the only writer, so looking first is enough.
    const auto kind = kindOf(target);
    if (!kind)
        return kind.error();
    if (*kind)
        return diskError(EEXIST, target, "rename");
    return renameOver(source, target);
}

base::Result<void> removeFile(const QString& path)
{
    if (::unlink(nameOf(path).constData()) != 0)
        return diskError(errno, path, "remove");
    return {};
}

base::Result<void> syncFolder(const QString& path)
{
    auto folder = DiskFile::open(path, DiskFile::Mode::Folder);
    if (!folder)
        return folder.error();
    return folder->sync();
}

base::Result<QByteArray> readSmallFile(const QString& path, qint64 limit)
{
    const auto file = DiskFile::open(path, DiskFile::Mode::Read);
    if (!file)
        return file.error();
    const auto size = file->size();
    if (!size)
        return size.error();
    if (*size > limit)
        return Error{ErrorCode::Damaged, QStringLiteral("larger than it can be"), path};
    QByteArray bytes(*size, '\0');
    const auto count = file->readAt(0, base::bytesOf(bytes));
    if (!count)
        return count.error();
    bytes.truncate(static_cast<qsizetype>(*count));
    return bytes;
}

std::optional<qint64> freeSpace(const QString& path)
{
    struct statvfs status = {};
    if (::statvfs(nameOf(path).constData(), &status) != 0 || status.f_blocks == 0)
        return std::nullopt;
    constexpr auto most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const quint64 blockSize = std::max<quint64>(status.f_frsize, 1);
    return static_cast<qint64>(std::min<quint64>(status.f_bavail, most / blockSize) * blockSize);
}

} // namespace core::vault::disk
