#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"
#include "core/domain/Person.h"
#include "core/vault/UnlockedVault.h"

#include <optional>
#include <vector>

namespace core::people {

// Two records turn out to be one person, or one account; and perhaps not, after all. Merging changes nothing but the
// record that goes into the other one: it says so from then on, and every link stays as it was written. Readers take
// who it went into for it. So a merge is undone at any time, and nothing is lost by either. One transaction each; the
// log keeps `person.merged` (`fact.into`) and `person.split` (`fact.from`), and the same for an account.

struct PersonMerge
{
    domain::PersonId kept; ///< Whose name stands from now on.
    domain::PersonId other; ///< Goes into `kept`, with whoever was merged into it before.
    QString reason; ///< May be empty.
};
struct AccountMerge
{
    domain::AccountId kept;
    domain::AccountId other;
    QString reason;
};

/// Gives back `other` as it stands. Errors: Invalid ("other": the same twice, or of another case; "reason"), NotFound
/// (`subject` is the id), Conflict (`subject` is the one that was removed or is merged already), NoSpace, Unreliable,
/// Database.
base::Result<domain::Person> mergePeople(const PersonMerge& request, vault::UnlockedVault& vault);
base::Result<domain::Account> mergeAccounts(const AccountMerge& request, vault::UnlockedVault& vault);

struct PersonSplit
{
    domain::PersonId person; ///< Somebody who is merged. Whoever was merged into them before goes with them.
    /// The incidents that belong to them. Nothing: each link goes back to whom it was written for. Otherwise each link
    /// that is now on the wrong side is moved, as a new revision of its incident; an incident that names both sides
    /// keeps both, and a withdrawn one stays as it is.
    std::optional<std::vector<domain::IncidentId>> incidents;
    QString reason; ///< May be empty.
};
struct AccountSplit
{
    domain::AccountId account;
    std::optional<std::vector<domain::IncidentId>> incidents;
    QString reason;
};

/// Gives back the record as it stands. Errors: Invalid ("reason"), NotFound (`subject` is the id: no such record, or an
/// incident that has to do with neither side), Conflict (not merged), NoSpace, Unreliable, Database.
base::Result<domain::Person> splitPerson(const PersonSplit& request, vault::UnlockedVault& vault);
base::Result<domain::Account> splitAccount(const AccountSplit& request, vault::UnlockedVault& vault);

/// An incident that is linked to somebody, and through which of those who are one: for the choice before a split.
struct PersonLink
{
    domain::IncidentId incident;
    domain::PersonId person; ///< As it was written.

    friend bool operator==(const PersonLink&, const PersonLink&) = default;
};
/// The links of somebody and of all who are one with them.
base::Result<std::vector<PersonLink>> linksOf(domain::PersonId person, const vault::UnlockedVault& vault);

/// Somebody and whoever was merged into them: who goes when they are split off.
base::Result<std::vector<domain::PersonId>> goingWith(domain::PersonId person, const vault::UnlockedVault& vault);

/// Who stands for somebody: themselves, unless they are merged. Error: NotFound.
base::Result<domain::PersonId> standsFor(domain::PersonId person, const vault::UnlockedVault& vault);
base::Result<domain::AccountId> standsFor(domain::AccountId account, const vault::UnlockedVault& vault);

} // namespace core::people
