#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace core;

/// Checking names exactly the items that are not what was stored.
class TestVerifyEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUntouchedHolds();
    void eachKindOfDamageIsNamed();
    void onlyTheItemsNamedAreRead();
    void cancelEndsIt();
    void nothingToCheckIsFine();

private:
    static domain::EvidenceItem add(support::TempVault& temp, const QByteArray& content)
    {
        base::JobContext job;
        const auto got = intake::acquireBytes(
            {.caseId = temp.caseId(), .content = content, .name = QStringLiteral("a file")}, temp.vault(), job);
        return got ? got->item : domain::EvidenceItem();
    }
};

void TestVerifyEvidence::whatIsUntouchedHolds()
{
    support::TempVault temp;
    qint64 total = 0;
    for (int i = 0; i < 20; ++i) {
        const QByteArray content(qsizetype{50'000} * i, static_cast<char>('a' + i));
        QVERIFY(!add(temp, content).id.isNull());
        total += content.size();
    }
    VERIFY_OK(evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("x"), .keptAt = QStringLiteral("y")}, temp.vault()));
    base::JobContext job;
    QStringList told;
    const Qt::HANDLE here = QThread::currentThreadId();

    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job, [&](const evidence::ItemVerdict& verdict) {
        QCOMPARE(QThread::currentThreadId(), here);
        told.append(verdict.item.exhibit);
    });

    VERIFY_OK(verdicts);
    QCOMPARE(verdicts->size(), std::size_t{20});
    for (std::size_t i = 0; i < verdicts->size(); ++i) {
        QVERIFY(!(*verdicts)[i].failure);
        QCOMPARE((*verdicts)[i].item.exhibit, QStringLiteral("EX/%1").arg(i + 1));
    }
    QCOMPARE(told.size(), 20);
    told.removeDuplicates();
    QCOMPARE(told.size(), 20);
    QCOMPARE(job.progress().done, total);
    QCOMPARE(job.progress().total, total);
}

void TestVerifyEvidence::eachKindOfDamageIsNamed()
{
    support::TempVault temp;
    std::vector<domain::EvidenceItem> items;
    for (int i = 0; i < 8; ++i)
        items.push_back(add(temp, QByteArray(100'000, static_cast<char>('a' + i))));
    const auto path = [&](std::size_t i) { return temp.vault().objects().pathOf(items[i].objectName); };
    const auto flip = [](const QString& name, qint64 at) {
        QFile file(name);
        char byte = 0;
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.getChar(&byte) && file.seek(at)
            && file.putChar(static_cast<char>(byte ^ 0x10));
    };
    QVERIFY(flip(path(0), 20)); // header
    QVERIFY(flip(path(1), 70'000)); // content
    QVERIFY(flip(path(2), QFile(path(2)).size() - 5)); // final chunk
    QVERIFY(QFile::resize(path(3), 65'000)); // cut off
    QVERIFY(QFile::remove(path(4))); // gone
    // Two objects that changed places: both are whole, and neither is the one of its record.
    QVERIFY(QFile::rename(path(5), path(5) + QLatin1Char('x')) && QFile::rename(path(6), path(5))
            && QFile::rename(path(5) + QLatin1Char('x'), path(6)));
    base::JobContext job;

    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job);

    VERIFY_OK(verdicts);
    for (std::size_t i = 0; i < 7; ++i) {
        QVERIFY2((*verdicts)[i].failure, qPrintable(QString::number(i)));
        QCOMPARE((*verdicts)[i].failure->code, i == 4 ? base::ErrorCode::NotFound : base::ErrorCode::Damaged);
        QCOMPARE((*verdicts)[i].failure->subject, items[i].exhibit);
    }
    QVERIFY(!(*verdicts)[7].failure);
}

void TestVerifyEvidence::onlyTheItemsNamedAreRead()
{
    support::TempVault temp;
    const auto first = add(temp, "one"), second = add(temp, "two");
    QVERIFY(QFile::remove(temp.vault().objects().pathOf(first.objectName)));
    base::JobContext job;

    const auto verdicts = evidence::verifyEvidence({second.id}, temp.vault(), job);

    VERIFY_OK(verdicts);
    QCOMPARE(verdicts->size(), std::size_t{1});
    QVERIFY(!verdicts->front().failure);
    VERIFY_ERROR(evidence::verifyEvidence({domain::EvidenceId::create()}, temp.vault(), job),
                 base::ErrorCode::NotFound);
}

void TestVerifyEvidence::cancelEndsIt()
{
    support::TempVault temp;
    for (int i = 0; i < 10; ++i)
        add(temp, QByteArray(1'000'000, static_cast<char>('a' + i)));
    base::JobContext job;

    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job, [&job](const evidence::ItemVerdict& verdict) {
        QVERIFY(!verdict.failure); // What was stopped is not called damaged.
        job.cancel();
    });

    VERIFY_ERROR(verdicts, base::ErrorCode::Canceled);
}

void TestVerifyEvidence::nothingToCheckIsFine()
{
    const support::TempVault temp;
    base::JobContext job;

    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job);

    VERIFY_OK(verdicts);
    QVERIFY(verdicts->empty());
}

QTEST_GUILESS_MAIN(TestVerifyEvidence)
#include "tst_VerifyEvidence.moc"
