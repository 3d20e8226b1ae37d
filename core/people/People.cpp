#include "core/people/People.h"

#include "core/custody/RecordChange.h"
#include "core/custody/RecordState.h"
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

/// The same person with some name: one without is given the next number.
domain::Person named(domain::Person person)
{
    if (domain::isBlank(person.name))
        person.name = QStringLiteral("Unknown person");
    return person;
}

template<typename Records>
auto list(domain::CaseId caseId, const vault::UnlockedVault& vault, domain::Listed which)
    -> decltype(std::declval<Records>().list(caseId, which))
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return Records(**connection).list(caseId, which);
}

} // namespace

base::Result<domain::Person> addPerson(domain::Person person, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPerson(named(person)); !valid)
        return valid.error();
    if (const auto fresh = custody::requireFresh(person); !fresh)
        return fresh.error();
    return custody::addRecord<PersonRecords>(std::move(person), RecordKind::Person, vault);
}

base::Result<domain::Person> editPerson(domain::Person changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPerson(changed); !valid)
        return valid.error();
    return custody::editRecord<PersonRecords>(std::move(changed), reason, RecordKind::Person, vault);
}

base::Result<std::vector<domain::Person>> listPeople(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                     domain::Listed which)
{
    return list<PersonRecords>(caseId, vault, which);
}

base::Result<domain::Person> findPerson(domain::PersonId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<PersonRecords>(id, vault);
}

base::Result<domain::Person> removePerson(domain::PersonId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::removeRecord<PersonRecords>(id, RecordKind::Person, reason, vault);
}

base::Result<domain::Person> restorePerson(domain::PersonId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::restoreRecord<PersonRecords>(id, RecordKind::Person, reason, vault);
}

base::Result<domain::Account> addAccount(domain::Account account, vault::UnlockedVault& vault)
{
    if (const auto valid = checkAccount(account); !valid)
        return valid.error();
    if (const auto fresh = custody::requireFresh(account); !fresh)
        return fresh.error();
    return custody::addRecord<AccountRecords>(std::move(account), RecordKind::Account, vault);
}

base::Result<domain::Account> editAccount(domain::Account changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkAccount(changed); !valid)
        return valid.error();
    return custody::editRecord<AccountRecords>(std::move(changed), reason, RecordKind::Account, vault);
}

base::Result<std::vector<domain::Account>> listAccounts(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                        domain::Listed which)
{
    return list<AccountRecords>(caseId, vault, which);
}

base::Result<domain::Account> findAccount(domain::AccountId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<AccountRecords>(id, vault);
}

base::Result<domain::Account> removeAccount(domain::AccountId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::removeRecord<AccountRecords>(id, RecordKind::Account, reason, vault);
}

base::Result<domain::Account> restoreAccount(domain::AccountId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::restoreRecord<AccountRecords>(id, RecordKind::Account, reason, vault);
}

base::Result<domain::Place> addPlace(domain::Place place, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPlace(place); !valid)
        return valid.error();
    if (const auto fresh = custody::requireFresh(place); !fresh)
        return fresh.error();
    return custody::addRecord<PlaceRecords>(std::move(place), RecordKind::Place, vault);
}

base::Result<domain::Place> editPlace(domain::Place changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = checkPlace(changed); !valid)
        return valid.error();
    return custody::editRecord<PlaceRecords>(std::move(changed), reason, RecordKind::Place, vault);
}

base::Result<std::vector<domain::Place>> listPlaces(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                    domain::Listed which)
{
    return list<PlaceRecords>(caseId, vault, which);
}

base::Result<domain::Place> findPlace(domain::PlaceId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<PlaceRecords>(id, vault);
}

base::Result<domain::Place> removePlace(domain::PlaceId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::removeRecord<PlaceRecords>(id, RecordKind::Place, reason, vault);
}

base::Result<domain::Place> restorePlace(domain::PlaceId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::restoreRecord<PlaceRecords>(id, RecordKind::Place, reason, vault);
}

} // namespace core::people
