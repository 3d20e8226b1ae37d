#pragma once

#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"

#include <QDate>
#include <QString>

namespace app::today {

/// "Sunday 22 November 2026".
QString longDay(QDate day);
/// The sentence of a row under "Waiting for": what, from whom, by when.
QString waitingSentence(const core::contacts::Waiting& waiting);
/// "He was at the bus stop …, started at 9:12am" for a draft; the day too when it was not `today`.
QString draftSentence(const core::diary::Draft& draft, QDate today);
/// "20 November 2026, 9pm: first words. 2 files. Reported."
QString entrySentence(const core::diary::IncidentSummary& entry);

/// What a report was made by: "101", "online", in words that fit in a sentence.
QString channelInWords(const QString& channel);

} // namespace app::today
