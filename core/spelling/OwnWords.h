#pragma once

#include "core/base/Result.h"
#include "core/vault/UnlockedVault.h"

#include <QString>
#include <QStringList>

namespace core::spelling {

/// The longest word that can be kept, in UTF-16 units: what Hunspell checks (its MAXWORDLEN is 100 bytes or
/// characters).
inline constexpr qsizetype longestOwnWord = 100;

/// Words that the person counts as spelt right, for every case of the vault. They are no records: no revision, no log
/// entry, and one that is removed leaves nothing. They are kept nowhere else.

/// One that is there already, in whatever case it was typed, stays as it is.
/// Errors: Invalid ("word": blank, longer than longestOwnWord, with white space in it or not plain text), NoSpace,
/// Database.
base::Result<void> addOwnWord(const QString& word, vault::UnlockedVault& vault);
/// One that is not there is removed already. Errors: NoSpace, Database.
base::Result<void> removeOwnWord(const QString& word, vault::UnlockedVault& vault);
/// As typed, in the order of their letters.
base::Result<QStringList> listOwnWords(const vault::UnlockedVault& vault);

} // namespace core::spelling
