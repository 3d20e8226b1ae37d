#include "app/evidence/EntryLinks.h"

#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"

#include <algorithm>

namespace app::evidence {

using core::base::Result;
using core::domain::EvidenceId;
using core::domain::IncidentId;

namespace {

bool isAmong(EvidenceId id, const std::vector<EvidenceId>& ids)
{
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

Result<std::vector<EvidenceId>> linkThoseMissing(const std::vector<EvidenceId>& files, IncidentId entry,
                                                 core::vault::UnlockedVault& vault)
{
    const auto before = core::diary::findIncident(entry, vault);
    if (!before)
        return before.error();
    if (const auto linked = core::evidence::linkEvidence(files, entry, vault); !linked)
        return linked.error();
    std::vector<EvidenceId> added = files;
    std::erase_if(added, [&before](EvidenceId id) { return isAmong(id, before->statement.evidence); });
    return added;
}

Result<void> undoLinking(const std::vector<EvidenceId>& files, IncidentId entry, core::vault::UnlockedVault& vault)
{
    auto now = core::diary::findIncident(entry, vault);
    if (!now)
        return now.error();
    std::erase_if(now->statement.evidence, [&files](EvidenceId id) { return isAmong(id, files); });
    // In the record, for whoever reads it later: English whatever the screen says.
    const auto amended = core::diary::amendIncident(entry, now->statement, QStringLiteral("linking was undone"), vault);
    return amended ? Result<void>() : amended.error();
}

} // namespace app::evidence
