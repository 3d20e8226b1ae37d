#include "app/diary/EntryContent.h"

#include "app/fields/RecordNames.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/Directory.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "core/people/People.h"

namespace app::diary {

namespace {

/// The names of its accounts; one that is merged goes by the name of the one that stands for it.
core::base::Result<void> addAccounts(EntryView::Content& content, const core::vault::UnlockedVault& vault)
{
    for (const core::domain::AccountId id : content.incident.statement.accounts) {
        const auto standing = core::people::standsFor(id, vault);
        if (!standing)
            return standing.error();
        const auto account = core::people::findAccount(*standing, vault);
        if (!account)
            return account.error();
        if (const QString name = fields::accountName(*account); !content.accounts.contains(name))
            content.accounts += name;
    }
    return {};
}

/// Fills in what it calls people and accounts on the screen, and the order that it breaks.
core::base::Result<void> addNames(EntryView::Content& content, const core::vault::UnlockedVault& vault)
{
    const auto names = core::people::namesOfPeople(content.incident.caseId, vault);
    if (!names)
        return names.error();
    for (const auto& person : content.incident.statement.people)
        if (const auto known = names->find(person.id); known != names->end())
            content.shownNames[person.id] = known->second.shown;
    if (const auto named = addAccounts(content, vault); !named)
        return named;
    if (!content.incident.statement.breachOf)
        return {};
    const auto order = core::people::findOrder(*content.incident.statement.breachOf, vault);
    if (!order)
        return order.error();
    content.order = fields::orderName(*order);
    return {};
}

} // namespace

core::base::Result<std::vector<core::domain::EvidenceItem>> filesOf(const std::vector<core::domain::EvidenceId>& files,
                                                                    const core::vault::UnlockedVault& vault)
{
    std::vector<core::domain::EvidenceItem> items;
    for (const core::domain::EvidenceId file : files) {
        auto item = core::evidence::findEvidence(file, vault);
        if (!item && item.error().code != core::base::ErrorCode::NotFound)
            return item.error();
        if (item && !item->removedAt)
            items.push_back(*std::move(item));
    }
    return items;
}

core::base::Result<EntryView::Content> readEntry(core::domain::IncidentId id, const core::vault::UnlockedVault& vault)
{
    auto incident = core::diary::findIncident(id, vault);
    if (!incident)
        return incident.error();
    auto revisions = core::custody::revisionsOf(vault, id.bytes());
    if (!revisions)
        return revisions.error();
    EntryView::Content content{*std::move(incident), *std::move(revisions), {}, {}, {}, {}};
    auto files = filesOf(content.incident.statement.evidence, vault);
    if (!files)
        return files.error();
    content.evidence = *std::move(files);
    if (const auto named = addNames(content, vault); !named)
        return named.error();
    return content;
}

core::base::Result<EntryForm::Known> knownRecords(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault)
{
    auto people = core::people::listPeople(caseId, vault);
    if (!people)
        return people.error();
    auto accounts = core::people::listAccounts(caseId, vault);
    if (!accounts)
        return accounts.error();
    auto places = core::people::listPlaces(caseId, vault);
    if (!places)
        return places.error();
    auto orders = core::people::listOrders(caseId, vault);
    if (!orders)
        return orders.error();
    return EntryForm::Known{*std::move(people), *std::move(accounts), *std::move(places), *std::move(orders)};
}

} // namespace app::diary
