#include "tests/app/reader/ReaderPipe.h"
#include "tests/support/Pictures.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

namespace protocol = app::viewer::protocol;
using protocol::Format;
using protocol::Reason;

/// What comes out of holdfast-reader for pictures, and for what only pretends to be one.
class TestDecodePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormatIsShown_data();
    void eachFormatIsShown();
    void aTurnedPhotographStandsUpright_data();
    void aTurnedPhotographStandsUpright();
    void turnedSamplesLookAlike();
    void aLargePictureComesSmaller_data();
    void aLargePictureComesSmaller();
    void aSmallPictureIsNotEnlarged();
    void anAnimationShowsItsFirstFrame();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void aLyingHeaderCostsNothing_data();
    void aLyingHeaderCostsNothing();
    void bytesBehindAPictureChangeNothing();
    void damagedPicturesOnlyEverEndInAnAnswerOrADeadReader_data();
    void damagedPicturesOnlyEverEndInAnAnswerOrADeadReader();
    void realFilesAreShown_data();
    void realFilesAreShown();

private:
    static bool isNear(const QColor& a, const QColor& b)
    {
        return qAbs(a.red() - b.red()) < 40 && qAbs(a.green() - b.green()) < 40 && qAbs(a.blue() - b.blue()) < 40;
    }
    static void compareCorners(const QImage& image);
    static QByteArray changed(QByteArray bytes, qsizetype at, const char* hex)
    {
        const QByteArray put = QByteArray::fromHex(hex);
        return bytes.replace(at, put.size(), put);
    }
};

void TestDecodePicture::compareCorners(const QImage& image)
{
    const int right = image.width() - 1;
    const int low = image.height() - 1;
    QVERIFY(isNear(image.pixelColor(0, 0), Qt::red));
    QVERIFY(isNear(image.pixelColor(right, 0), Qt::green));
    QVERIFY(isNear(image.pixelColor(0, low), Qt::blue));
    QVERIFY(isNear(image.pixelColor(right, low), Qt::white));
}

void TestDecodePicture::eachFormatIsShown_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("content");
    const QImage image = support::fourCorners(40, 30);
    QTest::newRow("png") << Format::Png << support::pictureFile(image, "png");
    QTest::newRow("jpeg") << Format::Jpeg << support::pictureFile(image, "jpeg");
    QTest::newRow("webp") << Format::WebP << support::pictureFile(image, "webp");
    QTest::newRow("bmp") << Format::Bmp << support::pictureFile(image, "bmp");
    QTest::newRow("tiff") << Format::Tiff << support::pictureFile(image, "tiff");
}

void TestDecodePicture::eachFormatIsShown()
{
    QFETCH(const Format, format);
    QFETCH(const QByteArray, content);
    QVERIFY(!content.isEmpty());
    ReaderPipe reader;
    QVERIFY(reader.isReady());

    const auto answer = reader.ask(format, {4096, 4096}, content);

    QVERIFY(answer);
    QCOMPARE(answer->header.question, 7U);
    const QImage image = answer->image();
    QCOMPARE(image.size(), QSize(40, 30));
    compareCorners(image);
    QVERIFY(reader.closesQuietly());
}

void TestDecodePicture::aTurnedPhotographStandsUpright_data()
{
    QTest::addColumn<int>("transformation");
    for (int transformation = 0; transformation < 8; ++transformation)
        QTest::addRow("transformation %d", transformation) << transformation;
}

void TestDecodePicture::aTurnedPhotographStandsUpright()
{
    QFETCH(const int, transformation);
    const auto turn = QImageIOHandler::Transformations(transformation);
    // Qt writes the turn into the EXIF block. What comes out is what Qt shows for the whole, unscaled file.
    QByteArray content = support::pictureFile(support::fourCorners(200, 120), "jpeg", turn);
    QBuffer buffer(&content);
    QImageReader plain(&buffer, "jpeg");
    plain.setAutoTransform(true);
    const QImage expected = plain.read();
    QVERIFY(!expected.isNull());
    ReaderPipe reader;

    for (const QSize box : {QSize(4096, 4096), QSize(50, 50)}) {
        const auto answer = reader.ask(Format::Jpeg, box, content);
        QVERIFY(answer);
        const QImage image = answer->image();
        QCOMPARE(image.size(), box.width() > 200 ? expected.size() : expected.size().scaled(box, Qt::KeepAspectRatio));
        const QImage small = image.scaled(2, 2);
        const QImage wanted = expected.scaled(2, 2);
        for (const QPoint at : {QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1)})
            QVERIFY(isNear(small.pixelColor(at), wanted.pixelColor(at)));
    }
}

void TestDecodePicture::turnedSamplesLookAlike()
{
    const QDir samples(QString::fromLocal8Bit(qgetenv("HOLDFAST_SAMPLES")) + QStringLiteral("/exif-jpeg/Pillow"));
    if (!samples.exists(QStringLiteral("hopper.jpg")))
        QSKIP("the samples are not here");
    ReaderPipe reader;
    const auto show = [&](const QString& name) {
        QFile file(samples.filePath(name));
        file.open(QIODevice::ReadOnly);
        const auto answer = reader.ask(Format::Jpeg, {64, 64}, file.readAll());
        return answer ? answer->image().scaled(4, 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : QImage();
    };
    const QImage upright = show(QStringLiteral("hopper.jpg"));
    QCOMPARE(upright.size(), QSize(4, 4));

    for (int orientation = 2; orientation <= 8; ++orientation) {
        const QImage turned = show(QStringLiteral("hopper_orientation_%1.jpg").arg(orientation));
        QCOMPARE(turned.size(), QSize(4, 4));
        for (int at = 0; at < 16; ++at)
            QVERIFY2(isNear(turned.pixelColor(at % 4, at / 4), upright.pixelColor(at % 4, at / 4)),
                     qPrintable(QString::number(orientation)));
    }
}

void TestDecodePicture::aLargePictureComesSmaller_data()
{
    eachFormatIsShown_data();
}

void TestDecodePicture::aLargePictureComesSmaller()
{
    QFETCH(const Format, format);
    const char* const names[] = {"", "png", "jpeg", "webp", "gif", "bmp", "tiff"};
    const QByteArray content
        = support::pictureFile(support::fourCorners(5000, 1000), names[static_cast<quint32>(format)]);
    ReaderPipe reader;

    const auto whole = reader.ask(format, {4096, 4096}, content);
    QVERIFY(whole);
    QCOMPARE(whole->image().size(), QSize(4096, 819));
    compareCorners(whole->image());

    const auto small = reader.ask(format, {300, 30}, content);
    QVERIFY(small);
    QCOMPARE(small->image().size(), QSize(150, 30));
    compareCorners(small->image());
}

void TestDecodePicture::aSmallPictureIsNotEnlarged()
{
    ReaderPipe reader;
    const auto answer = reader.ask(Format::Png, {500, 500}, support::pictureFile(support::fourCorners(3, 2), "png"));
    QVERIFY(answer);
    QCOMPARE(answer->image().size(), QSize(3, 2));
}

void TestDecodePicture::anAnimationShowsItsFirstFrame()
{
    ReaderPipe reader;
    const auto answer = reader.ask(Format::Gif, {500, 500}, support::gifFile());
    QVERIFY(answer);
    QCOMPARE(answer->image().size(), QSize(2, 2));
    QVERIFY(isNear(answer->image().pixelColor(1, 1), Qt::red));
}

void TestDecodePicture::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("content");
    const QByteArray png = support::pictureFile(support::fourCorners(40, 30), "png");
    const QByteArray svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                         "<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/></svg>");
    for (const auto format :
         {Format::Png, Format::Jpeg, Format::WebP, Format::Gif, Format::Bmp, Format::Tiff, Format::Heif}) {
        const int number = static_cast<int>(format);
        QTest::addRow("nothing %d", number) << format << QByteArray();
        QTest::addRow("one byte %d", number) << format << QByteArray(1, 'B');
        QTest::addRow("zeros %d", number) << format << QByteArray(100'000, '\0');
        QTest::addRow("ones %d", number) << format << QByteArray(100'000, '\xff');
        QTest::addRow("text %d", number) << format << QByteArray("GIF is not what this is. ").repeated(500);
        QTest::addRow("drawing with a link %d", number) << format << svg;
        if (format != Format::Png)
            QTest::addRow("another format %d", number) << format << png;
    }
    QTest::newRow("jpeg called png") << Format::Png << support::pictureFile(support::fourCorners(40, 30), "jpeg");
}

void TestDecodePicture::whatIsNoPictureIsRefused()
{
    QFETCH(const Format, format);
    QFETCH(const QByteArray, content);
    ReaderPipe reader;

    const auto answer = reader.ask(format, {4096, 4096}, content);

    QVERIFY(answer);
    QVERIFY(answer->reason());
    QCOMPARE(*answer->reason(), Reason::NotReadable);
    const auto good = reader.ask(Format::Gif, {9, 9}, support::gifFile());
    QVERIFY(good);
    QCOMPARE(good->image().size(), QSize(2, 2));
}

void TestDecodePicture::aLyingHeaderCostsNothing_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("content");
    const QImage image = support::fourCorners(40, 30);
    // Width and height stand at 16 and 20 in a PNG (big-endian), whose checksum of the block is then made to fit.
    const auto png = [&](const char* sides) {
        QByteArray bytes = changed(support::pictureFile(image, "png"), 16, sides);
        quint32 crc = 0xffffffff; // CRC-32 as PNG defines it (annex D)
        for (int i = 12; i < 29; ++i) {
            crc ^= static_cast<quint8>(bytes.at(i));
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
        }
        const quint32 big = qToBigEndian(~crc);
        return bytes.replace(29, 4, QByteArray(reinterpret_cast<const char*>(&big), 4));
    };
    QTest::newRow("png 30,000 by 30,000") << Format::Png << png("0000753000007530");
    QTest::newRow("png 60,000 by 60,000") << Format::Png << png("0000ea600000ea60");
    QTest::newRow("png 2,147,483,647 by 1") << Format::Png << png("7fffffff00000001");
    QTest::newRow("png 0 by 1") << Format::Png << png("0000000000000001");
    QTest::newRow("bmp 30,000 by 30,000")
        << Format::Bmp << changed(support::pictureFile(image, "bmp"), 18, "3075000030750000");
    QTest::newRow("bmp with the least height")
        << Format::Bmp << changed(support::pictureFile(image, "bmp"), 18, "2800000000000080");
    QTest::newRow("gif 65,535 by 65,535") << Format::Gif << changed(support::gifFile(), 6, "ffffffff");
    QByteArray jpeg = support::pictureFile(image, "jpeg");
    const qsizetype frame = jpeg.indexOf(QByteArray::fromHex("ffc0"));
    QTest::newRow("jpeg 65,500 by 65,500") << Format::Jpeg << changed(jpeg, frame + 5, "ffdcffdc");
}

void TestDecodePicture::aLyingHeaderCostsNothing()
{
    QFETCH(const Format, format);
    QFETCH(const QByteArray, content);
    ReaderPipe reader;
    QElapsedTimer timer;
    timer.start();

    const auto answer = reader.ask(format, {4096, 4096}, content);

    // Refused by what it declares, or decoded small; in no case with the memory it asks for.
    QVERIFY(answer);
    QVERIFY2(answer->reason() || !answer->image().isNull(), "neither a refusal nor pixels");
    QVERIFY(timer.elapsed() < 5000);
    QFile status(QStringLiteral("/proc/%1/status").arg(reader.process().processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    QByteArray peak;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            peak = line;
    QVERIFY2(!peak.isEmpty(), "the peak of memory was not found");
    QVERIFY2(peak.simplified().split(' ').value(1).toLongLong() < 400'000, peak.constData()); // kilobytes
}

void TestDecodePicture::bytesBehindAPictureChangeNothing()
{
    // A file that is a picture and something else as well shows the picture, and only that decoder saw it.
    const QByteArray png = support::pictureFile(support::fourCorners(40, 30), "png");
    ReaderPipe reader;
    for (const QByteArray& tail : {QByteArray::fromHex("504b0304") + QByteArray(500, 'z'),
                                   QByteArray("%PDF-1.7\n<script>alert(1)</script>"), QByteArray(1 << 20, '\0')}) {
        const auto answer = reader.ask(Format::Png, {4096, 4096}, png + tail);
        QVERIFY(answer);
        compareCorners(answer->image());
    }
}

void TestDecodePicture::damagedPicturesOnlyEverEndInAnAnswerOrADeadReader_data()
{
    eachFormatIsShown_data();
    QTest::newRow("gif") << Format::Gif << support::gifFile();
}

void TestDecodePicture::damagedPicturesOnlyEverEndInAnAnswerOrADeadReader()
{
    QFETCH(const Format, format);
    QFETCH(const QByteArray, content);
    auto reader = std::make_unique<ReaderPipe>();
    QRandomGenerator random(static_cast<quint32>(format)); // the same bytes each time
    std::vector<QByteArray> damaged;
    for (int part = 1; part < 16; ++part)
        damaged.push_back(content.left(content.size() * part / 16));
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = content;
        for (int hit = 0; hit <= round % 8; ++hit)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        damaged.push_back(bytes);
    }

    int answers = 0;
    int deaths = 0;
    for (const QByteArray& bytes : damaged) {
        const auto answer = reader->ask(format, {512, 512}, bytes);
        if (answer) {
            ++answers;
            QVERIFY(answer->reason() || !answer->image().isNull());
        } else {
            QVERIFY2(reader->process().state() == QProcess::NotRunning || reader->process().waitForFinished(1000),
                     "the reader neither answers nor ends");
            ++deaths;
        }
        if (!answer || (answer->header.flags & protocol::endsNow) != 0)
            reader = std::make_unique<ReaderPipe>();
        QVERIFY(reader->isReady());
    }
    QCOMPARE(answers + deaths, 315);
    QVERIFY2(deaths < 20, "most damage should end in an answer");
    QVERIFY(!reader->ask(format, {512, 512}, content)->image().isNull());
}

void TestDecodePicture::realFilesAreShown_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(QString::fromLocal8Bit(qgetenv("HOLDFAST_SAMPLES")) + QStringLiteral("/exif-jpeg/Pillow"));
    for (const QString& name : samples.entryList(QDir::Files))
        if (!name.startsWith(QLatin1String("truncated")))
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
    if (!samples.exists())
        QTest::newRow("no samples") << QString();
}

void TestDecodePicture::realFilesAreShown()
{
    QFETCH(const QString, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the samples are not here");
    ReaderPipe reader;
    const auto answer
        = reader.ask(path.endsWith(QLatin1String("png")) ? Format::Png : Format::Jpeg, {4096, 4096}, file.readAll());
    QVERIFY(answer);
    QVERIFY(!answer->image().isNull());
}

QTEST_GUILESS_MAIN(TestDecodePicture)
#include "tst_DecodePicture.moc"
