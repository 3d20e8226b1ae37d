#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "core/people/People.h"
#include "core/report/ContactReport.h"
#include "core/report/EvidenceReport.h"
#include "core/report/IncidentReport.h"
#include "core/report/PeopleReport.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

using namespace core;
using report::PrivateRecords;

/// Lists on paper, with the filter that made them, and the papers of one file, one person and one call.
class TestListPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiaryIsInItsOrderWithItsFilter();
    void theDiaryLeavesOutWhatIsPrivateOrWithdrawn();
    void filesSayWhatTheFilterLeavesOut();
    void aFileTakesNoTimeFromAPrivateIncident();
    void aFileHasItsFactsIncidentsAndHistory();
    void aPrivateFileIsOnPaperOnlyWhenThatIsWanted();
    void aRemovedFileSaysWhy();
    void peopleGoByTheirNames();
    void aPersonHasWhatBelongsToThem();
    void anOrderHasWhatBreaksIt();
    void aCallAboutAPrivateReportIsPrivate();
    void whatIsNotThereIsNotFound();

private:
    static QString textOf(const base::Result<report::ReportDocument>& document)
    {
        return document ? report::toText(*document).simplified() : QString();
    }
    static domain::When on(const char* time)
    {
        const auto when = domain::whenFromJson(QJsonValue(QString::fromLatin1(time)));
        return when ? *when : domain::When();
    }
    static domain::IncidentStatement said(const char* what, const char* when = "2026-03-04T21:10:00Z")
    {
        domain::IncidentStatement statement;
        statement.what = QString::fromLatin1(what);
        statement.when = on(when);
        return statement;
    }
    static domain::IncidentId add(support::TempVault& temp, const domain::IncidentStatement& statement)
    {
        base::JobContext job;
        const auto added = diary::addIncidents({temp.caseId(), {statement}, {}}, temp.vault(), job);
        return added ? added->front().id : domain::IncidentId();
    }
    static domain::EvidenceItem thing(support::TempVault& temp, const char* what,
                                      const std::vector<domain::IncidentId>& incidents = {})
    {
        evidence::PhysicalItemRequest request;
        request.caseId = temp.caseId();
        request.what = QString::fromLatin1(what);
        request.keptAt = QStringLiteral("Blue folder");
        request.incidents = incidents;
        const auto item = evidence::addPhysicalItem(request, temp.vault());
        return item ? *item : domain::EvidenceItem();
    }
    static domain::Person person(support::TempVault& temp, const char* name)
    {
        domain::Person one;
        one.caseId = temp.caseId();
        one.name = QString::fromLatin1(name);
        one.shownAs = QStringLiteral("XX");
        const auto added = people::addPerson(one, temp.vault());
        return added ? *added : domain::Person();
    }
    static void verifyHas(const QString& paper, const std::vector<const char*>& all)
    {
        for (const char* words : all)
            QVERIFY2(paper.contains(QString::fromUtf8(words)),
                     qPrintable(QLatin1String(words) + QLatin1Char('\n') + paper));
    }
};

void TestListPaper::theDiaryIsInItsOrderWithItsFilter()
{
    support::TempVault temp;
    auto car = said("A grey car stood outside.", "2026-03-04T21:10:00Z");
    car.behaviours = {QStringLiteral("waited-outside")};
    add(temp, car);
    auto call = said("The phone rang.", "2026-03-06T09:00:00Z");
    call.title = QStringLiteral("A call");
    call.tags = {QStringLiteral("phone")};
    add(temp, call);
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.limit = 1; // The list on the screen is read in parts; on paper it is whole.
    const QString all = textOf(report::incidentsDocument(query, temp.vault()));
    verifyHas(all,
              {"4 March 2026, 21:10 (GMT)", "A grey car stood outside.", "Waited outside", "A call", "The phone rang.",
               "Made on 22 November 2026, 12:00 (GMT)."});
    QVERIFY(all.indexOf(QStringLiteral("A call")) < all.indexOf(QStringLiteral("A grey car")));
    query.order = diary::IncidentQuery::Order::OldestFirst;
    const QString oldest = textOf(report::incidentsDocument(query, temp.vault()));
    QVERIFY(oldest.indexOf(QStringLiteral("A call")) > oldest.indexOf(QStringLiteral("A grey car")));
    query.filter.tags = {QStringLiteral("phone")};
    const QString tagged = textOf(report::incidentsDocument(query, temp.vault()));
    verifyHas(tagged, {"Only with these tags: phone.", "A call"});
    QVERIFY(!tagged.contains(QStringLiteral("grey car")));
    query.filter.tags = {QStringLiteral("none")};
    verifyHas(textOf(report::incidentsDocument(query, temp.vault())), {"There is nothing in this list yet."});
}

void TestListPaper::theDiaryLeavesOutWhatIsPrivateOrWithdrawn()
{
    support::TempVault temp;
    auto secret = said("For me alone.");
    secret.isPrivate = true;
    add(temp, secret);
    const auto gone = add(temp, said("Written twice."));
    VERIFY_OK(diary::withdrawIncident(gone, QStringLiteral("Twice"), temp.vault()));
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.withWithdrawn = true;
    const QString paper = textOf(report::incidentsDocument(query, temp.vault()));
    QVERIFY(!paper.contains(QStringLiteral("alone")) && !paper.contains(QStringLiteral("twice")));
    verifyHas(paper, {"Private ones are left out: 1."});
    query.onlyWithdrawn = true;
    QVERIFY(!textOf(report::incidentsDocument(query, temp.vault())).contains(QStringLiteral("twice")));
}

void TestListPaper::filesSayWhatTheFilterLeavesOut()
{
    support::TempVault temp;
    const auto letter = thing(temp, "A letter", {add(temp, said("It lay on the mat."))});
    thing(temp, "A rose");
    auto secret = thing(temp, "A secret");
    secret.isPrivate = true;
    VERIFY_OK(evidence::editEvidence(secret, {}, temp.vault()));
    const auto gone = thing(temp, "A mistake");
    VERIFY_OK(evidence::withdrawEvidence({gone.id}, QStringLiteral("Twice"), temp.vault()));
    report::FileSelection selection{temp.caseId(), {}};
    const QString all = textOf(report::filesDocument(selection, temp.vault()));
    verifyHas(all,
              {"A letter", "4 March 2026, 21:10 (GMT)", "A rose", "No date yet", "Blue folder", "Something I keep",
               "Private ones are left out: 1."});
    QVERIFY(all.contains(letter.exhibit));
    QVERIFY(!all.contains(QStringLiteral("A secret")) && !all.contains(QStringLiteral("A mistake")));
    selection.filter.kind = evidence::list::FileKind::Thing;
    selection.filter.isLinked = true;
    selection.filter.isRemoved = true; // Never on paper.
    const QString some = textOf(report::filesDocument(selection, temp.vault()));
    verifyHas(some, {"Only things that I keep. Only what belongs to an entry.", "A letter"});
    QVERIFY(!some.contains(QStringLiteral("A rose")) && !some.contains(QStringLiteral("A mistake")));
}

void TestListPaper::aFileTakesNoTimeFromAPrivateIncident()
{
    support::TempVault temp;
    auto secret = said("For me alone.", "2026-01-02T08:00:00Z");
    secret.isPrivate = true;
    const auto letter = thing(temp, "A letter", {add(temp, secret)});
    const QString list = textOf(report::filesDocument({temp.caseId(), {}}, temp.vault()));
    verifyHas(list, {"No date yet"});
    QVERIFY(!list.contains(QStringLiteral("January")));
    const QString paper = textOf(report::fileDocument(letter.id, PrivateRecords::LeftOut, temp.vault()));
    verifyHas(paper, {"A letter", "1 private entry is left out."});
    QVERIFY(!paper.contains(QStringLiteral("January")) && !paper.contains(QStringLiteral("alone")));
    auto dated = letter;
    dated.capturedAt = on("2026-03-04");
    VERIFY_OK(evidence::editEvidence(dated, {}, temp.vault()));
    verifyHas(textOf(report::fileDocument(letter.id, PrivateRecords::LeftOut, temp.vault())),
              {"When it happened, as I say", "4 March 2026"});
}

void TestListPaper::aFileHasItsFactsIncidentsAndHistory()
{
    support::TempVault temp;
    auto letter = thing(temp, "A letter", {add(temp, said("It lay on the mat."))});
    letter.title = QStringLiteral("The first letter");
    letter.description = QStringLiteral("It says they saw me.");
    VERIFY_OK(evidence::editEvidence(letter, QStringLiteral("I read it again"), temp.vault()));
    verifyHas(textOf(report::fileDocument(letter.id, PrivateRecords::LeftOut, temp.vault())),
              {"The first letter", "A letter", "It says they saw me.", "Entries it belongs to",
               "4 March 2026, 21:10 (GMT): It lay on the mat.", "What was done with it",
               "22 November 2026, 12:00 (GMT): Added to my records", "I read it again"});
}

void TestListPaper::aPrivateFileIsOnPaperOnlyWhenThatIsWanted()
{
    support::TempVault temp;
    auto letter = thing(temp, "A letter");
    letter.isPrivate = true;
    VERIFY_OK(evidence::editEvidence(letter, {}, temp.vault()));
    VERIFY_ERROR(report::fileDocument(letter.id, PrivateRecords::LeftOut, temp.vault()), base::ErrorCode::Conflict);
    verifyHas(textOf(report::fileDocument(letter.id, PrivateRecords::Wanted, temp.vault())), {"A letter"});
}

void TestListPaper::aRemovedFileSaysWhy()
{
    support::TempVault temp;
    const auto letter = thing(temp, "A letter");
    VERIFY_OK(evidence::withdrawEvidence({letter.id}, QStringLiteral("Not from them"), temp.vault()));
    verifyHas(textOf(report::fileDocument(letter.id, PrivateRecords::LeftOut, temp.vault())),
              {"Removed on 22 November 2026, 12:00 (GMT). Reason: Not from them", "A letter"});
}

void TestListPaper::peopleGoByTheirNames()
{
    support::TempVault temp;
    const auto sam = person(temp, "Sam Lee");
    const auto kim = person(temp, "Kim Grey");
    domain::Account account;
    account.caseId = temp.caseId();
    account.platform = QStringLiteral("Instagram");
    account.handle = QStringLiteral("night_owl");
    account.person = sam.id;
    account.certainty = domain::Certainty::Guess;
    account.basis = QStringLiteral("the same photos");
    const auto owl = people::addAccount(account, temp.vault());
    VERIFY_OK(owl);
    VERIFY_OK(people::removePerson(kim.id, {}, temp.vault()));
    report::PeopleSelection selection;
    selection.caseId = temp.caseId();
    selection.records = {{domain::RecordKind::Person, sam.id.bytes()},
                         {domain::RecordKind::Person, kim.id.bytes()},
                         {domain::RecordKind::Account, owl->id.bytes()}};
    selection.text = QStringLiteral(" night  owl");
    const QString paper = textOf(report::peopleDocument(selection, temp.vault()));
    verifyHas(
        paper,
        {"Sam Lee", "Instagram, night_owl", "Sam Lee (a guess: the same photos)", "Only with these words: night owl."});
    QVERIFY(!paper.contains(QStringLiteral("Kim Grey")) && !paper.contains(QStringLiteral("XX")));
}

void TestListPaper::aPersonHasWhatBelongsToThem()
{
    support::TempVault temp;
    auto sam = person(temp, "Sam Lee");
    const auto caller = person(temp, "Unknown caller");
    VERIFY_OK(people::mergePeople({sam.id, caller.id, {}}, temp.vault()));
    sam.doesThis = true;
    sam.marks = {{QStringLiteral("vehicle"), QStringLiteral("A grey car"), QStringLiteral("seen twice")}};
    VERIFY_OK(people::editPerson(sam, {}, temp.vault()));
    domain::ProtectiveOrder order;
    order.caseId = temp.caseId();
    order.kind = QStringLiteral("bail condition");
    order.against = sam.id;
    VERIFY_OK(people::addOrder(order, temp.vault()));
    auto seen = said("He waited outside.");
    seen.people = {{caller.id, {}, QStringLiteral("did-it"), domain::Certainty::Sure, {}}};
    add(temp, seen);
    auto secret = seen;
    secret.what = QStringLiteral("For me alone.");
    secret.isPrivate = true;
    add(temp, secret);
    const QString paper = textOf(report::recordDocument({domain::RecordKind::Person, sam.id.bytes()}, temp.vault()));
    verifyHas(paper,
              {"Sam Lee", "Unknown caller", "May be the person doing it", "Vehicle", "A grey car (seen twice)",
               "Order: bail condition", "Entries that name them", "4 March 2026, 21:10 (GMT): He waited outside.",
               "1 private entry is left out."});
    QVERIFY(!paper.contains(QStringLiteral("alone")));
}

void TestListPaper::anOrderHasWhatBreaksIt()
{
    support::TempVault temp;
    domain::ProtectiveOrder order;
    order.caseId = temp.caseId();
    order.kind = QStringLiteral("bail condition");
    order.number = QStringLiteral("B 17");
    order.expiresOn = QDate(2026, 12, 1);
    order.conditions = QStringLiteral("Not to come near");
    const auto bail = people::addOrder(order, temp.vault());
    VERIFY_OK(bail);
    auto breach = said("He came near.");
    breach.breachOf = bail->id;
    add(temp, breach);
    add(temp, said("Something else."));
    const QString paper = textOf(report::recordDocument({domain::RecordKind::Order, bail->id.bytes()}, temp.vault()));
    verifyHas(
        paper,
        {"bail condition", "B 17", "1 December 2026", "Not to come near", "Entries that break it", "He came near."});
    QVERIFY(!paper.contains(QStringLiteral("Something else.")));
}

void TestListPaper::aCallAboutAPrivateReportIsPrivate()
{
    support::TempVault temp;
    domain::Report told;
    told.caseId = temp.caseId();
    told.channel = QStringLiteral("101");
    told.madeAt = on("2026-04-05T10:30:00+01:00");
    told.isPrivate = true;
    const auto secret = contacts::addReport(told, temp.vault());
    VERIFY_OK(secret);
    domain::Contact contact;
    contact.caseId = temp.caseId();
    contact.report = secret->id;
    contact.at = on("2026-04-09T09:00:00+01:00");
    contact.channel = QStringLiteral("phone");
    contact.said = QStringLiteral("It goes on");
    const auto call = contacts::addContact(contact, temp.vault());
    VERIFY_OK(call);
    VERIFY_ERROR(report::contactDocument(call->id, PrivateRecords::LeftOut, temp.vault()), base::ErrorCode::Conflict);
    verifyHas(textOf(report::contactDocument(call->id, PrivateRecords::Wanted, temp.vault())),
              {"Call or letter", "9 April 2026, 09:00 (BST)", "It goes on", "About the report of",
               "5 April 2026, 10:30 (BST)"});
}

void TestListPaper::whatIsNotThereIsNotFound()
{
    support::TempVault temp;
    diary::IncidentQuery query;
    query.caseId = domain::CaseId::create();
    VERIFY_ERROR(report::incidentsDocument(query, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(report::filesDocument({query.caseId, {}}, temp.vault()), base::ErrorCode::NotFound);
    report::PeopleSelection selection;
    selection.caseId = query.caseId;
    VERIFY_ERROR(report::peopleDocument(selection, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(report::fileDocument(domain::EvidenceId::create(), PrivateRecords::LeftOut, temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(report::recordDocument({domain::RecordKind::Person, domain::PersonId::create().bytes()}, temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(report::recordDocument({domain::RecordKind::Case, temp.caseId().bytes()}, temp.vault()),
                 base::ErrorCode::Invalid);
    VERIFY_ERROR(report::contactDocument(domain::ContactId::create(), PrivateRecords::LeftOut, temp.vault()),
                 base::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestListPaper)
#include "tst_ListPaper.moc"
