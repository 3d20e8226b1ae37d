#include "app/paper/PageDrawing.h"

#include "app/paper/PageFlow.h"
#include "core/report/VisibleText.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace app::paper {

namespace {

using core::report::ReportDocument;

constexpr qreal c_marginMm = 18;
constexpr qreal c_footerPoints = 8.5;

/// Sizes tried for one page, largest first; the last is 8 points for body text.
constexpr qreal c_onePageScales[] = {1.3, 1.24, 1.18, 1.12, 1.06, 1.0, 0.95, 0.9, 0.85, 0.8, 0.762};

struct Flow
{
    std::vector<Piece> pieces;
    Pagination pages;
};

Flow flow(QPagedPaintDevice& device, const ReportDocument& document, QSizeF page, const PaperOptions& options)
{
    const auto attempt = [&](qreal scale, WritingRoom room) {
        Flow result;
        result.pieces = PieceMaker(device, page.width(), scale, room).pieces(document);
        result.pages = paginate(result.pieces, page.height());
        return result;
    };
    if (!options.onePage)
        return attempt(1, WritingRoom::Full);
    Flow result;
    for (const qreal scale : c_onePageScales) {
        result = attempt(scale, WritingRoom::Full);
        if (result.pages.pageCount == 1)
            return result;
    }
    const qreal floor = std::end(c_onePageScales)[-1];
    for (const WritingRoom room : {WritingRoom::OneLine, WritingRoom::None}) {
        result = attempt(floor, room);
        if (result.pages.pageCount == 1)
            return result;
    }
    return attempt(1, WritingRoom::Full);
}

QFont footerFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic")});
    font.setPointSizeF(c_footerPoints);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The same document with a word about letters that this machine cannot draw.
ReportDocument withNote(ReportDocument document)
{
    document.sections.push_back(
        {{},
         {core::report::Paragraph{
             QStringLiteral("Some letters cannot be shown in this copy: this computer has no font for "
                            "them. They show as boxes. They are whole in the records."),
             core::report::Paragraph::Style::Small,
             {}}}});
    return document;
}

} // namespace

std::optional<std::vector<PdfBookmark>> drawPages(QPagedPaintDevice& writer, const ReportDocument& document,
                                                  const PaperOptions& options)
{
    const QMarginsF margins(c_marginMm, c_marginMm, c_marginMm, c_marginMm);
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    std::vector<PdfBookmark> bookmarks;
    const qreal footerRoom = c_footerPoints * 2.4 * writer.logicalDpiY() / 72.0;
    const QSizeF paper(writer.width(), writer.height());
    const QSizeF room(paper.width(), paper.height() - footerRoom);
    Flow result = flow(writer, document, room, options);
    if (hasUndrawable(result.pieces))
        result = flow(writer, withNote(document), room, options);

    QPainter painter;
    if (!painter.begin(&writer))
        return std::nullopt;
    const auto drawFooter = [&](int page) {
        if (document.pageFooter.isEmpty())
            return;
        painter.setFont(footerFont());
        painter.setPen(QColor(0x4A, 0x4A, 0x4A));
        const QRectF strip(0, paper.height() - footerRoom, paper.width(), footerRoom);
        painter.drawText(strip, Qt::AlignLeft | Qt::AlignBottom, core::report::visibleText(document.title));
        painter.drawText(strip, Qt::AlignRight | Qt::AlignBottom,
                         document.pageFooter.arg(page + 1).arg(result.pages.pageCount));
    };
    int page = 0;
    for (const Placed& placed : result.pages.placed) {
        while (page < placed.page) {
            drawFooter(page++);
            writer.newPage();
        }
        const Piece& piece = result.pieces.at(placed.piece);
        draw(painter, piece, placed, QPointF(0, 0));
        if (piece.section >= 0 && piece.section < int(document.sections.size()) && placed.from <= 0) {
            const QString& heading = document.sections.at(static_cast<size_t>(piece.section)).heading;
            if (!heading.isEmpty())
                bookmarks.push_back({core::report::visibleText(heading).toStdString(), page});
        }
    }
    drawFooter(page);
    if (!painter.end())
        return std::nullopt;
    return bookmarks;
}

} // namespace app::paper
