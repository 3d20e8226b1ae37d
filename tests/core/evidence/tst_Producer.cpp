#include "core/evidence/Producer.h"

#include "core/evidence/Evidence.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// The owner of a vault, whose initials stand before the number of each exhibit.
class TestProducer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsComeFromNames_data();
    void initialsComeFromNames();
    void aNewVaultCallsThemEx();
    void aChangeIsLoggedOnceAndStays();
    void oddInitialsAreRefused_data();
    void oddInitialsAreRefused();
    void exhibitsThatWereGivenOutKeepTheirReference();
};

void TestProducer::initialsComeFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("three") << QStringLiteral("Anna Maria Bell") << QStringLiteral("AMB");
    QTest::newRow("lower case") << QStringLiteral("  anna   bell ") << QStringLiteral("AB");
    QTest::newRow("five") << QStringLiteral("a b c d e") << QStringLiteral("ABCD");
    QTest::newRow("hyphen") << QStringLiteral("Jo Smith-Jones") << QStringLiteral("JSJ");
    QTest::newRow("apostrophe") << QStringLiteral("Sean O'Neil") << QStringLiteral("SO");
    QTest::newRow("accent") << QStringLiteral("Étienne żak") << QStringLiteral("ÉŻ");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs only") << QStringLiteral("-- !") << QString();
    QTest::newRow("beyond 16 bits") << QString::fromUtf8("\xf0\x90\x90\xa8lder")
                                    << QString::fromUtf8("\xf0\x90\x90\x80");
}

void TestProducer::initialsComeFromNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, initials);

    QCOMPARE(evidence::initialsOf(name), initials);
}

void TestProducer::aNewVaultCallsThemEx()
{
    const support::TempVault temp;

    const auto producer = evidence::readProducer(temp.vault());

    VERIFY_OK(producer);
    QCOMPARE(producer->initials, QStringLiteral("EX"));
    QVERIFY(producer->name.isEmpty());
}

void TestProducer::aChangeIsLoggedOnceAndStays()
{
    support::TempVault temp;
    const auto before = support::logEntries(temp.vault()).size();

    VERIFY_OK(evidence::setProducer({QStringLiteral(" Anna Bell "), QStringLiteral("ab")}, temp.vault()));
    VERIFY_OK(evidence::setProducer({QStringLiteral("Anna Bell"), QStringLiteral("AB")}, temp.vault()));

    const auto entries = support::logEntries(temp.vault());
    QCOMPARE(entries.size(), before + 1);
    QCOMPARE(support::logField(entries.back(), QStringLiteral("event")), QStringLiteral("producer.changed"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.initials")), QStringLiteral("AB"));
    temp.reopen();
    const auto producer = evidence::readProducer(temp.vault());
    VERIFY_OK(producer);
    QCOMPARE(producer->name, QStringLiteral("Anna Bell"));
    QCOMPARE(producer->initials, QStringLiteral("AB"));
}

void TestProducer::oddInitialsAreRefused_data()
{
    QTest::addColumn<QString>("initials");
    QTest::newRow("five") << QStringLiteral("ABCDE");
    QTest::newRow("slash") << QStringLiteral("A/B");
    QTest::newRow("space") << QStringLiteral("A B");
    QTest::newRow("bidi") << QString(QChar(0x202e)) + QStringLiteral("AB");
    QTest::newRow("NUL") << QStringLiteral("A") + QChar(0);
}

void TestProducer::oddInitialsAreRefused()
{
    QFETCH(const QString, initials);
    support::TempVault temp;
    const auto before = support::logEntries(temp.vault()).size();

    const auto set = evidence::setProducer({QStringLiteral("Anna"), initials}, temp.vault());

    VERIFY_ERROR(set, base::ErrorCode::Invalid);
    QCOMPARE(set.error().subject, QStringLiteral("initials"));
    QCOMPARE(evidence::readProducer(temp.vault())->initials, QStringLiteral("EX"));
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestProducer::exhibitsThatWereGivenOutKeepTheirReference()
{
    support::TempVault temp;
    evidence::PhysicalItemRequest request{
        .caseId = temp.caseId(), .what = QStringLiteral("A letter"), .keptAt = QStringLiteral("At work")};
    const auto first = evidence::addPhysicalItem(request, temp.vault());
    VERIFY_OK(first);

    VERIFY_OK(evidence::setProducer({{}, QStringLiteral("AB")}, temp.vault()));
    const auto second = evidence::addPhysicalItem(request, temp.vault());
    VERIFY_OK(second);
    VERIFY_OK(evidence::setProducer({{}, QString()}, temp.vault()));
    const auto third = evidence::addPhysicalItem(request, temp.vault());
    VERIFY_OK(third);

    QCOMPARE(second->exhibit, QStringLiteral("AB/1"));
    QCOMPARE(third->exhibit, QStringLiteral("EX/2"));
    const auto again = evidence::findEvidence(first->id, temp.vault());
    VERIFY_OK(again);
    QCOMPARE(again->exhibit, QStringLiteral("EX/1"));
}

QTEST_GUILESS_MAIN(TestProducer)
#include "tst_Producer.moc"
