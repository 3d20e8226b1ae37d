#include "app/reader/ReadFacts.h"

#include "app/viewer/ReaderFields.h"

#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <optional>
#include <string>

namespace app::reader {

namespace protocol = viewer::protocol;
using protocol::Field;
using protocol::Format;
using protocol::Reason;

namespace {

constexpr std::size_t longestWords = 200; // bytes of one field; a camera's name is shorter

#if EXIV2_TEST_VERSION(0, 28, 0)
using Size = std::size_t;
#else
using Size = long;
#endif

/// Whether the parser would take these bytes for what they were sniffed to be: it knows films and sidecar files as
/// well, and those are not its business here.
bool isOf(Format format, const QByteArray& content)
{
    const auto type = Exiv2::ImageFactory::getType(reinterpret_cast<const Exiv2::byte*>(content.constData()),
                                                   static_cast<Size>(content.size()));
    switch (format) {
    case Format::Jpeg:
        return type == Exiv2::ImageType::jpeg;
    case Format::Png:
        return type == Exiv2::ImageType::png;
    case Format::WebP:
        return type == Exiv2::ImageType::webp;
    case Format::Tiff: // What cameras call raw begins as TIFF.
        return type == Exiv2::ImageType::tiff;
    case Format::Heif:
        return type == Exiv2::ImageType::bmff;
    case Format::Gif:
    case Format::Bmp:
        break; // They have no place for it.
    }
    return false;
}

/// The words of one tag without the blanks and NUL bytes cameras fill up with; nothing when it is not there.
std::optional<std::string> wordsOf(const Exiv2::ExifData& exif, const char* key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end())
        return {};
    std::string words = found->toString();
    if (const auto end = words.find('\0'); end != std::string::npos)
        words.resize(end);
    words.resize(std::min(words.size(), longestWords));
    const auto last = words.find_last_not_of(" \t\r\n");
    words.resize(last == std::string::npos ? 0 : last + 1);
    if (words.empty())
        return {};
    return words;
}

/// One of three rational numbers of a tag.
std::optional<double> numberOf(const Exiv2::ExifData& exif, const char* key, int at)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || static_cast<int>(found->count()) <= at)
        return {};
    const auto [above, below] = found->toRational(at);
    if (below == 0)
        return {};
    return static_cast<double>(above) / static_cast<double>(below);
}

/// EXIF, GPS tags: degrees, minutes and seconds, and which side of zero.
std::optional<double> degreesOf(const Exiv2::ExifData& exif, const char* key, const char* sideKey, double most)
{
    const auto degrees = numberOf(exif, key, 0);
    const auto side = wordsOf(exif, sideKey);
    if (!degrees || !side)
        return {};
    const double all = *degrees + numberOf(exif, key, 1).value_or(0) / 60 + numberOf(exif, key, 2).value_or(0) / 3600;
    if (!std::isfinite(all) || all < 0 || all > most)
        return {};
    return *side == "S" || *side == "W" ? -all : all;
}

QByteArray satelliteTime(const Exiv2::ExifData& exif)
{
    const auto day = wordsOf(exif, "Exif.GPSInfo.GPSDateStamp");
    const auto hour = numberOf(exif, "Exif.GPSInfo.GPSTimeStamp", 0);
    const auto minute = numberOf(exif, "Exif.GPSInfo.GPSTimeStamp", 1);
    const auto second = numberOf(exif, "Exif.GPSInfo.GPSTimeStamp", 2);
    if (!day || !hour || !minute || *hour < 0 || *hour >= 24 || *minute < 0 || *minute >= 60)
        return {};
    const auto two = [](double number) { return QByteArray::number(static_cast<int>(number)).rightJustified(2, '0'); };
    const double seconds = second && *second >= 0 && *second < 60 ? *second : 0;
    return QByteArray::fromStdString(*day) + ' ' + two(*hour) + ':' + two(*minute) + ':' + two(seconds);
}

QByteArray factsOf(const Exiv2::ExifData& exif)
{
    QByteArray body;
    const auto put = [&](Field field, const char* key) {
        if (const auto words = wordsOf(exif, key))
            protocol::appendField(body, field, QByteArrayView(*words));
    };
    put(Field::TakenAt, "Exif.Photo.DateTimeOriginal");
    put(Field::TakenOffset, "Exif.Photo.OffsetTimeOriginal");
    put(Field::StoredAt, "Exif.Photo.DateTimeDigitized");
    put(Field::StoredOffset, "Exif.Photo.OffsetTimeDigitized");
    put(Field::ChangedAt, "Exif.Image.DateTime");
    put(Field::ChangedOffset, "Exif.Photo.OffsetTime");
    if (const QByteArray time = satelliteTime(exif); !time.isEmpty())
        protocol::appendField(body, Field::SatelliteAt, time);
    put(Field::Make, "Exif.Image.Make");
    put(Field::Model, "Exif.Image.Model");
    put(Field::Software, "Exif.Image.Software");
    put(Field::Orientation, "Exif.Image.Orientation");
    const auto latitude = degreesOf(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 90);
    const auto longitude = degreesOf(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 180);
    if (latitude && longitude) {
        constexpr int decimals = 6; // about 10 cm
        protocol::appendField(body, Field::Latitude, QByteArray::number(*latitude, 'f', decimals));
        protocol::appendField(body, Field::Longitude, QByteArray::number(*longitude, 'f', decimals));
    }
    return body;
}

} // namespace

std::variant<QByteArray, Reason> readFacts(Format format, const QByteArray& content)
{
    try {
        if (!isOf(format, content))
            return QByteArray();
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(content.constData()),
                                                     static_cast<Size>(content.size()));
        image->readMetadata();
        QByteArray body = factsOf(image->exifData());
        if (image->pixelWidth() > 0 && image->pixelHeight() > 0)
            protocol::appendField(body, Field::PixelSize,
                                  QByteArray::number(image->pixelWidth()) + 'x'
                                      + QByteArray::number(image->pixelHeight()));
        return body;
    } catch (const std::exception&) { // Exiv2::Error among them
        return Reason::NotReadable;
    }
}

bool warmUpFacts()
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
#if EXIV2_TEST_VERSION(0, 28, 0)
    Exiv2::enableBMFF();
#else
    Exiv2::enableBMFF(true);
#endif
    // The words of its first error are looked for in files.
    static_cast<void>(readFacts(Format::Jpeg, QByteArray("\xff\xd8\xff\xe1")));
    return Exiv2::XmpParser::initialize();
}

} // namespace app::reader
