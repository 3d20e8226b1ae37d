#pragma once

#include "app/evidence/EvidenceItemPage.h"

#include <optional>
#include <vector>

namespace app::evidence {

/// What the page of one file shows.
struct EvidenceItemPage::Loaded
{
    struct Entry
    {
        core::domain::IncidentId id;
        core::domain::When when;
        QString title;
        bool isWithdrawn = false;
    };

    core::domain::EvidenceItem item;
    std::vector<Entry> entries;
    std::vector<core::evidence::list::HandlingEvent> history;
    std::optional<core::evidence::list::FingerprintState> fingerprint;
    std::optional<core::domain::When> happened; ///< As the person says, else of the first of its entries.
    bool isReported = false;
    QStringList behaviours; ///< What its entries are about, by id.

    /// Blocking. Errors: NotFound, Damaged, Database.
    static core::base::Result<Loaded> read(core::domain::EvidenceId id, const core::vault::UnlockedVault& vault);
};

} // namespace app::evidence
