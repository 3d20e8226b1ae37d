#include "core/people/Merging.h"

#include "core/custody/RecordState.h"
#include "core/diary/IncidentRecords.h"
#include "core/diary/IncidentRevisions.h"
#include "core/people/AccountRecords.h"
#include "core/people/MergeRecords.h"
#include "core/people/PersonRecords.h"

#include <algorithm>
#include <set>

namespace core::people {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Incident;
using domain::RecordKind;
using Ids = std::set<QByteArray>;

Error notThere(const QString& id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no such record"), id};
}

template<typename Record>
Result<void> requireFree(const Record& record)
{
    if (record.removedAt)
        return custody::stateConflict("this record was removed", record.id.text());
    if (record.mergedInto)
        return custody::stateConflict("this record is merged already", record.id.text());
    return {};
}

template<typename Records, typename Merge>
auto merge(const Merge& request, RecordKind kind, vault::UnlockedVault& vault)
{
    return custody::changeState<Records>(
        request.other, kind, {QStringLiteral("merged"), request.reason, {{"into", request.kept.text()}}}, vault,
        [&](db::Database& database, auto& other) -> Result<void> {
            const auto kept = Records(database).find(request.kept);
            if (!kept)
                return kept.error();
            if (!*kept)
                return notThere(request.kept.text());
            if (request.kept == request.other || !((*kept)->caseId == other.caseId))
                return Error{ErrorCode::Invalid, QStringLiteral("must be another one, of the same case"),
                             QStringLiteral("other")};
            if (auto free = requireFree(**kept); !free)
                return free;
            if (auto free = requireFree(other); !free)
                return free;
            other.mergedInto = request.kept;
            return {};
        });
}

/// Puts `to` in the place of those of `from` among the links of an incident. False when there was nothing to do.
bool relink(Incident& incident, const Ids& from, domain::PersonId to)
{
    bool isChanged = false;
    std::vector<domain::IncidentPerson> links;
    for (domain::IncidentPerson link : incident.statement.people) {
        if (from.count(link.id.bytes()) > 0) {
            link.id = to;
            isChanged = true;
        }
        const bool isThere = std::any_of(links.begin(), links.end(), [&link](const domain::IncidentPerson& each) {
            return each.id == link.id && each.role == link.role && each.certainty == link.certainty
                && each.reason == link.reason;
        });
        if (!isThere)
            links.push_back(std::move(link));
    }
    if (isChanged)
        incident.statement.people = std::move(links);
    return isChanged;
}

bool relink(Incident& incident, const Ids& from, domain::AccountId to)
{
    bool isChanged = false;
    std::vector<domain::AccountId> links;
    for (domain::AccountId link : incident.statement.accounts) {
        if (from.count(link.bytes()) > 0) {
            link = to;
            isChanged = true;
        }
        if (std::find(links.begin(), links.end(), link) == links.end())
            links.push_back(link);
    }
    if (isChanged)
        incident.statement.accounts = std::move(links);
    return isChanged;
}

/// The two sides of a split, and the incidents of each.
struct Sides
{
    Ids going; ///< Who goes.
    Ids staying;
    Ids incidentsOfGoing;
    Ids incidentsOfStaying;
};

Result<Ids> incidentsOf(const Ids& side, const MergeRecords& merges)
{
    Ids all;
    for (const QByteArray& id : side) {
        const auto incidents = merges.incidentsOf(id);
        if (!incidents)
            return incidents.error();
        all.insert(incidents->begin(), incidents->end());
    }
    return all;
}

Result<Sides> sidesOf(const QByteArray& going, const QByteArray& root, const MergeRecords& merges)
{
    const auto group = merges.groupOf(root);
    if (!group)
        return group.error();
    const auto below = merges.below(going);
    if (!below)
        return below.error();
    Sides sides;
    sides.going = Ids(below->begin(), below->end());
    for (const QByteArray& id : *group)
        if (sides.going.count(id) == 0)
            sides.staying.insert(id);
    auto ofGoing = incidentsOf(sides.going, merges);
    if (!ofGoing)
        return ofGoing.error();
    auto ofStaying = incidentsOf(sides.staying, merges);
    if (!ofStaying)
        return ofStaying.error();
    sides.incidentsOfGoing = *std::move(ofGoing);
    sides.incidentsOfStaying = *std::move(ofStaying);
    return sides;
}

/// Moves the links of one side's incidents to the other side, unless they name both.
template<typename IdType>
Result<void> moveLinks(const Ids& incidents, const Ids& from, IdType to, const QString& reason,
                       diary::IncidentRevisions& revisions, std::vector<Incident>& changed)
{
    for (const QByteArray& id : incidents) {
        const auto before = revisions.find(domain::IncidentId::fromBytes(id));
        if (!before)
            return before.error();
        if (before->withdrawnAt)
            continue;
        Incident after = *before;
        if (!relink(after, from, to))
            continue;
        after.amendReason = reason;
        if (const auto stored = revisions.store(*before, after, QStringLiteral("incident.amended"), reason); !stored)
            return stored.error();
        changed.push_back(std::move(after));
    }
    return {};
}

/// That the links of an incident stand as they were written; names belong to the people.
Result<void> readBackLinks(const Incident& written, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto stored = diary::IncidentRecords(**connection).find(written.id);
    if (!stored)
        return stored.error();
    if (!stored->has_value() || custody::canonicalBytes(**stored) != custody::canonicalBytes(written))
        return diary::IncidentRevisions::notAsWritten(written.id);
    return {};
}

Ids without(const Ids& all, const Ids& some)
{
    Ids rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
    return rest;
}

template<typename Records, typename IdType>
auto split(IdType id, const std::optional<std::vector<domain::IncidentId>>& chosen, const QString& reason,
           RecordKind kind, vault::UnlockedVault& vault) -> decltype(custody::findRecord<Records>(id, vault))
{
    if (const auto plain = domain::checkText(reason, QStringLiteral("reason")); !plain)
        return plain.error();
    std::vector<Incident> changed;
    std::optional<std::remove_cvref_t<decltype(*custody::findRecord<Records>(id, vault))>> written;
    {
        const auto connection = vault.openForWriting();
        if (!connection)
            return connection.error();
        auto transaction = db::Transaction::begin(**connection);
        if (!transaction)
            return transaction.error();
        const auto found = Records(**connection).find(id);
        if (!found)
            return found.error();
        if (!*found)
            return notThere(id.text());
        auto record = **found;
        if (!record.mergedInto)
            return custody::stateConflict("this record is not merged", id.text());

        const MergeRecords merges(**connection,
                                  kind == RecordKind::Person ? MergeRecords::Of::People : MergeRecords::Of::Accounts);
        const auto root = merges.rootOf(id.bytes());
        if (!root)
            return root.error();
        const auto sides = sidesOf(id.bytes(), *root, merges);
        if (!sides)
            return sides.error();
        const IdType from = *record.mergedInto;
        record.mergedInto.reset();
        custody::Ledger ledger(**connection, vault);
        const auto stored = custody::storeState<Records>(**connection, ledger, kind, record,
                                                         {QStringLiteral("split"), reason, {{"from", from.text()}}});
        if (!stored)
            return stored.error();

        if (chosen) {
            Ids wanted;
            for (const domain::IncidentId incident : *chosen) {
                const QByteArray bytes = incident.bytes();
                if (sides->incidentsOfGoing.count(bytes) == 0 && sides->incidentsOfStaying.count(bytes) == 0)
                    return notThere(incident.text());
                wanted.insert(bytes);
            }
            const Ids onlyGoing = without(sides->incidentsOfGoing, sides->incidentsOfStaying);
            const Ids onlyStaying = without(sides->incidentsOfStaying, sides->incidentsOfGoing);
            diary::IncidentRevisions revisions(**connection, ledger, vault.clock().now());
            Ids toGoing;
            std::set_intersection(onlyStaying.begin(), onlyStaying.end(), wanted.begin(), wanted.end(),
                                  std::inserter(toGoing, toGoing.end()));
            if (auto moved = moveLinks(without(onlyGoing, wanted), sides->going, IdType::fromBytes(*root), reason,
                                       revisions, changed);
                !moved)
                return moved.error();
            if (auto moved = moveLinks(toGoing, sides->staying, id, reason, revisions, changed); !moved)
                return moved.error();
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        written = std::move(record);
    }
    for (const Incident& incident : changed)
        if (const auto there = readBackLinks(incident, vault); !there)
            return there.error();
    return custody::readBackRecord<Records>(*written, vault);
}

} // namespace

Result<domain::Person> mergePeople(const PersonMerge& request, vault::UnlockedVault& vault)
{
    return merge<PersonRecords>(request, RecordKind::Person, vault);
}

Result<domain::Account> mergeAccounts(const AccountMerge& request, vault::UnlockedVault& vault)
{
    return merge<AccountRecords>(request, RecordKind::Account, vault);
}

Result<domain::Person> splitPerson(const PersonSplit& request, vault::UnlockedVault& vault)
{
    return split<PersonRecords>(request.person, request.incidents, request.reason, RecordKind::Person, vault);
}

Result<domain::Account> splitAccount(const AccountSplit& request, vault::UnlockedVault& vault)
{
    return split<AccountRecords>(request.account, request.incidents, request.reason, RecordKind::Account, vault);
}

Result<std::vector<PersonLink>> linksOf(domain::PersonId person, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const MergeRecords merges(**connection, MergeRecords::Of::People);
    const auto root = merges.rootOf(person.bytes());
    if (!root)
        return root.error();
    const auto group = merges.groupOf(*root);
    if (!group)
        return group.error();
    std::vector<PersonLink> links;
    for (const QByteArray& id : *group) {
        const auto incidents = merges.incidentsOf(id);
        if (!incidents)
            return incidents.error();
        for (const QByteArray& incident : *incidents)
            links.push_back({domain::IncidentId::fromBytes(incident), domain::PersonId::fromBytes(id)});
    }
    return links;
}

Result<std::vector<domain::PersonId>> goingWith(domain::PersonId person, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto below = MergeRecords(**connection, MergeRecords::Of::People).below(person.bytes());
    if (!below)
        return below.error();
    std::vector<domain::PersonId> people;
    for (const QByteArray& id : *below)
        people.push_back(domain::PersonId::fromBytes(id));
    return people;
}

Result<domain::PersonId> standsFor(domain::PersonId person, const vault::UnlockedVault& vault)
{
    const auto found = custody::findRecord<PersonRecords>(person, vault);
    if (!found)
        return found.error();
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto root = MergeRecords(**connection, MergeRecords::Of::People).rootOf(person.bytes());
    if (!root)
        return root.error();
    return domain::PersonId::fromBytes(*root);
}

Result<domain::AccountId> standsFor(domain::AccountId account, const vault::UnlockedVault& vault)
{
    const auto found = custody::findRecord<AccountRecords>(account, vault);
    if (!found)
        return found.error();
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto root = MergeRecords(**connection, MergeRecords::Of::Accounts).rootOf(account.bytes());
    if (!root)
        return root.error();
    return domain::AccountId::fromBytes(*root);
}

} // namespace core::people
