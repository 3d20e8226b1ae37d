#include "core/people/People.h"

#include "core/custody/RecordChange.h"
#include "core/people/AccountRecords.h"
#include "core/people/PersonRecords.h"
#include "core/people/PlaceRecords.h"

namespace core::people {

namespace {

using domain::RecordKind;

// Reading back its own JSON is the check of a record: texts, names, and what may not be empty.

base::Result<void> checkPerson(const domain::Person& person)
{
    const auto read = domain::personFromJson(domain::toJson(person));
    return read ? base::Result<void>() : read.error();
}

base::Result<void> checkAccount(const domain::Account& account)
{
    const auto read = domain::accountFromJson(domain::toJson(account));
    return read ? base::Result<void>() : read.error();
}

base::Result<void> checkPlace(const domain::Place& place)
{
    const auto read = domain::placeFromJson(domain::toJson(place));
    return read ? base::Result<void>() : read.error();
}

} // namespace

base::Result<domain::Person> addPerson(domain::Person person, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPerson(person); !valid)
        return valid.error();
    return custody::addRecord<PersonRecords>(std::move(person), RecordKind::Person, vault);
}

base::Result<domain::Person> editPerson(domain::Person changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPerson(changed); !valid)
        return valid.error();
    return custody::editRecord<PersonRecords>(std::move(changed), reason, RecordKind::Person, vault);
}

base::Result<std::vector<domain::Person>> listPeople(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    return custody::listRecords<PersonRecords>(caseId, vault);
}

base::Result<domain::Person> findPerson(domain::PersonId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<PersonRecords>(id, vault);
}

base::Result<domain::Account> addAccount(domain::Account account, vault::UnlockedVault& vault)
{
    if (const auto valid = checkAccount(account); !valid)
        return valid.error();
    return custody::addRecord<AccountRecords>(std::move(account), RecordKind::Account, vault);
}

base::Result<domain::Account> editAccount(domain::Account changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkAccount(changed); !valid)
        return valid.error();
    return custody::editRecord<AccountRecords>(std::move(changed), reason, RecordKind::Account, vault);
}

base::Result<std::vector<domain::Account>> listAccounts(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    return custody::listRecords<AccountRecords>(caseId, vault);
}

base::Result<domain::Account> findAccount(domain::AccountId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<AccountRecords>(id, vault);
}

base::Result<domain::Place> addPlace(domain::Place place, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPlace(place); !valid)
        return valid.error();
    return custody::addRecord<PlaceRecords>(std::move(place), RecordKind::Place, vault);
}

base::Result<domain::Place> editPlace(domain::Place changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPlace(changed); !valid)
        return valid.error();
    return custody::editRecord<PlaceRecords>(std::move(changed), reason, RecordKind::Place, vault);
}

base::Result<std::vector<domain::Place>> listPlaces(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    return custody::listRecords<PlaceRecords>(caseId, vault);
}

base::Result<domain::Place> findPlace(domain::PlaceId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<PlaceRecords>(id, vault);
}

} // namespace core::people
