#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/custody/VerifyLog.h"
#include "core/vault/UnlockedVault.h"

namespace core::audit {

struct CheckRequest
{
    bool readData = false; ///< Decrypt and re-hash every object too; without it, existence and size are checked.
};

/// Checks everything: header and its copies, database pages and structure, full text, the whole log, every record of
/// today, made anew from its tables, against its last kept revision and so against the digest that the log names, every
/// row against its object. Names each thing that does not hold. Whole objects without a record ("recovered") and files
/// that are not ours ("stranger") are notices, not problems. Finishes removals that were interrupted, and appends
/// `check.run`. Blocking. Errors: Canceled, Database.
base::Result<custody::Verification> checkVault(const CheckRequest& request, vault::UnlockedVault& vault,
                                               base::JobContext& job);

/// What `info` tells.
struct VaultFacts
{
    qint64 cases = 0, incidents = 0, people = 0, accounts = 0, places = 0, evidence = 0, reports = 0, contacts = 0;
    qint64 originalBytes = 0; ///< Of all evidence.
    qint64 storedBytes = 0; ///< Of the folder on disk.
    custody::LogHead head;
    std::optional<base::Timestamp> lastProvenBackup;
    QString ownerName;
    QString ownerInitials;
};
base::Result<VaultFacts> readFacts(const vault::UnlockedVault& vault);

} // namespace core::audit
