#pragma once

#include "core/base/Result.h"
#include "core/vault/UnlockedVault.h"

#include <QString>

#include <optional>

namespace core::evidence {

/// Who produces the exhibits of a vault: its owner. The initials stand before the number of every exhibit.
struct Producer
{
    QString name; ///< May be empty.
    QString initials; ///< One to four letters or digits, upper case; "EX" when none were given.
};

base::Result<Producer> readProducer(const vault::UnlockedVault& vault);
/// Exhibits that were given out keep their reference. Errors: Invalid ("initials"), Database.
base::Result<void> setProducer(const Producer& producer, vault::UnlockedVault& vault);

/// Initials as they are kept: one to four letters or digits, counted as a person counts them, in upper case; nothing
/// for anything else.
std::optional<QString> tidyInitials(const QString& typed);

/// "Anna Maria Bell" → "AMB": the first letters of at most four words, upper case; empty when there is none.
QString initialsOf(const QString& name);

} // namespace core::evidence
