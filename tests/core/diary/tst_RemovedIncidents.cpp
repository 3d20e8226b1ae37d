#include "tests/core/diary/IncidentListing.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using namespace diarytest;

/// What was removed can still be looked for, as if it stood.
class TestRemovedIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedOnesAreFoundByTheSameRules();
};

void TestRemovedIncidents::removedOnesAreFoundByTheSameRules()
{
    support::TempVault temp;
    auto church = on(january, QStringLiteral("He stood by the gate"));
    church.where = QStringLiteral("St Mary’s church");
    church.tags = {QStringLiteral("Sunday")};
    church.witnesses = {{QStringLiteral("Zoë Green"), QString(), QStringLiteral("saw his car")}};
    auto station = on(january + day, QStringLiteral("He was at the station"));
    station.where = QStringLiteral("Station Road");
    const auto added = add(temp, {church, station});
    VERIFY_OK(added);
    auto query = queryOf(temp, Order::OldestFirst);
    const auto agree = [&](const char* words, bool isPlace, int expected) {
        query.filter = {};
        (isPlace ? query.filter.where : query.filter.text) = QString::fromUtf8(words);
        const auto found = diary::countIncidents(query, temp.vault());
        return found.has_value() && *found == expected;
    };
    for (const bool isRemoved : {false, true}) {
        if (isRemoved)
            VERIFY_OK(
                diary::withdrawIncidents({added->front().id, added->back().id}, QStringLiteral("x"), temp.vault()));
        query.onlyWithdrawn = isRemoved;
        QVERIFY(agree("St. Mary's", true, 1));
        QVERIFY(agree("ary", true, 0));
        QVERIFY(agree("sta", true, 1));
        QVERIFY(agree("st. mary's", false, 1));
        QVERIFY(agree("tood", false, 0));
        QVERIFY(agree("sund", false, 1));
        QVERIFY(agree("zoe", false, 1));
        QVERIFY(agree("green car", false, 1));
        QVERIFY(agree("green gate", false, 0)); // Not in one text: a witness and what happened.
    }
}

QTEST_GUILESS_MAIN(TestRemovedIncidents)
#include "tst_RemovedIncidents.moc"
