#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app::spelling {

/// Where a word stands in a text, in UTF-16 units.
struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

/// The words of a text that a dictionary can judge: letters with their combining marks, and apostrophes and hyphens
/// between letters. Left out are numbers and words with digits, handles (@x), tags (#x), links, e-mail addresses, names
/// of files, single letters, words all in capitals, and words with a capital inside ("WhatsApp").
std::vector<WordSpan> wordsIn(QStringView text);

/// The parts of a word between its hyphens, of two letters or more; empty when it has none.
std::vector<WordSpan> partsOf(QStringView text, const WordSpan& word);

/// Every run of letters in names, as wordForm() of core writes them, whole and between hyphens: "Anne-Marie O'Neil" is
/// "anne-marie", "anne", "marie", "o'neil". Nothing is left out.
QStringList formsIn(const QStringList& names);

} // namespace app::spelling
