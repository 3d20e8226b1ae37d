#include "core/intake/HeldBytes.h"

#include "core/db/Database.h"
#include "core/vault/ObjectStore.h"

namespace core::intake {

namespace {

/// True when the object is there and holds what its row says.
base::Result<bool> isWhole(const evidence::StoredRow& row, const vault::UnlockedVault& vault,
                           const base::JobContext& job)
{
    const auto judge = [](const base::Error& error) -> base::Result<bool> {
        const bool isBroken = error.code == base::ErrorCode::NotFound || error.code == base::ErrorCode::Damaged
            || error.code == base::ErrorCode::Io;
        return isBroken ? base::Result<bool>(false) : base::Result<bool>(error);
    };
    auto reader = vault.objects().open(row.name, vault::Reading::Once);
    if (!reader)
        return judge(reader.error());
    const vault::ObjectDescription& found = reader->description();
    if (found.objectId != row.objectId || found.sha256 != row.originalSha256 || found.size != row.originalSize)
        return false;
    base::JobContext reading; // Its bytes are none of the ones that the caller counts.
    const auto stopped = [&job](std::span<const std::byte>) -> base::Result<void> {
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped on request")};
        return {};
    };
    if (const auto read = reader->readAll(stopped, reading); !read)
        return judge(read.error());
    return true;
}

} // namespace

base::Result<HeldBytes> findHeldBytes(const base::Sha256& sha256, const vault::UnlockedVault& vault,
                                      const base::JobContext& job)
{
    std::vector<evidence::StoredRow> rows;
    {
        const auto connection = vault.openForReading();
        if (!connection)
            return connection.error();
        auto found = evidence::StoredObjectRecords(**connection).inUseByOriginal(sha256);
        if (!found)
            return found.error();
        rows = *std::move(found);
    }
    HeldBytes held;
    for (const evidence::StoredRow& row : rows) {
        const auto whole = isWhole(row, vault, job);
        if (!whole)
            return whole.error();
        if (!*whole)
            held.broken.push_back(row.name);
        else if (!held.whole)
            held.whole = row;
    }
    return held;
}

} // namespace core::intake
