#include "core/intake/SourceFile.h"

#include "core/evidence/disk/FilePath.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::intake {

namespace {

constexpr qsizetype beginningSize = 4096; // What our table of media types looks at.

base::Error notRegular(const QByteArray& path, mode_t mode)
{
    const QString what = S_ISLNK(mode) ? QStringLiteral("it is a link, not a file")
        : S_ISDIR(mode)                ? QStringLiteral("it is a folder, not a file")
                                       : QStringLiteral("it is not a regular file");
    return {base::ErrorCode::Io, what, evidence::disk::pathText(path)};
}

int openQuietly(const QByteArray& path)
{
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
#ifdef O_NOATIME
    const int descriptor = ::open(path.constData(), flags | O_NOATIME);
    if (descriptor >= 0 || errno != EPERM) // EPERM: the file belongs to somebody else.
        return descriptor;
#endif
    return ::open(path.constData(), flags);
}

qint64 nanoseconds(const struct stat& state)
{
#ifdef __APPLE__
    const struct timespec& time = state.st_mtimespec;
#else
    const struct timespec& time = state.st_mtim;
#endif
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + static_cast<qint64>(time.tv_nsec);
}

} // namespace

SourceFile::SourceFile(QByteArray path, int descriptor, const Identity& identity)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_identity(identity)
{
}

SourceFile::SourceFile(SourceFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_identity(other.m_identity)
    , m_beginning(std::move(other.m_beginning))
{
}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

SourceFile::Identity SourceFile::identityOf(const struct ::stat& state)
{
    return {static_cast<quint64>(state.st_dev), static_cast<quint64>(state.st_ino), static_cast<qint64>(state.st_size),
            nanoseconds(state)};
}

base::Result<SourceFile> SourceFile::open(const QByteArray& path, const QString& vaultFolder)
{
    if (path.isEmpty() || path.contains('\0'))
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("the path names no file"),
                           evidence::disk::pathText(path)};
    // Looked at before it is opened: opening a device or a pipe can have an effect.
    struct stat before = {};
    if (::lstat(path.constData(), &before) != 0)
        return evidence::disk::fileError(errno, QStringLiteral("cannot look at the file"), path);
    if (!S_ISREG(before.st_mode))
        return notRegular(path, before.st_mode);
    if (evidence::disk::isInside(path, vaultFolder))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("the file is part of the vault itself"),
                           evidence::disk::pathText(path)};

    const int descriptor = openQuietly(path);
    if (descriptor < 0)
        return errno == ELOOP ? notRegular(path, S_IFLNK)
                              : evidence::disk::fileError(errno, QStringLiteral("cannot open the file"), path);
    struct stat opened = {};
    const int looked = ::fstat(descriptor, &opened);
    SourceFile file(path, descriptor, identityOf(opened)); // Closes it on every way out.
    if (looked != 0)
        return evidence::disk::fileError(errno, QStringLiteral("cannot look at the file"), path);
    if (!S_ISREG(opened.st_mode))
        return notRegular(path, opened.st_mode);
#ifdef POSIX_FADV_SEQUENTIAL
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
    return file;
}

base::Result<std::size_t> SourceFile::read(std::span<std::byte> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t got = ::read(m_descriptor, buffer.data() + filled, buffer.size() - filled);
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return evidence::disk::fileError(errno, QStringLiteral("cannot read the file"), m_path);
        }
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    if (m_beginning.size() < beginningSize)
        m_beginning.append(base::toByteArray(
            buffer.first(std::min(filled, static_cast<std::size_t>(beginningSize - m_beginning.size())))));
    if (filled < buffer.size())
        if (const auto unchanged = checkUnchanged(); !unchanged)
            return unchanged.error();
    return filled;
}

base::Result<void> SourceFile::checkUnchanged() const
{
    const base::Error changed{base::ErrorCode::SourceChanged, QStringLiteral("the file changed while it was read"),
                              evidence::disk::pathText(m_path)};
    struct stat now = {};
    if (::fstat(m_descriptor, &now) != 0 || identityOf(now) != m_identity)
        return changed;
    // Another file under that name means that somebody is at work on it. One that is gone has still been read whole.
    if (::lstat(m_path.constData(), &now) == 0 && identityOf(now) != m_identity)
        return changed;
    return {};
}

} // namespace core::intake
