#pragma once

#include "core/base/Result.h"
#include "core/diary/IncidentLists.h"
#include "core/domain/Incident.h"
#include "core/report/ReportDocument.h"
#include "core/vault/UnlockedVault.h"

namespace core::report {

/// What of a private record goes on paper: nothing, unless the person has said of this one that it shall.
enum class PrivateRecords { LeftOut, Wanted };

/// One incident as it stands in the record: every field that has something in it, its exhibits, and its earlier
/// versions with the reasons for each change. People go by their names. Tags are left out: they are for one's own
/// lists. Private exhibits are left out always, and counted. Blocking. Errors: NotFound; Conflict, when it is private
/// and that is not wanted; Database.
base::Result<ReportDocument> incidentDocument(domain::IncidentId id, PrivateRecords privateRecords,
                                              const vault::UnlockedVault& vault);

/// The incidents of a case that fit, in the order asked for, as a list shows them: when, the title or the first words,
/// the kinds; what the filter leaves out is said. `limit`, `after` and the withdrawn ones are of no account: all that
/// fit and stand. Private ones are left out, and counted. Blocking. Errors: NotFound (no such case), Database.
base::Result<ReportDocument> incidentsDocument(diary::IncidentQuery wanted, const vault::UnlockedVault& vault);

} // namespace core::report
