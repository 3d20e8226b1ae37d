#include "tests/app/player/PlayerPipe.h"
#include "tests/support/MediaFiles.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace playing = app::viewer::playing;
using playing::Container;
using playing::Kind;
using playing::State;

/// What holdfast-player makes of recordings that are well. Of the finished program, through its pipes, without a sound
/// server.
class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceCanBeSeen_data();
    void everyPlaceCanBeSeen();
    void nothingPlaysBeforeItIsTold();
    void itPlaysToItsEndInItsTime();
    void aWindowThatIsSlowGetsOnePictureAtATime();
    void picturesAreNoLargerThanTheRoom();
    void aPhoneHeldUprightIsSeenUpright();
    void everyKindOfSoundIsPlayed_data();
    void everyKindOfSoundIsPlayed();

private:
    static const char* colourOf(const QImage& image);
    QByteArray m_video; ///< MP4: a second each of red, green, blue.
};

void TestPlayback::initTestCase()
{
    if (support::canMakeRecordings())
        m_video = support::threeColours("-c:v libx264 -g 50 -pix_fmt yuv420p -c:a aac", "mp4");
}

const char* TestPlayback::colourOf(const QImage& image)
{
    if (image.isNull())
        return "none";
    const QColor middle = image.pixelColor(image.rect().center());
    const auto much = [](int value) { return value > 170; };
    const auto little = [](int value) { return value < 90; };
    if (much(middle.red()) && little(middle.green()) && little(middle.blue()))
        return "red";
    if (little(middle.red()) && much(middle.green()) && little(middle.blue()))
        return "green";
    if (little(middle.red()) && little(middle.green()) && much(middle.blue()))
        return "blue";
    return "another";
}

void TestPlayback::everyPlaceCanBeSeen_data()
{
    QTest::addColumn<QByteArray>("codecs");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("container");
    const auto row = [](const char* name, const char* codecs, const char* ending, Container container) {
        QTest::newRow(name) << QByteArray(codecs) << QByteArray(ending) << static_cast<int>(container);
    };
    row("mp4, h264", "-c:v libx264 -pix_fmt yuv420p -c:a aac", "mp4", Container::Mp4);
    row("mp4, hevc", "-c:v libx265 -x265-params log-level=none -pix_fmt yuv420p -c:a aac", "mp4", Container::Mp4);
    row("mp4 in fragments", "-c:v libx264 -g 25 -pix_fmt yuv420p -movflags frag_keyframe+empty_moov -c:a aac", "mp4",
        Container::Mp4);
    row("mov, mpeg4", "-c:v mpeg4 -c:a pcm_s16le", "mov", Container::Mp4);
    row("3gp", "-c:v mpeg4 -c:a aac", "3gp", Container::Mp4);
    row("webm, vp8", "-c:v libvpx -deadline realtime -c:a libvorbis", "webm", Container::Matroska);
    row("webm, vp9", "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus", "webm", Container::Matroska);
    row("mkv, h264", "-c:v libx264 -pix_fmt yuv420p -c:a flac", "mkv", Container::Matroska);
    row("avi", "-c:v mpeg4 -c:a libmp3lame", "avi", Container::Avi);
    row("ogg, theora", "-c:v libtheora -c:a libvorbis", "ogv", Container::Ogg);
}

void TestPlayback::everyPlaceCanBeSeen()
{
    QFETCH(const QByteArray, codecs);
    QFETCH(const QByteArray, ending);
    QFETCH(const int, container);
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    QByteArray content = support::threeColours(codecs, ending);
    if (content.isEmpty())
        QSKIP("this ffmpeg cannot make it");
    QBuffer bytes(&content);
    PlayerPipe player;
    QVERIFY(player.isReady());

    player.open(bytes, static_cast<Container>(container));

    const auto opened = player.next(Kind::Opened);
    QVERIFY(opened);
    QVERIFY2(opened->largeNumber(0) > 2'800 && opened->largeNumber(0) < 3'300,
             qPrintable(QString::number(opened->largeNumber(0))));
    QCOMPARE(opened->number(8), playing::hasPictures | playing::hasSound | playing::canJump);
    QCOMPARE(opened->number(12), 320U);
    QCOMPARE(opened->number(16), 240U);
    const auto first = player.next(Kind::Picture);
    QVERIFY(first);
    QCOMPARE(first->image().size(), QSize(320, 240));
    QCOMPARE(colourOf(first->image()), "red");
    quint32 number = 0;
    for (const auto& [place, colour] : {std::pair(1'500, "green"), std::pair(2'500, "blue"), std::pair(300, "red"),
                                        std::pair(2'100, "blue"), std::pair(1'900, "green"), std::pair(0, "red")}) {
        player.say(Kind::Taken);
        player.seek(static_cast<quint64>(place), ++number);
        const auto at = player.next(Kind::At, [&](const PlayerPipe::Frame&) { player.say(Kind::Taken); });
        QVERIFY(at);
        // One that was on its way already may come before it.
        auto shown = player.next(Kind::Picture);
        QVERIFY(shown);
        QVERIFY2(qstrcmp(colourOf(shown->image()), colour) == 0,
                 qPrintable(QStringLiteral("at %1 ms: %2").arg(place).arg(QLatin1String(colourOf(shown->image())))));
    }
    QVERIFY(player.closesQuietly());
}

void TestPlayback::nothingPlaysBeforeItIsTold()
{
    if (m_video.isEmpty())
        QSKIP("ffmpeg is not installed");
    QBuffer bytes(&m_video);
    PlayerPipe player;
    player.open(bytes, Container::Mp4);
    QVERIFY(player.next(Kind::Opened));
    const auto at = player.next(Kind::At);
    QVERIFY(at);
    QCOMPARE(at->number(8), static_cast<quint32>(State::Paused));
    QVERIFY(player.next(Kind::Picture));

    // As much as it likes to show it may show; it has nothing to show.
    player.say(Kind::Taken);
    QVERIFY(!player.process().waitForReadyRead(700));
    QVERIFY(player.closesQuietly());
}

void TestPlayback::itPlaysToItsEndInItsTime()
{
    if (m_video.isEmpty())
        QSKIP("ffmpeg is not installed");
    QBuffer bytes(&m_video);
    PlayerPipe player;
    player.open(bytes, Container::Mp4);
    QVERIFY(player.next(Kind::Opened));
    player.say(Kind::Play);
    QElapsedTimer since;
    since.start();

    QStringList colours;
    int pictures = 0;
    quint64 last = 0;
    for (;;) {
        const auto frame = player.next();
        QVERIFY(frame);
        if (frame->kind == Kind::Picture) {
            player.say(Kind::Taken);
            ++pictures;
            const QString colour = QLatin1String(colourOf(frame->image()));
            if (colours.isEmpty() || colours.last() != colour)
                colours += colour;
        } else if (frame->kind == Kind::At) {
            QVERIFY(frame->largeNumber(0) >= last);
            last = frame->largeNumber(0);
            if (frame->number(8) == static_cast<quint32>(State::Ended))
                break;
        }
    }
    QVERIFY2(since.elapsed() > 2'700 && since.elapsed() < 8'000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(colours, QStringList({QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")}));
    QVERIFY2(pictures > 20, qPrintable(QString::number(pictures))); // of 75; a busy computer leaves some out

    // Again, from the beginning.
    player.say(Kind::Play);
    const auto again = player.next(Kind::Picture);
    QVERIFY(again);
    QCOMPARE(colourOf(again->image()), "red");
    player.say(Kind::Pause);
    quint32 state = 0;
    while (state != static_cast<quint32>(State::Paused)) {
        const auto at = player.next(Kind::At);
        QVERIFY(at);
        state = at->number(8);
        QVERIFY(at->largeNumber(0) < 2'500);
    }
}

void TestPlayback::aWindowThatIsSlowGetsOnePictureAtATime()
{
    if (m_video.isEmpty())
        QSKIP("ffmpeg is not installed");
    QBuffer bytes(&m_video);
    PlayerPipe player;
    player.open(bytes, Container::Mp4);
    QVERIFY(player.next(Kind::Opened));
    player.say(Kind::Play);
    int pictures = 0;
    const auto count = [&](const PlayerPipe::Frame& frame) { pictures += frame.kind == Kind::Picture ? 1 : 0; };
    quint64 at = 0;
    while (at < 2'200) {
        const auto told = player.next(Kind::At, count);
        QVERIFY(told);
        at = told->largeNumber(0);
    }
    QCOMPARE(pictures, 1);

    // Now it has time: it gets the newest, not the next.
    player.say(Kind::Taken);
    const auto newest = player.next(Kind::Picture);
    QVERIFY(newest);
    QCOMPARE(colourOf(newest->image()), "blue");
}

void TestPlayback::picturesAreNoLargerThanTheRoom()
{
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    QByteArray large = support::recording(
        "-f lavfi -i testsrc2=s=1920x1080:d=0.4:r=10 -c:v libx264 -preset ultrafast -pix_fmt yuv420p", "mp4");
    QVERIFY(!large.isEmpty());
    QBuffer bytes(&large);
    PlayerPipe player;
    player.open(bytes, Container::Mp4, {1280, 720});
    const auto opened = player.next(Kind::Opened);
    QVERIFY(opened);
    QCOMPARE(opened->number(12), 1920U);
    const auto first = player.next(Kind::Picture);
    QVERIFY(first);
    QCOMPARE(first->image().size(), QSize(1280, 720));

    for (const QSize room : {QSize(333, 333), QSize(50, 700), QSize(1, 1)}) {
        player.say(Kind::Size, static_cast<std::uint32_t>(room.width()), static_cast<std::uint32_t>(room.height()));
        player.say(Kind::Taken);
        const auto shown = player.next(Kind::Picture);
        QVERIFY(shown);
        const QSize size = shown->image().size();
        QVERIFY2(size.width() <= room.width() && size.height() <= room.height() && !size.isEmpty(),
                 qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())));
        if (room.width() > 300)
            QCOMPARE(size, QSize(333, 187));
    }
}

void TestPlayback::aPhoneHeldUprightIsSeenUpright()
{
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    // Left half red, right half blue, to be turned as a phone says it.
    QTemporaryDir folder;
    QFile flat(folder.filePath(QStringLiteral("flat.mp4")));
    QVERIFY(flat.open(QIODevice::WriteOnly));
    flat.write(support::recording(
        "-f lavfi -i color=red:s=160x240:d=0.4:r=10[a];color=blue:s=160x240:d=0.4:r=10[b];[a][b]hstack "
        "-c:v libx264 -pix_fmt yuv420p",
        "mp4"));
    flat.close();
    for (const auto& [turn, size, first, last] :
         {std::tuple("90", QSize(240, 320), "blue", "red"), std::tuple("180", QSize(320, 240), "blue", "red"),
          std::tuple("270", QSize(240, 320), "red", "blue")}) {
        QByteArray turned
            = support::recording(("-i " + flat.fileName().toUtf8() + " -c copy -metadata:s:v:0 rotate=" + turn), "mp4");
        QVERIFY(!turned.isEmpty());
        QBuffer bytes(&turned);
        PlayerPipe player;
        player.open(bytes, Container::Mp4);
        const auto opened = player.next(Kind::Opened);
        QVERIFY(opened);
        if (QSize(static_cast<int>(opened->number(12)), static_cast<int>(opened->number(16))) != size)
            QSKIP("this ffmpeg does not write how a picture is to be turned");
        const auto shown = player.next(Kind::Picture);
        QVERIFY(shown);
        const QImage image = shown->image();
        QCOMPARE(image.size(), size);
        const auto part = [&image](double x, double y) {
            return image.copy(static_cast<int>(image.width() * x), static_cast<int>(image.height() * y), 9, 9);
        };
        const bool isUpright = size.height() > size.width();
        QCOMPARE(colourOf(isUpright ? part(0.5, 0.1) : part(0.1, 0.5)), first);
        QCOMPARE(colourOf(isUpright ? part(0.5, 0.9) : part(0.9, 0.5)), last);
    }
}

void TestPlayback::everyKindOfSoundIsPlayed_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("container");
    const auto row = [](const char* name, const char* codec, const char* ending, Container container) {
        QTest::newRow(name) << QByteArray(codec) << QByteArray(ending) << static_cast<int>(container);
    };
    row("m4a", "-c:a aac", "m4a", Container::Mp4);
    row("m4a, lossless", "-c:a alac", "m4a", Container::Mp4);
    row("mp3", "-c:a libmp3lame", "mp3", Container::Mp3);
    row("ogg", "-c:a libvorbis", "ogg", Container::Ogg);
    row("opus", "-c:a libopus", "opus", Container::Ogg);
    row("flac", "-c:a flac", "flac", Container::Flac);
    row("wav", "-c:a pcm_s16le", "wav", Container::Wav);
    row("wav, 24 bits", "-c:a pcm_s24le -ar 96000 -ac 2", "wav", Container::Wav);
    row("wav of a telephone", "-c:a pcm_alaw -ar 8000", "wav", Container::Wav);
    row("aac", "-c:a aac", "aac", Container::Aac);
    row("amr", "-c:a libopencore_amrnb -ar 8000 -ac 1", "amr", Container::Amr);
    row("five speakers", "-c:a aac -ac 6", "m4a", Container::Mp4);
}

void TestPlayback::everyKindOfSoundIsPlayed()
{
    QFETCH(const QByteArray, codec);
    QFETCH(const QByteArray, ending);
    QFETCH(const int, container);
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    QByteArray content = support::recording(("-f lavfi -i sine=f=440:d=1.5 " + codec), ending);
    if (content.isEmpty())
        QSKIP("this ffmpeg cannot make it");
    QBuffer bytes(&content);
    PlayerPipe player;

    player.open(bytes, static_cast<Container>(container));

    const auto opened = player.next(Kind::Opened);
    QVERIFY(opened);
    QCOMPARE(opened->number(8) & (playing::hasPictures | playing::hasSound), playing::hasSound);
    QVERIFY2(opened->largeNumber(0) > 1'300 && opened->largeNumber(0) < 1'900,
             qPrintable(QString::number(opened->largeNumber(0))));
    player.seek(1'000, 1);
    player.say(Kind::Play);
    QElapsedTimer since;
    since.start();
    quint32 state = 0;
    quint64 last = 0;
    while (state != static_cast<quint32>(State::Ended)) {
        const auto at = player.next(Kind::At);
        QVERIFY(at);
        state = at->number(8);
        if (at->number(12) == 1)
            QVERIFY(at->largeNumber(0) >= 990 && at->largeNumber(0) >= last);
        last = at->number(12) == 1 ? at->largeNumber(0) : last;
    }
    QVERIFY2(since.elapsed() > 300 && since.elapsed() < 5'000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(player.closesQuietly());
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_Playback.moc"
