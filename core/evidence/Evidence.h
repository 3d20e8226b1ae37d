#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/UnlockedVault.h"

#include <functional>
#include <vector>

namespace core::vault {
class ObjectReader;
}

namespace core::evidence {

struct EvidenceQuery
{
    domain::CaseId caseId;
    std::optional<domain::IncidentId> incident; ///< Only what is linked to it.
    bool withRemoved = false;
    int limit = 0; ///< 0: all.
    std::optional<domain::EvidenceId> after; ///< Keyset paging, in order of adding.
};

/// In the order they were added (exhibit order).
base::Result<std::vector<domain::EvidenceItem>> listEvidence(const EvidenceQuery& query,
                                                             const vault::UnlockedVault& vault);
/// Error: NotFound.
base::Result<domain::EvidenceItem> findEvidence(domain::EvidenceId id, const vault::UnlockedVault& vault);
/// By exhibit reference ("AB/12") or by id text. Error: NotFound.
base::Result<domain::EvidenceItem> findEvidence(const QString& exhibitOrId, const vault::UnlockedVault& vault);

struct PhysicalItemRequest
{
    domain::CaseId caseId;
    QString what; ///< Never empty.
    QString keptAt; ///< Never empty.
    QString source;
    QString description;
    std::vector<domain::IncidentId> incidents;
};
/// An exhibit without a file. Errors: Invalid, NotFound, Database, NoSpace.
base::Result<domain::EvidenceItem> addPhysicalItem(const PhysicalItemRequest& request, vault::UnlockedVault& vault);

/// Changes what may change (see EvidenceItem), as a new revision; other members are ignored, nothing changed adds
/// nothing. Errors: NotFound, Invalid, Conflict (removed).
base::Result<domain::EvidenceItem> editEvidence(const domain::EvidenceItem& changed, const QString& reason,
                                                vault::UnlockedVault& vault);

/// Links an item to an incident of its case, as an amendment of the incident ("file added"). Linking twice is not an
/// error. Errors: NotFound, Conflict (the item was removed, the incident is withdrawn), NoSpace, Database.
base::Result<void> linkEvidence(domain::EvidenceId item, domain::IncidentId incident, vault::UnlockedVault& vault);
/// The same for several items of one case: one amendment of the incident, all or none.
base::Result<void> linkEvidence(const std::vector<domain::EvidenceId>& items, domain::IncidentId incident,
                                vault::UnlockedVault& vault);

/// Moves items to the removed ones, all or none: they keep their bytes and their numbers, and can come back. `reason`
/// is not empty. Errors: NotFound, Invalid ("reason"), Conflict (removed already; `subject` is the exhibit), NoSpace,
/// Database.
base::Result<std::vector<domain::EvidenceItem>> withdrawEvidence(const std::vector<domain::EvidenceId>& ids,
                                                                 const QString& reason, vault::UnlockedVault& vault);
/// Takes that back, all or none; the revisions before stay, and with them why it was removed. `reason` may be empty.
/// Errors: NotFound (also when the bytes are gone), Conflict (not removed), Invalid ("reason"), NoSpace, Database.
base::Result<std::vector<domain::EvidenceItem>> restoreEvidence(const std::vector<domain::EvidenceId>& ids,
                                                                const QString& reason, vault::UnlockedVault& vault);

/// Takes an item out for good with a typed reason, also one among the removed: the log keeps its hash, the object goes
/// unless another item needs it. The entry comes first: an interruption leaves an object that the next removal or check
/// takes away. Errors: NotFound, Invalid ("reason"), Conflict (taken out already), NoSpace, Database; Denied and Io
/// when the object could not be unlinked: the item is removed all the same.
base::Result<domain::EvidenceItem> removeEvidence(domain::EvidenceId id, const QString& reason,
                                                  vault::UnlockedVault& vault);

/// Writes the byte-exact original to `toPath`, under a temporary name beside it first; logs `evidence.copied-out`.
/// An existing file is never replaced. Errors: NotFound, Invalid (physical), Exists, Damaged, Denied, NoSpace,
/// Canceled, Io.
base::Result<void> extractEvidence(domain::EvidenceId id, const QString& toPath, vault::UnlockedVault& vault,
                                   base::JobContext& job);

/// For showing: a reader of the original. `logViewed` appends `evidence.viewed` once per item and unlocked vault.
base::Result<vault::ObjectReader> openEvidence(domain::EvidenceId id, const vault::UnlockedVault& vault);
base::Result<void> logViewed(domain::EvidenceId id, vault::UnlockedVault& vault);

/// What checking one item found.
struct ItemVerdict
{
    domain::EvidenceItem item;
    std::optional<base::Error> failure; ///< Damaged, NotFound, Io: nothing when it matches.
};
/// Decrypts and re-hashes the items named, or all of every case, removed ones too; several at once on several cores.
/// Physical items are skipped. `each` is called from this thread for every item. Errors: NotFound, Canceled, Database.
base::Result<std::vector<ItemVerdict>> verifyEvidence(const std::vector<domain::EvidenceId>& ids,
                                                      const vault::UnlockedVault& vault, base::JobContext& job,
                                                      const std::function<void(const ItemVerdict&)>& each = {});
/// The same, and logs `evidence.checked` for each with what was found. Errors: also NoSpace.
base::Result<std::vector<ItemVerdict>> checkEvidence(const std::vector<domain::EvidenceId>& ids,
                                                     vault::UnlockedVault& vault, base::JobContext& job);

/// What the first bytes are, by our own table: "image/jpeg", "application/pdf", "text/plain" …, or
/// "application/octet-stream". Give it up to 4 KiB. The name is never looked at.
QString sniffMediaType(const QByteArray& beginning);

} // namespace core::evidence
