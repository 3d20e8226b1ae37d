// A second start with the same records: the first window comes to the front, and shows no more than it did.
#include "tests/flows/WindowRun.h"

#include <QDir>
#include <QTest>

using namespace flows;

class TestWindowSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLockedWindowStaysLocked();
    void anOpenWindowComesToTheFront();
    void aMinimisedWindowComesUpLocked();
    void otherRecordsHaveAWindowOfTheirOwn();

private:
    static constexpr int few = 2'000; ///< Pixels: a cursor, the edge of a window that is active.
    static constexpr int many = 60'000;
    static QByteArray tool(WindowRun& run, const QStringList& words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), run.screen().name());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("xdotool"), words);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }
    static int windows(WindowRun& run)
    {
        return static_cast<int>(tool(run,
                                     {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                      QStringLiteral("--name"), QStringLiteral("^Holdfast$")})
                                    .count('\n'));
    }
    static bool looksLike(WindowRun& run, const QImage& picture)
    {
        return PrivateScreen::until([&] { return PrivateScreen::difference(picture, run.screen().picture()) < few; },
                                    20'000);
    }
};

void TestWindowSecondStart::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestWindowSecondStart::aLockedWindowStaysLocked()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    const QImage empty = run.screen().picture();
    VERIFY_STEP(run, start());
    const QImage door = run.screen().picture();
    const qint64 first = run.process().processId();
    VERIFY_STEP(run, startAgain());
    QVERIFY(looksLike(run, door));
    QCOMPARE(windows(run), 1);
    // Minimised it comes back as what it was.
    tool(run, {QStringLiteral("getactivewindow"), QStringLiteral("windowminimize")});
    QVERIFY(looksLike(run, empty));
    VERIFY_STEP(run, startAgain());
    QVERIFY(looksLike(run, door));
    VERIFY_STEP(run, unlock());
    QCOMPARE(run.process().processId(), first);
    QCOMPARE(run.process().state(), QProcess::Running);
    VERIFY_STEP(run, quit());
    QCOMPARE(QDir(run.path(QStringLiteral("runtime")))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
}

void TestWindowSecondStart::anOpenWindowComesToTheFront()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, beginEntry(QStringLiteral("He waited")));
    run.screen().untilAtRest();
    const QImage open = run.screen().picture();
    VERIFY_STEP(run, startAgain());
    QVERIFY(looksLike(run, open)); // Whoever sees it sees it.
    QCOMPARE(windows(run), 1);

    // Behind another window.
    QProcess other;
    other.setProcessEnvironment(run.surroundings());
    other.start(qEnvironmentVariable("HOLDFAST_BIN") + QStringLiteral("/holdfast"),
                {run.path(QStringLiteral("nothing"))});
    QVERIFY(run.screen().untilChanged(open, many));
    QCOMPARE(windows(run), 2);
    VERIFY_STEP(run, startAgain());
    const auto inFront = [&] {
        return tool(run, {QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid")}).trimmed().toLongLong()
            == run.process().processId();
    };
    QVERIFY(PrivateScreen::until(inFront, 20'000));
    other.kill();
    other.waitForFinished();
    VERIFY_STEP(run, quit());
}

void TestWindowSecondStart::aMinimisedWindowComesUpLocked()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    const QImage empty = run.screen().picture();
    VERIFY_STEP(run, start());
    const QImage door = run.screen().picture();
    VERIFY_STEP(run, unlock());
    tool(run, {QStringLiteral("getactivewindow"), QStringLiteral("windowminimize")});
    QVERIFY(looksLike(run, empty));
    VERIFY_STEP(run, startAgain());
    QVERIFY(looksLike(run, door));
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, quit());
}

void TestWindowSecondStart::otherRecordsHaveAWindowOfTheirOwn()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    const QImage door = run.screen().picture();
    QProcess other;
    other.setProcessEnvironment(run.surroundings());
    other.start(qEnvironmentVariable("HOLDFAST_BIN") + QStringLiteral("/holdfast"),
                {run.path(QStringLiteral("nothing"))});
    QVERIFY(run.screen().untilChanged(door, many));
    QCOMPARE(windows(run), 2);
    QCOMPARE(other.state(), QProcess::Running);
    other.kill();
    other.waitForFinished();
    QVERIFY(looksLike(run, door));
    VERIFY_STEP(run, quit());
}

QTEST_GUILESS_MAIN(TestWindowSecondStart)
#include "tst_WindowSecondStart.moc"
