#include "core/vault/object/SettleObjects.h"

#include "core/vault/object/ReadObject.h"
#include "core/vault/object/Threads.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <vector>

namespace core::vault::object {

namespace {

using base::Error;
using base::ErrorCode;

/// From so many on, one sync of the file system is cheaper than one for each file.
constexpr std::size_t manyObjects = 16;
/// Two for the processors, two that wait for the disk meanwhile.
constexpr std::size_t objectsAtOnce = 4;

base::Result<void> syncAll(const std::vector<UnsettledObject>& objects, const QString& folder)
{
    if (disk::DiskFile::canSyncFileSystem && objects.size() >= manyObjects) {
        auto whole = disk::DiskFile::open(folder, disk::DiskFile::Mode::Folder);
        if (!whole)
            return whole.error();
        return whole->syncFileSystem();
    }
    for (std::size_t i = 0; i < objects.size(); ++i) {
        auto file = disk::DiskFile::open(objects[i].path, disk::DiskFile::Mode::Update);
        auto synced = file ? file->sync() : base::Result<void>(file.error());
        if (!synced) {
            Error error = synced.error();
            error.amount = static_cast<qint64>(i);
            return error;
        }
    }
    return {};
}

base::Result<void> readBack(const UnsettledObject& object, const Workshop& workshop, base::JobContext& job)
{
    auto file = disk::DiskFile::open(object.path, disk::DiskFile::Mode::ReadUncached);
    if (!file)
        return file.error();
    if (!file->isUncached())
        file->dropCache();
    auto opened = openObject(std::move(*file), workshop.keys, workshop.pieces);
    if (!opened)
        return opened.error();
    if (opened->description.sha256 != object.description.sha256 || opened->description.size != object.description.size)
        return Error{ErrorCode::Damaged, QStringLiteral("object: read back differs"), object.path};
    return readWhole(*opened, {}, Share::SecondHalf, workshop.pieces, job);
}

} // namespace

base::Result<void> settleObjects(const std::vector<UnsettledObject>& objects, const QString& folder,
                                 const Workshop& workshop, base::JobContext& job)
{
    if (const auto synced = syncAll(objects, folder); !synced)
        return synced;

    std::atomic<std::size_t> next = 0;
    std::vector<std::optional<Error>> errors(objects.size());
    std::atomic_bool failed = false;
    const auto work = [&] {
        for (std::size_t i = next++; i < objects.size() && !failed; i = next++)
            if (const auto back = readBack(objects[i], workshop, job); !back) {
                errors[i] = back.error();
                failed = true;
            }
    };
    const std::size_t atOnce = std::min(objects.size(), objectsAtOnce);
    std::vector<std::thread> others = startThreads(atOnce > 0 ? atOnce - 1 : 0, work);
    work();
    for (std::thread& other : others)
        other.join();

    for (std::size_t i = 0; i < errors.size(); ++i)
        if (errors[i]) {
            Error error = *errors[i];
            // What we have just written and cannot read was spoilt by the disk or the memory.
            if (error.code == ErrorCode::Damaged)
                error.code = ErrorCode::Unreliable;
            error.amount = static_cast<qint64>(i);
            return error;
        }
    return {};
}

} // namespace core::vault::object
