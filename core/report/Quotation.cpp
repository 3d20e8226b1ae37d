#include "core/report/Quotation.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core::report {

namespace {

/// No quotation is longer than this many UTF-16 units, so that a text of a megabyte costs no more than a page.
constexpr qsizetype c_lookAt = 20'000;

/// The length in UTF-16 units of the first `points` code points.
qsizetype unitsOf(const QString& text, qsizetype points)
{
    qsizetype units = 0;
    while (points > 0 && units < text.size()) {
        units += text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
        --points;
    }
    return units;
}

/// The last boundary of that kind at or before `limit`; 0 when there is none.
qsizetype lastBoundary(QTextBoundaryFinder::BoundaryType type, const QString& text, qsizetype limit)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(limit);
    const qsizetype at = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
    return at > 0 ? at : 0;
}

/// True for scripts that put no spaces between words.
bool isWrittenWithoutSpaces(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// The end of the last whole word within `room` units; 0 when the first word is longer.
qsizetype lastWordEnd(const QString& text, qsizetype room)
{
    if (room >= text.size())
        return text.size();
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), room);
    const qsizetype word = lastBoundary(QTextBoundaryFinder::Word, text, room);
    return word > space && word > 0 && isWrittenWithoutSpaces(text.at(word - 1)) ? word : std::max<qsizetype>(space, 0);
}

} // namespace

qsizetype codePoints(const QString& text)
{
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        ++points;
    }
    return points;
}

QString quotation(const QString& ownWords, qsizetype most)
{
    const QString text = ownWords.left(c_lookAt).simplified();
    const QString open = QStringLiteral("\u201C");
    const QString close = QStringLiteral("\u201D");
    if (text.isEmpty() || most < 4)
        return {};
    const bool isAll = ownWords.size() <= c_lookAt;
    if (isAll && codePoints(text) + 2 <= most)
        return open + text + close;

    // Beside the text stand two marks and the ellipsis; after a sentence a space as well.
    const qsizetype room = unitsOf(text, most - 3);
    const qsizetype sentences = lastBoundary(QTextBoundaryFinder::Sentence, text, unitsOf(text, most - 4));
    const qsizetype words = lastWordEnd(text, room);
    // One short sentence ("No.") says less than the words after it would.
    if (sentences * 5 >= words * 2 && sentences > 0)
        return open + text.left(sentences).trimmed() + QStringLiteral(" \u2026") + close;
    return words > 0 ? open + text.left(words).trimmed() + QStringLiteral("\u2026") + close : QString();
}

} // namespace core::report
