#include "core/people/Directory.h"

#include "core/people/DirectoryRecords.h"

namespace core::people {

base::Result<std::map<domain::PersonId, PersonName>> namesOfPeople(domain::CaseId caseId,
                                                                   const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).names(caseId);
}

base::Result<std::map<domain::AccountId, domain::AccountId>> rootsOfAccounts(domain::CaseId caseId,
                                                                             const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).accountRoots(caseId);
}

base::Result<LinkedIncidents> incidentsOf(domain::PersonId person, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).linked(domain::RecordKind::Person, person.bytes());
}

base::Result<LinkedIncidents> incidentsOf(domain::AccountId account, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).linked(domain::RecordKind::Account, account.bytes());
}

base::Result<LinkedIncidents> incidentsOf(domain::PlaceId place, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).linked(domain::RecordKind::Place, place.bytes());
}

base::Result<LinkedIncidents> breachesOf(domain::OrderId order, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).linked(domain::RecordKind::Order, order.bytes());
}

base::Result<std::map<QByteArray, qint64>> countsOfIncidents(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).counts(caseId);
}

base::Result<std::map<domain::PersonId, std::vector<domain::IncidentId>>> whoDidIt(domain::CaseId caseId,
                                                                                   const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DirectoryRecords(**connection).whoDidIt(caseId);
}

} // namespace core::people
