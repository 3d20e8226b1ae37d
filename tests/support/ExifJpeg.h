#pragma once

#include "tests/support/Pictures.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace support {

/// A JPEG that says things of itself, as EXIF 2.32 and TIFF 6 lay it down; little-endian.
class ExifJpeg
{
public:
    enum Place { Main, Photo, Gps }; ///< The tables a tag can stand in.

    ExifJpeg& text(Place place, quint16 tag, const QByteArray& words)
    {
        m_tables[place][tag] = {2, static_cast<quint32>(words.size() + 1), words + '\0'};
        return *this;
    }
    ExifJpeg& number(Place place, quint16 tag, quint16 value)
    {
        m_tables[place][tag] = {3, 1, little(value)};
        return *this;
    }
    ExifJpeg& rationals(Place place, quint16 tag, const std::vector<std::pair<quint32, quint32>>& values)
    {
        QByteArray bytes;
        for (const auto& [above, below] : values)
            bytes += little(above) + little(below);
        m_tables[place][tag] = {5, static_cast<quint32>(values.size()), bytes};
        return *this;
    }

    /// Taken at 9:15pm on 3 March 2026 with a phone of Example, in a street of London.
    static ExifJpeg ofAPhone()
    {
        ExifJpeg file;
        file.text(Main, 0x010f, "Example").text(Main, 0x0110, "Phone 5").text(Main, 0x0132, "2026:03:04 08:02:00");
        file.text(Photo, 0x9003, "2026:03:03 21:15:02");
        file.text(Gps, 1, "N").rationals(Gps, 2, {{51, 1}, {30, 1}, {259, 100}});
        file.text(Gps, 3, "W").rationals(Gps, 4, {{0, 1}, {7, 1}, {2863, 100}});
        return file;
    }

    QByteArray file(const QImage& image = fourCorners(80, 60)) const
    {
        QByteArray jpeg = pictureFile(image, "jpeg");
        const QByteArray block = QByteArray("Exif\0\0", 6) + tiff();
        QByteArray marker("\xff\xe1");
        marker += static_cast<char>((block.size() + 2) >> 8);
        marker += static_cast<char>((block.size() + 2) & 0xff);
        return jpeg.insert(2, marker + block);
    }

private:
    struct Tag
    {
        quint16 type = 0;
        quint32 count = 0;
        QByteArray bytes;
    };
    using Table = std::map<quint16, Tag>;

    template<typename T>
    static QByteArray little(T value)
    {
        QByteArray out(sizeof value, '\0');
        qToLittleEndian(value, out.data());
        return out;
    }

    /// A table that begins at `start`, and behind it what does not fit into it.
    static QByteArray tableAt(quint32 start, const Table& table)
    {
        const auto behind = start + 2 + static_cast<quint32>(table.size()) * 12 + 4;
        QByteArray entries = little(static_cast<quint16>(table.size()));
        QByteArray more;
        for (const auto& [number, tag] : table) {
            entries += little(number) + little(tag.type) + little(tag.count);
            if (tag.bytes.size() <= 4) {
                entries += tag.bytes.leftJustified(4, '\0');
            } else {
                entries += little(behind + static_cast<quint32>(more.size()));
                more += tag.bytes;
            }
        }
        return entries + little(quint32{0}) + more;
    }

    QByteArray tiff() const
    {
        auto tables = m_tables;
        // The other two are named by the first, which must have its final size before they get their places.
        if (tables.count(Photo) > 0)
            tables[Main][0x8769] = {4, 1, little(quint32{0})};
        if (tables.count(Gps) > 0)
            tables[Main][0x8825] = {4, 1, little(quint32{0})};
        QByteArray out = QByteArray("II*\0", 4) + little(quint32{8});
        auto next = static_cast<quint32>(out.size() + tableAt(8, tables[Main]).size());
        QByteArray behind;
        for (const auto& [place, tag] : {std::pair(Photo, quint16{0x8769}), std::pair(Gps, quint16{0x8825})}) {
            if (tables.count(place) == 0)
                continue;
            const QByteArray table = tableAt(next, tables[place]);
            tables[Main][tag].bytes = little(next);
            next += static_cast<quint32>(table.size());
            behind += table;
        }
        return out + tableAt(8, tables[Main]) + behind;
    }

    std::map<Place, Table> m_tables;
};

} // namespace support
