#include "core/people/Merging.h"

#include "core/base/Json.h"
#include "core/custody/RecordChange.h"
#include "core/people/Directory.h"
#include "core/report/Summary.h"
#include "core/search/Search.h"
#include "core/timeline/Timeline.h"
#include "tests/core/people/PeopleStage.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using domain::Account;
using domain::IncidentId;
using domain::Person;
using peopletest::faults;
using peopletest::incident;
using peopletest::incidentsOf;
using peopletest::namesIn;

/// Two people turn out to be one, and perhaps not after all: nothing is lost on either way, and nothing is rewritten.
class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLinkedToEitherIsLinkedToOne();
    void noIncidentIsTouchedByAMerge();
    void theLogKeepsBoth();
    void whatCannotBeMergedIsRefused_data();
    void whatCannotBeMergedIsRefused();
    void oneThatIsMergedIsNotRemoved();
    void anEditNeitherMergesNorRemoves();
    void accountsOfAMergedPersonGoWithThem();
    void whoIsTypedByAnOldNameIsTheOneThatStands();
    void theOldNameAndNumberAreStillFound();
    void theReportSpeaksOfOnePerson();
    void aRingMadeBehindTheLogIsNamedAndHurtsNobody();
};

void TestMerging::whatIsLinkedToEitherIsLinkedToOne()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam Long");
    const Person caller = peopletest::person(temp, "Unknown person 1");
    const IncidentId walk = incident(temp, "Followed me", {sam.id});
    const IncidentId call = incident(temp, "Rang at night", {caller.id});

    const auto merged = people::mergePeople({sam.id, caller.id, QStringLiteral("The same voice")}, temp.vault());

    VERIFY_OK(merged);
    QCOMPARE(merged->mergedInto, std::optional(sam.id));
    QCOMPARE(namesIn(temp, walk), QStringList({QStringLiteral("Sam Long")}));
    QCOMPARE(namesIn(temp, call), QStringList({QStringLiteral("Sam Long")}));
    const QStringList both{QStringLiteral("Followed me"), QStringLiteral("Rang at night")};
    QCOMPARE(incidentsOf(temp, sam.id), both);
    QCOMPARE(incidentsOf(temp, caller.id), both);
    const auto listed = people::listPeople(temp.caseId(), temp.vault());
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), std::size_t{1});
    QVERIFY(listed->front() == sam);
    timeline::TimelineFilter filter;
    filter.caseId = temp.caseId();
    const auto entries = timeline::readTimeline(filter, temp.vault());
    VERIFY_OK(entries);
    for (const timeline::TimelineEntry& entry : *entries)
        QCOMPARE(entry.people, QStringList({QStringLiteral("Sam Long")}));
    const auto facts = people::incidentsOf(sam.id, temp.vault());
    VERIFY_OK(facts);
    QCOMPARE(facts->count, qint64{2});
    const auto counts = people::countsOfIncidents(temp.caseId(), temp.vault());
    VERIFY_OK(counts);
    QCOMPARE(counts->at(sam.id.bytes()), qint64{2});
    QVERIFY(counts->find(caller.id.bytes()) == counts->end());
    const auto didIt = people::whoDidIt(temp.caseId(), temp.vault());
    VERIFY_OK(didIt);
    QCOMPARE(didIt->size(), std::size_t{1});
    QCOMPARE(didIt->at(sam.id).size(), std::size_t{2});
    QCOMPARE(faults(temp), QStringList());
}

void TestMerging::noIncidentIsTouchedByAMerge()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const IncidentId call = incident(temp, "Rang", {other.id});
    const auto before = custody::revisionsOf(temp.vault(), call.bytes());
    VERIFY_OK(before);
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    const auto after = custody::revisionsOf(temp.vault(), call.bytes());
    VERIFY_OK(after);
    QCOMPARE(after->size(), before->size());
    QCOMPARE(after->back().canonical, before->back().canonical);
    QVERIFY(before->back().canonical.contains(other.id.text().toLatin1()));
    // An incident that is corrected later keeps its link as well.
    auto found = diary::findIncident(call, temp.vault());
    VERIFY_OK(found);
    found->statement.what = QStringLiteral("Rang twice");
    const auto amended = diary::amendIncident(call, found->statement, {}, temp.vault());
    VERIFY_OK(amended);
    QVERIFY(amended->statement.people.front().id == other.id);
    QCOMPARE(faults(temp), QStringList());
}

void TestMerging::theLogKeepsBoth()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const QStringList before = support::logEvents(temp.vault());
    VERIFY_OK(people::mergePeople({sam.id, other.id, QStringLiteral("Same shoes")}, temp.vault()));
    VERIFY_OK(people::splitPerson({other.id, {}, QStringLiteral("They met")}, temp.vault()));
    QCOMPARE(support::logEvents(temp.vault()),
             before
                 + QStringList({QStringLiteral("person.merged ") + other.id.text(),
                                QStringLiteral("person.split ") + other.id.text()}));
    const auto revisions = custody::revisionsOf(temp.vault(), other.id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{3});
    QCOMPARE(revisions->at(1).reason, QStringLiteral("Same shoes"));
    QCOMPARE(revisions->at(2).reason, QStringLiteral("They met"));
    QVERIFY(support::logBody(temp.vault(), revisions->at(1).logEntry)
                .contains("fact.into: " + sam.id.text().toLatin1() + '\n'));
    QVERIFY(support::logBody(temp.vault(), revisions->at(2).logEntry)
                .contains("fact.from: " + sam.id.text().toLatin1() + '\n'));
    // What was never merged reads as before there was merging.
    QVERIFY(!revisions->at(0).canonical.contains("merged_into"));
    QVERIFY(!revisions->at(2).canonical.contains("merged_into"));
    QVERIFY(revisions->at(1).canonical.contains("\"merged_into\":\"" + sam.id.text().toLatin1() + '"'));
}

void TestMerging::whatCannotBeMergedIsRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("code");
    const auto row = [](const char* how, base::ErrorCode code) {
        QTest::newRow(how) << QString::fromLatin1(how) << static_cast<int>(code);
    };
    row("with itself", base::ErrorCode::Invalid);
    row("of another case", base::ErrorCode::Invalid);
    row("nobody", base::ErrorCode::NotFound);
    row("into nobody", base::ErrorCode::NotFound);
    row("removed", base::ErrorCode::Conflict);
    row("into removed", base::ErrorCode::Conflict);
    row("twice", base::ErrorCode::Conflict);
    row("round in a ring", base::ErrorCode::Conflict);
    row("a reason that is no text", base::ErrorCode::Invalid);
}

void TestMerging::whatCannotBeMergedIsRefused()
{
    QFETCH(const QString, how);
    QFETCH(const int, code);
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    people::PersonMerge request{sam.id, other.id, {}};
    if (how == QLatin1String("with itself"))
        request.other = sam.id;
    if (how == QLatin1String("of another case")) {
        const auto matter = diary::addCase({.name = QStringLiteral("Another")}, temp.vault());
        VERIFY_OK(matter);
        request.kept = people::addPerson({.caseId = matter->id, .name = QStringLiteral("Stranger")}, temp.vault())->id;
    }
    if (how == QLatin1String("nobody"))
        request.other = domain::PersonId::create();
    if (how == QLatin1String("into nobody"))
        request.kept = domain::PersonId::create();
    if (how == QLatin1String("removed"))
        VERIFY_OK(people::removePerson(other.id, {}, temp.vault()));
    if (how == QLatin1String("into removed"))
        VERIFY_OK(people::removePerson(sam.id, {}, temp.vault()));
    if (how == QLatin1String("twice"))
        VERIFY_OK(people::mergePeople(request, temp.vault()));
    if (how == QLatin1String("round in a ring"))
        VERIFY_OK(people::mergePeople({other.id, sam.id, {}}, temp.vault()));
    if (how == QLatin1String("a reason that is no text"))
        request.reason = QString(QChar(0xD83D));
    const QStringList before = support::logEvents(temp.vault());
    VERIFY_ERROR(people::mergePeople(request, temp.vault()), static_cast<base::ErrorCode>(code));
    QCOMPARE(support::logEvents(temp.vault()), before);
    QCOMPARE(faults(temp), QStringList());
}

void TestMerging::oneThatIsMergedIsNotRemoved()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    VERIFY_ERROR(people::removePerson(other.id, {}, temp.vault()), base::ErrorCode::Conflict);
    // Who stands for them can go, and comes back with them.
    VERIFY_OK(people::removePerson(sam.id, {}, temp.vault()));
    QVERIFY(people::listPeople(temp.caseId(), temp.vault())->empty());
    VERIFY_OK(people::restorePerson(sam.id, {}, temp.vault()));
    QVERIFY(*people::standsFor(other.id, temp.vault()) == sam.id);
    QCOMPARE(faults(temp), QStringList());
}

void TestMerging::anEditNeitherMergesNorRemoves()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const QStringList before = support::logEvents(temp.vault());
    Person changed = other;
    changed.mergedInto = sam.id;
    const auto merged = people::editPerson(changed, {}, temp.vault());
    VERIFY_ERROR(merged, base::ErrorCode::Invalid);
    QCOMPARE(merged.error().subject, QStringLiteral("merged_into"));
    changed = other;
    changed.removedAt = temp.clock().now();
    const auto removed = people::editPerson(changed, {}, temp.vault());
    VERIFY_ERROR(removed, base::ErrorCode::Invalid);
    QCOMPARE(removed.error().subject, QStringLiteral("removed_at"));
    Person fresh = changed;
    fresh.id = {};
    VERIFY_ERROR(people::addPerson(fresh, temp.vault()), base::ErrorCode::Invalid);
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestMerging::accountsOfAMergedPersonGoWithThem()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    Account account = peopletest::account(temp, "@x");
    account.person = other.id;
    VERIFY_OK(people::editAccount(account, {}, temp.vault()));
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    const auto names = people::namesOfPeople(temp.caseId(), temp.vault());
    VERIFY_OK(names);
    QCOMPARE(names->at(other.id).name, QStringLiteral("Sam"));
    QVERIFY(names->at(other.id).standsFor == sam.id);
    // The account itself is as it was: a split gives it back.
    QVERIFY(people::findAccount(account.id, temp.vault())->person == other.id);
}

void TestMerging::whoIsTypedByAnOldNameIsTheOneThatStands()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Unknown person 1");
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    domain::IncidentStatement statement;
    statement.what = QStringLiteral("Rang");
    statement.people = {{{}, QStringLiteral("Unknown person 1"), {}, domain::Certainty::Sure}};
    base::JobContext job;
    const auto added = diary::addIncidents({temp.caseId(), {statement, statement}, {}}, temp.vault(), job);
    VERIFY_OK(added);
    for (const domain::Incident& each : *added) {
        QVERIFY(each.statement.people.front().id == sam.id);
        QCOMPARE(each.statement.people.front().name, QStringLiteral("Sam"));
    }
}

void TestMerging::theOldNameAndNumberAreStillFound()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    Person other = peopletest::person(temp, "Nightcaller");
    other.marks = {{QStringLiteral("phone"), QStringLiteral("07700900123"), {}}};
    VERIFY_OK(people::editPerson(other, {}, temp.vault()));
    incident(temp, "of Sam", {sam.id});
    incident(temp, "of the other", {other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    for (const char* word : {"nightcaller", "07700900123", "sam"}) {
        diary::IncidentQuery query;
        query.caseId = temp.caseId();
        query.filter.text = QString::fromLatin1(word);
        const auto listed = diary::listIncidents(query, temp.vault());
        VERIFY_OK(listed);
        QCOMPARE(listed->size(), std::size_t{2});
    }
    VERIFY_OK(people::removePerson(sam.id, {}, temp.vault()));
    VERIFY_OK(people::restorePerson(sam.id, {}, temp.vault()));
    QCOMPARE(faults(temp), QStringList());
}

void TestMerging::theReportSpeaksOfOnePerson()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam Long");
    const Person other = peopletest::person(temp, "Mister X");
    incident(temp, "of the other", {other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    report::SummaryRequest request;
    request.caseId = temp.caseId();
    const auto summary = report::summarize(request, temp.vault());
    VERIFY_OK(summary);
    QVERIFY2(summary->text.contains(QStringLiteral("Sam Long")), qPrintable(summary->text));
    QVERIFY(!summary->text.contains(QStringLiteral("Mister X")));
}

void TestMerging::aRingMadeBehindTheLogIsNamedAndHurtsNobody()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const IncidentId call = incident(temp, "Rang", {other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)
                      ->execute("UPDATE person SET merged_into = (SELECT id FROM person WHERE name = 'Other')"
                                " WHERE name = 'Sam'"));
    }
    const QStringList found = faults(temp);
    QVERIFY(found.contains(QStringLiteral("record ") + sam.id.text()));
    QVERIFY(found.contains(QStringLiteral("merge ") + other.id.text()));
    QCOMPARE(namesIn(temp, call), QStringList({QStringLiteral("Other")}));
    QCOMPARE(incidentsOf(temp, other.id).size(), 1);
    VERIFY_OK(people::splitPerson({other.id, std::vector<IncidentId>{call}, {}}, temp.vault()));
    // A root that was changed is named as well.
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute("DELETE FROM person_root"));
    }
    QVERIFY(faults(temp).contains(QStringLiteral("merge ") + sam.id.text()));
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_Merging.moc"
