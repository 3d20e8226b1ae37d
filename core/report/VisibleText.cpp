#include "core/report/VisibleText.h"

namespace core::report {

namespace {

bool hides(char16_t unit)
{
    return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F) || unit == 0x061C
        || unit == 0x200B || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2060 && unit <= 0x2069) || unit == 0xFEFF;
}

} // namespace

QString visibleText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += unit;
            result += text.at(++i);
        } else if (unit.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (unit == QLatin1Char('\r')) {
            if (i + 1 >= text.size() || text.at(i + 1) != QLatin1Char('\n'))
                result += QLatin1Char('\n');
        } else if (hides(unit.unicode())) {
            result += QStringLiteral("[U+%1]").arg(unit.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            result += unit;
        }
    }
    return result;
}

} // namespace core::report
