#pragma once

#include "app/fields/WhenText.h"

#include <QDate>
#include <QString>

#include <optional>

namespace app::fields {

/// A part of a day, as people name it in place of a time.
enum class PartOfDay { EarlyHours, EarlyMorning, Morning, Midday, AfterLunch, Afternoon, Evening, Night, LateAtNight };

/// "in the evening", "Evening", "late at night": in English or the language of the window. Nothing for other words.
std::optional<PartOfDay> partOfDayFromText(const QString& text);
/// "in the evening", in the language of the window. partOfDayFromText() reads it.
QString partOfDayInWords(PartOfDay part);

/// From when to when it is taken to be. A night begins on its day and ends on the next.
struct PartSpan
{
    core::domain::Moment from;
    core::domain::Moment to;
};
/// Nothing when the system lacks the rules of the zone.
std::optional<PartSpan> spanOf(PartOfDay part, QDate day, const QString& zone);
/// The part that an approximate time is, from its first minute to its last.
std::optional<PartOfDay> partOfDayOf(const core::domain::When& when);

/// Whether an hour from 1 to 12 in this part of the day is am or pm: 6 in the evening. NotSaid where it could be both.
TypedMoment::Half halfIn(PartOfDay part, int hour);

} // namespace app::fields
