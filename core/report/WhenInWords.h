#pragma once

#include "core/domain/When.h"

#include <QString>

namespace core::report {

/// How a time is written. Screen: "27 March 2026, 2:05pm", as spoken. Pack: "27 March 2026, 14:05 (GMT)", for paper
/// that leaves the house.
enum class WhenStyle { Screen, Pack };

/// "27 March 2026, 2:05pm", "about …", "between … and …", "some time in March 2026", "date not known".
///
/// The time is what the clock on the wall showed: instant plus stored offset. Pack names the zone of every time; both
/// styles name it where the clock showed that time twice ("1:30am (BST, first)") and outside London. "About" at
/// midnight means about that day, not about 12:00am.
QString whenInWords(const domain::When& when, WhenStyle style);

/// The same as the end of a sentence about something that happened: "on 27 March 2026, 2:05pm", "about …", "some time
/// in March 2026", "on a date I do not know".
QString whenInSentence(const domain::When& when, WhenStyle style);

/// The day alone, in the wall time of its zone: "27 March 2026", or "March 2026" when only the month is known. Empty
/// when nothing is known.
QString dayInWords(const domain::When& when);

} // namespace core::report
