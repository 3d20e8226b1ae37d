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

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_Pattern.moc"
