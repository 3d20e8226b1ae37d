#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// What the window and holdfast-player say to each other, over the player's standard input and output. The only header
/// that both sides share. Each side takes the other for hostile: every number is checked before it is used.
///
/// A frame is a header of 16 bytes and a body, little-endian:
///
///      0  4  magic "HFP1"        4  2  version = 1        6  2  kind        8  4  length of the body      12  4  zero
///
/// The player sends Ready once, when it has locked itself in, and waits for Open. It has no file: whenever it needs a
/// piece of the recording it sends Want, and goes on when Bytes comes. It sends one Picture, and the next one only
/// after Taken: a slow window never has two to draw.
namespace app::viewer::playing {

inline constexpr std::uint32_t magic = 0x31504648;
inline constexpr std::uint16_t version = 1;
inline constexpr std::size_t headerSize = 16;

inline constexpr std::uint64_t largestFile = std::uint64_t{64} << 30; ///< Bytes (`security-design` 9.3).
inline constexpr std::uint32_t pieceSize = 65'536; ///< A Want never crosses a multiple of it: one chunk of an object.
inline constexpr std::uint32_t mostWidth = 1280; ///< Pixels of a picture.
inline constexpr std::uint32_t mostHeight = 720;
inline constexpr std::uint32_t mostSide = 16'384; ///< Pixels, of the recording itself.
inline constexpr std::uint64_t longestTime = 1'000ULL * 3600 * 1000; ///< ms: a thousand hours.
inline constexpr std::uint32_t fullVolume = 1'000;

enum class Kind : std::uint16_t {
    Open = 1, ///< Window: u64 bytes, u32 Container, u32 width, u32 height (at most), u32 volume.
    Bytes = 2, ///< Window: u32 1 = here they are, 0 = cannot be read; then the piece that was wanted.
    Play = 3, ///< Window. From the end: from the beginning.
    Pause = 4, ///< Window.
    Seek = 5, ///< Window: u64 ms, u32 number of the jump.
    Volume = 6, ///< Window: u32, 0 to fullVolume.
    Size = 7, ///< Window: u32 width, u32 height: pixels, at most, of pictures to come.
    Taken = 8, ///< Window: the last picture is in its hands.
    Ready = 16, ///< Player: u32, 1 = system calls are filtered, 2 = files are out of reach as well (Landlock).
    Want = 17, ///< Player: u64 offset, u32 bytes.
    Opened = 18, ///< Player: u64 ms long (0: unknown), u32 traits, u32 width, u32 height.
    At = 19, ///< Player: u64 ms, u32 State, u32 number of the last jump that was done.
    Picture = 20, ///< Player: u64 ms, u32 width, u32 height, u32 bytes a line, then 0xffRRGGBB, 32 bits each.
    Refusal = 21, ///< Player: u32 Reason. It ends after it.
};

/// How the recording is packed: chosen by the window, from what was sniffed when it was taken in. Nothing is guessed.
enum class Container : std::uint32_t {
    Mp4 = 1, ///< And what is built like it: QuickTime, 3GP, M4A.
    Matroska = 2, ///< And WebM.
    Ogg = 3,
    Mp3 = 4,
    Wav = 5,
    Flac = 6,
    Aac = 7,
    Amr = 8,
    Avi = 9,
};
inline constexpr std::uint32_t containers = 9;

enum class State : std::uint32_t { Paused = 1, Playing = 2, Ended = 3 };

enum class Reason : std::uint32_t {
    BadFrame = 1, ///< The frame itself makes no sense.
    NotReadable = 2, ///< Not a recording of that container, or nothing in it that can be played.
    NoSandbox = 3, ///< Could not lock itself in; nothing was read.
    NoBytes = 4, ///< The window could not give what was wanted.
};

inline constexpr std::uint32_t filtersCalls = 1;
inline constexpr std::uint32_t reachesNoFiles = 2;

// Traits of Opened.
inline constexpr std::uint32_t hasPictures = 1;
inline constexpr std::uint32_t hasSound = 2;
inline constexpr std::uint32_t canBeHeard = 4; ///< There is a sound server, and it takes sound.
inline constexpr std::uint32_t canJump = 8;

inline constexpr std::uint32_t pictureSize = 20; ///< Bytes before the pixels.

struct Header
{
    Kind kind = Kind::Ready;
    std::uint32_t length = 0;
};

/// The least and the most bytes of the body of a frame; 0 and 0 also for no such kind, which decode() refuses.
struct Lengths
{
    std::uint32_t least = 0;
    std::uint32_t most = 0;
};
constexpr std::optional<Lengths> lengthsOf(Kind kind)
{
    switch (kind) {
    case Kind::Open:
        return Lengths{24, 24};
    case Kind::Bytes:
        return Lengths{4, 4 + pieceSize};
    case Kind::Play:
    case Kind::Pause:
    case Kind::Taken:
        return Lengths{0, 0};
    case Kind::Seek:
    case Kind::Want:
        return Lengths{12, 12};
    case Kind::Volume:
    case Kind::Ready:
    case Kind::Refusal:
        return Lengths{4, 4};
    case Kind::Size:
        return Lengths{8, 8};
    case Kind::Opened:
        return Lengths{20, 20};
    case Kind::At:
        return Lengths{16, 16};
    case Kind::Picture:
        return Lengths{pictureSize + 4, pictureSize + mostWidth * mostHeight * 4};
    }
    return {};
}

constexpr bool isOfWindow(Kind kind)
{
    return static_cast<std::uint16_t>(kind) < static_cast<std::uint16_t>(Kind::Ready);
}

/// The number at `offset` of a body. Precondition: the body is that long.
template<typename Number>
constexpr Number numberAt(std::span<const std::byte> body, std::size_t offset)
{
    Number number = 0;
    for (std::size_t i = sizeof(Number); i > 0; --i)
        number = static_cast<Number>(number << 8 | std::to_integer<Number>(body[offset + i - 1]));
    return number;
}

template<typename Number>
constexpr void put(std::span<std::byte> body, std::size_t offset, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        body[offset + i] = static_cast<std::byte>(number >> (8 * i) & 0xff);
}

constexpr std::array<std::byte, headerSize> encode(Header header)
{
    std::array<std::byte, headerSize> bytes{};
    put(bytes, 0, magic);
    put(bytes, 4, version);
    put(bytes, 6, static_cast<std::uint16_t>(header.kind));
    put(bytes, 8, header.length);
    return bytes;
}

/// Nothing when it is no frame of this protocol, or longer or shorter than its kind may be.
constexpr std::optional<Header> decode(std::span<const std::byte, headerSize> bytes)
{
    if (numberAt<std::uint32_t>(bytes, 0) != magic || numberAt<std::uint16_t>(bytes, 4) != version
        || numberAt<std::uint32_t>(bytes, 12) != 0)
        return {};
    const Header header{static_cast<Kind>(numberAt<std::uint16_t>(bytes, 6)), numberAt<std::uint32_t>(bytes, 8)};
    const auto lengths = lengthsOf(header.kind);
    if (!lengths || header.length < lengths->least || header.length > lengths->most)
        return {};
    return header;
}

/// A frame whose body is a few numbers, each with its own width.
template<typename... Numbers>
constexpr auto frameOf(Kind kind, Numbers... numbers)
{
    constexpr std::size_t length = (std::size_t{0} + ... + sizeof(Numbers));
    std::array<std::byte, headerSize + length> frame{};
    const auto header = encode({kind, static_cast<std::uint32_t>(length)});
    for (std::size_t i = 0; i < headerSize; ++i)
        frame[i] = header[i];
    std::size_t at = headerSize;
    ((put(std::span<std::byte>(frame), at, numbers), at += sizeof(Numbers)), ...);
    return frame;
}

/// Whether a body of `length` bytes holds exactly these pixels, and no more than may come.
constexpr bool fits(std::uint32_t width, std::uint32_t height, std::uint32_t stride, std::uint64_t length)
{
    return width >= 1 && height >= 1 && width <= mostWidth && height <= mostHeight && stride == width * 4
        && length == pictureSize + std::uint64_t{stride} * height;
}

/// Whether the player may want these bytes of a recording of `size` bytes.
constexpr bool mayWant(std::uint64_t offset, std::uint32_t length, std::uint64_t size)
{
    return length >= 1 && length <= pieceSize && offset < size && length <= size - offset
        && offset / pieceSize == (offset + length - 1) / pieceSize;
}

} // namespace app::viewer::playing
