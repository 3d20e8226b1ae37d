#include "tests/app/people/PeoplePageStage.h"
#include "tests/support/Verify.h"

#include <QListView>

using namespace app;
using namespace support;
using core::domain::Person;
using peoplepages::addAccount;
using peoplepages::addEntry;
using peoplepages::addPerson;
using peoplepages::choose;
using peoplepages::entriesOf;
using peoplepages::listOn;
using peoplepages::problems;
using peoplepages::rowsOn;

/// Two are made one and two again, by keys alone, at once or later; and orders with what breaks them.
class TestMergePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void twoPeopleAreMergedByKeys();
    void theKnownNameIsOfferedFirst();
    void aMergeIsUndoneAtOnce();
    void whatIsNotTwoOfAKindIsNotMerged();
    void aMergeCanBeLeftAlone();
    void theMergedOneOpensTheOneThatStands();
    void aSplitTakesTheTickedEntries();
    void accountsAreMergedAndSplit();
    void anOrderIsAddedAgainstAPerson();
    void entriesThatBreakAnOrderAreTicked();
    void anOrderWithWrongDaysIsPutRight();
    void everyControlHasANameAndIsReachedByTab();
};

void TestMergePages::twoPeopleAreMergedByKeys()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const Person caller = addPerson(stage, {});
    addEntry(stage, QStringLiteral("Rang"), {caller.id});
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(listOn(page)->hasFocus());
    QVERIFY(pressByKeys(page, QStringLiteral("Choose several")));
    QVERIFY(listOn(page)->hasFocus());
    QTest::keyClick(listOn(page), Qt::Key_Space);
    QTest::keyClick(listOn(page), Qt::Key_Down);
    QTest::keyClick(listOn(page), Qt::Key_Space);
    QTest::keyClick(listOn(page), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(wordsOn(page).contains(QStringLiteral("Are these the same person?")));
    QVERIFY(typeInto(page, QStringLiteral("How do you know that they are the same?"), QStringLiteral("The voice")));
    QVERIFY(pressByKeys(page, QStringLiteral("Merge them")));
    QTRY_COMPARE(rowsOn(page), QStringList({QStringLiteral("Person: Sam. also Unknown person 1, 1 entry")}));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Merged. Both are now Sam.")));
    QVERIFY(listOn(page)->hasFocus());
    const auto kept = core::people::findPerson(caller.id, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->mergedInto, std::optional(sam.id));
    QCOMPARE(entriesOf(stage, sam.id), QStringList({QStringLiteral("Rang")}));
    // The old name still finds them.
    page.findChild<QLineEdit*>()->setText(QStringLiteral("unknown person"));
    QCOMPARE(rowsOn(page).size(), 1);
}

void TestMergePages::theKnownNameIsOfferedFirst()
{
    PageStage stage;
    addPerson(stage, {});
    addPerson(stage, QStringLiteral("Sam & Co"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    choose(page, {0, 1});
    QVERIFY(actByKeysOf(page, shell::Command::Merge));
    const auto* known = buttonNamed(page, QStringLiteral("Sam && Co"));
    QVERIFY(known);
    QVERIFY(known->isChecked());
    QVERIFY(known->hasFocus());
}

void TestMergePages::aMergeIsUndoneAtOnce()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const Person other = addPerson(stage, QStringLiteral("Other"));
    addEntry(stage, QStringLiteral("Rang"), {other.id});
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    choose(page, {0, 1});
    QVERIFY(actByKeysOf(page, shell::Command::Merge));
    QVERIFY(pressByKeys(page, QStringLiteral("Merge them")));
    QTRY_COMPARE(rowsOn(page).size(), 1);
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    QTRY_COMPARE(rowsOn(page).size(), 2);
    QCOMPARE(entriesOf(stage, sam.id), QStringList());
    QCOMPARE(entriesOf(stage, other.id), QStringList({QStringLiteral("Rang")}));
    QVERIFY(QTest::qWaitFor([&] { return actByKeysOf(page, shell::Command::Redo); }));
    QTRY_COMPARE(rowsOn(page).size(), 1);
    QTRY_COMPARE(entriesOf(stage, sam.id), QStringList({QStringLiteral("Rang")}));
}

void TestMergePages::whatIsNotTwoOfAKindIsNotMerged()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    addPerson(stage, QStringLiteral("Alex"));
    addPerson(stage, QStringLiteral("Mia"));
    addAccount(stage, sam);
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 4);
    for (const std::vector<int>& rows : {std::vector<int>{0}, {0, 1, 2}, {0, 3}}) {
        choose(page, rows);
        QVERIFY(actByKeysOf(page, shell::Command::Merge));
        QCOMPARE(problems(page), QStringLiteral("To merge, choose two people, or two accounts."));
        QVERIFY(!wordsOn(page).contains(QStringLiteral("Are these the same")));
    }
    stage.tray.finish();
    QCOMPARE(peoplepages::people(stage).size(), std::size_t{3});
}

void TestMergePages::aMergeCanBeLeftAlone()
{
    PageStage stage;
    addPerson(stage, QStringLiteral("Sam"));
    addPerson(stage, QStringLiteral("Alex"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    choose(page, {0, 1});
    QVERIFY(actByKeysOf(page, shell::Command::Merge));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Are these the same")));
    QVERIFY(listOn(page)->hasFocus());
    QVERIFY(actByKeysOf(page, shell::Command::Merge));
    QVERIFY(pressByKeys(page, QStringLiteral("Leave them as they are")));
    stage.tray.finish();
    QCOMPARE(peoplepages::people(stage).size(), std::size_t{2});
}

void TestMergePages::theMergedOneOpensTheOneThatStands()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const Person other = addPerson(stage, QStringLiteral("Other"));
    VERIFY_OK(core::people::mergePeople({sam.id, other.id, {}}, stage.vault.vault()));
    people::PersonPage page(stage.context());
    openPage(stage, page, other.id.bytes()); // As the search finds it.
    QTRY_COMPARE(peoplepages::lineText(page, QStringLiteral("Name")), QStringLiteral("Sam"));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Merged into this one")));
    QVERIFY(pressByKeys(page, QStringLiteral("Split off Other")));
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Split);
    QCOMPARE(stage.navigator.visits.back().id, other.id.bytes());
    QVERIFY(typeInto(page, QStringLiteral("Notes"), QStringLiteral("both")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    QCOMPARE(core::people::findPerson(sam.id, stage.vault.vault())->notes, QStringLiteral("both"));
    QCOMPARE(core::people::findPerson(other.id, stage.vault.vault())->notes, QString());
}

void TestMergePages::aSplitTakesTheTickedEntries()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const Person other = addPerson(stage, QStringLiteral("Other"));
    addEntry(stage, QStringLiteral("one"), {sam.id}, QDate(2026, 1, 3));
    addEntry(stage, QStringLiteral("two"), {other.id}, QDate(2026, 1, 2));
    addEntry(stage, QStringLiteral("both"), {sam.id, other.id}, QDate(2026, 1, 1));
    VERIFY_OK(core::people::mergePeople({sam.id, other.id, {}}, stage.vault.vault()));
    people::SplitPage page(stage.context());
    openPage(stage, page, other.id.bytes());
    QTRY_VERIFY(
        wordsOn(page).contains(QStringLiteral("Tick the entries that belong to Other. The others stay with Sam.")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Entries that name both of them keep both.")));
    auto* list = page.findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 2);
    const auto isTicked
        = [list](int row) { return list->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
    QVERIFY(!isTicked(0));
    QVERIFY(isTicked(1)); // As it was written.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(pressByKeys(page, QStringLiteral("Split them")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    QCOMPARE(entriesOf(stage, other.id), QStringList({QStringLiteral("both"), QStringLiteral("one")}));
    QCOMPARE(entriesOf(stage, sam.id), QStringList({QStringLiteral("both"), QStringLiteral("two")}));
    // Once more there is nothing to split.
    people::SplitPage again(stage.context());
    openPage(stage, again, other.id.bytes());
    settle(stage);
    QVERIFY(pressByKeys(again, QStringLiteral("Split them")));
    QTRY_VERIFY(!problems(again).isEmpty());
    QCOMPARE(stage.navigator.backs, 1);
}

void TestMergePages::accountsAreMergedAndSplit()
{
    PageStage stage;
    const auto old = addAccount(stage, {}, QStringLiteral("night_owl"));
    const auto now = addAccount(stage, {}, QStringLiteral("day_owl"));
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    choose(page, {0, 1});
    QVERIFY(actByKeysOf(page, shell::Command::Merge));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Are these the same account?")));
    buttonNamed(page, QStringLiteral("Instagram: day_owl"))->click();
    QVERIFY(pressByKeys(page, QStringLiteral("Merge them")));
    QTRY_COMPARE(rowsOn(page), QStringList({QStringLiteral("Account: Instagram: day_owl. also Instagram: night_owl")}));
    people::AccountPage account(stage.context());
    openPage(stage, account, old.id.bytes());
    QTRY_COMPARE(peoplepages::lineText(account, QStringLiteral("Name of the account")), QStringLiteral("day_owl"));
    QVERIFY(pressByKeys(account, QStringLiteral("Split off Instagram: night_owl")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    QVERIFY(!core::people::findAccount(old.id, stage.vault.vault())->mergedInto);
    QVERIFY(!core::people::findAccount(now.id, stage.vault.vault())->mergedInto);
}

void TestMergePages::anOrderIsAddedAgainstAPerson()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Samuel Long"), QStringLiteral("SL"));
    people::OrderPage page(stage.context());
    openPage(stage, page, sam.id.bytes(), shell::Purpose::Add);
    QTRY_COMPARE(peoplepages::lineText(page, QStringLiteral("Who is it against?")), QStringLiteral("SL"));
    QCOMPARE(page.title(), QStringLiteral("New order"));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page), QStringLiteral("Write what it is, for example bail condition."));
    QVERIFY(typeInto(page, QStringLiteral("What is it?"), QStringLiteral("Bail condition")));
    QVERIFY(typeInto(page, QStringLiteral("What does it forbid?"), QStringLiteral("No contact")));
    QVERIFY(typeInto(page, QStringLiteral("Who made it?"), QStringLiteral("Leeds police")));
    QVERIFY(typeInto(page, QStringLiteral("Its number"), QStringLiteral("B/12")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = core::people::listOrders(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), std::size_t{1});
    QCOMPARE(kept->front().against, std::optional(sam.id));
    QCOMPARE(kept->front().conditions, QStringLiteral("No contact"));
    QCOMPARE(kept->front().number, QStringLiteral("B/12"));
    QVERIFY(!kept->front().expiresOn.isValid());
}

void TestMergePages::entriesThatBreakAnOrderAreTicked()
{
    PageStage stage;
    const auto order = core::people::addOrder(
        {.caseId = stage.vault.caseId(), .kind = QStringLiteral("Bail condition")}, stage.vault.vault());
    VERIFY_OK(order);
    const auto broke = addEntry(stage, QStringLiteral("Came to my street"), {});
    people::OrderPage page(stage.context());
    openPage(stage, page, order->id.bytes());
    QTRY_COMPARE(peoplepages::lineText(page, QStringLiteral("What is it?")), QStringLiteral("Bail condition"));
    auto* list = qobject_cast<QListView*>(fieldNamed(page, QStringLiteral("Which entries break it?")));
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    QCOMPARE(core::diary::findIncident(broke, stage.vault.vault())->statement.breachOf, std::optional(order->id));
    // The order itself was not changed.
    QCOMPARE(core::people::findOrder(order->id, stage.vault.vault())->revision, 1);
    openPage(stage, page, order->id.bytes());
    QTRY_COMPARE(list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 2);
    QVERIFY(!core::diary::findIncident(broke, stage.vault.vault())->statement.breachOf);
}

void TestMergePages::anOrderWithWrongDaysIsPutRight()
{
    PageStage stage;
    people::OrderPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("What is it?"), QStringLiteral("Interdict")));
    const auto day = [&page](const char* question, const QStringList& parts) {
        const auto lines = fieldNamed(page, QString::fromLatin1(question))->findChildren<QLineEdit*>();
        for (qsizetype i = 0; i < parts.size() && i < lines.size(); ++i)
            lines[i]->setText(parts[i]);
    };
    day("Made on", {QStringLiteral("4"), QStringLiteral("March"), QStringLiteral("2026")});
    day("Holds until", {QStringLiteral("3"), QStringLiteral("March"), QStringLiteral("2026")});
    day("Given to them on", {QStringLiteral("31"), QStringLiteral("February"), QStringLiteral("2026")});
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page),
             QStringLiteral("Check the day on which it was given to them.\n"
                            "The last day must be after the day on which it was made."));
    day("Holds until", {QStringLiteral("3"), QStringLiteral("March"), QStringLiteral("2028")});
    day("Given to them on", {QStringLiteral("5"), QStringLiteral("March"), QStringLiteral("2026")});
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.backs, 1);
    const auto kept = core::people::listOrders(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->front().expiresOn, QDate(2028, 3, 3));
    QCOMPARE(kept->front().servedOn, QDate(2026, 3, 5));
}

void TestMergePages::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    const Person sam = addPerson(stage, QStringLiteral("Sam"));
    const Person other = addPerson(stage, QStringLiteral("Other"));
    addPerson(stage, QStringLiteral("Third"));
    addEntry(stage, QStringLiteral("one"), {sam.id}, QDate(2026, 1, 3));
    VERIFY_OK(core::people::mergePeople({sam.id, other.id, {}}, stage.vault.vault()));
    people::SplitPage split(stage.context());
    openPage(stage, split, other.id.bytes());
    settle(stage);
    QCOMPARE(faultsOfNames(split), QString());
    QCOMPARE(faultsOfTabOrder(split), QString());
    split.hide();
    people::PersonPage person(stage.context());
    openPage(stage, person, sam.id.bytes());
    settle(stage);
    settle(stage);
    QCOMPARE(faultsOfNames(person), QString());
    QCOMPARE(faultsOfTabOrder(person), QString());
    person.hide();
    people::PeoplePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rowsOn(page).size(), 2);
    choose(page, {0, 1});
    QVERIFY(actByKeysOf(page, shell::Command::Merge));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestMergePages)
#include "tst_MergePages.moc"
