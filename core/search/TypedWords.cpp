#include "core/search/TypedWords.h"

#include <algorithm>

namespace core::search {

namespace {

/// More words than anyone types; a page pasted into the field must not become an endless expression.
constexpr qsizetype mostWords = 32;

/// True when the word holds a letter or a digit, in any script: what the index keeps.
bool isSearchable(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        char32_t c = word[i].unicode();
        if (word[i].isHighSurrogate() && i + 1 < word.size() && word[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(word[i], word[i + 1]);
        if (QChar::isLetterOrNumber(c))
            return true;
    }
    return false;
}

} // namespace

TypedWords wordsOf(const QString& typed)
{
    // Control characters split words as spaces do: the expression must not hold a NUL.
    QString text = typed;
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    TypedWords words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (words.finished.size() == mostWords)
            return words;
        if (isSearchable(word))
            words.finished.append(word);
    }
    if (!words.finished.isEmpty() && !text.endsWith(QLatin1Char(' ')))
        words.unfinished = words.finished.takeLast();
    return words;
}

} // namespace core::search
