#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace app::widgets {

// Days and times as a person reads them, in the language of the window: never numbers only. What is kept, and what goes
// on paper for others, is written elsewhere. GUI thread only.

/// Times as "14:05" from now on, or as "2:05pm". Said once by whoever knows the settings.
void countTo24(bool counts);
bool countsTo24();

QString dateText(QDate day); ///< "27 March 2026"
QString longDateText(QDate day); ///< "Friday 27 March 2026"
QString dayAndMonthText(QDate day); ///< "27 March"
QString monthText(QDate day); ///< "March 2026", as a heading
QString timeText(QTime time); ///< "2:05pm", or "14:05"
QString momentText(const QDateTime& time); ///< "27 March 2026, 2:05pm"

} // namespace app::widgets
