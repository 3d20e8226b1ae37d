#include "core/timeline/Timeline.h"

#include "core/db/Snapshot.h"
#include "core/timeline/ContactAfterStop.h"
#include "core/timeline/TimelineRecords.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace core::timeline {

namespace {

/// Known times in order, then unknown ones by when they were written; equal ones in the order written.
bool isWrittenBefore(const WrittenEntry& a, const WrittenEntry& b)
{
    const bool aIsUnknown = !a.entry.when.from;
    const bool bIsUnknown = !b.entry.when.from;
    if (aIsUnknown != bIsUnknown)
        return bIsUnknown;
    if (!aIsUnknown && a.entry.sortAt != b.entry.sortAt)
        return a.entry.sortAt < b.entry.sortAt;
    return a.writtenAt < b.writtenAt;
}

/// The day that the clock on the wall showed.
QDate dayOf(const domain::Moment& moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.at.msecs + 1000 * qint64{moment.offsetSeconds}, Qt::UTC).date();
}

/// Collects the facts row by row, in the order of time.
class Count
{
public:
    explicit Count(const std::optional<domain::When>& askedToStop) { m_pattern.askedToStop = askedToStop; }

    void add(const PatternRow& row)
    {
        const auto& asked = m_pattern.askedToStop;
        m_pattern.contactsAfter += asked && isContact(row.behaviours) && isAfter(row.when, *asked) ? 1 : 0;
        ++m_pattern.incidents;
        m_pattern.saidFear += row.saidFear ? 1 : 0;
        m_pattern.brokeOrder += row.brokeOrder || row.behaviours.contains(QStringLiteral("broke-order")) ? 1 : 0;
        for (const QString& behaviour : row.behaviours)
            ++m_behaviours[behaviour];
        if (!row.when.from) {
            ++m_pattern.withUnknownTime;
            return;
        }
        if (!m_pattern.first)
            m_pattern.first = row.when;
        m_pattern.last = row.when;
        const QDate start = dayOf(*row.when.from);
        if (m_endOfLast.isValid())
            m_pattern.longestGapDays = std::max(m_pattern.longestGapDays, static_cast<int>(m_endOfLast.daysTo(start)));
        QDate end = row.when.to ? dayOf(*row.when.to) : start;
        if (row.when.precision == domain::Precision::Month)
            end = QDate(end.year(), end.month(), end.daysInMonth());
        m_endOfLast = m_endOfLast.isValid() ? std::max(m_endOfLast, end) : end;
    }

    Pattern finish()
    {
        for (auto it = m_behaviours.cbegin(); it != m_behaviours.cend(); ++it)
            m_pattern.byBehaviour.emplace_back(it.key(), it.value());
        std::sort(m_pattern.byBehaviour.begin(), m_pattern.byBehaviour.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        return std::move(m_pattern);
    }

private:
    Pattern m_pattern;
    QHash<QString, int> m_behaviours;
    QDate m_endOfLast;
};

} // namespace

base::Result<std::vector<TimelineEntry>> readTimeline(const TimelineFilter& filter, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const auto matching = matchingRows(filter, **connection);
    if (!matching)
        return matching.error();
    const TimelineRecords records(**connection, *matching);
    auto all = records.incidents(filter);
    if (!all)
        return all.error();
    if (filter.withReports) {
        auto reports = records.reports(filter);
        if (!reports)
            return reports.error();
        auto contacts = records.contacts(filter);
        if (!contacts)
            return contacts.error();
        std::move(reports->begin(), reports->end(), std::back_inserter(*all));
        std::move(contacts->begin(), contacts->end(), std::back_inserter(*all));
    }
    std::stable_sort(all->begin(), all->end(), isWrittenBefore);

    std::vector<TimelineEntry> entries;
    entries.reserve(all->size());
    for (WrittenEntry& written : *all)
        entries.push_back(std::move(written.entry));
    return entries;
}

base::Result<Pattern> readPattern(const TimelineFilter& filter, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const auto matching = matchingRows(filter, **connection);
    if (!matching)
        return matching.error();
    const TimelineRecords records(**connection, *matching);
    const auto rows = records.pattern(filter);
    if (!rows)
        return rows.error();
    const auto asked = records.askedToStop(filter);
    if (!asked)
        return asked.error();
    Count count(*asked);
    for (const PatternRow& row : *rows)
        count.add(row);
    return count.finish();
}

} // namespace core::timeline
