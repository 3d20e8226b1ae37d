#include "core/people/People.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "tests/support/TempVault.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

namespace {

const QString urdu = QStringLiteral("\u0627\u0633 \u0646\u06D2 \u0645\u062C\u06BE\u06D2");
const QString emoji = QStringLiteral("\U0001F469\u200D\U0001F680");

domain::Person somebody(const support::TempVault& temp)
{
    return {
        .caseId = temp.caseId(),
        .name = QStringLiteral("Unknown person 1"),
        .shownAs = emoji,
        .relationship = QStringLiteral("stranger"),
        .description = urdu,
        .howKnown = QStringLiteral("Seen twice"),
        .certainty = domain::Certainty::ThinkSo,
        .doesThis = true,
        .marks = {{QStringLiteral("phone"), QStringLiteral("07700 900123"), QStringLiteral("new")},
                  {QStringLiteral("vehicle"), QStringLiteral("AB12 CDE"), {}}},
        .notes = QStringLiteral("line\nline\ttab"),
    };
}

domain::Account someAccount(const support::TempVault& temp)
{
    return {
        .caseId = temp.caseId(),
        .platform = QStringLiteral("Instagram"),
        .handle = emoji,
        .stableId = QStringLiteral("178414"),
        .url = QStringLiteral("https://example.org/a"),
        .certainty = domain::Certainty::Guess,
        .basis = urdu,
        .notes = QStringLiteral("New in May"),
    };
}

domain::Place somePlace(const support::TempVault& temp)
{
    return {.caseId = temp.caseId(), .name = QStringLiteral("Home"), .address = urdu, .notes = emoji};
}

} // namespace

/// People, accounts and places: kept as given, every revision with its log entry, and nothing left of what failed.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsThereAfterReopening();
    void anEditKeepsWhatWasThereBefore();
    void editsOfAnOlderRevisionAreRefused();
    void everyChangeIsLoggedWithItsDigest();
    void listsAreOfOneCaseInTheOrderAdded();
    void wrongFieldsAreNamedAndNothingIsWritten_data();
    void wrongFieldsAreNamedAndNothingIsWritten();
    void whatIsNotThereIsNotFound();
    void accountsBelongToPeopleOfTheirCase();
    void recordsStayInTheirCase();
    void failureInTheMiddleLeavesNothing();
    void anIdIsTakenOnlyOnce();
    void aMegabyteOfNotesIsKept();
};

void TestPeople::whatIsAddedIsThereAfterReopening()
{
    support::TempVault temp;
    const auto person = people::addPerson(somebody(temp), temp.vault());
    VERIFY_OK(person);
    domain::Account account = someAccount(temp);
    account.person = person->id;
    const auto added = people::addAccount(account, temp.vault());
    VERIFY_OK(added);
    const auto place = people::addPlace(somePlace(temp), temp.vault());
    VERIFY_OK(place);

    domain::Person expected = somebody(temp);
    expected.id = person->id;
    expected.createdAt = temp.clock().now();
    QVERIFY(*person == expected);
    QVERIFY(!person->id.isNull());
    QCOMPARE(added->createdAt.msecs, temp.clock().now().msecs);
    QCOMPARE(place->revision, 1);

    temp.close();
    temp.reopen();
    const auto foundPerson = people::findPerson(person->id, temp.vault());
    VERIFY_OK(foundPerson);
    QVERIFY(*foundPerson == *person);
    const auto foundAccount = people::findAccount(added->id, temp.vault());
    VERIFY_OK(foundAccount);
    QVERIFY(*foundAccount == *added);
    QVERIFY(foundAccount->person == person->id);
    const auto foundPlace = people::findPlace(place->id, temp.vault());
    VERIFY_OK(foundPlace);
    QVERIFY(*foundPlace == *place);
}

void TestPeople::anEditKeepsWhatWasThereBefore()
{
    support::TempVault temp;
    const auto first = people::addPerson(somebody(temp), temp.vault());
    VERIFY_OK(first);
    temp.clock().advance(60'000);

    domain::Person changed = *first;
    changed.name = QStringLiteral("Alex Smith");
    changed.marks = {{QStringLiteral("alias"), emoji, {}}};
    changed.createdAt = {}; // not for an edit to set
    const auto second = people::editPerson(changed, QStringLiteral("Found out the name"), temp.vault());

    VERIFY_OK(second);
    QCOMPARE(second->revision, 2);
    QCOMPARE(second->name, QStringLiteral("Alex Smith"));
    QCOMPARE(second->marks.size(), std::size_t{1});
    QCOMPARE(second->createdAt.msecs, first->createdAt.msecs);
    const auto revisions = custody::revisionsOf(temp.vault(), first->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{2});
    QCOMPARE(revisions->at(0).canonical, base::canonicalJson(domain::canonicalForm(*first)));
    QCOMPARE(revisions->at(1).canonical, base::canonicalJson(domain::canonicalForm(*second)));
    QCOMPARE(revisions->at(1).reason, QStringLiteral("Found out the name"));
    QCOMPARE(revisions->at(1).writtenAt.msecs - revisions->at(0).writtenAt.msecs, qint64{60'000});
}

void TestPeople::editsOfAnOlderRevisionAreRefused()
{
    support::TempVault temp;
    const auto person = people::addPerson(somebody(temp), temp.vault());
    const auto account = people::addAccount(someAccount(temp), temp.vault());
    const auto place = people::addPlace(somePlace(temp), temp.vault());
    VERIFY_OK(person);
    VERIFY_OK(account);
    VERIFY_OK(place);
    domain::Person onePerson = *person;
    onePerson.notes = QStringLiteral("from one window");
    VERIFY_OK(people::editPerson(onePerson, {}, temp.vault()));
    VERIFY_OK(people::editAccount(*account, {}, temp.vault()));
    VERIFY_OK(people::editPlace(*place, {}, temp.vault()));
    const qint64 entries = support::countRows(temp.vault(), "SELECT count(*) FROM log");

    domain::Person other = *person;
    other.notes = QStringLiteral("from another window");
    VERIFY_ERROR(people::editPerson(other, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(people::editAccount(*account, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(people::editPlace(*place, {}, temp.vault()), base::ErrorCode::Conflict);

    const auto kept = people::findPerson(person->id, temp.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->notes, QStringLiteral("from one window"));
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM log"), entries);
}

void TestPeople::everyChangeIsLoggedWithItsDigest()
{
    support::TempVault temp;
    const QStringList before = support::logEvents(temp.vault());
    const auto person = people::addPerson(somebody(temp), temp.vault());
    VERIFY_OK(person);
    VERIFY_OK(people::editPerson(*person, QStringLiteral("Checked"), temp.vault()));
    const auto account = people::addAccount(someAccount(temp), temp.vault());
    VERIFY_OK(account);
    VERIFY_OK(people::editAccount(*account, {}, temp.vault()));
    const auto place = people::addPlace(somePlace(temp), temp.vault());
    VERIFY_OK(place);
    VERIFY_OK(people::editPlace(*place, {}, temp.vault()));

    const QString p = person->id.text();
    const QString a = account->id.text();
    const QString l = place->id.text();
    QCOMPARE(support::logEvents(temp.vault()),
             before
                 + QStringList({QStringLiteral("person.created ") + p, QStringLiteral("person.amended ") + p,
                                QStringLiteral("account.created ") + a, QStringLiteral("account.amended ") + a,
                                QStringLiteral("place.created ") + l, QStringLiteral("place.amended ") + l}));
    const auto revisions = custody::revisionsOf(temp.vault(), person->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{2});
    QVERIFY(support::logBody(temp.vault(), revisions->at(1).logEntry)
                .contains(support::sha256Hex(revisions->at(1).canonical)));
}

void TestPeople::listsAreOfOneCaseInTheOrderAdded()
{
    support::TempVault temp;
    const auto otherCase = diary::addCase({.name = QStringLiteral("Another")}, temp.vault());
    VERIFY_OK(otherCase);
    for (const char* name : {"Zoe", "Adam", "Mia"}) {
        domain::Person person = somebody(temp);
        person.name = QString::fromLatin1(name);
        VERIFY_OK(people::addPerson(person, temp.vault()));
    }
    domain::Person stranger = somebody(temp);
    stranger.caseId = otherCase->id;
    VERIFY_OK(people::addPerson(stranger, temp.vault()));
    VERIFY_OK(people::addAccount(someAccount(temp), temp.vault()));
    VERIFY_OK(people::addPlace(somePlace(temp), temp.vault()));

    const auto people = people::listPeople(temp.caseId(), temp.vault());
    VERIFY_OK(people);
    QStringList names;
    for (const domain::Person& person : *people) {
        names.append(person.name);
        QCOMPARE(person.marks.size(), std::size_t{2});
    }
    QCOMPARE(names, QStringList({QStringLiteral("Zoe"), QStringLiteral("Adam"), QStringLiteral("Mia")}));
    const auto accounts = people::listAccounts(temp.caseId(), temp.vault());
    VERIFY_OK(accounts);
    QCOMPARE(accounts->size(), std::size_t{1});
    const auto elsewhere = people::listPlaces(otherCase->id, temp.vault());
    VERIFY_OK(elsewhere);
    QVERIFY(elsewhere->empty());
}

void TestPeople::wrongFieldsAreNamedAndNothingIsWritten_data()
{
    QTest::addColumn<QString>("subject");
    for (const char* subject : {"name", "shown_as", "notes", "marks[1].kind", "marks[1].value", "marks[0].note",
                                "account platform", "account handle", "account basis", "place name", "place address"})
        QTest::newRow(subject) << QString::fromLatin1(subject);
}

void TestPeople::wrongFieldsAreNamedAndNothingIsWritten()
{
    QFETCH(const QString, subject);
    support::TempVault temp;
    const QStringList before = support::logEvents(temp.vault());
    domain::Person person = somebody(temp);
    domain::Account account = someAccount(temp);
    domain::Place place = somePlace(temp);
    const QString nul = QStringLiteral("a") + QChar(QChar::Null);
    const std::map<QString, std::function<void()>> spoil{
        {QStringLiteral("name"), [&] { person.name = nul; }},
        {QStringLiteral("shown_as"), [&] { person.shownAs = nul; }},
        {QStringLiteral("notes"), [&] { person.notes = QString(QChar(0xD83D)); }},
        {QStringLiteral("marks[1].kind"), [&] { person.marks[1].kind = QStringLiteral("fax"); }},
        {QStringLiteral("marks[1].value"), [&] { person.marks[1].value.clear(); }},
        {QStringLiteral("marks[0].note"), [&] { person.marks[0].note = nul; }},
        {QStringLiteral("account platform"), [&] { account.platform.clear(); }},
        {QStringLiteral("account handle"),
         [&] {
             account.handle.clear();
             account.stableId.clear();
             account.url.clear();
         }},
        {QStringLiteral("account basis"), [&] { account.basis = nul; }},
        {QStringLiteral("place name"), [&] { place.name.clear(); }},
        {QStringLiteral("place address"), [&] { place.address = nul; }},
    };
    spoil.at(subject)();

    base::Result<void> outcome;
    if (subject.startsWith(QStringLiteral("account "))) {
        if (const auto added = people::addAccount(account, temp.vault()); !added)
            outcome = added.error();
    } else if (subject.startsWith(QStringLiteral("place "))) {
        if (const auto added = people::addPlace(place, temp.vault()); !added)
            outcome = added.error();
    } else if (const auto added = people::addPerson(person, temp.vault()); !added) {
        outcome = added.error();
    }

    VERIFY_ERROR(outcome, base::ErrorCode::Invalid);
    QCOMPARE(outcome.error().subject, subject.mid(subject.lastIndexOf(QLatin1Char(' ')) + 1));
    QCOMPARE(support::logEvents(temp.vault()), before);
    QCOMPARE(support::countRows(temp.vault(),
                                "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM account)"
                                " + (SELECT count(*) FROM place)"),
             qint64{0});
}

void TestPeople::whatIsNotThereIsNotFound()
{
    support::TempVault temp;
    VERIFY_ERROR(people::findPerson(domain::PersonId::create(), temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(people::findAccount(domain::AccountId::create(), temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(people::findPlace(domain::PlaceId::create(), temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(people::findPerson({}, temp.vault()), base::ErrorCode::NotFound);

    domain::Person person = somebody(temp);
    person.id = domain::PersonId::create();
    VERIFY_ERROR(people::editPerson(person, {}, temp.vault()), base::ErrorCode::NotFound);
    person.caseId = domain::CaseId::create();
    const auto nowhere = people::addPerson(person, temp.vault());
    VERIFY_ERROR(nowhere, base::ErrorCode::NotFound);
    QCOMPARE(nowhere.error().subject, QStringLiteral("case"));
    person.caseId = {};
    VERIFY_ERROR(people::addPerson(person, temp.vault()), base::ErrorCode::NotFound);
}

void TestPeople::accountsBelongToPeopleOfTheirCase()
{
    support::TempVault temp;
    const auto otherCase = diary::addCase({.name = QStringLiteral("Another")}, temp.vault());
    VERIFY_OK(otherCase);
    domain::Person stranger = somebody(temp);
    stranger.caseId = otherCase->id;
    const auto elsewhere = people::addPerson(stranger, temp.vault());
    VERIFY_OK(elsewhere);

    for (const domain::PersonId owner : {elsewhere->id, domain::PersonId::create()}) {
        domain::Account account = someAccount(temp);
        account.person = owner;
        const auto added = people::addAccount(account, temp.vault());
        VERIFY_ERROR(added, base::ErrorCode::NotFound);
        QCOMPARE(added.error().subject, QStringLiteral("person"));
    }
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM account"), qint64{0});
}

void TestPeople::recordsStayInTheirCase()
{
    support::TempVault temp;
    const auto otherCase = diary::addCase({.name = QStringLiteral("Another")}, temp.vault());
    VERIFY_OK(otherCase);
    const auto place = people::addPlace(somePlace(temp), temp.vault());
    VERIFY_OK(place);

    domain::Place moved = *place;
    moved.caseId = otherCase->id;
    const auto refused = people::editPlace(moved, {}, temp.vault());
    VERIFY_ERROR(refused, base::ErrorCode::Invalid);
    QCOMPARE(refused.error().subject, QStringLiteral("case"));

    moved.caseId = {};
    const auto edited = people::editPlace(moved, {}, temp.vault());
    VERIFY_OK(edited);
    QVERIFY(edited->caseId == temp.caseId());
}

void TestPeople::failureInTheMiddleLeavesNothing()
{
    support::TempVault temp;
    const auto first = people::addPerson(somebody(temp), temp.vault());
    VERIFY_OK(first);
    const QStringList before = support::logEvents(temp.vault());
    support::failOn(temp.vault(), "BEFORE INSERT ON person_mark WHEN new.value = 'fail'");

    domain::Person bad = *first;
    bad.name = QStringLiteral("Somebody else");
    bad.marks[1].value = QStringLiteral("fail");
    QVERIFY(!people::editPerson(bad, {}, temp.vault()));
    bad.id = {};
    QVERIFY(!people::addPerson(bad, temp.vault()));

    const auto kept = people::findPerson(first->id, temp.vault());
    VERIFY_OK(kept);
    QVERIFY(*kept == *first);
    QCOMPARE(support::logEvents(temp.vault()), before);
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM person"), qint64{1});
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM person_mark"), qint64{2});

    support::failOn(temp.vault(), "BEFORE INSERT ON revision");
    QVERIFY(!people::addPlace(somePlace(temp), temp.vault()));
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM place"), qint64{0});
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestPeople::anIdIsTakenOnlyOnce()
{
    support::TempVault temp;
    domain::Person person = somebody(temp);
    person.id = domain::PersonId::create();
    const auto first = people::addPerson(person, temp.vault());
    VERIFY_OK(first);
    QVERIFY(first->id == person.id);
    VERIFY_ERROR(people::addPerson(person, temp.vault()), base::ErrorCode::Conflict);
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM person"), qint64{1});
}

void TestPeople::aMegabyteOfNotesIsKept()
{
    support::TempVault temp;
    domain::Person person = somebody(temp);
    person.notes = (urdu + emoji).repeated(1024 * 1024 / 20);
    QVERIFY(person.notes.toUtf8().size() > qsizetype{1024} * 1024);
    const auto added = people::addPerson(person, temp.vault());
    VERIFY_OK(added);
    const auto found = people::findPerson(added->id, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(found->notes, person.notes);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_People.moc"
