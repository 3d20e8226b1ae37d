#include "tests/app/player/PlayerPipe.h"
#include "tests/support/MediaFiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

namespace playing = app::viewer::playing;
using playing::Container;
using playing::Kind;
using playing::Reason;

/// What holdfast-player makes of recordings that are broken, not what they say, or very large. Of the finished program,
/// through its pipes.
class TestHostileRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesOfStrangersAreNoDanger_data();
    void samplesOfStrangersAreNoDanger();
    void whatIsNoRecordingIsRefused_data();
    void whatIsNoRecordingIsRefused();
    void cutAndDamagedRecordingsDoNotKillIt_data();
    void cutAndDamagedRecordingsDoNotKillIt();
    void hugeRecordingsAreReadWhereTheyArePlayed_data();
    void hugeRecordingsAreReadWhereTheyArePlayed();
    void bytesThatCannotBeReadAreSaid();

private:
    static qint64 memoryOf(const QProcess& process);
};

qint64 TestHostileRecordings::memoryOf(const QProcess& process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() << 10;
}

void TestHostileRecordings::samplesOfStrangersAreNoDanger_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    const QDir samples(qEnvironmentVariable("HOLDFAST_SAMPLES"));
    for (const char* folder : {"audio", "video"}) {
        QDir place(samples.filePath(QString::fromLatin1(folder)));
        for (const QString& source : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString& name : QDir(place.filePath(source)).entryList(QDir::Files))
                QTest::newRow(qPrintable(source + QLatin1Char('/') + name))
                    << place.filePath(source + QLatin1Char('/') + name);
    }
}

void TestHostileRecordings::samplesOfStrangersAreNoDanger()
{
    QFETCH(const QString, path);
    if (path.isEmpty())
        return;
    // Whatever the name says: as each container in turn.
    for (quint32 container = 1; container <= playing::containers; ++container) {
        QFile file(path);
        PlayerPipe player;
        player.open(file, static_cast<Container>(container));
        const auto answer = player.next();
        QVERIFY2(answer, qPrintable(QString::number(container)));
        if (answer->kind == Kind::Opened) {
            player.say(Kind::Play);
            player.seek(answer->largeNumber(0) / 2, 1);
            quint32 jumps = 0;
            while (jumps != 1) {
                const auto at = player.next(Kind::At, [&](const PlayerPipe::Frame&) { player.say(Kind::Taken); });
                QVERIFY(at);
                jumps = at->number(12);
            }
        } else {
            QCOMPARE(answer->kind, Kind::Refusal);
            QCOMPARE(answer->number(0), static_cast<quint32>(Reason::NotReadable));
        }
        QVERIFY(player.closesQuietly());
    }
}

void TestHostileRecordings::whatIsNoRecordingIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("words") << QByteArray("He waited at the gate.\n").repeated(400);
    QTest::newRow("zeros") << QByteArray(300'000, '\0');
    QTest::newRow("ones") << QByteArray(300'000, '\xff');
    QTest::newRow("a playlist of other files")
        << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");
    QTest::newRow("a list of parts") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n");
}

void TestHostileRecordings::whatIsNoRecordingIsRefused()
{
    QFETCH(QByteArray, content);
    for (quint32 container = 1; container <= playing::containers; ++container) {
        QBuffer bytes(&content);
        PlayerPipe player;
        player.open(bytes, static_cast<Container>(container));
        const auto answer = player.next();
        QVERIFY2(answer, qPrintable(QString::number(container)));
        // Sound without any header is what some of these formats are: then there is something to play.
        if (answer->kind == Kind::Refusal)
            QCOMPARE(answer->number(0), static_cast<quint32>(Reason::NotReadable));
        else
            QCOMPARE(answer->kind, Kind::Opened);
        QVERIFY(player.closesQuietly());
    }
}

void TestHostileRecordings::cutAndDamagedRecordingsDoNotKillIt_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<QByteArray>("codecs");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("mp4") << static_cast<int>(Container::Mp4) << QByteArray("-c:v libx264 -pix_fmt yuv420p -c:a aac")
                         << QByteArray("mp4");
    QTest::newRow("webm") << static_cast<int>(Container::Matroska)
                          << QByteArray("-c:v libvpx -deadline realtime -c:a libopus") << QByteArray("webm");
    QTest::newRow("avi") << static_cast<int>(Container::Avi) << QByteArray("-c:v mpeg4 -c:a libmp3lame")
                         << QByteArray("avi");
    QTest::newRow("ogg") << static_cast<int>(Container::Ogg) << QByteArray("-c:v libtheora -c:a libvorbis")
                         << QByteArray("ogv");
}

void TestHostileRecordings::cutAndDamagedRecordingsDoNotKillIt()
{
    QFETCH(const int, container);
    QFETCH(const QByteArray, codecs);
    QFETCH(const QByteArray, ending);
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    const QByteArray whole = support::threeColours(codecs, ending);
    if (whole.isEmpty())
        QSKIP("this ffmpeg cannot make it");
    QRandomGenerator random(20261123);
    std::vector<QByteArray> all;
    all.reserve(7 + 24);
    for (int i = 1; i < 8; ++i)
        all.push_back(whole.left(whole.size() * i / 8));
    for (int i = 0; i < 24; ++i) {
        QByteArray damaged = whole;
        // Some at the beginning and the end, where the tables are; some anywhere.
        for (int flip = 0; flip < 12; ++flip) {
            const qsizetype near = random.bounded(2'000);
            const qsizetype at = flip % 3 == 0 ? near
                : flip % 3 == 1                ? damaged.size() - 1 - near
                                               : random.bounded(static_cast<int>(damaged.size()));
            damaged[std::clamp<qsizetype>(at, 0, damaged.size() - 1)] = static_cast<char>(random.bounded(256));
        }
        all.push_back(damaged);
    }
    int opened = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QBuffer bytes(&all[i]);
        PlayerPipe player;
        player.open(bytes, static_cast<Container>(container));
        auto answer = player.next();
        QVERIFY2(answer, qPrintable(QStringLiteral("variant %1").arg(i)));
        if (answer->kind == Kind::Opened) {
            ++opened;
            player.say(Kind::Play);
            for (quint32 jump = 1; jump <= 3; ++jump) {
                player.seek(quint64{jump} * 800, jump);
                quint32 done = 0;
                while (done != jump) {
                    const auto at = player.next(Kind::At, [&](const PlayerPipe::Frame&) { player.say(Kind::Taken); });
                    QVERIFY2(at, qPrintable(QStringLiteral("variant %1, jump %2").arg(i).arg(jump)));
                    done = at->number(12);
                }
            }
        }
        QCOMPARE(player.nonsense(), 0);
        QVERIFY2(player.closesQuietly(), qPrintable(QStringLiteral("variant %1").arg(i)));
    }
    QVERIFY2(opened > 5, qPrintable(QString::number(opened)));
}

void TestHostileRecordings::hugeRecordingsAreReadWhereTheyArePlayed_data()
{
    QTest::addColumn<bool>("isVideo");
    QTest::newRow("sound: two gigabytes of it") << false;
    QTest::newRow("video: what tells where things are comes behind two gigabytes") << true;
}

void TestHostileRecordings::hugeRecordingsAreReadWhereTheyArePlayed()
{
    QFETCH(const bool, isVideo);
    if (isVideo && !support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    const QByteArray video
        = isVideo ? support::threeColours("-c:v libx264 -g 50 -pix_fmt yuv420p -c:a aac", "mp4") : QByteArray();
    constexpr qint64 large = qint64{2} << 30;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isVideo) {
        // [ftyp][free][mdat][moov]: a hole of no meaning goes in before the last. Holes take no room on the disk.
        const qsizetype tables = video.lastIndexOf("moov") - 4;
        QVERIFY(tables > 0);
        QByteArray hole("\0\0\0\1free", 8);
        hole.resize(16);
        qToBigEndian<quint64>(large, hole.data() + 8);
        file.write(video.left(tables) + hole);
        QVERIFY(file.seek(tables + large));
        file.write(video.mid(tables));
    } else {
        QByteArray wave = support::waveFile(0.1);
        qToLittleEndian<quint32>(static_cast<quint32>(large - 36 - 8), wave.data() + 4);
        qToLittleEndian<quint32>(static_cast<quint32>(large - 44), wave.data() + 40);
        file.write(wave);
        QVERIFY(file.resize(large));
    }
    QVERIFY(file.flush());
    PlayerPipe player;
    player.open(file, isVideo ? Container::Mp4 : Container::Wav);
    const auto opened = player.next(Kind::Opened);
    QVERIFY(opened);
    const quint64 length = opened->largeNumber(0);
    QVERIFY(isVideo ? length > 2'800 : length > 100'000'000);
    const qint64 afterOpening = player.given();
    QVERIFY2(afterOpening < 2 << 20, qPrintable(QString::number(afterOpening)));
    for (quint32 jump = 1; jump <= 5; ++jump) {
        const qint64 before = player.given();
        player.say(Kind::Taken);
        player.seek(length * jump / 6, jump);
        quint32 done = 0;
        while (done != jump) {
            const auto at = player.next(Kind::At);
            QVERIFY(at);
            done = at->number(12);
        }
        QVERIFY2(player.given() - before < 1 << 20, qPrintable(QString::number(player.given() - before)));
    }
    const qint64 memory = memoryOf(player.process());
    QVERIFY2(memory > 0 && memory < 200 << 20, qPrintable(QString::number(memory)));
    QVERIFY(player.closesQuietly());
}

void TestHostileRecordings::bytesThatCannotBeReadAreSaid()
{
    PlayerPipe player;
    player.say(Kind::Open, std::uint64_t{1'000'000}, static_cast<std::uint32_t>(Container::Wav), std::uint32_t{9},
               std::uint32_t{9}, std::uint32_t{500});
    // No device: the first Want comes through as nonsense of ours, so it is answered by hand.
    (void)player.next();
    player.say(Kind::Bytes, std::uint32_t{0});
    const auto answer = player.next();
    QVERIFY(answer);
    QCOMPARE(answer->kind, Kind::Refusal);
    QCOMPARE(answer->number(0), static_cast<quint32>(Reason::NoBytes));
    QVERIFY(player.closesQuietly());
}

QTEST_GUILESS_MAIN(TestHostileRecordings)
#include "tst_HostileRecordings.moc"
