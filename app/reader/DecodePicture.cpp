#include "app/reader/DecodePicture.h"

#include "app/reader/DecodeHeif.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace app::reader {

using viewer::protocol::Format;
using viewer::protocol::Reason;

namespace {

constexpr int allocationMegabytes = 128; // what Qt 6.4 allows by default; said here so that it stays
constexpr quint32 mostScanned = 65'535; // pixels a side, as declared; more is no photograph

QByteArray decoderName(Format format)
{
    switch (format) {
    case Format::Png:
        return QByteArrayLiteral("png");
    case Format::Jpeg:
        return QByteArrayLiteral("jpeg");
    case Format::WebP:
        return QByteArrayLiteral("webp");
    case Format::Gif:
        return QByteArrayLiteral("gif");
    case Format::Bmp:
        return QByteArrayLiteral("bmp");
    case Format::Tiff:
        return QByteArrayLiteral("tiff");
    case Format::Heif: // Not one of Qt's.
        break;
    }
    return {};
}

bool isSane(const QSize& declared)
{
    if (declared.width() < 1 || declared.height() < 1)
        return false;
    const auto width = static_cast<quint64>(declared.width());
    const auto height = static_cast<quint64>(declared.height());
    return width <= mostScanned && height <= mostScanned && width * height <= viewer::protocol::mostDeclaredPixels;
}

/// `size` made to fit into `box`, never larger than it is, never empty.
QSize fitted(const QSize& size, const QSize& box)
{
    if (size.width() <= box.width() && size.height() <= box.height())
        return size;
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

// A GIF of one pixel, as GIF89a has it; Qt cannot write the format.
const QByteArray smallestGif
    = QByteArray::fromHex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b");

/// In the colours of every screen, in the form in which pixels are sent.
std::variant<QImage, Reason> finished(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image.convertTo(QImage::Format_RGBA8888);
    if (image.isNull())
        return Reason::TooLarge;
    return image;
}

} // namespace

std::variant<QImage, Reason> decodePicture(PictureQuestion question)
{
    using viewer::protocol::longestSide;
    const QSize limit{static_cast<int>(longestSide), static_cast<int>(longestSide)};
    const QSize box = question.atMost.boundedTo(limit).expandedTo({1, 1});
    if (question.format == Format::Heif) {
        auto picture = decodeHeif(question.content, box);
        auto* image = std::get_if<QImage>(&picture);
        return image ? finished(std::move(*image)) : picture;
    }

    QBuffer buffer(&question.content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(allocationMegabytes);
    QImageReader reader(&buffer);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setFormat(decoderName(question.format));
    reader.setAutoTransform(true);

    const QSize declared = reader.size();
    if (!declared.isValid())
        return Reason::NotReadable;
    if (!isSane(declared))
        return declared.width() < 1 || declared.height() < 1 ? Reason::NotReadable : Reason::TooLarge;
    // The scaled size is that before the picture is turned upright.
    const bool turns = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (const QSize wanted = fitted(declared, turns ? box.transposed() : box); wanted != declared)
        reader.setScaledSize(wanted);

    QImage image = reader.read();
    if (image.isNull()) // Qt says the same for what is broken and for what would take too much memory
        return quint64(declared.width()) * quint64(declared.height()) * 4 > quint64{allocationMegabytes} << 20
            ? Reason::TooLarge
            : Reason::NotReadable;
    if (const QSize wanted = fitted(image.size(), box); wanted != image.size())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return finished(std::move(image));
}

bool warmUp()
{
    QImage small(48, 32, QImage::Format_RGB32);
    small.fill(Qt::gray);
    small.setColorSpace(QColorSpace(QColorSpace::DisplayP3)); // so that colours are converted once as well
    bool all = true;
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP, Format::Gif, Format::Bmp, Format::Tiff}) {
        PictureQuestion question{format, {16, 16}, {}};
        if (format == Format::Gif) {
            question.content = smallestGif;
        } else {
            QBuffer buffer(&question.content);
            buffer.open(QIODevice::WriteOnly);
            QImageWriter(&buffer, decoderName(format)).write(small);
        }
        all = std::holds_alternative<QImage>(decodePicture(std::move(question))) && all;
    }
    return all;
}

} // namespace app::reader
