#include "app/cli/OutputFile.h"

#include "app/cli/Failure.h"

#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;

namespace {

[[noreturn]] void failFile(const QByteArray& path, int cause)
{
    ErrorCode code = ErrorCode::Io;
    if (cause == EEXIST)
        code = ErrorCode::Exists;
    else if (cause == ENOENT || cause == ENOTDIR)
        code = ErrorCode::NotFound;
    else if (cause == EACCES || cause == EPERM || cause == EROFS)
        code = ErrorCode::Denied;
    else if (cause == ENOSPC || cause == EDQUOT)
        code = ErrorCode::NoSpace;
    throw Failure(About::File, Error{code, QStringLiteral("errno %1").arg(cause), QString::fromUtf8(path)});
}

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// 0, or the cause.
int writeAll(int descriptor, const char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, data, size);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        data += written;
        size -= static_cast<std::size_t>(written);
    }
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno;
}

bool isRegularOrAbsent(const QByteArray& path)
{
    struct stat status
    {
    };
    return ::lstat(path.constData(), &status) != 0 || S_ISREG(status.st_mode);
}

} // namespace

void writeFile(const QByteArray& path, std::span<const std::byte> content, bool force)
{
    const char* const bytes = reinterpret_cast<const char*>(content.data());
    if (force && !isRegularOrAbsent(path)) { // a device or a pipe is written, not replaced
        const Descriptor out(::open(path.constData(), O_WRONLY | O_CLOEXEC));
        if (out.get() < 0)
            failFile(path, errno);
        if (const int cause = writeAll(out.get(), bytes, content.size()); cause != 0)
            failFile(path, cause);
        return;
    }
    struct stat status
    {
    };
    if (!force && ::lstat(path.constData(), &status) == 0)
        failFile(path, EEXIST);

    const QByteArray folder = path.contains('/') ? path.left(path.lastIndexOf('/') + 1) : QByteArray();
    const QByteArray temporary
        = folder + ".holdfast-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(16) + ".part";
    int cause = 0;
    {
        const Descriptor out(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (out.get() < 0)
            failFile(path, errno);
        cause = writeAll(out.get(), bytes, content.size());
    }
    if (cause == 0 && force && ::rename(temporary.constData(), path.constData()) != 0)
        cause = errno;
    if (cause == 0 && !force) {
        // link() refuses an existing name; file systems without links get a check and a rename.
        if (::link(temporary.constData(), path.constData()) == 0)
            ::unlink(temporary.constData());
        else if (errno == EEXIST)
            cause = EEXIST;
        else if (::rename(temporary.constData(), path.constData()) != 0)
            cause = errno;
    }
    if (cause != 0) {
        ::unlink(temporary.constData());
        failFile(path, cause);
    }
}

ReservedFile::ReservedFile(const QByteArray& path)
    : m_path(path)
    , m_descriptor(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    if (m_descriptor < 0)
        failFile(path, errno);
}

ReservedFile::~ReservedFile()
{
    ::close(m_descriptor);
    if (!m_isKept)
        ::unlink(m_path.constData());
}

void ReservedFile::fill(const core::crypto::SecretBytes& secret)
{
    const auto view = secret.view();
    int cause = writeAll(m_descriptor, reinterpret_cast<const char*>(view.data()), view.size());
    if (cause == 0)
        cause = writeAll(m_descriptor, "\n", 1);
    if (cause != 0)
        failFile(m_path, cause);
}

QByteArray readWholeFile(const QByteArray& path, qint64 limit)
{
    const bool isStandardInput = path == "-";
    const Descriptor in(isStandardInput ? ::dup(STDIN_FILENO) : ::open(path.constData(), O_RDONLY | O_CLOEXEC));
    if (in.get() < 0)
        failFile(path, errno);
    QByteArray content;
    constexpr qsizetype pieceSize = 262'144;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t count = ::read(in.get(), piece.data(), static_cast<std::size_t>(piece.size()));
        if (count < 0) {
            if (errno == EINTR)
                throw Failure(About::File, Error{ErrorCode::Canceled, {}, {}});
            failFile(path, errno);
        }
        if (count == 0)
            return content;
        content.append(piece.constData(), count);
        if (content.size() > limit)
            failUsage(QStringLiteral("The file is too large (%1)").arg(QString::fromUtf8(path)),
                      QStringLiteral("Split it into parts of less than %1 MiB").arg(limit / 1'048'576));
    }
}

} // namespace app::cli
