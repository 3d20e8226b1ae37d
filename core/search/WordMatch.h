#pragma once

#include "core/search/TypedWords.h"

#include <vector>

namespace core::search {

/// Whether a text holds typed words, by the rules of the index (the tokenizer in 0002_search.sql): marks and spaces
/// part words, neither case nor accents count, and only the last word may be unfinished. For texts that the index does
/// not hold.
class WordMatch
{
public:
    explicit WordMatch(const TypedWords& words);

    /// True when every word is there; of no words, every text holds all.
    bool fits(const QString& text) const;

    /// Where the first of the words that are there begins, in UTF-16 units; -1 when there is none.
    qsizetype firstIn(const QString& text) const;

private:
    /// What the index makes of one typed word: "Mary's" is "mary" with "s" right after it.
    struct Phrase
    {
        QStringList tokens;
        bool isUnfinished = false;
    };

    std::vector<Phrase> m_phrases;
};

} // namespace core::search
