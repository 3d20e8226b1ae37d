#include "tests/app/reader/ReaderPipe.h"
#include "tests/support/Documents.h"
#include "tests/support/Pictures.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace protocol = app::viewer::protocol;
using protocol::Field;
using protocol::Format;
using protocol::Reason;

/// What holdfast-reader can reach once it is locked in, seen from outside: by the kernel's own account of the process
/// and by a trace of its calls. And what it does with frames that the window would never send.
class TestLockDown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKernelSaysItIsLockedIn();
    void nothingIsOpenedAfterTheLock();
    void itHasNoOptions();
    void framesThatLieAreRefused_data();
    void framesThatLieAreRefused();
    void questionsThatLieAreRefused_data();
    void questionsThatLieAreRefused();
    void questionsInWordsThatLieAreRefused();
    void aCutFrameEndsItQuietly();
    void aTiredReaderSaysSo();
    void theProtocolChecksItsNumbers();

private:
    static QByteArray fileOf(const QProcess& process, const QString& name)
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestLockDown::theKernelSaysItIsLockedIn()
{
    ReaderPipe reader;
    QVERIFY(reader.isReady());
    QVERIFY((reader.locks() & protocol::filtersCalls) != 0);

    const QByteArray status = fileOf(reader.process(), QStringLiteral("status"));
    QVERIFY2(status.contains("\nSeccomp:\t2\n"), status.constData());
    QVERIFY2(status.contains("\nNoNewPrivs:\t1\n"), status.constData());
    const QString limits = QString::fromLatin1(fileOf(reader.process(), QStringLiteral("limits")));
    const auto holds = [&](const char* line) { return limits.contains(QRegularExpression(QString::fromLatin1(line))); };
    QVERIFY2(holds("Max address space +1073741824 +1073741824 "), qPrintable(limits));
    QVERIFY2(holds("Max cpu time +10 +10 "), qPrintable(limits));
    QVERIFY2(holds("Max file size +0 +0 "), qPrintable(limits));
    QVERIFY2(holds("Max core file size +0 +0 "), qPrintable(limits));
}

void TestLockDown::nothingIsOpenedAfterTheLock()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    QTemporaryDir folder;
    const QString traceFile = folder.filePath(QStringLiteral("trace"));
    {
        ReaderPipe reader({strace, QStringLiteral("-f"), QStringLiteral("-o"), traceFile});
        QVERIFY(reader.isReady());
        // Large enough that Qt shares the work between threads, which start after the lock.
        const QImage large = support::fourCorners(1600, 1200);
        for (const auto& [format, name] : {std::pair(Format::Png, "png"), std::pair(Format::Jpeg, "jpeg"),
                                           std::pair(Format::WebP, "webp"), std::pair(Format::Bmp, "bmp")}) {
            const auto answer = reader.ask(format, {700, 700}, support::pictureFile(large, name));
            QVERIFY(answer);
            QCOMPARE(answer->image().size(), QSize(700, 525));
        }
        QVERIFY(!reader.ask(Format::Gif, {9, 9}, support::gifFile())->image().isNull());
        QVERIFY(reader.ask(Format::Png, {9, 9}, QByteArray(5000, 'x'))->reason());
        using protocol::Kind;
        QCOMPARE(reader.askPage(0, {700, 700}, support::pageWithWords("Words"))->pages(), 1);
        QVERIFY(reader.askWords(Kind::ReadPage, 0, support::pageWithWords("Words"))->words(Field::PageText));
        const QByteArray jpeg = support::pictureFile(large, "jpeg");
        QVERIFY(reader.askWords(Kind::ReadFacts, quint32(Format::Jpeg), jpeg)->words(Field::PixelSize));
        const QByteArray mail("From: a\nContent-Type: text/plain; charset=koi8-r\n\n\xc1\xc2");
        QVERIFY(reader.askWords(Kind::ReadMail, 0, mail)->words(Field::Body));
        QFile heic(QString::fromLocal8Bit(qgetenv("HOLDFAST_SAMPLES"))
                   + QStringLiteral("/heic/pillow_heif/zPug_3.heic"));
        if (heic.open(QIODevice::ReadOnly))
            QVERIFY(!reader.ask(Format::Heif, {700, 700}, heic.readAll())->image().isNull());
        QVERIFY(reader.closesQuietly());
    }

    QFile trace(traceFile);
    QVERIFY(trace.open(QIODevice::ReadOnly));
    static const QRegularExpression call(QStringLiteral("^\\d+ +(?:<\\.\\.\\. )?(\\w+)"));
    // What the reader may do with the door shut. Threads of the reader itself are clone with CLONE_THREAD.
    const QSet<QString> expected{QStringLiteral("read"),
                                 QStringLiteral("write"),
                                 QStringLiteral("mmap"),
                                 QStringLiteral("munmap"),
                                 QStringLiteral("mremap"),
                                 QStringLiteral("mprotect"),
                                 QStringLiteral("madvise"),
                                 QStringLiteral("brk"),
                                 QStringLiteral("futex"),
                                 QStringLiteral("clone"),
                                 QStringLiteral("clone3"),
                                 QStringLiteral("rseq"),
                                 QStringLiteral("set_robust_list"),
                                 QStringLiteral("rt_sigprocmask"),
                                 QStringLiteral("rt_sigaction"),
                                 QStringLiteral("prctl"),
                                 QStringLiteral("eventfd2"),
                                 QStringLiteral("close"),
                                 QStringLiteral("exit"),
                                 QStringLiteral("exit_group"),
                                 QStringLiteral("clock_gettime"),
                                 QStringLiteral("sched_getaffinity"),
                                 QStringLiteral("sched_yield"),
                                 QStringLiteral("gettid"),
                                 QStringLiteral("getpid"),
                                 QStringLiteral("poll"),
                                 QStringLiteral("ppoll"),
                                 QStringLiteral("restart_syscall"),
                                 QStringLiteral("sigaltstack"),
                                 QStringLiteral("getrandom")};
    bool isLocked = false;
    bool usedThreads = false;
    int callsInside = 0;
    const QStringList lines = QString::fromUtf8(trace.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString name = call.match(line).captured(1);
        QVERIFY2(name != QLatin1String("socket") && name != QLatin1String("connect"), qPrintable(line));
        if (!isLocked) {
            isLocked = line.contains(QLatin1String("seccomp(SECCOMP_SET_MODE_FILTER"))
                && line.contains(QLatin1String("{len=")) && line.endsWith(QLatin1String("= 0"));
            continue;
        }
        if (name.isEmpty() || line.contains(QLatin1String("+++")))
            continue;
        ++callsInside;
        if (name == QLatin1String("openat")) { // Parsers look for fonts and the like, and are told that they may not.
            QVERIFY2(line.contains(QLatin1String("= -1 EACCES")), qPrintable(line));
            continue;
        }
        QVERIFY2(expected.contains(name), qPrintable(line));
        if (name == QLatin1String("clone") && !line.contains(QLatin1String("resumed"))) {
            QVERIFY2(line.contains(QLatin1String("CLONE_THREAD")), qPrintable(line));
            usedThreads = true;
        }
    }
    QVERIFY2(isLocked, "the trace shows no lock");
    QVERIFY2(callsInside > 50, "the trace shows nothing after the lock");
    QVERIFY2(usedThreads || QThread::idealThreadCount() < 2, "no thread was started, so none was looked at");
}

void TestLockDown::itHasNoOptions()
{
    const QString program = QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-reader");
    for (const auto& [option, code] : {std::pair("--version", 0), std::pair("--help", 0), std::pair("--open", 2)}) {
        QProcess process;
        process.start(program, {QString::fromLatin1(option)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), code);
        QVERIFY(process.readAll().startsWith("holdfast-reader"));
    }
}

void TestLockDown::framesThatLieAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex).leftJustified(24, '\0');
    };
    // magic, version, kind, question, flags, length
    row("longest length", "4846523101000200070000000000 0000ffffffff");
    row("one byte too long", "484652310100020007000000000000000d000010");
    row("no question in it", "484652310100020007000000000000000b000000");
    row("other magic", "484652320100020007000000000000000c000000");
    row("other version", "484652310200020007000000000000000c000000");
    row("kind of the reader", "484652310100030007000000000000000c000000");
    row("unknown kind", "4846523101000b00070000000000000004000000");
    row("answer in words", "4846523101000a00070000000000000004000000");
    row("document too long", "484652310100050007000000000000000d000020");
    row("email too long", "484652310100090007000000000000000d004006");
    row("unknown flag", "484652310100020007000000020000000c000000");
    row("all ones", "ffffffffffffffffffffffffffffffffffffffffffffffff");
}

void TestLockDown::framesThatLieAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(bytes.size(), 24);
    ReaderPipe reader;
    QVERIFY(reader.isReady());

    reader.write(bytes);
    const auto answer = reader.next();

    QVERIFY(answer);
    QVERIFY(answer->reason());
    QCOMPARE(*answer->reason(), Reason::BadFrame);
    QCOMPARE(answer->header.flags, protocol::endsNow);
    QVERIFY(reader.closesQuietly());
}

void TestLockDown::questionsThatLieAreRefused_data()
{
    QTest::addColumn<quint32>("format");
    QTest::addColumn<QSize>("atMost");
    QTest::newRow("format 0") << 0U << QSize(9, 9);
    QTest::newRow("format 8") << 8U << QSize(9, 9);
    QTest::newRow("format of all ones") << 0xffffffffU << QSize(9, 9);
    QTest::newRow("no width") << 1U << QSize(0, 9);
    QTest::newRow("negative height") << 1U << QSize(9, -1);
    QTest::newRow("too wide") << 1U << QSize(4097, 9);
    QTest::newRow("too high") << 1U << QSize(9, 4097);
}

void TestLockDown::questionsThatLieAreRefused()
{
    QFETCH(const quint32, format);
    QFETCH(const QSize, atMost);
    ReaderPipe reader;
    const QByteArray picture = support::pictureFile(support::fourCorners(40, 30), "png");

    const auto answer = reader.ask(static_cast<Format>(format), atMost, picture);

    QVERIFY(answer);
    QVERIFY(answer->reason());
    QCOMPARE(*answer->reason(), Reason::BadFrame);
    QVERIFY(!reader.ask(Format::Png, {9, 9}, picture)->image().isNull());
}

void TestLockDown::questionsInWordsThatLieAreRefused()
{
    using protocol::Kind;
    ReaderPipe reader;
    const auto isRefused = [&](Kind kind, quint32 which, QSize atMost) {
        reader.writeQuestion(kind, which, atMost, "From: a\n\nb");
        const auto answer = reader.next();
        return answer && answer->reason() == Reason::BadFrame;
    };
    QVERIFY(isRefused(Kind::ReadMail, 1, {0, 0}));
    QVERIFY(isRefused(Kind::ReadMail, 0, {1, 0}));
    QVERIFY(isRefused(Kind::ReadFacts, 0, {0, 0}));
    QVERIFY(isRefused(Kind::ReadFacts, 8, {0, 0}));
    QVERIFY(isRefused(Kind::ReadFacts, 2, {0, 9}));
    QVERIFY(isRefused(Kind::ReadPage, protocol::mostPages, {0, 0}));
    QVERIFY(isRefused(Kind::ReadPage, 0, {9, 9}));
    QVERIFY(isRefused(Kind::ShowPage, 0, {0, 9}));
    QVERIFY(isRefused(Kind::ShowPage, 0, {9, 4097}));
    QVERIFY(!isRefused(Kind::ReadMail, 0, {0, 0}));
}

void TestLockDown::aCutFrameEndsItQuietly()
{
    for (const int length : {0, 1, 23, 24, 30, 36, 40}) {
        ReaderPipe reader;
        const auto header = protocol::encode({protocol::Kind::ShowPicture, 1, 0, 1000});
        QByteArray bytes(reinterpret_cast<const char*>(header.data()), static_cast<qsizetype>(header.size()));
        bytes += QByteArray(16, '\1');
        reader.write(bytes.left(length));
        QVERIFY(reader.closesQuietly());
        QVERIFY(reader.process().readAll().isEmpty());
    }
}

void TestLockDown::aTiredReaderSaysSo()
{
    // Its processor time is limited for good, so it must say that it ends before it is ended in the middle of a
    // picture.
    const QByteArray large = support::pictureFile(support::fourCorners(4000, 4000), "png");
    ReaderPipe reader;
    for (int round = 0; round < 200; ++round) {
        const auto answer = reader.ask(Format::Png, {4000, 4000}, large);
        QVERIFY2(answer, "it was ended without a word");
        QVERIFY(!answer->image().isNull());
        if ((answer->header.flags & protocol::endsNow) != 0) {
            QVERIFY(reader.closesQuietly());
            return;
        }
    }
    QFAIL("it never got tired");
}

void TestLockDown::theProtocolChecksItsNumbers()
{
    using protocol::fits;
    QVERIFY(fits(4096, 4096, 16384, 12 + 67'108'864));
    QVERIFY(fits(1, 1, 4, 16));
    QVERIFY(!fits(0, 1, 0, 12));
    QVERIFY(!fits(1, 0, 4, 12));
    QVERIFY(!fits(4097, 1, 16388, 16400));
    QVERIFY(!fits(1, 4097, 4, 16400));
    QVERIFY(!fits(2, 2, 4, 20)); // lines overlap
    QVERIFY(!fits(2, 2, 12, 36)); // lines with a gap
    QVERIFY(!fits(2, 2, 8, 27));
    QVERIFY(!fits(2, 2, 8, 29));
    QVERIFY(!fits(0x40000001, 1, 4, 16)); // would wrap

    const protocol::Header header{protocol::Kind::Pixels, 0x01020304, protocol::endsNow, 500};
    const auto back = protocol::decode(protocol::encode(header));
    QVERIFY(back);
    QCOMPARE(back->question, header.question);
    QCOMPARE(back->flags, header.flags);
    QCOMPARE(back->length, header.length);
    QVERIFY(!protocol::decode(protocol::encode({protocol::Kind::Refusal, 1, 0, 5})));
    QVERIFY(!protocol::decode(protocol::encode({protocol::Kind::Pixels, 1, 0, 12 + 67'108'864 + 1})));
}

QTEST_GUILESS_MAIN(TestLockDown)
#include "tst_LockDown.moc"
