#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace app::widgets {

/// The text as a sentence: with a full stop, unless it ends in a mark that ends one (also those of Urdu and Arabic).
inline QString withFullStop(const QString& text)
{
    return text.isEmpty() || QStringLiteral(".!?\u2026\u06d4\u061f").contains(text.back()) ? text
                                                                                           : text + QLatin1Char('.');
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
