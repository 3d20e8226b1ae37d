#pragma once

#include "core/base/JobContext.h"
#include "core/evidence/StoredObjectRecords.h"
#include "core/vault/UnlockedVault.h"

#include <optional>
#include <vector>

namespace core::intake {

/// What the vault holds of certain bytes.
struct HeldBytes
{
    /// An object that holds them and was read as a whole just now.
    std::optional<evidence::StoredRow> whole;
    /// Names of objects that items need, but that are missing, or do not hold these bytes any more.
    std::vector<QByteArray> broken;
};

/// Decrypts and re-hashes every object that items name for these bytes: one, unless something went wrong before.
/// Errors: Canceled, Denied, NewerFormat, Database.
base::Result<HeldBytes> findHeldBytes(const base::Sha256& sha256, const vault::UnlockedVault& vault,
                                      const base::JobContext& job);

} // namespace core::intake
