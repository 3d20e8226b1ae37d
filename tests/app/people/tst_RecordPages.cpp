#include "core/custody/Ledger.h"
#include "tests/app/people/PeoplePageStage.h"
#include "tests/support/Verify.h"

using namespace app;
using namespace support;
using core::domain::Account;
using core::domain::Person;
using peoplepages::addAccount;
using peoplepages::addEntry;
using peoplepages::addPerson;
using peoplepages::lineText;
using peoplepages::problems;

/// The pages of one person, one account, one place: nobody has to be known, and a change never loses what was there.
class TestRecordPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aPersonIsAddedByKeysAlone();
    void aPersonWithoutANameIsNumbered();
    void aNameIsNotTakenAway();
    void aNewNameIsANewVersion();
    void marksAreOneOnEachLine();
    void wordsBeingTypedStayWhenSomethingElseChanges();
    void anAccountIsAddedWithItsOwner();
    void anAccountNeedsItsPlaceItsNameAndAKnownOwner();
    void anAccountStaysWithItsOwnerAmongPeopleOfTheSameName();
    void aPlaceIsAdded();
    void aPlaceBelongsToAPerson();
    void aPersonsEntriesAreListedAndOpen();
    void anAccountsEntriesAreListedAndOpen();
    void everyFormHasNamesAndIsReachedByTab();
};

void TestRecordPages::aPersonIsAddedByKeysAlone()
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
    const auto kept = peoplepages::people(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().name, QStringLiteral("unknown caller"));
    QCOMPARE(kept.front().relationship, QStringLiteral("used to work with me"));
    QVERIFY(kept.front().doesThis);
    QCOMPARE(kept.front().certainty, core::domain::Certainty::Sure);
}

void TestRecordPages::aPersonWithoutANameIsNumbered()
{
    PageStage stage;
    people::PersonPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    QVERIFY(typeInto(page, QStringLiteral("Notes"), QStringLiteral("tall")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    QCOMPARE(peoplepages::people(stage).front().name, QStringLiteral("Unknown person 1"));
    QCOMPARE(peoplepages::people(stage).front().notes, QStringLiteral("tall"));
}

void TestRecordPages::aNameIsNotTakenAway()
{
    PageStage stage;
    const Person first = addPerson(stage, QStringLiteral("Sam"));
    people::PersonPage page(stage.context());
    openPage(stage, page, first.id.bytes());
    QTRY_COMPARE(lineText(page, QStringLiteral("Name")), QStringLiteral("Sam"));
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral(" ")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page), QStringLiteral("Write a name, or words such as \"unknown caller\"."));
    stage.tray.finish();
    QCOMPARE(peoplepages::people(stage).front().name, QStringLiteral("Sam"));
}

void TestRecordPages::aNewNameIsANewVersion()
{
    PageStage stage;
    const Person first = addPerson(stage, QStringLiteral("Unknown person 1"));
    people::PersonPage page(stage.context());
    openPage(stage, page, first.id.bytes());
    QTRY_COMPARE(lineText(page, QStringLiteral("Name")), QStringLiteral("Unknown person 1"));
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("Sam Long")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = peoplepages::people(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().id, first.id);
    QCOMPARE(kept.front().name, QStringLiteral("Sam Long"));
    QCOMPARE(kept.front().revision, 2);
    const auto revisions = core::custody::revisionsOf(stage.vault.vault(), first.id.bytes());
    VERIFY_OK(revisions);
    QVERIFY(revisions->front().canonical.contains("Unknown person 1"));
}

void TestRecordPages::marksAreOneOnEachLine()
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
    QCOMPARE(peoplepages::people(stage).front().marks, wanted);
}

void TestRecordPages::wordsBeingTypedStayWhenSomethingElseChanges()
{
    PageStage stage;
    people::PersonPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("Half a na")));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    settle(stage);
    QCOMPARE(lineText(page, QStringLiteral("Name")), QStringLiteral("Half a na"));
}

void TestRecordPages::anAccountIsAddedWithItsOwner()
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
    const auto kept = peoplepages::accounts(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().handle, QStringLiteral("Night_Owl"));
    QCOMPARE(kept.front().person, std::optional(owner.id));
    QCOMPARE(kept.front().certainty, core::domain::Certainty::Guess);
}

void TestRecordPages::anAccountNeedsItsPlaceItsNameAndAKnownOwner()
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
    QVERIFY(peoplepages::accounts(stage).empty());
}

void TestRecordPages::anAccountStaysWithItsOwnerAmongPeopleOfTheSameName()
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

void TestRecordPages::aPlaceIsAdded()
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

void TestRecordPages::aPlaceBelongsToAPerson()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Samuel Long"), QStringLiteral("SL"));
    people::PlacePage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("What do you call it?"), QStringLiteral("Their work")));
    QVERIFY(typeInto(page, QStringLiteral("Is it to do with somebody?"), QStringLiteral("Nobody here")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page),
             QStringLiteral("There is no person with this name yet. Add the person first, or leave it empty."));
    QVERIFY(typeInto(page, QStringLiteral("Is it to do with somebody?"), QStringLiteral("sl")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = core::people::listPlaces(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->front().person, std::optional(sam.id));
}

void TestRecordPages::aPersonsEntriesAreListedAndOpen()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const auto first = addEntry(stage, QStringLiteral("Followed me"), {sam.id}, QDate(2026, 3, 4));
    addEntry(stage, QStringLiteral("Rang at night"), {sam.id}, QDate(2026, 11, 20));
    addEntry(stage, QStringLiteral("Somebody else"), {});
    const auto account = addAccount(stage, sam);
    people::PersonPage page(stage.context());
    openPage(stage, page, sam.id.bytes());
    QTRY_VERIFY(wordsOn(page).contains(
        QStringLiteral("2 entries. The first is from 4 March 2026, the last from 20 November 2026.")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("A pack that you give to somebody can show")));
    auto* list = peoplepages::listOn(page);
    QCOMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Entry);
    QCOMPARE(stage.navigator.visits.back().id, first.bytes());
    QVERIFY(pressByKeys(page, QStringLiteral("Instagram: night_owl")));
    QCOMPARE(stage.navigator.visits.back().id, account.id.bytes());
    QVERIFY(pressByKeys(page, QStringLiteral("Add an order against them")));
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Order);
    QCOMPARE(stage.navigator.visits.back().id, sam.id.bytes());
    // An entry that comes meanwhile is counted, and what is being typed stays.
    QVERIFY(typeInto(page, QStringLiteral("Notes"), QStringLiteral("half a")));
    addEntry(stage, QStringLiteral("Once more"), {sam.id}, QDate(2026, 11, 21));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("3 entries.")));
    QCOMPARE(qobject_cast<QPlainTextEdit*>(fieldNamed(page, QStringLiteral("Notes")))->toPlainText(),
             QStringLiteral("half a"));
}

void TestRecordPages::anAccountsEntriesAreListedAndOpen()
{
    PageStage stage;
    const auto account = addAccount(stage, {});
    core::domain::IncidentStatement said;
    said.what = QStringLiteral("A message at night");
    said.accounts = {account.id};
    core::domain::IncidentStatement other;
    other.what = QStringLiteral("Not by this account");
    core::base::JobContext job;
    const auto added = core::diary::addIncidents({stage.vault.caseId(), {said, other}, {}}, stage.vault.vault(), job);
    VERIFY_OK(added);
    people::AccountPage page(stage.context());
    openPage(stage, page, account.id.bytes());
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("1 entry.")));
    auto* list = peoplepages::listOn(page);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Entry);
    QCOMPARE(stage.navigator.visits.back().id, added->front().id.bytes());
}

void TestRecordPages::everyFormHasNamesAndIsReachedByTab()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    addEntry(stage, QStringLiteral("Rang"), {sam.id}, QDate(2026, 3, 4));
    const auto account = addAccount(stage, sam);
    people::PersonPage person(stage.context());
    people::AccountPage accountPage(stage.context());
    people::PlacePage place(stage.context());
    people::OrderPage order(stage.context());
    const std::initializer_list<std::pair<shell::Page*, QByteArray>> pages{
        {&person, sam.id.bytes()}, {&accountPage, account.id.bytes()}, {&place, {}}, {&order, {}}};
    for (const auto& [page, id] : pages) {
        openPage(stage, *page, id);
        settle(stage);
        QCOMPARE(faultsOfNames(*page), QString());
        QTRY_COMPARE(faultsOfTabOrder(*page), QString()); // It is put right once what was asked for is shown.
        page->hide();
    }
}

QTEST_MAIN(TestRecordPages)
#include "tst_RecordPages.moc"
