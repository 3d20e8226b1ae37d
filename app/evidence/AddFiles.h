#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/UnlockedVault.h"

#include <QStringList>

#include <vector>

namespace app::evidence {

/// What became of files that somebody chose, dropped or pasted.
struct AddedFiles
{
    struct Failure
    {
        QString name;
        core::base::Error error;
    };
    std::vector<core::domain::EvidenceItem> added;
    std::vector<core::domain::EvidenceItem> alreadyThere;
    int repaired = 0; ///< Of those: their stored copy was broken, and is whole again.
    std::vector<Failure> failed;
    QStringList empty; ///< Names of files with nothing in them; not taken in.
    QStringList skipped; ///< Links and special files inside folders.
};

/// Takes in files, and what is in folders, but for empty files, which prove nothing. Blocking. A file that fails does
/// not stop the others. Errors: Canceled and NoSpace; what was in before stays.
core::base::Result<AddedFiles> addFiles(const QStringList& paths, core::domain::CaseId caseId,
                                        core::vault::UnlockedVault& vault, core::base::JobContext& job);

} // namespace app::evidence
