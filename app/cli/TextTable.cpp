#include "app/cli/TextTable.h"

#include "app/cli/VisibleText.h"

namespace app::cli {

namespace {

QString padded(const QString& cell, int width)
{
    return cell + QString(qMax(0, width - columnsOf(cell)), QLatin1Char(' '));
}

} // namespace

QString cutAt(const QString& text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString cut;
    int used = 0;
    for (const uint point : text.toUcs4()) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
        used += columnsOf(one);
        if (used > columns - 1)
            break;
        cut += one;
    }
    return cut + QChar(0x2026);
}

TextTable::TextTable(QStringList headings)
{
    m_rows.push_back(std::move(headings));
}

void TextTable::addRow(const QStringList& cells)
{
    QStringList shown;
    for (const QString& cell : cells)
        shown << visibleLine(cell);
    m_rows.push_back(shown);
}

QString TextTable::text(int widest) const
{
    const qsizetype columns = m_rows.front().size();
    std::vector<int> widths(static_cast<std::size_t>(columns), 0);
    for (const QStringList& row : m_rows)
        for (qsizetype i = 0; i < columns; ++i)
            widths[static_cast<std::size_t>(i)]
                = qMax(widths[static_cast<std::size_t>(i)], qMin(widest, columnsOf(row.value(i))));

    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < columns; ++i) {
            const int width = widths[static_cast<std::size_t>(i)];
            line += i + 1 < columns ? padded(cutAt(row.value(i), width), width) + QStringLiteral("  ") : row.value(i);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString labelled(const std::vector<std::pair<QString, QString>>& rows)
{
    int width = 0;
    for (const auto& [label, value] : rows)
        if (!value.isEmpty())
            width = qMax(width, columnsOf(label) + 2);
    QString text;
    for (const auto& [label, value] : rows) {
        if (value.isEmpty())
            continue;
        const QString indented
            = visibleText(value).replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(width, QLatin1Char(' ')));
        text += padded(label + QLatin1Char(':'), width) + indented + QLatin1Char('\n');
    }
    return text;
}

} // namespace app::cli
