#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <QJsonObject>
#include <QString>

namespace core::domain {

/// Whose law, agencies and words apply. Stored by name (jurisdictionName()): never rename one.
enum class Jurisdiction { EnglandWales, Scotland, NorthernIreland };

/// "england-wales", "scotland", "northern-ireland".
QString jurisdictionName(Jurisdiction jurisdiction);
std::optional<Jurisdiction> jurisdictionFromName(const QString& name);

/// In what part the owner of the record speaks. Stored by name: "victim", "witness", "on-behalf".
enum class Role { Victim, Witness, OnBehalf };

QString roleName(Role role);
std::optional<Role> roleFromName(const QString& name);

/// One matter: what one person or group does, in one nation.
struct Case
{
    CaseId id;
    QString name; ///< Never empty.
    Jurisdiction jurisdiction = Jurisdiction::EnglandWales;
    QString force; ///< The police force, as the person calls it; may be empty.
    Role role = Role::Victim;
    QString wanted; ///< What the person wants to happen, in their words; may be empty.
    QString safeContact; ///< How and when it is safe to reach them; may be empty.
    QString notes;
    base::Timestamp createdAt;
    int revision = 1;

    friend bool operator==(const Case&, const Case&) = default;
};

QJsonObject toJson(const Case& matter);
/// What is missing or null is empty: a null id, time 0, revision 1 (records written by hand); only `name` must be
/// there. Errors: Invalid, naming the member in `subject`; unknown members are refused.
base::Result<Case> caseFromJson(const QJsonObject& json);

} // namespace core::domain
