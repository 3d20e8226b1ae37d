#include "core/evidence/disk/NewFile.h"

#include "core/evidence/disk/FilePath.h"

#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::evidence::disk {

namespace {

/// Kernels start writing on their own only much later; every so many bytes we ask for it, so that the final sync has
/// little left to do.
constexpr qint64 writebackEvery = 8LL << 20;

bool isThere(const QByteArray& path)
{
    struct stat state = {};
    return ::lstat(path.constData(), &state) == 0;
}

/// 0, or an errno.
int renameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // File systems without it: our own empty file takes the name first, which fails when there is one.
    const int placeholder = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (placeholder < 0)
        return errno;
    ::close(placeholder);
    if (::rename(from.constData(), to.constData()) == 0)
        return 0;
    const int failure = errno;
    ::unlink(to.constData());
    return failure;
}

int syncDescriptor(int descriptor)
{
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    return ::fsync(descriptor);
}

base::Error existsError(const QByteArray& path)
{
    return {base::ErrorCode::Exists, QStringLiteral("there is something at that place already"), pathText(path)};
}

} // namespace

NewFile::NewFile(QByteArray target, QByteArray temporary, int descriptor)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
    , m_descriptor(descriptor)
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

base::Result<NewFile> NewFile::create(const QByteArray& target)
{
    if (isThere(target))
        return existsError(target);
    const QByteArray temporary = folderOf(target) + "/." + QUuid::createUuid().toByteArray(QUuid::Id128) + ".part";
    const int descriptor = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fileError(errno, QStringLiteral("cannot write there"), target);
    return NewFile(target, temporary, descriptor);
}

base::Result<void> NewFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return fileError(errno, QStringLiteral("cannot write"), m_target);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
#ifdef SYNC_FILE_RANGE_WRITE
    const off_t end = ::lseek(m_descriptor, 0, SEEK_CUR);
    if (end > 0 && end % writebackEvery == 0)
        ::sync_file_range(m_descriptor, end - writebackEvery, writebackEvery, SYNC_FILE_RANGE_WRITE);
#endif
    return {};
}

base::Result<void> NewFile::sync()
{
    if (syncDescriptor(m_descriptor) != 0)
        return fileError(errno, QStringLiteral("cannot sync"), m_target);
    const int closed = ::close(std::exchange(m_descriptor, -1));
    if (closed != 0 && errno != EINTR)
        return fileError(errno, QStringLiteral("cannot close"), m_target);
    return {};
}

base::Result<void> NewFile::publish()
{
    if (const int failure = renameWithoutReplacing(m_temporary, m_target); failure != 0)
        return failure == EEXIST ? existsError(m_target)
                                 : fileError(failure, QStringLiteral("cannot rename"), m_target);
    m_temporary.clear();
    // Not every file system can sync a folder; the file itself is on the disk.
    const int folder = ::open(folderOf(m_target).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace core::evidence::disk
