#include "core/audit/CheckVault.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/Producer.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// What is said of a vault is what is in it.
class TestVaultFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewVaultIsEmpty();
    void factsCountWhatIsHeld();
};

void TestVaultFacts::aNewVaultIsEmpty()
{
    const support::TempVault temp;

    const auto facts = audit::readFacts(temp.vault());

    VERIFY_OK(facts);
    QCOMPARE(facts->cases, 1);
    QCOMPARE(facts->incidents, 0);
    QCOMPARE(facts->evidence, 0);
    QCOMPARE(facts->originalBytes, 0);
    QVERIFY(facts->storedBytes > 2'208);
    QCOMPARE(facts->ownerInitials, QStringLiteral("EX"));
    QVERIFY(!facts->lastProvenBackup);
    QCOMPARE(facts->head.entries, static_cast<qint64>(support::logEntries(temp.vault()).size()));
    QCOMPARE(facts->head.link, support::logEntries(temp.vault()).back().link);
}

void TestVaultFacts::factsCountWhatIsHeld()
{
    support::TempVault temp;
    base::JobContext job;
    VERIFY_OK(evidence::setProducer({QStringLiteral("Anna Bell"), QStringLiteral("AB")}, temp.vault()));
    QVERIFY(!support::addIncident(temp).isNull());
    for (const char* content : {"one", "three", "removed"})
        VERIFY_OK(intake::acquireBytes({.caseId = temp.caseId(), .content = content, .name = QStringLiteral("x")},
                                       temp.vault(), job));
    VERIFY_OK(evidence::removeEvidence(evidence::findEvidence(QStringLiteral("AB/3"), temp.vault())->id,
                                       QStringLiteral("x"), temp.vault()));

    const auto facts = audit::readFacts(temp.vault());

    VERIFY_OK(facts);
    QCOMPARE(facts->incidents, 1);
    QCOMPARE(facts->evidence, 2);
    QCOMPARE(facts->originalBytes, 8);
    QVERIFY(facts->storedBytes > qint64{2} * 66'688);
    QCOMPARE(facts->ownerName, QStringLiteral("Anna Bell"));
    QCOMPARE(facts->ownerInitials, QStringLiteral("AB"));
}

QTEST_GUILESS_MAIN(TestVaultFacts)
#include "tst_VaultFacts.moc"
