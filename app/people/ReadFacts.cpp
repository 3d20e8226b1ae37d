#include "app/people/PeopleWords.h"
#include "app/people/RecordFacts.h"
#include "core/people/Orders.h"
#include "core/people/People.h"

// What RecordFacts shows, read from the records.

namespace app::people {

using core::base::Result;
using core::domain::AccountId;
using core::domain::CaseId;
using core::domain::Listed;
using core::domain::PersonId;
using core::domain::PlaceId;
using Content = RecordFacts::Content;

namespace {

/// More than anybody reads on this page; the diary has them all.
constexpr int mostEntries = 500;

template<typename IdType>
Result<void> readEntries(IdType id, const core::diary::IncidentQuery& query, const core::vault::UnlockedVault& vault,
                         Content& content)
{
    const auto linked = core::people::incidentsOf(id, vault);
    if (!linked)
        return linked.error();
    content.entries = *linked;
    auto newest = core::diary::listIncidents(query, vault);
    if (!newest)
        return newest.error();
    content.newest = *std::move(newest);
    return {};
}

} // namespace

Result<Content> factsOf(PersonId person, CaseId caseId, const core::vault::UnlockedVault& vault)
{
    Content content;
    content.isPerson = true;
    core::diary::IncidentQuery query;
    query.caseId = caseId;
    query.filter.people = {person};
    query.limit = mostEntries;
    if (const auto read = readEntries(person, query, vault, content); !read)
        return read.error();
    const auto names = core::people::namesOfPeople(caseId, vault);
    if (!names)
        return names.error();
    const auto isThem = [&names, person](const std::optional<PersonId>& linked) {
        const auto known = linked ? names->find(*linked) : names->end();
        return known != names->end() && known->second.standsFor == person;
    };
    const auto people = core::people::listPeople(caseId, vault, Listed::All);
    if (!people)
        return people.error();
    for (const auto& each : *people) {
        if (each.id == person)
            content.isRemoved = each.removedAt.has_value();
        else if (each.mergedInto && isThem(each.id))
            content.merged.push_back({each.id.bytes(), shownName(each)});
    }
    const auto accounts = core::people::listAccounts(caseId, vault);
    if (!accounts)
        return accounts.error();
    for (const auto& each : *accounts)
        if (isThem(each.person))
            content.linked.push_back({shell::PageId::Account, each.id.bytes(), accountName(each),
                                      ownerInWords(names->at(person).shown, each.certainty, each.basis)});
    const auto places = core::people::listPlaces(caseId, vault);
    if (!places)
        return places.error();
    for (const auto& each : *places)
        if (isThem(each.person))
            content.linked.push_back({shell::PageId::Place, each.id.bytes(), each.name, each.address.simplified()});
    const auto orders = core::people::listOrders(caseId, vault);
    if (!orders)
        return orders.error();
    for (const auto& each : *orders)
        if (isThem(each.against))
            content.linked.push_back({shell::PageId::Order, each.id.bytes(), each.kind, orderInWords(each, {})});
    return content;
}

Result<Content> factsOf(AccountId account, CaseId caseId, const core::vault::UnlockedVault& vault)
{
    Content content;
    core::diary::IncidentQuery query;
    query.caseId = caseId;
    query.filter.accounts = {account};
    query.limit = mostEntries;
    if (const auto read = readEntries(account, query, vault, content); !read)
        return read.error();
    const auto roots = core::people::rootsOfAccounts(caseId, vault);
    if (!roots)
        return roots.error();
    const auto accounts = core::people::listAccounts(caseId, vault, Listed::All);
    if (!accounts)
        return accounts.error();
    for (const auto& each : *accounts) {
        const auto root = roots->find(each.id);
        if (each.id == account)
            content.isRemoved = each.removedAt.has_value();
        else if (root != roots->end() && root->second == account)
            content.merged.push_back({each.id.bytes(), accountName(each)});
    }
    return content;
}

Result<Content> factsOf(PlaceId place, CaseId caseId, const core::vault::UnlockedVault& vault)
{
    Content content;
    core::diary::IncidentQuery query;
    query.caseId = caseId;
    query.filter.places = {place};
    query.limit = mostEntries;
    if (const auto read = readEntries(place, query, vault, content); !read)
        return read.error();
    const auto found = core::people::findPlace(place, vault);
    if (!found)
        return found.error();
    content.isRemoved = found->removedAt.has_value();
    return content;
}

} // namespace app::people
