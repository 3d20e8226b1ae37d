#include "core/search/WordMatch.h"

#include <algorithm>

namespace core::search {

namespace {

/// A word as the index keeps it, and where it stood.
struct Token
{
    QString word;
    qsizetype at = 0; ///< UTF-16 units.
};

/// Letters, numbers, characters of private use and marks belong to words: `categories 'L* N* Co Mn Mc'`.
bool isPartOfWord(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
        return true;
    default:
        return false;
    }
}

/// Without the accents that `remove_diacritics 2` takes off (U+0300 to U+0331), and in lower case.
QString folded(const QString& word)
{
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return word.toLower();
    QString bare;
    for (const QChar c : word.normalized(QString::NormalizationForm_D))
        if (c.unicode() < 0x0300 || c.unicode() > 0x0331)
            bare += c;
    return bare.toCaseFolded().normalized(QString::NormalizationForm_C);
}

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    qsizetype begin = -1;
    const auto finish = [&](qsizetype end) {
        if (begin >= 0)
            if (const QString word = folded(text.mid(begin, end - begin)); !word.isEmpty())
                tokens.push_back({word, begin});
        begin = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!isPartOfWord(c))
            finish(i);
        else if (begin < 0)
            begin = i;
        if (isPair)
            ++i;
    }
    finish(text.size());
    return tokens;
}

/// Whether the phrase stands in `tokens` from `start` on.
bool standsAt(const QStringList& phrase, bool isUnfinished, const std::vector<Token>& tokens, std::size_t start)
{
    const auto length = static_cast<std::size_t>(phrase.size());
    if (start + length > tokens.size())
        return false;
    for (std::size_t i = 0; i < length; ++i) {
        const QString& wanted = phrase[static_cast<qsizetype>(i)];
        const QString& word = tokens[start + i].word;
        if (isUnfinished && i + 1 == length ? !word.startsWith(wanted) : word != wanted)
            return false;
    }
    return true;
}

/// Where the phrase first stands, as a place among `tokens`; their number when it is not there.
std::size_t placeOf(const QStringList& phrase, bool isUnfinished, const std::vector<Token>& tokens)
{
    std::size_t start = 0;
    while (start < tokens.size() && !standsAt(phrase, isUnfinished, tokens, start))
        ++start;
    return start;
}

} // namespace

WordMatch::WordMatch(const TypedWords& words)
{
    const auto add = [this](const QString& typed, bool isUnfinished) {
        Phrase phrase{{}, isUnfinished};
        for (const Token& token : tokensOf(typed))
            phrase.tokens += token.word;
        if (!phrase.tokens.isEmpty())
            m_phrases.push_back(std::move(phrase));
    };
    for (const QString& word : words.finished)
        add(word, false);
    add(words.unfinished, true);
}

bool WordMatch::fits(const QString& text) const
{
    const auto tokens = tokensOf(text);
    return std::all_of(m_phrases.begin(), m_phrases.end(), [&tokens](const Phrase& phrase) {
        return placeOf(phrase.tokens, phrase.isUnfinished, tokens) < tokens.size();
    });
}

qsizetype WordMatch::firstIn(const QString& text) const
{
    const auto tokens = tokensOf(text);
    std::size_t first = tokens.size();
    for (const Phrase& phrase : m_phrases)
        first = std::min(first, placeOf(phrase.tokens, phrase.isUnfinished, tokens));
    return first < tokens.size() ? tokens[first].at : -1;
}

} // namespace core::search
