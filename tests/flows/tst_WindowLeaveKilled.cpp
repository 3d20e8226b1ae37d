// Leaving is cut off by a kill between two of its steps: hidden, but the last words not kept yet; the words being
// kept; a file that was half taken in not taken out again. Whatever was kept before is there, the records are whole,
// and nothing can be read outside them.
#include "tests/flows/KeptDraft.h"
#include "tests/flows/LeaveTry.h"
#include "tests/flows/PlantedPhrases.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>
#include <csignal>
#include <functional>

#include <sys/stat.h>

using namespace flows;

class TestWindowLeaveKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void betweenTheStepsOfLeavingItHarmsNothing_data();
    void betweenTheStepsOfLeavingItHarmsNothing();

private:
    /// `isCutOff`: whether the kill came before the process had ended by itself.
    static void leaveAndKill(bool isWriting, bool isLater, bool& isCutOff);
    static QString words(int number) { return PlantedPhrases::text(number); }
    /// Leaves, and kills the process as soon as this is so; false when it was never so, or when the process had ended
    /// before.
    static bool killWhen(WindowRun& run, const std::function<bool()>& isSo)
    {
        PrivateScreen& screen = run.screen();
        screen.press(QStringLiteral("shift"));
        screen.press(QStringLiteral("shift"));
        QProcess third;
        screen.startPressing(third, QStringLiteral("shift"));
        QElapsedTimer since;
        since.start();
        const auto process = static_cast<pid_t>(run.process().processId());
        while (!isSo())
            if (since.elapsed() > 10'000 || run.process().state() == QProcess::NotRunning)
                break;
        ::kill(process, SIGKILL);
        third.waitForFinished();
        return run.process().waitForFinished() && run.process().exitStatus() == QProcess::CrashExit;
    }
    /// Size and time of a file, to the nanosecond.
    static std::array<qint64, 3> stateOf(const QByteArray& path)
    {
        struct stat state
        {
        };
        if (::stat(path.constData(), &state) != 0)
            return {-1, 0, 0};
        return {state.st_size, state.st_mtim.tv_sec, state.st_mtim.tv_nsec};
    }
    static QStringList partsOf(const WindowRun& run)
    {
        return QDir(run.path(QStringLiteral("vault/objects/tmp"))).entryList(QDir::Files);
    }
};

void TestWindowLeaveKilled::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestWindowLeaveKilled::betweenTheStepsOfLeavingItHarmsNothing_data()
{
    QTest::addColumn<bool>("isWriting"); // Else a large file is being taken in.
    QTest::addColumn<bool>("isLater"); // Not as soon as nothing is seen, but a step later.
    QTest::newRow("hidden, the last words not kept") << true << false;
    QTest::newRow("the last words are being kept") << true << true;
    QTest::newRow("hidden, a file half taken in") << false << false;
    QTest::newRow("the half of a file is being taken out") << false << true;
}

void TestWindowLeaveKilled::betweenTheStepsOfLeavingItHarmsNothing()
{
    QFETCH(const bool, isWriting);
    QFETCH(const bool, isLater);
    // A step is so short that on a busy computer it may be over before it can be cut off: then once more.
    bool isCutOff = false;
    for (int attempt = 0; attempt < 5 && !isCutOff; ++attempt) {
        leaveAndKill(isWriting, isLater, isCutOff);
        if (QTest::currentTestFailed())
            return;
        if (isLater && !isWriting) // The shortest of all: enough that nothing was lost.
            return;
    }
    QVERIFY(isCutOff);
}

void TestWindowLeaveKilled::leaveAndKill(bool isWriting, bool isLater, bool& isCutOff)
{
    WindowRun run(words(0), words(1));
    VERIFY_STEP(run, isReady());
    QFile large(run.path(QStringLiteral("given/large.bin")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{2} << 30));
    large.close();
    const QImage empty = run.screen().picture();
    VERIFY_STEP(run, start());
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, writeEntry(words(2)));
    if (isWriting) {
        VERIFY_STEP(run, beginEntry(words(3)));
        run.screen().type(QLatin1Char(' ') + words(4));
    } else {
        const QImage before = run.screen().picture();
        run.screen().press(QStringLiteral("ctrl+shift+i"));
        QVERIFY(run.screen().untilChanged(before, 1'500));
        run.screen().type(large.fileName());
        run.screen().press(QStringLiteral("Return"));
        QVERIFY(PrivateScreen::until([&] { return !partsOf(run).isEmpty(); }));
    }

    const QByteArray log = QFile::encodeName(run.path(QStringLiteral("vault/vault.db-wal")));
    const auto before = stateOf(log);
    const QPoint middle(empty.width() / 2, empty.height() / 2); // The window stands there.
    QVERIFY(run.screen().pixelAt(middle) != (empty.pixel(middle) & RGB_MASK));
    const auto isNext = [&] {
        if (!isLater)
            return run.screen().pixelAt(middle) == (empty.pixel(middle) & RGB_MASK);
        return isWriting ? stateOf(log) != before : partsOf(run).isEmpty();
    };
    isCutOff = killWhen(run, isNext);

    QStringList places{run.path(QStringLiteral("vault"))};
    for (const char* name : {"home", "temporary", "runtime"})
        places << run.path(QString::fromLatin1(name));
    QCOMPARE(PlantedPhrases::foundIn(places).join(QLatin1Char('\n')), QString());
    QVERIFY2(!run.ask({QStringLiteral("check")}).isEmpty(), "the records are not whole");
    QVERIFY(run.ask({QStringLiteral("incident"), QStringLiteral("list")}, {QStringLiteral("--json")})
                .contains(PlantedPhrases::bytes(2)));
    const QByteArray files = run.ask({QStringLiteral("evidence"), QStringLiteral("list")}, {QStringLiteral("--json")});
    QVERIFY2(!files.isEmpty() && !files.contains("large.bin"), files.constData());
    const QString draft = beginningOfDraft(run.path(QStringLiteral("vault")), words(0));
    QVERIFY2(isWriting ? draft.startsWith(words(3)) : draft.isEmpty(), qPrintable(draft));
    QCOMPARE(partsOf(run), QStringList()); // Opening has put it right.
    QCOMPARE(PlantedPhrases::foundIn(places).join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(TestWindowLeaveKilled)
#include "tst_WindowLeaveKilled.moc"
