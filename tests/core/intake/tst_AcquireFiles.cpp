#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace core;

/// Many files: those that cannot be taken in are named, all others are in, in the order asked for.
class TestAcquireFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfTwoThousandOfWhichThreeFail();
    void equalFilesOfOneBatchShareOneItem();
    void oneRevisionOfAnIncidentPerBatch();
    void everyCaseGetsItsOwnItems();
    void largeFilesGoBetweenSmallOnes();
    void cancelKeepsWhatWasReported_data();
    void cancelKeepsWhatWasReported();
    void aFullDiskEndsItAndKeepsWhatWasReported();
    void nothingToDoIsFine();

private:
    static std::vector<intake::AcquireRequest> requestsFor(const support::TempVault& temp, const QStringList& paths)
    {
        std::vector<intake::AcquireRequest> requests;
        for (const QString& path : paths)
            requests.push_back({.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)});
        return requests;
    }
    static std::size_t itemCount(const support::TempVault& temp)
    {
        return evidence::listEvidence({.caseId = temp.caseId(), .withRemoved = true}, temp.vault())->size();
    }
    /// Everything that was taken in is whole, and nothing else is there.
    static void verifyWorld(support::TempVault& temp)
    {
        base::JobContext job;
        const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job);
        VERIFY_OK(verdicts);
        for (const evidence::ItemVerdict& verdict : *verdicts)
            QVERIFY(!verdict.failure);
        QCOMPARE(temp.leftoverCount(), 0);
        const auto recovered = intake::listRecovered(temp.vault(), job);
        VERIFY_OK(recovered);
        QVERIFY(recovered->empty());
        const auto log = custody::verifyLog(temp.vault(), job);
        VERIFY_OK(log);
        QVERIFY(log->holds());
    }
};

void TestAcquireFiles::aFolderOfTwoThousandOfWhichThreeFail()
{
    support::TempVault temp;
    QStringList paths;
    for (int i = 0; i < 2000; ++i)
        paths.append(
            temp.writeFile(QStringLiteral("%1.txt").arg(i, 4, 10, QLatin1Char('0')), "file " + QByteArray::number(i)));
    QVERIFY(QFile::remove(paths[7])); // vanished
    QVERIFY(QFile::remove(paths[700]) && QFile::link(paths[0], paths[700])); // a link by now
    QVERIFY(QFile::remove(paths[1999]) && ::mkfifo(qPrintable(paths[1999]), 0600) == 0); // a pipe
    base::JobContext job;
    std::vector<intake::BatchOutcome> outcomes;

    const auto done = intake::acquireFiles(requestsFor(temp, paths), temp.vault(), job,
                                           [&](const intake::BatchOutcome& outcome) { outcomes.push_back(outcome); });

    VERIFY_OK(done);
    QCOMPARE(outcomes.size(), std::size_t{2000});
    int number = 0;
    for (int i = 0; i < 2000; ++i) {
        const intake::BatchOutcome& outcome = outcomes[static_cast<std::size_t>(i)];
        QCOMPARE(outcome.request.sourcePath, QFile::encodeName(paths[i]));
        if (i == 7 || i == 700 || i == 1999) {
            VERIFY_ERROR(outcome.result, i == 7 ? base::ErrorCode::NotFound : base::ErrorCode::Io);
            QCOMPARE(outcome.result.error().subject, paths[i]);
            continue;
        }
        VERIFY_OK(outcome.result);
        QCOMPARE(outcome.result->item.exhibit, QStringLiteral("EX/%1").arg(++number));
        QCOMPARE(outcome.result->item.name, QFileInfo(paths[i]).fileName());
    }
    QCOMPARE(itemCount(temp), std::size_t{1997});
    QCOMPARE(temp.objectCount(), 1997);
    QCOMPARE(job.progress().done, job.progress().total);
    verifyWorld(temp);
}

void TestAcquireFiles::equalFilesOfOneBatchShareOneItem()
{
    support::TempVault temp;
    const QStringList paths{temp.writeFile(QStringLiteral("a"), "same"), temp.writeFile(QStringLiteral("b"), "other"),
                            temp.writeFile(QStringLiteral("c"), "same"), temp.writeFile(QStringLiteral("d"), "same")};
    auto requests = requestsFor(temp, paths);
    const auto incident = support::addIncident(temp);
    requests[3].incidents = {incident};
    base::JobContext job;
    std::vector<intake::Acquired> acquired;

    const auto done = intake::acquireFiles(requests, temp.vault(), job, [&](const intake::BatchOutcome& outcome) {
        VERIFY_OK(outcome.result);
        acquired.push_back(*outcome.result);
    });
    VERIFY_OK(done);

    QCOMPARE(acquired.size(), std::size_t{4});
    QVERIFY(!acquired[0].wasAlreadyThere);
    QVERIFY(!acquired[1].wasAlreadyThere);
    QVERIFY(acquired[2].wasAlreadyThere);
    QVERIFY(acquired[3].wasAlreadyThere);
    QCOMPARE(acquired[2].item.id, acquired[0].item.id);
    QCOMPARE(acquired[3].item.incidents, std::vector{incident});
    QCOMPARE(itemCount(temp), std::size_t{2});
    QCOMPARE(temp.objectCount(), 2);
    QCOMPARE(job.progress().done, job.progress().total);
    verifyWorld(temp);
}

void TestAcquireFiles::oneRevisionOfAnIncidentPerBatch()
{
    support::TempVault temp;
    const auto incident = support::addIncident(temp);
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(temp.writeFile(QString::number(i), QByteArray::number(i)));
    auto requests = requestsFor(temp, paths);
    for (intake::AcquireRequest& request : requests)
        request.incidents = {incident};
    base::JobContext job;

    const auto done = intake::acquireFiles(requests, temp.vault(), job, {});
    VERIFY_OK(done);

    const auto found = diary::findIncident(incident, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(found->revision, 2);
    QCOMPARE(found->statement.evidence.size(), std::size_t{20});
    QCOMPARE(custody::revisionsOf(temp.vault(), incident.bytes())->back().canonical,
             base::canonicalJson(domain::canonicalForm(*found)));
}

void TestAcquireFiles::everyCaseGetsItsOwnItems()
{
    support::TempVault temp;
    domain::Case other;
    other.name = QStringLiteral("Another matter");
    const auto matter = diary::addCase(other, temp.vault());
    auto requests
        = requestsFor(temp, {temp.writeFile(QStringLiteral("a"), "same"), temp.writeFile(QStringLiteral("b"), "same")});
    requests[1].caseId = matter->id;
    base::JobContext job;
    std::vector<intake::Acquired> acquired;

    const auto done = intake::acquireFiles(requests, temp.vault(), job, [&](const intake::BatchOutcome& outcome) {
        VERIFY_OK(outcome.result);
        acquired.push_back(*outcome.result);
    });
    VERIFY_OK(done);

    QVERIFY(!acquired[1].wasAlreadyThere);
    QCOMPARE(acquired[1].item.duplicateOf, std::optional(acquired[0].item.id));
    QCOMPARE(acquired[1].item.objectName, acquired[0].item.objectName);
    QCOMPARE(temp.objectCount(), 1);
    verifyWorld(temp);
}

void TestAcquireFiles::largeFilesGoBetweenSmallOnes()
{
    support::TempVault temp;
    const QStringList paths{temp.writeFile(QStringLiteral("a"), "1"),
                            temp.writeFile(QStringLiteral("b"), QByteArray(33 << 20, 'b')),
                            temp.writeFile(QStringLiteral("c"), "2"), temp.writeFile(QStringLiteral("d"), {}),
                            temp.writeFile(QStringLiteral("e"), QByteArray(33 << 20, 'e'))};
    base::JobContext job;
    QStringList names;

    const auto done
        = intake::acquireFiles(requestsFor(temp, paths), temp.vault(), job, [&](const intake::BatchOutcome& outcome) {
              VERIFY_OK(outcome.result);
              names.append(outcome.result->item.name + outcome.result->item.exhibit);
          });
    VERIFY_OK(done);

    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("aEX/1 bEX/2 cEX/3 dEX/4 eEX/5"));
    QCOMPARE(job.progress().done, job.progress().total);
    verifyWorld(temp);
}

void TestAcquireFiles::cancelKeepsWhatWasReported_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 257, 512})
        QTest::newRow(qPrintable(QString::number(after))) << after;
}

void TestAcquireFiles::cancelKeepsWhatWasReported()
{
    QFETCH(const int, after);
    support::TempVault temp;
    QStringList paths;
    for (int i = 0; i < 600; ++i)
        paths.append(temp.writeFile(QString::number(i), QByteArray::number(i)));
    base::JobContext job;
    if (after == 0)
        job.cancel();
    std::size_t reported = 0;

    const auto done
        = intake::acquireFiles(requestsFor(temp, paths), temp.vault(), job, [&](const intake::BatchOutcome&) {
              if (++reported == static_cast<std::size_t>(after))
                  job.cancel();
          });

    VERIFY_ERROR(done, base::ErrorCode::Canceled);
    // What shares a transaction with the last one reported is in, and was reported too.
    QVERIFY(reported >= static_cast<std::size_t>(after) && reported < 600);
    QCOMPARE(itemCount(temp), reported);
    QCOMPARE(static_cast<std::size_t>(temp.objectCount()), reported);
    verifyWorld(temp);
}

void TestAcquireFiles::aFullDiskEndsItAndKeepsWhatWasReported()
{
    support::TempVault temp;
    QStringList paths;
    for (int i = 0; i < 300; ++i)
        paths.append(temp.writeFile(QString::number(i), QByteArray::number(i)));
    paths[150] = temp.writeFile(QStringLiteral("large"), QByteArray(16 << 20, 'l'));
    base::JobContext job;
    std::vector<intake::BatchOutcome> outcomes;
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit low = old;
    low.rlim_cur = 12 << 20; // A file cannot grow beyond it: the write fails like one on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);

    const auto done = intake::acquireFiles(requestsFor(temp, paths), temp.vault(), job,
                                           [&](const intake::BatchOutcome& outcome) { outcomes.push_back(outcome); });

    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    VERIFY_ERROR(done, base::ErrorCode::NoSpace);
    std::size_t taken = 0;
    for (const intake::BatchOutcome& outcome : outcomes) {
        if (!outcome.result)
            QCOMPARE(outcome.request.sourcePath, QFile::encodeName(paths[150]));
        taken += outcome.result ? 1U : 0U;
    }
    QVERIFY(taken >= 150);
    QCOMPARE(itemCount(temp), taken);
    QCOMPARE(static_cast<std::size_t>(temp.objectCount()), taken);
    verifyWorld(temp);
}

void TestAcquireFiles::nothingToDoIsFine()
{
    support::TempVault temp;
    base::JobContext job;

    const auto done = intake::acquireFiles({}, temp.vault(), job, {});
    VERIFY_OK(done);

    QCOMPARE(itemCount(temp), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestAcquireFiles)
#include "tst_AcquireFiles.moc"
