#pragma once

#include "core/base/JobContext.h"
#include "core/evidence/StoredObjectRecords.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"

#include <optional>
#include <vector>

namespace core::intake {

/// How many bytes of a file our table of media types looks at (`security-design` 9.1).
inline constexpr qsizetype sniffedSize = 4096;

/// One object that is stored, or about to be, and what its record will say.
struct Arrival
{
    /// What is known before it has a number: case, origin, name, words, size, digest, media type, time.
    domain::EvidenceItem item;
    std::vector<domain::IncidentId> incidents;
    QString event = QStringLiteral("evidence.added");
    /// The new object; nothing when the bytes are in the store already.
    std::optional<vault::StagedObject> staged;
    /// For a recovered object: it lies under its final name, but has no row yet.
    std::optional<evidence::StoredRow> recovered;
};

/// Whether the objects are synced and read back already (stage()) or only written (stageUnsettled()).
enum class Settled { Yes, No };

/// Steps 8 to 11 of `security-design` 6.2 for several arrivals at once: objects that the vault has already are dropped,
/// the others are settled and get their names, and one transaction records everything with its log entries and links.
/// One outcome for each arrival, in their order; a single object that cannot be read back fails alone.
/// Errors, after which nothing has changed: Canceled, NoSpace, Conflict, NotFound, Io, Database, Unreliable.
base::Result<std::vector<base::Result<Acquired>>> recordArrivals(std::vector<Arrival> arrivals, Settled settled,
                                                                 vault::UnlockedVault& vault, base::JobContext& job);

/// Asks whether the case and the incidents are there, before any work is done. Errors: NotFound, Conflict (an incident
/// is withdrawn), Database.
base::Result<void> checkPlace(domain::CaseId caseId, const std::vector<domain::IncidentId>& incidents,
                              const vault::UnlockedVault& vault);

} // namespace core::intake
