#include "core/diary/Diary.h"
#include "core/timeline/Timeline.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace core;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 january = 1'767'225'600'000; // 2026-01-01T00:00:00Z

domain::When at(qint64 msecs)
{
    return {.from = domain::Moment {{msecs}, 0}, .precision = domain::Precision::Exact};
}

domain::IncidentStatement on(qint64 msecs, const QString& title)
{
    domain::IncidentStatement statement;
    statement.when = at(msecs);
    statement.title = title;
    statement.what = QStringLiteral("What happened: ") + title;
    return statement;
}

/// The records of other rooms are written as those rooms write them.
struct Row
{
    const char* sql;
    std::vector<QByteArray> ids;
    std::vector<QString> texts;
    std::vector<qint64> numbers;
};

void run(support::TempVault& temp, const Row& row)
{
    const auto connection = temp.vault().openForWriting();
    auto statement = (*connection)->prepare(row.sql);
    VERIFY_OK(statement);
    int parameter = 1;
    for (const QByteArray& id : row.ids)
        statement->bind(parameter++, id);
    for (const QString& text : row.texts)
        statement->bind(parameter++, text);
    for (const qint64 number : row.numbers)
        statement->bind(parameter++, number);
    VERIFY_OK(statement->run());
}

QString stored(const domain::When& when)
{
    return QString::fromUtf8(QJsonDocument(domain::toJson(when)).toJson(QJsonDocument::Compact));
}

} // namespace

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
    void privateAndRemovedEvidenceIsNotNamed();
    void aRangeHoldsKnownTimesOnly();
    void aPersonOrABehaviourNarrowsReportsToo();
    void thePatternIsCounted();
    void thePatternOfNothingIsEmpty();
    void aGapIsCountedInDaysOfTheCalendar();

private:
    std::vector<domain::Incident> add(std::vector<domain::IncidentStatement> statements)
    {
        base::JobContext job;
        auto added = diary::addIncidents({m_temp->caseId(), std::move(statements), {}}, m_temp->vault(), job);
        return added ? *std::move(added) : std::vector<domain::Incident>();
    }

    QByteArray addReport(qint64 msecs, const QString& agency, bool isPrivate = false)
    {
        const QByteArray id = domain::ReportId::create().bytes();
        run(*m_temp,
            {"INSERT INTO report (id, case_id, made_at, agency, sort_at, is_private, created_at, channel, force,"
             " no_reference_given, officer, told, said, recorded_as, status, notes, revision)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '101', 'West Yorkshire', 0, '', 'All of it', 'They would ring', '',"
             " '', '', 1)",
             {id, m_temp->caseId().bytes()},
             {stored(at(msecs)), agency},
             {msecs, isPrivate ? 1 : 0, m_temp->clock().now().msecs}});
        return id;
    }

    QByteArray addContact(qint64 msecs, const QByteArray& report)
    {
        const QByteArray id = domain::ContactId::create().bytes();
        run(*m_temp,
            {"INSERT INTO contact (id, case_id, report, at, sort_at, created_at, direction, channel, agency, who, told,"
             " said, is_private, revision)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'in', 'phone', 'police', 'PC 12', '', 'Still looking', 0, 1)",
             {id, m_temp->caseId().bytes(), report},
             {stored(at(msecs))},
             {msecs, m_temp->clock().now().msecs}});
        return id;
    }

    void link(const QByteArray& report, const domain::Incident& incident)
    {
        run(*m_temp, {"INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2)",
                      {report, incident.id.bytes()},
                      {},
                      {}});
    }

    domain::EvidenceId addEvidence(int number, bool isPrivate, bool isRemoved)
    {
        const auto id = domain::EvidenceId::create();
        run(*m_temp,
            {"INSERT INTO evidence (id, case_id, exhibit_number, is_private, removed_at, exhibit_initials, origin, name,"
             " name_bytes, source_path, size, media_type, added_at, source, url, title, description, kept_at, revision,"
             " removed_reason)"
             " VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), 'AB', 'physical', 'Letter', x'', '', 0, '', 1, '', '', '', '',"
             " 'drawer', 1, '')",
             {id.bytes(), m_temp->caseId().bytes()},
             {},
             {number, isPrivate ? 1 : 0, isRemoved ? 1 : 0}});
        return id;
    }

    timeline::TimelineFilter filter() const
    {
        timeline::TimelineFilter all;
        all.caseId = m_temp->caseId();
        return all;
    }

    QStringList titles(const timeline::TimelineFilter& asked) const
    {
        const auto entries = timeline::readTimeline(asked, m_temp->vault());
        QStringList list;
        if (entries)
            for (const timeline::TimelineEntry& entry : *entries)
                list << entry.title;
        return list;
    }

    std::unique_ptr<support::TempVault> m_temp;

private Q_SLOTS:
    void init() { m_temp = std::make_unique<support::TempVault>(); }
};

void TestTimeline::timesAreInOrderAndUnknownOnesLast()
{
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown 1"));
    unknown.when = {};
    add({unknown, on(january + day, QStringLiteral("second"))});
    m_temp->clock().advance(1000);
    unknown.title = QStringLiteral("unknown 2");
    // Later than the time of writing of those whose time is unknown.
    add({on(m_temp->clock().now().msecs, QStringLiteral("third")), unknown, on(january, QStringLiteral("first"))});

    QCOMPARE(titles(filter()),
             (QStringList {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                           QStringLiteral("unknown 1"), QStringLiteral("unknown 2")}));
}

void TestTimeline::equalTimesKeepTheOrderOfWriting()
{
    add({on(january, QStringLiteral("a")), on(january, QStringLiteral("b")), on(january, QStringLiteral("c"))});
    m_temp->clock().advance(1000);
    addReport(january, QStringLiteral("d"));
    m_temp->clock().advance(1000);
    add({on(january, QStringLiteral("e"))});

    QCOMPARE(titles(filter()),
             (QStringList {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                           QStringLiteral("d, West Yorkshire"), QStringLiteral("e")}));
}

void TestTimeline::anEntrySaysAllThatWasStated()
{
    domain::IncidentStatement statement = on(january, QStringLiteral("At the stop"));
    statement.where = QStringLiteral("Mill Road");
    statement.channel = QStringLiteral("in person");
    statement.behaviours = {QStringLiteral("followed"), QStringLiteral("approached")};
    statement.people = {{{}, QStringLiteral("Sam \"Z\" [x], é"), {}, {}}, {{}, QStringLiteral("Kim"), {}, {}}};
    statement.impact = QStringLiteral("I was shaking");
    statement.evidence = {addEvidence(7, false, false), addEvidence(2, false, false)};
    const auto added = add({statement});

    const auto entries = timeline::readTimeline(filter(), m_temp->vault());

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
    QCOMPARE(entry.people, (QStringList {QStringLiteral("Sam \"Z\" [x], é"), QStringLiteral("Kim")}));
    QCOMPARE(entry.impact, statement.impact);
    QCOMPARE(entry.exhibits, (QStringList {QStringLiteral("AB/7"), QStringLiteral("AB/2")}));
    QVERIFY(!entry.isReported);
    QVERIFY(!entry.isPrivate);
}

void TestTimeline::withdrawnAndPrivateStayOut()
{
    domain::IncidentStatement secret = on(january, QStringLiteral("secret"));
    secret.isPrivate = true;
    const auto added = add({secret, on(january, QStringLiteral("withdrawn")), on(january, QStringLiteral("stays"))});
    VERIFY_OK(diary::withdrawIncident(added[1].id, QStringLiteral("A mistake"), m_temp->vault()));

    QCOMPARE(titles(filter()), QStringList {QStringLiteral("stays")});
    auto all = filter();
    all.includePrivate = true;
    QCOMPARE(titles(all), (QStringList {QStringLiteral("secret"), QStringLiteral("stays")}));
    QCOMPARE(timeline::readPattern(filter(), m_temp->vault())->incidents, 1);
    QCOMPARE(timeline::readPattern(all, m_temp->vault())->incidents, 2);
}

void TestTimeline::reportsAndContactsStandAmongTheIncidents()
{
    const auto added = add({on(january, QStringLiteral("before")), on(january + 2 * day, QStringLiteral("after"))});
    const QByteArray report = addReport(january + day, QStringLiteral("police"));
    run(*m_temp, {"INSERT INTO report_reference (report, position, type, value, given_by) VALUES"
                  " (?1, 0, 'crime', '46/10234/26', '')",
                  {report},
                  {},
                  {}});
    link(report, added[0]);
    addContact(january + day + 1000, report);

    const auto entries = timeline::readTimeline(filter(), m_temp->vault());

    VERIFY_OK(entries);
    QCOMPARE(entries->size(), std::size_t(4));
    QVERIFY((*entries)[0].isReported);
    QCOMPARE((*entries)[1].kind, domain::RecordKind::Report);
    QCOMPARE((*entries)[1].id, report);
    QCOMPARE((*entries)[1].title, QStringLiteral("police, West Yorkshire"));
    QCOMPARE((*entries)[1].channel, QStringLiteral("101"));
    QCOMPARE((*entries)[1].text, QStringLiteral("All of it\n\nThey would ring"));
    QCOMPARE((*entries)[1].references, QStringList {QStringLiteral("crime 46/10234/26")});
    QCOMPARE((*entries)[2].kind, domain::RecordKind::Contact);
    QCOMPARE((*entries)[2].title, QStringLiteral("police, PC 12"));
    QCOMPARE((*entries)[2].text, QStringLiteral("Still looking"));
    QVERIFY(!(*entries)[3].isReported);

    auto incidentsOnly = filter();
    incidentsOnly.withReports = false;
    QCOMPARE(titles(incidentsOnly), (QStringList {QStringLiteral("before"), QStringLiteral("after")}));
}

void TestTimeline::privateReportsAreNotEvenHintedAt()
{
    const auto added = add({on(january, QStringLiteral("incident"))});
    const QByteArray report = addReport(january + day, QStringLiteral("police"), true);
    link(report, added[0]);
    addContact(january + 2 * day, report);

    const auto shown = timeline::readTimeline(filter(), m_temp->vault());
    VERIFY_OK(shown);
    QCOMPARE(shown->size(), std::size_t(1));
    QVERIFY(!shown->front().isReported);

    auto all = filter();
    all.includePrivate = true;
    const auto entries = timeline::readTimeline(all, m_temp->vault());
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), std::size_t(3));
    QVERIFY(entries->front().isReported);
    QVERIFY((*entries)[1].isPrivate);
}

void TestTimeline::privateAndRemovedEvidenceIsNotNamed()
{
    domain::IncidentStatement statement = on(january, QStringLiteral("x"));
    statement.evidence = {addEvidence(1, true, false), addEvidence(2, false, true), addEvidence(3, false, false)};
    add({statement});

    QCOMPARE(timeline::readTimeline(filter(), m_temp->vault())->front().exhibits,
             QStringList {QStringLiteral("AB/3")});
    auto all = filter();
    all.includePrivate = true;
    QCOMPARE(timeline::readTimeline(all, m_temp->vault())->front().exhibits,
             (QStringList {QStringLiteral("AB/1"), QStringLiteral("AB/3")}));
}

void TestTimeline::aRangeHoldsKnownTimesOnly()
{
    domain::IncidentStatement unknown = on(0, QStringLiteral("unknown"));
    unknown.when = {};
    add({on(january, QStringLiteral("a")), on(january + day, QStringLiteral("b")),
         on(january + 2 * day, QStringLiteral("c")), unknown});
    addReport(january + day + 1, QStringLiteral("in"));
    addReport(january + 2 * day, QStringLiteral("out"));

    auto range = filter();
    range.from = base::Timestamp {january + day};
    range.to = base::Timestamp {january + 2 * day};
    QCOMPARE(titles(range), (QStringList {QStringLiteral("b"), QStringLiteral("in, West Yorkshire")}));
    range.to.reset();
    QVERIFY(!titles(range).contains(QStringLiteral("unknown")));
    QCOMPARE(timeline::readPattern(range, m_temp->vault())->incidents, 2);
}

void TestTimeline::aPersonOrABehaviourNarrowsReportsToo()
{
    domain::IncidentStatement his = on(january, QStringLiteral("his"));
    his.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    his.behaviours = {QStringLiteral("called")};
    const auto added = add({his, on(january, QStringLiteral("other"))});
    const QByteArray about = addReport(january + day, QStringLiteral("about him"));
    link(about, added[0]);
    addContact(january + day + 1, about);
    link(addReport(january + day, QStringLiteral("about another")), added[1]);

    auto narrow = filter();
    narrow.person = added[0].statement.people.front().id;
    const QStringList expected {QStringLiteral("his"), QStringLiteral("about him, West Yorkshire"),
                                QStringLiteral("police, PC 12")};
    QCOMPARE(titles(narrow), expected);
    narrow.person.reset();
    narrow.behaviour = QStringLiteral("called");
    QCOMPARE(titles(narrow), expected);
    narrow.behaviour = QStringLiteral("followed");
    QVERIFY(titles(narrow).isEmpty());
}

void TestTimeline::thePatternIsCounted()
{
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
    add({c, unknown, a, b});

    const auto pattern = timeline::readPattern(filter(), m_temp->vault());

    VERIFY_OK(pattern);
    QCOMPARE(pattern->incidents, 4);
    QVERIFY(pattern->first == a.when);
    QVERIFY(pattern->last == c.when);
    QCOMPARE(pattern->longestGapDays, 12);
    QCOMPARE(pattern->withUnknownTime, 1);
    QCOMPARE(pattern->saidFear, 2);
    const std::vector<std::pair<QString, int>> expected {
        {QStringLiteral("called"), 2}, {QStringLiteral("approached"), 1}, {QStringLiteral("followed"), 1}};
    QVERIFY(pattern->byBehaviour == expected);
}

void TestTimeline::thePatternOfNothingIsEmpty()
{
    const auto pattern = timeline::readPattern(filter(), m_temp->vault());

    VERIFY_OK(pattern);
    QCOMPARE(pattern->incidents, 0);
    QVERIFY(!pattern->first && !pattern->last);
    QCOMPARE(pattern->longestGapDays, 0);
    QVERIFY(pattern->byBehaviour.empty());
}

void TestTimeline::aGapIsCountedInDaysOfTheCalendar()
{
    // Two days apart on the calendar, 47 hours on the clock: in between the clocks went forward.
    constexpr qint64 march28 = 1'774'656'000'000; // 2026-03-28T00:00:00Z
    domain::IncidentStatement before = on(march28, QStringLiteral("before"));
    before.when.precision = domain::Precision::Day;
    domain::IncidentStatement after = on(march28 + 2 * day - 3'600'000, QStringLiteral("after"));
    after.when.from->offsetSeconds = 3600;
    after.when.precision = domain::Precision::Day;
    add({before, after});
    QCOMPARE(timeline::readPattern(filter(), m_temp->vault())->longestGapDays, 2);

    // What went on for a week leaves no gap for that week.
    domain::IncidentStatement week = on(march28 + 3 * day, QStringLiteral("a week"));
    week.when.to = domain::Moment {{march28 + 10 * day}, 0};
    add({week, on(march28 + 11 * day, QStringLiteral("then"))});
    QCOMPARE(timeline::readPattern(filter(), m_temp->vault())->longestGapDays, 2);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_Timeline.moc"
