#include "core/timeline/Timeline.h"

#include "tests/core/timeline/TimelineStage.h"

#include <QTest>

using namespace core;
using namespace timelinetest;

/// Everything with a time in one order, and nothing in it that was to stay out.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreInOrderAndUnknownOnesLast();
    void equalTimesKeepTheOrderOfWriting();
    void anEntrySaysAllThatWasStated();
    void withdrawnAndPrivateStayOut();
    void reportsAndContactsStandAmongTheIncidents();
    void privateReportsAreNotEvenHintedAt();
    void filtersDoNotGivePrivateReportsAndFilesAway();
    void privateAndRemovedEvidenceIsNotNamed();
    void aRangeHoldsKnownTimesOnly();
    void aPersonOrABehaviourNarrowsReportsToo();
};

void TestTimeline::timesAreInOrderAndUnknownOnesLast()
{
    TimelineStage stage;
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown 1"));
    unknown.when = {};
    stage.add({unknown, on(january + day, QStringLiteral("second"))});
    stage.temp().clock().advance(1000);
    unknown.title = QStringLiteral("unknown 2");
    // Later than the time of writing of those whose time is unknown.
    stage.add(
        {on(stage.temp().clock().now().msecs, QStringLiteral("third")), unknown, on(january, QStringLiteral("first"))});

    QCOMPARE(stage.titles(stage.filter()),
             (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                          QStringLiteral("unknown 1"), QStringLiteral("unknown 2")}));
}

void TestTimeline::equalTimesKeepTheOrderOfWriting()
{
    TimelineStage stage;
    stage.add({on(january, QStringLiteral("a")), on(january, QStringLiteral("b")), on(january, QStringLiteral("c"))});
    stage.temp().clock().advance(1000);
    stage.addReport(january, QStringLiteral("d"));
    stage.temp().clock().advance(1000);
    stage.add({on(january, QStringLiteral("e"))});

    QCOMPARE(stage.titles(stage.filter()),
             (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                          QStringLiteral("d, West Yorkshire"), QStringLiteral("e")}));
}

void TestTimeline::anEntrySaysAllThatWasStated()
{
    TimelineStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("At the stop"));
    statement.where = QStringLiteral("Mill Road");
    statement.channel = QStringLiteral("in person");
    statement.behaviours = {QStringLiteral("followed"), QStringLiteral("approached")};
    statement.people = {{{}, QStringLiteral("Sam \"Z\" [x], é"), {}, {}}, {{}, QStringLiteral("Kim"), {}, {}}};
    statement.impact = QStringLiteral("I was shaking");
    statement.evidence = {stage.addEvidence(7, false, false), stage.addEvidence(2, false, false)};
    const auto added = stage.add({statement});

    const auto entries = timeline::readTimeline(stage.filter(), stage.vault());

    VERIFY_OK(entries);
    const timeline::TimelineEntry& entry = entries->front();
    QCOMPARE(entry.kind, domain::RecordKind::Incident);
    QCOMPARE(entry.id, added.front().id.bytes());
    QVERIFY(entry.when == statement.when);
    QCOMPARE(entry.sortAt.msecs, january);
    QCOMPARE(entry.title, statement.title);
    QCOMPARE(entry.text, statement.what);
    QCOMPARE(entry.where, statement.where);
    QCOMPARE(entry.channel, statement.channel);
    QCOMPARE(entry.behaviours, statement.behaviours);
    QCOMPARE(entry.people, (QStringList{QStringLiteral("Sam \"Z\" [x], é"), QStringLiteral("Kim")}));
    QCOMPARE(entry.impact, statement.impact);
    QCOMPARE(entry.exhibits, (QStringList{QStringLiteral("AB/7"), QStringLiteral("AB/2")}));
    QVERIFY(!entry.isReported);
    QVERIFY(!entry.isPrivate);
}

void TestTimeline::withdrawnAndPrivateStayOut()
{
    TimelineStage stage;
    domain::IncidentStatement secret = on(january, QStringLiteral("secret"));
    secret.isPrivate = true;
    const auto added
        = stage.add({secret, on(january, QStringLiteral("withdrawn")), on(january, QStringLiteral("stays"))});
    VERIFY_OK(diary::withdrawIncident(added[1].id, QStringLiteral("A mistake"), stage.vault()));

    QCOMPARE(stage.titles(stage.filter()), QStringList{QStringLiteral("stays")});
    auto all = stage.filter();
    all.includePrivate = true;
    QCOMPARE(stage.titles(all), (QStringList{QStringLiteral("secret"), QStringLiteral("stays")}));
    QCOMPARE(timeline::readPattern(stage.filter(), stage.vault())->incidents, 1);
    QCOMPARE(timeline::readPattern(all, stage.vault())->incidents, 2);
}

void TestTimeline::reportsAndContactsStandAmongTheIncidents()
{
    TimelineStage stage;
    const auto added
        = stage.add({on(january, QStringLiteral("before")), on(january + 2 * day, QStringLiteral("after"))});
    const QByteArray report = stage.addReport(january + day, QStringLiteral("police"));
    run(stage.temp(),
        {"INSERT INTO report_reference (report, position, type, value, given_by) VALUES"
         " (?1, 0, 'crime', '46/10234/26', '')",
         {report},
         {},
         {}});
    stage.link(report, added[0]);
    stage.addContact(january + day + 1000, report);

    const auto entries = timeline::readTimeline(stage.filter(), stage.vault());

    VERIFY_OK(entries);
    QCOMPARE(entries->size(), std::size_t(4));
    QVERIFY((*entries)[0].isReported);
    QCOMPARE((*entries)[1].kind, domain::RecordKind::Report);
    QCOMPARE((*entries)[1].id, report);
    QCOMPARE((*entries)[1].title, QStringLiteral("police, West Yorkshire"));
    QCOMPARE((*entries)[1].channel, QStringLiteral("101"));
    QCOMPARE((*entries)[1].text, QStringLiteral("All of it\n\nThey would ring"));
    QCOMPARE((*entries)[1].references, QStringList{QStringLiteral("crime 46/10234/26")});
    QCOMPARE((*entries)[2].kind, domain::RecordKind::Contact);
    QCOMPARE((*entries)[2].title, QStringLiteral("police, PC 12"));
    QCOMPARE((*entries)[2].text, QStringLiteral("Still looking"));
    QVERIFY(!(*entries)[3].isReported);

    auto incidentsOnly = stage.filter();
    incidentsOnly.withReports = false;
    QCOMPARE(stage.titles(incidentsOnly), (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
}

void TestTimeline::privateReportsAreNotEvenHintedAt()
{
    TimelineStage stage;
    const auto added = stage.add({on(january, QStringLiteral("incident"))});
    const QByteArray report = stage.addReport(january + day, QStringLiteral("police"), true);
    stage.link(report, added[0]);
    stage.addContact(january + 2 * day, report);

    const auto shown = timeline::readTimeline(stage.filter(), stage.vault());
    VERIFY_OK(shown);
    QCOMPARE(shown->size(), std::size_t(1));
    QVERIFY(!shown->front().isReported);

    auto all = stage.filter();
    all.includePrivate = true;
    const auto entries = timeline::readTimeline(all, stage.vault());
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), std::size_t(3));
    QVERIFY(entries->front().isReported);
    QVERIFY((*entries)[1].isPrivate);
}

void TestTimeline::privateAndRemovedEvidenceIsNotNamed()
{
    TimelineStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("x"));
    statement.evidence
        = {stage.addEvidence(1, true, false), stage.addEvidence(2, false, true), stage.addEvidence(3, false, false)};
    stage.add({statement});

    QCOMPARE(timeline::readTimeline(stage.filter(), stage.vault())->front().exhibits,
             QStringList{QStringLiteral("AB/3")});
    auto all = stage.filter();
    all.includePrivate = true;
    QCOMPARE(timeline::readTimeline(all, stage.vault())->front().exhibits,
             (QStringList{QStringLiteral("AB/1"), QStringLiteral("AB/3")}));
}

void TestTimeline::aRangeHoldsKnownTimesOnly()
{
    TimelineStage stage;
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown"));
    unknown.when = {};
    stage.add({on(january, QStringLiteral("a")), on(january + day, QStringLiteral("b")),
               on(january + 2 * day, QStringLiteral("c")), unknown});
    stage.addReport(january + day + 1, QStringLiteral("in"));
    stage.addReport(january + 2 * day, QStringLiteral("out"));

    auto range = stage.filter();
    range.incidents.from = base::Timestamp{january + day};
    range.incidents.to = base::Timestamp{january + 2 * day};
    QCOMPARE(stage.titles(range), (QStringList{QStringLiteral("b"), QStringLiteral("in, West Yorkshire")}));
    range.incidents.to.reset();
    QVERIFY(!stage.titles(range).contains(QStringLiteral("unknown")));
    QCOMPARE(timeline::readPattern(range, stage.vault())->incidents, 2);
}

void TestTimeline::aPersonOrABehaviourNarrowsReportsToo()
{
    TimelineStage stage;
    domain::IncidentStatement his = on(january, QStringLiteral("his"));
    his.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    his.behaviours = {QStringLiteral("called")};
    const auto added = stage.add({his, on(january, QStringLiteral("other"))});
    const QByteArray about = stage.addReport(january + day, QStringLiteral("about him"));
    stage.link(about, added[0]);
    stage.addContact(january + day + 1, about);
    stage.link(stage.addReport(january + day, QStringLiteral("about another")), added[1]);

    auto narrow = stage.filter();
    narrow.incidents.people = {added[0].statement.people.front().id};
    const QStringList expected{QStringLiteral("his"), QStringLiteral("about him, West Yorkshire"),
                               QStringLiteral("police, PC 12")};
    QCOMPARE(stage.titles(narrow), expected);
    narrow.incidents.people.clear();
    narrow.incidents.behaviours = {QStringLiteral("called")};
    QCOMPARE(stage.titles(narrow), expected);
    narrow.incidents.behaviours = {QStringLiteral("followed")};
    QVERIFY(stage.titles(narrow).isEmpty());
}

void TestTimeline::filtersDoNotGivePrivateReportsAndFilesAway()
{
    TimelineStage stage;
    const auto added = stage.add({on(january, QStringLiteral("secret")), on(january + day, QStringLiteral("open")),
                                  on(january + 2 * day, QStringLiteral("both"))});
    const QByteArray hidden = stage.addReport(january + 3 * day, QStringLiteral("hidden"), true);
    const QByteArray known = stage.addReport(january + 3 * day, QStringLiteral("known"));
    run(stage.temp(),
        {"INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2), (?1, 1, ?3)",
         {hidden, added[0].id.bytes(), added[2].id.bytes()},
         {},
         {}});
    run(stage.temp(),
        {"INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2), (?1, 1, ?3)",
         {known, added[1].id.bytes(), added[2].id.bytes()},
         {},
         {}});
    const QByteArray privateFile = stage.addEvidence(1, true, false).bytes();
    const QByteArray file = stage.addEvidence(2, false, false).bytes();
    for (const auto& [incident, item] : {std::pair(0, privateFile), std::pair(1, file), std::pair(2, privateFile)})
        run(stage.temp(),
            {"INSERT INTO incident_evidence (incident, position, evidence) VALUES (?1, 0, ?2)",
             {added[static_cast<std::size_t>(incident)].id.bytes(), item},
             {},
             {}});

    auto filter = stage.filter();
    filter.withReports = false;
    const QStringList open{QStringLiteral("open"), QStringLiteral("both")};
    const QStringList all{QStringLiteral("secret"), QStringLiteral("open"), QStringLiteral("both")};
    filter.incidents.reported = true;
    QCOMPARE(stage.titles(filter), open);
    QCOMPARE(timeline::readPattern(filter, stage.vault())->incidents, 2);
    filter.includePrivate = true;
    QCOMPARE(stage.titles(filter), all);
    filter.incidents.reported = false;
    QCOMPARE(stage.titles(filter), QStringList());
    filter.includePrivate = false;
    QCOMPARE(stage.titles(filter), QStringList{QStringLiteral("secret")});

    filter.incidents.reported.reset();
    filter.incidents.text = QStringLiteral("letter");
    QCOMPARE(stage.titles(filter), QStringList{QStringLiteral("open")});
    filter.includePrivate = true;
    QCOMPARE(stage.titles(filter), all);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_Timeline.moc"
