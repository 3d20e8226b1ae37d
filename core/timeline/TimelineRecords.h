#pragma once

#include "core/db/Database.h"
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
    explicit TimelineRecords(db::Database& database)
        : m_database(database)
    {
    }

    // By start of the time range, then in the order they were written.
    base::Result<std::vector<WrittenEntry>> incidents(const TimelineFilter& filter) const;
    base::Result<std::vector<WrittenEntry>> reports(const TimelineFilter& filter) const;
    base::Result<std::vector<WrittenEntry>> contacts(const TimelineFilter& filter) const;
    base::Result<std::vector<PatternRow>> pattern(const TimelineFilter& filter) const;

private:
    db::Database& m_database;
};

} // namespace core::timeline
