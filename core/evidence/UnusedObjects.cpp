#include "core/evidence/UnusedObjects.h"

#include "core/db/Database.h"
#include "core/evidence/StoredObjectRecords.h"
#include "core/vault/ObjectStore.h"

namespace core::evidence {

base::Result<int> removeUnusedObjects(vault::UnlockedVault& vault)
{
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    // Unlinking happens inside the transaction: while it holds the write lock nobody can come to need an object.
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    StoredObjectRecords records(**connection);
    const auto names = records.unused();
    if (!names)
        return names.error();
    if (names->empty())
        return 0;
    for (const QByteArray& name : *names) {
        const auto unlinked = vault.objects().remove(name);
        if (!unlinked && unlinked.error().code != base::ErrorCode::NotFound)
            return unlinked.error();
        if (const auto removed = records.remove(name); !removed)
            return removed.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return static_cast<int>(names->size());
}

} // namespace core::evidence
