#pragma once

#include "app/fields/WhenText.h"
#include "core/domain/When.h"

#include <QString>
#include <QTimeZone>

namespace app::fields {

// Times as a person entered them, in the language of the window. In English the same words as those of
// core::report with WhenStyle::Screen, which stay English: what goes on paper for others is written there.

/// "27 March 2026, 2:05pm", "about …", "between … and …", "some time in March 2026", "date not known". The zone is
/// named where the clock showed that time twice, and outside London.
QString whenInWords(const core::domain::When& when);

/// The same as the end of a sentence: "on 27 March 2026, 2:05pm", "on a date I do not know".
QString whenInSentence(const core::domain::When& when);

/// An instant by the clock of this computer, as times are written above: "27 March 2026, 2:05pm". Where that clock does
/// not show the time of the UK then, its zone is named: "27 March 2026, 3:05pm (Europe/Warsaw, UTC+1)".
QString instantInWords(core::base::Timestamp at, const QByteArray& computerZone = QTimeZone::systemTimeZoneId());
/// The time of day alone: "2:05pm".
QString clockInWords(core::base::Timestamp at, const QByteArray& computerZone = QTimeZone::systemTimeZoneId());

/// "29 February does not exist in 2026. Check the day and month.": what is wrong with a day that cannot be read.
QString noSuchDay(const TypedMoment& typed);
/// What is wrong with two days that something lies between; empty while they are right, or half typed.
QString problemOfDays(const TypedMoment& first, const TypedMoment& last);

} // namespace app::fields
