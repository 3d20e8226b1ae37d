#include "core/diary/Diary.h"
#include "core/diary/IncidentListRecords.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QSet>
#include <QTest>

using namespace core;
using Order = diary::IncidentQuery::Order;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 january = 1'767'225'600'000; // 2026-01-01T00:00:00Z

domain::IncidentStatement on(qint64 msecs, const QString& what)
{
    domain::IncidentStatement statement;
    statement.when = {.from = domain::Moment {{msecs}, 0}, .precision = domain::Precision::Exact};
    statement.what = what;
    return statement;
}

std::vector<domain::IncidentId> add(support::TempVault& temp, std::vector<domain::IncidentStatement> statements)
{
    base::JobContext job;
    const auto added = diary::addIncidents({temp.caseId(), std::move(statements), {}}, temp.vault(), job);
    std::vector<domain::IncidentId> ids;
    if (added)
        for (const domain::Incident& incident : *added)
            ids.push_back(incident.id);
    return ids;
}

diary::IncidentQuery queryOf(const support::TempVault& temp, Order order = Order::NewestFirst)
{
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.order = order;
    return query;
}

QStringList beginnings(const base::Result<std::vector<diary::IncidentSummary>>& list)
{
    QStringList texts;
    if (list)
        for (const diary::IncidentSummary& summary : *list)
            texts << summary.beginning;
    return texts;
}

QStringList listed(const support::TempVault& temp, const diary::IncidentQuery& query)
{
    return beginnings(diary::listIncidents(query, temp.vault()));
}

/// Runs one statement with the ids bound in order; what other rooms will do, done by hand.
void run(support::TempVault& temp, const char* sql, const std::vector<QByteArray>& ids)
{
    const auto connection = temp.vault().openForWriting();
    auto statement = (*connection)->prepare(sql);
    VERIFY_OK(statement);
    int parameter = 1;
    for (const QByteArray& id : ids)
        statement->bind(parameter++, id);
    VERIFY_OK(statement->run());
}

} // namespace

/// The diary list: in the order asked for, page by page, without a gap or a repeat.
class TestIncidentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestAndOldestFirst();
    void equalTimesKeepTheOrderOfTyping();
    void lastWrittenFirst();
    void aRowSaysEnough();
    void longTextIsShortened();
    void withdrawnOnesAreLeftOutUnlessAsked();
    void filtersNarrowTheListAndTheCount();
    void aRangeOfDatesIsFromItsStartToBeforeItsEnd();
    void otherCasesStayOut();
    void pagesHaveNoGapAndNoRepeatWhileOthersAreAdded_data();
    void pagesHaveNoGapAndNoRepeatWhileOthersAreAdded();
    void aPageAfterAStrangerIsRefused();
    void wholeIncidentsComeInTheOrderOfTheList();
    void theListIsTheOrderOfAnIndex_data();
    void theListIsTheOrderOfAnIndex();
};

void TestIncidentList::newestAndOldestFirst()
{
    support::TempVault temp;
    add(temp, {on(january + 2 * day, QStringLiteral("b")), on(january + 3 * day, QStringLiteral("c")),
               on(january + day, QStringLiteral("a"))});

    const QStringList oldest = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const QStringList newest = {QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")};
    QCOMPARE(listed(temp, queryOf(temp)), newest);
    QCOMPARE(listed(temp, queryOf(temp, Order::OldestFirst)), oldest);
}

void TestIncidentList::equalTimesKeepTheOrderOfTyping()
{
    support::TempVault temp;
    std::vector<domain::IncidentStatement> statements;
    QStringList typed;
    for (int i = 0; i < 20; ++i) {
        typed << QStringLiteral("typed %1").arg(i);
        statements.push_back(on(january, typed.last()));
    }
    add(temp, statements);

    QCOMPARE(listed(temp, queryOf(temp, Order::OldestFirst)), typed);
    std::reverse(typed.begin(), typed.end());
    QCOMPARE(listed(temp, queryOf(temp)), typed);
}

void TestIncidentList::lastWrittenFirst()
{
    support::TempVault temp;
    add(temp, {on(january + 9 * day, QStringLiteral("written first"))});
    temp.clock().advance(1000);
    add(temp, {on(january, QStringLiteral("written second"))});
    temp.clock().advance(1000);
    const auto third = add(temp, {on(january + 5 * day, QStringLiteral("written third"))});

    QStringList order {QStringLiteral("written third"), QStringLiteral("written second"),
                       QStringLiteral("written first")};
    QCOMPARE(listed(temp, queryOf(temp, Order::LastWrittenFirst)), order);
    auto query = queryOf(temp, Order::LastWrittenFirst);
    query.after = third.front();
    order.removeFirst();
    QCOMPARE(listed(temp, query), order);
}

void TestIncidentList::aRowSaysEnough()
{
    support::TempVault temp;
    domain::IncidentStatement statement = on(january, QStringLiteral("He rang."));
    statement.when.to = domain::Moment {{january + day}, 0};
    statement.when.precision = domain::Precision::About;
    statement.title = QStringLiteral("Calls");
    statement.behaviours = {QStringLiteral("threat"), QStringLiteral("called")};
    statement.isPrivate = true;
    const auto ids = add(temp, {statement});

    const auto list = diary::listIncidents(queryOf(temp), temp.vault());

    VERIFY_OK(list);
    const diary::IncidentSummary& row = list->front();
    QCOMPARE(row.id, ids.front());
    QVERIFY(row.when == statement.when);
    QCOMPARE(row.writtenAt, temp.clock().now());
    QCOMPARE(row.title, QStringLiteral("Calls"));
    QCOMPARE(row.behaviours, statement.behaviours);
    QCOMPARE(row.evidenceCount, 0);
    QVERIFY(row.isPrivate);
    QVERIFY(!row.isReported);
    QVERIFY(!row.isWithdrawn);
    QCOMPARE(row.revision, 1);
}

void TestIncidentList::longTextIsShortened()
{
    support::TempVault temp;
    const QString what = QStringLiteral("\U0001F52A").repeated(150) + QStringLiteral("é").repeated(150);
    add(temp, {on(january, what)});

    const QString beginning = listed(temp, queryOf(temp)).value(0);

    QVERIFY(what.startsWith(beginning));
    QCOMPARE(beginning, QStringLiteral("\U0001F52A").repeated(150) + QStringLiteral("é").repeated(50));
}

void TestIncidentList::withdrawnOnesAreLeftOutUnlessAsked()
{
    support::TempVault temp;
    const auto ids = add(temp, {on(january, QStringLiteral("stays")), on(january + day, QStringLiteral("goes"))});
    VERIFY_OK(diary::withdrawIncident(ids[1], QStringLiteral("A mistake"), temp.vault()));

    auto query = queryOf(temp);
    QCOMPARE(listed(temp, query), QStringList {QStringLiteral("stays")});
    QCOMPARE(*diary::countIncidents(query, temp.vault()), 1);
    query.withWithdrawn = true;
    QCOMPARE(*diary::countIncidents(query, temp.vault()), 2);
    const auto all = diary::listIncidents(query, temp.vault());
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t(2));
    QVERIFY(all->front().isWithdrawn);
}

void TestIncidentList::filtersNarrowTheListAndTheCount()
{
    support::TempVault temp;
    domain::IncidentStatement a = on(january, QStringLiteral("a"));
    a.behaviours = {QStringLiteral("called"), QStringLiteral("threat")};
    a.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    a.tags = {QStringLiteral("phone")};
    domain::IncidentStatement b = on(january + day, QStringLiteral("b"));
    b.behaviours = {QStringLiteral("called")};
    domain::IncidentStatement c = on(january + 2 * day, QStringLiteral("c"));
    c.people = a.people;
    const auto ids = add(temp, {a, b, c});
    const auto sam = diary::findIncident(ids[0], temp.vault())->statement.people.front().id;
    const QByteArray report = domain::ReportId::create().bytes();
    run(temp,
        "INSERT INTO report (id, case_id, channel, agency, force, made_at, sort_at, no_reference_given, officer, told,"
        " said, recorded_as, status, notes, is_private, created_at, revision)"
        " VALUES (?1, ?2, '101', '', '', '{}', 0, 0, '', '', '', '', '', '', 0, 0, 1)",
        {report, temp.caseId().bytes()});
    run(temp, "INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2)", {report, ids[1].bytes()});

    const auto expect = [&temp](const diary::IncidentQuery& query, const QString& letters) {
        QCOMPARE(listed(temp, query).join(QString()), letters);
        QCOMPARE(*diary::countIncidents(query, temp.vault()), letters.size());
    };
    auto query = queryOf(temp, Order::OldestFirst);
    expect(query, QStringLiteral("abc"));
    query.behaviour = QStringLiteral("called");
    expect(query, QStringLiteral("ab"));
    query.behaviour = QStringLiteral("call");
    expect(query, QString());
    query = queryOf(temp, Order::OldestFirst);
    query.person = sam;
    expect(query, QStringLiteral("ac"));
    query.behaviour = QStringLiteral("threat");
    expect(query, QStringLiteral("a"));
    query = queryOf(temp, Order::OldestFirst);
    query.tag = QStringLiteral("phone");
    expect(query, QStringLiteral("a"));
    query = queryOf(temp, Order::OldestFirst);
    query.reported = true;
    expect(query, QStringLiteral("b"));
    query.reported = false;
    expect(query, QStringLiteral("ac"));
}

void TestIncidentList::aRangeOfDatesIsFromItsStartToBeforeItsEnd()
{
    support::TempVault temp;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < 5; ++i)
        statements.push_back(on(january + i * day, QString::number(i)));
    const auto ids = add(temp, statements);

    for (const Order order : {Order::NewestFirst, Order::OldestFirst, Order::LastWrittenFirst}) {
        auto query = queryOf(temp, order);
        query.from = base::Timestamp {january + day};
        query.to = base::Timestamp {january + 4 * day};
        QStringList found = listed(temp, query);
        if (order != Order::OldestFirst)
            std::reverse(found.begin(), found.end());
        QCOMPARE(found.join(QString()), QStringLiteral("123"));
        QCOMPARE(*diary::countIncidents(query, temp.vault()), 3);

        // Going on from a row outside the range starts at its edge, or is past its end.
        query.after = order == Order::OldestFirst ? ids[0] : ids[4];
        QCOMPARE(listed(temp, query).size(), 3);
        query.after = ids[2];
        QCOMPARE(listed(temp, query).size(), 1);
    }
}

void TestIncidentList::otherCasesStayOut()
{
    support::TempVault temp;
    domain::Case matter;
    matter.name = QStringLiteral("Another");
    const auto other = diary::addCase(matter, temp.vault());
    VERIFY_OK(other);
    add(temp, {on(january, QStringLiteral("mine"))});
    base::JobContext job;
    VERIFY_OK(diary::addIncidents({other->id, {on(january, QStringLiteral("other"))}, {}}, temp.vault(), job));

    QCOMPARE(listed(temp, queryOf(temp)), QStringList {QStringLiteral("mine")});
    auto query = queryOf(temp);
    query.caseId = other->id;
    QCOMPARE(listed(temp, query), QStringList {QStringLiteral("other")});
    QCOMPARE(*diary::countIncidents(query, temp.vault()), 1);
}

void TestIncidentList::pagesHaveNoGapAndNoRepeatWhileOthersAreAdded_data()
{
    QTest::addColumn<Order>("order");
    QTest::newRow("newest first") << Order::NewestFirst;
    QTest::newRow("oldest first") << Order::OldestFirst;
    QTest::newRow("last written first") << Order::LastWrittenFirst;
}

void TestIncidentList::pagesHaveNoGapAndNoRepeatWhileOthersAreAdded()
{
    QFETCH(const Order, order);
    support::TempVault temp;
    constexpr int total = 10'000;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < total; ++i) // 1,250 different times, each eight times, out of order
        statements.push_back(on(january + (i * 7919 % 1250) * 3'600'000, QStringLiteral("was there %1").arg(i)));
    const auto ids = add(temp, statements);
    QCOMPARE(ids.size(), std::size_t(total));

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
        // Somebody goes on writing: at both ends and in the middle.
        add(temp, {on(january + pages * day, QStringLiteral("new")), on(january - pages * day, QStringLiteral("new")),
                   on(january + 200 * day, QStringLiteral("new"))});
    }
    for (const domain::IncidentId& id : ids)
        QVERIFY2(seen.contains(id), "a row was passed over");
    QVERIFY(pages >= 20);
}

void TestIncidentList::aPageAfterAStrangerIsRefused()
{
    support::TempVault temp;
    auto query = queryOf(temp);
    query.after = domain::IncidentId::create();
    VERIFY_ERROR(diary::listIncidents(query, temp.vault()), base::ErrorCode::NotFound);
}

void TestIncidentList::wholeIncidentsComeInTheOrderOfTheList()
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
    add(temp, statements);
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

void TestIncidentList::theListIsTheOrderOfAnIndex_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("index");
    QTest::newRow("newest first") << Order::NewestFirst << QStringLiteral("incident_by_time");
    QTest::newRow("oldest first") << Order::OldestFirst << QStringLiteral("incident_by_time");
    QTest::newRow("last written first") << Order::LastWrittenFirst << QStringLiteral("incident_by_writing");
}

void TestIncidentList::theListIsTheOrderOfAnIndex()
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

QTEST_GUILESS_MAIN(TestIncidentList)
#include "tst_IncidentList.moc"
