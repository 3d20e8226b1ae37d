#include "tests/app/reader/ReaderPipe.h"
#include "tests/support/ExifJpeg.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

namespace protocol = app::viewer::protocol;
using protocol::Field;
using protocol::Format;
using protocol::Kind;
using support::ExifJpeg;

/// What holdfast-reader finds in a picture about the picture.
class TestReadFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPhoneWroteIsRead();
    void eachTimeIsGivenAsWritten();
    void southAndWestAreNegative();
    void strangePlacesAreLeftOut_data();
    void strangePlacesAreLeftOut();
    void aPictureThatSaysNothingSaysNothing_data();
    void aPictureThatSaysNothingSaysNothing();
    void longWordsAreCut();
    void anotherFormatThanSaidIsNotRead();
    void phonesOfToday();
    void damagedFilesEndInAnAnswerOrADeadReader();

private:
    static QString fact(const std::optional<ReaderPipe::Answer>& answer, Field field)
    {
        return answer ? answer->words(field).value_or(QStringLiteral("no words")) : QStringLiteral("no answer");
    }
    static std::optional<ReaderPipe::Answer> ask(ReaderPipe& reader, const QByteArray& content,
                                                 Format format = Format::Jpeg)
    {
        return reader.askWords(Kind::ReadFacts, static_cast<quint32>(format), content);
    }
};

void TestReadFacts::whatAPhoneWroteIsRead()
{
    ReaderPipe reader;
    const auto answer = ask(reader, ExifJpeg::ofAPhone().number(ExifJpeg::Main, 0x0112, 6).file());
    QCOMPARE(fact(answer, Field::TakenAt), QStringLiteral("2026:03:03 21:15:02"));
    QCOMPARE(fact(answer, Field::TakenOffset), QString());
    QCOMPARE(fact(answer, Field::ChangedAt), QStringLiteral("2026:03:04 08:02:00"));
    QCOMPARE(fact(answer, Field::Make), QStringLiteral("Example"));
    QCOMPARE(fact(answer, Field::Model), QStringLiteral("Phone 5"));
    QCOMPARE(fact(answer, Field::Orientation), QStringLiteral("6"));
    QCOMPARE(fact(answer, Field::Latitude), QStringLiteral("51.500719"));
    QCOMPARE(fact(answer, Field::Longitude), QStringLiteral("-0.124619"));
    QCOMPARE(fact(answer, Field::PixelSize), QStringLiteral("80x60"));
    QVERIFY(reader.closesQuietly());
}

void TestReadFacts::eachTimeIsGivenAsWritten()
{
    ReaderPipe reader;
    const auto answer = ask(reader,
                            ExifJpeg()
                                .text(ExifJpeg::Photo, 0x9003, "2026:03:29 01:30:00")
                                .text(ExifJpeg::Photo, 0x9011, "+01:00")
                                .text(ExifJpeg::Photo, 0x9004, "2026:03:30 10:00:00")
                                .text(ExifJpeg::Photo, 0x9012, "-05:00")
                                .text(ExifJpeg::Photo, 0x9010, "Z")
                                .text(ExifJpeg::Gps, 29, "2026:03:29")
                                .rationals(ExifJpeg::Gps, 7, {{0, 1}, {30, 1}, {599, 100}})
                                .file());
    QCOMPARE(fact(answer, Field::TakenAt), QStringLiteral("2026:03:29 01:30:00"));
    QCOMPARE(fact(answer, Field::TakenOffset), QStringLiteral("+01:00"));
    QCOMPARE(fact(answer, Field::StoredAt), QStringLiteral("2026:03:30 10:00:00"));
    QCOMPARE(fact(answer, Field::StoredOffset), QStringLiteral("-05:00"));
    QCOMPARE(fact(answer, Field::ChangedAt), QString());
    QCOMPARE(fact(answer, Field::ChangedOffset), QStringLiteral("Z"));
    QCOMPARE(fact(answer, Field::SatelliteAt), QStringLiteral("2026:03:29 00:30:05"));
}

void TestReadFacts::southAndWestAreNegative()
{
    ReaderPipe reader;
    const auto answer = ask(reader,
                            ExifJpeg()
                                .text(ExifJpeg::Gps, 1, "S")
                                .rationals(ExifJpeg::Gps, 2, {{33, 1}, {5150, 100}, {0, 1}})
                                .text(ExifJpeg::Gps, 3, "E")
                                .rationals(ExifJpeg::Gps, 4, {{1512, 10}, {0, 1}, {0, 1}})
                                .file());
    QCOMPARE(fact(answer, Field::Latitude), QStringLiteral("-33.858333"));
    QCOMPARE(fact(answer, Field::Longitude), QStringLiteral("151.200000"));
}

void TestReadFacts::strangePlacesAreLeftOut_data()
{
    using Degrees = std::vector<std::pair<quint32, quint32>>;
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const Degrees& latitude, const QByteArray& side) {
        ExifJpeg file;
        file.rationals(ExifJpeg::Gps, 2, latitude);
        file.text(ExifJpeg::Gps, 3, "W").rationals(ExifJpeg::Gps, 4, {{0, 1}, {7, 1}, {28, 1}});
        if (!side.isEmpty())
            file.text(ExifJpeg::Gps, 1, side);
        QTest::newRow(name) << file.file();
    };
    row("divided by nothing", {{51, 0}, {30, 0}, {0, 0}}, "N");
    row("beyond the pole", {{91, 1}, {0, 1}, {0, 1}}, "N");
    row("no side", {{51, 1}, {30, 1}, {0, 1}}, {});
    row("nothing", {}, "N");
    QTest::newRow("one of the two")
        << ExifJpeg().text(ExifJpeg::Gps, 1, "N").rationals(ExifJpeg::Gps, 2, {{51, 1}, {30, 1}, {0, 1}}).file();
}

void TestReadFacts::strangePlacesAreLeftOut()
{
    QFETCH(const QByteArray, content);
    ReaderPipe reader;
    const auto answer = ask(reader, content);
    QCOMPARE(fact(answer, Field::PixelSize), QStringLiteral("80x60"));
    QCOMPARE(fact(answer, Field::Latitude), QString());
    QCOMPARE(fact(answer, Field::Longitude), QString());
}

void TestReadFacts::aPictureThatSaysNothingSaysNothing_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("content");
    const QImage image = support::fourCorners(80, 60);
    QTest::newRow("png") << Format::Png << support::pictureFile(image, "png");
    QTest::newRow("jpeg") << Format::Jpeg << support::pictureFile(image, "jpeg");
    QTest::newRow("webp") << Format::WebP << support::pictureFile(image, "webp");
    QTest::newRow("tiff") << Format::Tiff << support::pictureFile(image, "tiff");
    QTest::newRow("bmp") << Format::Bmp << support::pictureFile(image, "bmp");
    QTest::newRow("gif") << Format::Gif << support::gifFile();
}

void TestReadFacts::aPictureThatSaysNothingSaysNothing()
{
    QFETCH(const Format, format);
    QFETCH(const QByteArray, content);
    ReaderPipe reader;
    const auto answer = ask(reader, content, format);
    for (const Field field : {Field::TakenAt, Field::ChangedAt, Field::Make, Field::Latitude})
        QCOMPARE(fact(answer, field), QString());
}

void TestReadFacts::longWordsAreCut()
{
    ReaderPipe reader;
    const auto answer = ask(reader, ExifJpeg().text(ExifJpeg::Main, 0x010f, QByteArray(30'000, 'm')).file());
    QCOMPARE(fact(answer, Field::Make).size(), 200);
}

void TestReadFacts::anotherFormatThanSaidIsNotRead()
{
    ReaderPipe reader;
    const QByteArray jpeg = ExifJpeg::ofAPhone().file();
    for (const Format format : {Format::Png, Format::WebP, Format::Gif, Format::Bmp, Format::Tiff, Format::Heif})
        QCOMPARE(fact(ask(reader, jpeg, format), Field::TakenAt), QString());
    // A film, a sidecar file and a script are known to the parser, but are no pictures.
    for (const QByteArray& content : {QByteArray("<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'/>"),
                                      QByteArray("%!PS-Adobe-3.0 EPSF-3.0\n")})
        QCOMPARE(fact(ask(reader, content), Field::PixelSize), QString());
    const auto nothing = ask(reader, {});
    QVERIFY(nothing && nothing->reason());
}

void TestReadFacts::phonesOfToday()
{
    const QString samples = QString::fromLocal8Bit(qgetenv("HOLDFAST_SAMPLES"));
    QFile place(samples + QStringLiteral("/exif-jpeg/Pillow/exif_gps.jpg"));
    QFile heic(samples + QStringLiteral("/heic/pillow_heif/L_exif_xmp_iptc.heic"));
    if (!place.open(QIODevice::ReadOnly) || !heic.open(QIODevice::ReadOnly))
        QSKIP("the samples are not here");
    ReaderPipe reader;
    QVERIFY(ask(reader, place.readAll())->header.kind == Kind::Fields);
    const auto answer = ask(reader, heic.readAll(), Format::Heif);
    QVERIFY(answer);
    QCOMPARE(answer->header.kind, Kind::Fields);
    QVERIFY2(answer->body.size() > 60, "a HEIC file has its facts too");
    QDirIterator all(samples + QStringLiteral("/exif-jpeg"), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool isPng = file.fileName().endsWith(QLatin1String("png"));
        QVERIFY2(ask(reader, file.readAll(), isPng ? Format::Png : Format::Jpeg), qPrintable(file.fileName()));
    }
}

void TestReadFacts::damagedFilesEndInAnAnswerOrADeadReader()
{
    const QByteArray content = ExifJpeg::ofAPhone().file();
    auto reader = std::make_unique<ReaderPipe>();
    QRandomGenerator random(3); // the same bytes each time
    int deaths = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = content;
        for (int hit = 0; hit <= round % 8; ++hit) // In the facts, which come first.
            bytes[2 + random.bounded(400)] = static_cast<char>(random.bounded(256));
        const auto answer = ask(*reader, bytes);
        if (answer)
            QVERIFY(answer->reason() || answer->header.kind == Kind::Fields);
        else
            ++deaths;
        if (!answer || (answer->header.flags & protocol::endsNow) != 0)
            reader = std::make_unique<ReaderPipe>();
        QVERIFY(reader->isReady());
    }
    QVERIFY2(deaths < 10, qPrintable(QString::number(deaths)));
}

QTEST_GUILESS_MAIN(TestReadFacts)
#include "tst_ReadFacts.moc"
