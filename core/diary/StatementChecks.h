#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"

namespace core::diary {

/// A statement as it is kept: tags and names without white space around them, and no behaviour, tag, account or piece
/// of evidence twice. What a person wrote is left alone.
domain::IncidentStatement tidied(domain::IncidentStatement statement);

/// The checks of diary::validate() that need no vault. Error: Invalid.
base::Result<void> check(const domain::IncidentStatement& statement, base::Timestamp now);

} // namespace core::diary
