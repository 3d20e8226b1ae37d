#pragma once

#include "core/timeline/Chronology.h"
#include "core/timeline/DayCounts.h"

#include <QCoreApplication>

#include <optional>

namespace app::timeline {

/// The sentences of the timeline. Facts only.
struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(app::timeline::TimelineWords)

public:
    /// What happened, or what a report or contact was: "Called 101, Kent Police. Reference 0412 of 20 November."
    static QString rowInWords(core::domain::RecordKind kind, const core::timeline::TimelineRow& row);
    /// "2 files, reported, private"; what kind of thing it is when it is no entry.
    static QString marksInWords(core::domain::RecordKind kind, const core::timeline::TimelineRow& row);
    /// "March 2026".
    static QString monthInWords(QDate day);
    /// "Tuesday 10 March 2026".
    static QString dayInWords(QDate day);
    /// "Tuesday 10 March 2026, 4 entries". `isNarrowed`: a filter leaves entries out, so that an empty day is not one
    /// with nothing recorded.
    static QString countInWords(QDate day, int entries, bool isNarrowed);
    /// The same, with how many of them lie between this day and another.
    static QString countInWords(const core::timeline::DayCount& count, bool isNarrowed);
    /// The same with the kinds: "…, 4 entries: Called me (3), Followed me (1)."
    static QString countInWords(const core::timeline::DayCount& count,
                                const std::vector<std::pair<QString, int>>& byBehaviour, bool isNarrowed);
    /// "Called me (3), Followed me (1)": at most so many kinds.
    static QString kindsInWords(const std::vector<std::pair<QString, int>>& byBehaviour, std::size_t most);
    /// How often, since when, most often what, the longest time with nothing recorded; empty without entries.
    static QString patternInWords(const core::timeline::Pattern& pattern, bool isNarrowed);

private:
    static QString reportInWords(const core::timeline::TimelineRow& row);
    static QString contactInWords(const core::timeline::TimelineRow& row);
    static QString referencesInWords(const core::timeline::TimelineRow& row);
};

} // namespace app::timeline
