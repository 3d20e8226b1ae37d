#pragma once

#include "core/base/Result.h"
#include "core/domain/Report.h"
#include "core/report/IncidentReport.h"
#include "core/report/ReportDocument.h"
#include "core/vault/UnlockedVault.h"

namespace core::report {

/// Which reports go on paper, with their numbers, their promises, and the calls and letters about them.
struct ContactSelection
{
    enum class Which {
        All, ///< And the calls and letters that belong to no report.
        Open, ///< Not closed.
        WithoutReference ///< No number was given yet.
    };
    domain::CaseId caseId;
    Which which = Which::All;
};

/// The reports of a case, newest first; calls and letters stand in their own order of time among them. Private ones
/// are left out, and counted. Blocking. Errors: NotFound (no such case), Database.
base::Result<ReportDocument> contactsDocument(const ContactSelection& selection, const vault::UnlockedVault& vault);

/// One report, and the calls and letters about it, oldest first. Private ones of these are left out unless the report
/// is private itself and wanted. Blocking. Errors: NotFound; Conflict, when the report is private and that is not
/// wanted; Database.
base::Result<ReportDocument> reportDocument(domain::ReportId id, PrivateRecords privateRecords,
                                            const vault::UnlockedVault& vault);

/// Whether a contact is private, or the report that it is about is. Blocking. Error: Database.
base::Result<bool> isPrivate(const domain::Contact& contact, const vault::UnlockedVault& vault);

/// One call or letter. Blocking. Errors: NotFound; Conflict, when it is private, or its report is, and that is not
/// wanted; Database.
base::Result<ReportDocument> contactDocument(domain::ContactId id, PrivateRecords privateRecords,
                                             const vault::UnlockedVault& vault);

} // namespace core::report
