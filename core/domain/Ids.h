#pragma once

#include "core/base/Values.h"

namespace core::domain {

using CaseId = base::Id<struct CaseTag>;
using IncidentId = base::Id<struct IncidentTag>;
using PersonId = base::Id<struct PersonTag>;
using AccountId = base::Id<struct AccountTag>;
using PlaceId = base::Id<struct PlaceTag>;
using EvidenceId = base::Id<struct EvidenceTag>;
using ReportId = base::Id<struct ReportTag>;
using ContactId = base::Id<struct ContactTag>;
using OrderId = base::Id<struct OrderTag>;
using DraftId = base::Id<struct DraftTag>;

/// The kinds of record that the custody log, revisions and search know. Stored by name (kindName()): never rename one.
enum class RecordKind { Case, Incident, Person, Account, Place, Evidence, Report, Contact, Order, Step };

/// "case", "incident", "person", "account", "place", "evidence", "report", "contact", "order", "step".
QString kindName(RecordKind kind);
std::optional<RecordKind> kindFromName(const QString& name);

} // namespace core::domain
