#pragma once

#include "core/domain/Report.h"
#include "tests/support/TempVault.h"

namespace samples {

/// The time that a person would write so.
core::domain::When at(const QString& text);

/// A call to the police on 21 November 2026 with two references (one of the incident, "CAD 1234/22NOV26") and a
/// promise.
core::domain::Report report(const support::TempVault& temp);

/// A letter that came in on 22 November 2026, with a promise.
core::domain::Contact contact(const support::TempVault& temp);

/// An incident in the vault's case.
core::domain::IncidentId addIncident(support::TempVault& temp);

} // namespace samples
