#include "core/contacts/Contacts.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "tests/core/contacts/ContactSamples.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// Reports and contacts: what was said, which number was given, what was promised, with every revision and its entry.
class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAndContactsAreThereAfterReopening();
    void anEditKeepsWhatWasThereBefore();
    void editsOfAnOlderRevisionAreRefused();
    void everyNewReferenceHasItsOwnEntry();
    void aLongReferenceIsKeptWholeAndLoggedShort();
    void newestComesFirst();
    void linksMustBeThere();
    void whatIsNotThereIsNotFound();
    void failureInTheMiddleLeavesNothing();
    void searchFollowsTheReferences();
};

void TestContacts::reportsAndContactsAreThereAfterReopening()
{
    support::TempVault temp;
    const auto incident = samples::addIncident(temp);
    domain::Report given = samples::report(temp);
    given.incidents = {incident};
    const auto report = contacts::addReport(given, temp.vault());
    VERIFY_OK(report);
    domain::Contact call = samples::contact(temp);
    call.report = report->id;
    const auto contact = contacts::addContact(call, temp.vault());
    VERIFY_OK(contact);

    given.id = report->id;
    given.createdAt = temp.clock().now();
    QVERIFY(*report == given);
    call.id = contact->id;
    call.createdAt = temp.clock().now();
    QVERIFY(*contact == call);

    temp.close();
    temp.reopen();
    const auto foundReport = contacts::findReport(report->id, temp.vault());
    VERIFY_OK(foundReport);
    QVERIFY(*foundReport == *report);
    const auto foundContact = contacts::findContact(contact->id, temp.vault());
    VERIFY_OK(foundContact);
    QVERIFY(*foundContact == *contact);
}

void TestContacts::anEditKeepsWhatWasThereBefore()
{
    support::TempVault temp;
    const auto first = contacts::addReport(samples::report(temp), temp.vault());
    VERIFY_OK(first);
    domain::Report changed = *first;
    changed.references.erase(changed.references.begin());
    changed.promised[0].kept = true;
    changed.status = QStringLiteral("closed");
    changed.madeAt = samples::at(QStringLiteral("2026-10-25T01:30:00+00:00"));
    const auto second = contacts::editReport(changed, QStringLiteral("They called back"), temp.vault());
    VERIFY_OK(second);
    QCOMPARE(second->revision, 2);
    QCOMPARE(second->references.size(), std::size_t{1});
    QVERIFY(second->promised[0].kept);
    QCOMPARE(domain::toText(*second->madeAt.from), QStringLiteral("2026-10-25T01:30:00+00:00"));

    const auto contact = contacts::addContact(samples::contact(temp), temp.vault());
    VERIFY_OK(contact);
    domain::Contact corrected = *contact;
    corrected.promised.clear();
    corrected.direction = domain::Direction::Out;
    const auto edited = contacts::editContact(corrected, QStringLiteral("I called them"), temp.vault());
    VERIFY_OK(edited);
    QVERIFY(edited->promised.empty());

    const auto ofReport = custody::revisionsOf(temp.vault(), first->id.bytes());
    VERIFY_OK(ofReport);
    QCOMPARE(ofReport->size(), std::size_t{2});
    QCOMPARE(ofReport->at(0).canonical, base::canonicalJson(domain::canonicalForm(*first)));
    QCOMPARE(ofReport->at(1).canonical, base::canonicalJson(domain::canonicalForm(*second)));
    const auto ofContact = custody::revisionsOf(temp.vault(), contact->id.bytes());
    VERIFY_OK(ofContact);
    QCOMPARE(ofContact->size(), std::size_t{2});
    QCOMPARE(ofContact->at(0).canonical, base::canonicalJson(domain::canonicalForm(*contact)));
    QCOMPARE(ofContact->at(1).reason, QStringLiteral("I called them"));
}

void TestContacts::editsOfAnOlderRevisionAreRefused()
{
    support::TempVault temp;
    const auto report = contacts::addReport(samples::report(temp), temp.vault());
    VERIFY_OK(report);
    const auto contact = contacts::addContact(samples::contact(temp), temp.vault());
    VERIFY_OK(contact);
    VERIFY_OK(contacts::editReport(*report, {}, temp.vault()));
    VERIFY_OK(contacts::editContact(*contact, {}, temp.vault()));
    const QStringList before = support::logEvents(temp.vault());

    domain::Report late = *report;
    late.said = QStringLiteral("Something else");
    VERIFY_ERROR(contacts::editReport(late, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(contacts::editContact(*contact, {}, temp.vault()), base::ErrorCode::Conflict);

    const auto kept = contacts::findReport(report->id, temp.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->said, report->said);
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestContacts::everyNewReferenceHasItsOwnEntry()
{
    support::TempVault temp;
    const QStringList before = support::logEvents(temp.vault());
    domain::Report given = samples::report(temp);
    given.references.resize(1);
    const auto report = contacts::addReport(given, temp.vault());
    VERIFY_OK(report);
    domain::Report changed = *report;
    changed.references.push_back({QStringLiteral("crime"), QStringLiteral("47260012345"), {}, {}});
    changed.references.push_back(changed.references.front());
    const auto second = contacts::editReport(changed, {}, temp.vault());
    VERIFY_OK(second);
    VERIFY_OK(contacts::editReport(*second, QStringLiteral("Nothing new"), temp.vault()));

    const QString id = report->id.text();
    const QString added = QStringLiteral("reference.added ") + id;
    const QString amended = QStringLiteral("report.amended ") + id;
    QCOMPARE(support::logEvents(temp.vault()),
             before + QStringList({QStringLiteral("report.created ") + id, added, amended, added, added, amended}));
    const qint64 entry = support::countRows(
        temp.vault(), "SELECT sequence FROM log WHERE event = 'reference.added' ORDER BY sequence LIMIT 1");
    const QByteArray body = support::logBody(temp.vault(), entry);
    QVERIFY2(body.contains("fact.type incident") || body.contains("fact.type: incident"), body.constData());
    QVERIFY2(body.contains("CAD 1234/22NOV26"), body.constData());
    QVERIFY2(body.contains("2026-11-21"), body.constData());
}

void TestContacts::aLongReferenceIsKeptWholeAndLoggedShort()
{
    support::TempVault temp;
    domain::Report given = samples::report(temp);
    // 199 letters, so that the cut would fall into the middle of the emoji.
    const QString value = QString(199, QLatin1Char('x')) + QStringLiteral("\U0001F600").repeated(50'000);
    given.references = {{QStringLiteral("other").repeated(10'000), value, {}, {}}};
    const auto report = contacts::addReport(given, temp.vault());
    VERIFY_OK(report);
    QCOMPARE(report->references[0].value, value);
    const qint64 entry = support::countRows(temp.vault(), "SELECT max(sequence) FROM log");
    const QByteArray body = support::logBody(temp.vault(), entry);
    QVERIFY(body.contains(QByteArray(199, 'x')));
    QVERIFY(!body.contains(QByteArray(199, 'x') + "%"));
    QVERIFY(body.size() < 2000);
}

void TestContacts::newestComesFirst()
{
    support::TempVault temp;
    for (const char* day : {"2026-11-02", "2026-11-20", "2026-11-02T09:00"}) {
        domain::Report report = samples::report(temp);
        report.madeAt = samples::at(QString::fromLatin1(day));
        report.notes = QString::fromLatin1(day);
        VERIFY_OK(contacts::addReport(report, temp.vault()));
        domain::Contact contact = samples::contact(temp);
        contact.at = report.madeAt;
        contact.who = report.notes;
        VERIFY_OK(contacts::addContact(contact, temp.vault()));
    }
    const QStringList newestFirst{QStringLiteral("2026-11-20"), QStringLiteral("2026-11-02T09:00"),
                                  QStringLiteral("2026-11-02")};
    const auto reports = contacts::listReports(temp.caseId(), temp.vault());
    VERIFY_OK(reports);
    const auto calls = contacts::listContacts(temp.caseId(), temp.vault());
    VERIFY_OK(calls);
    QStringList found;
    for (const domain::Report& report : *reports)
        found.append(report.notes);
    QCOMPARE(found, newestFirst);
    found.clear();
    for (const domain::Contact& contact : *calls)
        found.append(contact.who);
    QCOMPARE(found, newestFirst);
    QCOMPARE(reports->front().references.size(), std::size_t{2});

    const auto elsewhere = contacts::listReports(domain::CaseId::create(), temp.vault());
    VERIFY_OK(elsewhere);
    QVERIFY(elsewhere->empty());
}

void TestContacts::linksMustBeThere()
{
    support::TempVault temp;
    const QStringList before = support::logEvents(temp.vault());
    domain::Report report = samples::report(temp);
    report.incidents = {domain::IncidentId::create()};
    const auto unlinked = contacts::addReport(report, temp.vault());
    VERIFY_ERROR(unlinked, base::ErrorCode::NotFound);
    QCOMPARE(unlinked.error().subject, QStringLiteral("incidents[0]"));

    domain::Contact contact = samples::contact(temp);
    contact.report = domain::ReportId::create();
    const auto ofNoReport = contacts::addContact(contact, temp.vault());
    VERIFY_ERROR(ofNoReport, base::ErrorCode::NotFound);
    QCOMPARE(ofNoReport.error().subject, QStringLiteral("report"));

    contact.report.reset();
    contact.evidence = {domain::EvidenceId::create()};
    const auto withNoLetter = contacts::addContact(contact, temp.vault());
    VERIFY_ERROR(withNoLetter, base::ErrorCode::NotFound);
    QCOMPARE(withNoLetter.error().subject, QStringLiteral("evidence[0]"));

    contact.evidence.clear();
    contact.caseId = domain::CaseId::create();
    const auto ofNoCase = contacts::addContact(contact, temp.vault());
    VERIFY_ERROR(ofNoCase, base::ErrorCode::NotFound);
    QCOMPARE(ofNoCase.error().subject, QStringLiteral("case"));
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestContacts::whatIsNotThereIsNotFound()
{
    support::TempVault temp;
    VERIFY_ERROR(contacts::findReport(domain::ReportId::create(), temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(contacts::findContact(domain::ContactId::create(), temp.vault()), base::ErrorCode::NotFound);
    domain::Report report = samples::report(temp);
    report.id = domain::ReportId::create();
    VERIFY_ERROR(contacts::editReport(report, {}, temp.vault()), base::ErrorCode::NotFound);
    domain::Contact contact = samples::contact(temp);
    contact.id = domain::ContactId::create();
    VERIFY_ERROR(contacts::editContact(contact, {}, temp.vault()), base::ErrorCode::NotFound);
}

void TestContacts::failureInTheMiddleLeavesNothing()
{
    support::TempVault temp;
    const auto first = contacts::addReport(samples::report(temp), temp.vault());
    VERIFY_OK(first);
    const QStringList before = support::logEvents(temp.vault());
    support::failOn(temp.vault(), "BEFORE INSERT ON promise WHEN new.what = 'fail'");

    domain::Report bad = *first;
    bad.said = QStringLiteral("Something else");
    bad.references.clear();
    bad.promised = {{QStringLiteral("kept so far"), {}, false}, {QStringLiteral("fail"), {}, false}};
    QVERIFY(!contacts::editReport(bad, {}, temp.vault()));
    bad.id = {};
    QVERIFY(!contacts::addReport(bad, temp.vault()));
    domain::Contact contact = samples::contact(temp);
    contact.promised = bad.promised;
    QVERIFY(!contacts::addContact(contact, temp.vault()));

    const auto kept = contacts::findReport(first->id, temp.vault());
    VERIFY_OK(kept);
    QVERIFY(*kept == *first);
    QCOMPARE(support::logEvents(temp.vault()), before);
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM report"), qint64{1});
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM contact"), qint64{0});
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM promise"),
             static_cast<qint64>(first->promised.size()));
}

void TestContacts::searchFollowsTheReferences()
{
    support::TempVault temp;
    const auto report = contacts::addReport(samples::report(temp), temp.vault());
    VERIFY_OK(report);
    const char* const hits = "SELECT count(*) FROM search_index WHERE search_index MATCH '1234'";
    QCOMPARE(support::countRows(temp.vault(), hits), qint64{1});
    domain::Report changed = *report;
    changed.references.clear();
    VERIFY_OK(contacts::editReport(changed, {}, temp.vault()));
    QCOMPARE(support::countRows(temp.vault(), hits), qint64{0});
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_Contacts.moc"
