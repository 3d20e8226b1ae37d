#include "core/diary/Diary.h"

#include "tests/core/diary/IncidentListing.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace diarytest;

namespace {

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

/// The diary list: in the order asked for, and only what was asked for.
class TestIncidentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestAndOldestFirst();
    void equalTimesKeepTheOrderOfTyping();
    void aRowSaysEnough();
    void longTextIsShortened();
    void withdrawnOnesAreLeftOutUnlessAsked();
    void filtersNarrowTheListAndTheCount();
    void aRangeOfDatesIsFromItsStartToBeforeItsEnd();
    void anUnknownTimeIsInNoRange();
    void otherCasesStayOut();
};

void TestIncidentList::newestAndOldestFirst()
{
    support::TempVault temp;
    VERIFY_OK(add(temp,
                  {on(january + 2 * day, QStringLiteral("b")), on(january + 3 * day, QStringLiteral("c")),
                   on(january + day, QStringLiteral("a"))}));

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
    VERIFY_OK(add(temp, statements));

    QCOMPARE(listed(temp, queryOf(temp, Order::OldestFirst)), typed);
    std::reverse(typed.begin(), typed.end());
    QCOMPARE(listed(temp, queryOf(temp)), typed);
}

void TestIncidentList::aRowSaysEnough()
{
    support::TempVault temp;
    domain::IncidentStatement statement = on(january, QStringLiteral("He rang."));
    statement.when.to = domain::Moment{{january + day}, 0};
    statement.when.precision = domain::Precision::About;
    statement.title = QStringLiteral("Calls");
    statement.behaviours = {QStringLiteral("threat"), QStringLiteral("called")};
    statement.isPrivate = true;
    const auto ids = add(temp, {statement});

    const auto list = diary::listIncidents(queryOf(temp), temp.vault());

    VERIFY_OK(list);
    const diary::IncidentSummary& row = list->front();
    QCOMPARE(row.id, ids->front().id);
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
    VERIFY_OK(add(temp, {on(january, what)}));

    const QString beginning = listed(temp, queryOf(temp)).value(0);

    QVERIFY(what.startsWith(beginning));
    QCOMPARE(beginning, QStringLiteral("\U0001F52A").repeated(150) + QStringLiteral("é").repeated(50));
}

void TestIncidentList::withdrawnOnesAreLeftOutUnlessAsked()
{
    support::TempVault temp;
    const auto ids = add(temp, {on(january, QStringLiteral("stays")), on(january + day, QStringLiteral("goes"))});
    VERIFY_OK(diary::withdrawIncident((*ids)[1].id, QStringLiteral("A mistake"), temp.vault()));

    auto query = queryOf(temp);
    QCOMPARE(listed(temp, query), QStringList{QStringLiteral("stays")});
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
    const auto sam = diary::findIncident((*ids)[0].id, temp.vault())->statement.people.front().id;
    const QByteArray report = domain::ReportId::create().bytes();
    run(temp,
        "INSERT INTO report (id, case_id, channel, agency, force, made_at, sort_at, no_reference_given, officer, told,"
        " said, recorded_as, status, notes, is_private, created_at, revision)"
        " VALUES (?1, ?2, '101', '', '', '{}', 0, 0, '', '', '', '', '', '', 0, 0, 1)",
        {report, temp.caseId().bytes()});
    run(temp, "INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2)",
        {report, (*ids)[1].id.bytes()});

    const auto expect = [&temp](const diary::IncidentQuery& query, const QString& letters) {
        QCOMPARE(listed(temp, query).join(QString()), letters);
        QCOMPARE(*diary::countIncidents(query, temp.vault()), letters.size());
    };
    auto query = queryOf(temp, Order::OldestFirst);
    expect(query, QStringLiteral("abc"));
    query.filter.behaviours = {QStringLiteral("called")};
    expect(query, QStringLiteral("ab"));
    query.filter.behaviours = {QStringLiteral("call")};
    expect(query, QString());
    query = queryOf(temp, Order::OldestFirst);
    query.filter.people = {sam};
    expect(query, QStringLiteral("ac"));
    query.filter.behaviours = {QStringLiteral("threat")};
    expect(query, QStringLiteral("a"));
    query = queryOf(temp, Order::OldestFirst);
    query.filter.tags = {QStringLiteral("phone")};
    expect(query, QStringLiteral("a"));
    query = queryOf(temp, Order::OldestFirst);
    query.filter.reported = true;
    expect(query, QStringLiteral("b"));
    query.filter.reported = false;
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
        query.filter.from = base::Timestamp{january + day};
        query.filter.to = base::Timestamp{january + 4 * day};
        QStringList found = listed(temp, query);
        if (order != Order::OldestFirst)
            std::reverse(found.begin(), found.end());
        QCOMPARE(found.join(QString()), QStringLiteral("123"));
        QCOMPARE(*diary::countIncidents(query, temp.vault()), 3);

        // Going on from a row outside the range starts at its edge, or is past its end.
        query.after = order == Order::OldestFirst ? (*ids)[0].id : (*ids)[4].id;
        QCOMPARE(listed(temp, query).size(), 3);
        query.after = (*ids)[2].id;
        QCOMPARE(listed(temp, query).size(), 1);
    }
}

void TestIncidentList::anUnknownTimeIsInNoRange()
{
    support::TempVault temp;
    VERIFY_OK(add(temp,
                  {on(january, QStringLiteral("a")), on(january + 31 * day, QStringLiteral("b")),
                   on(january + 60 * day, QStringLiteral("c"))}));
    auto some = on(january, QStringLiteral("u heron"));
    some.when = {};
    auto month = on(january + 31 * day, QStringLiteral("m heron"));
    month.when.precision = domain::Precision::Month;
    const auto added = add(temp, {some, month});
    VERIFY_OK(added);
    auto query = queryOf(temp, Order::OldestFirst);
    const auto beginnings = [&] {
        QStringList found = listed(temp, query);
        found.sort();
        return found.size() == *diary::countIncidents(query, temp.vault()) ? found.join(QLatin1Char(','))
                                                                           : QStringLiteral("the count differs");
    };
    QCOMPARE(beginnings(), QStringLiteral("a,b,c,m heron,u heron"));
    // The day it was written is in the range: it may have been on any other.
    for (const Order order : {Order::OldestFirst, Order::NewestFirst, Order::LastWrittenFirst}) {
        query.order = order;
        query.filter = {};
        query.filter.from = base::Timestamp{january};
        QCOMPARE(beginnings(), QStringLiteral("a,b,c,m heron"));
        query.limit = 2;
        QCOMPARE(listed(temp, query).size(), 2);
        query.limit = 0;
        query.filter.text = QStringLiteral("heron");
        QCOMPARE(beginnings(), QStringLiteral("m heron"));
        query.filter.from.reset();
        query.filter.to = base::Timestamp{temp.clock().now().msecs + 1000 * day};
        QCOMPARE(beginnings(), QStringLiteral("m heron"));
        query.filter.to.reset();
        QCOMPARE(beginnings(), QStringLiteral("m heron,u heron"));
    }
    VERIFY_OK(diary::withdrawIncidents({added->front().id}, QStringLiteral("x"), temp.vault()));
    query.filter = {};
    query.onlyWithdrawn = true;
    QCOMPARE(beginnings(), QStringLiteral("u heron"));
    query.filter.from = base::Timestamp{january};
    QCOMPARE(beginnings(), QString());
}

void TestIncidentList::otherCasesStayOut()
{
    support::TempVault temp;
    domain::Case matter;
    matter.name = QStringLiteral("Another");
    const auto other = diary::addCase(matter, temp.vault());
    VERIFY_OK(other);
    VERIFY_OK(add(temp, {on(january, QStringLiteral("mine"))}));
    base::JobContext job;
    VERIFY_OK(diary::addIncidents({other->id, {on(january, QStringLiteral("other"))}, {}}, temp.vault(), job));

    QCOMPARE(listed(temp, queryOf(temp)), QStringList{QStringLiteral("mine")});
    auto query = queryOf(temp);
    query.caseId = other->id;
    QCOMPARE(listed(temp, query), QStringList{QStringLiteral("other")});
    QCOMPARE(*diary::countIncidents(query, temp.vault()), 1);
}

QTEST_GUILESS_MAIN(TestIncidentList)
#include "tst_IncidentList.moc"
