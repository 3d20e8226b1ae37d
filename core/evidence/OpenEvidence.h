#pragma once

#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/evidence/StoredObjectRecords.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/UnlockedVault.h"

namespace core::evidence {

/// Opens the object of an item and compares what it says of itself with the record.
/// `stored` is its row, when the caller has it already. Errors: Invalid (physical), NotFound (removed, or the object is
/// missing), Damaged, Io; `subject` is the exhibit.
base::Result<vault::ObjectReader> openObjectOf(const domain::EvidenceItem& item, const vault::UnlockedVault& vault,
                                               vault::Reading reading = vault::Reading::Anywhere,
                                               const StoredRow* stored = nullptr);

} // namespace core::evidence
