#include "app/paper/PageDrawing.h"

#include "app/paper/PaperPages.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace app::paper {

std::optional<std::vector<PdfBookmark>> drawPages(QPagedPaintDevice& device,
                                                  const core::report::ReportDocument& document,
                                                  const PaperOptions& options)
{
    constexpr qreal margin = PaperPages::marginMm;
    device.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    const PaperPages pages(device, QSizeF(device.width(), device.height()), document, options);
    QPainter painter;
    if (!painter.begin(&device))
        return std::nullopt;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.draw(painter, page);
    }
    if (!painter.end())
        return std::nullopt;
    std::vector<PdfBookmark> bookmarks;
    for (const PaperPages::Heading& heading : pages.headings())
        bookmarks.push_back({heading.words.toStdString(), heading.page});
    return bookmarks;
}

} // namespace app::paper
