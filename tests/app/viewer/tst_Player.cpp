#include "app/viewer/Player.h"

#include "core/intake/AcquireFile.h"
#include "tests/support/MediaFiles.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstring>
#include <mutex>
#include <set>

using namespace app::viewer;
using core::base::Error;
using core::base::ErrorCode;

/// The window's side of holdfast-player: what is played, and what is said when the player is killed, stands still,
/// lies, or is not there.
class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordingIsOpenedAndPlayed();
    void onlyTheChunksThatAreWantedAreDecrypted();
    void pausingAndJumpingAreDone();
    void killingThePlayerIsNoDisaster();
    void aPlayerThatStandsStillIsEnded();
    void aPlayerThatLiesIsEnded_data();
    void aPlayerThatLiesIsEnded();
    void withoutAPlayerNothingIsOpened();
    void whatCannotBePlayedIsSaid();
    void stoppingEndsTheProcess();
    void goingAwayEndsTheProcess();
    void everyEndingHasItsSentence();

private:
    static QString program()
    {
        return QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-player");
    }
    static RecordingRequest request(const QByteArray& content, const QString& type = QStringLiteral("audio/wav"));
    static constexpr Player::Start start{{320, 240}, 50};
    static bool isAlive(qint64 pid) { return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0; }
    static PlayEnding endingOf(const QSignalSpy& spy) { return spy.first().first().value<PlayEnding>(); }
    QTemporaryDir m_folder;
};

RecordingRequest TestPlayer::request(const QByteArray& content, const QString& type)
{
    return {core::domain::EvidenceId::create(), type, content.size(),
            [content]() -> core::base::Result<RecordingBytes> {
                return RecordingBytes([content](qint64 offset, std::span<std::byte> piece) -> core::base::Result<void> {
                    std::memcpy(piece.data(), content.constData() + offset, piece.size());
                    return {};
                });
            }};
}

void TestPlayer::aRecordingIsOpenedAndPlayed()
{
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    const QByteArray video = support::threeColours("-c:v libx264 -pix_fmt yuv420p -c:a aac", "mp4");
    Player player(program());
    QSignalSpy opened(&player, &Player::opened);
    QSignalSpy moved(&player, &Player::moved);
    QSignalSpy came(&player, &Player::pictureCame);

    player.open(request(video, QStringLiteral("video/mp4")), start);

    QTRY_COMPARE(opened.size(), 1);
    const auto facts = opened.first().first().value<RecordingFacts>();
    QVERIFY(facts.hasPictures && facts.hasSound && facts.canJump);
    QCOMPARE(facts.size, QSize(320, 240));
    QVERIFY(facts.milliseconds > 2'800 && facts.milliseconds < 3'300);
    QTRY_COMPARE(came.size(), 1);
    const QImage first = player.takePicture();
    QCOMPARE(first.size(), QSize(320, 240));
    QVERIFY(first.pixelColor(160, 120).red() > 170);
    QVERIFY(player.takePicture().isNull());
    QCOMPARE(moved.last().at(1).value<PlayState>(), PlayState::Paused);

    player.play();
    QTRY_VERIFY_WITH_TIMEOUT((player.takePicture(), moved.last().at(1).value<PlayState>() == PlayState::Ended), 15'000);
    QVERIFY(came.size() > 10);
    QVERIFY(moved.last().first().toLongLong() >= 2'800);
}

void TestPlayer::onlyTheChunksThatAreWantedAreDecrypted()
{
    support::TempVault vault;
    const QByteArray wave = support::waveFile(600); // 9.6 MB: 147 chunks
    core::base::JobContext job;
    core::intake::AcquireBytesRequest request;
    request.caseId = vault.caseId();
    request.content = wave;
    request.name = QStringLiteral("voice.wav");
    const auto taken = core::intake::acquireBytes(request, vault.vault(), job);
    VERIFY_OK(taken);
    auto whole = recordingRequest(taken->item.id, taken->item.mediaType, taken->item.size, vault.shared());
    std::mutex mutex;
    std::set<qint64> chunks;
    bool isRight = true;
    const RecordingRequest counted{
        whole.item, whole.mediaType, whole.size, [&]() -> core::base::Result<RecordingBytes> {
            const auto bytes = whole.open();
            if (!bytes)
                return bytes.error();
            return RecordingBytes([&, bytes = *bytes](qint64 offset, std::span<std::byte> piece) {
                auto read = bytes(offset, piece);
                const std::scoped_lock lock(mutex);
                chunks.insert(offset / 65'536);
                isRight = isRight && std::memcmp(piece.data(), wave.constData() + offset, piece.size()) == 0;
                return read;
            });
        }};
    Player player(program());
    QSignalSpy opened(&player, &Player::opened);
    QSignalSpy moved(&player, &Player::moved);
    player.open(counted, start);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordingFacts>().milliseconds, 600'000);
    {
        const std::scoped_lock lock(mutex);
        QVERIFY2(chunks.size() < 6, qPrintable(QString::number(chunks.size())));
        chunks.clear();
    }
    player.jump(500'000);
    QTRY_VERIFY(!moved.isEmpty() && moved.last().first().toLongLong() == 500'000);
    // 500 s are 8,000,044 bytes: chunk 122. What was still wanted of the beginning may come late.
    const auto isThere = [&] {
        const std::scoped_lock lock(mutex);
        return !chunks.empty() && *chunks.rbegin() >= 121;
    };
    QTRY_VERIFY(isThere());
    player.stop();
    const std::scoped_lock lock(mutex);
    QVERIFY(isRight);
    QVERIFY2(std::ranges::none_of(chunks, [](qint64 chunk) { return chunk >= 6 && chunk < 121; }) && chunks.size() < 12,
             qPrintable(QString::number(chunks.size())));
}

void TestPlayer::pausingAndJumpingAreDone()
{
    Player player(program());
    QSignalSpy moved(&player, &Player::moved);
    const auto place = [&] { return moved.isEmpty() ? -1 : moved.last().first().toLongLong(); };
    const auto state = [&] { return moved.isEmpty() ? PlayState::Ended : moved.last().at(1).value<PlayState>(); };
    player.open(request(support::waveFile(60)), start);
    QTRY_COMPARE(state(), PlayState::Paused);
    player.play();
    QTRY_COMPARE(state(), PlayState::Playing);
    player.jump(30'000);
    QTRY_VERIFY(place() >= 30'000 && place() < 35'000);
    QCOMPARE(state(), PlayState::Playing);
    player.pause();
    QTRY_COMPARE(state(), PlayState::Paused);
    const qint64 paused = place();
    // What comes of an older jump is not heard.
    moved.clear();
    for (const qint64 at : {10'000, 20'000, 40'000, 50'000})
        player.jump(at);
    QTRY_COMPARE(place(), 50'000);
    QCOMPARE(moved.first().first().toLongLong(), 50'000);
    QVERIFY(paused >= 30'000);
    player.jump(999'999'999);
    QTRY_COMPARE(place(), 60'000);
    player.jump(-5);
    QTRY_COMPARE(place(), 0);
}

void TestPlayer::killingThePlayerIsNoDisaster()
{
    Player player(program());
    QSignalSpy moved(&player, &Player::moved);
    QSignalSpy ended(&player, &Player::ended);
    player.open(request(support::waveFile(60)), start);
    player.play();
    // Asked for before it was open: nothing plays by itself, so it is told again.
    QTRY_VERIFY(!moved.isEmpty());
    player.play();
    QTRY_VERIFY(moved.last().first().toLongLong() > 300);

    ::kill(static_cast<pid_t>(player.processId()), SIGSEGV);

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(endingOf(ended), PlayEnding::Died);
    QVERIFY(!player.isOpen());
    moved.clear();
    player.open(request(support::waveFile(5)), start);
    QTRY_VERIFY(!moved.isEmpty());
    QCOMPARE(ended.size(), 1);
}

void TestPlayer::aPlayerThatStandsStillIsEnded()
{
    Player player(program(), nullptr, std::chrono::milliseconds(1'200));
    QSignalSpy moved(&player, &Player::moved);
    QSignalSpy ended(&player, &Player::ended);
    player.open(request(support::waveFile(60)), start);
    QTRY_VERIFY(!moved.isEmpty());
    player.play();
    QTRY_VERIFY(moved.last().at(1).value<PlayState>() == PlayState::Playing);
    const qint64 process = player.processId();

    ::kill(static_cast<pid_t>(process), SIGSTOP);

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(endingOf(ended), PlayEnding::TooSlow);
    QTRY_VERIFY(!isAlive(process));
}

void TestPlayer::aPlayerThatLiesIsEnded_data()
{
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    const QByteArray ready = "48465031 0100 1000 04000000 00000000 03000000";
    const QByteArray opened
        = ready + "48465031 0100 1200 14000000 00000000 e803000000000000 09000000 0a000000 0a000000";
    row("nonsense", "ffffffffffffffffffffffffffffffff");
    row("frames of the window", (ready + "48465031 0100 0300 00000000 00000000").constData());
    row("open before it is ready", "48465031 0100 1200 14000000 00000000 e803000000000000 09000000 0a000000 0a000000");
    row("ready twice", (ready + ready).constData());
    row("open twice", (opened + opened.mid(ready.size())).constData());
    row("wants what is behind the end",
        (ready + "48465031 0100 1100 0c000000 00000000 ffffff7f00000000 01000000").constData());
    row("wants two chunks", (ready + "48465031 0100 1100 0c000000 00000000 ffff000000000000 02000000").constData());
    row("a time of no recording",
        (ready + "48465031 0100 1200 14000000 00000000 ffffffffffffffff 09000000 0a000000 0a000000").constData());
    row("no such state",
        (opened + "48465031 0100 1300 10000000 00000000 0000000000000000 04000000 00000000").constData());
    row("a picture that is too wide",
        (opened + "48465031 0100 1400 18000000 00000000 0000000000000000 01050000 01000000 04140000 ffffffff")
            .constData());
    row("a picture of fewer bytes than it says",
        (opened + "48465031 0100 1400 18000000 00000000 0000000000000000 02000000 01000000 08000000 ffffffff")
            .constData());
    row("a second picture that nobody asked for",
        (opened
         + QByteArray("48465031 0100 1400 18000000 00000000 0000000000000000 01000000 01000000 04000000 ffffffff")
               .repeated(2))
            .constData());
}

void TestPlayer::aPlayerThatLiesIsEnded()
{
    QFETCH(const QByteArray, said);
    QFile lie(m_folder.filePath(QStringLiteral("lie")));
    QVERIFY(lie.open(QIODevice::WriteOnly));
    lie.write(said);
    lie.close();
    QFile liar(m_folder.filePath(QStringLiteral("liar")));
    QVERIFY(liar.open(QIODevice::WriteOnly));
    liar.write("#!/bin/sh\n/bin/cat " + QFile::encodeName(lie.fileName()) + "\nexec /bin/sleep 60\n");
    liar.close();
    QVERIFY(liar.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Player player(liar.fileName());
    QSignalSpy ended(&player, &Player::ended);

    player.open(request(support::waveFile(5)), start);

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(endingOf(ended), PlayEnding::Died);
    QCOMPARE(player.processId(), 0);
}

void TestPlayer::withoutAPlayerNothingIsOpened()
{
    for (const QString& path : {m_folder.filePath(QStringLiteral("nowhere")), QStringLiteral("/bin/true")}) {
        Player player(path);
        QSignalSpy ended(&player, &Player::ended);
        player.open(request(support::waveFile(5)), start);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endingOf(ended), PlayEnding::NoPlayer);
    }
}

void TestPlayer::whatCannotBePlayedIsSaid()
{
    Player player(program());
    QSignalSpy ended(&player, &Player::ended);
    const auto endingFor = [&](const RecordingRequest& wanted) {
        ended.clear();
        player.open(wanted, start);
        return QTest::qWaitFor([&] { return !ended.isEmpty(); }, 20'000) ? endingOf(ended) : PlayEnding::GivenUp;
    };
    QCOMPARE(endingFor(request("words", QStringLiteral("text/plain"))), PlayEnding::NotARecording);
    QCOMPARE(endingFor(request("words")), PlayEnding::Broken);
    QCOMPARE(endingFor(request({})), PlayEnding::Broken);
    RecordingRequest large = request(support::waveFile(1));
    large.size = (qint64{64} << 30) + 1;
    QCOMPARE(endingFor(large), PlayEnding::TooLarge);
    RecordingRequest gone = request(support::waveFile(1));
    gone.open = []() -> core::base::Result<RecordingBytes> { return Error{ErrorCode::NotFound}; };
    QCOMPARE(endingFor(gone), PlayEnding::NoBytes);
    RecordingRequest damaged = request(support::waveFile(1));
    damaged.open = []() -> core::base::Result<RecordingBytes> {
        return RecordingBytes(
            [](qint64, std::span<std::byte>) -> core::base::Result<void> { return Error{ErrorCode::Damaged}; });
    };
    QCOMPARE(endingFor(damaged), PlayEnding::NoBytes);
}

void TestPlayer::stoppingEndsTheProcess()
{
    Player player(program());
    QSignalSpy moved(&player, &Player::moved);
    QSignalSpy ended(&player, &Player::ended);
    player.open(request(support::waveFile(60)), start);
    QTRY_VERIFY(!moved.isEmpty());
    player.play();
    const qint64 process = player.processId();
    QVERIFY(isAlive(process));

    player.stop();

    moved.clear();
    QTRY_VERIFY(!isAlive(process));
    QCOMPARE(player.processId(), 0);
    QVERIFY(moved.isEmpty() && ended.isEmpty());
}

void TestPlayer::goingAwayEndsTheProcess()
{
    qint64 process = 0;
    {
        Player player(program());
        QSignalSpy moved(&player, &Player::moved);
        player.open(request(support::waveFile(60)), start);
        QTRY_VERIFY(!moved.isEmpty());
        process = player.processId();
        QVERIFY(isAlive(process));
    }
    QVERIFY(!isAlive(process));
}

void TestPlayer::everyEndingHasItsSentence()
{
    std::set<QString> sentences;
    for (const PlayEnding ending : {PlayEnding::NotARecording, PlayEnding::Broken, PlayEnding::TooLarge,
                                    PlayEnding::Died, PlayEnding::NoPlayer, PlayEnding::NoBytes})
        sentences.insert(endingText(ending));
    QCOMPARE(sentences.size(), std::size_t{6});
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(endingText(PlayEnding::Died),
             QStringLiteral("This file could not be played here. It is stored unchanged."));
    QCOMPARE(endingText(PlayEnding::GivenUp), endingText(PlayEnding::Died));
    QCOMPARE(endingText(PlayEnding::TooSlow), endingText(PlayEnding::Died));
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_Player.moc"
