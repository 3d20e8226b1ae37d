#include "app/widgets/Wrapping.h"

namespace app::widgets {

QString inLines(const QString& words, const QFontMetrics& metrics, int room)
{
    const auto fits = [&](const QString& line) { return metrics.size(Qt::TextShowMnemonic, line).width() <= room; };
    QString all;
    QString line;
    const QStringList each = words.split(QLatin1Char(' '));
    for (const QString& word : each) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || fits(longer)) {
            line = longer;
            continue;
        }
        all += line + QLatin1Char('\n');
        line = word;
    }
    return all + line;
}

int widestWord(const QString& words, const QFontMetrics& metrics)
{
    int widest = 0;
    const QStringList each = words.split(QLatin1Char(' '));
    for (const QString& word : each)
        widest = std::max(widest, metrics.size(Qt::TextShowMnemonic, word).width());
    return widest;
}

} // namespace app::widgets
