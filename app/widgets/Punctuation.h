#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace app::widgets {

/// The text as a sentence: with a full stop, unless it ends in a mark that ends one (also those of Urdu and Arabic).
inline QString withFullStop(const QString& text)
{
    qsizetype last = text.size() - 1;
    while (last >= 0 && text[last] == QChar(0x2069)) // The end of a part with a direction of its own, see isolate().
        --last;
    return last < 0 || QStringLiteral(".!?\u2026\u06d4\u061f").contains(text[last]) ? text : text + QLatin1Char('.');
}

/// Parts of a list in one line, with what the language of the program puts between them.
inline QString listed(const QStringList& parts)
{
    //: Group: the mark between parts of a list. Read by: everybody, also with a screen reader.
    //: Stands between the parts of a list, with its space: "2 files, private".
    return parts.join(QCoreApplication::translate("List", ", "));
}

/// What stands between commas, those of Arabic and Chinese keyboards included; without empty parts and repetitions.
inline QStringList partsBetweenCommas(const QString& text)
{
    static const QRegularExpression comma(QStringLiteral("[,\u060c\u3001\uff0c]"));
    QStringList parts;
    for (const QString& part : text.split(comma))
        if (const QString word = part.trimmed(); !word.isEmpty() && !parts.contains(word))
            parts += word;
    return parts;
}

} // namespace app::widgets
