#pragma once

#include "core/custody/VerifyLog.h"

namespace core::audit {

// The parts of checkVault(). Each adds what it finds to `found`; an error ends the check, except damage, which the
// caller turns into a finding.

/// Codes that a damaged page of the database can show as.
inline bool isDamage(base::ErrorCode code)
{
    return code == base::ErrorCode::Damaged || code == base::ErrorCode::Database;
}

/// `vault.hdr` and its copies: whole, of this vault, and authentic.
base::Result<void> checkHeaders(const vault::UnlockedVault& vault, custody::Verification& found);

/// Pages, structure, references, full text and guards of the database.
base::Result<void> checkDatabase(vault::UnlockedVault& vault, base::JobContext& job, custody::Verification& found);

/// Every record of today, made anew from its tables, against its last kept revision; and the other way round.
base::Result<void> checkRecords(const vault::UnlockedVault& vault, base::JobContext& job, custody::Verification& found);

/// How far checkObjects() goes.
enum class ObjectDepth { Sizes, Content };

/// Every item against its object, and objects without an item.
base::Result<void> checkObjects(ObjectDepth depth, const vault::UnlockedVault& vault, base::JobContext& job,
                                custody::Verification& found);

/// Files in the vault's folder that are not ours: copies that a sync service made, things put there by hand.
void findStrangers(const vault::UnlockedVault& vault, custody::Verification& found);

/// The path of a file in the vault as `Problem::path` gives it.
QString pathInVault(const QString& path, const vault::UnlockedVault& vault);

} // namespace core::audit
