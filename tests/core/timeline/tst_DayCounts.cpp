#include "core/timeline/DayCounts.h"

#include "core/timeline/ChronologyRecords.h"
#include "tests/core/timeline/TimelineStage.h"

#include <QTest>

using namespace core;
using namespace timelinetest;
using timeline::DayCount;

/// How much was recorded on each day: of the calendar on the wall, not of the clock in Greenwich.
class TestDayCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreCountedAndEmptyOnesLeftOut();
    void nightsWhenTheClockChangesStayOnTheirDay();
    void anotherCountryCountsByItsOwnClock();
    void weeksYearsAndLeapDaysHaveTheirBorders();
    void daysBeforeNineteenSeventyAreCounted();
    void whatLiesBetweenTwoDaysCountsOnEach();
    void aFilterCountsWhatLiesBetweenDaysTheSame();
    void aMonthOrNothingIsNoDay();
    void withdrawnPrivateAndOtherCasesStayOut();
    void aRangeHoldsKnownTimesOnly();
    void aPersonOrKindNarrowsTheCounts();
    void kindsOfADayAreCounted();
    void theIndexAloneIsRead();

private:
    static domain::When in(const QString& zone, const QString& wall)
    {
        const auto read
            = domain::whenFromJson(QJsonObject{{QStringLiteral("from"), wall}, {QStringLiteral("zone"), zone}});
        return read ? *read : domain::When();
    }
    static domain::IncidentStatement said(const domain::When& when)
    {
        domain::IncidentStatement statement;
        statement.when = when;
        statement.what = QStringLiteral("x");
        return statement;
    }
    static domain::IncidentStatement london(const char* wall)
    {
        return said(in(QStringLiteral("Europe/London"), QString::fromLatin1(wall)));
    }
    static QString text(const timeline::DayCounts& counts)
    {
        QStringList list;
        for (const DayCount& each : counts.days)
            list << QStringLiteral("%1: %2").arg(each.day.toString(Qt::ISODate)).arg(each.incidents)
                    + (each.between > 0 ? QStringLiteral(" (%1)").arg(each.between) : QString());
        if (counts.withoutDay > 0)
            list << QStringLiteral("none: %1").arg(counts.withoutDay);
        return list.join(QStringLiteral(", "));
    }
    static QString counted(const TimelineStage& stage, const timeline::TimelineFilter& filter)
    {
        const auto counts = timeline::countByDay(filter, stage.vault());
        return counts ? text(*counts) : counts.error().detail;
    }
};

void TestDayCounts::daysAreCountedAndEmptyOnesLeftOut()
{
    TimelineStage stage;
    QCOMPARE(counted(stage, stage.filter()), QString());
    stage.add(
        {london("2026-03-10T09:00"), london("2026-03-12T23:59"), london("2026-03-10T00:00"), london("2026-03-10")});
    stage.addReport(january, QStringLiteral("police"));
    QCOMPARE(counted(stage, stage.filter()), QStringLiteral("2026-03-10: 3, 2026-03-12: 1"));
}

void TestDayCounts::nightsWhenTheClockChangesStayOnTheirDay()
{
    TimelineStage stage;
    // 29 March 2026: 00:30 is in GMT, 23:30 in BST, when it is still 22:30 in Greenwich. Midnight after it: 23:00Z.
    stage.add(
        {london("2026-03-29T00:30"), london("2026-03-29T23:30"), london("2026-03-30T00:30"), london("2026-03-30")});
    QCOMPARE(counted(stage, stage.filter()), QStringLiteral("2026-03-29: 2, 2026-03-30: 2"));

    // 25 October 2026 has 25 hours and shows 01:30 twice.
    TimelineStage autumn;
    autumn.add({london("2026-10-25T00:10"), london("2026-10-25T01:30:00+01:00"), london("2026-10-25T01:30:00+00:00"),
                london("2026-10-25T23:50"), london("2026-10-26T00:10")});
    QCOMPARE(counted(autumn, autumn.filter()), QStringLiteral("2026-10-25: 4, 2026-10-26: 1"));
}

void TestDayCounts::anotherCountryCountsByItsOwnClock()
{
    TimelineStage stage;
    // The same instant: still Monday in New York, already Tuesday in London and in Auckland.
    stage.add({said(in(QStringLiteral("America/New_York"), QStringLiteral("2026-03-09T23:00"))),
               london("2026-03-10T03:00"),
               said(in(QStringLiteral("Pacific/Auckland"), QStringLiteral("2026-03-10T16:00")))});
    QCOMPARE(counted(stage, stage.filter()), QStringLiteral("2026-03-09: 1, 2026-03-10: 2"));
}

void TestDayCounts::weeksYearsAndLeapDaysHaveTheirBorders()
{
    TimelineStage stage;
    stage.add({london("2023-12-31T23:59"), london("2024-01-01T00:00"), london("2024-02-28T23:59"),
               london("2024-02-29T12:00"), london("2024-03-01T00:00"), london("2026-03-15T23:59"),
               london("2026-03-16T00:00")});
    QCOMPARE(counted(stage, stage.filter()),
             QStringLiteral("2023-12-31: 1, 2024-01-01: 1, 2024-02-28: 1, 2024-02-29: 1, 2024-03-01: 1, "
                            "2026-03-15: 1, 2026-03-16: 1"));
}

void TestDayCounts::daysBeforeNineteenSeventyAreCounted()
{
    TimelineStage stage;
    stage.add({london("1900-01-01"), london("1969-12-31T23:59"), london("1970-01-01T00:00")});
    // London was an hour ahead all through 1969 and 1970: the clock on the wall decides.
    QCOMPARE(counted(stage, stage.filter()), QStringLiteral("1900-01-01: 1, 1969-12-31: 1, 1970-01-01: 1"));
}

void TestDayCounts::whatLiesBetweenTwoDaysCountsOnEach()
{
    TimelineStage stage;
    domain::IncidentStatement night = london("2026-03-10T22:00");
    night.when.to = domain::Moment{{night.when.from->at.msecs + qint64{8} * 3'600'000}, 0};
    domain::IncidentStatement days = london("2026-03-11");
    days.when.to = domain::Moment{{days.when.from->at.msecs + 2 * day}, 0};
    domain::IncidentStatement evening = london("2026-03-16T20:00");
    evening.when.to = domain::Moment{{evening.when.from->at.msecs + 3'600'000}, 0};
    stage.add({night, days, london("2026-03-11"), evening, london("2026-03-20")});
    QCOMPARE(counted(stage, stage.filter()),
             QStringLiteral("2026-03-10: 1 (1), 2026-03-11: 3 (2), 2026-03-12: 1 (1), 2026-03-13: 1 (1), "
                            "2026-03-16: 1, 2026-03-20: 1"));
    const auto counts = timeline::countByDay(stage.filter(), stage.vault());
    VERIFY_OK(counts);
    const std::vector<timeline::DaySpan> spans{{QDate(2026, 3, 10), QDate(2026, 3, 11)},
                                               {QDate(2026, 3, 11), QDate(2026, 3, 13)}};
    QVERIFY(counts->spans == spans);
    // Opened, a day has what it was counted with.
    const auto connection = stage.vault().openForReading();
    VERIFY_OK(connection);
    const timeline::ChronologyRecords records(**connection);
    for (const auto& [on, expected] : {std::pair(QDate(2026, 3, 11), 3), std::pair(QDate(2026, 3, 13), 1)}) {
        const auto keys = records.incidentsOnDay(stage.filter(), on);
        VERIFY_OK(keys);
        QCOMPARE(static_cast<int>(keys->size()), expected);
    }
}

void TestDayCounts::aFilterCountsWhatLiesBetweenDaysTheSame()
{
    TimelineStage stage;
    domain::IncidentStatement days = london("2026-03-10");
    days.when.to = domain::Moment{{days.when.from->at.msecs + 2 * day}, 0};
    days.behaviours = {QStringLiteral("called")};
    stage.add({days, london("2026-03-11")});
    auto narrow = stage.filter();
    narrow.incidents.behaviours = {QStringLiteral("called")};
    QCOMPARE(counted(stage, narrow), QStringLiteral("2026-03-10: 1 (1), 2026-03-11: 1 (1), 2026-03-12: 1 (1)"));
    // The kinds of a day are those of what touches it.
    const auto kinds = timeline::readKindsByDay(stage.filter(), QDate(2026, 3, 11), QDate(2026, 3, 20), stage.vault());
    VERIFY_OK(kinds);
    QCOMPARE(kinds->size(), std::size_t(2));
    QCOMPARE(kinds->front().day, QDate(2026, 3, 11));
    QCOMPARE(kinds->front().byBehaviour.size(), std::size_t(1));
}

void TestDayCounts::aMonthOrNothingIsNoDay()
{
    TimelineStage stage;
    stage.add({london("2026-03"), said({}), said({}), london("2026-03-01")});
    QCOMPARE(counted(stage, stage.filter()), QStringLiteral("2026-03-01: 1, none: 3"));
}

void TestDayCounts::withdrawnPrivateAndOtherCasesStayOut()
{
    TimelineStage stage;
    domain::IncidentStatement secret = london("2026-03-10");
    secret.isPrivate = true;
    const auto added = stage.add({secret, london("2026-03-10"), london("2026-03-11"), said({})});
    VERIFY_OK(diary::withdrawIncident(added[2].id, QStringLiteral("A mistake"), stage.vault()));
    VERIFY_OK(diary::withdrawIncident(added[3].id, QStringLiteral("A mistake"), stage.vault()));
    domain::Case other;
    other.name = QStringLiteral("Another");
    const auto matter = diary::addCase(other, stage.vault());
    VERIFY_OK(matter);
    base::JobContext job;
    VERIFY_OK(diary::addIncidents({matter->id, {london("2026-03-10")}, {}}, stage.vault(), job));

    QCOMPARE(counted(stage, stage.filter()), QStringLiteral("2026-03-10: 1"));
    auto all = stage.filter();
    all.includePrivate = true;
    QCOMPARE(counted(stage, all), QStringLiteral("2026-03-10: 2"));
}

void TestDayCounts::aRangeHoldsKnownTimesOnly()
{
    TimelineStage stage;
    stage.add({london("2026-03-09"), london("2026-03-10"), london("2026-03-11"), said({}), london("2026-03")});
    auto range = stage.filter();
    range.incidents.from = london("2026-03-10").when.from->at;
    QCOMPARE(counted(stage, range), QStringLiteral("2026-03-10: 1, 2026-03-11: 1"));
    range.incidents.to = london("2026-03-11").when.from->at;
    QCOMPARE(counted(stage, range), QStringLiteral("2026-03-10: 1"));
    range.incidents.from = london("2026-03-01").when.from->at;
    QCOMPARE(counted(stage, range), QStringLiteral("2026-03-09: 1, 2026-03-10: 1, none: 1"));
}

void TestDayCounts::aPersonOrKindNarrowsTheCounts()
{
    TimelineStage stage;
    domain::IncidentStatement his = london("2026-03-10");
    his.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    his.behaviours = {QStringLiteral("called")};
    domain::IncidentStatement undated = said({});
    undated.behaviours = {QStringLiteral("called")};
    const auto added = stage.add({his, london("2026-03-10"), undated, london("2026-03")});
    auto narrow = stage.filter();
    narrow.incidents.people = {added[0].statement.people.front().id};
    QCOMPARE(counted(stage, narrow), QStringLiteral("2026-03-10: 1"));
    narrow.incidents.people.clear();
    narrow.incidents.behaviours = {QStringLiteral("called")};
    QCOMPARE(counted(stage, narrow), QStringLiteral("2026-03-10: 1, none: 1"));
}

void TestDayCounts::kindsOfADayAreCounted()
{
    TimelineStage stage;
    domain::IncidentStatement a = london("2026-03-10");
    a.behaviours = {QStringLiteral("followed"), QStringLiteral("called")};
    domain::IncidentStatement b = london("2026-03-10T23:30");
    b.behaviours = {QStringLiteral("called")};
    domain::IncidentStatement c = london("2026-03-12");
    c.behaviours = {QStringLiteral("approached")};
    stage.add({c, a, b, london("2026-03-11")});
    const auto kinds = timeline::readKindsByDay(stage.filter(), QDate(2026, 3, 10), QDate(2026, 3, 12), stage.vault());
    VERIFY_OK(kinds);
    QCOMPARE(kinds->size(), std::size_t(2));
    QCOMPARE(kinds->front().day, QDate(2026, 3, 10));
    const std::vector<std::pair<QString, int>> expected{{QStringLiteral("called"), 2}, {QStringLiteral("followed"), 1}};
    QVERIFY(kinds->front().byBehaviour == expected);
    QCOMPARE(kinds->back().day, QDate(2026, 3, 12));
    auto narrow = stage.filter();
    narrow.incidents.behaviours = {QStringLiteral("followed")};
    const auto fewer = timeline::readKindsByDay(narrow, QDate(2026, 3, 10), QDate(2026, 3, 12), stage.vault());
    VERIFY_OK(fewer);
    QCOMPARE(fewer->size(), std::size_t(1));
    QCOMPARE(fewer->front().byBehaviour.size(), std::size_t(2));
    const auto none = timeline::readKindsByDay(stage.filter(), QDate(2026, 3, 13), QDate(2026, 4, 1), stage.vault());
    VERIFY_OK(none);
    QVERIFY(none->empty());
}

void TestDayCounts::theIndexAloneIsRead()
{
    TimelineStage stage;
    const auto connection = stage.vault().openForReading();
    VERIFY_OK(connection);
    for (const char* sql : timeline::ChronologyRecords::countByDaySql()) {
        auto plan = (*connection)->prepare((QByteArrayLiteral("EXPLAIN QUERY PLAN ") + sql).constData());
        VERIFY_OK(plan);
        QStringList steps;
        while (*plan->step())
            steps << plan->text(3);
        QVERIFY2(steps.join(QLatin1Char('\n')).contains(QStringLiteral("incident_by_day")), sql);
        // No sorting: the index has the days in their order.
        QCOMPARE(steps.size(), qsizetype(1));

        // An index of some rows only is never called covering; the program itself says whether it turns to the table,
        // which it has at hand (the third number of DeferredSeek) but goes to for a column only.
        auto program = (*connection)->prepare((QByteArrayLiteral("EXPLAIN ") + sql).constData());
        VERIFY_OK(program);
        QList<qint64> tables;
        QList<qint64> read;
        while (*program->step()) {
            if (program->text(1) == QStringLiteral("DeferredSeek"))
                tables << program->integer(4);
            else if (program->text(1) == QStringLiteral("Column"))
                read << program->integer(2);
            else
                QVERIFY2(program->text(1) != QStringLiteral("SeekRowid"), sql);
        }
        QCOMPARE(tables.size(), qsizetype(1));
        QVERIFY2(!read.isEmpty() && !read.contains(tables.first()), sql);
    }
}

QTEST_GUILESS_MAIN(TestDayCounts)
#include "tst_DayCounts.moc"
