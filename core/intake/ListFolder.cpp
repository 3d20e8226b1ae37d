#include "core/evidence/disk/FilePath.h"
#include "core/intake/AcquireFile.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace core::intake {

namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const noexcept { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

bool isSelfOrParent(const char* name)
{
    return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
}

} // namespace

base::Result<FolderListing> listFolder(const QByteArray& path, base::JobContext& job)
{
    QByteArray top = path;
    while (top.size() > 1 && top.endsWith('/'))
        top.chop(1);
    FolderListing listing;
    std::vector<QByteArray> waiting{top};
    while (!waiting.empty()) {
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped while the folder was listed")};
        const QByteArray here = std::move(waiting.back());
        waiting.pop_back();
        const Folder folder(::opendir(here.constData()));
        if (!folder) {
            if (here == top)
                return evidence::disk::fileError(errno, QStringLiteral("cannot list the folder"), path);
            listing.skipped.push_back(here);
            continue;
        }
        while (const dirent* entry = ::readdir(folder.get())) {
            if (isSelfOrParent(entry->d_name))
                continue;
            const QByteArray inside = (here == "/" ? QByteArray() : here) + '/' + entry->d_name;
            struct stat state = {};
            const bool isKnown = ::fstatat(::dirfd(folder.get()), entry->d_name, &state, AT_SYMLINK_NOFOLLOW) == 0;
            if (isKnown && S_ISDIR(state.st_mode)) {
                waiting.push_back(inside);
            } else if (isKnown && S_ISREG(state.st_mode)) {
                listing.files.push_back(inside);
                listing.totalBytes += static_cast<qint64>(state.st_size);
            } else {
                listing.skipped.push_back(inside);
            }
        }
    }
    std::sort(listing.files.begin(), listing.files.end());
    std::sort(listing.skipped.begin(), listing.skipped.end());
    return listing;
}

} // namespace core::intake
