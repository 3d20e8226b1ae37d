#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"
#include "core/domain/IncidentFilter.h"
#include "core/vault/UnlockedVault.h"

#include <vector>

namespace core::timeline {

/// Which part of the chronology to read.
struct TimelineFilter
{
    domain::CaseId caseId;
    /// What has no known time is in no range of dates. Narrowed by more than dates, reports and contacts are those that
    /// are about an incident that fits.
    domain::IncidentFilter incidents;
    bool includePrivate = false;
    bool withReports = true; ///< Reports and contacts stand among the incidents.
};

/// One thing that has a time.
struct TimelineEntry
{
    domain::RecordKind kind = domain::RecordKind::Incident; ///< Incident, Report or Contact.
    QByteArray id; ///< 16 bytes.
    domain::When when;
    base::Timestamp sortAt;
    QString title;
    QString text; ///< What happened; what was told and said.
    QString where;
    QString channel;
    QStringList behaviours;
    QStringList people; ///< Names.
    QString impact;
    QStringList exhibits; ///< "AB/12" of linked evidence that may be shown.
    QStringList references; ///< Of a report: "crime 46/10234/26".
    bool isReported = false;
    bool isPrivate = false;
};

/// In the order it happened; equal times in the order written; unknown times last. Withdrawn incidents and removed
/// evidence are left out.
base::Result<std::vector<TimelineEntry>> readTimeline(const TimelineFilter& filter, const vault::UnlockedVault& vault);

/// Facts about a set of entries; no score, no prediction.
struct Pattern
{
    int incidents = 0;
    std::optional<domain::When> first;
    std::optional<domain::When> last;
    std::vector<std::pair<QString, int>> byBehaviour; ///< Most frequent first, then by id.
    /// Days of the calendar from the end of one with a known time to the start of the next. What is known to have
    /// been in some month may have been on any day of it.
    int longestGapDays = 0;
    int withUnknownTime = 0;
    int saidFear = 0; ///< Incidents where fear of violence was answered yes; filled from the vault by readPattern().
    /// When the person first asked them to stop, as any incident of the case says: the filter does not change that.
    std::optional<domain::When> askedToStop;
    int contactsAfter = 0; ///< Incidents of being in touch after that (ContactAfterStop.h).
    int brokeOrder = 0; ///< Incidents that name an order they broke, or have the kind "broke-order".
};
base::Result<Pattern> readPattern(const TimelineFilter& filter, const vault::UnlockedVault& vault);

} // namespace core::timeline
