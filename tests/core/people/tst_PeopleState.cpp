#include "core/db/Migrator.h"
#include "core/exchange/Dump.h"
#include "core/people/Directory.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "tests/core/people/PeopleStage.h"
#include "tests/support/OlderSchema.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace core;
using domain::Person;

/// Somebody without a name, somebody who was removed, and all of it in a dump and in a vault of before.
class TestPeopleState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoNameIsNumbered();
    void aNumberIsNeverGivenTwice();
    void whatIsRemovedLeavesTheListsAndKeepsItsLinks();
    void aPlaceBelongsToAPersonOfItsCase();
    void aDumpHoldsWhatIsMergedAndRemoved();
    void aMergedOneMayComeFirst();
    void aDumpThatLeadsNowhereIsRefused_data();
    void aDumpThatLeadsNowhereIsRefused();
    void aVaultOfBeforeIsBroughtUpToDate();

private:
    static QByteArray peopleDump(const QByteArray& people)
    {
        return "{\"holdfast_dump\": 1, \"people\": [" + people + "]}";
    }
};

void TestPeopleState::whoHasNoNameIsNumbered()
{
    support::TempVault temp;
    for (const char* name : {"Unknown person 1", "Unknown person 2"}) {
        const auto added = people::addPerson({.caseId = temp.caseId()}, temp.vault());
        VERIFY_OK(added);
        QCOMPARE(added->name, QString::fromLatin1(name));
    }
    const auto other = diary::addCase({.name = QStringLiteral("Another")}, temp.vault());
    VERIFY_OK(other);
    QCOMPARE(people::addPerson({.caseId = other->id, .name = QStringLiteral(" ")}, temp.vault())->name,
             QStringLiteral("Unknown person 1"));
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestPeopleState::aNumberIsNeverGivenTwice()
{
    support::TempVault temp;
    peopletest::person(temp, "Unknown person 7");
    auto eight = people::addPerson({.caseId = temp.caseId()}, temp.vault());
    VERIFY_OK(eight);
    QCOMPARE(eight->name, QStringLiteral("Unknown person 8"));
    const auto call = peopletest::incident(temp, "rang", {eight->id});
    eight->name = QStringLiteral("Sam Long");
    VERIFY_OK(people::editPerson(*eight, {}, temp.vault()));
    eight->revision += 1;
    eight->name = QStringLiteral(" "); // A number is for somebody new.
    VERIFY_ERROR(people::editPerson(*eight, {}, temp.vault()), base::ErrorCode::Invalid);
    // The new name is everywhere at once; the old number stays theirs.
    QCOMPARE(peopletest::namesIn(temp, call), QStringList({QStringLiteral("Sam Long")}));
    const auto nine = people::addPerson({.caseId = temp.caseId()}, temp.vault());
    VERIFY_OK(nine);
    QCOMPARE(nine->name, QStringLiteral("Unknown person 9"));
    VERIFY_OK(people::removePerson(nine->id, {}, temp.vault()));
    QCOMPARE(people::addPerson({.caseId = temp.caseId()}, temp.vault())->name, QStringLiteral("Unknown person 10"));
}

void TestPeopleState::whatIsRemovedLeavesTheListsAndKeepsItsLinks()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const auto call = peopletest::incident(temp, "rang", {sam.id});
    const auto account = peopletest::account(temp, "@x");
    const auto place = people::addPlace({.caseId = temp.caseId(), .name = QStringLiteral("Bus stop")}, temp.vault());
    VERIFY_OK(place);
    const QStringList before = support::logEvents(temp.vault());

    VERIFY_OK(people::removePerson(sam.id, QStringLiteral("typed twice"), temp.vault()));
    VERIFY_OK(people::removeAccount(account.id, {}, temp.vault()));
    VERIFY_OK(people::removePlace(place->id, {}, temp.vault()));

    QVERIFY(people::listPeople(temp.caseId(), temp.vault())->empty());
    QVERIFY(people::listAccounts(temp.caseId(), temp.vault())->empty());
    QVERIFY(people::listPlaces(temp.caseId(), temp.vault())->empty());
    QCOMPARE(people::listPeople(temp.caseId(), temp.vault(), domain::Listed::Removed)->size(), std::size_t{1});
    QCOMPARE(peopletest::namesIn(temp, call), QStringList({QStringLiteral("Sam")}));
    QVERIFY(people::findPerson(sam.id, temp.vault())->removedAt.has_value());
    QCOMPARE(support::logEvents(temp.vault()),
             before
                 + QStringList({QStringLiteral("person.removed ") + sam.id.text(),
                                QStringLiteral("account.removed ") + account.id.text(),
                                QStringLiteral("place.removed ") + place->id.text()}));
    VERIFY_ERROR(people::removePerson(sam.id, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(people::removePlace(domain::PlaceId::create(), {}, temp.vault()), base::ErrorCode::NotFound);

    VERIFY_OK(people::restorePerson(sam.id, {}, temp.vault()));
    VERIFY_OK(people::restoreAccount(account.id, {}, temp.vault()));
    VERIFY_OK(people::restorePlace(place->id, {}, temp.vault()));
    VERIFY_ERROR(people::restorePlace(place->id, {}, temp.vault()), base::ErrorCode::Conflict);
    QCOMPARE(people::listPeople(temp.caseId(), temp.vault())->size(), std::size_t{1});
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestPeopleState::aPlaceBelongsToAPersonOfItsCase()
{
    support::TempVault temp;
    domain::Place place{.caseId = temp.caseId(), .name = QStringLiteral("Their work")};
    place.person = peopletest::person(temp, "Sam").id;
    const auto added = people::addPlace(place, temp.vault());
    VERIFY_OK(added);
    QVERIFY(people::findPlace(added->id, temp.vault())->person == place.person);
    place.person = domain::PersonId::create();
    const auto refused = people::addPlace(place, temp.vault());
    VERIFY_ERROR(refused, base::ErrorCode::NotFound);
    QCOMPARE(refused.error().subject, QStringLiteral("person"));
}

void TestPeopleState::aDumpHoldsWhatIsMergedAndRemoved()
{
    support::TempVault from;
    const Person sam = peopletest::person(from, "Sam");
    const Person other = peopletest::person(from, "Other");
    const Person gone = peopletest::person(from, "Gone");
    const auto call = peopletest::incident(from, "rang", {other.id, gone.id});
    const auto oldAccount = peopletest::account(from, "@old");
    const auto account = peopletest::account(from, "@new");
    VERIFY_OK(people::mergePeople({sam.id, other.id, QStringLiteral("one voice")}, from.vault()));
    VERIFY_OK(people::splitPerson({other.id, {}, {}}, from.vault()));
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, from.vault()));
    VERIFY_OK(people::mergeAccounts({account.id, oldAccount.id, {}}, from.vault()));
    VERIFY_OK(people::removePerson(gone.id, {}, from.vault()));
    const auto order = people::addOrder(
        {.caseId = from.caseId(), .kind = QStringLiteral("bail condition"), .against = other.id}, from.vault());
    VERIFY_OK(order);
    VERIFY_OK(people::markBreaches({order->id, {call}, {}}, from.vault()));
    base::JobContext job;
    const auto dump = exchange::dump(from.vault(), job);
    VERIFY_OK(dump);

    support::TempVault to;
    const auto loaded = exchange::load(*dump, to.vault(), job);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->people, 3);
    QCOMPARE(loaded->orders, 1);
    QVERIFY(*people::listPeople(from.caseId(), to.vault(), domain::Listed::All)
            == *people::listPeople(from.caseId(), from.vault(), domain::Listed::All));
    QVERIFY(*people::listAccounts(from.caseId(), to.vault(), domain::Listed::All)
            == *people::listAccounts(from.caseId(), from.vault(), domain::Listed::All));
    QVERIFY(*people::findOrder(order->id, to.vault()) == *order);
    QCOMPARE(peopletest::namesIn(to, call), QStringList({QStringLiteral("Sam"), QStringLiteral("Gone")}));
    QVERIFY(diary::findIncident(call, to.vault())->statement.breachOf == order->id);
    const QString id = other.id.text();
    QCOMPARE(support::logEvents(to.vault()).filter(id),
             QStringList({QStringLiteral("person.created ") + id, QStringLiteral("person.merged ") + id,
                          QStringLiteral("person.split ") + id, QStringLiteral("person.merged ") + id}));
    QCOMPARE(peopletest::faults(to), QStringList());
    // Once more is nothing new, and what was merged is split there too.
    const auto again = exchange::load(*dump, to.vault(), job);
    VERIFY_OK(again);
    QCOMPARE(again->people, 0);
    VERIFY_OK(people::splitPerson({other.id, {}, {}}, to.vault()));
    QCOMPARE(peopletest::faults(to), QStringList());
}

void TestPeopleState::aMergedOneMayComeFirst()
{
    support::TempVault temp;
    const QByteArray a = domain::PersonId::create().text().toLatin1();
    const QByteArray b = domain::PersonId::create().text().toLatin1();
    const QByteArray c = domain::PersonId::create().text().toLatin1();
    base::JobContext job;
    VERIFY_OK(exchange::load(peopleDump("{\"id\":\"" + a + "\",\"name\":\"A\",\"merged_into\":\"" + b + "\"},"
                                        + "{\"id\":\"" + b + "\",\"name\":\"B\",\"merged_into\":\"" + c + "\"},"
                                        + "{\"id\":\"" + c + "\",\"name\":\"C\"}"),
                             temp.vault(), job));
    QVERIFY(*people::standsFor(domain::PersonId::fromText(QString::fromLatin1(a)), temp.vault())
            == domain::PersonId::fromText(QString::fromLatin1(c)));
    QCOMPARE(peopletest::faults(temp), QStringList());
}

void TestPeopleState::aDumpThatLeadsNowhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("people");
    const QByteArray a = "11111111-1111-4111-8111-111111111111";
    const QByteArray b = "22222222-2222-4222-8222-222222222222";
    const auto one = [](const QByteArray& id, const QByteArray& into) {
        return "{\"id\":\"" + id + "\",\"name\":\"N\",\"merged_into\":\"" + into + "\"}";
    };
    QTest::newRow("itself") << one(a, a);
    QTest::newRow("a ring") << one(a, b) + ',' + one(b, a);
    QTest::newRow("nobody") << one(a, b);
    QTest::newRow("no id") << QByteArray("{\"name\":\"N\",\"merged_into\":7}");
}

void TestPeopleState::aDumpThatLeadsNowhereIsRefused()
{
    QFETCH(const QByteArray, people);
    support::TempVault temp;
    const QStringList before = support::logEvents(temp.vault());
    base::JobContext job;
    const auto loaded = exchange::load(peopleDump(people), temp.vault(), job);
    VERIFY_ERROR(loaded, base::ErrorCode::Invalid);
    QVERIFY2(loaded.error().subject.startsWith(QStringLiteral("people[")), qPrintable(loaded.error().subject));
    QVERIFY2(loaded.error().subject.endsWith(QStringLiteral("merged_into")), qPrintable(loaded.error().subject));
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestPeopleState::aVaultOfBeforeIsBroughtUpToDate()
{
    support::TempVault temp;
    const Person sam = peopletest::person(temp, "Sam");
    const Person other = peopletest::person(temp, "Other");
    const auto call = peopletest::incident(temp, "rang", {other.id});
    {
        // As schema 2 left it.
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute(support::backToSchema5().constData()));
        VERIFY_OK((*connection)->execute(support::backToSchema4));
        VERIFY_OK((*connection)->execute(support::backToSchema3));
        VERIFY_OK((*connection)->execute(support::backToSchema2));
    }
    const qint64 entries = support::countRows(temp.vault(), "SELECT count(*) FROM log");
    temp.close();
    temp.reopen();
    QCOMPARE(temp.vault().upgradedFrom(), 2);
    QCOMPARE(support::countRows(temp.vault(), "PRAGMA user_version"), qint64{db::newestSchema()});
    QVERIFY(support::logEvents(temp.vault()).contains(QStringLiteral("migration.done ")));
    QVERIFY(support::countRows(temp.vault(), "SELECT count(*) FROM log") > entries);
    QVERIFY(*people::findPerson(sam.id, temp.vault()) == sam);
    VERIFY_OK(people::mergePeople({sam.id, other.id, {}}, temp.vault()));
    QCOMPARE(peopletest::namesIn(temp, call), QStringList({QStringLiteral("Sam")}));
    QCOMPARE(peopletest::faults(temp), QStringList());
    temp.close();
    temp.reopen();
    QCOMPARE(temp.vault().upgradedFrom(), 0);
    // One that was never finished, and one of tomorrow, stay shut.
    const auto connection = temp.vault().openForWriting();
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->execute("PRAGMA user_version = 1"));
    VERIFY_ERROR(db::isUpToDate(**connection), base::ErrorCode::Damaged);
    VERIFY_ERROR(db::bringUpToDate(**connection), base::ErrorCode::Damaged);
    VERIFY_OK((*connection)->execute("PRAGMA user_version = 99"));
    VERIFY_ERROR(db::isUpToDate(**connection), base::ErrorCode::NewerFormat);
}

QTEST_GUILESS_MAIN(TestPeopleState)
#include "tst_PeopleState.moc"
