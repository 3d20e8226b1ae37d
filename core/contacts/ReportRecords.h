#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Listed.h"
#include "core/domain/Report.h"

#include <optional>
#include <vector>

namespace core::contacts {

/// Reads and writes the tables `report`, `report_reference`, `report_incident` and `report_evidence`, and the promises
/// of reports. Opens no transaction; tied to one connection.
class ReportRecords
{
public:
    explicit ReportRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: NotFound; `subject` names the member that points to nothing in the case, or is `case`.
    base::Result<void> requireLinks(const domain::Report& report) const;
    /// Error: Invalid ("removed_at"): an edit does not remove.
    base::Result<void> allow(const domain::Report& before, const domain::Report& after) const;
    /// Errors: Conflict (the id is taken), Database.
    base::Result<void> insert(const domain::Report& report);
    base::Result<void> update(const domain::Report& report);

    base::Result<std::optional<domain::Report>> find(domain::ReportId id) const;
    /// Those of a case, newest first by the time they speak of; what was added later first among equals.
    base::Result<std::vector<domain::Report>> list(domain::CaseId caseId,
                                                   domain::Listed which = domain::Listed::Standing) const;

private:
    base::Result<void> insertParts(const domain::Report& report);
    base::Result<void> removeParts(domain::ReportId id);
    base::Result<void> fillParts(domain::Report& report) const;

    db::Database& m_database;
};

} // namespace core::contacts
