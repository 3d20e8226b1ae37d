#pragma once

#include "core/base/Result.h"
#include "core/domain/Person.h"
#include "core/vault/UnlockedVault.h"

#include <map>
#include <optional>
#include <vector>

namespace core::people {

/// How somebody goes by: whoever is merged goes by the one that stands for them.
struct PersonName
{
    domain::PersonId standsFor; ///< Themselves, unless they are merged.
    QString name; ///< For papers.
    QString shown; ///< For the screen: the name to show, or the name.

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// Of everybody in a case, removed and merged ones too.
base::Result<std::map<domain::PersonId, PersonName>> namesOfPeople(domain::CaseId caseId,
                                                                   const vault::UnlockedVault& vault);
/// Who stands for each account that is merged. Accounts that are not merged have no line.
base::Result<std::map<domain::AccountId, domain::AccountId>> rootsOfAccounts(domain::CaseId caseId,
                                                                             const vault::UnlockedVault& vault);

/// The incidents that are linked to a record and were not withdrawn, private ones too.
struct LinkedIncidents
{
    qint64 count = 0;
    std::optional<domain::When> first; ///< Nothing when no time is known.
    std::optional<domain::When> last;

    friend bool operator==(const LinkedIncidents&, const LinkedIncidents&) = default;
};
/// With all who are one with them.
base::Result<LinkedIncidents> incidentsOf(domain::PersonId person, const vault::UnlockedVault& vault);
base::Result<LinkedIncidents> incidentsOf(domain::AccountId account, const vault::UnlockedVault& vault);
base::Result<LinkedIncidents> incidentsOf(domain::PlaceId place, const vault::UnlockedVault& vault);
base::Result<LinkedIncidents> breachesOf(domain::OrderId order, const vault::UnlockedVault& vault);

/// How many incidents each person, account, place and order of a case is linked to, by the bytes of its id; whoever is
/// merged is counted with the one that stands for them. Records without any have no line.
base::Result<std::map<QByteArray, qint64>> countsOfIncidents(domain::CaseId caseId, const vault::UnlockedVault& vault);

/// Who did it, as the incidents say: those that name each person so, private and withdrawn ones too, in no order.
/// Whoever is merged is counted with the one that stands for them.
base::Result<std::map<domain::PersonId, std::vector<domain::IncidentId>>> whoDidIt(domain::CaseId caseId,
                                                                                   const vault::UnlockedVault& vault);

} // namespace core::people
