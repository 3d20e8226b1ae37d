#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// The body of a Fields frame: words that the reader found, each with what it is. The other header both sides share.
///
/// A field is u32 what it is, u32 length in bytes, and so many bytes: UTF-8, if the reader is honest. Fields of the
/// same kind may come again, and their order means something: what is said of an attachment follows its name.
namespace app::viewer::protocol {

inline constexpr std::size_t mostFields = 8'000;

enum class Field : quint32 {
    PageText = 1, ///< The words of a page of a PDF.
    IsCut = 2, ///< Empty: there is more than is given.

    // What a picture says of itself.
    TakenAt = 10, ///< "2026:03:03 21:15:02", as EXIF writes it (DateTimeOriginal).
    TakenOffset = 11, ///< "+01:00" (OffsetTimeOriginal).
    StoredAt = 12, ///< DateTimeDigitized.
    StoredOffset = 13,
    ChangedAt = 14, ///< DateTime: when a program wrote the file.
    ChangedOffset = 15,
    SatelliteAt = 16, ///< GPSDateStamp and GPSTimeStamp, in the same form; UTC.
    Make = 17,
    Model = 18,
    Software = 19,
    Orientation = 20, ///< "1" to "8", as EXIF counts.
    Latitude = 21, ///< Degrees with decimals, north and east positive.
    Longitude = 22,
    PixelSize = 23, ///< "4032x3024", as stored.

    // An e-mail.
    From = 40,
    To = 41,
    Copy = 42, ///< Cc.
    Date = 43, ///< As written.
    Subject = 44,
    MessageId = 45,
    HeaderLine = 46, ///< "Name: value", as written, on one line.
    Body = 47, ///< The text, or what is left of the HTML part.
    BodyWasHtml = 48, ///< Empty: there was no text part.
    AttachmentName = 49, ///< Begins an attachment; may be empty.
    AttachmentType = 50, ///< As the e-mail says.
    AttachmentSize = 51 ///< Bytes, in digits, once unpacked.
};

/// Room for another field is left to the caller: see longestFields.
void appendField(QByteArray& body, Field field, QByteArrayView words);

struct FieldBytes
{
    Field field = Field::IsCut;
    QByteArrayView bytes; ///< Inside the body.
};

/// Nothing when a length goes beyond the body, bytes are left over, a field is unknown, or there are too many. What is
/// returned points into `body`.
std::optional<std::vector<FieldBytes>> decodeFields(std::span<const std::byte> body);

} // namespace app::viewer::protocol
