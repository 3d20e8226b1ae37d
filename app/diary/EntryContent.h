#pragma once

#include "app/diary/EntryForm.h"
#include "app/diary/EntryView.h"
#include "core/base/Result.h"
#include "core/vault/UnlockedVault.h"

namespace app::diary {

/// Reads what EntryView shows of an incident. Blocking. Errors: NotFound, Database.
core::base::Result<EntryView::Content> readEntry(core::domain::IncidentId id, const core::vault::UnlockedVault& vault);

/// The files behind these ids, in their order; what was removed, or is not there, is left out. Blocking. Error:
/// Database.
core::base::Result<std::vector<core::domain::EvidenceItem>> filesOf(const std::vector<core::domain::EvidenceId>& files,
                                                                    const core::vault::UnlockedVault& vault);

/// What the fields of a form offer. Blocking. Error: Database.
core::base::Result<EntryForm::Known> knownRecords(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault);

} // namespace app::diary
