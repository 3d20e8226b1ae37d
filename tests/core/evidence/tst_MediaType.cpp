#include "core/evidence/Evidence.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QTest>
#include <QtEndian>

using namespace core;

/// What a file is, is told by its first bytes and by nothing else.
class TestMediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBytesTell_data();
    void theFirstBytesTell();
    void samplesAreKnown_data();
    void samplesAreKnown();
    void nothingThatIsCutOffBreaksIt();
};

namespace {

QByteArray bytes(const char* hex)
{
    return QByteArray::fromHex(hex);
}

/// A ZIP local header with one stored entry (APPNOTE 4.3.7).
QByteArray zip(const QByteArray& name, const QByteArray& content = {}, const QByteArray& more = {})
{
    QByteArray entry = bytes("504b0304140000000000000000000000000000000000000000000000");
    entry.resize(30);
    entry[26] = static_cast<char>(name.size());
    entry[27] = 0;
    entry[28] = entry[29] = 0;
    return entry + name + content + more;
}

QByteArray ftyp(const QByteArray& major, const QByteArray& compatible = {})
{
    QByteArray box(4, '\0');
    box[3] = static_cast<char>(16 + compatible.size());
    return box + "ftyp" + major + QByteArray(4, '\0') + compatible + QByteArray(32, '\0');
}

QByteArray box(const char* type, const QByteArray& body)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size() + 8), size.data());
    return size + type + body;
}

/// A track with its media handler (ISO 14496-12, 8.4.3).
QByteArray track(const char* handler)
{
    return box("trak",
               box("tkhd", QByteArray(84, '\0'))
                   + box("mdia",
                         box("mdhd", QByteArray(24, '\0'))
                             + box("hdlr", QByteArray(8, '\0') + handler + QByteArray(13, '\0'))));
}

/// A movie header; `next` is the number a further track would get (8.2.2).
QByteArray movieHeader(quint32 next)
{
    QByteArray body(100, '\0');
    qToBigEndian(next, body.data() + 96);
    return box("mvhd", body);
}

} // namespace

void TestMediaType::theFirstBytesTell_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, const QByteArray& content, const char* type) {
        QTest::newRow(name) << content << QString::fromLatin1(type);
    };
    row("nothing", {}, "application/octet-stream");
    row("png", bytes("89504e470d0a1a0a0000000d49484452"), "image/png");
    row("jpeg", bytes("ffd8ffe000104a464946"), "image/jpeg");
    row("gif87", "GIF87a\x01", "image/gif");
    row("gif89", "GIF89a\x01", "image/gif");
    row("webp", "RIFF\x24\x10\x20\x20WEBPVP8 ", "image/webp");
    row("wav", "RIFF\x24\x10\x20\x20WAVEfmt ", "audio/wav");
    row("avi",
        "RIFF\x24\x10\x20\x20"
        "AVI LIST",
        "video/x-msvideo");
    row("another riff",
        QByteArray("RIFF\x24\x10\x20\x20"
                   "ACON\x01\x02\x03\x00\xff",
                   17),
        "application/octet-stream");
    row("bmp", bytes("424d360000000000000036000000280000000100"), "image/bmp");
    row("text that begins with BM", "BMW outside again, grey, 21:10", "text/plain");
    row("tiff little", bytes("49492a0008000000"), "image/tiff");
    row("tiff big", bytes("4d4d002a00000008"), "image/tiff");
    row("heic", ftyp("heic", "mif1heic"), "image/heic");
    row("heif with heic behind it", ftyp("mif1", "mif1heic"), "image/heic");
    row("heif", ftyp("mif1", "mif1miaf"), "image/heif");
    row("avif", ftyp("avif", "mif1avif"), "image/avif");
    row("avif under the general brand", ftyp("mif1", "mif1avif"), "image/avif");
    row("mp4", ftyp("isom", "isomiso2avc1mp41"), "video/mp4");
    row("mov", ftyp("qt  ", "qt  "), "video/quicktime");
    row("3gp", ftyp("3gp5", "3gp5isom"), "video/3gpp");
    row("m4a", ftyp("M4A ", "M4A mp42"), "audio/mp4");
    row("sound book", ftyp("M4B ", "M4B mp42"), "audio/mp4");
    // A general brand, and the tracks where they are among the first bytes.
    const auto general = box("ftyp", "isom" + QByteArray(4, '\0') + "isomiso2mp41");
    const auto sound = movieHeader(2) + track("soun");
    row("general brand, sound alone", general + box("moov", sound), "audio/mp4");
    row("general brand, sound behind free room", general + box("free", QByteArray(40, '\0')) + box("moov", sound),
        "audio/mp4");
    row("general brand, sound and pictures", general + box("moov", movieHeader(3) + track("soun") + track("vide")),
        "video/mp4");
    row("general brand, pictures alone", general + box("moov", movieHeader(2) + track("vide")), "video/mp4");
    row("general brand, tracks at the end", general + box("mdat", QByteArray(60, '\1')), "video/mp4");
    row("the first track is sound, and the other one is cut off",
        (general + box("moov", movieHeader(3) + track("soun") + track("vide")))
            .left(general.size() + 8 + movieHeader(3).size() + track("soun").size() + 20),
        "video/mp4");
    row("the only track is sound, and is cut off",
        general + box("moov", sound + box("udta", QByteArray(9000, 'x'))).left(600), "audio/mp4");
    row("compatible with sound", ftyp("mp42", "M4A mp42isom"), "audio/mp4");
    row("compatible with sound and video", ftyp("mp42", "M4V M4A mp42isom"), "video/mp4");
    row("3gp with sound alone", box("ftyp", "3gp4" + QByteArray(4, '\0') + "3gp4isom") + box("moov", sound),
        "audio/3gpp");
    row("3gp with pictures",
        box("ftyp", "3gp4" + QByteArray(4, '\0') + "3gp4isom")
            + box("moov", movieHeader(3) + track("vide") + track("soun")),
        "video/3gpp");
    row("pdf", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", "application/pdf");
    row("zip", zip("photos/1.jpg"), "application/zip");
    row("empty zip", bytes("504b0506000000000000000000000000000000000000"), "application/zip");
    row("docx", zip("[Content_Types].xml", "<?xml", zip("word/document.xml")),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    row("xlsx", zip("_rels/.rels", "<?xml", zip("xl/workbook.xml")),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    row("pptx", zip("ppt/presentation.xml"),
        "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    row("odt", zip("mimetype", "application/vnd.oasis.opendocument.textPK"), "application/vnd.oasis.opendocument.text");
    row("ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheetPK"),
        "application/vnd.oasis.opendocument.spreadsheet");
    row("gzip", bytes("1f8b0808000000000003"), "application/gzip");
    row("7z", bytes("377abcaf271c0004"), "application/x-7z-compressed");
    row("rar", bytes("526172211a0701003392"), "application/vnd.rar");
    row("mp3 with a tag", bytes("49443304000000000023"), "audio/mpeg");
    row("mp3 frame", bytes("fffb9064000f0000"), "audio/mpeg");
    row("aac", bytes("fff15080023ffcde"), "audio/aac");
    row("ogg", QByteArray("OggS\x00\x02", 6) + QByteArray(22, '\0') + "\x01vorbis", "audio/ogg");
    row("opus", QByteArray("OggS\x00\x02", 6) + QByteArray(22, '\0') + "OpusHead", "audio/opus");
    row("flac", bytes("664c614300000022"), "audio/flac");
    row("amr", "#!AMR\n<", "audio/amr");
    row("matroska", bytes("1a45dfa3a34286810142f7810142f2810442f381084282886d6174726f736b61"), "video/x-matroska");
    row("webm", bytes("1a45dfa39f4286810142f7810142f2810442f381084282847765626d"), "video/webm");
    row("ole2", bytes("d0cf11e0a1b11ae1000000"), "application/x-ole-storage");
    row("sqlite", QByteArray("SQLite format 3\0\x10\x00", 18), "application/vnd.sqlite3");
    row("rtf", "{\\rtf1\\ansi", "application/rtf");
    row("html", "  <!DOCTYPE HTML><html>", "text/html");
    row("html in capitals", "<HTML><HEAD>", "text/html");
    row("xml", "<?xml version=\"1.0\"?><smses count=\"2\">", "text/xml");
    row("xhtml", "<?xml version=\"1.0\"?><html xmlns=\"x\">", "text/html");
    row("e-mail", "From: a@example.org\r\nTo: b@example.org\r\nSubject: hi\r\n\r\nText", "text/plain");
    row("utf-8", "naïve café – “quoted”", "text/plain");
    row("utf-8 with mark", "\xef\xbb\xbfHello", "text/plain");
    row("utf-8 cut in a character", QByteArray("caf\xc3"), "text/plain");
    row("utf-16 little", bytes("fffe480065006c006c006f00"), "text/plain");
    row("utf-16 big", bytes("feff00480065006c006c006f"), "text/plain");
    row("latin-1 is not text to us", "caf\xe9 au lait", "application/octet-stream");
    row("NUL", QByteArray("text\0text", 9), "application/octet-stream");
    row("zeros", QByteArray(4096, '\0'), "application/octet-stream");
    row("script", "#!/bin/sh\nrm -rf x\n", "text/plain");
}

void TestMediaType::theFirstBytesTell()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);

    QCOMPARE(evidence::sniffMediaType(content), type);
}

void TestMediaType::samplesAreKnown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    const QDir samples(qEnvironmentVariable("HOLDFAST_SAMPLES"));
    const QHash<QString, QString> types{
        {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("gif"), QStringLiteral("image/gif")},
        {QStringLiteral("webp"), QStringLiteral("image/webp")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral("heic"), QStringLiteral("image/heic")},
        {QStringLiteral("avif"), QStringLiteral("image/avif")},
        {QStringLiteral("opus"), QStringLiteral("audio/opus")},
        {QStringLiteral("bmp"), QStringLiteral("image/bmp")},
        {QStringLiteral("tiff"), QStringLiteral("image/tiff")},
        {QStringLiteral("mp4"), QStringLiteral("video/mp4")},
    };
    // By name: the third m4a among the samples has its tracks at the end, so that its first bytes do not tell.
    for (const char* name : {"tinytag/alac_silence.m4a", "tinytag/classical.m4a"})
        if (const QString path = samples.filePath(QStringLiteral("audio/") + QString::fromLatin1(name));
            QFileInfo::exists(path))
            QTest::newRow(name) << path << QStringLiteral("audio/mp4");
    QTest::newRow("none") << QString() << QString();
    QDirIterator files(samples.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (const QString type = types.value(QFileInfo(path).suffix().toLower()); !type.isEmpty())
            QTest::newRow(qPrintable(samples.relativeFilePath(path))) << path << type;
    }
}

void TestMediaType::samplesAreKnown()
{
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    if (path.isEmpty())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    QCOMPARE(evidence::sniffMediaType(file.read(4096)), type);
}

void TestMediaType::nothingThatIsCutOffBreaksIt()
{
    const QList<QByteArray> whole{ftyp("mif1", "mif1heic"),
                                  ftyp("isom", "isom") + box("moov", movieHeader(2) + track("soun")),
                                  zip("mimetype", "application/vnd.oasis.opendocument.text"),
                                  "RIFF\x24\x10\x20\x20WEBPVP8 ",
                                  bytes("424d360000000000000036000000280000000100"),
                                  bytes("1a45dfa39f4286810142f7810142f2810442f381084282847765626d"),
                                  bytes("fffb9064000f0000")};
    for (const QByteArray& content : whole)
        for (qsizetype length = 0; length <= content.size(); ++length)
            QVERIFY(!evidence::sniffMediaType(content.left(length)).isEmpty());
    // A box that claims to be longer than the file, and a name that claims to be longer than it.
    QByteArray liar = ftyp("mif1", "mif1");
    liar[0] = liar[1] = '\x7f';
    QCOMPARE(evidence::sniffMediaType(liar), QStringLiteral("image/heif"));
    // Boxes of no size, of the largest, and inside each other.
    for (const char* size : {"00000000", "00000001", "00000007", "ffffffff"}) {
        const QByteArray lying = bytes(size);
        const QByteArray inside
            = box("moov", lying + "trak" + lying + "mdia" + lying + "hdlr" + QByteArray(40, '\xff'));
        QCOMPARE(evidence::sniffMediaType(ftyp("isom", "isom") + inside), QStringLiteral("video/mp4"));
    }
    QByteArray longName = zip("mimetype");
    longName[26] = longName[27] = '\xff';
    QCOMPARE(evidence::sniffMediaType(longName), QStringLiteral("application/zip"));
}

QTEST_GUILESS_MAIN(TestMediaType)
#include "tst_MediaType.moc"
