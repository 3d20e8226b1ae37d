#include "app/shell/JobTray.h"

#include "app/shell/JobTrayView.h"
#include "tests/support/Verify.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace core;
using app::shell::JobTray;
using app::shell::JobTrayView;

namespace {

using Number = base::Result<int>;
const auto caseId = domain::CaseId::create();

} // namespace

/// Whatever changes records goes through the tray: it outlives its page, says that data has changed, and shows what
/// takes long or went wrong.
class TestJobTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteSaysWhichCaseHasChanged();
    void aFailedWriteStaysUntilItIsClosed();
    void aStoppedWriteIsNoFault();
    void cancelReachesTheJobAndKeepsItsAnswer();
    void aSaveDoesNotWaitForALongWrite();
    void pressingSaveTwiceAddsOnce();
    void theDeathOfThePageDoesNotStopItsWrite();
    void aFaultWithoutItsPageIsShownInTheTray();
    void finishWaitsForSaves();
    void theViewShowsProgressAndCancels();
};

void TestJobTray::aWriteSaysWhichCaseHasChanged()
{
    JobTray tray;
    QSignalSpy changed(&tray, &JobTray::caseChanged);
    int answer = 0;
    tray.save<int>(
        {QStringLiteral("Saving"), caseId, this}, [](base::JobContext&) -> Number { return 5; },
        [&](const Number& result) { answer = *result; });
    QVERIFY(tray.isBusy());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<domain::CaseId>().text(), caseId.text());
    QCOMPARE(answer, 5);
    QVERIFY(!tray.isBusy());
    QVERIFY(tray.rows().empty());
}

void TestJobTray::aFailedWriteStaysUntilItIsClosed()
{
    JobTray tray;
    JobTrayView view(tray);
    QSignalSpy changed(&tray, &JobTray::caseChanged);
    tray.start<int>(QStringLiteral("Adding a.png"), caseId,
                    [](base::JobContext&) -> Number { return base::Error{base::ErrorCode::SourceChanged}; });
    QTRY_COMPARE(tray.rows().size(), std::size_t(1));
    QCOMPARE(changed.count(), 0);
    const auto row = tray.rows().front();
    QVERIFY(row.isFailed);
    QCOMPARE(row.title, QStringLiteral("Adding a.png"));
    QCOMPARE(row.problem.heading, QStringLiteral("This file changed while we were copying it."));
    auto* close = view.findChild<QPushButton*>();
    QVERIFY(close);
    QVERIFY(close->accessibleName().startsWith(close->text()));
    close->click();
    QVERIFY(tray.rows().empty());
    QVERIFY(view.isHidden());
}

void TestJobTray::aStoppedWriteIsNoFault()
{
    JobTray tray;
    tray.start<int>(QStringLiteral("Adding"), caseId,
                    [](base::JobContext&) -> Number { return base::Error{base::ErrorCode::Canceled}; });
    QTRY_VERIFY(!tray.isBusy());
    QVERIFY(tray.rows().empty());
}

void TestJobTray::cancelReachesTheJobAndKeepsItsAnswer()
{
    JobTray tray;
    std::optional<Number> answer;
    tray.start<int>(
        {QStringLiteral("Adding"), caseId, this},
        [](base::JobContext& job) -> Number {
            while (!job.isCanceled())
                QThread::yieldCurrentThread();
            return base::Error{base::ErrorCode::Canceled};
        },
        [&](Number result) { answer = std::move(result); });
    QTRY_COMPARE(tray.rows().size(), std::size_t(1)); // After half a second.
    tray.cancel(tray.rows().front().id);
    QTRY_VERIFY(answer.has_value());
    VERIFY_ERROR(*answer, base::ErrorCode::Canceled);
}

void TestJobTray::aSaveDoesNotWaitForALongWrite()
{
    JobTray tray;
    QSemaphore gate;
    tray.start<int>(QStringLiteral("Adding a film"), caseId, [&](base::JobContext&) -> Number {
        gate.acquire();
        return 1;
    });
    bool isSaved = false;
    tray.save<int>(
        {QStringLiteral("Saving"), caseId, this}, [](base::JobContext&) -> Number { return 1; },
        [&](const Number&) { isSaved = true; });
    QTRY_VERIFY(isSaved);
    QVERIFY(tray.isBusy());
    gate.release();
    QTRY_VERIFY(!tray.isBusy());
}

void TestJobTray::pressingSaveTwiceAddsOnce()
{
    JobTray tray;
    QSemaphore gate;
    std::atomic_int added = 0;
    int answers = 0;
    const auto press = [&](bool adds) {
        tray.save<int>(
            {QStringLiteral("Saving"), caseId, this, adds},
            [&](base::JobContext&) -> Number {
                gate.acquire();
                return ++added;
            },
            [&](const Number&) { ++answers; });
    };
    press(true);
    press(true);
    gate.release(2);
    QTRY_VERIFY(!tray.isBusy());
    QCOMPARE(added.load(), 1);
    QCOMPARE(answers, 1);
    press(true); // Another one, later.
    QTRY_COMPARE(answers, 2);
    press(false); // A correction may follow on a correction at once.
    press(false);
    gate.release(2);
    QTRY_COMPARE(answers, 4);
}

void TestJobTray::theDeathOfThePageDoesNotStopItsWrite()
{
    JobTray tray;
    QSignalSpy changed(&tray, &JobTray::caseChanged);
    QSemaphore gate;
    std::atomic_bool isDone = false;
    bool wasAnswered = false;
    auto page = std::make_unique<QObject>();
    tray.save<int>(
        {QStringLiteral("Saving"), caseId, page.get()},
        [&](base::JobContext&) -> Number {
            gate.acquire();
            isDone = true;
            return 1;
        },
        [&](const Number&) { wasAnswered = true; });
    page.reset();
    gate.release();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(isDone);
    QVERIFY(!wasAnswered);
}

void TestJobTray::aFaultWithoutItsPageIsShownInTheTray()
{
    JobTray tray;
    auto page = std::make_unique<QObject>();
    QSemaphore gate;
    tray.save<int>(
        {QStringLiteral("Saving your entry"), caseId, page.get()},
        [&](base::JobContext&) -> Number {
            gate.acquire();
            return base::Error{base::ErrorCode::NoSpace, {}, {}, 2'100'000'000};
        },
        [](const Number&) { QFAIL("the page is gone"); });
    page.reset();
    gate.release();
    QTRY_COMPARE(tray.rows().size(), std::size_t(1));
    QCOMPARE(tray.rows().front().problem.text, QStringLiteral("You need 2.1 GB more. Nothing was changed."));
}

void TestJobTray::finishWaitsForSaves()
{
    JobTray tray;
    std::atomic_bool isSaved = false;
    tray.saveQuietly<int>([&](base::JobContext& job) -> Number {
        QThread::msleep(20);
        isSaved = !job.isCanceled();
        return 1;
    });
    tray.finish();
    QVERIFY(isSaved);
}

void TestJobTray::theViewShowsProgressAndCancels()
{
    JobTray tray;
    JobTrayView view(tray);
    tray.start<int>(QStringLiteral("Adding film.mp4"), caseId, [](base::JobContext& job) -> Number {
        job.setProgress({500, 1000});
        while (!job.isCanceled())
            QThread::yieldCurrentThread();
        return base::Error{base::ErrorCode::Canceled};
    });
    QVERIFY(view.isHidden());
    QTRY_VERIFY(!view.isHidden());
    auto* bar = view.findChild<QProgressBar*>();
    QVERIFY(bar);
    QTRY_COMPARE(bar->value() * 1000 / bar->maximum(), 500);
    QCOMPARE(bar->accessibleName(), QStringLiteral("Adding film.mp4"));
    auto* cancel = view.findChild<QPushButton*>();
    QVERIFY(cancel->accessibleName().startsWith(cancel->text()));
    cancel->click();
    QTRY_VERIFY(view.isHidden());
}

QTEST_MAIN(TestJobTray)
#include "tst_JobTray.moc"
