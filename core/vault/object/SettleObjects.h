#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/vault/object/WriteObject.h"

#include <vector>

namespace core::vault::object {

/// A written object that the disk may not have yet.
struct UnsettledObject
{
    QString path;
    ObjectDescription description; ///< What must be read back.
};

/// Syncs all of them and reads each one back from the disk, past the page cache where that can be: header, final chunk
/// and every chunk are decrypted, and the SHA-256 of the content compared. Several objects at a time, or several
/// threads on one large one. Advances `job` by the other half of the content. Errors: Unreliable (read back differs),
/// Canceled, NoSpace, Io; `amount` is the index of the first that failed.
base::Result<void> settleObjects(const std::vector<UnsettledObject>& objects, const QString& folder,
                                 const Workshop& workshop, base::JobContext& job);

} // namespace core::vault::object
