#include "app/shell/JobPace.h"

#include <QTest>

using app::shell::JobPace;

/// Who waits for a large file is told how long, and who cannot see the bar hears each tenth.
class TestJobPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortJobsSayNothing();
    void whatIsLeftIsRoundedUpToMinutes();
    void waitingForItsTurnIsNotCounted();
    void eachTenthIsSaidOnce();
    void tenthsThatComeTooQuicklyAreLeftOut();
};

void TestJobPace::shortJobsSayNothing()
{
    JobPace pace;
    pace.look(4'900, 0.9);
    QVERIFY(!pace.minutesLeft());
    QVERIFY(!pace.takePercent());
}

void TestJobPace::whatIsLeftIsRoundedUpToMinutes()
{
    JobPace pace;
    pace.look(60'000, 0.25); // Three minutes more.
    QCOMPARE(pace.minutesLeft(), std::optional(3));
    pace.look(61'000, 0.25);
    QCOMPARE(pace.minutesLeft(), std::optional(4));
    pace.look(60'000, 0.9);
    QCOMPARE(pace.minutesLeft(), std::optional(0));
    pace.look(60'000, 0.01); // Too early to tell.
    QVERIFY(!pace.minutesLeft());
}

void TestJobPace::waitingForItsTurnIsNotCounted()
{
    JobPace pace;
    pace.look(300'000, 0);
    pace.look(330'000, 0.5);
    QCOMPARE(pace.minutesLeft(), std::optional(0));
}

void TestJobPace::eachTenthIsSaidOnce()
{
    JobPace pace;
    pace.look(10'000, 0.12);
    QCOMPARE(pace.takePercent(), std::optional(10));
    QVERIFY(!pace.takePercent());
    pace.look(15'000, 0.19);
    QVERIFY(!pace.takePercent());
    pace.look(20'000, 0.35);
    QCOMPARE(pace.takePercent(), std::optional(30));
    pace.look(90'000, 1);
    QCOMPARE(pace.takePercent(), std::optional(90)); // The end has a sentence of its own.
}

void TestJobPace::tenthsThatComeTooQuicklyAreLeftOut()
{
    JobPace pace;
    pace.look(6'000, 0.1);
    QCOMPARE(pace.takePercent(), std::optional(10));
    pace.look(7'000, 0.2);
    QVERIFY(!pace.takePercent());
    pace.look(9'000, 0.4);
    QCOMPARE(pace.takePercent(), std::optional(40));
}

QTEST_GUILESS_MAIN(TestJobPace)
#include "tst_JobPace.moc"
