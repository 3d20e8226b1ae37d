#include "core/timeline/ContactAfterStop.h"
#include "core/timeline/Timeline.h"

#include "tests/core/timeline/TimelineStage.h"

#include <QTest>

using namespace core;
using namespace timelinetest;

/// Facts about what happened: counted, never weighed.
class TestPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePatternIsCounted();
    void thePatternOfNothingIsEmpty();
    void aGapIsCountedInDaysOfTheCalendar();
    void aMonthIsNoGap();
    void breachesOfAnOrderAreCountedOnce();
    void contactAfterBeingAskedToStopIsCounted();
    void theDayTheyWereAskedHoldsForEveryFilter();
    void withoutAskingNothingIsCounted();
    void onlyWhatIsSurelyLaterIsAfter_data();
    void onlyWhatIsSurelyLaterIsAfter();
};

void TestPattern::thePatternIsCounted()
{
    TimelineStage stage;
    domain::IncidentStatement a = on(january, QStringLiteral("a"));
    a.behaviours = {QStringLiteral("followed"), QStringLiteral("called")};
    a.fearOfViolence = true;
    domain::IncidentStatement b = on(january + 3 * day, QStringLiteral("b"));
    b.behaviours = {QStringLiteral("called")};
    b.fearOfViolence = false;
    domain::IncidentStatement c = on(january + 15 * day, QStringLiteral("c"));
    c.behaviours = {QStringLiteral("approached")};
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown"));
    unknown.when = {};
    unknown.fearOfViolence = true;
    stage.add({c, unknown, a, b});

    const auto pattern = timeline::readPattern(stage.filter(), stage.vault());

    VERIFY_OK(pattern);
    QCOMPARE(pattern->incidents, 4);
    QVERIFY(pattern->first == a.when);
    QVERIFY(pattern->last == c.when);
    QCOMPARE(pattern->longestGapDays, 12);
    QCOMPARE(pattern->withUnknownTime, 1);
    QCOMPARE(pattern->saidFear, 2);
    const std::vector<std::pair<QString, int>> expected{
        {QStringLiteral("called"), 2}, {QStringLiteral("approached"), 1}, {QStringLiteral("followed"), 1}};
    QVERIFY(pattern->byBehaviour == expected);
}

void TestPattern::thePatternOfNothingIsEmpty()
{
    TimelineStage stage;
    const auto pattern = timeline::readPattern(stage.filter(), stage.vault());

    VERIFY_OK(pattern);
    QCOMPARE(pattern->incidents, 0);
    QVERIFY(!pattern->first && !pattern->last);
    QCOMPARE(pattern->longestGapDays, 0);
    QVERIFY(pattern->byBehaviour.empty());
}

void TestPattern::aGapIsCountedInDaysOfTheCalendar()
{
    TimelineStage stage;
    // Two days apart on the calendar, 47 hours on the clock: in between the clocks went forward.
    constexpr qint64 march28 = 1'774'656'000'000; // 2026-03-28T00:00:00Z
    domain::IncidentStatement before = on(march28, QStringLiteral("before"));
    before.when.precision = domain::Precision::Day;
    domain::IncidentStatement after = on(march28 + 2 * day - 3'600'000, QStringLiteral("after"));
    after.when.from->offsetSeconds = 3600;
    after.when.precision = domain::Precision::Day;
    stage.add({before, after});
    QCOMPARE(timeline::readPattern(stage.filter(), stage.vault())->longestGapDays, 2);

    // What went on for a week leaves no gap for that week.
    domain::IncidentStatement week = on(march28 + 3 * day, QStringLiteral("a week"));
    week.when.to = domain::Moment{{march28 + 10 * day}, 0};
    stage.add({week, on(march28 + 11 * day, QStringLiteral("then"))});
    QCOMPARE(timeline::readPattern(stage.filter(), stage.vault())->longestGapDays, 2);
}

void TestPattern::aMonthIsNoGap()
{
    TimelineStage stage;
    domain::IncidentStatement month = on(january, QStringLiteral("some time in January"));
    month.when.precision = domain::Precision::Month;
    stage.add({on(january - day, QStringLiteral("before")), month, on(january + 33 * day, QStringLiteral("after"))});
    QCOMPARE(timeline::readPattern(stage.filter(), stage.vault())->longestGapDays, 3);
}

void TestPattern::breachesOfAnOrderAreCountedOnce()
{
    TimelineStage stage;
    const domain::OrderId order = domain::OrderId::create();
    run(stage.temp(),
        {"INSERT INTO protective_order (id, case_id, kind, court, number, conditions, notes, created_at, revision)"
         " VALUES (?1, ?2, 'non-molestation', '', '', '', '', 1, 1)",
         {order.bytes(), stage.temp().caseId().bytes()},
         {},
         {}});
    domain::IncidentStatement named = on(january, QStringLiteral("named"));
    named.breachOf = order;
    domain::IncidentStatement both = on(january, QStringLiteral("both"));
    both.breachOf = order;
    both.behaviours = {QStringLiteral("broke-order"), QStringLiteral("called")};
    domain::IncidentStatement kind = on(january, QStringLiteral("kind"));
    kind.behaviours = {QStringLiteral("broke-order")};
    stage.add({named, both, kind, on(january, QStringLiteral("no breach"))});
    QCOMPARE(timeline::readPattern(stage.filter(), stage.vault())->brokeOrder, 3);
}

namespace {

domain::IncidentStatement kind(qint64 when, const char* behaviour)
{
    domain::IncidentStatement statement = on(when, QString::fromLatin1(behaviour));
    statement.behaviours = {QString::fromLatin1(behaviour)};
    return statement;
}

domain::IncidentStatement asked(qint64 when, domain::Reply reply = domain::Reply::Yes)
{
    domain::IncidentStatement statement = kind(when, "texted");
    statement.answers = {{timeline::askedToStopQuestion(), reply, {}}};
    return statement;
}

} // namespace

void TestPattern::contactAfterBeingAskedToStopIsCounted()
{
    TimelineStage stage;
    domain::IncidentStatement unknown = kind(0, "called");
    unknown.when = {};
    stage.add({kind(january, "called"), asked(january + 2 * day), kind(january + 3 * day, "texted"),
               asked(january + 4 * day), kind(january + 5 * day, "watched"), kind(january + 6 * day, "came-to-home"),
               unknown});
    const auto pattern = timeline::readPattern(stage.filter(), stage.vault());
    VERIFY_OK(pattern);
    QVERIFY(pattern->askedToStop == asked(january + 2 * day).when);
    // The text, the second request (they had written again), the visit; neither what came before nor being watched.
    QCOMPARE(pattern->contactsAfter, 3);
}

void TestPattern::theDayTheyWereAskedHoldsForEveryFilter()
{
    TimelineStage stage;
    auto secret = asked(january);
    secret.isPrivate = true;
    stage.add({secret, asked(january + 2 * day), kind(january + 3 * day, "called"), kind(january + 4 * day, "texted")});
    timeline::TimelineFilter filter = stage.filter();
    filter.incidents.behaviours = {QStringLiteral("called")};
    filter.includePrivate = false;
    auto pattern = timeline::readPattern(filter, stage.vault());
    VERIFY_OK(pattern);
    QVERIFY(pattern->askedToStop == asked(january + 2 * day).when);
    QCOMPARE(pattern->contactsAfter, 1);
    filter.includePrivate = true;
    pattern = timeline::readPattern(filter, stage.vault());
    QVERIFY(pattern->askedToStop == secret.when);
}

void TestPattern::withoutAskingNothingIsCounted()
{
    TimelineStage stage;
    domain::IncidentStatement unknown = asked(0);
    unknown.when = {};
    stage.add({asked(january, domain::Reply::No), asked(january + day, domain::Reply::NotSure), unknown,
               kind(january + 2 * day, "called")});
    const auto pattern = timeline::readPattern(stage.filter(), stage.vault());
    VERIFY_OK(pattern);
    QVERIFY(!pattern->askedToStop);
    QCOMPARE(pattern->contactsAfter, 0);
}

void TestPattern::onlyWhatIsSurelyLaterIsAfter_data()
{
    using domain::Precision;
    constexpr qint64 hour = 3'600'000;
    QTest::addColumn<qint64>("when");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<Precision>("askedPrecision");
    QTest::addColumn<bool>("isAfter");
    QTest::newRow("an hour later") << january + hour << Precision::Exact << january << Precision::Exact << true;
    QTest::newRow("the same moment") << january << Precision::Exact << january << Precision::Exact << false;
    QTest::newRow("an hour before") << january << Precision::Exact << january + hour << Precision::Exact << false;
    QTest::newRow("that day") << january << Precision::Day << january << Precision::Day << false;
    QTest::newRow("later that day, perhaps")
        << january + hour << Precision::About << january << Precision::Exact << false;
    QTest::newRow("the next day") << january + day << Precision::Day << january << Precision::Day << true;
    QTest::newRow("that month") << january + 9 * day << Precision::Exact << january << Precision::Month << false;
    QTest::newRow("the next month") << january + 31 * day << Precision::Month << january << Precision::Month << true;
    QTest::newRow("some day of that month") << january << Precision::Month << january + day << Precision::Day << false;
}

void TestPattern::onlyWhatIsSurelyLaterIsAfter()
{
    QFETCH(const qint64, when);
    QFETCH(const domain::Precision, precision);
    QFETCH(const qint64, asked);
    QFETCH(const domain::Precision, askedPrecision);
    QFETCH(const bool, isAfter);
    domain::When then = at(when);
    then.precision = precision;
    domain::When request = at(asked);
    request.precision = askedPrecision;
    QCOMPARE(timeline::isAfter(then, request), isAfter);
    QVERIFY(!timeline::isAfter(domain::When(), request));
    QVERIFY(!timeline::isAfter(then, domain::When()));
}

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_Pattern.moc"
