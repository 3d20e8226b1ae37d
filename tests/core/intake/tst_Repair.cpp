#include "core/audit/CheckVault.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace core;

using Damage = std::function<bool(const QString&)>;
Q_DECLARE_METATYPE(Damage)

/// Who hands in the very bytes of an item whose stored object is missing or damaged makes that item whole again.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesMakeABrokenItemWhole_data();
    void theSameBytesMakeABrokenItemWhole();
    void aBatchRepairsWhatItBringsAndAddsTheRest();
    void everyItemThatNeedsTheObjectIsRepaired();
    void aWholeObjectOfTheSameBytesIsUsed();
    void aRecoveredObjectTakesThePlaceOfABrokenOne();
    void otherBytesRepairNothing();
    void cancelRepairsNothing();

private:
    static constexpr int contentSize = 200'000;

    static intake::AcquireRequest requestFor(const support::TempVault& temp, const QString& path)
    {
        return {.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path), .title = QStringLiteral("Letter")};
    }
    static QString pathOf(const domain::EvidenceItem& item, const support::TempVault& temp)
    {
        return temp.vault().objects().pathOf(item.objectName);
    }
    static bool writeAt(const QString& path, qint64 offset, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
    }
    static void verifyWhole(support::TempVault& temp)
    {
        base::JobContext job;
        const auto check = audit::checkVault({.readData = true}, temp.vault(), job);
        VERIFY_OK(check);
        for (const auto& problem : check->problems)
            QFAIL(qPrintable(problem.code + QLatin1Char(' ') + problem.subject));
        for (const auto& notice : check->notices)
            QFAIL(qPrintable(notice.code + QLatin1Char(' ') + notice.subject));
    }
};

void TestRepair::theSameBytesMakeABrokenItemWhole_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("missing") << Damage([](const QString& path) { return QFile::remove(path); });
    QTest::newRow("empty") << Damage([](const QString& path) { return QFile::resize(path, 0); });
    QTest::newRow("cut off") << Damage([](const QString& path) { return QFile::resize(path, 70'000); });
    QTest::newRow("its header") << Damage([](const QString& path) { return writeAt(path, 50, "x"); });
    QTest::newRow("one byte of content") << Damage([](const QString& path) { return writeAt(path, 100'000, "!!"); });
    QTest::newRow("its last chunk") << Damage(
        [](const QString& path) { return writeAt(path, QFileInfo(path).size() - 5, "end"); });
}

void TestRepair::theSameBytesMakeABrokenItemWhole()
{
    QFETCH(const Damage, damage);
    support::TempVault temp;
    base::JobContext job;
    const QString path = temp.writeFile(QStringLiteral("letter.txt"), QByteArray(contentSize, 'l'));
    const auto first = intake::acquireFile(requestFor(temp, path), temp.vault(), job);
    VERIFY_OK(first);
    QVERIFY(damage(pathOf(first->item, temp)));
    QVERIFY((*evidence::verifyEvidence({}, temp.vault(), job)).front().failure);
    const auto before = static_cast<qint64>(support::logEntries(temp.vault()).size());

    const auto second = intake::acquireFile(requestFor(temp, path), temp.vault(), job);

    VERIFY_OK(second);
    QVERIFY(second->wasAlreadyThere);
    QVERIFY(second->wasRepaired);
    QCOMPARE(second->item.id, first->item.id);
    QCOMPARE(second->item.exhibit, QStringLiteral("EX/1"));
    QCOMPARE(second->item.sha256, first->item.sha256);
    QCOMPARE(second->item.addedAt, first->item.addedAt);
    QCOMPARE(second->item.revision, 2);
    QVERIFY(second->item.objectName != first->item.objectName);
    // The broken object is gone, and the log says what came in its place.
    QCOMPARE(temp.vault().objects().names(), std::vector{second->item.objectName});
    const auto entries = support::logEntries(temp.vault(), before);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(support::logField(entries.front(), QStringLiteral("event")), QStringLiteral("evidence.recovered"));
    QCOMPARE(support::logField(entries.front(), QStringLiteral("subject")), QStringLiteral("EX/1"));
    QCOMPARE(support::logField(entries.front(), QStringLiteral("fact.sha256")), first->item.sha256->hex());
    QCOMPARE(support::logField(entries.front(), QStringLiteral("fact.in_place_of")),
             QString::fromLatin1(first->item.objectName.toHex()));
    const QString out = temp.outside() + QStringLiteral("/out");
    VERIFY_OK(evidence::extractEvidence(first->item.id, out, temp.vault(), job));
    QFile copy(out);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray(contentSize, 'l'));
    verifyWhole(temp);
    // A third time there is nothing left to do.
    const auto third = intake::acquireFile(requestFor(temp, path), temp.vault(), job);
    VERIFY_OK(third);
    QVERIFY(third->wasAlreadyThere && !third->wasRepaired);
    QCOMPARE(third->item.revision, 2);
}

void TestRepair::aBatchRepairsWhatItBringsAndAddsTheRest()
{
    support::TempVault temp;
    base::JobContext job;
    std::vector<intake::AcquireRequest> requests;
    for (int i = 0; i < 20; ++i)
        requests.push_back(
            requestFor(temp, temp.writeFile(QString::number(i), "message " + QByteArray::number(i % 19))));
    std::vector<domain::EvidenceItem> first;
    VERIFY_OK(intake::acquireFiles({requests.begin(), requests.begin() + 10}, temp.vault(), job,
                                   [&](const intake::BatchOutcome& one) { first.push_back(one.result->item); }));
    QVERIFY(QFile::remove(pathOf(first[3], temp)));
    QVERIFY(writeAt(pathOf(first[7], temp), 200, "damage"));
    base::JobContext again;
    int repaired = 0;
    int added = 0;

    const auto done = intake::acquireFiles(requests, temp.vault(), again, [&](const intake::BatchOutcome& one) {
        VERIFY_OK(one.result);
        repaired += one.result->wasRepaired ? 1 : 0;
        added += one.result->wasAlreadyThere ? 0 : 1;
    });

    VERIFY_OK(done);
    QCOMPARE(repaired, 2);
    QCOMPARE(added, 9);
    QCOMPARE(temp.objectCount(), 19);
    QCOMPARE(again.progress().done, again.progress().total);
    verifyWhole(temp);
}

void TestRepair::everyItemThatNeedsTheObjectIsRepaired()
{
    support::TempVault temp;
    base::JobContext job;
    domain::Case other;
    other.name = QStringLiteral("Another matter");
    const auto matter = diary::addCase(other, temp.vault());
    auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "shared"));
    const auto here = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(here);
    request.caseId = matter->id;
    const auto there = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(there);
    QVERIFY(QFile::remove(pathOf(here->item, temp)));
    domain::Case third;
    third.name = QStringLiteral("A third");
    request.caseId = diary::addCase(third, temp.vault())->id;

    const auto added = intake::acquireFile(request, temp.vault(), job); // New to this case; the others need it too.

    VERIFY_OK(added);
    QVERIFY(!added->wasAlreadyThere);
    for (const auto& before : {here, there}) {
        const auto now = evidence::findEvidence(before->item.id, temp.vault());
        VERIFY_OK(now);
        QCOMPARE(now->objectName, added->item.objectName);
        QCOMPARE(now->revision, 2);
    }
    QCOMPARE(temp.objectCount(), 1);
    verifyWhole(temp);
}

void TestRepair::aWholeObjectOfTheSameBytesIsUsed()
{
    support::TempVault temp;
    base::JobContext job;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "shared"));
    const auto first = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(first);
    const QString path = pathOf(first->item, temp);
    const QString aside = temp.outside() + QStringLiteral("/aside");
    QVERIFY(QFile::rename(path, aside));
    const auto second = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(second);
    QVERIFY(QFile::rename(aside, path)); // It is found again: a whole object that no record names.

    const auto recovered = intake::listRecovered(temp.vault(), job);
    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), std::size_t{1});
    const auto adopted = intake::adoptRecovered(first->item.objectName, temp.caseId(), temp.vault(), job);

    VERIFY_OK(adopted);
    QVERIFY(adopted->wasAlreadyThere && !adopted->wasRepaired);
    QCOMPARE(adopted->item.objectName, second->item.objectName);
    QCOMPARE(temp.objectCount(), 1);
    verifyWhole(temp);
}

void TestRepair::aRecoveredObjectTakesThePlaceOfABrokenOne()
{
    support::TempVault temp;
    base::JobContext job;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "shared"));
    const auto first = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(first);
    const QString aside = temp.outside() + QStringLiteral("/aside");
    QVERIFY(QFile::rename(pathOf(first->item, temp), aside));
    const auto second = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(second);
    QVERIFY(QFile::rename(aside, pathOf(first->item, temp)));
    QVERIFY(writeAt(pathOf(second->item, temp), 200, "damage"));

    const auto adopted = intake::adoptRecovered(first->item.objectName, temp.caseId(), temp.vault(), job);

    VERIFY_OK(adopted);
    QVERIFY(adopted->wasRepaired);
    QCOMPARE(adopted->item.id, first->item.id);
    QCOMPARE(adopted->item.objectName, first->item.objectName);
    QCOMPARE(temp.vault().objects().names(), std::vector{first->item.objectName});
    verifyWhole(temp);
}

void TestRepair::otherBytesRepairNothing()
{
    support::TempVault temp;
    base::JobContext job;
    const auto first
        = intake::acquireFile(requestFor(temp, temp.writeFile(QStringLiteral("in"), "one")), temp.vault(), job);
    VERIFY_OK(first);
    QVERIFY(QFile::remove(pathOf(first->item, temp)));

    const auto other
        = intake::acquireFile(requestFor(temp, temp.writeFile(QStringLiteral("in"), "two")), temp.vault(), job);

    VERIFY_OK(other);
    QVERIFY(!other->wasAlreadyThere);
    QCOMPARE(evidence::findEvidence(first->item.id, temp.vault())->revision, 1);
    const auto verdicts = evidence::verifyEvidence({first->item.id}, temp.vault(), job);
    VERIFY_OK(verdicts);
    QCOMPARE(verdicts->front().failure->code, base::ErrorCode::NotFound);
}

void TestRepair::cancelRepairsNothing()
{
    support::TempVault temp;
    base::JobContext job;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), QByteArray(contentSize, 'l')));
    const auto first = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(first);
    QVERIFY(QFile::remove(pathOf(first->item, temp)));
    base::JobContext canceled;
    canceled.cancel();

    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), canceled), base::ErrorCode::Canceled);

    QCOMPARE(evidence::findEvidence(first->item.id, temp.vault())->objectName, first->item.objectName);
    QCOMPARE(temp.objectCount(), 0);
    QCOMPARE(temp.leftoverCount(), 0);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_Repair.moc"
