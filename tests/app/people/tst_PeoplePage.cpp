#include "app/people/PeoplePage.h"

#include "app/people/AccountPage.h"
#include "app/people/PersonPage.h"
#include "app/people/PlacePage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/custody/Ledger.h"
#include "core/people/People.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

using namespace app;
using namespace support;
using core::domain::Account;
using core::domain::Person;

/// Who may be doing it, and under which names: nobody has to be known for it, and a change never loses what was there.
class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutAnybodyItSaysThatNobodyNeedsToBeKnown();
    void theButtonsLeadToNewRecords();
    void peopleAccountsAndPlacesAreListedAndOpen();
    void theListKeepsTheFocusWhenSomethingElseChanges();
    void aPersonIsAddedByKeysAlone();
    void aPersonWithoutANameIsAskedFor();
    void aNewNameIsANewVersion();
    void marksAreOneOnEachLine();
    void wordsBeingTypedStayWhenSomethingElseChanges();
    void anAccountIsAddedWithItsOwner();
    void anAccountNeedsItsPlaceItsNameAndAKnownOwner();
    void anAccountStaysWithItsOwnerAmongPeopleOfTheSameName();
    void aPlaceIsAdded();
    void everyControlHasANameAndIsReachedByTab();

private:
    static Person addPerson(PageStage& stage, const QString& name, const QString& shownAs = {})
    {
        Person person;
        person.caseId = stage.vault.caseId();
        person.name = name;
        person.shownAs = shownAs;
        const auto added = core::people::addPerson(person, stage.vault.vault());
        return added ? *added : Person();
    }
    static Account addAccount(PageStage& stage, const Person& owner)
    {
        Account account;
        account.caseId = stage.vault.caseId();
        account.platform = QStringLiteral("Instagram");
        account.handle = QStringLiteral("night_owl");
        account.person = owner.id;
        const auto added = core::people::addAccount(account, stage.vault.vault());
        return added ? *added : Account();
    }
    static std::vector<Person> people(PageStage& stage)
    {
        const auto listed = core::people::listPeople(stage.vault.caseId(), stage.vault.vault());
        return listed ? *listed : std::vector<Person>();
    }
    static std::vector<Account> accounts(PageStage& stage)
    {
        const auto listed = core::people::listAccounts(stage.vault.caseId(), stage.vault.vault());
        return listed ? *listed : std::vector<Account>();
    }
    static QString lineText(const QWidget& page, const QString& question)
    {
        const auto* line = qobject_cast<QLineEdit*>(fieldNamed(page, question));
        return line ? line->text() : QString();
    }
    static QString problems(const QWidget& page) { return plain(page.findChild<widgets::ErrorSummary*>()->text()); }
};

void TestPeoplePage::withoutAnybodyItSaysThatNobodyNeedsToBeKnown()
{
    PageStage stage;
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(
        QStringLiteral("Add a person, a phone number or an account name. You do not need to know who it is.")));
    QVERIFY(page.firstFocus()->hasFocus());
}

void TestPeoplePage::theButtonsLeadToNewRecords()
{
    PageStage stage;
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    for (const char* words : {"Add a person", "Add an account", "Add a place"})
        QVERIFY2(pressByKeys(page, QString::fromLatin1(words)), words);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(3));
    QCOMPARE(stage.navigator.visits[0].page, shell::PageId::Person);
    QCOMPARE(stage.navigator.visits[1].page, shell::PageId::Account);
    QCOMPARE(stage.navigator.visits[2].page, shell::PageId::Place);
    for (const auto& visit : stage.navigator.visits)
        QVERIFY(visit.id.isEmpty());
}

void TestPeoplePage::peopleAccountsAndPlacesAreListedAndOpen()
{
    PageStage stage;
    const Person shown = addPerson(stage, QStringLiteral("Samuel Long"), QStringLiteral("SL"));
    const Account account = addAccount(stage, shown);
    core::domain::Place place;
    place.caseId = stage.vault.caseId();
    place.name = QStringLiteral("The bus stop");
    const auto added = core::people::addPlace(place, stage.vault.vault());
    VERIFY_OK(added);
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("SL")));
    // The name to show tells less than the name.
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Samuel Long")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("belongs to SL, you think")));
    QVERIFY(pressByKeys(page, QStringLiteral("SL")));
    QVERIFY(pressByKeys(page, QStringLiteral("Instagram: night_owl")));
    QVERIFY(pressByKeys(page, QStringLiteral("The bus stop")));
    QCOMPARE(stage.navigator.visits.size(), std::size_t(3));
    QCOMPARE(stage.navigator.visits[0].id, shown.id.bytes());
    QCOMPARE(stage.navigator.visits[1].id, account.id.bytes());
    QCOMPARE(stage.navigator.visits[2].id, added->id.bytes());
}

void TestPeoplePage::theListKeepsTheFocusWhenSomethingElseChanges()
{
    PageStage stage;
    addPerson(stage, QStringLiteral("First"));
    addPerson(stage, QStringLiteral("Second"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Second")));
    const QPointer<QAbstractButton> before = buttonNamed(page, QStringLiteral("Second"));
    before->setFocus();
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    settle(stage);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Second")));
    QVERIFY(buttonNamed(page, QStringLiteral("Second"))->hasFocus());
}

void TestPeoplePage::aPersonIsAddedByKeysAlone()
{
    PageStage stage;
    people::PersonPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    QCOMPARE(page.title(), QStringLiteral("New person"));
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("unknown caller")));
    QVERIFY(typeInto(page, QStringLiteral("Who are they to you?"), QStringLiteral("used to work with me")));
    QVERIFY(pressByKeys(page, QStringLiteral("This may be the person doing it")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("Saved."));
    QCOMPARE(stage.navigator.backs, 1);
    const auto kept = people(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().name, QStringLiteral("unknown caller"));
    QCOMPARE(kept.front().relationship, QStringLiteral("used to work with me"));
    QVERIFY(kept.front().doesThis);
    QCOMPARE(kept.front().certainty, core::domain::Certainty::Sure);
}

void TestPeoplePage::aPersonWithoutANameIsAskedFor()
{
    PageStage stage;
    people::PersonPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    QVERIFY(typeInto(page, QStringLiteral("Notes"), QStringLiteral("tall")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page), QStringLiteral("Write a name, or words such as \"unknown caller\"."));
    stage.tray.finish();
    QVERIFY(people(stage).empty());
    QCOMPARE(stage.navigator.backs, 0);
}

void TestPeoplePage::aNewNameIsANewVersion()
{
    PageStage stage;
    const Person first = addPerson(stage, QStringLiteral("Unknown person 1"));
    people::PersonPage page(stage.context());
    openPage(stage, page, first.id.bytes());
    QTRY_COMPARE(lineText(page, QStringLiteral("Name")), QStringLiteral("Unknown person 1"));
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("Sam Long")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = people(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().id, first.id);
    QCOMPARE(kept.front().name, QStringLiteral("Sam Long"));
    QCOMPARE(kept.front().revision, 2);
    const auto revisions = core::custody::revisionsOf(stage.vault.vault(), first.id.bytes());
    VERIFY_OK(revisions);
    QVERIFY(revisions->front().canonical.contains("Unknown person 1"));
}

void TestPeoplePage::marksAreOneOnEachLine()
{
    PageStage stage;
    Person person = addPerson(stage, QStringLiteral("Sam"));
    person.marks = {{QStringLiteral("phone"), QStringLiteral("07700 900123"), QStringLiteral("at night")}};
    const auto changed = core::people::editPerson(person, {}, stage.vault.vault());
    VERIFY_OK(changed);
    people::PersonPage page(stage.context());
    openPage(stage, page, person.id.bytes());
    auto* phones = qobject_cast<QPlainTextEdit*>(fieldNamed(page, QStringLiteral("Phone numbers")));
    QTRY_COMPARE(phones->toPlainText(), QStringLiteral("07700 900123"));
    phones->setPlainText(QStringLiteral("07700 900123\n\n 07700 900999 "));
    qobject_cast<QPlainTextEdit*>(fieldNamed(page, QStringLiteral("Vehicles")))
        ->setPlainText(QStringLiteral("red van"));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const std::vector<core::domain::PersonMark> wanted{
        {QStringLiteral("phone"), QStringLiteral("07700 900123"), QStringLiteral("at night")},
        {QStringLiteral("phone"), QStringLiteral("07700 900999"), {}},
        {QStringLiteral("vehicle"), QStringLiteral("red van"), {}}};
    QCOMPARE(people(stage).front().marks, wanted);
}

void TestPeoplePage::wordsBeingTypedStayWhenSomethingElseChanges()
{
    PageStage stage;
    people::PersonPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("Half a na")));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    settle(stage);
    QCOMPARE(lineText(page, QStringLiteral("Name")), QStringLiteral("Half a na"));
}

void TestPeoplePage::anAccountIsAddedWithItsOwner()
{
    PageStage stage;
    const Person owner = addPerson(stage, QStringLiteral("Sam Long"));
    people::AccountPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Where is it?"), QStringLiteral("Instagram")));
    QVERIFY(typeInto(page, QStringLiteral("Name of the account"), QStringLiteral("Night_Owl")));
    qobject_cast<QLineEdit*>(fieldNamed(page, QStringLiteral("Whose is it?")))->setText(QStringLiteral("sam long"));
    buttonNamed(page, QStringLiteral("It is a guess"))->click();
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = accounts(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().handle, QStringLiteral("Night_Owl"));
    QCOMPARE(kept.front().person, std::optional(owner.id));
    QCOMPARE(kept.front().certainty, core::domain::Certainty::Guess);
}

void TestPeoplePage::anAccountNeedsItsPlaceItsNameAndAKnownOwner()
{
    PageStage stage;
    people::AccountPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Whose is it?"), QStringLiteral("Nobody here")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page),
             QStringLiteral("Write where the account is, for example Instagram.\n"
                            "Write the name of the account, its number or its link.\n"
                            "There is no person with this name yet. Add the person first, or leave it empty."));
    stage.tray.finish();
    QVERIFY(accounts(stage).empty());
}

void TestPeoplePage::anAccountStaysWithItsOwnerAmongPeopleOfTheSameName()
{
    PageStage stage;
    const Person one = addPerson(stage, QStringLiteral("Unknown caller"));
    const Person other = addPerson(stage, QStringLiteral("Unknown caller"));
    for (const Person& owner : {one, other}) {
        const Account account = addAccount(stage, owner);
        people::AccountPage page(stage.context());
        openPage(stage, page, account.id.bytes());
        QTRY_COMPARE(lineText(page, QStringLiteral("Whose is it?")), QStringLiteral("Unknown caller"));
        QVERIFY(typeInto(page, QStringLiteral("Notes"), QStringLiteral("seen again")));
        const int before = stage.navigator.backs;
        QVERIFY(pressByKeys(page, QStringLiteral("Save")));
        QTRY_COMPARE(stage.navigator.backs, before + 1);
        const auto kept = core::people::findAccount(account.id, stage.vault.vault());
        VERIFY_OK(kept);
        QCOMPARE(kept->person, std::optional(owner.id));
        QCOMPARE(kept->notes, QStringLiteral("seen again"));
    }
}

void TestPeoplePage::aPlaceIsAdded()
{
    PageStage stage;
    people::PlacePage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page), QStringLiteral("Write what you call the place."));
    QVERIFY(typeInto(page, QStringLiteral("What do you call it?"), QStringLiteral("The bus stop")));
    QVERIFY(typeInto(page, QStringLiteral("Address"), QStringLiteral("High Street")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = core::people::listPlaces(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->front().name, QStringLiteral("The bus stop"));
    QCOMPARE(kept->front().address, QStringLiteral("High Street"));
}

void TestPeoplePage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    addAccount(stage, addPerson(stage, QStringLiteral("Sam")));
    people::PeoplePage list(stage.context());
    people::PersonPage person(stage.context());
    people::AccountPage account(stage.context());
    people::PlacePage place(stage.context());
    for (shell::Page* page : std::initializer_list<shell::Page*>{&list, &person, &account, &place}) {
        openPage(stage, *page);
        settle(stage);
        QCOMPARE(faultsOfNames(*page), QString());
        QCOMPARE(faultsOfTabOrder(*page), QString());
        page->hide();
    }
}

QTEST_MAIN(TestPeoplePage)
#include "tst_PeoplePage.moc"
