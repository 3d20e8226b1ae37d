#include "core/report/ReportDocument.h"
#include "core/report/VisibleText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core::report {

namespace {

constexpr int c_columns = 78;

template<typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// Columns that a terminal gives a character: 0 for marks that join the one before, 2 for wide scripts and emoji.
/// Source: the ranges W and F of Unicode Standard Annex 11 (East Asian Width), by block.
int columnsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    static constexpr struct
    {
        char32_t first;
        char32_t last;
    } wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xAC00, 0xD7A3},
                {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
    return std::any_of(std::begin(wide), std::end(wide),
                       [=](const auto& range) { return character >= range.first && character <= range.last; })
        ? 2
        : 1;
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        columns += columnsOf(character);
    }
    return columns;
}

QStringView trimmedEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// Lines of at most `width` columns, broken where Unicode allows (Annex 14); a longer word between its letters.
QStringList wrapped(const QString& paragraph, int width)
{
    QStringList lines;
    QString line;
    const auto finish = [&] {
        lines += trimmedEnd(line).toString();
        line.clear();
    };
    const auto append = [&](QStringView piece) {
        if (!line.isEmpty() && columnsOf(line) + columnsOf(trimmedEnd(piece)) > width)
            finish();
        line += piece;
    };

    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph);
    qsizetype start = 0;
    while (start < paragraph.size()) {
        const qsizetype found = breaks.toNextBoundary();
        const qsizetype end = found > start ? found : paragraph.size();
        const QStringView piece = QStringView(paragraph).mid(start, end - start);
        if (columnsOf(trimmedEnd(piece)) <= width) {
            append(piece);
        } else {
            const QString word = piece.toString();
            QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
            qsizetype from = 0;
            while (from < word.size()) {
                const qsizetype next = letters.toNextBoundary();
                const qsizetype to = next > from ? next : word.size();
                append(QStringView(word).mid(from, to - from));
                from = to;
            }
        }
        start = end;
    }
    finish();
    return lines;
}

/// Adds `text` with every line after `indent`; the first line after `first` instead.
void add(QString& out, const QString& text, const QString& indent = {}, const QString& first = {})
{
    bool isFirst = true;
    for (const QString& paragraph : visibleText(text).split(QLatin1Char('\n'))) {
        for (const QString& line : wrapped(paragraph, c_columns - columnsOf(indent))) {
            const QString full = (isFirst && !first.isEmpty() ? first : indent) + line;
            out += trimmedEnd(full);
            out += QLatin1Char('\n');
            isFirst = false;
        }
    }
}

void addHeading(QString& out, const QString& text, QChar underline)
{
    const QString shown = visibleText(text).simplified();
    int widest = 0;
    for (const QString& line : wrapped(shown, c_columns)) {
        out += line + QLatin1Char('\n');
        widest = std::max(widest, columnsOf(line));
    }
    out += QString(widest, underline) + QLatin1Char('\n');
}

/// "Label: value" rows; what does not fit hangs two columns further in.
void addRows(QString& out, const std::vector<std::pair<QString, QString>>& rows, const QString& indent)
{
    for (const auto& [label, value] : rows) {
        QString row;
        add(row, QStringLiteral("%1: %2").arg(label, value), indent + QStringLiteral("  "));
        out += indent;
        out += QStringView(row).mid(indent.size() + 2);
    }
}

void addBlock(QString& out, const Block& block)
{
    std::visit(Overloaded{
                   [&](const Paragraph& paragraph) {
                       const QString indent
                           = paragraph.style == Paragraph::Style::Quote ? QStringLiteral("  ") : QString();
                       add(out, paragraph.text, indent, indent);
                   },
                   [&](const Facts& facts) { addRows(out, facts.rows, {}); },
                   [&](const Lines& lines) {
                       int number = 0;
                       for (const QString& item : lines.items) {
                           QString mark = QStringLiteral("- ");
                           if (lines.style == Lines::Style::TickBoxes)
                               mark = QStringLiteral("[ ] ");
                           else if (lines.style == Lines::Style::Numbers)
                               mark = QStringLiteral("%1. ").arg(++number, 2);
                           add(out, item, QString(mark.size(), QLatin1Char(' ')), mark);
                       }
                   },
                   [&](const DatedItem& item) {
                       add(out, item.when);
                       const QString indent = QStringLiteral("    ");
                       if (!item.title.isEmpty())
                           add(out, item.title, indent);
                       if (!item.text.isEmpty())
                           add(out, item.text, indent);
                       addRows(out, item.rows, indent);
                   },
                   [&](const WritingSpace& space) {
                       const QString label = visibleText(space.label).simplified() + QStringLiteral(": ");
                       const int rest = c_columns - columnsOf(label);
                       out += label + QString(std::max(rest, 10), QLatin1Char('_')) + QLatin1Char('\n');
                       for (int line = 1; line < space.lines; ++line)
                           out += QLatin1Char('\n') + QString(c_columns, QLatin1Char('_')) + QLatin1Char('\n');
                   },
               },
               block);
}

} // namespace

QString toText(const ReportDocument& document)
{
    QString out;
    addHeading(out, document.title, QLatin1Char('='));
    if (!document.subtitle.isEmpty()) {
        out += QLatin1Char('\n');
        add(out, document.subtitle);
    }
    for (const Section& section : document.sections) {
        out += QLatin1Char('\n');
        if (!section.heading.isEmpty()) {
            addHeading(out, section.heading, QLatin1Char('-'));
            out += QLatin1Char('\n');
        }
        bool isFirst = true;
        for (const Block& block : section.blocks) {
            if (!isFirst)
                out += QLatin1Char('\n');
            addBlock(out, block);
            isFirst = false;
        }
    }
    return out;
}

} // namespace core::report
