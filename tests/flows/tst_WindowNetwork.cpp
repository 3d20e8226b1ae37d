// The window and the process that reads its pictures open no socket but local ones, over a whole run.
#include "tests/flows/CommandLineRun.h"
#include "tests/flows/WindowRun.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace flows;

class TestWindowNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTraceSeesASocketThatIsNotLocal();
    void noSocketIsOpenedButLocalOnes();

private:
    static QStringList strace(const QString& trace)
    {
        return {QStringLiteral("strace"),
                QStringLiteral("-f"),
                QStringLiteral("-qq"),
                QStringLiteral("-e"),
                QStringLiteral("trace=socket,socketpair,connect,bind,sendto,execve"),
                QStringLiteral("-o"),
                trace};
    }
    struct Seen
    {
        int local = 0;
        QByteArrayList others; ///< Lines with another family.
        bool hasReader = false;
        bool hasWindow = false;
    };
    static Seen read(const QString& trace)
    {
        static const QRegularExpression family(QStringLiteral("\\b[AP]F_([A-Z0-9_]+)"));
        Seen seen;
        for (const QByteArray& line : readFile(trace).split('\n')) {
            seen.hasReader |= line.contains("execve(") && line.contains("/holdfast-reader\"") && line.endsWith("= 0");
            seen.hasWindow |= line.contains("execve(") && line.contains("/holdfast\"") && line.endsWith("= 0");
            const auto match = family.match(QString::fromUtf8(line));
            if (!match.hasMatch())
                continue;
            if (match.captured(1) == QLatin1String("UNIX") || match.captured(1) == QLatin1String("LOCAL"))
                ++seen.local;
            else
                seen.others << line;
        }
        return seen;
    }
};

void TestWindowNetwork::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("strace is not installed: what a program asks of the system cannot be seen here");
    QProcess probe;
    probe.start(QStringLiteral("strace"), {QStringLiteral("-qq"), QStringLiteral("true")});
    if (!probe.waitForFinished(30'000) || probe.exitCode() != 0)
        QSKIP("strace is not allowed to run here");
}

void TestWindowNetwork::theTraceSeesASocketThatIsNotLocal()
{
    const QTemporaryDir folder;
    const QString trace = folder.filePath(QStringLiteral("trace"));
    QStringList words = strace(trace);
    const QString program = words.takeFirst();
    QProcess probe;
    probe.start(program,
                words
                    + QStringList{QStringLiteral("bash"), QStringLiteral("-c"),
                                  QStringLiteral("exec 3<>/dev/udp/127.0.0.1/9; true")});
    QVERIFY(probe.waitForFinished(60'000));
    QVERIFY(!read(trace).others.isEmpty());
}

void TestWindowNetwork::noSocketIsOpenedButLocalOnes()
{
    WindowRun run(QStringLiteral("correct horse battery staple"), QStringLiteral("Anna Bell"));
    const QString trace = run.path(QStringLiteral("trace"));
    const QString file = run.write(QStringLiteral("given/photo.png"), WindowRun::stripedPicture({}));
    QVERIFY2(run.isReady(), run.said().constData());
    VERIFY_STEP(run, start(strace(trace)));
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, writeEntry(QStringLiteral("He waited outside. See http://example.org/ for more.")));
    VERIFY_STEP(run, addFile(file));
    VERIFY_STEP(run, lookAtPicture());
    VERIFY_STEP(run, search(QStringLiteral("waited")));
    VERIFY_STEP(run, lookAtTimeline());
    VERIFY_STEP(run, quit());

    const Seen seen = read(trace);
    QVERIFY2(seen.hasWindow && seen.hasReader, "the trace must follow both programs");
    QVERIFY2(seen.local > 0, "the window reaches its screen by a local socket, so the trace must show one");
    QCOMPARE(seen.others.join('\n'), QByteArray());
}

QTEST_GUILESS_MAIN(TestWindowNetwork)
#include "tst_WindowNetwork.moc"
