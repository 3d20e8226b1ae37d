#include "app/paper/Sheets.h"

#include "app/paper/PaperPages.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace app::paper {

namespace {

/// The resolution of the layout: that of toPdf() and print(), so that lines end where they will.
constexpr int layoutDots = 600;
/// Of the pictures: enough to read small letters on a screen.
constexpr int pictureDots = 150;
constexpr qreal inchMm = 25.4;

/// The layout's resolution belongs to the picture as well: strokes ask the picture how thick they are.
void setResolution(QImage& image)
{
    const int dotsPerMeter = qRound(layoutDots / inchMm * 1'000);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
}

} // namespace

core::base::Result<Sheets> drawSheets(const core::report::ReportDocument& document, const PaperOptions& options,
                                      int first, int most, core::base::JobContext& job)
{
    const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Millimeter);
    const qreal margin = PaperPages::marginMm / inchMm * layoutDots;
    const QSizeF room = paper / inchMm * layoutDots - QSizeF(margin, margin) * 2;
    QImage measure(1, 1, QImage::Format_Grayscale8);
    setResolution(measure);
    const PaperPages pages(measure, room, document, options);

    Sheets sheets;
    sheets.count = pages.count();
    sheets.first = std::clamp(first, 0, sheets.count - 1);
    const int end = std::min(sheets.count, sheets.first + most);
    const QSize size = (paper / inchMm * pictureDots).toSize();
    for (int page = sheets.first; page < end; ++page) {
        if (job.isCanceled())
            return core::base::Error{core::base::ErrorCode::Canceled, {}, {}};
        QImage picture(size, QImage::Format_Grayscale8);
        setResolution(picture);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(qreal(pictureDots) / layoutDots, qreal(pictureDots) / layoutDots);
        painter.translate(margin, margin);
        pages.draw(painter, page);
        painter.end();
        sheets.drawn.push_back({std::move(picture), pages.words(page)});
    }
    return sheets;
}

} // namespace app::paper
