#include "app/spelling/WordSpans.h"

#include "core/spelling/WordForm.h"

namespace app::spelling {

namespace {

char32_t characterAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isHyphen(char32_t character)
{
    return character == U'-' || character == U'\u2010' || character == U'\u2011';
}

bool isApostrophe(char32_t character)
{
    return character == U'\'' || character == U'\u2019';
}

/// Seen by nobody, and inside a word no end of it: soft hyphen, joiners.
bool isUnseen(char32_t character)
{
    return character == U'\u00ad' || character == U'\u200c' || character == U'\u200d';
}

/// What stands between two spaces, and says of all words in it that they are none of a language.
bool isProse(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(u'\\') || chunk.contains(u"//") || chunk.startsWith(u'/')
        || chunk.startsWith(u'~') || chunk.startsWith(u"www.", Qt::CaseInsensitive))
        return false;
    for (qsizetype i = 0; i + 1 < chunk.size(); ++i) {
        const QChar next = chunk[i + 1];
        if (chunk[i] == u'#' && next.isLetterOrNumber())
            return false;
        // "gov.uk", "photo.jpg", "e.g."; not "street.He", where only a space is missing.
        if (chunk[i] == u'.' && i > 0 && chunk[i - 1].isLetterOrNumber() && (next.isLower() || next.isDigit()))
            return false;
    }
    return true;
}

/// A run of letters and what may stand inside a word.
struct Run
{
    WordSpan span;
    qsizetype letters = 0;
    bool hasDigit = false;
    bool hasSmall = false;
    bool hasInnerCapital = false; ///< A capital after a small letter.
};

/// The next run of letters, digits and what joins them, from `at` on; of no length at the end.
Run runFrom(QStringView text, qsizetype at, qsizetype end)
{
    Run run;
    qsizetype i = at;
    while (i < end && !QChar::isLetterOrNumber(characterAt(text, i)))
        i += unitsOf(characterAt(text, i));
    run.span.start = i;
    for (; i < end; i += unitsOf(characterAt(text, i))) {
        const char32_t character = characterAt(text, i);
        const bool isNumber = QChar::isNumber(character) || character == U'_';
        if (QChar::isLetter(character)) {
            ++run.letters;
            run.hasInnerCapital = run.hasInnerCapital
                || (QChar::isUpper(character) && run.hasSmall && !isHyphen(text[i - 1].unicode()));
            run.hasSmall = run.hasSmall || QChar::isLower(character);
        } else if (isNumber) {
            run.hasDigit = true;
        } else if (isHyphen(character) || isApostrophe(character)) {
            if (i + 1 >= end || !QChar::isLetterOrNumber(characterAt(text, i + 1)))
                break;
        } else if (!QChar::isMark(character) && !isUnseen(character)) {
            break;
        }
    }
    run.span.length = i - run.span.start;
    return run;
}

bool isJudged(const Run& run)
{
    return run.letters > 1 && !run.hasDigit && !run.hasInnerCapital;
}

/// All letters are capitals. Letters without case, as of Urdu, are none.
bool isShouted(QStringView word)
{
    bool hasCapital = false;
    for (qsizetype i = 0; i < word.size(); i += unitsOf(characterAt(word, i))) {
        const char32_t character = characterAt(word, i);
        if (QChar::isLower(character))
            return false;
        hasCapital = hasCapital || QChar::isUpper(character);
    }
    return hasCapital;
}

} // namespace

std::vector<WordSpan> wordsIn(QStringView text)
{
    std::vector<WordSpan> words;
    words.reserve(static_cast<std::size_t>(text.size() / 6 + 1));
    for (qsizetype start = 0; start < text.size();) {
        if (text[start].isSpace()) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (isProse(text.sliced(start, end - start)))
            for (qsizetype at = start; at < end;) {
                const Run run = runFrom(text, at, end);
                at = run.span.end();
                if (isJudged(run) && !isShouted(text.sliced(run.span.start, run.span.length)))
                    words.push_back(run.span);
            }
        start = end;
    }
    return words;
}

std::vector<WordSpan> partsOf(QStringView text, const WordSpan& word)
{
    std::vector<WordSpan> parts;
    qsizetype start = word.start;
    for (qsizetype i = word.start; i <= word.end(); ++i)
        if (i == word.end() || isHyphen(text[i].unicode())) {
            if (i == word.end() && start == word.start)
                return {}; // No hyphen in it.
            if (i - start > 1)
                parts.push_back({start, i - start});
            start = i + 1;
        }
    return parts;
}

QStringList formsIn(const QStringList& names)
{
    QStringList forms;
    for (const QString& name : names)
        for (qsizetype at = 0; at < name.size();) {
            const WordSpan word = runFrom(name, at, name.size()).span;
            at = word.end();
            if (word.length == 0)
                break;
            forms.append(core::spelling::wordForm(name.sliced(word.start, word.length)));
            for (const WordSpan& part : partsOf(name, word))
                forms.append(core::spelling::wordForm(name.sliced(part.start, part.length)));
        }
    return forms;
}

} // namespace app::spelling
