#pragma once

#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/evidence/list/FileList.h"
#include "core/report/IncidentReport.h"
#include "core/report/ReportDocument.h"
#include "core/vault/UnlockedVault.h"

namespace core::report {

/// Which items go on a list on paper. Removed ones never do.
struct FileSelection
{
    domain::CaseId caseId;
    evidence::list::FileFilter filter;
};

/// The items of a case that fit, in the order in which they were added: number, name, when it happened, what it shows,
/// the state of its fingerprint. What the filter leaves out is said. Private items are left out, and counted; no time
/// comes from a private incident. Blocking. Errors: NotFound (no such case), Database.
base::Result<ReportDocument> filesDocument(const FileSelection& selection, const vault::UnlockedVault& vault);

/// What is known of one item, which incidents it belongs to, and what was done with it. The item itself is not on it.
/// Private incidents are left out unless the item is private itself and wanted. Blocking. Errors: NotFound; Conflict,
/// when it is private and that is not wanted; Damaged, Database.
base::Result<ReportDocument> fileDocument(domain::EvidenceId id, PrivateRecords privateRecords,
                                          const vault::UnlockedVault& vault);

} // namespace core::report
