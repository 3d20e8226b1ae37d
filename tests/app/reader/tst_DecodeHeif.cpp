#include "tests/app/reader/ReaderPipe.h"
#include "tests/support/Pictures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace protocol = app::viewer::protocol;
using protocol::Format;
using protocol::Reason;

/// The pictures phones take today: HEIC and AVIF.
class TestDecodeHeif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreShown_data();
    void samplesAreShown();
    void aCutFileIsRefusedOrShown();
    void ownPicturesLookAsTheyShould_data();
    void ownPicturesLookAsTheyShould();
    void damagedPicturesOnlyEverEndInAnAnswerOrADeadReader();

private:
    static QByteArray sample(const char* name)
    {
        QFile file(QString::fromLocal8Bit(qgetenv("HOLDFAST_SAMPLES")) + QStringLiteral("/heic/pillow_heif/")
                   + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Four corners, made by the encoder of libheif; empty where that is not installed.
    QByteArray made(const char* format);

    QTemporaryDir m_folder;
};

QByteArray TestDecodeHeif::made(const char* format)
{
    const QString encoder = QStandardPaths::findExecutable(QStringLiteral("heif-enc"));
    if (encoder.isEmpty())
        return {};
    const QString picture = m_folder.filePath(QStringLiteral("corners.png"));
    QFile file(m_folder.filePath(QStringLiteral("corners.heif")));
    support::fourCorners(160, 120).save(picture);
    QStringList arguments{QStringLiteral("-q"), QStringLiteral("90"), QStringLiteral("-o"), file.fileName(), picture};
    if (qstrcmp(format, "avif") == 0)
        arguments.prepend(QStringLiteral("-A"));
    if (QProcess::execute(encoder, arguments) != 0 || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void TestDecodeHeif::samplesAreShown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QSize>("size");
    QTest::newRow("three pictures, the main one") << sample("zPug_3.heic") << QSize();
    QTest::newRow("EXIF, XMP, IPTC") << sample("L_exif_xmp_iptc.heic") << QSize();
    QTest::newRow("8 bits") << sample("RGB_8__128x128.heif") << QSize(128, 128);
    QTest::newRow("10 bits") << sample("RGB_10__29x100.heif") << QSize(29, 100);
    QTest::newRow("10 bits, see-through") << sample("RGBA_10__128x128.heif") << QSize(128, 128);
}

void TestDecodeHeif::samplesAreShown()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QSize, size);
    if (content.isEmpty())
        QSKIP("the samples are not here");
    ReaderPipe reader;
    const auto answer = reader.ask(Format::Heif, {4096, 4096}, content);
    QVERIFY(answer);
    QVERIFY(!answer->image().isNull());
    if (!size.isEmpty())
        QCOMPARE(answer->image().size(), size);
    const auto small = reader.ask(Format::Heif, {20, 20}, content);
    QVERIFY(small);
    QCOMPARE(qMax(small->image().width(), small->image().height()), 20);
    QVERIFY(reader.closesQuietly());
}

void TestDecodeHeif::aCutFileIsRefusedOrShown()
{
    const QByteArray cut = sample("truncated.heic");
    if (cut.isEmpty())
        QSKIP("the samples are not here");
    ReaderPipe reader;
    const auto answer = reader.ask(Format::Heif, {500, 500}, cut);
    QVERIFY(answer);
    QVERIFY(answer->reason() == Reason::NotReadable || !answer->image().isNull());
    const auto none = reader.ask(Format::Heif, {500, 500}, sample("RGB_8__128x128.heif").left(200));
    QVERIFY(none);
    QCOMPARE(*none->reason(), Reason::NotReadable);
}

void TestDecodeHeif::ownPicturesLookAsTheyShould_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("heic") << made("heic");
    QTest::newRow("avif") << made("avif");
}

void TestDecodeHeif::ownPicturesLookAsTheyShould()
{
    QFETCH(const QByteArray, content);
    if (content.isEmpty())
        QSKIP("the encoder is not here");
    ReaderPipe reader;
    const auto answer = reader.ask(Format::Heif, {4096, 4096}, content);
    QVERIFY(answer);
    const QImage image = answer->image();
    QCOMPARE(image.size(), QSize(160, 120));
    const auto isNear = [&](int x, int y, const QColor& wanted) {
        const QColor seen = image.pixelColor(x, y);
        return qAbs(seen.red() - wanted.red()) < 40 && qAbs(seen.green() - wanted.green()) < 40
            && qAbs(seen.blue() - wanted.blue()) < 40;
    };
    QVERIFY(isNear(20, 20, Qt::red));
    QVERIFY(isNear(140, 20, Qt::green));
    QVERIFY(isNear(20, 100, Qt::blue));
    QVERIFY(isNear(140, 100, Qt::white));
}

void TestDecodeHeif::damagedPicturesOnlyEverEndInAnAnswerOrADeadReader()
{
    const QByteArray content = sample("RGB_8__128x128.heif");
    if (content.isEmpty())
        QSKIP("the samples are not here");
    auto reader = std::make_unique<ReaderPipe>();
    QRandomGenerator random(7); // the same bytes each time
    int deaths = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = content;
        const auto reach = static_cast<int>(round % 2 == 0 ? qMin<qsizetype>(600, bytes.size()) : bytes.size());
        for (int hit = 0; hit <= round % 8; ++hit)
            bytes[random.bounded(reach)] = static_cast<char>(random.bounded(256));
        const auto answer = reader->ask(Format::Heif, {128, 128}, bytes);
        if (answer)
            QVERIFY(answer->reason() || !answer->image().isNull());
        else
            ++deaths;
        if (!answer || (answer->header.flags & protocol::endsNow) != 0)
            reader = std::make_unique<ReaderPipe>();
        QVERIFY(reader->isReady());
    }
    QVERIFY2(deaths < 20, qPrintable(QString::number(deaths)));
    QCOMPARE(reader->ask(Format::Heif, {128, 128}, content)->image().size(), QSize(128, 128));
}

QTEST_GUILESS_MAIN(TestDecodeHeif)
#include "tst_DecodeHeif.moc"
