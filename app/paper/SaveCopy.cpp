#include "app/paper/SaveCopy.h"

#include <QFileInfo>
#include <QSaveFile>

namespace app::paper {

using core::base::Error;
using core::base::ErrorCode;

core::base::Result<void> saveCopy(const QString& path, const QByteArray& content)
{
    const auto failed = [&path](const QFileDevice& file) {
        const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::NoSpace
            : file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError
            ? ErrorCode::Denied
            : ErrorCode::Io;
        return Error{code, file.errorString(), path};
    };
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such folder"), QFileInfo(path).path()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return failed(file);
    return {};
}

} // namespace app::paper
