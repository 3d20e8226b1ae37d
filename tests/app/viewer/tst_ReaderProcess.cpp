#include "app/viewer/ReaderProcess.h"

#include "tests/support/Pictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app::viewer;

/// The window's side against readers that are not holdfast-reader: what they say is not believed, and they are told
/// nothing before they say that they are locked in.
class TestReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderThatIsNotLockedInGetsNothing_data();
    void aReaderThatIsNotLockedInGetsNothing();
    void aReaderThatLiesIsNotBelieved_data();
    void aReaderThatLiesIsNotBelieved();
    void theReaderHasNoHome();

private:
    /// A program that answers with these bytes, whatever it is asked.
    QString fakeReader(const QByteArray& answer);
    static QByteArray frame(protocol::Header header, const QByteArray& body);
    /// Asks for one picture. `wasOpened`: whether the picture was read.
    static core::base::Result<ReaderAnswer> ask(ReaderProcess& process, bool* wasOpened = nullptr);

    QTemporaryDir m_folder;
};

QString TestReaderProcess::fakeReader(const QByteArray& answer)
{
    const QString bytes = m_folder.filePath(QStringLiteral("answer"));
    QString program = m_folder.filePath(QStringLiteral("fake-reader"));
    QFile answerFile(bytes);
    QFile programFile(program);
    if (!answerFile.open(QIODevice::WriteOnly) || !programFile.open(QIODevice::WriteOnly))
        return {};
    answerFile.write(answer);
    programFile.write("#!/bin/sh\n/bin/cat '" + bytes.toLocal8Bit() + "'\nexec /bin/cat >/dev/null\n");
    programFile.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return program;
}

QByteArray TestReaderProcess::frame(protocol::Header header, const QByteArray& body)
{
    header.length = static_cast<quint32>(body.size());
    const auto bytes = protocol::encode(header);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())) + body;
}

core::base::Result<ReaderAnswer> TestReaderProcess::ask(ReaderProcess& process, bool* wasOpened)
{
    const QByteArray content = support::pictureFile(support::fourCorners(40, 30), "png");
    core::base::JobContext job;
    return process.ask({protocol::Kind::ShowPicture, 1, QSize(100, 100), content.size(),
                        [&](const PictureSink& sink, core::base::JobContext&) {
                            if (wasOpened)
                                *wasOpened = true;
                            return sink({reinterpret_cast<const std::byte*>(content.constData()),
                                         static_cast<std::size_t>(content.size())});
                        }},
                       job);
}

void TestReaderProcess::aReaderThatIsNotLockedInGetsNothing_data()
{
    using protocol::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("it says so") << frame({Kind::Ready}, protocol::numbers(0));
    QTest::newRow("files out of reach, but calls not filtered")
        << frame({Kind::Ready}, protocol::numbers(protocol::reachesNoFiles));
    QTest::newRow("it could not") << frame({Kind::Refusal},
                                           protocol::numbers(static_cast<quint32>(protocol::Reason::NoSandbox)));
    QTest::newRow("an empty word") << frame({Kind::Ready}, {});
    QTest::newRow("pixels unasked") << frame({Kind::Pixels}, protocol::numbers(1, 1, 4) + QByteArray(4, '\xff'));
    QTest::newRow("noise") << QByteArray(64, 'n');
}

void TestReaderProcess::aReaderThatIsNotLockedInGetsNothing()
{
    QFETCH(const QByteArray, bytes);
    ReaderProcess process(fakeReader(bytes), std::chrono::milliseconds(3000));
    bool wasOpened = false;

    const auto answer = ask(process, &wasOpened);

    QVERIFY(answer);
    QCOMPARE(answer->verdict, Verdict::NoReader);
    QVERIFY(!wasOpened);
    QCOMPARE(process.processId(), 0);
}

void TestReaderProcess::aReaderThatLiesIsNotBelieved_data()
{
    using protocol::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Verdict>("verdict");
    const auto pixels = [](quint32 width, quint32 height, quint32 stride, int length) {
        return frame({Kind::Pixels, 1}, protocol::numbers(width, height, stride) + QByteArray(length, '\x7f'));
    };
    QTest::newRow("honest") << pixels(2, 2, 8, 16) << Verdict::Shown;
    QTest::newRow("fewer bytes than pixels") << pixels(200, 200, 800, 16) << Verdict::Crashed;
    QTest::newRow("more bytes than pixels") << pixels(2, 2, 8, 17) << Verdict::Crashed;
    QTest::newRow("no pixels") << pixels(0, 0, 0, 0) << Verdict::Crashed;
    QTest::newRow("too wide") << pixels(4097, 1, 16388, 16388) << Verdict::Crashed;
    QTest::newRow("lines that overlap") << pixels(2, 2, 4, 8) << Verdict::Crashed;
    QTest::newRow("width that wraps") << pixels(0x40000002, 1, 8, 8) << Verdict::Crashed;
    QTest::newRow("no head") << frame({Kind::Pixels, 1}, QByteArray(3, 'x')) << Verdict::Crashed;
    QTest::newRow("another question") << frame({Kind::Pixels, 2}, protocol::numbers(1, 1, 4) + QByteArray(4, 'x'))
                                      << Verdict::Crashed;
    QTest::newRow("ready again") << frame({Kind::Ready, 1}, protocol::numbers(1)) << Verdict::Crashed;
    QTest::newRow("unknown reason") << frame({Kind::Refusal, 1}, protocol::numbers(99)) << Verdict::Crashed;
    QTest::newRow("noise") << QByteArray(500, 'n') << Verdict::Crashed;
    QTest::newRow("a frame that never ends")
        << frame({Kind::Pixels, 1}, QByteArray(5000, 'x')).left(2000) << Verdict::TooSlow;
}

void TestReaderProcess::aReaderThatLiesIsNotBelieved()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Verdict, verdict);
    ReaderProcess process(fakeReader(frame({protocol::Kind::Ready}, protocol::numbers(protocol::filtersCalls)) + bytes),
                          std::chrono::milliseconds(3000));

    const auto answer = ask(process);

    QVERIFY(answer);
    QCOMPARE(answer->verdict, verdict);
    QCOMPARE(answer->image.isNull(), verdict != Verdict::Shown);
}

void TestReaderProcess::theReaderHasNoHome()
{
    QVERIFY(qEnvironmentVariableIsSet("PATH"));
    qputenv("HOLDFAST_TEST_MARK", "seen");
    const QString program = fakeReader({});
    const QString seen = m_folder.filePath(QStringLiteral("environment"));
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly | QIODevice::Truncate));
    script.write("#!/bin/sh\n/usr/bin/tr '\\0' '\\n' </proc/self/environ >'" + seen.toLocal8Bit() + "'\n");
    script.close();
    ReaderProcess process(program);

    QCOMPARE(ask(process)->verdict, Verdict::NoReader);

    QFile environment(seen);
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray lines = environment.readAll();
    QVERIFY2(lines.contains("LC_ALL=C.UTF-8"), lines.constData());
    for (const char* name : {"HOME=", "PATH=", "DISPLAY=", "XDG_", "HOLDFAST_", "TMPDIR="})
        QVERIFY2(!lines.startsWith(name) && !lines.contains(QByteArray("\n") + name), lines.constData());
}

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_ReaderProcess.moc"
