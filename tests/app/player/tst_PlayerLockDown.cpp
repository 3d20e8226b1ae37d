#include "tests/app/player/PlayerPipe.h"
#include "tests/support/MediaFiles.h"
#include "tests/support/SoundServer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace playing = app::viewer::playing;
using playing::Container;
using playing::Kind;
using playing::Reason;
using playing::State;

/// What holdfast-player can reach once it is locked in, seen from outside: by the kernel's own account of both of its
/// processes, by a trace of their calls, and by what a sound server hears and is told. And what it does with frames
/// that the window would never send.
class TestPlayerLockDown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKernelSaysItIsLockedIn();
    void whoDecodesHasNoSocket();
    void nothingIsOpenedAfterTheLock();
    void soundIsHeardAndSaysNothingOfItself();
    void endingItEndsTheSound();
    void withoutASoundServerNothingIsMade();
    void itHasNoOptions();
    void framesThatLieAreRefused_data();
    void framesThatLieAreRefused();
    void aCutFrameEndsItQuietly();
    void theProtocolChecksItsNumbers();

private:
    static QByteArray fileOf(qint64 process, const char* name)
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The process that holds the sound server; 0 when there is none.
    static qint64 speakerOf(const QProcess& player)
    {
        const QByteArray children
            = fileOf(player.processId(), "task/" + QByteArray::number(player.processId()) + "/children");
        return children.trimmed().split(' ').first().toLongLong();
    }
    static QByteArray fileOf(qint64 process, const QByteArray& name) { return fileOf(process, name.constData()); }
    static QStringList openIn(qint64 process)
    {
        QStringList all;
        const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
        for (const QString& each : folder.entryList(QDir::Files | QDir::System))
            all += QFile::symLinkTarget(folder.filePath(each));
        return all;
    }
    static double loudness(const QByteArray& heard);
};

void TestPlayerLockDown::theKernelSaysItIsLockedIn()
{
    if (!support::SoundServer::isInstalled())
        QSKIP("pulseaudio is not installed");
    support::SoundServer server;
    QVERIFY(server.isOn());
    PlayerPipe player({}, server.runtime());
    QVERIFY(player.isReady());
    QVERIFY((player.locks() & playing::filtersCalls) != 0);
    const qint64 speaker = speakerOf(player.process());
    QVERIFY(speaker > 0);

    for (const auto& [process, memory] :
         {std::pair(player.process().processId(), "2147483648"), std::pair(speaker, "536870912")}) {
        const QByteArray status = fileOf(process, "status");
        QVERIFY2(status.contains("\nSeccomp:\t2\n"), status.constData());
        QVERIFY2(status.contains("\nNoNewPrivs:\t1\n"), status.constData());
        const QString limits = QString::fromLatin1(fileOf(process, "limits"));
        const auto holds = [&](const QString& line) { return limits.contains(QRegularExpression(line)); };
        QVERIFY2(holds(QStringLiteral("Max address space +%1 +%1 ").arg(QLatin1String(memory))), qPrintable(limits));
        QVERIFY2(holds(QStringLiteral("Max file size +0 +0 ")), qPrintable(limits));
        QVERIFY2(holds(QStringLiteral("Max core file size +0 +0 ")), qPrintable(limits));
        QVERIFY2(holds(QStringLiteral("Max open files +64 +64 ")), qPrintable(limits));
    }
}

void TestPlayerLockDown::whoDecodesHasNoSocket()
{
    if (!support::SoundServer::isInstalled())
        QSKIP("pulseaudio is not installed");
    support::SoundServer server;
    QVERIFY(server.isOn());
    PlayerPipe player({}, server.runtime());
    QVERIFY(player.isReady());

    for (const QString& each : openIn(player.process().processId()))
        QVERIFY2(each.contains(QLatin1String("pipe:")) || each == QLatin1String("/dev/null"), qPrintable(each));
    int sockets = 0;
    for (const QString& each : openIn(speakerOf(player.process())))
        sockets += each.contains(QLatin1String("socket:")) ? 1 : 0;
    QCOMPARE(sockets, 1);
}

void TestPlayerLockDown::nothingIsOpenedAfterTheLock()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty() || !support::canMakeRecordings() || !support::SoundServer::isInstalled())
        QSKIP("strace, ffmpeg or pulseaudio is not installed");
    support::SoundServer server;
    QVERIFY(server.isOn());
    QTemporaryDir folder;
    const QString traces = folder.filePath(QStringLiteral("trace"));
    {
        PlayerPipe player({strace, QStringLiteral("-ff"), QStringLiteral("-o"), traces}, server.runtime());
        QVERIFY(player.isReady());
        QByteArray content = support::threeColours("-c:v libx264 -pix_fmt yuv420p -c:a aac", "mp4");
        QBuffer bytes(&content);
        player.open(bytes, Container::Mp4);
        QVERIFY(player.next(Kind::Opened));
        player.say(Kind::Play);
        player.seek(1'500, 1);
        quint32 state = 0;
        while (state != static_cast<quint32>(State::Ended)) {
            const auto at = player.next(Kind::At, [&](const PlayerPipe::Frame&) { player.say(Kind::Taken); });
            QVERIFY(at);
            state = at->number(8);
        }
        QVERIFY(player.closesQuietly());
    }

    static const QRegularExpression call(QStringLiteral("^(\\w+)\\("));
    const QSet<QString> never{QStringLiteral("execve"), QStringLiteral("connect"),   QStringLiteral("bind"),
                              QStringLiteral("fork"),   QStringLiteral("vfork"),     QStringLiteral("kill"),
                              QStringLiteral("ptrace"), QStringLiteral("mount"),     QStringLiteral("unlink"),
                              QStringLiteral("rename"), QStringLiteral("ftruncate"), QStringLiteral("memfd_create"),
                              QStringLiteral("pipe2"),  QStringLiteral("accept4")};
    int locked = 0;
    int calls = 0;
    int sent = 0;
    for (const QFileInfo& trace : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(trace.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const auto isLock = [](const QString& line) {
            return line.startsWith(QLatin1String("seccomp(SECCOMP_SET_MODE_FILTER"))
                && line.contains(QLatin1String("{len=")) && line.endsWith(QLatin1String("= 0"));
        };
        const bool isThread = std::none_of(lines.begin(), lines.end(), isLock);
        bool isLocked = isThread; // started by a process that was locked in already, or not decoding at all
        locked += isThread ? 0 : 1;
        int sendsHere = 0;
        for (const QString& line : lines) {
            if (!isLocked) {
                isLocked = isLock(line);
                continue;
            }
            const QString name = call.match(line).captured(1);
            if (name.isEmpty())
                continue;
            ++calls;
            QVERIFY2(!never.contains(name), qPrintable(line));
            if (name == QLatin1String("open") || name == QLatin1String("openat") || name == QLatin1String("socket"))
                QVERIFY2(line.contains(QLatin1String("= -1 EACCES")), qPrintable(line));
            if (name == QLatin1String("clone"))
                QVERIFY2(line.contains(QLatin1String("CLONE_THREAD")), qPrintable(line));
            sendsHere += name == QLatin1String("sendmsg") ? 1 : 0;
        }
        sent += sendsHere > 0 ? 1 : 0;
    }
    QVERIFY2(locked == 2, qPrintable(QString::number(locked))); // who decodes, and who holds the sound server
    QVERIFY2(calls > 200, "the traces show nothing after the lock");
    QVERIFY2(sent <= 1, "more than one process speaks over a socket");
}

double TestPlayerLockDown::loudness(const QByteArray& heard)
{
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype at = 0; at + 2 <= heard.size(); at += 2) {
        qint16 sample = 0;
        std::memcpy(&sample, heard.constData() + at, sizeof sample);
        if (sample == 0)
            continue; // before it began and after it ended
        sum += static_cast<double>(sample) * static_cast<double>(sample);
        ++count;
    }
    return count < 1'000 ? 0 : std::sqrt(sum / static_cast<double>(count));
}

void TestPlayerLockDown::soundIsHeardAndSaysNothingOfItself()
{
    if (!support::SoundServer::isInstalled())
        QSKIP("pulseaudio is not installed");
    support::SoundServer server;
    QVERIFY(server.isOn());
    QByteArray content = support::waveFile(1.5);
    double loud[3] = {};
    int round = 0;
    for (const quint32 volume : {1'000U, 500U, 0U}) {
        QProcess recorder;
        server.listen(recorder);
        QVERIFY(recorder.waitForReadyRead(10'000)); // it hears the silence before
        QBuffer bytes(&content);
        PlayerPipe player({}, server.runtime());
        player.open(bytes, Container::Wav, {9, 9}, volume);
        const auto opened = player.next(Kind::Opened);
        QVERIFY(opened);
        QVERIFY((opened->number(8) & playing::canBeHeard) != 0);
        player.say(Kind::Play);
        bool wasAsked = false;
        quint64 last = 0;
        quint32 state = 0;
        while (state != static_cast<quint32>(State::Ended)) {
            const auto at = player.next(Kind::At);
            QVERIFY(at);
            QVERIFY(at->largeNumber(0) >= last);
            last = at->largeNumber(0);
            state = at->number(8);
            if (last > 400 && !std::exchange(wasAsked, true)) {
                const QByteArray streams = server.asked({QStringLiteral("list"), QStringLiteral("sink-inputs")});
                QVERIFY2(streams.contains("media.name = \"Sound\""), streams.constData());
                QVERIFY2(streams.contains("application.name = \"Sound\""), streams.constData());
                const QByteArray lower
                    = streams.toLower() + server.asked({QStringLiteral("list"), QStringLiteral("clients")}).toLower();
                for (const char* word : {"holdfast", "player", "video", "root@"})
                    QVERIFY2(!lower.contains(word), (QByteArray(word) + '\n' + lower).constData());
            }
        }
        QVERIFY(wasAsked);
        QVERIFY(player.closesQuietly());
        recorder.waitForReadyRead(200);
        recorder.terminate();
        recorder.waitForFinished();
        loud[round++] = loudness(recorder.readAllStandardOutput());
    }
    // A wave of 16,000 has 11,314 on the mean; half-way on the slider is a quarter of it.
    QVERIFY2(std::abs(loud[0] - 11'314) < 1'200, qPrintable(QString::number(loud[0])));
    QVERIFY2(std::abs(loud[1] - 2'828) < 300, qPrintable(QString::number(loud[1])));
    QCOMPARE(loud[2], 0.0);
}

void TestPlayerLockDown::endingItEndsTheSound()
{
    if (!support::SoundServer::isInstalled())
        QSKIP("pulseaudio is not installed");
    support::SoundServer server;
    QVERIFY(server.isOn());
    QByteArray content = support::waveFile(30);
    QBuffer bytes(&content);
    const QStringList ask{QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sink-inputs")};
    PlayerPipe player({}, server.runtime());
    player.open(bytes, Container::Wav);
    QVERIFY(player.next(Kind::Opened));
    player.say(Kind::Play);
    quint64 at = 0;
    while (at < 300) {
        const auto told = player.next(Kind::At);
        QVERIFY(told);
        at = told->largeNumber(0);
    }
    QVERIFY(!server.asked(ask).isEmpty());
    const qint64 speaker = speakerOf(player.process());

    player.process().kill();
    player.process().waitForFinished();

    QTRY_VERIFY(fileOf(speaker, "stat").isEmpty() || fileOf(speaker, "stat").contains(") Z "));
    QTRY_VERIFY(server.asked(ask).isEmpty());
}

void TestPlayerLockDown::withoutASoundServerNothingIsMade()
{
    QTemporaryDir runtime;
    QByteArray content = support::waveFile(1);
    QBuffer bytes(&content);
    PlayerPipe player({}, runtime.path());
    QVERIFY(player.isReady());
    player.open(bytes, Container::Wav);
    const auto opened = player.next(Kind::Opened);
    QVERIFY(opened);
    QCOMPARE(opened->number(8) & playing::canBeHeard, 0U);
    QVERIFY(player.closesQuietly());
    QVERIFY(QDir(runtime.path()).isEmpty());
}

void TestPlayerLockDown::itHasNoOptions()
{
    const QString program = QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-player");
    for (const auto& [option, code] : {std::pair("--version", 0), std::pair("--help", 0), std::pair("--open", 2)}) {
        QProcess process;
        process.start(program, {QString::fromLatin1(option)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), code);
        QVERIFY(process.readAll().startsWith("holdfast-player"));
    }
}

void TestPlayerLockDown::framesThatLieAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex).leftJustified(16 + 24, '\0');
    };
    const char* const open = "48465031 0100 0100 18000000 00000000";
    row("other magic", "48465032 0100 0100 18000000 00000000");
    row("other version", "48465031 0200 0100 18000000 00000000");
    row("kind of the player", "48465031 0100 1000 04000000 00000000");
    row("unknown kind", "48465031 0100 0900 00000000 00000000");
    row("longest length", "48465031 0100 0200 ffffffff 00000000");
    row("too short", "48465031 0100 0100 17000000 00000000");
    row("not zero at the end", "48465031 0100 0100 18000000 01000000");
    row("playing before anything is open", "48465031 0100 0300 00000000 00000000");
    row("bytes that nobody wanted", "48465031 0100 0200 08000000 00000000 01000000");
    row("all ones", "ffffffffffffffffffffffffffffffff");
    const auto opening = [&](const char* name, const char* hex) { row(name, (QByteArray(open) + hex).constData()); };
    //               size             container width    height   volume
    opening("no container", "0001000000000000 00000000 09000000 09000000 f4010000");
    opening("unknown container", "0001000000000000 0a000000 09000000 09000000 f4010000");
    opening("no width", "0001000000000000 01000000 00000000 09000000 f4010000");
    opening("too wide", "0001000000000000 01000000 01050000 09000000 f4010000");
    opening("too high", "0001000000000000 01000000 09000000 d1020000 f4010000");
    opening("too loud", "0001000000000000 01000000 09000000 09000000 e9030000");
    opening("too large", "0100000010000000 01000000 09000000 09000000 f4010000");
}

void TestPlayerLockDown::framesThatLieAreRefused()
{
    QFETCH(const QByteArray, bytes);
    PlayerPipe player;
    QVERIFY(player.isReady());

    player.write(bytes);
    const auto answer = player.next();

    QVERIFY(answer);
    QCOMPARE(answer->kind, Kind::Refusal);
    QCOMPARE(answer->number(0), static_cast<quint32>(Reason::BadFrame));
    QVERIFY(player.closesQuietly());
}

void TestPlayerLockDown::aCutFrameEndsItQuietly()
{
    for (const int length : {0, 1, 15, 16, 20, 39}) {
        PlayerPipe player;
        QVERIFY(player.isReady());
        const auto frame = playing::frameOf(Kind::Open, std::uint64_t{1'000}, std::uint32_t{1}, std::uint32_t{9},
                                            std::uint32_t{9}, std::uint32_t{500});
        player.write(QByteArray(reinterpret_cast<const char*>(frame.data()), length));
        QVERIFY(player.closesQuietly());
        QVERIFY(player.process().readAll().isEmpty());
    }
}

void TestPlayerLockDown::theProtocolChecksItsNumbers()
{
    using playing::fits;
    using playing::mayWant;
    QVERIFY(fits(1280, 720, 5120, 20 + 3'686'400));
    QVERIFY(fits(1, 1, 4, 24));
    QVERIFY(!fits(0, 1, 0, 20));
    QVERIFY(!fits(1, 0, 4, 20));
    QVERIFY(!fits(1281, 1, 5124, 5144));
    QVERIFY(!fits(1, 721, 4, 2904));
    QVERIFY(!fits(2, 2, 4, 28)); // lines overlap
    QVERIFY(!fits(2, 2, 12, 44)); // lines with a gap
    QVERIFY(!fits(2, 2, 8, 35));
    QVERIFY(!fits(2, 2, 8, 37));
    QVERIFY(!fits(0x40000001, 1, 4, 24)); // would wrap

    QVERIFY(mayWant(0, 65'536, 65'536));
    QVERIFY(mayWant(65'536, 1, 65'537));
    QVERIFY(!mayWant(0, 0, 10));
    QVERIFY(!mayWant(0, 65'537, 1'000'000));
    QVERIFY(!mayWant(65'535, 2, 1'000'000)); // two chunks
    QVERIFY(!mayWant(10, 1, 10));
    QVERIFY(!mayWant(5, 6, 10));
    QVERIFY(!mayWant(~std::uint64_t{0}, 2, 10)); // would wrap

    const auto whole = playing::encode({Kind::Want, 12});
    const auto back = playing::decode(whole);
    QVERIFY(back);
    QCOMPARE(back->kind, Kind::Want);
    QCOMPARE(back->length, 12U);
    QVERIFY(!playing::decode(playing::encode({Kind::Want, 13})));
    QVERIFY(!playing::decode(playing::encode({Kind::Picture, 20 + 3'686'401})));
    auto none = whole;
    none[6] = std::byte{0};
    QVERIFY(!playing::decode(none));
}

QTEST_GUILESS_MAIN(TestPlayerLockDown)
#include "tst_PlayerLockDown.moc"
