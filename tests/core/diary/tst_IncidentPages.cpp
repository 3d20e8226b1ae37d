#include "core/diary/Diary.h"
#include "core/diary/IncidentListRecords.h"

#include "tests/core/diary/IncidentListing.h"
#include "tests/support/Verify.h"

#include <QSet>
#include <QTest>

using namespace core;
using namespace diarytest;

/// Long lists come page by page, without a gap or a repeat, from an index.
class TestIncidentPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastWrittenFirst();
    void pagesHaveNoGapAndNoRepeatWhileOthersAreAdded_data();
    void pagesHaveNoGapAndNoRepeatWhileOthersAreAdded();
    void aPageAfterAStrangerIsRefused();
    void wholeIncidentsComeInTheOrderOfTheList();
    void theListIsTheOrderOfAnIndex_data();
    void theListIsTheOrderOfAnIndex();
};

void TestIncidentPages::lastWrittenFirst()
{
    support::TempVault temp;
    VERIFY_OK(add(temp, {on(january + 9 * day, QStringLiteral("written first"))}));
    temp.clock().advance(1000);
    VERIFY_OK(add(temp, {on(january, QStringLiteral("written second"))}));
    temp.clock().advance(1000);
    const auto third = add(temp, {on(january + 5 * day, QStringLiteral("written third"))});

    QStringList order{QStringLiteral("written third"), QStringLiteral("written second"),
                      QStringLiteral("written first")};
    QCOMPARE(listed(temp, queryOf(temp, Order::LastWrittenFirst)), order);
    auto query = queryOf(temp, Order::LastWrittenFirst);
    query.after = third->front().id;
    order.removeFirst();
    QCOMPARE(listed(temp, query), order);
}

void TestIncidentPages::pagesHaveNoGapAndNoRepeatWhileOthersAreAdded_data()
{
    QTest::addColumn<Order>("order");
    QTest::newRow("newest first") << Order::NewestFirst;
    QTest::newRow("oldest first") << Order::OldestFirst;
    QTest::newRow("last written first") << Order::LastWrittenFirst;
}

void TestIncidentPages::pagesHaveNoGapAndNoRepeatWhileOthersAreAdded()
{
    QFETCH(const Order, order);
    support::TempVault temp;
    constexpr int total = 10'000;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < total; ++i) // 1,250 different times, each eight times, out of order
        statements.push_back(on(january + qint64{i * 7919 % 1250} * 3'600'000, QStringLiteral("was there %1").arg(i)));
    const auto ids = add(temp, statements);
    VERIFY_OK(ids);
    QCOMPARE(ids->size(), std::size_t(total));

    QSet<domain::IncidentId> seen;
    auto query = queryOf(temp, order);
    query.limit = 500;
    int pages = 0;
    std::optional<qint64> before;
    for (;;) {
        const auto page = diary::listIncidents(query, temp.vault());
        VERIFY_OK(page);
        if (page->empty())
            break;
        for (const diary::IncidentSummary& row : *page) {
            QVERIFY2(!seen.contains(row.id), "a row came twice");
            seen.insert(row.id);
            const qint64 key = order == Order::LastWrittenFirst ? row.writtenAt.msecs : row.when.from->at.msecs;
            if (before)
                QVERIFY(order == Order::OldestFirst ? key >= *before : key <= *before);
            before = key;
        }
        query.after = page->back().id;
        ++pages;
        // Somebody goes on writing, for a while: at both ends and in the middle.
        if (pages <= 25)
            VERIFY_OK(
                add(temp,
                    {on(january + pages * day, QStringLiteral("new")), on(january - pages * day, QStringLiteral("new")),
                     on(january + 200 * day, QStringLiteral("new"))}));
    }
    for (const domain::Incident& incident : *ids)
        QVERIFY2(seen.contains(incident.id), "a row was passed over");
    QVERIFY(pages >= 20);
}

void TestIncidentPages::aPageAfterAStrangerIsRefused()
{
    support::TempVault temp;
    auto query = queryOf(temp);
    query.after = domain::IncidentId::create();
    VERIFY_ERROR(diary::listIncidents(query, temp.vault()), base::ErrorCode::NotFound);
}

void TestIncidentPages::wholeIncidentsComeInTheOrderOfTheList()
{
    support::TempVault temp;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < 1203; ++i) { // more than two chunks
        auto statement = on(january + (i * 31 % 1000) * day / 10, QString::number(i));
        statement.tags = {QStringLiteral("tag %1").arg(i)};
        statement.witnesses = {{QStringLiteral("witness %1").arg(i), {}, {}}};
        statement.behaviours = {QStringLiteral("z-%1").arg(i), QStringLiteral("a-%1").arg(i)};
        statements.push_back(statement);
    }
    VERIFY_OK(add(temp, statements));
    auto query = queryOf(temp, Order::OldestFirst);
    query.limit = 0;

    const auto whole = diary::readIncidents(query, temp.vault());

    VERIFY_OK(whole);
    QCOMPARE(whole->size(), statements.size());
    QStringList order;
    for (const domain::Incident& incident : *whole) {
        order << incident.statement.what;
        QVERIFY(incident.statement == statements[static_cast<std::size_t>(incident.statement.what.toInt())]);
    }
    QCOMPARE(order, listed(temp, query));
}

void TestIncidentPages::theListIsTheOrderOfAnIndex_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("index");
    QTest::newRow("newest first") << Order::NewestFirst << QStringLiteral("incident_by_time");
    QTest::newRow("oldest first") << Order::OldestFirst << QStringLiteral("incident_by_time");
    QTest::newRow("last written first") << Order::LastWrittenFirst << QStringLiteral("incident_by_writing");
}

void TestIncidentPages::theListIsTheOrderOfAnIndex()
{
    QFETCH(const Order, order);
    QFETCH(const QString, index);
    support::TempVault temp;
    const auto connection = temp.vault().openForReading();
    VERIFY_OK(connection);
    const QByteArray sql = QByteArray("EXPLAIN QUERY PLAN ") + diary::IncidentListRecords::pageSql(order);

    auto plan = (*connection)->prepare(sql.constData());
    VERIFY_OK(plan);
    QStringList lines;
    while (*plan->step())
        lines << plan->text(3);

    const QString text = lines.join(QLatin1Char('\n'));
    QVERIFY2(lines.first().contains(index), qPrintable(text));
    QVERIFY2(lines.first().startsWith(QStringLiteral("SEARCH")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("TEMP B-TREE")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestIncidentPages)
#include "tst_IncidentPages.moc"
