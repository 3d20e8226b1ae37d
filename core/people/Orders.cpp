#include "core/people/Orders.h"

#include "core/custody/RecordState.h"
#include "core/diary/IncidentRevisions.h"
#include "core/people/OrderRecords.h"

#include <set>

namespace core::people {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Incident;
using domain::ProtectiveOrder;
using domain::RecordKind;

Result<void> checkOrder(const ProtectiveOrder& order)
{
    const auto read = domain::orderFromJson(domain::toJson(order));
    return read ? Result<void>() : read.error();
}

/// What the incident's link becomes, or nothing when it stays as it is.
using Relinked = std::optional<std::optional<domain::OrderId>>;

template<typename Decide>
Result<std::vector<Incident>> changeBreaches(const BreachRequest& request, vault::UnlockedVault& vault, Decide decide)
{
    if (const auto plain = domain::checkText(request.reason, QStringLiteral("reason")); !plain)
        return plain.error();
    std::vector<Incident> changed;
    {
        const auto connection = vault.openForWriting();
        if (!connection)
            return connection.error();
        auto transaction = db::Transaction::begin(**connection);
        if (!transaction)
            return transaction.error();
        const auto order = OrderRecords(**connection).find(request.order);
        if (!order)
            return order.error();
        if (!*order)
            return Error{ErrorCode::NotFound, QStringLiteral("there is no such order"), request.order.text()};
        custody::Ledger ledger(**connection, vault);
        diary::IncidentRevisions revisions(**connection, ledger, vault.clock().now());
        std::set<domain::IncidentId> done;
        for (const domain::IncidentId id : request.incidents) {
            if (!done.insert(id).second)
                continue;
            const auto before = revisions.findStanding(id);
            if (!before)
                return before.error();
            if (!(before->caseId == (*order)->caseId))
                return diary::IncidentRevisions::noSuchIncident(id);
            const Result<Relinked> decided = decide(*before);
            if (!decided)
                return decided.error();
            if (!*decided)
                continue;
            Incident after = *before;
            after.statement.breachOf = **decided;
            after.amendReason = request.reason;
            const auto stored = revisions.store(*before, after, QStringLiteral("incident.amended"), request.reason);
            if (!stored)
                return stored.error();
            changed.push_back(std::move(after));
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    for (const Incident& incident : changed)
        if (const auto stored = diary::IncidentRevisions::readBack(incident, vault); !stored)
            return stored.error();
    return changed;
}

} // namespace

Result<ProtectiveOrder> addOrder(ProtectiveOrder order, vault::UnlockedVault& vault)
{
    if (const auto valid = checkOrder(order); !valid)
        return valid.error();
    if (const auto fresh = custody::requireFresh(order); !fresh)
        return fresh.error();
    return custody::addRecord<OrderRecords>(std::move(order), RecordKind::Order, vault);
}

Result<ProtectiveOrder> editOrder(ProtectiveOrder changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkOrder(changed); !valid)
        return valid.error();
    return custody::editRecord<OrderRecords>(std::move(changed), reason, RecordKind::Order, vault);
}

Result<std::vector<ProtectiveOrder>> listOrders(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                domain::Listed which)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return OrderRecords(**connection).list(caseId, which);
}

Result<ProtectiveOrder> findOrder(domain::OrderId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<OrderRecords>(id, vault);
}

Result<ProtectiveOrder> removeOrder(domain::OrderId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::removeRecord<OrderRecords>(id, RecordKind::Order, reason, vault);
}

Result<ProtectiveOrder> restoreOrder(domain::OrderId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::restoreRecord<OrderRecords>(id, RecordKind::Order, reason, vault);
}

Result<std::vector<Incident>> markBreaches(const BreachRequest& request, vault::UnlockedVault& vault)
{
    return changeBreaches(request, vault, [&request](const Incident& incident) -> Result<Relinked> {
        const auto& named = incident.statement.breachOf;
        if (named && !(*named == request.order))
            return Error{ErrorCode::Conflict, QStringLiteral("this incident names another order"), incident.id.text()};
        return named ? Relinked() : Relinked(std::optional(request.order));
    });
}

Result<std::map<domain::IncidentId, domain::OrderId>> breachesIn(domain::CaseId caseId,
                                                                 const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return OrderRecords(**connection).breaches(caseId);
}

Result<std::vector<Incident>> unmarkBreaches(const BreachRequest& request, vault::UnlockedVault& vault)
{
    return changeBreaches(request, vault, [&request](const Incident& incident) -> Result<Relinked> {
        const auto& named = incident.statement.breachOf;
        return named && *named == request.order ? Relinked(std::optional<domain::OrderId>()) : Relinked();
    });
}

} // namespace core::people
