#pragma once

#include "core/base/Result.h"
#include "core/domain/Listed.h"
#include "core/domain/Person.h"
#include "core/vault/UnlockedVault.h"

#include <vector>

namespace core::people {

// Each add gives back the record as stored (a new id unless it has one, time, revision 1); each edit adds a revision
// and keeps the old one. `changed.revision` says which revision was edited: when there is a newer one the edit is
// refused, so that nobody's change is lost unseen. Lists are in the order the records were added. Removing takes a
// record out of the lists and keeps it with all its links; restoring puts it back; each is a revision. Errors: Invalid
// (`subject` names the field in its JSON spelling: "marks[0].value"; "merged_into" and "removed_at" when an edit would
// do what it does not do), NotFound (`subject` is "case", "person" or the id), Conflict (the id is taken, or a newer
// revision; removing: removed already, or merged into another; restoring: not removed), NoSpace, Unreliable, Database.

/// Without a name: "Unknown person 1", or the next number that nobody of the case ever had.
base::Result<domain::Person> addPerson(domain::Person person, vault::UnlockedVault& vault);
base::Result<domain::Person> editPerson(domain::Person changed, const QString& reason, vault::UnlockedVault& vault);
base::Result<std::vector<domain::Person>> listPeople(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                     domain::Listed which = domain::Listed::Standing);
base::Result<domain::Person> findPerson(domain::PersonId id, const vault::UnlockedVault& vault);
base::Result<domain::Person> removePerson(domain::PersonId id, const QString& reason, vault::UnlockedVault& vault);
base::Result<domain::Person> restorePerson(domain::PersonId id, const QString& reason, vault::UnlockedVault& vault);

base::Result<domain::Account> addAccount(domain::Account account, vault::UnlockedVault& vault);
base::Result<domain::Account> editAccount(domain::Account changed, const QString& reason, vault::UnlockedVault& vault);
base::Result<std::vector<domain::Account>> listAccounts(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                        domain::Listed which = domain::Listed::Standing);
base::Result<domain::Account> findAccount(domain::AccountId id, const vault::UnlockedVault& vault);
base::Result<domain::Account> removeAccount(domain::AccountId id, const QString& reason, vault::UnlockedVault& vault);
base::Result<domain::Account> restoreAccount(domain::AccountId id, const QString& reason, vault::UnlockedVault& vault);

base::Result<domain::Place> addPlace(domain::Place place, vault::UnlockedVault& vault);
base::Result<domain::Place> editPlace(domain::Place changed, const QString& reason, vault::UnlockedVault& vault);
base::Result<std::vector<domain::Place>> listPlaces(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                    domain::Listed which = domain::Listed::Standing);
base::Result<domain::Place> findPlace(domain::PlaceId id, const vault::UnlockedVault& vault);
base::Result<domain::Place> removePlace(domain::PlaceId id, const QString& reason, vault::UnlockedVault& vault);
base::Result<domain::Place> restorePlace(domain::PlaceId id, const QString& reason, vault::UnlockedVault& vault);

} // namespace core::people
