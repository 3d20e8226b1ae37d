#pragma once

#include "core/domain/Case.h"
#include "core/domain/EvidenceItem.h"
#include "core/domain/Person.h"
#include "core/domain/Report.h"
#include "core/report/Summary.h"

#include <vector>

namespace core::report {

/// Everything a case holds that a summary may speak of, as read: private records still in it.
struct CaseRecords
{
    domain::Case matter;
    std::vector<domain::Incident> incidents; ///< Not withdrawn; any order.
    std::vector<domain::Person> people;
    std::vector<domain::Account> accounts;
    std::vector<domain::Place> places;
    std::vector<domain::Report> reports; ///< Newest first.
    std::vector<domain::EvidenceItem> evidence;
};

/// What is left when all that is private, and all that hangs on it alone, is gone. Only this reaches the words.
struct SummaryFacts
{
    domain::Case matter;
    /// In the order they happened, unknown times last; empty only by factsWithoutIncidents().
    std::vector<domain::Incident> incidents;
    std::vector<domain::Person> people; ///< Who does it.
    std::vector<domain::Account> accounts;
    std::vector<domain::Place> places; ///< Where it happened.
    std::vector<domain::Report> reports; ///< Newest first.
    std::vector<domain::EvidenceItem> evidence;
    int leftOutPrivate = 0;
};

/// Chooses (`chosen` empty: all) and leaves out. Errors: NotFound (a chosen incident is not there), Conflict (none
/// left).
base::Result<SummaryFacts> showableFacts(CaseRecords records, const std::vector<domain::IncidentId>& chosen);

/// Leaves out every incident, and what hangs on private ones alone.
SummaryFacts factsWithoutIncidents(CaseRecords records);

/// The lines of a call before any incident is told: with gaps where nothing is known.
Summary composeToFillIn(const SummaryFacts& facts, Channel channel);

/// Puts the facts into words, at most `maxChars` code points (0: no limit). Precondition: 0 or at least 200.
Summary composeSummary(const SummaryFacts& facts, Channel channel, int maxChars);

} // namespace core::report
