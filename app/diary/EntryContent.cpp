#include "app/diary/EntryContent.h"

#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/Directory.h"
#include "core/people/Orders.h"

namespace app::diary {

core::base::Result<EntryView::Content> readEntry(core::domain::IncidentId id, const core::vault::UnlockedVault& vault)
{
    auto incident = core::diary::findIncident(id, vault);
    if (!incident)
        return incident.error();
    auto revisions = core::custody::revisionsOf(vault, id.bytes());
    if (!revisions)
        return revisions.error();
    EntryView::Content content{*std::move(incident), *std::move(revisions), {}, {}, {}};
    for (const core::domain::EvidenceId file : content.incident.statement.evidence) {
        auto item = core::evidence::findEvidence(file, vault);
        if (!item)
            return item.error();
        content.evidence.push_back(*std::move(item));
    }
    if (const auto named = addNames(content, vault); !named)
        return named.error();
    return content;
}

core::base::Result<void> addNames(EntryView::Content& content, const core::vault::UnlockedVault& vault)
{
    const auto names = core::people::namesOfPeople(content.incident.caseId, vault);
    if (!names)
        return names.error();
    for (const auto& person : content.incident.statement.people)
        if (const auto known = names->find(person.id); known != names->end())
            content.shownNames[person.id] = known->second.shown;
    if (!content.incident.statement.breachOf)
        return {};
    const auto order = core::people::findOrder(*content.incident.statement.breachOf, vault);
    if (!order)
        return order.error();
    content.order = order->number.isEmpty() ? order->kind : order->kind + QStringLiteral(", ") + order->number;
    return {};
}

} // namespace app::diary
