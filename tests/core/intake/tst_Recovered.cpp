#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QTest>

#include <cstring>

using namespace core;

/// What an interruption left between storing and recording is offered, never lost in silence.
class TestRecovered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObjectWithoutARecordIsOffered();
    void adoptingRecordsIt();
    void adoptingWhatTheCaseHasAddsNothing();
    void adoptingADamagedObjectIsRefused();
    void adoptingWhatHasARecordIsRefused();
    void cancelLeavesItWaiting();

private:
    /// An object as an interruption leaves it: complete, under its final name, without a row.
    static QByteArray orphan(support::TempVault& temp, const QByteArray& content)
    {
        base::JobContext job;
        std::span<const std::byte> rest = base::bytesOf(content);
        vault::ObjectSource source;
        source.read = [&rest](std::span<std::byte> buffer) -> base::Result<std::size_t> {
            const std::size_t count = std::min(rest.size(), buffer.size());
            if (count > 0)
                std::memcpy(buffer.data(), rest.data(), count);
            rest = rest.subspan(count);
            return count;
        };
        source.expectedSize = content.size();
        source.name = QStringLiteral("voice note.opus");
        source.acquiredAt = {1'700'000'000'000};
        auto staged = temp.vault().objects().stage(source, job);
        if (!staged)
            return {};
        std::vector<vault::StagedObject> batch;
        batch.push_back(*std::move(staged));
        return temp.vault().objects().publish(batch) ? batch.front().name() : QByteArray();
    }
};

void TestRecovered::anObjectWithoutARecordIsOffered()
{
    support::TempVault temp;
    base::JobContext job;
    VERIFY_OK(intake::acquireBytes({.caseId = temp.caseId(), .content = "recorded", .name = QStringLiteral("x")},
                                   temp.vault(), job));
    const QByteArray name = orphan(temp, "left behind");
    temp.reopen();

    const auto recovered = intake::listRecovered(temp.vault(), job);

    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), std::size_t{1});
    QCOMPARE(recovered->front().objectName, name);
    QCOMPARE(recovered->front().name, QStringLiteral("voice note.opus"));
    QCOMPARE(recovered->front().size, 11);
    QCOMPARE(recovered->front().acquiredAt, (base::Timestamp{1'700'000'000'000}));
}

void TestRecovered::adoptingRecordsIt()
{
    support::TempVault temp;
    base::JobContext job;
    const QByteArray name = orphan(temp, "RIFF....WAVEfmt left behind");

    const auto adopted = intake::adoptRecovered(name, temp.caseId(), temp.vault(), job);

    VERIFY_OK(adopted);
    QVERIFY(!adopted->wasAlreadyThere);
    QCOMPARE(adopted->item.name, QStringLiteral("voice note.opus"));
    QCOMPARE(adopted->item.mediaType, QStringLiteral("audio/wav"));
    QCOMPARE(adopted->item.addedAt, (base::Timestamp{1'700'000'000'000}));
    QCOMPARE(adopted->item.objectName, name);
    QCOMPARE(support::logEvents(temp.vault()).back(), QStringLiteral("evidence.recovered"));
    QVERIFY(intake::listRecovered(temp.vault(), job)->empty());
    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job);
    VERIFY_OK(verdicts);
    QVERIFY(!verdicts->front().failure);
}

void TestRecovered::adoptingWhatTheCaseHasAddsNothing()
{
    support::TempVault temp;
    base::JobContext job;
    const auto first = intake::acquireBytes({.caseId = temp.caseId(), .content = "same", .name = QStringLiteral("x")},
                                            temp.vault(), job);
    VERIFY_OK(first);
    const QByteArray name = orphan(temp, "same");
    QCOMPARE(temp.objectCount(), 2);

    const auto adopted = intake::adoptRecovered(name, temp.caseId(), temp.vault(), job);

    VERIFY_OK(adopted);
    QVERIFY(adopted->wasAlreadyThere);
    QCOMPARE(adopted->item.id, first->item.id);
    QCOMPARE(temp.objectCount(), 1);
    QVERIFY(intake::listRecovered(temp.vault(), job)->empty());
}

void TestRecovered::adoptingADamagedObjectIsRefused()
{
    support::TempVault temp;
    base::JobContext job;
    const QByteArray name = orphan(temp, QByteArray(200'000, 'x'));
    QFile file(temp.vault().objects().pathOf(name));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100'000) && file.write("damage") == 6);
    file.close();
    const auto before = support::logEntries(temp.vault()).size();

    VERIFY_ERROR(intake::adoptRecovered(name, temp.caseId(), temp.vault(), job), base::ErrorCode::Damaged);
    VERIFY_ERROR(intake::adoptRecovered(QByteArray(32, 'x'), temp.caseId(), temp.vault(), job),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(intake::adoptRecovered(name, domain::CaseId::create(), temp.vault(), job), base::ErrorCode::NotFound);

    QCOMPARE(temp.objectCount(), 1); // Never deleted silently.
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestRecovered::adoptingWhatHasARecordIsRefused()
{
    support::TempVault temp;
    base::JobContext job;
    const auto first = intake::acquireBytes({.caseId = temp.caseId(), .content = "same", .name = QStringLiteral("x")},
                                            temp.vault(), job);
    VERIFY_OK(first);

    VERIFY_ERROR(intake::adoptRecovered(first->item.objectName, temp.caseId(), temp.vault(), job),
                 base::ErrorCode::Conflict);

    QCOMPARE(temp.objectCount(), 1);
}

void TestRecovered::cancelLeavesItWaiting()
{
    support::TempVault temp;
    base::JobContext job;
    const QByteArray name = orphan(temp, QByteArray(200'000, 'x'));
    base::JobContext canceled;
    canceled.cancel();

    VERIFY_ERROR(intake::adoptRecovered(name, temp.caseId(), temp.vault(), canceled), base::ErrorCode::Canceled);

    QCOMPARE(intake::listRecovered(temp.vault(), job)->size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestRecovered)
#include "tst_Recovered.moc"
