#pragma once

#include "core/domain/Incident.h"

namespace core::domain {

/// A way to tell a person apart: a phone number, a vehicle, an address.
struct PersonMark
{
    QString kind; ///< "phone", "email", "vehicle", "address", "alias", "other".
    QString value;
    QString note;

    friend bool operator==(const PersonMark&, const PersonMark&) = default;
};

/// The kinds that a mark can have.
QStringList markKinds();

/// Somebody who plays a part: known, or "Unknown person 1".
struct Person
{
    PersonId id;
    CaseId caseId;
    QString name; ///< Never empty.
    QString shownAs; ///< What the app shows instead, so that a glance tells less; may be empty.
    QString relationship;
    QString description;
    QString howKnown; ///< How the owner knows it is them.
    Certainty certainty = Certainty::Sure;
    bool doesThis = false; ///< The person who does it, as the owner believes.
    std::vector<PersonMark> marks;
    QString notes;
    base::Timestamp createdAt;
    int revision = 1;
    std::optional<PersonId> mergedInto; ///< Found to be this one: what is linked to either is linked to that one.
    std::optional<base::Timestamp> removedAt; ///< Taken out of the lists; links to it stay.

    friend bool operator==(const Person&, const Person&) = default;
};

/// A name on a platform.
struct Account
{
    AccountId id;
    CaseId caseId;
    std::optional<PersonId> person;
    QString platform; ///< Never empty.
    QString handle; ///< One of handle, stableId and url is not empty.
    QString stableId; ///< The id that stays when the handle changes.
    QString url;
    Certainty certainty = Certainty::Sure; ///< That it belongs to `person`.
    QString basis; ///< Why the owner thinks so.
    QString notes;
    base::Timestamp createdAt;
    int revision = 1;
    std::optional<AccountId> mergedInto; ///< As for a person.
    std::optional<base::Timestamp> removedAt;

    friend bool operator==(const Account&, const Account&) = default;
};

struct Place
{
    PlaceId id;
    CaseId caseId;
    QString name; ///< Never empty.
    QString address;
    QString notes;
    base::Timestamp createdAt;
    int revision = 1;
    std::optional<PersonId> person; ///< Whose place it is, or where they are often seen.
    std::optional<base::Timestamp> removedAt;

    friend bool operator==(const Place&, const Place&) = default;
};

// Canonical forms as for incidents: members without a value are null or empty, never missing when written. On reading
// they may be missing, ids and times too (a null id, time 0, revision 1); unknown members are refused; errors are
// Invalid and name the member. What is stated above as never empty is checked, so that fromJson(toJson(x)) is the check
// of a record that a form filled in.
QJsonObject toJson(const Person& person);
QJsonObject toJson(const Account& account);
QJsonObject toJson(const Place& place);
// What the custody log names: toJson() without `merged_into`, `removed_at` and a place's `person` where they are null,
// so that a record which never had them has the bytes that it had before there were such members.
QJsonObject canonicalForm(const Person& person);
QJsonObject canonicalForm(const Account& account);
QJsonObject canonicalForm(const Place& place);
base::Result<Person> personFromJson(const QJsonObject& json);
base::Result<Account> accountFromJson(const QJsonObject& json);
base::Result<Place> placeFromJson(const QJsonObject& json);

} // namespace core::domain
