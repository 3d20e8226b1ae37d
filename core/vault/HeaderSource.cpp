#include "core/vault/HeaderSource.h"

#include "core/vault/disk/VaultFolder.h"

#include <utility>

namespace core::vault {

namespace {

using base::Error;
using base::ErrorCode;

constexpr qint64 mostBytes = 65'536;

base::Result<HeaderFile> readOne(const QString& path)
{
    auto bytes = disk::readSmallFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    auto header = decodeHeader(*bytes);
    if (!header) {
        Error error = header.error();
        error.subject = path;
        return error;
    }
    return HeaderFile{path, *std::move(bytes), *header};
}

} // namespace

base::Result<HeaderFiles> readHeaders(const QString& folder)
{
    HeaderFiles files;
    const QString mainPath = folder + QStringLiteral("/vault.hdr");
    auto main = readOne(mainPath);
    if (main) {
        files.isMainWhole = true;
        files.whole.push_back(std::move(*main));
    } else {
        switch (main.error().code) {
        case ErrorCode::Damaged:
        case ErrorCode::NotFound:
        case ErrorCode::Io:
            break;
        case ErrorCode::Invalid:
            return Error{ErrorCode::Damaged, main.error().detail, mainPath};
        default:
            return main.error();
        }
    }
    bool copyIsNewer = false;
    for (const QString& path : disk::VaultFolder::headerCopies(folder)) {
        auto copy = readOne(path);
        if (copy)
            files.whole.push_back(std::move(*copy));
        else if (copy.error().code == ErrorCode::Damaged || copy.error().code == ErrorCode::Invalid)
            files.damagedCopies.append(path);
        else
            copyIsNewer = copyIsNewer || copy.error().code == ErrorCode::NewerFormat;
    }
    if (files.whole.empty())
        return copyIsNewer ? Error{ErrorCode::NewerFormat, QStringLiteral("a copy of the header is newer"), mainPath}
                           : Error{ErrorCode::Damaged, main.error().detail, mainPath};
    return files;
}

} // namespace core::vault
