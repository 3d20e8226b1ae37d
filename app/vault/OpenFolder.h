#pragma once

#include "app/shell/LockedView.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/Case.h"
#include "core/vault/OpenVault.h"

namespace app::vault {

/// Records that were opened, and when they were the time before.
struct OpenedRecords
{
    shell::Opened opened;
    std::optional<core::base::Timestamp> lastOpened;
    bool hasDrafts = false; ///< Something was half-written when they were closed, or when the program was ended.
};

/// Opens records and finds out what the window needs to know first. Blocking: a second or more. Errors: those of
/// core::custody::openVault().
core::base::Result<OpenedRecords> openRecords(core::vault::UnlockRequest request, const core::base::Clock& clock,
                                              core::base::JobContext& job);

struct NewRecords
{
    shell::Opened opened;
    core::crypto::SecretBytes recoveryWords; ///< Shown once; empty without recovery.
};

/// Makes new records with one case in them. Makes the folders above `request.folder` too. Blocking: seconds. Errors:
/// those of core::custody::createVault().
core::base::Result<NewRecords> makeRecords(core::vault::CreateVaultRequest request,
                                           core::domain::Jurisdiction jurisdiction, const core::base::Clock& clock,
                                           core::base::JobContext& job);

/// "Last opened 21 November at 9:40pm. Two wrong tries since then. Your last words were kept …"; empty the first time.
/// GUI thread.
QString openedText(const OpenedRecords& records, int wrongTries);

/// Whether the folder holds records, as far as can be said without a key.
bool holdsRecords(const QString& folder);

} // namespace app::vault
