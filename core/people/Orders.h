#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"
#include "core/domain/Listed.h"
#include "core/domain/ProtectiveOrder.h"
#include "core/vault/UnlockedVault.h"

#include <map>
#include <vector>

namespace core::people {

// Protective orders and bail conditions: as People.h says of people, with `subject` "against" for a person who is not
// there. Several windows and scripts may end an order that was lifted: set `endedAt` and edit it.

base::Result<domain::ProtectiveOrder> addOrder(domain::ProtectiveOrder order, vault::UnlockedVault& vault);
base::Result<domain::ProtectiveOrder> editOrder(domain::ProtectiveOrder changed, const QString& reason,
                                                vault::UnlockedVault& vault);
base::Result<std::vector<domain::ProtectiveOrder>> listOrders(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                              domain::Listed which = domain::Listed::Standing);
base::Result<domain::ProtectiveOrder> findOrder(domain::OrderId id, const vault::UnlockedVault& vault);
base::Result<domain::ProtectiveOrder> removeOrder(domain::OrderId id, const QString& reason,
                                                  vault::UnlockedVault& vault);
base::Result<domain::ProtectiveOrder> restoreOrder(domain::OrderId id, const QString& reason,
                                                   vault::UnlockedVault& vault);

struct BreachRequest
{
    domain::OrderId order;
    std::vector<domain::IncidentId> incidents; ///< Each once; one that breaks this order already is left alone.
    QString reason; ///< May be empty.
};

/// Writes down that these incidents break the order: a new revision of each, all or none. Gives back those that
/// changed. Errors: NotFound (`subject` is the id: of the order, or of an incident that is not in its case), Conflict
/// (`subject` is the incident: withdrawn, or it names another order), Invalid ("reason"), NoSpace, Unreliable,
/// Database.
base::Result<std::vector<domain::Incident>> markBreaches(const BreachRequest& request, vault::UnlockedVault& vault);
/// Which incidents of a case break an order, and which one; withdrawn ones too.
base::Result<std::map<domain::IncidentId, domain::OrderId>> breachesIn(domain::CaseId caseId,
                                                                       const vault::UnlockedVault& vault);
/// Takes that back. An incident that does not name this order is left alone. Errors: the same.
base::Result<std::vector<domain::Incident>> unmarkBreaches(const BreachRequest& request, vault::UnlockedVault& vault);

} // namespace core::people
