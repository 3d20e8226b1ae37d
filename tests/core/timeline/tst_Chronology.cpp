#include "core/timeline/Chronology.h"

#include "core/contacts/Contacts.h"
#include "tests/core/timeline/TimelineStage.h"

#include <QTest>

using namespace core;
using namespace timelinetest;
using timeline::TimelineKey;
using timeline::TimelineRow;

/// The places of a list that can be jumped through: the same order as the whole timeline, without its words.
class TestChronology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThatOfTheTimeline();
    void daysAreThoseOnTheWall();
    void aMonthCoversAllItsDays();
    void aDayAloneOrNoDayCanBeAskedFor();
    void reportsAreThoseAboutWhatFits();
    void rowsSayWhatTheListShows();
    void aReportHasItsNumbersAndAContactItsWay();
    void privateThingsAreNotCountedUnlessAskedFor();
    void aRowThatHasGoneIsEmpty();
    void emptyDaysLieBetween();

private:
    static QStringList ids(const std::vector<TimelineKey>& keys, const core::vault::UnlockedVault& vault)
    {
        QStringList list;
        const auto rows = timeline::readTimelineRows(keys, true, vault);
        if (rows)
            for (const TimelineRow& row : *rows)
                list << QString::fromLatin1(row.id.toHex());
        return list;
    }
};

void TestChronology::theOrderIsThatOfTheTimeline()
{
    TimelineStage stage;
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown"));
    unknown.when = {};
    stage.add({unknown, on(january + 2 * day, QStringLiteral("c")), on(january, QStringLiteral("a"))});
    stage.temp().clock().advance(1000);
    const QByteArray report = stage.addReport(january, QStringLiteral("police"));
    stage.addContact(january + day, report);
    stage.temp().clock().advance(1000);
    stage.add({unknown, on(january, QStringLiteral("d")), on(january, QStringLiteral("e"))});

    const auto keys = timeline::readChronology({stage.filter(), {}, false}, stage.vault());
    const auto whole = timeline::readTimeline(stage.filter(), stage.vault());
    VERIFY_OK(keys);
    VERIFY_OK(whole);
    QStringList expected;
    for (const timeline::TimelineEntry& entry : *whole)
        expected << QString::fromLatin1(entry.id.toHex());
    QCOMPARE(expected.size(), qsizetype(8));
    QCOMPARE(ids(*keys, stage.vault()), expected);

    auto incidentsOnly = stage.filter();
    incidentsOnly.withReports = false;
    QCOMPARE(timeline::readChronology({incidentsOnly, {}, false}, stage.vault())->size(), std::size_t(6));
}

void TestChronology::daysAreThoseOnTheWall()
{
    TimelineStage stage;
    domain::IncidentStatement late = on(january + qint64{23} * 3'600'000, QStringLiteral("late"));
    late.when.from->offsetSeconds = 3600 * 2;
    late.when.to = domain::Moment{{january + 2 * day}, 0};
    stage.add({late});
    const auto keys = timeline::readChronology({stage.filter(), {}, false}, stage.vault());
    VERIFY_OK(keys);
    QCOMPARE(keys->front().first, QDate(2026, 1, 2));
    QCOMPARE(keys->front().last, QDate(2026, 1, 3));
    QVERIFY(keys->front().hasDay);
}

void TestChronology::aMonthCoversAllItsDays()
{
    TimelineStage stage;
    domain::IncidentStatement month = on(january, QStringLiteral("month"));
    month.when.precision = domain::Precision::Month;
    stage.add({month});
    const auto keys = timeline::readChronology({stage.filter(), {}, false}, stage.vault());
    VERIFY_OK(keys);
    QVERIFY(!keys->front().hasDay);
    QCOMPARE(keys->front().first, QDate(2026, 1, 1));
    QCOMPARE(keys->front().last, QDate(2026, 1, 31));
}

void TestChronology::aDayAloneOrNoDayCanBeAskedFor()
{
    TimelineStage stage;
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown"));
    unknown.when = {};
    domain::IncidentStatement month = on(january, QStringLiteral("month"));
    month.when.precision = domain::Precision::Month;
    const auto added = stage.add(
        {on(january, QStringLiteral("first")), on(january + day, QStringLiteral("second")), unknown, month});
    stage.addReport(january, QStringLiteral("police"));
    const auto idOf = [&added](std::size_t at) { return QString::fromLatin1(added[at].id.bytes().toHex()); };

    const auto ofDay = timeline::readChronology({stage.filter(), QDate(2026, 1, 1), false}, stage.vault());
    VERIFY_OK(ofDay);
    QCOMPARE(ids(*ofDay, stage.vault()), QStringList{idOf(0)});
    const auto without = timeline::readChronology({stage.filter(), {}, true}, stage.vault());
    VERIFY_OK(without);
    QCOMPARE(ids(*without, stage.vault()), (QStringList{idOf(3), idOf(2)}));
}

void TestChronology::reportsAreThoseAboutWhatFits()
{
    TimelineStage stage;
    domain::IncidentStatement called = on(january, QStringLiteral("called"));
    called.behaviours = {QStringLiteral("called")};
    const auto added = stage.add({called, on(january, QStringLiteral("other"))});
    const QByteArray about = stage.addReport(january + day, QStringLiteral("police"));
    stage.link(about, added[0]);
    const QByteArray contact = stage.addContact(january + day + 1, about);
    stage.link(stage.addReport(january + day, QStringLiteral("another")), added[1]);
    stage.addReport(january + day, QStringLiteral("about nothing"));

    auto narrow = stage.filter();
    narrow.incidents.behaviours = {QStringLiteral("called")};
    const auto keys = timeline::readChronology({narrow, {}, false}, stage.vault());
    VERIFY_OK(keys);
    QCOMPARE(ids(*keys, stage.vault()),
             (QStringList{QString::fromLatin1(added[0].id.bytes().toHex()), QString::fromLatin1(about.toHex()),
                          QString::fromLatin1(contact.toHex())}));
}

void TestChronology::rowsSayWhatTheListShows()
{
    TimelineStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("At the stop"));
    statement.what = QString(500, QLatin1Char('x'));
    statement.evidence = {stage.addEvidence(1, false, false), stage.addEvidence(2, false, true)};
    const auto added = stage.add({statement, on(january + day, QStringLiteral("then"))});
    stage.link(stage.addReport(january + 2 * day, QStringLiteral("police")), added[0]);

    const auto keys = timeline::readChronology({stage.filter(), {}, false}, stage.vault());
    VERIFY_OK(keys);
    const auto rows = timeline::readTimelineRows(*keys, false, stage.vault());
    VERIFY_OK(rows);
    const TimelineRow& row = rows->front();
    QCOMPARE(row.id, added[0].id.bytes());
    QVERIFY(row.when == statement.when);
    QCOMPARE(row.title, statement.title);
    QCOMPARE(row.beginning.size(), qsizetype(300));
    QCOMPARE(row.files, 1);
    QVERIFY(row.isReported);
    QVERIFY(!row.isPrivate);
    QVERIFY(!(*rows)[1].isReported);
}

void TestChronology::aReportHasItsNumbersAndAContactItsWay()
{
    TimelineStage stage;
    domain::Report report;
    report.caseId = stage.temp().caseId();
    report.channel = QStringLiteral("101");
    report.agency = QStringLiteral("police");
    report.force = QStringLiteral("Kent Police");
    report.madeAt = at(january);
    report.said = QStringLiteral("They would ring");
    report.references = {{QStringLiteral("incident"), QStringLiteral("0412"), QDate(2026, 1, 1), {}},
                         {QStringLiteral("crime"), QStringLiteral("46/10234/26"), {}, {}}};
    const auto made = contacts::addReport(report, stage.vault());
    VERIFY_OK(made);
    stage.addContact(january + day, made->id.bytes());

    const auto keys = timeline::readChronology({stage.filter(), {}, false}, stage.vault());
    VERIFY_OK(keys);
    const auto rows = timeline::readTimelineRows(*keys, false, stage.vault());
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->front().channel, QStringLiteral("101"));
    QCOMPARE(rows->front().force, QStringLiteral("Kent Police"));
    QCOMPARE(rows->front().beginning, QStringLiteral("They would ring"));
    QVERIFY(rows->front().references == report.references);
    QCOMPARE(rows->back().direction, domain::Direction::In);
    QCOMPARE(rows->back().who, QStringLiteral("PC 12"));
    QCOMPARE(rows->back().beginning, QStringLiteral("Still looking"));
}

void TestChronology::privateThingsAreNotCountedUnlessAskedFor()
{
    TimelineStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("x"));
    statement.evidence = {stage.addEvidence(1, true, false), stage.addEvidence(2, false, false)};
    domain::IncidentStatement secret = on(january, QStringLiteral("secret"));
    secret.isPrivate = true;
    const auto added = stage.add({statement, secret});
    const QByteArray report = stage.addReport(january + day, QStringLiteral("police"), true);
    stage.link(report, added[0]);
    stage.addContact(january + 2 * day, report);

    const auto shown = timeline::readChronology({stage.filter(), {}, false}, stage.vault());
    VERIFY_OK(shown);
    QCOMPARE(shown->size(), std::size_t(1));
    const auto rows = timeline::readTimelineRows(*shown, false, stage.vault());
    VERIFY_OK(rows);
    QCOMPARE(rows->front().files, 1);
    QVERIFY(!rows->front().isReported);

    auto all = stage.filter();
    all.includePrivate = true;
    const auto keys = timeline::readChronology({all, {}, false}, stage.vault());
    VERIFY_OK(keys);
    QCOMPARE(keys->size(), std::size_t(4));
    const auto allRows = timeline::readTimelineRows(*keys, true, stage.vault());
    VERIFY_OK(allRows);
    QCOMPARE(allRows->front().files, 2);
    QVERIFY(allRows->front().isReported);
}

void TestChronology::aRowThatHasGoneIsEmpty()
{
    TimelineStage stage;
    stage.add({on(january, QStringLiteral("x"))});
    std::vector<TimelineKey> keys(2);
    keys[0].row = 4711;
    keys[1].row = 1;
    const auto rows = timeline::readTimelineRows(keys, true, stage.vault());
    VERIFY_OK(rows);
    QVERIFY(rows->front().id.isEmpty());
    QVERIFY(!rows->back().id.isEmpty());
    VERIFY_OK(timeline::readTimelineRows({}, true, stage.vault()));
}

void TestChronology::emptyDaysLieBetween()
{
    const QDate monday(2026, 3, 9);
    QCOMPARE(timeline::emptyDaysBetween(monday, monday.addDays(13)), 12);
    QCOMPARE(timeline::emptyDaysBetween(monday, monday.addDays(1)), 0);
    QCOMPARE(timeline::emptyDaysBetween(monday, monday), 0);
    QCOMPARE(timeline::emptyDaysBetween(monday, monday.addDays(-5)), 0);
    // The days on the wall count, not the hours between: the clocks go forward on 29 March.
    QCOMPARE(timeline::emptyDaysBetween(QDate(2026, 3, 28), QDate(2026, 3, 30)), 1);
    QCOMPARE(timeline::emptyDaysBetween(QDate(2025, 12, 31), QDate(2026, 1, 2)), 1);
    QCOMPARE(timeline::emptyDaysBetween({}, monday), 0);
    QCOMPARE(timeline::emptyDaysBetween(monday, {}), 0);
}

QTEST_GUILESS_MAIN(TestChronology)
#include "tst_Chronology.moc"
