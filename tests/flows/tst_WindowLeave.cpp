// Leaving in a hurry: from wherever somebody is, nothing of the window stays on the screen, the program ends by itself,
// what was half written is kept, and what was half taken in leaves nothing behind.
#include "tests/flows/KeptDraft.h"
#include "tests/flows/LeaveTry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace flows;

class TestWindowLeave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStaysOnTheScreen_data();
    void nothingStaysOnTheScreen();
};

void TestWindowLeave::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestWindowLeave::nothingStaysOnTheScreen_data()
{
    QTest::addColumn<int>("moment");
    for (int moment = 0; moment < moments; ++moment)
        QTest::newRow(nameOf(static_cast<Moment>(moment))) << moment;
}

void TestWindowLeave::nothingStaysOnTheScreen()
{
    QFETCH(const int, moment);
    const auto passphrase = QStringLiteral("tractor plum siren hat moss");
    WindowRun run(passphrase, QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    // Holes read as zeros: as much work as any other gigabytes, and no room on this disk.
    QFile large(run.path(QStringLiteral("given/large.bin")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{2} << 30));
    large.close();

    LeaveTry leaving(run, large.fileName());
    const auto times = leaving.leaveFrom(static_cast<Moment>(moment));
    QVERIFY2(times, leaving.failed().constData());
    QCOMPARE(run.process().readAllStandardError(), QByteArray());

    const auto parts = QDir(run.path(QStringLiteral("vault/objects/tmp"))).entryList(QDir::Files);
    QVERIFY2(parts.isEmpty(), qPrintable(parts.join(QLatin1Char(' '))));
    QVERIFY2(!run.ask({QStringLiteral("check")}).isEmpty(), "the records are not whole");
    const QByteArray files = run.ask({QStringLiteral("evidence"), QStringLiteral("list")}, {QStringLiteral("--json")});
    QVERIFY2(!files.isEmpty() && !files.contains("large.bin"), files.constData());
    QCOMPARE(beginningOfDraft(run.path(QStringLiteral("vault")), passphrase),
             static_cast<Moment>(moment) == Moment::Writing ? LeaveTry::words() : QString());
}

QTEST_GUILESS_MAIN(TestWindowLeave)
#include "tst_WindowLeave.moc"
