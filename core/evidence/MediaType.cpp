#include "core/evidence/Evidence.h"

#include <QByteArrayView>
#include <QStringDecoder>
#include <QtEndian>

#include <array>

// Numbers: the file formats' own documents, and the media types of RFC 6838's registry where there is one.

namespace core::evidence {

namespace {

using namespace Qt::StringLiterals;

/// Bytes at the very start, and what they mean.
struct Magic
{
    QByteArrayView bytes;
    const char* type;
};

template<std::size_t n>
constexpr QByteArrayView raw(const char (&text)[n])
{
    return QByteArrayView(text, n - 1); // With the NUL bytes inside.
}

const std::array magics{
    Magic{raw("\x89PNG\r\n\x1a\n"), "image/png"},
    Magic{raw("\xff\xd8\xff"), "image/jpeg"},
    Magic{raw("GIF87a"), "image/gif"},
    Magic{raw("GIF89a"), "image/gif"},
    Magic{raw("II*\0"), "image/tiff"},
    Magic{raw("MM\0*"), "image/tiff"},
    Magic{raw("%PDF-"), "application/pdf"},
    Magic{raw("\x1f\x8b"), "application/gzip"},
    Magic{raw("7z\xbc\xaf\x27\x1c"), "application/x-7z-compressed"},
    Magic{raw("Rar!\x1a\x07"), "application/vnd.rar"},
    Magic{raw("ID3"), "audio/mpeg"},
    Magic{raw("fLaC"), "audio/flac"},
    Magic{raw("#!AMR-WB\n"), "audio/amr-wb"},
    Magic{raw("#!AMR\n"), "audio/amr"},
    Magic{raw("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "application/x-ole-storage"},
    Magic{raw("SQLite format 3\0"), "application/vnd.sqlite3"},
    Magic{raw("{\\rtf"), "application/rtf"},
};

/// Brands of ISO base media files (ISO 14496-12; www.ftyps.com).
const std::array brands{
    Magic{raw("heic"), "image/heic"}, Magic{raw("heix"), "image/heic"},      Magic{raw("heim"), "image/heic"},
    Magic{raw("heis"), "image/heic"}, Magic{raw("hevc"), "image/heic"},      Magic{raw("hevx"), "image/heic"},
    Magic{raw("mif1"), "image/heif"}, Magic{raw("msf1"), "image/heif"},      Magic{raw("avif"), "image/avif"},
    Magic{raw("avis"), "image/avif"}, Magic{raw("qt  "), "video/quicktime"}, Magic{raw("M4A "), "audio/mp4"},
    Magic{raw("M4B "), "audio/mp4"},  Magic{raw("M4P "), "audio/mp4"},       Magic{raw("3gp"), "video/3gpp"},
    Magic{raw("3ge"), "video/3gpp"},  Magic{raw("3gg"), "video/3gpp"},       Magic{raw("3gs"), "video/3gpp"},
    Magic{raw("3gr"), "video/3gpp"},  Magic{raw("3g2"), "video/3gpp2"},
};

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// Calls `each(type, body, isWhole)` for every box of one level, as far as its bytes are there (ISO 14496-12, 4.2).
template<typename Each>
void forEachBox(QByteArrayView level, const Each& each)
{
    for (qsizetype at = 0; level.size() - at >= 8;) {
        qsizetype header = 8;
        quint64 size = number32(level, at);
        if (size == 1 && level.size() - at >= 16) {
            header = 16;
            size = qFromBigEndian<quint64>(level.data() + at + 8);
        } else if (size == 0) {
            size = static_cast<quint64>(level.size() - at); // Up to the end.
        }
        if (size < static_cast<quint64>(header))
            return;
        const auto left = static_cast<quint64>(level.size() - at);
        const auto length = static_cast<qsizetype>(qMin(size, left));
        each(level.sliced(at + 4, 4), level.sliced(at + header, length - header), size <= left);
        at += length;
    }
}

/// What the tracks of an ISO base media file are, as far as its first bytes say.
struct IsoTracks
{
    bool hasPictures = false;
    bool hasSound = false;
    bool isSoundAlone = false; ///< All of them are known, and none has pictures.
};

IsoTracks isoTracks(QByteArrayView beginning)
{
    IsoTracks tracks;
    quint32 known = 0;
    quint32 next = 0; // The number that a further track would get.
    bool isWhole = false;
    const auto movie = [&](QByteArrayView type, QByteArrayView body, bool) {
        if (type == raw("mvhd") && body.size() >= 4 && (body.size() == 100 || body.size() == 112))
            next = number32(body, body.size() - 4);
        if (type != raw("trak"))
            return;
        forEachBox(body, [&](QByteArrayView part, QByteArrayView media, bool) {
            if (part != raw("mdia"))
                return;
            forEachBox(media, [&](QByteArrayView piece, QByteArrayView handler, bool) {
                if (piece != raw("hdlr") || handler.size() < 12)
                    return;
                ++known;
                const QByteArrayView kind = handler.sliced(8, 4);
                tracks.hasPictures = tracks.hasPictures || kind == raw("vide");
                tracks.hasSound = tracks.hasSound || kind == raw("soun");
            });
        });
    };
    forEachBox(beginning, [&](QByteArrayView type, QByteArrayView body, bool whole) {
        if (type != raw("moov"))
            return;
        isWhole = whole;
        forEachBox(body, movie);
    });
    tracks.isSoundAlone = tracks.hasSound && !tracks.hasPictures && (isWhole || (next >= 2 && known >= next - 1));
    return tracks;
}

const char* isoMediaType(QByteArrayView beginning)
{
    if (beginning.size() < 12 || beginning.sliced(4, 4) != raw("ftyp"))
        return nullptr;
    const auto typeOf = [](QByteArrayView brand) -> const char* {
        for (const Magic& known : brands)
            if (brand.startsWith(known.bytes))
                return known.type;
        return nullptr;
    };
    const char* type = typeOf(beginning.sliced(8, 4));
    const auto is = [&type](QByteArrayView other) { return type && QByteArrayView(type) == other; };
    // A general brand says less than the compatible ones behind it.
    if (type && !is("image/heif")) {
        if (!is("video/3gpp") && !is("video/3gpp2"))
            return type;
        if (!isoTracks(beginning).isSoundAlone)
            return type;
        return is("video/3gpp") ? "audio/3gpp" : "audio/3gpp2";
    }
    const auto boxSize = static_cast<qsizetype>(number32(beginning, 0));
    bool saysSound = false;
    bool saysPictures = false;
    for (qsizetype at = 16; at + 4 <= qMin(boxSize, beginning.size()); at += 4) {
        const QByteArrayView brand = beginning.sliced(at, 4);
        const char* other = typeOf(brand);
        if (is("image/heif") && other && QByteArrayView(other).startsWith(raw("image/"))
            && QByteArrayView(other) != raw("image/heif"))
            return other;
        saysSound = saysSound || (other && QByteArrayView(other) == raw("audio/mp4"));
        // What a recording with pictures is compatible with (mp4ra.org).
        for (const QByteArrayView known : {raw("M4V"), raw("avc"), raw("hvc"), raw("hev"), raw("av01"), raw("qt  ")})
            saysPictures = saysPictures || brand.startsWith(known);
    }
    if (type)
        return type;
    const IsoTracks tracks = isoTracks(beginning);
    if (tracks.isSoundAlone || (saysSound && !saysPictures && !tracks.hasPictures))
        return "audio/mp4";
    return "video/mp4";
}

/// ZIP, and the office formats by the name and content of the first entry (APPNOTE 4.3.7; ODF 1.3 part 2, 3.3).
const char* zipType(QByteArrayView beginning)
{
    if (beginning.startsWith(raw("PK\x05\x06")) || beginning.startsWith(raw("PK\x07\x08")))
        return "application/zip";
    if (!beginning.startsWith(raw("PK\x03\x04")))
        return nullptr;
    if (beginning.size() < 30)
        return "application/zip";
    const auto word = [&](qsizetype at) {
        return static_cast<qsizetype>(static_cast<uchar>(beginning[at]) | static_cast<uchar>(beginning[at + 1]) << 8);
    };
    const qsizetype nameSize = word(26);
    const qsizetype contentAt = 30 + nameSize + word(28);
    if (30 + nameSize > beginning.size())
        return "application/zip";
    const QByteArrayView name = beginning.sliced(30, nameSize);
    if (name == raw("mimetype") && contentAt <= beginning.size()) {
        const QByteArrayView content = beginning.sliced(contentAt);
        // The longer ones first: one is the beginning of the other.
        static const std::array types{
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.graphics",
            "application/epub+zip",
        };
        for (const char* type : types)
            if (content.startsWith(QByteArrayView(type)))
                return type;
        return "application/zip";
    }
    const bool isOffice = name == raw("[Content_Types].xml") || name == raw("_rels/.rels")
        || name.startsWith(raw("word/")) || name.startsWith(raw("xl/")) || name.startsWith(raw("ppt/"));
    if (!isOffice)
        return "application/zip";
    // Which of the three is told by the names of the entries that follow.
    if (beginning.contains(raw("word/")))
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (beginning.contains(raw("xl/")))
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    if (beginning.contains(raw("ppt/")))
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    return "application/zip";
}

const char* riffType(QByteArrayView beginning)
{
    if (beginning.size() < 12 || !beginning.startsWith(raw("RIFF")))
        return nullptr;
    const QByteArrayView form = beginning.sliced(8, 4);
    if (form == raw("WEBP"))
        return "image/webp";
    if (form == raw("WAVE"))
        return "audio/wav";
    return form == raw("AVI ") ? "video/x-msvideo" : nullptr;
}

const char* oggType(QByteArrayView beginning)
{
    if (!beginning.startsWith(raw("OggS")))
        return nullptr;
    const QByteArrayView first = beginning.first(qMin<qsizetype>(beginning.size(), 128));
    if (first.contains(raw("OpusHead")))
        return "audio/opus";
    return first.contains(raw("\x80theora")) ? "video/ogg" : "audio/ogg";
}

/// EBML (RFC 8794): the DocType tells Matroska from WebM.
const char* matroskaType(QByteArrayView beginning)
{
    if (!beginning.startsWith(raw("\x1a\x45\xdf\xa3")))
        return nullptr;
    return beginning.first(qMin<qsizetype>(beginning.size(), 64)).contains(raw("webm")) ? "video/webm"
                                                                                        : "video/x-matroska";
}

/// A bitmap header: "BM" alone begins many texts, so the reserved words and the header size have to fit.
bool isBitmap(QByteArrayView beginning)
{
    if (beginning.size() < 18 || !beginning.startsWith(raw("BM")))
        return false;
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(beginning[at]); };
    static const std::array headerSizes{12, 40, 52, 56, 64, 108, 124};
    const bool isKnown = std::find(headerSizes.begin(), headerSizes.end(), int(byte(14))) != headerSizes.end();
    return isKnown && byte(15) == 0 && byte(16) == 0 && byte(17) == 0 && byte(6) == 0 && byte(7) == 0 && byte(8) == 0
        && byte(9) == 0;
}

/// An MPEG audio frame header (ISO 11172-3, 2.4.1.3) with no forbidden field.
bool isMpegFrame(QByteArrayView beginning)
{
    if (beginning.size() < 4)
        return false;
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(beginning[at]); };
    const int version = byte(1) >> 3 & 3, layer = byte(1) >> 1 & 3, rate = byte(2) >> 4, frequency = byte(2) >> 2 & 3;
    return byte(0) == 0xff && (byte(1) & 0xe0) == 0xe0 && version != 1 && layer != 0 && rate != 15 && rate != 0
        && frequency != 3;
}

/// Advanced Audio Coding in ADTS frames: as above, but layer 0.
bool isAdts(QByteArrayView beginning)
{
    if (beginning.size() < 7)
        return false;
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(beginning[at]); };
    return byte(0) == 0xff && (byte(1) & 0xf6) == 0xf0 && (byte(2) >> 2 & 15) < 13;
}

bool hasControls(const QString& text)
{
    for (const QChar character : text)
        if (character.unicode() < 0x20 && !u"\t\n\r\f\x1b"_s.contains(character))
            return true;
    return text.contains(QChar(0x7f));
}

/// The text of the first bytes, or nothing when they are none. A character that is cut off at the end is forgiven.
std::optional<QString> textOf(QByteArrayView beginning)
{
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    if (beginning.startsWith(raw("\xff\xfe")))
        encoding = QStringConverter::Utf16LE;
    else if (beginning.startsWith(raw("\xfe\xff")))
        encoding = QStringConverter::Utf16BE;
    QStringDecoder decoder(encoding); // Keeps an unfinished character to itself.
    QString text = decoder(beginning);
    if (decoder.hasError() || text.contains(QChar(0)) || hasControls(text))
        return std::nullopt;
    return text;
}

const char* textType(const QString& text)
{
    const QString start = text.trimmed();
    const auto begins = [&start](QStringView with) { return start.startsWith(with, Qt::CaseInsensitive); };
    if (begins(u"<!doctype html") || begins(u"<html") || begins(u"<head") || begins(u"<body"))
        return "text/html";
    if (begins(u"<?xml"))
        return start.contains(u"<html"_s, Qt::CaseInsensitive) ? "text/html" : "text/xml";
    return "text/plain"; // E-mail too: what it is in detail is not ours to read.
}

} // namespace

QString sniffMediaType(const QByteArray& beginning)
{
    const QByteArrayView bytes(beginning);
    for (const Magic& magic : magics)
        if (bytes.startsWith(magic.bytes))
            return QString::fromLatin1(magic.type);
    for (const auto rule : {isoMediaType, zipType, riffType, oggType, matroskaType})
        if (const char* type = rule(bytes))
            return QString::fromLatin1(type);
    if (isBitmap(bytes))
        return u"image/bmp"_s;
    if (!beginning.isEmpty())
        if (const auto text = textOf(bytes))
            return QString::fromLatin1(textType(*text));
    if (isMpegFrame(bytes))
        return u"audio/mpeg"_s;
    if (isAdts(bytes))
        return u"audio/aac"_s;
    return u"application/octet-stream"_s;
}

} // namespace core::evidence
