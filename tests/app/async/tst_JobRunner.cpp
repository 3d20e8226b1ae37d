#include "app/async/JobRunner.h"

#include "tests/support/Verify.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <stdexcept>

using namespace core;
using app::async::JobHandle;
using app::async::JobRunner;

namespace {

using Number = base::Result<int>;

/// Holds the lane until it is let go, so that a test says what happens in what order.
struct Gate
{
    QSemaphore reached;
    QSemaphore opened;

    int pass()
    {
        reached.release();
        opened.acquire();
        return 1;
    }
};

} // namespace

/// A question is answered on the GUI thread, once, to somebody who still wants it.
class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheGuiThread();
    void replacingTheHandleDropsTheOlderAnswer();
    void aCancelledJobSeesIt();
    void requestStopStillAnswers();
    void noAnswerGoesToTheDead();
    void anExceptionIsAnError();
    void whatTheWorkHeldIsGoneBeforeTheAnswer();
    void anUnwantedAnswerIsLetGoOnTheWorker();
    void jobsRunInOrder();
    void aQueuedJobThatWasCancelledNeverStarts();
    void destructionWaitsForTheRunningJob();
    void waitUntilIdleWaits();
};

void TestJobRunner::answersOnTheGuiThread()
{
    JobRunner runner;
    QThread* workThread = nullptr;
    QThread* doneThread = nullptr;
    int answer = 0;
    const JobHandle handle = runner.start<int>(
        this,
        [&](base::JobContext&) -> Number {
            workThread = QThread::currentThread();
            return 42;
        },
        [&](Number result) {
            doneThread = QThread::currentThread();
            answer = *result;
        });
    QVERIFY(handle.isRunning());
    QTRY_COMPARE(answer, 42);
    QVERIFY(!handle.isRunning());
    QCOMPARE(doneThread, QThread::currentThread());
    QVERIFY(workThread != QThread::currentThread());
}

void TestJobRunner::replacingTheHandleDropsTheOlderAnswer()
{
    JobRunner runner;
    Gate gate;
    QList<int> answers;
    JobHandle handle = runner.start<int>(
        this, [&](base::JobContext&) -> Number { return gate.pass(); },
        [&](const Number& result) { answers.append(*result); });
    gate.reached.acquire();
    handle = runner.start<int>(
        this, [](base::JobContext&) -> Number { return 2; }, [&](const Number& result) { answers.append(*result); });
    gate.opened.release();
    QTRY_COMPARE(answers, QList<int>{2});
    runner.waitUntilIdle();
    QCoreApplication::processEvents();
    QCOMPARE(answers, QList<int>{2});
}

void TestJobRunner::aCancelledJobSeesIt()
{
    JobRunner runner;
    Gate gate;
    std::atomic_bool sawCancel = false;
    {
        const JobHandle handle = runner.start<int>(
            this,
            [&](base::JobContext& job) -> Number {
                gate.pass();
                sawCancel = job.isCanceled();
                return 0;
            },
            [](const Number&) { QFAIL("nobody wants this"); });
        gate.reached.acquire();
    }
    gate.opened.release();
    runner.waitUntilIdle();
    QVERIFY(sawCancel);
    QCoreApplication::processEvents();
}

void TestJobRunner::requestStopStillAnswers()
{
    JobRunner runner;
    Gate gate;
    std::optional<base::ErrorCode> code;
    JobHandle handle = runner.start<int>(
        this,
        [&](base::JobContext& job) -> Number {
            gate.pass();
            if (job.isCanceled())
                return base::Error{base::ErrorCode::Canceled};
            return 1;
        },
        [&](const Number& result) { code = result ? base::ErrorCode::Internal : result.error().code; });
    gate.reached.acquire();
    handle.requestStop();
    gate.opened.release();
    QTRY_VERIFY(code.has_value());
    QCOMPARE(base::errorCodeName(*code), base::errorCodeName(base::ErrorCode::Canceled));
}

void TestJobRunner::noAnswerGoesToTheDead()
{
    JobRunner runner;
    Gate gate;
    bool wasAnswered = false;
    auto asker = std::make_unique<QObject>();
    JobHandle handle = runner.start<int>(
        asker.get(), [&](base::JobContext&) -> Number { return gate.pass(); },
        [&](const Number&) { wasAnswered = true; });
    gate.reached.acquire();
    asker.reset();
    gate.opened.release();
    QTRY_VERIFY(!handle.isRunning());
    QVERIFY(!wasAnswered);
}

void TestJobRunner::anExceptionIsAnError()
{
    JobRunner runner;
    std::optional<Number> answer;
    const JobHandle handle = runner.start<int>(
        this, [](base::JobContext&) -> Number { throw std::runtime_error("no luck"); },
        [&](Number result) { answer = std::move(result); });
    QTRY_VERIFY(answer.has_value());
    VERIFY_ERROR(*answer, base::ErrorCode::Internal);
    QCOMPARE(answer->error().detail, QStringLiteral("no luck"));
}

void TestJobRunner::whatTheWorkHeldIsGoneBeforeTheAnswer()
{
    JobRunner runner;
    auto held = std::make_shared<int>(7);
    std::weak_ptr<int> watch = held;
    bool wasGone = false;
    bool isAnswered = false;
    const JobHandle handle = runner.start<int>(
        this, [held = std::move(held)](base::JobContext&) -> Number { return *held; },
        [&](const Number&) {
            wasGone = watch.expired();
            isAnswered = true;
        });
    QTRY_VERIFY(isAnswered);
    QVERIFY(wasGone);
}

void TestJobRunner::anUnwantedAnswerIsLetGoOnTheWorker()
{
    using Held = std::shared_ptr<int>;
    JobRunner runner;
    Gate gate;
    std::weak_ptr<int> watch;
    {
        const JobHandle handle = runner.start<Held>(
            this,
            [&](base::JobContext&) -> base::Result<Held> {
                auto made = std::make_shared<int>(1);
                watch = made;
                gate.pass();
                return made;
            },
            [](const base::Result<Held>&) { QFAIL("nobody wants this"); });
        gate.reached.acquire();
    }
    gate.opened.release();
    runner.waitUntilIdle();
    QVERIFY(watch.expired()); // Without a turn of the event loop: an opened vault gives its lock back.
}

void TestJobRunner::jobsRunInOrder()
{
    JobRunner runner;
    QList<int> order;
    for (int i = 0; i < 5; ++i)
        runner
            .start<int>(
                this, [i](base::JobContext&) -> Number { return i; },
                [&](const Number& result) { order.append(*result); })
            .detach();
    QTRY_COMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
}

void TestJobRunner::aQueuedJobThatWasCancelledNeverStarts()
{
    JobRunner runner;
    Gate gate;
    std::atomic_bool hasStarted = false;
    runner
        .start<int>(
            this, [&](base::JobContext&) -> Number { return gate.pass(); }, [](const Number&) {})
        .detach();
    gate.reached.acquire();
    {
        const JobHandle second = runner.start<int>(
            this,
            [&](base::JobContext&) -> Number {
                hasStarted = true;
                return 0;
            },
            [](const Number&) {});
    }
    gate.opened.release();
    runner.waitUntilIdle();
    QVERIFY(!hasStarted);
}

void TestJobRunner::destructionWaitsForTheRunningJob()
{
    QSemaphore reached;
    std::atomic_bool hasEnded = false;
    {
        JobRunner runner;
        runner
            .start<int>(
                this,
                [&](base::JobContext& job) -> Number {
                    reached.release();
                    while (!job.isCanceled())
                        QThread::yieldCurrentThread();
                    hasEnded = true;
                    return 0;
                },
                [](const Number&) { QFAIL("the runner is gone"); })
            .detach();
        reached.acquire();
    }
    QVERIFY(hasEnded);
    QCoreApplication::processEvents();
}

void TestJobRunner::waitUntilIdleWaits()
{
    JobRunner runner;
    std::atomic_int count = 0;
    for (int i = 0; i < 20; ++i)
        runner
            .start<int>(
                this, [&](base::JobContext&) -> Number { return ++count; }, [](const Number&) {})
            .detach();
    runner.waitUntilIdle();
    QCOMPARE(count.load(), 20);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_JobRunner.moc"
