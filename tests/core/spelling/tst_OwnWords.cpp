#include "core/audit/CheckVault.h"
#include "core/contacts/Contacts.h"
#include "core/db/Migrator.h"
#include "core/diary/Diary.h"
#include "core/exchange/Dump.h"
#include "core/people/People.h"
#include "core/spelling/KnownNames.h"
#include "core/spelling/OwnWords.h"
#include "tests/support/OlderSchema.h"
#include "tests/support/TempVault.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;

namespace {

QStringList words(const support::TempVault& temp)
{
    const auto listed = spelling::listOwnWords(temp.vault());
    return listed ? *listed : QStringList{QStringLiteral("the words cannot be read")};
}

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The words that somebody counts as spelt right are kept in their vault, go with a dump, and leave when they are
/// removed; the names of the records are known.
class TestOwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsKeptOnceAsItWasTyped();
    void aRemovedWordLeavesNothing();
    void whatIsNoWordIsRefused_data();
    void whatIsNoWordIsRefused();
    void wordsAreThereAfterLocking();
    void wordsAreNoPartOfTheLog();
    void aDumpHoldsThemAndLoadingAddsThem();
    void aDumpWithBadWordsIsRefused_data();
    void aDumpWithBadWordsIsRefused();
    void theNamesInTheRecordsAreKnown();
    void aVaultOfSchema3IsBroughtUpToDate();
};

void TestOwnWords::aWordIsKeptOnceAsItWasTyped()
{
    support::TempVault temp;
    QCOMPARE(words(temp), QStringList());
    VERIFY_OK(spelling::addOwnWord(u("Zoë"), temp.vault()));
    VERIFY_OK(spelling::addOwnWord(u("doxxed"), temp.vault()));
    VERIFY_OK(spelling::addOwnWord(u("Doxxed"), temp.vault()));
    VERIFY_OK(spelling::addOwnWord(u("zoe\u0308"), temp.vault())); // The same word with a combining mark.
    VERIFY_OK(spelling::addOwnWord(u("mum\u2019s"), temp.vault()));
    VERIFY_OK(spelling::addOwnWord(u("mum's"), temp.vault()));
    QCOMPARE(words(temp), QStringList({u("doxxed"), u("mum\u2019s"), u("Zoë")}));
}

void TestOwnWords::aRemovedWordLeavesNothing()
{
    support::TempVault temp;
    VERIFY_OK(spelling::addOwnWord(u("Łódź"), temp.vault()));
    VERIFY_OK(spelling::addOwnWord(u("ghosted"), temp.vault()));
    VERIFY_OK(spelling::removeOwnWord(u("ŁÓDŹ"), temp.vault()));
    VERIFY_OK(spelling::removeOwnWord(u("never there"), temp.vault()));
    QCOMPARE(words(temp), QStringList({u("ghosted")}));
    VERIFY_OK(spelling::removeOwnWord(u("ghosted"), temp.vault()));
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM own_word"), qint64{0});
}

void TestOwnWords::whatIsNoWordIsRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a joiner alone") << u("\u200d");
    QTest::newRow("two words") << u("two words");
    QTest::newRow("a line") << u("one\ntwo");
    QTest::newRow("too long") << QString(spelling::longestOwnWord + 1, QLatin1Char('a'));
    QTest::newRow("half a character") << QString(QChar(0xd83d));
    QTest::newRow("NUL") << QString(QChar(QChar::Null));
}

void TestOwnWords::whatIsNoWordIsRefused()
{
    QFETCH(const QString, word);
    support::TempVault temp;
    const auto added = spelling::addOwnWord(word, temp.vault());
    VERIFY_ERROR(added, base::ErrorCode::Invalid);
    QCOMPARE(added.error().subject, QStringLiteral("word"));
    QCOMPARE(words(temp), QStringList());
}

void TestOwnWords::wordsAreThereAfterLocking()
{
    support::TempVault temp;
    VERIFY_OK(spelling::addOwnWord(u("rozprawa"), temp.vault()));
    temp.close();
    temp.reopen();
    QCOMPARE(words(temp), QStringList({u("rozprawa")}));
}

void TestOwnWords::wordsAreNoPartOfTheLog()
{
    support::TempVault temp;
    const QStringList before = support::logEvents(temp.vault());
    VERIFY_OK(spelling::addOwnWord(u("doxxed"), temp.vault()));
    VERIFY_OK(spelling::removeOwnWord(u("doxxed"), temp.vault()));
    QCOMPARE(support::logEvents(temp.vault()), before);
}

void TestOwnWords::aDumpHoldsThemAndLoadingAddsThem()
{
    support::TempVault from;
    VERIFY_OK(spelling::addOwnWord(u("Zoë"), from.vault()));
    VERIFY_OK(spelling::addOwnWord(u("doxxed"), from.vault()));
    base::JobContext job;
    const auto dump = exchange::dump(from.vault(), job);
    VERIFY_OK(dump);
    QCOMPARE(QJsonDocument::fromJson(*dump).object().value(QStringLiteral("own_words")).toArray(),
             QJsonArray({u("doxxed"), u("Zoë")}));

    support::TempVault to;
    VERIFY_OK(spelling::addOwnWord(u("DOXXED"), to.vault()));
    VERIFY_OK(spelling::addOwnWord(u("ghosted"), to.vault()));
    const auto loaded = exchange::load(*dump, to.vault(), job);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->ownWords, 1);
    QCOMPARE(words(to), QStringList({u("DOXXED"), u("ghosted"), u("Zoë")}));
    QCOMPARE(exchange::load(*dump, to.vault(), job)->ownWords, 0);
}

void TestOwnWords::aDumpWithBadWordsIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("no list") << QByteArray("\"doxxed\"") << QStringLiteral("own_words");
    QTest::newRow("a number") << QByteArray("[\"fine\", 7]") << QStringLiteral("own_words[1]");
    QTest::newRow("two words") << QByteArray("[\"two words\"]") << QStringLiteral("own_words[0]");
    QTest::newRow("empty") << QByteArray("[\"fine\", \"also\", \"\"]") << QStringLiteral("own_words[2]");
}

void TestOwnWords::aDumpWithBadWordsIsRefused()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, place);
    support::TempVault temp;
    base::JobContext job;
    const auto loaded = exchange::load("{\"holdfast_dump\": 1, \"own_words\": " + value + '}', temp.vault(), job);
    VERIFY_ERROR(loaded, base::ErrorCode::Invalid);
    QCOMPARE(loaded.error().subject, place);
    QCOMPARE(words(temp), QStringList());
}

void TestOwnWords::theNamesInTheRecordsAreKnown()
{
    support::TempVault temp;
    domain::Person person{.caseId = temp.caseId(), .name = u("Kacper Wiśniewski"), .shownAs = u("KW")};
    person.marks = {{QStringLiteral("alias"), u("Wisienka"), {}}, {QStringLiteral("phone"), u("07700 900123"), {}}};
    VERIFY_OK(people::addPerson(person, temp.vault()));
    VERIFY_OK(
        people::addAccount({.caseId = temp.caseId(), .platform = u("Snapchat"), .handle = u("@kacp")}, temp.vault()));
    const auto place = people::addPlace({.caseId = temp.caseId(), .name = u("Llanrwst"), .address = u("Heol Scotland")},
                                        temp.vault());
    VERIFY_OK(place);
    VERIFY_OK(people::removePlace(place->id, {}, temp.vault()));
    domain::IncidentStatement statement;
    statement.what = u("waited");
    statement.where = u("Aldi in Penge");
    base::JobContext job;
    VERIFY_OK(diary::addIncidents({temp.caseId(), {statement, statement}, {}}, temp.vault(), job));

    const auto names = spelling::knownNames(temp.vault());
    VERIFY_OK(names);
    for (const char* name :
         {"Kacper Wiśniewski", "KW", "Wisienka", "Snapchat", "@kacp", "Llanrwst", "Heol Scotland", "Aldi in Penge"})
        QVERIFY2(names->count(u(name)) == 1, name);
    QVERIFY(!names->contains(u("07700 900123")));
    QVERIFY(!names->contains(QString()));
}

void TestOwnWords::aVaultOfSchema3IsBroughtUpToDate()
{
    support::TempVault temp;
    const auto person = people::addPerson({.caseId = temp.caseId(), .name = u("Sam")}, temp.vault());
    VERIFY_OK(person);
    domain::IncidentStatement statement;
    statement.what = u("rang");
    statement.people.push_back({person->id, {}, QStringLiteral("did-it"), domain::Certainty::Guess});
    base::JobContext job;
    const auto incident = diary::addIncidents({temp.caseId(), {statement}, {}}, temp.vault(), job);
    VERIFY_OK(incident);
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute(support::backToSchema5().constData()));
        VERIFY_OK((*connection)->execute(support::backToSchema4));
        VERIFY_OK((*connection)->execute(support::backToSchema3));
    }
    temp.close();
    temp.reopen();
    QCOMPARE(temp.vault().upgradedFrom(), 3);
    QCOMPARE(support::countRows(temp.vault(), "PRAGMA user_version"), qint64{db::newestSchema()});
    QVERIFY(support::logEvents(temp.vault()).contains(QStringLiteral("migration.done ")));
    // What was there is there, and why somebody is linked can be said from now on.
    const auto found = diary::findIncident(incident->front().id, temp.vault());
    VERIFY_OK(found);
    QVERIFY(found->statement == incident->front().statement);
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM incident_person WHERE reason = ''"), qint64{1});
    VERIFY_OK(spelling::addOwnWord(u("doxxed"), temp.vault()));
    QCOMPARE(words(temp), QStringList({u("doxxed")}));
    const auto checked = audit::checkVault({}, temp.vault(), job);
    VERIFY_OK(checked);
    QVERIFY(checked->problems.empty());
    temp.close();
    temp.reopen();
    QCOMPARE(temp.vault().upgradedFrom(), 0);
}

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_OwnWords.moc"
