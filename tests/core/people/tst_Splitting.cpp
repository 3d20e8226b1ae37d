#include "core/custody/Ledger.h"
#include "core/people/Directory.h"
#include "core/people/Merging.h"
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

/// A merge is taken back, at once or later, and each incident goes where it belongs; all of it or nothing.
class TestSplitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMergeIsUndoneLater();
    void aSplitAfterARenameKeepsTheNewNames();
    void aChainComesApartWhereItIsCut();
    void chosenIncidentsGoWithTheOneThatGoes();
    void anIncidentOfBothKeepsBoth();
    void aWithdrawnIncidentStaysAsItIs();
    void whatCannotBeSplitIsRefused();
    void aFailureAtAnyStepLeavesEverythingAsItWas_data();
    void aFailureAtAnyStepLeavesEverythingAsItWas();
    void accountsAreMergedAndSplitAlike();
};

void TestSplitting::aMergeIsUndoneLater()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    incident(temp, "first", {sam.id});
    incident(temp, "second", {other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    temp.close();
    temp.reopen();
    temp.clock().advance(90'000'000);
    incident(temp, "third", {sam.id});

    const auto split = people::splitPerson({other.id, {}, {}}, temp.vault());

    VERIFY_OK(split);
    QVERIFY(!split->mergedInto);
    QCOMPARE(incidentsOf(temp, sam.id), QStringList({QStringLiteral("first"), QStringLiteral("third")}));
    QCOMPARE(incidentsOf(temp, other.id), QStringList({QStringLiteral("second")}));
    QCOMPARE(people::listPeople(temp.caseId(), temp.vault())->size(), std::size_t{2});
    // And they may turn out to be one once more.
    VERIFY_OK(people::mergePeople({other.id, sam.id, {}}, temp.vault()));
    QCOMPARE(incidentsOf(temp, other.id).size(), 3);
    QCOMPARE(faults(temp), QStringList());
}

void TestSplitting::aSplitAfterARenameKeepsTheNewNames()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Unknown person 1");
    const IncidentId call = incident(temp, "Rang", {other.id});
    auto merged = people::mergePeople({sam.id, other.id, {}}, temp.vault());
    VERIFY_OK(merged);
    Person renamed = sam;
    renamed.name = QStringLiteral("Samuel Long");
    VERIFY_OK(people::editPerson(renamed, {}, temp.vault()));
    QCOMPARE(namesIn(temp, call), QStringList({QStringLiteral("Samuel Long")}));
    merged->name = QStringLiteral("The night caller");
    VERIFY_OK(people::editPerson(*merged, {}, temp.vault()));

    VERIFY_OK(people::splitPerson({other.id, {}, {}}, temp.vault()));

    QCOMPARE(namesIn(temp, call), QStringList({QStringLiteral("The night caller")}));
    QCOMPARE(faults(temp), QStringList());
}

void TestSplitting::aChainComesApartWhereItIsCut()
{
    support::TempVault temp;
    const Person a = peopletest::person(temp, "A");
    const Person b = peopletest::person(temp, "B");
    const Person c = peopletest::person(temp, "C");
    const IncidentId first = incident(temp, "of A", {a.id});
    incident(temp, "of B", {b.id});
    incident(temp, "of C", {c.id});
    VERIFY_OK(people::mergePeople({b.id, a.id, {}}, temp.vault()));
    VERIFY_OK(people::mergePeople({c.id, b.id, {}}, temp.vault()));
    QCOMPARE(namesIn(temp, first), QStringList({QStringLiteral("C")}));
    QCOMPARE(incidentsOf(temp, c.id).size(), 3);
    QVERIFY(*people::standsFor(a.id, temp.vault()) == c.id);
    VERIFY_OK(people::splitPerson({b.id, {}, {}}, temp.vault()));
    QCOMPARE(namesIn(temp, first), QStringList({QStringLiteral("B")}));
    QCOMPARE(incidentsOf(temp, b.id), QStringList({QStringLiteral("of A"), QStringLiteral("of B")}));
    QCOMPARE(incidentsOf(temp, c.id), QStringList({QStringLiteral("of C")}));
    QCOMPARE(faults(temp), QStringList());
}

void TestSplitting::chosenIncidentsGoWithTheOneThatGoes()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    incident(temp, "one", {sam.id});
    const IncidentId two = incident(temp, "two", {sam.id});
    const IncidentId three = incident(temp, "three", {other.id});
    const IncidentId four = incident(temp, "four", {other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));

    const std::vector<IncidentId> chosen{two, three};
    VERIFY_OK(people::splitPerson({other.id, chosen, QStringLiteral("Looked again")}, temp.vault()));

    QCOMPARE(incidentsOf(temp, sam.id), QStringList({QStringLiteral("four"), QStringLiteral("one")}));
    QCOMPARE(incidentsOf(temp, other.id), QStringList({QStringLiteral("three"), QStringLiteral("two")}));
    // A moved link is a correction, with its reason and what was there before; the others are as they were.
    const auto moved = diary::findIncident(four, temp.vault());
    VERIFY_OK(moved);
    QCOMPARE(moved->revision, 2);
    QCOMPARE(moved->amendReason, QStringLiteral("Looked again"));
    QCOMPARE(moved->statement.people.front().role, QStringLiteral("did-it"));
    QCOMPARE(moved->statement.people.front().certainty, domain::Certainty::ThinkSo);
    QCOMPARE(diary::findIncident(three, temp.vault())->revision, 1);
    QCOMPARE(faults(temp), QStringList());
}

void TestSplitting::anIncidentOfBothKeepsBoth()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const IncidentId both = incident(temp, "together", {sam.id, other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    QCOMPARE(people::incidentsOf(sam.id, temp.vault())->count, qint64{1});
    for (const std::vector<IncidentId>& chosen : {std::vector<IncidentId>{both}, std::vector<IncidentId>{}}) {
        VERIFY_OK(people::splitPerson({other.id, chosen, {}}, temp.vault()));
        QCOMPARE(namesIn(temp, both), QStringList({QStringLiteral("Sam"), QStringLiteral("Other")}));
        QCOMPARE(diary::findIncident(both, temp.vault())->revision, 1);
        VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    }
}

void TestSplitting::aWithdrawnIncidentStaysAsItIs()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const IncidentId gone = incident(temp, "gone", {other.id});
    VERIFY_OK(diary::withdrawIncident(gone, QStringLiteral("not so"), temp.vault()));
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    VERIFY_OK(people::splitPerson({other.id, std::vector<IncidentId>{}, {}}, temp.vault()));
    QCOMPARE(namesIn(temp, gone), QStringList({QStringLiteral("Other")}));
    QCOMPARE(diary::findIncident(gone, temp.vault())->revision, 2);
}

void TestSplitting::whatCannotBeSplitIsRefused()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const Person third = peopletest::person(temp, "Third");
    const IncidentId theirs = incident(temp, "of a third", {third.id});
    VERIFY_ERROR(people::splitPerson({other.id, {}, {}}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(people::splitPerson({domain::PersonId::create(), {}, {}}, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    const QStringList before = support::logEvents(temp.vault());
    VERIFY_ERROR(people::splitPerson({sam.id, {}, {}}, temp.vault()), base::ErrorCode::Conflict);
    const auto foreign = people::splitPerson({other.id, std::vector<IncidentId>{theirs}, {}}, temp.vault());
    VERIFY_ERROR(foreign, base::ErrorCode::NotFound);
    QCOMPARE(foreign.error().subject, theirs.text());
    QCOMPARE(support::logEvents(temp.vault()), before);
    QVERIFY(people::findPerson(other.id, temp.vault())->mergedInto.has_value());
}

void TestSplitting::aFailureAtAnyStepLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char* step :
         {"BEFORE UPDATE ON person", "BEFORE INSERT ON person_root", "BEFORE DELETE ON person_root",
          "BEFORE INSERT ON log", "BEFORE INSERT ON revision", "BEFORE INSERT ON revision WHEN new.kind = 'incident'",
          "BEFORE UPDATE ON incident", "BEFORE INSERT ON incident_person"})
        QTest::newRow(step) << QByteArray(step);
}

void TestSplitting::aFailureAtAnyStepLeavesEverythingAsItWas()
{
    QFETCH(const QByteArray, step);
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const Person third = peopletest::person(temp, "Third");
    const Person fourth = peopletest::person(temp, "Fourth");
    incident(temp, "of Sam", {sam.id});
    incident(temp, "of Other", {other.id});
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    VERIFY_OK(people::mergePeople({sam.id, third.id, {}}, temp.vault()));
    const QStringList events = support::logEvents(temp.vault());
    const auto people = people::listPeople(temp.caseId(), temp.vault(), domain::Listed::All);
    VERIFY_OK(people);
    support::failOn(temp.vault(), step.constData());

    QVERIFY(!people::splitPerson({other.id, std::vector<IncidentId>{}, {}}, temp.vault()));

    QCOMPARE(support::logEvents(temp.vault()), events);
    QVERIFY(*people::listPeople(temp.caseId(), temp.vault(), domain::Listed::All) == *people);
    QCOMPARE(incidentsOf(temp, sam.id).size(), 2);
    if (!step.contains("incident")) {
        QVERIFY(!people::mergePeople({sam.id, fourth.id, {}}, temp.vault()));
        QCOMPARE(support::logEvents(temp.vault()), events);
        QVERIFY(*people::listPeople(temp.caseId(), temp.vault(), domain::Listed::All) == *people);
    }
}

void TestSplitting::accountsAreMergedAndSplitAlike()
{
    support::TempVault temp;
    const Account old = peopletest::account(temp, "@night.owl");
    const Account now = peopletest::account(temp, "@day.owl");
    const IncidentId first = incident(temp, "first", {}, {old.id});
    incident(temp, "second", {}, {now.id});
    VERIFY_OK(people::mergeAccounts({now.id, old.id, QStringLiteral("renamed")}, temp.vault()));
    QCOMPARE(people::listAccounts(temp.caseId(), temp.vault())->size(), std::size_t{1});
    QCOMPARE(people::incidentsOf(now.id, temp.vault())->count, qint64{2});
    VERIFY_ERROR(people::mergeAccounts({now.id, now.id, {}}, temp.vault()), base::ErrorCode::Invalid);
    VERIFY_ERROR(people::mergeAccounts({old.id, now.id, {}}, temp.vault()), base::ErrorCode::Conflict);
    QVERIFY(*people::standsFor(old.id, temp.vault()) == now.id);
    QCOMPARE(people::rootsOfAccounts(temp.caseId(), temp.vault())->size(), std::size_t{1});

    VERIFY_OK(people::splitAccount({old.id, std::vector<IncidentId>{}, {}}, temp.vault()));

    QCOMPARE(people::incidentsOf(old.id, temp.vault())->count, qint64{0});
    QVERIFY(diary::findIncident(first, temp.vault())->statement.accounts == std::vector{now.id});
    VERIFY_ERROR(people::splitAccount({old.id, {}, {}}, temp.vault()), base::ErrorCode::Conflict);
    QCOMPARE(faults(temp), QStringList());
}

QTEST_GUILESS_MAIN(TestSplitting)
#include "tst_Splitting.moc"
