#pragma once

#include "core/domain/Incident.h"

#include <QDate>

namespace core::domain {

/// A number somebody gave. Never refused for its shape.
struct Reference
{
    /// "incident", "crime", "receipt", "occurrence", "report-fraud", "urn", "court", "complaint", "other" …
    QString type;
    QString value; ///< Never empty.
    QDate givenAt; ///< Part of an incident number, which starts again every day; may be invalid for other types.
    QString givenBy;

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// What somebody said they would do.
struct Promise
{
    QString what; ///< Never empty.
    QDate by; ///< Invalid when no day was named.
    bool kept = false;

    friend bool operator==(const Promise&, const Promise&) = default;
};

/// A report to the police or another body.
struct Report
{
    ReportId id;
    CaseId caseId;
    /// "101", "999", "online", "station", "phone", "email", "letter", "in-person", "platform", "other".
    QString channel;
    QString agency; ///< "police", "report-fraud", a platform, a school … in the person's words.
    QString force;
    When madeAt;
    std::vector<Reference> references;
    bool noReferenceGiven = false; ///< The person asked and was not given one.
    QString officer; ///< Name, number, team: as given.
    QString told; ///< What the person told them.
    QString said; ///< What they said.
    QString recordedAs; ///< The offence they named.
    std::vector<Promise> promised;
    QString status; ///< "open", "closed" or free words.
    std::vector<IncidentId> incidents;
    QString notes;
    bool isPrivate = false;
    base::Timestamp createdAt;
    int revision = 1;
    std::vector<EvidenceId> evidence; ///< What was handed over, and letters that came.
    std::optional<base::Timestamp> removedAt; ///< Taken out of the lists; what belongs to it stays.

    friend bool operator==(const Report&, const Report&) = default;
};

/// Which way a contact went. Stored as "out" and "in".
enum class Direction { Out, In };

/// One call, letter, email or meeting with the police or another body.
struct Contact
{
    ContactId id;
    CaseId caseId;
    std::optional<ReportId> report;
    When at;
    Direction direction = Direction::Out;
    QString channel;
    QString agency;
    QString who; ///< Name, number.
    QString told;
    QString said;
    std::vector<Promise> promised;
    std::vector<EvidenceId> evidence; ///< The letter or the email itself.
    bool isPrivate = false;
    base::Timestamp createdAt;
    int revision = 1;
    std::optional<base::Timestamp> removedAt; ///< Taken out of the lists; what belongs to it stays.

    friend bool operator==(const Contact&, const Contact&) = default;
};

QString directionName(Direction direction);
std::optional<Direction> directionFromName(const QString& name);

// Canonical forms as for incidents. In JSON: `references` [{type, value, given_at, given_by}], `promised`
// [{what, by, kept}]; days are `2026-03-04`.
QJsonObject toJson(const Report& report);
QJsonObject toJson(const Contact& contact);
// What the custody log names: toJson() without `removed_at` where it is null, and without a report's `evidence` where
// there is none, so that a record which never had them has the bytes that it had before there were such members.
QJsonObject canonicalForm(const Report& report);
QJsonObject canonicalForm(const Contact& contact);
base::Result<Report> reportFromJson(const QJsonObject& json);
base::Result<Contact> contactFromJson(const QJsonObject& json);

} // namespace core::domain
