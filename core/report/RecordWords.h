#pragma once

#include "core/domain/Report.h"
#include "core/domain/When.h"

#include <QString>

namespace core::report {

// What records hold, in the English of papers that leave the house.

/// "Call to 101", "Online report". What is not among the known ones stays as it is.
QString channelInWords(const QString& channel);

/// "incident number", "crime reference"; "reference" when it has no type. What is not known stays as it is.
QString referenceTypeInWords(const QString& type);
/// "incident number 0412 of 20 November 2026". The day is named where it is part of the number.
QString referenceInWords(const domain::Reference& reference);

/// "Followed me": what a kind of behaviour is called on the form; an id that this build does not know stays as it is.
QString kindInWords(const QString& behaviour);

/// "sure", "think so", "a guess".
QString certaintyInWords(domain::Certainty certainty);

/// "Asked them to stop", before an answer; an id that this build does not know stays as it is.
QString questionInWords(const QString& id);
/// "Yes. I wrote it in a text."
QString answerInWords(const domain::Answer& answer);

/// An instant by the clock of London: "27 March 2026, 14:05 (GMT)".
QString timeInWords(base::Timestamp time);

/// A time as a heading: whenInWords() for packs, with a capital.
QString headingOfTime(const domain::When& when);

} // namespace core::report
