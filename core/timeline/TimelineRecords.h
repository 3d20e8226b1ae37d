#pragma once

#include "core/db/Database.h"
#include "core/timeline/Matching.h"
#include "core/timeline/Timeline.h"

#include <vector>

namespace core::timeline {

/// What readTimeline() sorts: an entry and when it was written.
struct WrittenEntry
{
    TimelineEntry entry;
    base::Timestamp writtenAt;
};

/// What readPattern() counts of one incident.
struct PatternRow
{
    domain::When when;
    QStringList behaviours;
    bool saidFear = false;
    bool brokeOrder = false;
};

/// Reads what has a time out of the tables of incidents, reports and contacts.
class TimelineRecords
{
public:
    /// `matching`: what is left of a filter besides its dates and its privacy.
    TimelineRecords(db::Database& database, const MatchingRows& matching)
        : m_database(database)
        , m_matching(asJson(matching))
    {
    }

    // By start of the time range, then in the order they were written.
    base::Result<std::vector<WrittenEntry>> incidents(const TimelineFilter& filter) const;
    base::Result<std::vector<WrittenEntry>> reports(const TimelineFilter& filter) const;
    base::Result<std::vector<WrittenEntry>> contacts(const TimelineFilter& filter) const;
    base::Result<std::vector<PatternRow>> pattern(const TimelineFilter& filter) const;
    /// When somebody was first asked to stop, whatever the filter asks for but its case and its privacy.
    base::Result<std::optional<domain::When>> askedToStop(const TimelineFilter& filter) const;

private:
    db::Database& m_database;
    std::optional<QString> m_matching;
};

} // namespace core::timeline
