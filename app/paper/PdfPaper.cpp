#include "app/paper/PdfPaper.h"

#include "app/paper/PageDrawing.h"
#include "app/paper/PassiveCheck.h"
#include "app/paper/PdfFile.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfWriter>

#include <string>
#include <vector>

namespace app::paper {

namespace {

using core::base::Error;
using core::base::ErrorCode;
using core::report::ReportDocument;

constexpr int c_dotsPerInch = 600;

} // namespace

core::base::Result<QByteArray> toPdf(const ReportDocument& document, const PaperOptions& options)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    std::optional<std::vector<PdfBookmark>> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(c_dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        bookmarks = drawPages(writer, document, options);
    }
    if (!bookmarks)
        return Error{ErrorCode::Internal, QStringLiteral("the pages could not be drawn"), {}};
    PdfProperties properties;
    properties.title = document.title.toStdString();
    properties.language = document.language.toStdString();
    properties.madeAt = QDateTime::fromMSecsSinceEpoch(document.madeAt.msecs, Qt::UTC)
                            .toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"))
                            .toStdString();
    properties.bookmarks = *std::move(bookmarks);
    const auto finished = finishPdf(drawn.constData(), static_cast<std::size_t>(drawn.size()), properties);
    if (!finished)
        return Error{ErrorCode::Internal, QStringLiteral("the pages could not be put together"), {}};
    QByteArray pdf = QByteArray::fromStdString(*finished);
    if (const auto passive = checkPassive(pdf); !passive)
        return Error{ErrorCode::Internal, passive.error().detail, passive.error().subject};
    return pdf;
}

} // namespace app::paper
