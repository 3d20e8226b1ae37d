#pragma once

#include "core/domain/When.h"

#include <QDate>
#include <QString>

#include <optional>

namespace app::fields {

/// What stands in the fields of one date and time, as typed.
struct TypedMoment
{
    enum class Half { NotSaid, Am, Pm };
    enum class Repeat { NotSaid, First, Second };

    QString day;
    QString month; ///< "3", "03", "mar", "March".
    QString year; ///< "2026" or "26".
    QString hour; ///< "2", "14", "2.30", "14:05", "in the evening".
    QString minute;
    Half half = Half::NotSaid;
    Repeat repeat = Repeat::NotSaid; ///< Which of the two, in an hour that came twice.

    bool hasTime() const { return !hour.trimmed().isEmpty() || !minute.trimmed().isEmpty(); }
    bool isEmpty() const;
    friend bool operator==(const TypedMoment&, const TypedMoment&) = default;
};

/// How sure the person is.
enum class WhenMode { KnowTheTime, About, Between, DoNotKnow };

struct TypedWhen
{
    WhenMode mode = WhenMode::KnowTheTime;
    TypedMoment from;
    TypedMoment to; ///< Only for Between.
    QString zone = QStringLiteral("Europe/London");
    friend bool operator==(const TypedWhen&, const TypedWhen&) = default;
};

/// What has to be put right, and where.
enum class WhenFault {
    DayMissing,
    NotADate, ///< 29 February in a year without one, or a word that is no month.
    InTheFuture,
    TimeNotClear,
    HalfMissing, ///< 2 could be am or pm.
    PartToCome, ///< The evening of today, in the morning.
    SkippedHour,
    RepeatedHour,
    EndNotAfterStart,
    PlaceNotKnown, ///< A city that is in no list of time zones.
};

struct WhenProblem
{
    WhenFault fault = WhenFault::DayMissing;
    bool isInEnd = false; ///< In `to`.
    QDate date; ///< The day meant, as far as it is known.
    QString time; ///< "1:30am", for the hours of a clock change.
    TypedMoment typed; ///< What was typed, for a day that does not exist.
};

/// Either the time that was meant, or what has to be put right.
struct ReadWhen
{
    core::domain::When when;
    std::optional<WhenProblem> problem;
};

/// Reads the fields. A day without a time is a whole day, a month without a day a whole month. `today` is the day it
/// is where the person is. Clock changes come from the system's time zones. A part of the day in place of the hour is a
/// span that is known about; one that is not over at `now` ends there.
ReadWhen readWhen(const TypedWhen& typed, QDate today, std::optional<core::base::Timestamp> now = {});
/// The minute it is, as the clocks show it there. The system has the rules of the zone.
core::domain::Moment momentAt(core::base::Timestamp now, const QString& zone);

/// The fields that would be read as `when`: for correcting an entry.
TypedWhen typedFrom(const core::domain::When& when);

/// The day in three fields; invalid when it is none, or not a whole day. May lie in the future.
QDate readDay(const TypedMoment& typed);

/// 1 to 12 for "3", "03", "mar", "March" in English or the language of the program; nothing else.
std::optional<int> monthFromText(const QString& text);

} // namespace app::fields
