#include "core/evidence/disk/FilePath.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace core::evidence::disk {

namespace {

struct Free
{
    void operator()(char* text) const noexcept { std::free(text); }
};

/// The path without links; null when it does not exist.
QByteArray resolved(const QByteArray& path)
{
    const std::unique_ptr<char, Free> real(::realpath(path.constData(), nullptr));
    return real ? QByteArray(real.get()) : QByteArray();
}

} // namespace

base::Error fileError(int errorNumber, const QString& doing, const QByteArray& path)
{
    base::ErrorCode code = base::ErrorCode::Io;
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        code = base::ErrorCode::NotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = base::ErrorCode::Denied;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = base::ErrorCode::NoSpace;
        break;
    default:
        break;
    }
    return {code, doing + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errorNumber)), pathText(path)};
}

QString pathText(const QByteArray& path)
{
    return QString::fromUtf8(path);
}

QByteArray absolutePath(const QByteArray& path)
{
    if (path.startsWith('/'))
        return path;
    std::error_code problem;
    const std::filesystem::path here = std::filesystem::current_path(problem);
    return problem ? path : QByteArray::fromStdString(here.native()) + '/' + path;
}

QByteArray folderOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    if (slash < 0)
        return QByteArrayLiteral(".");
    return slash == 0 ? QByteArrayLiteral("/") : path.left(slash);
}

QByteArray nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

bool isInside(const QByteArray& path, const QString& folder)
{
    const QByteArray outer = resolved(QFile::encodeName(folder));
    const QByteArray inner = resolved(folderOf(path));
    if (outer.isEmpty() || inner.isEmpty())
        return false;
    return inner == outer || inner.startsWith(outer + '/') || inner + '/' + nameOf(path) == outer;
}

} // namespace core::evidence::disk
