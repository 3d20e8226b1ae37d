#pragma once

#include "core/base/Values.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace core::report {

/// A paragraph of plain text. `restsOn`: ids (text form) of the records it comes from.
struct Paragraph
{
    enum class Style { Body, Lead, Small, Quote };
    QString text;
    Style style = Style::Body;
    QStringList restsOn;
};

/// "Date: 4 March 2026" lines.
struct Facts
{
    std::vector<std::pair<QString, QString>> rows;
    QStringList restsOn;
};

/// Short lines, ticked or read aloud.
struct Lines
{
    enum class Style { Bullets, Numbers, TickBoxes };
    QStringList items;
    Style style = Style::Bullets;
    QStringList restsOn;
};

/// One dated item of a chronology: kept together on a page where it fits.
struct DatedItem
{
    QString when; ///< In words: "about 4 March 2026, 9:10pm".
    QString title;
    QString text;
    std::vector<std::pair<QString, QString>> rows;
    QString id;
};

/// Room to write by hand: `lines` ruled lines under a label.
struct WritingSpace
{
    QString label;
    int lines = 1;
};

using Block = std::variant<Paragraph, Facts, Lines, DatedItem, WritingSpace>;

struct Section
{
    QString heading; ///< May be empty.
    std::vector<Block> blocks;
};

/// What a report says, without how it looks: values only. Renderers turn it into text, HTML and PDF; the same
/// document and options give the same bytes.
struct ReportDocument
{
    QString title;
    QString subtitle; ///< Filter, dates, "private entries left out".
    QString language = QStringLiteral("en-GB");
    QString pageFooter; ///< "Page %1 of %2".
    std::vector<Section> sections;
    base::Timestamp madeAt;
};

/// Wrapped at 78 columns; UTF-8 when written.
QString toText(const ReportDocument& document);
/// One self-contained file: no script, no link, no image, style inside; every value escaped.
QByteArray toHtml(const ReportDocument& document);

} // namespace core::report
