#include "core/report/ReportDocument.h"
#include "core/report/VisibleText.h"

#include <QFile>

namespace core::report {

namespace {

/// Everything that is not ours goes through here: visible, and escaped (`<`, `>`, `&`, `"`).
QString value(const QString& text)
{
    return visibleText(text).toHtmlEscaped();
}

QString rowsHtml(const std::vector<std::pair<QString, QString>>& rows)
{
    if (rows.empty())
        return {};
    QString out = QStringLiteral("<dl>\n");
    for (const auto& [label, text] : rows)
        out += QStringLiteral("<dt>%1</dt><dd dir=\"auto\">%2</dd>\n").arg(value(label), value(text));
    return out + QStringLiteral("</dl>\n");
}

QString styleName(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Body:
        return QStringLiteral("body");
    case Paragraph::Style::Lead:
        return QStringLiteral("lead");
    case Paragraph::Style::Small:
        return QStringLiteral("small");
    case Paragraph::Style::Quote:
        return QStringLiteral("quote");
    }
    return {};
}

struct BlockHtml
{
    QString operator()(const Paragraph& paragraph) const
    {
        return QStringLiteral("<p class=\"%1\" dir=\"auto\">%2</p>\n")
            .arg(styleName(paragraph.style), value(paragraph.text));
    }
    QString operator()(const Facts& facts) const { return rowsHtml(facts.rows); }
    QString operator()(const Lines& lines) const
    {
        const QString tag = lines.style == Lines::Style::Numbers ? QStringLiteral("ol") : QStringLiteral("ul");
        const bool isBoxes = lines.style == Lines::Style::TickBoxes;
        QString out = QStringLiteral("<%1%2>\n").arg(tag, isBoxes ? QStringLiteral(" class=\"boxes\"") : QString());
        for (const QString& item : lines.items)
            out += QStringLiteral("<li dir=\"auto\">%1</li>\n").arg(value(item));
        return out + QStringLiteral("</%1>\n").arg(tag);
    }
    QString operator()(const DatedItem& item) const
    {
        QString out = QStringLiteral("<article>\n<h3>%1</h3>\n").arg(value(item.when));
        if (!item.title.isEmpty())
            out += QStringLiteral("<p class=\"title\" dir=\"auto\">%1</p>\n").arg(value(item.title));
        if (!item.text.isEmpty())
            out += QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(value(item.text));
        return out + rowsHtml(item.rows) + QStringLiteral("</article>\n");
    }
    QString operator()(const WritingSpace& space) const
    {
        QString out = QStringLiteral("<div class=\"write\">%1\n").arg(value(space.label));
        for (int line = 0; line < space.lines; ++line)
            out += QStringLiteral("<div class=\"line\"></div>\n");
        return out + QStringLiteral("</div>\n");
    }
};

QString styleSheet()
{
    QFile file(QStringLiteral(":/report/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QByteArray toHtml(const ReportDocument& document)
{
    // The policy forbids everything but the style below: what a browser must not do even if an escape were missing.
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                 "style-src 'unsafe-inline'\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<title>%2</title>\n<style>\n")
                      .arg(value(document.language), value(document.title));
    out += styleSheet();
    out += QStringLiteral("</style>\n</head>\n<body>\n<h1>%1</h1>\n").arg(value(document.title));
    if (!document.subtitle.isEmpty())
        out += QStringLiteral("<p class=\"subtitle\" dir=\"auto\">%1</p>\n").arg(value(document.subtitle));
    for (const Section& section : document.sections) {
        out += QStringLiteral("<section>\n");
        if (!section.heading.isEmpty())
            out += QStringLiteral("<h2>%1</h2>\n").arg(value(section.heading));
        for (const Block& block : section.blocks)
            out += std::visit(BlockHtml{}, block);
        out += QStringLiteral("</section>\n");
    }
    out += QStringLiteral("</body>\n</html>\n");
    return out.toUtf8();
}

} // namespace core::report
