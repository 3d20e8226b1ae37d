#pragma once

#include "core/base/Result.h"
#include "core/vault/UnlockedVault.h"

#include <QStringList>

namespace core::spelling {

/// The names that stand in the records of every case, removed ones too, each one once: of the owner, of people with
/// their aliases and addresses, of accounts, places, courts, police forces and officers. A name may be several words.
/// No dictionary knows them, and who writes of them must not be told that they are wrong. Errors: Database.
base::Result<QStringList> knownNames(const vault::UnlockedVault& vault);

} // namespace core::spelling
