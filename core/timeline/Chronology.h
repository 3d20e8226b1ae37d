#pragma once

#include "core/base/Result.h"
#include "core/domain/Report.h"
#include "core/timeline/Timeline.h"

#include <QDate>

#include <span>
#include <vector>

namespace core::timeline {

/// Which part of the chronology to put in order.
struct ChronologyQuery
{
    TimelineFilter filter;
    std::optional<QDate> day; ///< Only incidents that began on this day.
    bool withoutDay = false; ///< Only incidents of which no day is known.
};

/// One thing that has a time, before its words are read: enough to give it its place. Days are those of the clock on
/// the wall where it happened.
struct TimelineKey
{
    domain::RecordKind kind = domain::RecordKind::Incident; ///< Incident, Report or Contact.
    qint64 row = 0; ///< The number of its row among those of its kind; means nothing outside this vault.
    base::Timestamp sortAt; ///< When it began; when it was written, if that is not known.
    base::Timestamp writtenAt;
    QDate first; ///< The day it began; of a month, the first one. Invalid when nothing is known.
    QDate last; ///< The last day that it may have touched.
    bool hasDay = false; ///< False when only the month is known, or nothing.
};

/// Everything in the order it happened, as readTimeline() has it: equal times in the order written, unknown ones last.
/// Read from an index alone, so that a list of 100,000 can be jumped through: about 30 ms for so many. Blocking.
base::Result<std::vector<TimelineKey>> readChronology(const ChronologyQuery& query, const vault::UnlockedVault& vault);

/// A row of the timeline: enough to say it in a sentence or two.
struct TimelineRow
{
    QByteArray id; ///< 16 bytes; empty when the record has gone since the key was read.
    domain::When when;
    QString title; ///< Of an incident.
    QString beginning; ///< At most 300 characters: of what happened; of what they said.
    QString channel; ///< As stored: "101", "phone", or words of the person.
    QString agency; ///< Of a report or contact.
    QString force; ///< Of a report.
    QString who; ///< Of a contact: with whom.
    domain::Direction direction = domain::Direction::Out; ///< Of a contact.
    std::vector<domain::Reference> references; ///< Of a report.
    int files = 0; ///< Linked evidence that may be shown.
    bool isReported = false;
    bool isPrivate = false;
};

/// The rows of some keys, in the order of the keys. One to two milliseconds for a hundred, however deep they lie.
/// Blocking. `includePrivate`: as in the filter that gave the keys; private files are counted, too.
base::Result<std::vector<TimelineRow>> readTimelineRows(std::span<const TimelineKey> keys, bool includePrivate,
                                                        const vault::UnlockedVault& vault);

/// How many days without anything lie between what ended on `last` and what began on `first`; 0 when they meet, or one
/// is not known.
int emptyDaysBetween(QDate last, QDate first);

} // namespace core::timeline
