#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QImageWriter>

namespace support {

/// A picture whose corners are red, green, blue and white (left to right, top to bottom).
inline QImage fourCorners(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool right = x >= width / 2;
            const bool low = y >= height / 2;
            image.setPixelColor(x, y,
                                low ? (right ? QColor(Qt::white) : QColor(Qt::blue))
                                    : (right ? QColor(Qt::green) : QColor(Qt::red)));
        }
    return image;
}

/// As a file of that format ("png", "jpeg", "webp", "bmp"), turned by `transformation` when it is read.
inline QByteArray pictureFile(const QImage& image, const char* format,
                              QImageIOHandler::Transformations transformation = QImageIOHandler::TransformationNone)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    if (transformation != QImageIOHandler::TransformationNone)
        writer.setTransformation(transformation);
    return writer.write(image) ? out : QByteArray();
}

/// A GIF of two frames, 2 by 2: the first red, the second blue. By hand, after the GIF89a specification.
inline QByteArray gifFile()
{
    return QByteArray::fromHex("47494638396102000200f00000ff0000000000" // screen, palette: red, black
                               "21f904000a0000002c000000000200020000020284510021" // four pixels of red
                               "f904000a0000002c00000000020002008000 00ff000000" // palette of its own: blue
                               "02028451003b");
}

} // namespace support
