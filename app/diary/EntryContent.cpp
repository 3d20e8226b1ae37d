#include "app/diary/EntryContent.h"

#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"

namespace app::diary {

core::base::Result<EntryView::Content> readEntry(core::domain::IncidentId id, const core::vault::UnlockedVault& vault)
{
    auto incident = core::diary::findIncident(id, vault);
    if (!incident)
        return incident.error();
    auto revisions = core::custody::revisionsOf(vault, id.bytes());
    if (!revisions)
        return revisions.error();
    EntryView::Content content{*std::move(incident), *std::move(revisions), {}};
    for (const core::domain::EvidenceId file : content.incident.statement.evidence) {
        auto item = core::evidence::findEvidence(file, vault);
        if (!item)
            return item.error();
        content.evidence.push_back(*std::move(item));
    }
    return content;
}

} // namespace app::diary
