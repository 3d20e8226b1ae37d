#pragma once

#include "app/fields/RecordNames.h"
#include "core/domain/Person.h"
#include "core/domain/ProtectiveOrder.h"
#include "core/people/Directory.h"

#include <QString>

namespace app::people {

using fields::accountName;
using fields::shownName;

/// "belongs to SL, you think: the same photos": how sure, and why, wherever the link is shown.
QString ownerInWords(const QString& owner, core::domain::Certainty certainty, const QString& basis);
/// "who they are is a guess: the voice"; empty when it is sure and nothing more is said.
QString certaintyInWords(core::domain::Certainty certainty, const QString& basis);
/// "against SL, until 3 March 2028".
QString orderInWords(const core::domain::ProtectiveOrder& order, const QString& against);
/// "12 entries. The first is from 3 March 2026, the last from 20 November 2026."
QString entriesInWords(const core::people::LinkedIncidents& entries);
/// "3 March 2026".
QString dayInWords(QDate day);

} // namespace app::people
