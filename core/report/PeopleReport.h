#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/report/ReportDocument.h"
#include "core/vault/UnlockedVault.h"

#include <optional>
#include <vector>

namespace core::report {

/// A person, an account, a place or an order.
struct RecordName
{
    domain::RecordKind kind = domain::RecordKind::Person;
    QByteArray id;
};

/// Which of them go on a list on paper, and what chose them.
struct PeopleSelection
{
    domain::CaseId caseId;
    std::vector<RecordName> records; ///< In this order; those that were removed or merged meanwhile are left out.
    std::optional<domain::RecordKind> kind; ///< Only these were wanted.
    QString text; ///< Only those with these words were wanted; may be empty.
};

/// People, accounts, places and orders with what is known of each. People go by their names. Blocking. Errors: NotFound
/// (no such case or record), Database.
base::Result<ReportDocument> peopleDocument(const PeopleSelection& selection, const vault::UnlockedVault& vault);

/// One of them, with what belongs to it and the incidents it has to do with. Private incidents are left out, and
/// counted. Blocking. Errors: NotFound, Database; Invalid, when it is of no such kind.
base::Result<ReportDocument> recordDocument(const RecordName& record, const vault::UnlockedVault& vault);

} // namespace core::report
