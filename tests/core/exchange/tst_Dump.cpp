#include "core/base/Json.h"
#include "core/contacts/Contacts.h"
#include "core/custody/Ledger.h"
#include "core/custody/VerifyLog.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/exchange/Dump.h"
#include "core/intake/AcquireFile.h"
#include "core/people/People.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::base::ErrorCode;
using core::base::JobContext;

namespace {

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

core::domain::Incident addIncident(support::TempVault& temp, const QString& what)
{
    core::diary::AddIncidentsRequest request;
    request.caseId = temp.caseId();
    core::domain::IncidentStatement statement;
    statement.what = what;
    request.statements.push_back(statement);
    JobContext job;
    auto added = core::diary::addIncidents(request, temp.vault(), job);
    return added ? added->front() : core::domain::Incident();
}

qint64 entries(support::TempVault& temp)
{
    return static_cast<qint64>(core::custody::readLog(temp.vault(), 0, 1'000'000)->size());
}

} // namespace

class tst_Dump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRecordIsInIt();
    void revisionsAreAllInIt();
    void whatWasDumpedLoadsUnchanged();
    void writingTimesAreFactsOfTheNewEntries();
    void theSameDumpTwiceChangesNothing();
    void anotherContentIsAConflictAndNothingIsLoaded();
    void exhibitsGoOnAfterTheLoadedOnes();
    void evidenceWithoutItsFileIsRefused();
    void aRemovedItemNeedsNoFile();
    void cancelLeavesNothing();
    void brokenDumpsAreRefused_data();
    void brokenDumpsAreRefused();
};

void tst_Dump::everyKindOfRecordIsInIt()
{
    support::TempVault temp;
    const auto incident = addIncident(temp, QStringLiteral("He waited"));
    core::domain::Person person;
    person.caseId = temp.caseId();
    person.name = QStringLiteral("Alex");
    VERIFY_OK(core::people::addPerson(person, temp.vault()));
    core::evidence::PhysicalItemRequest letter{
        temp.caseId(), QStringLiteral("A letter"), QStringLiteral("Drawer"), {}, {}, {}};
    VERIFY_OK(core::evidence::addPhysicalItem(letter, temp.vault()));
    JobContext job;
    const auto dump = core::exchange::dump(temp.vault(), job);
    VERIFY_OK(dump);
    const QJsonObject document = parsed(*dump);
    QCOMPARE(document.value(QStringLiteral("holdfast_dump")).toInt(), 1);
    QCOMPARE(document.value(QStringLiteral("made_at")).toString(), QStringLiteral("2026-11-22T12:00:00.000Z"));
    for (const char* list :
         {"cases", "people", "accounts", "places", "evidence", "incidents", "reports", "contacts", "log"})
        QVERIFY2(document.value(QLatin1String(list)).isArray(), list);
    QCOMPARE(document.value(QStringLiteral("incidents")).toArray().at(0).toObject(), core::domain::toJson(incident));
    QCOMPARE(document.value(QStringLiteral("people")).toArray().size(), 1);
    QCOMPARE(document.value(QStringLiteral("evidence")).toArray().size(), 1);
    QCOMPARE(document.value(QStringLiteral("log")).toArray().size(), entries(temp));
    // One record a line.
    QVERIFY(dump->count('\n') > entries(temp));
}

void tst_Dump::revisionsAreAllInIt()
{
    support::TempVault temp;
    auto incident = addIncident(temp, QStringLiteral("First"));
    incident.statement.what = QStringLiteral("Second");
    temp.clock().advance(60'000);
    VERIFY_OK(
        core::diary::amendIncident(incident.id, incident.statement, QStringLiteral("I remembered"), temp.vault()));
    JobContext job;
    const auto dump = core::exchange::dump(temp.vault(), job);
    VERIFY_OK(dump);
    const QJsonObject record = parsed(*dump).value(QStringLiteral("incidents")).toArray().at(0).toObject();
    const QJsonArray revisions = record.value(QStringLiteral("revisions")).toArray();
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(
        revisions.at(0).toObject().value(QStringLiteral("record")).toObject().value(QStringLiteral("what")).toString(),
        QStringLiteral("First"));
    QCOMPARE(revisions.at(1).toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("I remembered"));
}

void tst_Dump::whatWasDumpedLoadsUnchanged()
{
    support::TempVault from;
    auto incident = addIncident(from, QStringLiteral("First \U0001f631 \u202e"));
    incident.statement.what = QStringLiteral("Second");
    VERIFY_OK(core::diary::amendIncident(incident.id, incident.statement, QStringLiteral("Why"), from.vault()));
    VERIFY_OK(core::diary::withdrawIncident(addIncident(from, QStringLiteral("Not so")).id, QStringLiteral("Wrong"),
                                            from.vault()));
    core::domain::Report report;
    report.caseId = from.caseId();
    report.channel = QStringLiteral("101");
    report.agency = QStringLiteral("police");
    report.madeAt = *core::domain::whenFromJson(QStringLiteral("2026-11-20T10:00"));
    report.incidents = {incident.id};
    VERIFY_OK(core::contacts::addReport(report, from.vault()));
    JobContext job;
    const auto first = core::exchange::dump(from.vault(), job);
    VERIFY_OK(first);

    support::TempVault to;
    const auto loaded = core::exchange::load(*first, to.vault(), job);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->incidents, 2);
    QCOMPARE(loaded->reports, 1);
    const auto second = core::exchange::dump(to.vault(), job);
    VERIFY_OK(second);
    const QJsonObject before = parsed(*first);
    const QJsonObject after = parsed(*second);
    QCOMPARE(after.value(QStringLiteral("reports")), before.value(QStringLiteral("reports")));
    for (int i = 0; i < 2; ++i) {
        QJsonObject was = before.value(QStringLiteral("incidents")).toArray().at(i).toObject();
        QJsonObject is = after.value(QStringLiteral("incidents")).toArray().at(i).toObject();
        QCOMPARE(was.take(QStringLiteral("revisions")).toArray().size(), 2);
        QCOMPARE(is.take(QStringLiteral("revisions")).toArray().size(), 2);
        QCOMPARE(is, was);
    }
    const auto verified = core::custody::verifyLog(to.vault(), job);
    VERIFY_OK(verified);
    QVERIFY(verified->holds());
}

void tst_Dump::writingTimesAreFactsOfTheNewEntries()
{
    support::TempVault from;
    addIncident(from, QStringLiteral("He waited"));
    JobContext job;
    const auto dump = core::exchange::dump(from.vault(), job);
    VERIFY_OK(dump);
    support::TempVault to;
    to.clock().advance(3'600'000);
    const qint64 before = entries(to);
    VERIFY_OK(core::exchange::load(*dump, to.vault(), job));
    const auto log = core::custody::readLog(to.vault(), before, 100);
    VERIFY_OK(log);
    QVERIFY(!log->empty());
    const QByteArray body = log->back().body;
    QVERIFY2(body.contains("event: incident.created\n"), body.constData());
    QVERIFY2(body.contains("time: 2026-11-22T13:00:00.000Z\n"), body.constData());
    QVERIFY2(body.contains("fact.written_at: 2026-11-22T12:00:00.000Z\n"), body.constData());
    QVERIFY2(body.contains("fact.from: dump\n"), body.constData());
}

void tst_Dump::theSameDumpTwiceChangesNothing()
{
    support::TempVault from;
    addIncident(from, QStringLiteral("He waited"));
    JobContext job;
    const auto dump = core::exchange::dump(from.vault(), job);
    support::TempVault to;
    VERIFY_OK(core::exchange::load(*dump, to.vault(), job));
    const qint64 before = entries(to);
    const auto again = core::exchange::load(*dump, to.vault(), job);
    VERIFY_OK(again);
    QCOMPARE(again->incidents, 0);
    QCOMPARE(again->cases, 0);
    QCOMPARE(entries(to), before);
}

void tst_Dump::anotherContentIsAConflictAndNothingIsLoaded()
{
    support::TempVault temp;
    const auto incident = addIncident(temp, QStringLiteral("He waited"));
    QJsonObject other = core::domain::toJson(incident);
    other.insert(QStringLiteral("what"), QStringLiteral("She waited"));
    const QJsonObject person{{QStringLiteral("name"), QStringLiteral("New person")}};
    const QJsonObject dump{{QStringLiteral("holdfast_dump"), 1},
                           {QStringLiteral("people"), QJsonArray{person}},
                           {QStringLiteral("incidents"), QJsonArray{other}}};
    const qint64 before = entries(temp);
    JobContext job;
    const auto loaded = core::exchange::load(QJsonDocument(dump).toJson(), temp.vault(), job);
    VERIFY_ERROR(loaded, ErrorCode::Conflict);
    QCOMPARE(loaded.error().subject, QStringLiteral("incidents[0]"));
    QCOMPARE(entries(temp), before);
    QCOMPARE(core::people::listPeople(temp.caseId(), temp.vault())->size(), std::size_t{0});
    QCOMPARE(core::diary::findIncident(incident.id, temp.vault())->statement.what, QStringLiteral("He waited"));
}

void tst_Dump::exhibitsGoOnAfterTheLoadedOnes()
{
    support::TempVault temp;
    JobContext job;
    const QByteArray dump = R"({"holdfast_dump": 1, "owner": {"name": "Anna Bell"},
        "evidence": [{"kind": "physical", "exhibit": "AB/7", "name": "A letter", "kept_at": "Drawer"},
                     {"kind": "physical", "name": "A ring", "kept_at": "Drawer"}]})";
    VERIFY_OK(core::exchange::load(dump, temp.vault(), job));
    const auto items = core::evidence::listEvidence({.caseId = temp.caseId()}, temp.vault());
    VERIFY_OK(items);
    QCOMPARE(items->size(), std::size_t{2});
    QCOMPARE(items->at(0).exhibit, QStringLiteral("AB/7"));
    QCOMPARE(items->at(1).exhibit, QStringLiteral("AB/8"));
    // The same reference for something else is refused.
    const QByteArray again
        = R"({"holdfast_dump": 1, "evidence": [{"kind": "physical", "exhibit": "AB/7", "name": "X", "kept_at": "Y"}]})";
    VERIFY_ERROR(core::exchange::load(again, temp.vault(), job), ErrorCode::Conflict);
}

void tst_Dump::evidenceWithoutItsFileIsRefused()
{
    support::TempVault from;
    JobContext job;
    core::intake::AcquireRequest request;
    request.caseId = from.caseId();
    request.sourcePath = QFile::encodeName(from.writeFile(QStringLiteral("photo"), "picture"));
    const auto acquired = core::intake::acquireFile(request, from.vault(), job);
    VERIFY_OK(acquired);
    core::diary::AddIncidentsRequest incidents;
    incidents.caseId = from.caseId();
    incidents.statements.resize(1);
    incidents.statements[0].what = QStringLiteral("He waited");
    incidents.statements[0].evidence = {acquired->item.id};
    const auto added = core::diary::addIncidents(incidents, from.vault(), job);
    VERIFY_OK(added);
    const auto dump = core::exchange::dump(from.vault(), job);
    VERIFY_OK(dump);

    support::TempVault to;
    const qint64 before = entries(to);
    const auto refused = core::exchange::load(*dump, to.vault(), job);
    VERIFY_ERROR(refused, ErrorCode::Invalid);
    QCOMPARE(refused.error().subject, QStringLiteral("evidence[0]"));
    QCOMPARE(entries(to), before);

    // With the file there, under an id of its own, the links are to that item.
    QJsonObject document = parsed(*dump);
    request.caseId = to.caseId();
    request.sourcePath = QFile::encodeName(to.writeFile(QStringLiteral("copy"), "picture"));
    const auto here = core::intake::acquireFile(request, to.vault(), job);
    VERIFY_OK(here);
    const QString wasCase = from.caseId().text();
    const QByteArray moved = QByteArray(*dump).replace(wasCase.toLatin1(), to.caseId().text().toLatin1());
    document = parsed(moved);
    document.remove(QStringLiteral("cases"));
    const auto loaded = core::exchange::load(QJsonDocument(document).toJson(), to.vault(), job);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->evidence, 0);
    const auto incident = core::diary::findIncident(added->front().id, to.vault());
    VERIFY_OK(incident);
    QCOMPARE(incident->statement.evidence.size(), std::size_t{1});
    QCOMPARE(incident->statement.evidence[0].text(), here->item.id.text());
    const auto verified = core::custody::verifyLog(to.vault(), job);
    VERIFY_OK(verified);
    QVERIFY(verified->holds());
}

void tst_Dump::aRemovedItemNeedsNoFile()
{
    support::TempVault from;
    JobContext job;
    core::intake::AcquireRequest request;
    request.caseId = from.caseId();
    request.sourcePath = QFile::encodeName(from.writeFile(QStringLiteral("photo"), "picture"));
    const auto acquired = core::intake::acquireFile(request, from.vault(), job);
    VERIFY_OK(acquired);
    VERIFY_OK(core::evidence::removeEvidence(acquired->item.id, QStringLiteral("By mistake"), from.vault()));
    const auto dump = core::exchange::dump(from.vault(), job);
    VERIFY_OK(dump);
    support::TempVault to;
    const auto loaded = core::exchange::load(*dump, to.vault(), job);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->evidence, 1);
    const auto item = core::evidence::findEvidence(acquired->item.id, to.vault());
    VERIFY_OK(item);
    QCOMPARE(item->removedReason, QStringLiteral("By mistake"));
    QCOMPARE(item->sha256->hex(), acquired->item.sha256->hex());
}

void tst_Dump::cancelLeavesNothing()
{
    support::TempVault from;
    addIncident(from, QStringLiteral("He waited"));
    JobContext job;
    const auto dump = core::exchange::dump(from.vault(), job);
    VERIFY_OK(dump);
    support::TempVault to;
    const qint64 before = entries(to);
    JobContext canceled;
    canceled.cancel();
    VERIFY_ERROR(core::exchange::load(*dump, to.vault(), canceled), ErrorCode::Canceled);
    VERIFY_ERROR(core::exchange::dump(from.vault(), canceled), ErrorCode::Canceled);
    QCOMPARE(entries(to), before);
}

void tst_Dump::brokenDumpsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* json, const char* subject, ErrorCode code = ErrorCode::Invalid) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(subject) << static_cast<int>(code);
    };
    row("no JSON", "dump", "line 1, column 1");
    row("a list", "[]", "line 1, column 1");
    row("no version", "{}", "holdfast_dump");
    row("version as text", R"({"holdfast_dump": "1"})", "holdfast_dump");
    row("newer", R"({"holdfast_dump": 2})", "holdfast_dump", ErrorCode::NewerFormat);
    row("unknown list", R"({"holdfast_dump": 1, "victims": []})", "victims");
    row("not a list", R"({"holdfast_dump": 1, "people": {}})", "people");
    row("not an object", R"({"holdfast_dump": 1, "people": [1]})", "people[0]");
    row("an id that is none", R"({"holdfast_dump": 1, "people": [{"id": "alex", "name": "A"}]})", "people[0].id");
    row("a ref that is no text", R"({"holdfast_dump": 1, "people": [{"ref": 1, "name": "A"}]})", "people[0].ref");
    row("no name", R"({"holdfast_dump": 1, "people": [{}]})", "people[0].name");
    row("no such case", R"({"holdfast_dump": 1, "people": [{"name": "A", "case": "Other"}]})", "people[0].case");
    row("no such person", R"({"holdfast_dump": 1, "incidents": [{"what": "x", "people": [{"ref": "nobody"}]}]})",
        "incidents[0].people[0].ref");
    row("no such account", R"({"holdfast_dump": 1, "incidents": [{"what": "x", "accounts": ["@nobody"]}]})",
        "incidents[0].accounts[0]");
    row("no such exhibit", R"({"holdfast_dump": 1, "incidents": [{"what": "x", "evidence": ["AB/9"]}]})",
        "incidents[0].evidence[0]");
    row("links in evidence",
        R"({"holdfast_dump": 1, "evidence": [{"kind": "physical", "name": "x", "incidents": []}]})",
        "evidence[0].incidents");
    row("a revision without its history", R"({"holdfast_dump": 1, "people": [{"name": "A", "revision": 2}]})",
        "people[0].revisions");
    row("impossible day",
        R"({"holdfast_dump": 1, "reports": [{"channel": "101", "agency": "police", "made_at": "2026-02-30"}]})",
        "reports[0].made_at");
    row("no channel", R"({"holdfast_dump": 1, "reports": [{"agency": "police"}]})", "reports[0].channel");
    row("initials", R"({"holdfast_dump": 1, "owner": {"initials": "T/O"}})", "owner.initials");
}

void tst_Dump::brokenDumpsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    QFETCH(int, code);
    support::TempVault temp;
    const qint64 before = entries(temp);
    JobContext job;
    const auto loaded = core::exchange::load(json, temp.vault(), job);
    VERIFY_ERROR(loaded, static_cast<ErrorCode>(code));
    QVERIFY2(loaded.error().subject.startsWith(subject), qPrintable(loaded.error().subject + loaded.error().detail));
    QCOMPARE(entries(temp), before);
}

QTEST_GUILESS_MAIN(tst_Dump)
#include "tst_Dump.moc"
