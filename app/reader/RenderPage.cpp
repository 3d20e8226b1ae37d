#include "app/reader/RenderPage.h"

#include "app/viewer/ReaderFields.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace app::reader {

namespace protocol = viewer::protocol;
using protocol::Reason;

namespace {

constexpr double finest = 300.0 / 72.0; // pixels of a point: 300 dots an inch
constexpr qsizetype mostWords = 4 << 20; // bytes of UTF-8

/// Nothing when the document is open and has that page.
std::optional<Reason> complaint(const QPdfDocument& document, quint32 page)
{
    if (document.status() != QPdfDocument::Status::Ready) {
        const auto error = document.error();
        const bool isLocked = error == QPdfDocument::Error::IncorrectPassword
            || error == QPdfDocument::Error::UnsupportedSecurityScheme;
        return isLocked ? Reason::Locked : Reason::NotReadable;
    }
    const int pages = document.pageCount();
    if (pages > static_cast<int>(protocol::mostPages))
        return Reason::TooLarge;
    return pages < 1 || page >= static_cast<quint32>(pages) ? std::optional(Reason::NotReadable) : std::nullopt;
}

/// The page in pixels: as large as the box lets it be, but not finer than is of use; nothing when it has no size.
std::optional<QSize> pixelsOf(const QSizeF& points, const QSize& box)
{
    if (!(points.width() > 0) || !(points.height() > 0) || !std::isfinite(points.width() + points.height()))
        return {};
    const double scale = std::min({box.width() / points.width(), box.height() / points.height(), finest});
    const auto side
        = [&](double length, int most) { return std::clamp(static_cast<int>(std::lround(length * scale)), 1, most); };
    return QSize(side(points.width(), box.width()), side(points.height(), box.height()));
}

// One page with a grey square and no words, so that no font is looked for.
QByteArray smallestDocument()
{
    const QByteArray drawing("0.5 g 2 2 6 6 re f");
    const QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]/Contents 4 0 R/Resources<<>>>>",
                                    "<</Length " + QByteArray::number(drawing.size()) + ">>stream\n" + drawing
                                        + "\nendstream"};
    QByteArray document("%PDF-1.4\n");
    QByteArray table("xref\n0 5\n0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(document.size()).rightJustified(10, '0') + " 00000 n \n";
        document += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    return document + table + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + QByteArray::number(document.size())
        + "\n%%EOF\n";
}

} // namespace

std::variant<RenderedPage, Reason> renderPage(const PageQuestion& question)
{
    const int limit = static_cast<int>(protocol::longestSide);
    const QSize box = question.atMost.boundedTo({limit, limit}).expandedTo({1, 1});
    QByteArray content = question.content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (const auto reason = complaint(document, question.page))
        return *reason;
    const int page = static_cast<int>(question.page);
    const auto size = pixelsOf(document.pagePointSize(page), box);
    if (!size)
        return Reason::NotReadable;
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const QImage drawn = document.render(page, *size, options);
    QImage paper(*size, QImage::Format_RGB32);
    if (drawn.isNull() || paper.isNull())
        return drawn.isNull() ? Reason::NotReadable : Reason::TooLarge;
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    paper.convertTo(QImage::Format_RGBA8888);
    if (paper.isNull())
        return Reason::TooLarge;
    return RenderedPage{paper, document.pageCount()};
}

std::variant<QByteArray, Reason> readPage(const PageQuestion& question)
{
    QByteArray content = question.content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (const auto reason = complaint(document, question.page))
        return *reason;
    const QByteArray words = document.getAllText(static_cast<int>(question.page)).text().toUtf8();
    QByteArray body;
    if (!words.isEmpty())
        protocol::appendField(body, protocol::Field::PageText,
                              QByteArrayView(words).first(std::min(words.size(), mostWords)));
    if (words.size() > mostWords)
        protocol::appendField(body, protocol::Field::IsCut, {});
    return body;
}

bool warmUpPages()
{
    const PageQuestion question{0, {16, 16}, smallestDocument()};
    return std::holds_alternative<RenderedPage>(renderPage(question))
        && std::holds_alternative<QByteArray>(readPage(question));
}

} // namespace app::reader
