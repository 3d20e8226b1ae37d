#pragma once

#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/UnlockedVault.h"

namespace core::evidence {

/// Opens the object of an item and compares what it says of itself with the record.
/// Errors: Invalid (physical), NotFound (removed, or the object is missing), Damaged, Io; `subject` is the exhibit.
base::Result<vault::ObjectReader> openObjectOf(const domain::EvidenceItem& item, const vault::UnlockedVault& vault);

} // namespace core::evidence
