#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace core::domain {

/// Something that a court or the police have told a person not to do: a protective order, a bail condition, an
/// injunction. Incidents that break it name it (`IncidentStatement::breachOf`).
struct ProtectiveOrder
{
    OrderId id;
    CaseId caseId;
    QString kind; ///< "stalking protection order", "bail condition": the owner's words. Never empty.
    std::optional<PersonId> against;
    QString issuedBy; ///< The court or the police station.
    QString number; ///< The number that it goes by.
    QDate madeOn; ///< Each day may be invalid: not known.
    QDate servedOn; ///< When the person was given it.
    QDate expiresOn; ///< The last day on which it holds.
    QString conditions; ///< What it forbids, as written there.
    QString notes;
    base::Timestamp createdAt;
    int revision = 1;
    std::optional<base::Timestamp> endedAt; ///< When it was lifted before its day.
    std::optional<base::Timestamp> removedAt; ///< Taken out of the lists; links to it stay.

    friend bool operator==(const ProtectiveOrder&, const ProtectiveOrder&) = default;
};

// As for people: `kind` must not be empty, an order is not over before it was made. Members: id, case, kind, against,
// issued_by, number, made_on, served_on, expires_on, conditions, notes, created_at, revision, ended_at, removed_at.
QJsonObject toJson(const ProtectiveOrder& order);
base::Result<ProtectiveOrder> orderFromJson(const QJsonObject& json);

} // namespace core::domain
