#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

/// What the window and holdfast-reader say to each other, over the reader's standard input and output. With
/// ReaderFields.h the only header that both sides share. Each side takes the other for hostile: every number is checked
/// before it is used.
///
/// A frame is a header of 24 bytes and a body, little-endian:
///
///      0  4  magic "HFR1"        8  4  number of the question      16  4  length of the body
///      4  2  version = 1        12  4  flags: 1 = I end now        20  4  zero
///      6  2  kind
///
/// The reader sends Ready once, when it has locked itself in; then one answer to each question: what it asks for, or a
/// Refusal.
namespace app::viewer::protocol {

inline constexpr quint32 magic = 0x31524648;
inline constexpr quint16 version = 1;
inline constexpr std::size_t headerSize = 24;
inline constexpr quint32 endsNow = 1; ///< Flag: the reader ends after this frame and another must be started.

inline constexpr quint32 longestSide = 4096; ///< Pixels of an answer, either way.
inline constexpr quint32 largestContent = 256U << 20; ///< Bytes of a picture as it is stored.
inline constexpr quint32 largestDocument = 512U << 20; ///< Bytes of a PDF; `security-design` 9.3, as the next three.
inline constexpr quint32 largestMail = 100U << 20;
inline constexpr quint32 mostPages = 5'000;
inline constexpr quint64 mostDeclaredPixels = 512'000'000; ///< Width times height, as the picture itself says.
inline constexpr quint32 longestFields = 8U << 20; ///< Bytes of an answer in words.

enum class Kind : quint16 {
    Ready = 1, ///< Reader: u32, 1 = system calls are filtered, 2 = files are out of reach as well (Landlock).
    ShowPicture = 2, ///< Window: u32 format, u32 width, u32 height (at most), then the picture. Answer: Pixels.
    Pixels = 3, ///< Reader: u32 width, u32 height, u32 bytes a line, then RGBA, 8 bits each, not premultiplied.
    Refusal = 4, ///< Reader: u32 Reason.
    ShowPage = 5, ///< Window: u32 page from 0, u32 width, u32 height (at most), then the PDF. Answer: PagePixels.
    PagePixels = 6, ///< Reader: as Pixels, but after the third number u32 pages of the document.
    ReadPage = 7, ///< Window: u32 page from 0, u32 0, u32 0, then the PDF. Answer: Fields.
    ReadFacts = 8, ///< Window: u32 format, u32 0, u32 0, then the picture. Answer: Fields.
    ReadMail = 9, ///< Window: u32 0, u32 0, u32 0, then the e-mail. Answer: Fields.
    Fields = 10 ///< Reader: words with what they are, see ReaderFields.h.
};

enum class Format : quint32 {
    Png = 1,
    Jpeg = 2,
    WebP = 3,
    Gif = 4,
    Bmp = 5,
    Tiff = 6,
    Heif = 7 ///< HEIC and AVIF.
};

enum class Reason : quint32 {
    BadFrame = 1, ///< The frame itself makes no sense.
    NotReadable = 2, ///< The bytes are nothing of that format.
    TooLarge = 3, ///< More pixels, pages or bytes than are looked at.
    NoSandbox = 4, ///< The reader could not lock itself in, so it opens nothing.
    Locked = 5 ///< It needs a password.
};

inline constexpr std::size_t questionSize = 12; ///< Of the body of a question, before the foreign bytes.
inline constexpr std::size_t pixelsSize = 12; ///< Of the body of Pixels, before the pixels.
inline constexpr std::size_t pagePixelsSize = 16; ///< Of the body of PagePixels, before the pixels.
inline constexpr quint32 filtersCalls = 1;
inline constexpr quint32 reachesNoFiles = 2;

struct Header
{
    Kind kind = Kind::Refusal;
    quint32 question = 0;
    quint32 flags = 0;
    quint32 length = 0;
};

/// The most foreign bytes a question of this kind may bring; 0 for what is no question.
constexpr quint32 largestContentOf(Kind kind)
{
    switch (kind) {
    case Kind::ShowPicture:
    case Kind::ReadFacts:
        return largestContent;
    case Kind::ShowPage:
    case Kind::ReadPage:
        return largestDocument;
    case Kind::ReadMail:
        return largestMail;
    case Kind::Ready:
    case Kind::Pixels:
    case Kind::Refusal:
    case Kind::PagePixels:
    case Kind::Fields:
        break;
    }
    return 0;
}

constexpr bool isQuestion(Kind kind)
{
    return largestContentOf(kind) > 0;
}

/// Whether what it asks for is a picture, which has a size.
constexpr bool wantsPixels(Kind kind)
{
    return kind == Kind::ShowPicture || kind == Kind::ShowPage;
}

/// The longest body a frame of this kind may have, in bytes.
constexpr quint32 longestBody(Kind kind)
{
    switch (kind) {
    case Kind::Ready:
    case Kind::Refusal:
        return 4;
    case Kind::Pixels:
        return static_cast<quint32>(pixelsSize) + longestSide * longestSide * 4;
    case Kind::PagePixels:
        return static_cast<quint32>(pagePixelsSize) + longestSide * longestSide * 4;
    case Kind::Fields:
        return longestFields;
    case Kind::ShowPicture:
    case Kind::ShowPage:
    case Kind::ReadPage:
    case Kind::ReadFacts:
    case Kind::ReadMail:
        break;
    }
    return static_cast<quint32>(questionSize) + largestContentOf(kind);
}

inline std::array<std::byte, headerSize> encode(const Header& header)
{
    std::array<std::byte, headerSize> out{};
    qToLittleEndian(magic, out.data());
    qToLittleEndian(version, out.data() + 4);
    qToLittleEndian(static_cast<quint16>(header.kind), out.data() + 6);
    qToLittleEndian(header.question, out.data() + 8);
    qToLittleEndian(header.flags, out.data() + 12);
    qToLittleEndian(header.length, out.data() + 16);
    return out;
}

/// Nothing when a byte of the header is not as it must be, or the body would be longer than its kind allows.
inline std::optional<Header> decode(std::span<const std::byte, headerSize> bytes)
{
    if (qFromLittleEndian<quint32>(bytes.data()) != magic || qFromLittleEndian<quint16>(bytes.data() + 4) != version
        || qFromLittleEndian<quint32>(bytes.data() + 20) != 0)
        return {};
    const auto kind = qFromLittleEndian<quint16>(bytes.data() + 6);
    if (kind < static_cast<quint16>(Kind::Ready) || kind > static_cast<quint16>(Kind::Fields))
        return {};
    const Header header{static_cast<Kind>(kind), qFromLittleEndian<quint32>(bytes.data() + 8),
                        qFromLittleEndian<quint32>(bytes.data() + 12), qFromLittleEndian<quint32>(bytes.data() + 16)};
    if (header.flags > endsNow || header.length > longestBody(header.kind))
        return {};
    return header;
}

/// A few numbers as a body, or the beginning of one.
template<typename... Numbers>
QByteArray numbers(Numbers... values)
{
    QByteArray out;
    for (const quint32 value : {static_cast<quint32>(values)...}) {
        std::array<char, 4> bytes{};
        qToLittleEndian(value, bytes.data());
        out.append(bytes.data(), bytes.size());
    }
    return out;
}

/// The number at `offset` of a body. Precondition: the body is that long.
inline quint32 numberAt(std::span<const std::byte> body, std::size_t offset)
{
    return qFromLittleEndian<quint32>(body.data() + offset);
}

/// Whether a body of `length` bytes, `before` of them before the pixels, holds exactly these pixels, and no more than
/// may be asked for.
constexpr bool fits(quint32 width, quint32 height, quint32 stride, quint64 length, std::size_t before = pixelsSize)
{
    return width >= 1 && height >= 1 && width <= longestSide && height <= longestSide && stride == width * 4
        && length == before + quint64{stride} * height;
}

} // namespace app::viewer::protocol
