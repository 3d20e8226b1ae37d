#pragma once

#include <QString>

namespace core::report {

/// Unicode code points, as an online form counts them: a surrogate pair is one.
qsizetype codePoints(const QString& text);

/// The beginning of somebody's own words in quotation marks, at most `most` code points with the marks: all of it, or
/// as many whole sentences as fit, or (when those are short) whole words, with an ellipsis. Only line breaks and runs
/// of spaces become one space; no letter is changed. Empty when not even one word fits. Sentences and words as in
/// Unicode Standard Annex 29.
QString quotation(const QString& ownWords, qsizetype most);

} // namespace core::report
