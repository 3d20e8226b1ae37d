#include "tests/app/people/PeoplePageStage.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>

using namespace app;
using namespace support;
using core::domain::Person;
using peoplepages::addAccount;
using peoplepages::addEntry;
using peoplepages::addPerson;
using peoplepages::choose;
using peoplepages::listOn;
using peoplepages::rowsOn;

/// Who may be doing it, and under which names, in one list: found as one types, removed and put back.
class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutAnybodyItSaysThatNobodyNeedsToBeKnown();
    void theButtonsLeadToNewRecords();
    void everythingIsListedInWordsAndOpens();
    void howSureAndWhyStandWithEachLink();
    void theListHasTheFocusAndKeepsItsPlace();
    void whatIsTypedNarrowsTheList();
    void aKindIsShownAlone();
    void whatIsRemovedComesBackByUndo();
    void removedOnesAreShownApartAndPutBack();
    void theListIsAModelLikeOthers();
    void everyControlHasANameAndIsReachedByTab();
};

void TestPeoplePage::withoutAnybodyItSaysThatNobodyNeedsToBeKnown()
{
    PageStage stage;
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(
        QStringLiteral("Add a person, a phone number or an account name. You do not need to know who it is.")));
    QCOMPARE(page.firstFocus(), buttonNamed(page, QStringLiteral("Add a person")));
    QTRY_VERIFY(page.firstFocus()->hasFocus());
    QVERIFY(!buttonNamed(page, QStringLiteral("Merge")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Show removed")));
}

void TestPeoplePage::theButtonsLeadToNewRecords()
{
    PageStage stage;
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    for (const char* words : {"Add a person", "Add an account", "Add a place", "Add an order"})
        QVERIFY2(pressByKeys(page, QString::fromLatin1(words)), words);
    const std::array wanted{shell::PageId::Person, shell::PageId::Account, shell::PageId::Place, shell::PageId::Order};
    QCOMPARE(stage.navigator.visits.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(stage.navigator.visits[i].page, wanted.at(i));
        QVERIFY(stage.navigator.visits[i].id.isEmpty());
    }
}

void TestPeoplePage::everythingIsListedInWordsAndOpens()
{
    PageStage stage;
    const Person shown = addPerson(stage, QStringLiteral("Samuel Long"), QStringLiteral("SL"));
    addEntry(stage, QStringLiteral("Rang"), {shown.id});
    addEntry(stage, QStringLiteral("Rang again"), {shown.id});
    const auto account = addAccount(stage, shown);
    core::domain::Place place;
    place.caseId = stage.vault.caseId();
    place.name = QStringLiteral("The bus stop");
    const auto added = core::people::addPlace(place, stage.vault.vault());
    VERIFY_OK(added);
    const auto order = core::people::addOrder({.caseId = stage.vault.caseId(),
                                               .kind = QStringLiteral("Bail condition"),
                                               .against = shown.id,
                                               .expiresOn = QDate(2028, 3, 3)},
                                              stage.vault.vault());
    VERIFY_OK(order);
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    // The name to show tells less than the name.
    QTRY_COMPARE(rowsOn(page),
                 QStringList({QStringLiteral("Person: SL. 2 entries"),
                              QStringLiteral("Account: Instagram: night_owl. belongs to SL, you are sure"),
                              QStringLiteral("Place: The bus stop"),
                              QStringLiteral("Order: Bail condition. against SL, until 3 March 2028")}));
    const std::array ids{shown.id.bytes(), account.id.bytes(), added->id.bytes(), order->id.bytes()};
    const std::array pages{shell::PageId::Person, shell::PageId::Account, shell::PageId::Place, shell::PageId::Order};
    QTRY_VERIFY(listOn(page)->hasFocus());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QTest::keyClick(listOn(page), Qt::Key_Return);
        QCOMPARE(stage.navigator.visits.back().page, pages.at(i));
        QCOMPARE(stage.navigator.visits.back().id, ids.at(i));
        QTest::keyClick(listOn(page), Qt::Key_Down);
    }
}

void TestPeoplePage::howSureAndWhyStandWithEachLink()
{
    PageStage stage;
    Person sam = addPerson(stage, QStringLiteral("Sam"));
    sam.certainty = core::domain::Certainty::Guess;
    sam.howKnown = QStringLiteral("the voice");
    VERIFY_OK(core::people::editPerson(sam, {}, stage.vault.vault()));
    auto account = addAccount(stage, sam);
    account.certainty = core::domain::Certainty::ThinkSo;
    account.basis = QStringLiteral("the same photos");
    VERIFY_OK(core::people::editAccount(account, {}, stage.vault.vault()));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page),
                 QStringList({QStringLiteral("Person: Sam. who it is, is a guess: the voice"),
                              QStringLiteral("Account: Instagram: night_owl. belongs to Sam, you think: the same "
                                             "photos")}));
}

void TestPeoplePage::theListHasTheFocusAndKeepsItsPlace()
{
    PageStage stage;
    addPerson(stage, QStringLiteral("First"));
    const Person second = addPerson(stage, QStringLiteral("Second"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(listOn(page)->hasFocus());
    QTest::keyClick(listOn(page), Qt::Key_Down);
    addPerson(stage, QStringLiteral("Third"));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    QTRY_COMPARE(rowsOn(page).size(), 3);
    QVERIFY(listOn(page)->hasFocus());
    QCOMPARE(listOn(page)->currentIndex().data(people::PeopleListModel::IdRole).toByteArray(), second.id.bytes());
}

void TestPeoplePage::whatIsTypedNarrowsTheList()
{
    PageStage stage;
    Person zoe = addPerson(stage, QStringLiteral("Zo\u00EB Long"));
    zoe.marks = {{QStringLiteral("phone"), QStringLiteral("07700 900123"), {}}};
    VERIFY_OK(core::people::editPerson(zoe, {}, stage.vault.vault()));
    for (int i = 0; i < 39; ++i)
        addPerson(stage, {});
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("40 in the list")));
    QVERIFY(actByKeysOf(page, shell::Command::Search));
    auto* search = page.findChild<QLineEdit*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("person 3"));
    // Wherever it stands: 3, 13, 23, 30 to 39, and a number with a 3 in it.
    QCOMPARE(rowsOn(page).size(), 14);
    QVERIFY(wordsOn(page).contains(QStringLiteral("14 of 40")));
    for (const char* typed : {"zoe", "long", "07700 900", "ZOE long"}) {
        search->setText(QString::fromLatin1(typed));
        QCOMPARE(rowsOn(page), QStringList({QStringLiteral("Person: Zo\u00EB Long")}));
    }
    search->setText(QStringLiteral("nobody at all"));
    QVERIFY(rowsOn(page).isEmpty());
    QVERIFY(wordsOn(page).contains(
        QStringLiteral("Nothing here matches. Clear the search and choose \"All\" to see all 40.")));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(rowsOn(page).size(), 40);
}

void TestPeoplePage::aKindIsShownAlone()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    addAccount(stage, sam);
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    buttonNamed(page, QStringLiteral("Accounts"))->click();
    QCOMPARE(rowsOn(page).size(), 1);
    QVERIFY(rowsOn(page).front().startsWith(QStringLiteral("Account: ")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 of 2")));
    buttonNamed(page, QStringLiteral("Places"))->click();
    QVERIFY(rowsOn(page).isEmpty());
    buttonNamed(page, QStringLiteral("All"))->click();
    QCOMPARE(rowsOn(page).size(), 2);
}

void TestPeoplePage::whatIsRemovedComesBackByUndo()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    addPerson(stage, QStringLiteral("Alex"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(listOn(page)->hasFocus());
    QTest::keyClick(listOn(page), Qt::Key_Delete);
    QTRY_COMPARE(rowsOn(page), QStringList({QStringLiteral("Person: Alex")}));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Sam was removed.")));
    QTRY_VERIFY(stage.status.text().contains(QStringLiteral("You can undo this.")));
    QVERIFY(core::people::findPerson(sam.id, stage.vault.vault())->removedAt.has_value());
    QVERIFY(actByKeysOf(page, shell::Command::Undo)); // Ctrl+Z
    QTRY_COMPARE(rowsOn(page).size(), 2);
    QVERIFY(!core::people::findPerson(sam.id, stage.vault.vault())->removedAt);
    QVERIFY(QTest::qWaitFor([&] { return actByKeysOf(page, shell::Command::Redo); })); // Ctrl+Shift+Z
    QTRY_COMPARE(rowsOn(page), QStringList({QStringLiteral("Person: Alex")}));
    QVERIFY(core::people::findPerson(sam.id, stage.vault.vault())->removedAt.has_value());
}

void TestPeoplePage::removedOnesAreShownApartAndPutBack()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const Person alex = addPerson(stage, QStringLiteral("Alex"));
    addPerson(stage, QStringLiteral("Mia"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 3);
    choose(page, {0, 1});
    QVERIFY(pressByKeys(page, QStringLiteral("Remove 2 of them")));
    QTRY_COMPARE(rowsOn(page).size(), 1);
    buttonNamed(page, QStringLiteral("Show removed"))->click();
    QCOMPARE(rowsOn(page),
             QStringList({QStringLiteral("Person: Sam. removed"), QStringLiteral("Person: Alex. removed")}));
    QVERIFY(!buttonNamed(page, QStringLiteral("Remove")));
    choose(page, {0});
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back")));
    QTRY_COMPARE(rowsOn(page).size(), 1);
    QVERIFY(!core::people::findPerson(sam.id, stage.vault.vault())->removedAt);
    QVERIFY(core::people::findPerson(alex.id, stage.vault.vault())->removedAt);
    choose(page, {0});
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back")));
    // None is removed any more: the list is that of the others again.
    QTRY_COMPARE(rowsOn(page).size(), 3);
}

void TestPeoplePage::theListIsAModelLikeOthers()
{
    people::PeopleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    people::PeopleRow row;
    row.id = QByteArray(16, 'x');
    row.words = QStringLiteral("Sam");
    model.setItems({row, row});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(row.id), 0);
    QCOMPARE(model.rowOf({}), -1);
    model.setItems({});
}

void TestPeoplePage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    addAccount(stage, sam);
    const Person gone = addPerson(stage, QStringLiteral("Gone"));
    VERIFY_OK(core::people::removePerson(gone.id, {}, stage.vault.vault()));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestPeoplePage)
#include "tst_PeoplePage.moc"
