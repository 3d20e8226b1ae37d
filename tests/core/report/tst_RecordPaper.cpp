#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/People.h"
#include "core/report/ContactReport.h"
#include "core/report/IncidentReport.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

using namespace core;
using report::ContactSelection;
using report::PrivateRecords;

/// Records on paper as they stand: an incident with all its fields and versions, reports with what belongs to them.
class TestRecordPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAnIncidentIsOnThePaper();
    void earlierVersionsAreThereWithTheirReasons();
    void aPrivateIncidentIsOnPaperOnlyWhenThatIsWanted();
    void privateFilesAreCountedAndNotNamed();
    void aReportHasItsNumbersPromisesAndCalls();
    void theListHasWhatThePageShows();
    void privateReportsAndWhatBelongsToThemStayOut();
    void whatIsNotThereIsNotFound();

private:
    static QString textOf(const base::Result<report::ReportDocument>& document)
    {
        return document ? report::toText(*document).simplified() : QString();
    }
    static domain::Incident add(support::TempVault& temp, const domain::IncidentStatement& statement)
    {
        base::JobContext job;
        const auto added = diary::addIncidents({temp.caseId(), {statement}, {}}, temp.vault(), job);
        return added ? added->front() : domain::Incident();
    }
    static domain::When on(const char* day)
    {
        const auto when = domain::whenFromJson(QJsonValue(QString::fromLatin1(day)));
        return when ? *when : domain::When();
    }
    static domain::Report report(const support::TempVault& temp)
    {
        domain::Report told;
        told.caseId = temp.caseId();
        told.channel = QStringLiteral("101");
        told.agency = QStringLiteral("police");
        told.force = QStringLiteral("Kent Police");
        told.madeAt = on("2026-04-05T10:30:00+01:00");
        told.references = {{QStringLiteral("incident"), QStringLiteral("0412"), QDate(2026, 4, 5), {}}};
        told.told = QStringLiteral("That the car was there again");
        told.said = QStringLiteral("They would look at the camera");
        told.promised = {{QStringLiteral("An officer will call"), QDate(2026, 4, 9), false}};
        return told;
    }
    static domain::Contact call(const support::TempVault& temp, std::optional<domain::ReportId> about, const char* said)
    {
        domain::Contact contact;
        contact.caseId = temp.caseId();
        contact.report = about;
        contact.at = on("2026-04-09T09:00:00+01:00");
        contact.direction = domain::Direction::In;
        contact.channel = QStringLiteral("phone");
        contact.agency = QStringLiteral("Kent Police");
        contact.said = QString::fromLatin1(said);
        return contact;
    }
};

void TestRecordPaper::everyFieldOfAnIncidentIsOnThePaper()
{
    support::TempVault temp;
    domain::IncidentStatement said;
    said.when = on("2026-03-04T21:10:00Z");
    said.title = QStringLiteral("The grey car");
    said.what = QStringLiteral("It stood outside when I left.");
    said.wordsUsed = QStringLiteral("get in");
    said.where = QStringLiteral("Harbour Street");
    said.channel = QStringLiteral("in person");
    said.behaviours = {QStringLiteral("waited-outside"), QStringLiteral("not-known-here")};
    said.people = {{{},
                    QStringLiteral("Robin Vale"),
                    QStringLiteral("did-it"),
                    domain::Certainty::ThinkSo,
                    QStringLiteral("I know the car")}};
    said.witnesses = {{QStringLiteral("Kim"), QStringLiteral("07700 900123"), QStringLiteral("saw the car")}};
    said.impact = QStringLiteral("I could not sleep.");
    said.effect = QStringLiteral("I take the bus.");
    said.fearOfViolence = true;
    said.response = QStringLiteral("I went back in.");
    said.tags = {QStringLiteral("only-for-my-lists")};
    const auto id = add(temp, said).id;

    const QString paper = textOf(report::incidentDocument(id, PrivateRecords::LeftOut, temp.vault()));

    for (const char* words :
         {"The grey car", "4 March 2026, 21:10 (GMT)", "It stood outside when I left.", "get in", "Harbour Street",
          "in person", "Waited outside", "not-known-here", "Robin Vale (think so: I know the car)",
          "Kim, 07700 900123, saw the car", "I could not sleep.", "I take the bus.", "Afraid of violence this time",
          "I went back in.", "22 November 2026, 12:00 (GMT)"})
        QVERIFY2(paper.contains(QString::fromUtf8(words)),
                 qPrintable(QLatin1String(words) + QLatin1Char('\n') + paper));
    QVERIFY(!paper.contains(QStringLiteral("only-for-my-lists")));
    QVERIFY(!paper.contains(QStringLiteral("Earlier versions")));
    // The heading says nothing of what it is about.
    const auto document = report::incidentDocument(id, PrivateRecords::LeftOut, temp.vault());
    QCOMPARE(document->title, QStringLiteral("Entry"));
}

void TestRecordPaper::earlierVersionsAreThereWithTheirReasons()
{
    support::TempVault temp;
    domain::IncidentStatement said;
    said.when = on("2026-03-04");
    said.what = QStringLiteral("A blue car.");
    const auto id = add(temp, said).id;
    said.what = QStringLiteral("A grey car.");
    VERIFY_OK(diary::amendIncident(id, said, QStringLiteral("I mixed up the colour"), temp.vault()));
    const QString paper = textOf(report::incidentDocument(id, PrivateRecords::LeftOut, temp.vault()));
    const qsizetype versions = paper.indexOf(QStringLiteral("Earlier versions"));
    QVERIFY(versions > 0);
    QVERIFY(paper.indexOf(QStringLiteral("A grey car.")) < versions);
    QVERIFY(paper.indexOf(QStringLiteral("A blue car.")) > versions);
    QVERIFY(paper.contains(QStringLiteral("Version 1, written on 22 November 2026, 12:00 (GMT)")));
    QVERIFY(paper.contains(QStringLiteral("I mixed up the colour")));
}

void TestRecordPaper::aPrivateIncidentIsOnPaperOnlyWhenThatIsWanted()
{
    support::TempVault temp;
    domain::IncidentStatement said;
    said.what = QStringLiteral("For me alone.");
    said.isPrivate = true;
    const auto id = add(temp, said).id;
    VERIFY_ERROR(report::incidentDocument(id, PrivateRecords::LeftOut, temp.vault()), base::ErrorCode::Conflict);
    QVERIFY(textOf(report::incidentDocument(id, PrivateRecords::Wanted, temp.vault()))
                .contains(QStringLiteral("For me alone.")));
}

void TestRecordPaper::privateFilesAreCountedAndNotNamed()
{
    support::TempVault temp;
    domain::IncidentStatement said;
    said.what = QStringLiteral("Two letters came.");
    std::vector<domain::EvidenceItem> letters;
    for (const char* what : {"The open letter", "The secret letter"}) {
        evidence::PhysicalItemRequest request;
        request.caseId = temp.caseId();
        request.what = QString::fromLatin1(what);
        request.keptAt = QStringLiteral("Blue folder");
        const auto item = evidence::addPhysicalItem(request, temp.vault());
        VERIFY_OK(item);
        letters.push_back(*item);
        said.evidence.push_back(item->id);
    }
    letters.back().isPrivate = true;
    VERIFY_OK(evidence::editEvidence(letters.back(), QStringLiteral("mine"), temp.vault()));
    const auto id = add(temp, said).id;
    const QString paper = textOf(report::incidentDocument(id, PrivateRecords::LeftOut, temp.vault()));
    QVERIFY(paper.contains(letters.front().exhibit + QStringLiteral(" The open letter")));
    QVERIFY(!paper.contains(QStringLiteral("The secret letter")));
    QVERIFY(paper.contains(QStringLiteral("1 private file is left out.")));
}

void TestRecordPaper::aReportHasItsNumbersPromisesAndCalls()
{
    support::TempVault temp;
    const auto told = contacts::addReport(report(temp), temp.vault());
    VERIFY_OK(told);
    VERIFY_OK(contacts::addContact(call(temp, told->id, "It goes on"), temp.vault()));
    VERIFY_OK(contacts::addContact(call(temp, std::nullopt, "About something else"), temp.vault()));
    auto hidden = call(temp, told->id, "For me alone");
    hidden.isPrivate = true;
    VERIFY_OK(contacts::addContact(hidden, temp.vault()));
    const QString paper = textOf(report::reportDocument(told->id, PrivateRecords::LeftOut, temp.vault()));
    for (const char* words :
         {"5 April 2026, 10:30 (BST)", "Call to 101", "police, Kent Police", "Incident number 0412 of 5 April 2026",
          "That the car was there again", "They would look at the camera", "An officer will call, by 9 April 2026",
          "Calls and letters about it", "They contacted me, Phone call", "It goes on", "Private ones are left out: 1."})
        QVERIFY2(paper.contains(QString::fromUtf8(words)),
                 qPrintable(QLatin1String(words) + QLatin1Char('\n') + paper));
    QVERIFY(!paper.contains(QStringLiteral("About something else")) && !paper.contains(QStringLiteral("For me alone")));
}

void TestRecordPaper::theListHasWhatThePageShows()
{
    support::TempVault temp;
    VERIFY_OK(contacts::addReport(report(temp), temp.vault()));
    auto bare = report(temp);
    bare.references.clear();
    bare.said = QStringLiteral("No number was given");
    bare.madeAt = on("2026-04-07T10:30:00+01:00");
    VERIFY_OK(contacts::addReport(bare, temp.vault()));
    auto closed = report(temp);
    closed.status = QStringLiteral("closed");
    closed.said = QStringLiteral("It is over");
    closed.madeAt = on("2026-02-01T10:30:00Z");
    VERIFY_OK(contacts::addReport(closed, temp.vault()));
    VERIFY_OK(contacts::addContact(call(temp, std::nullopt, "A call about nothing"), temp.vault()));

    const auto paper = [&temp](ContactSelection::Which which) {
        return textOf(report::contactsDocument({temp.caseId(), which}, temp.vault()));
    };
    const QString all = paper(ContactSelection::Which::All);
    // Newest first.
    QStringList order;
    for (const char* words :
         {"A call about nothing", "No number was given", "They would look at the camera", "It is over"})
        order << QString::number(all.indexOf(QLatin1String(words))).rightJustified(6, QLatin1Char('0'));
    QStringList sorted = order;
    sorted.sort();
    QCOMPARE(order, sorted);
    QVERIFY(!order.contains(QStringLiteral("0000-1")));
    const QString open = paper(ContactSelection::Which::Open);
    QVERIFY(open.contains(QStringLiteral("Only reports that are not closed.")));
    QVERIFY(!open.contains(QStringLiteral("It is over")) && !open.contains(QStringLiteral("A call about nothing")));
    const QString without = paper(ContactSelection::Which::WithoutReference);
    QVERIFY(without.contains(QStringLiteral("No number was given")) && without.contains(QStringLiteral("None yet")));
    QVERIFY(!without.contains(QStringLiteral("They would look at the camera")));
}

void TestRecordPaper::privateReportsAndWhatBelongsToThemStayOut()
{
    support::TempVault temp;
    auto secret = report(temp);
    secret.isPrivate = true;
    secret.said = QStringLiteral("A secret answer");
    const auto told = contacts::addReport(secret, temp.vault());
    VERIFY_OK(told);
    VERIFY_OK(contacts::addContact(call(temp, told->id, "A secret call"), temp.vault()));
    const QString list = textOf(report::contactsDocument({temp.caseId(), ContactSelection::Which::All}, temp.vault()));
    QVERIFY(!list.contains(QStringLiteral("secret")));
    QVERIFY(list.contains(QStringLiteral("Private ones are left out: 2.")));
    QVERIFY(list.contains(QStringLiteral("There is nothing in this list yet.")));
    VERIFY_ERROR(report::reportDocument(told->id, PrivateRecords::LeftOut, temp.vault()), base::ErrorCode::Conflict);
    const QString wanted = textOf(report::reportDocument(told->id, PrivateRecords::Wanted, temp.vault()));
    QVERIFY(wanted.contains(QStringLiteral("A secret answer")) && wanted.contains(QStringLiteral("A secret call")));
}

void TestRecordPaper::whatIsNotThereIsNotFound()
{
    support::TempVault temp;
    VERIFY_ERROR(report::incidentDocument(domain::IncidentId::create(), PrivateRecords::LeftOut, temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(report::reportDocument(domain::ReportId::create(), PrivateRecords::LeftOut, temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(report::contactsDocument({domain::CaseId::create(), {}}, temp.vault()), base::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRecordPaper)
#include "tst_RecordPaper.moc"
