#pragma once

#include "core/db/Database.h"
#include "core/timeline/Chronology.h"
#include "core/timeline/DayCounts.h"

#include <functional>
#include <vector>

namespace core::timeline {

/// Reads places in the chronology, and counts of days, from the index of days; and the rows of some places.
class ChronologyRecords
{
public:
    explicit ChronologyRecords(db::Database& database)
        : m_database(database)
    {
    }

    // Of the incidents that stand: those of the case, of the range and of the privacy asked for; in no order.
    base::Result<std::vector<TimelineKey>> incidentsWithDay(const TimelineFilter& filter) const;
    /// What touches the day: began on it, or before it and went on.
    base::Result<std::vector<TimelineKey>> incidentsOnDay(const TimelineFilter& filter, QDate day) const;
    base::Result<std::vector<TimelineKey>> incidentsWithoutDay(const TimelineFilter& filter) const;
    base::Result<std::vector<TimelineKey>> reports(const TimelineFilter& filter) const;
    base::Result<std::vector<TimelineKey>> contacts(const TimelineFilter& filter) const;

    /// Which report is linked to which incident; which contact belongs to such a report.
    struct Link
    {
        qint64 from = 0; ///< The report, or the contact.
        qint64 incident = 0;
    };
    base::Result<std::vector<Link>> linksOfReports(const TimelineFilter& filter) const;
    base::Result<std::vector<Link>> linksOfContacts(const TimelineFilter& filter) const;

    /// Of every incident of the filter's range and privacy, by its first day. A day that is invalid: none is known.
    base::Result<std::vector<DayCount>> countByDay(const TimelineFilter& filter) const;
    /// Of those that touch more than one day, in the order of their first.
    base::Result<std::vector<DaySpan>> spans(const TimelineFilter& filter) const;

    struct KindOnDays
    {
        qint64 incident = 0;
        DaySpan days;
        QString behaviour;
    };
    /// Of every incident that touches one of the days.
    base::Result<std::vector<KindOnDays>> kindsByDay(const TimelineFilter& filter, QDate first, QDate last) const;

    /// A row, and which of the numbers asked for it has.
    struct NumberedRow
    {
        qint64 number = 0;
        TimelineRow row;
    };
    base::Result<std::vector<NumberedRow>> rowsOf(domain::RecordKind kind, const std::vector<qint64>& numbers,
                                                  bool includePrivate) const;

    /// The statements that count the days, for all and for a range, and what touches several, so that a test can ask
    /// SQLite how it runs them.
    static std::vector<const char*> countByDaySql();

private:
    base::Result<std::vector<TimelineKey>> keys(const char* sql, const TimelineFilter& filter,
                                                const std::function<TimelineKey(const db::Statement&)>& read,
                                                std::optional<QDate> day = std::nullopt) const;
    base::Result<std::vector<Link>> links(const char* sql, const TimelineFilter& filter) const;
    db::Database& m_database;
};

} // namespace core::timeline
