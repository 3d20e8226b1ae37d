#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace core::diary {

using SavedFilterId = base::Id<struct SavedFilterTag>;

/// A choice that a person kept under a name. Not part of the record: no revision, no log entry.
struct SavedFilter
{
    SavedFilterId id;
    domain::CaseId caseId;
    QString name;
    QJsonObject content; ///< As toJson(FilterChoice) writes it; kept as it is, also what this program does not know.
    base::Timestamp createdAt;

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// Adds it, or replaces the name and content of the one with this id. Errors: Invalid ("name": blank or not plain
/// text, "id"), Conflict ("name": another one of the case is called that), NewerFormat (its content was made by a newer
/// program, and would be replaced by another), NotFound (no such case), NoSpace, Database.
base::Result<void> saveFilter(const SavedFilter& filter, vault::UnlockedVault& vault);
/// By name.
base::Result<std::vector<SavedFilter>> listSavedFilters(domain::CaseId caseId, const vault::UnlockedVault& vault);
/// One that is not there is removed already.
base::Result<void> removeSavedFilter(SavedFilterId id, vault::UnlockedVault& vault);

} // namespace core::diary
