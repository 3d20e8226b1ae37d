#include "app/cli/VisibleText.h"

#include <QChar>
#include <QList>

namespace app::cli {

namespace {

bool isPictograph(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2bff) || (c >= 0x1f000 && c <= 0x1faff) || c == 0xfe0f;
}

bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) // C0, DEL, C1
        || c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) // bidirectional controls
        || (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff || c == 0x00ad || c == 0x180e // zero width
        || c == 0x2028 || c == 0x2029 || (c >= 0xd800 && c <= 0xdfff) || (c >= 0xe0000 && c <= 0xe007f);
}

QString visible(const QString& foreign, bool keepLines)
{
    const QList<uint> points = foreign.toUcs4();
    QString shown;
    shown.reserve(foreign.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        // A joiner between two pictographs is part of one emoji.
        const bool joins = c == 0x200d && i > 0 && i + 1 < points.size() && isPictograph(points[i - 1])
            && isPictograph(points[i + 1]);
        const bool isLayout = keepLines && (c == U'\n' || c == U'\t');
        if (isHidden(c) && !joins && !isLayout)
            shown += QStringLiteral("<U+%1>").arg(QString::number(static_cast<uint>(c), 16).toUpper(), 4,
                                                  QLatin1Char('0'));
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

QString visibleLine(const QString& foreign)
{
    return visible(foreign, false);
}

QString visibleText(const QString& foreign)
{
    return visible(foreign, true);
}

int columnsOf(const QString& line)
{
    int columns = 0;
    for (const uint point : line.toUcs4()) {
        const QChar::Category category = QChar::category(point);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        columns += isWide(point) ? 2 : 1;
    }
    return columns;
}

} // namespace app::cli
