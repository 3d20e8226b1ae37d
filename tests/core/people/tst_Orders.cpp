#include "core/people/Orders.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/people/Directory.h"
#include "tests/core/people/PeopleStage.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using domain::IncidentId;
using domain::ProtectiveOrder;

/// Orders and bail conditions: kept as given, every revision logged, and their breaches are corrections of incidents.
class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsKeptAsGiven();
    void aChangeKeepsWhatWasThereBefore();
    void wrongOrdersAreRefused_data();
    void wrongOrdersAreRefused();
    void aRemovedOrderIsPutBack();
    void breachesAreMarkedAndTakenBack();
    void ofSeveralBreachesAllAreMarkedOrNone();
    void anOrderChangedBehindTheLogIsNamed();
};

namespace {

ProtectiveOrder someOrder(const support::TempVault& temp)
{
    return {.caseId = temp.caseId(),
            .kind = QStringLiteral("stalking protection order"),
            .issuedBy = QStringLiteral("Leeds Magistrates' Court"),
            .number = QStringLiteral("SPO/12/26"),
            .madeOn = QDate(2026, 3, 4),
            .servedOn = QDate(2026, 3, 5),
            .expiresOn = QDate(2028, 3, 3),
            .conditions = QStringLiteral("Not to come to\nthe High Street"),
            .notes = QStringLiteral("\u0627\u0633")};
}

} // namespace

void TestOrders::anOrderIsKeptAsGiven()
{
    support::TempVault temp;
    ProtectiveOrder given = someOrder(temp);
    given.against = peopletest::person(temp, "Sam").id;
    const auto added = people::addOrder(given, temp.vault());
    VERIFY_OK(added);
    temp.close();
    temp.reopen();
    const auto found = people::findOrder(added->id, temp.vault());
    VERIFY_OK(found);
    given.id = added->id;
    given.createdAt = added->createdAt;
    QVERIFY(*found == given);
    const auto listed = people::listOrders(temp.caseId(), temp.vault());
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), std::size_t{1});
    const auto revisions = custody::revisionsOf(temp.vault(), added->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->front().canonical, base::canonicalJson(domain::toJson(given)));
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestOrders::aChangeKeepsWhatWasThereBefore()
{
    support::TempVault temp;
    const auto first = people::addOrder(someOrder(temp), temp.vault());
    VERIFY_OK(first);
    ProtectiveOrder changed = *first;
    changed.endedAt = temp.clock().now();
    VERIFY_OK(people::editOrder(changed, QStringLiteral("Lifted"), temp.vault()));
    VERIFY_ERROR(people::editOrder(changed, {}, temp.vault()), base::ErrorCode::Conflict);
    const auto revisions = custody::revisionsOf(temp.vault(), first->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{2});
    QVERIFY(revisions->front().canonical.contains("\"ended_at\":null"));
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestOrders::wrongOrdersAreRefused_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("code");
    QTest::newRow("no kind") << QStringLiteral("kind") << static_cast<int>(base::ErrorCode::Invalid);
    QTest::newRow("over before it was made")
        << QStringLiteral("expires_on") << static_cast<int>(base::ErrorCode::Invalid);
    QTest::newRow("against nobody") << QStringLiteral("against") << static_cast<int>(base::ErrorCode::NotFound);
    QTest::newRow("comes removed") << QStringLiteral("removed_at") << static_cast<int>(base::ErrorCode::Invalid);
    QTest::newRow("of no case") << QStringLiteral("case") << static_cast<int>(base::ErrorCode::NotFound);
}

void TestOrders::wrongOrdersAreRefused()
{
    QFETCH(const QString, subject);
    QFETCH(const int, code);
    support::TempVault temp;
    ProtectiveOrder order = someOrder(temp);
    if (subject == QLatin1String("kind"))
        order.kind = QStringLiteral(" ");
    if (subject == QLatin1String("expires_on"))
        order.expiresOn = order.madeOn.addDays(-1);
    if (subject == QLatin1String("against"))
        order.against = domain::PersonId::create();
    if (subject == QLatin1String("removed_at"))
        order.removedAt = temp.clock().now();
    if (subject == QLatin1String("case"))
        order.caseId = domain::CaseId::create();
    const QStringList before = support::logEvents(temp.vault());
    const auto added = people::addOrder(order, temp.vault());
    VERIFY_ERROR(added, static_cast<base::ErrorCode>(code));
    QCOMPARE(added.error().subject, subject);
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestOrders::aRemovedOrderIsPutBack()
{
    support::TempVault temp;
    const auto order = people::addOrder(someOrder(temp), temp.vault());
    VERIFY_OK(order);
    VERIFY_OK(people::removeOrder(order->id, QStringLiteral("typed twice"), temp.vault()));
    QVERIFY(people::listOrders(temp.caseId(), temp.vault())->empty());
    QCOMPARE(people::listOrders(temp.caseId(), temp.vault(), domain::Listed::Removed)->size(), std::size_t{1});
    VERIFY_ERROR(people::removeOrder(order->id, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_OK(people::restoreOrder(order->id, {}, temp.vault()));
    VERIFY_ERROR(people::restoreOrder(order->id, {}, temp.vault()), base::ErrorCode::Conflict);
    QCOMPARE(people::listOrders(temp.caseId(), temp.vault())->size(), std::size_t{1});
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestOrders::breachesAreMarkedAndTakenBack()
{
    support::TempVault temp;
    const auto order = people::addOrder(someOrder(temp), temp.vault());
    VERIFY_OK(order);
    const IncidentId one = peopletest::incident(temp, "came to my street", {});
    const IncidentId two = peopletest::incident(temp, "rang", {});

    const auto marked
        = people::markBreaches({order->id, {one, one}, QStringLiteral("Read the order again")}, temp.vault());

    VERIFY_OK(marked);
    QCOMPARE(marked->size(), std::size_t{1});
    const auto broken = diary::findIncident(one, temp.vault());
    VERIFY_OK(broken);
    QVERIFY(broken->statement.breachOf == order->id);
    QCOMPARE(broken->revision, 2);
    QCOMPARE(broken->amendReason, QStringLiteral("Read the order again"));
    QCOMPARE(people::breachesOf(order->id, temp.vault())->count, qint64{1});
    QCOMPARE(people::countsOfIncidents(temp.caseId(), temp.vault())->at(order->id.bytes()), qint64{1});
    // Once more changes nothing.
    QVERIFY(people::markBreaches({order->id, {one}, {}}, temp.vault())->empty());
    QVERIFY(people::unmarkBreaches({order->id, {two}, {}}, temp.vault())->empty());
    QCOMPARE(people::unmarkBreaches({order->id, {one, two}, {}}, temp.vault())->size(), std::size_t{1});
    QVERIFY(!diary::findIncident(one, temp.vault())->statement.breachOf);
    QCOMPARE(diary::findIncident(two, temp.vault())->revision, 1);
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestOrders::ofSeveralBreachesAllAreMarkedOrNone()
{
    support::TempVault temp;
    const auto order = people::addOrder(someOrder(temp), temp.vault());
    const auto other = people::addOrder(someOrder(temp), temp.vault());
    VERIFY_OK(other);
    const IncidentId free = peopletest::incident(temp, "free", {});
    const IncidentId taken = peopletest::incident(temp, "taken", {});
    const IncidentId gone = peopletest::incident(temp, "gone", {});
    VERIFY_OK(people::markBreaches({other->id, {taken}, {}}, temp.vault()));
    VERIFY_OK(diary::withdrawIncident(gone, QStringLiteral("x"), temp.vault()));
    const QStringList before = support::logEvents(temp.vault());
    VERIFY_ERROR(people::markBreaches({order->id, {free, taken}, {}}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(people::markBreaches({order->id, {free, gone}, {}}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(people::markBreaches({order->id, {free, IncidentId::create()}, {}}, temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(people::markBreaches({domain::OrderId::create(), {free}, {}}, temp.vault()),
                 base::ErrorCode::NotFound);
    QCOMPARE(support::logEvents(temp.vault()), before);
    QVERIFY(!diary::findIncident(free, temp.vault())->statement.breachOf);
}

void TestOrders::anOrderChangedBehindTheLogIsNamed()
{
    support::TempVault temp;
    const auto order = people::addOrder(someOrder(temp), temp.vault());
    VERIFY_OK(order);
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute("UPDATE protective_order SET made_on = '2020-01-01'"));
    }
    QCOMPARE(peopletest::faults(temp), QStringList({QStringLiteral("record ") + order->id.text()}));
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_Orders.moc"
