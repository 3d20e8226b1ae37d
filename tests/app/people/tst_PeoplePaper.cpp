#include "tests/app/people/PeoplePageStage.h"
#include "tests/support/PaperLook.h"
#include "tests/support/Verify.h"

#include <QLineEdit>

using namespace app;
using namespace support;
using peoplepages::addAccount;
using peoplepages::addEntry;
using peoplepages::addPerson;

/// People, accounts, places and orders on paper: the list as it is shown, and one of them.
class TestPeoplePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void theListIsPrintedByItsKeys();
    void theListOnPaperIsTheOneThatIsShown();
    void removedOnesAreNotPrinted();
    void withoutAnyThereIsNothingToPrint();
    void aPersonIsPrintedByItsKeys();
    void accountsPlacesAndOrdersArePrinted();
    void aNewOneIsNotPrinted();
    void whatIsNotSavedIsSaidNotToBeOnThePaper();

private:
    static void open(PageStage& stage, people::PeoplePage& page)
    {
        openPage(stage, page);
        settle(stage);
    }
};

void TestPeoplePaper::theListIsPrintedByItsKeys()
{
    PageStage stage;
    stage.settings.setKnowsOfPrinting(true);
    const auto sam = addPerson(stage, QStringLiteral("Sam Lee"), QStringLiteral("SL"));
    addAccount(stage, sam);
    people::PeoplePage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice(printerInto(path));
    open(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    const QString paper = wordsOfSheet(page);
    // On paper they go by their names.
    for (const char* words : {"Person", "Sam Lee", "Account", "Instagram, night_owl", "Sam Lee (sure)"})
        QVERIFY2(paper.contains(QString::fromLatin1(words)), qPrintable(paper));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The list was sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestPeoplePaper::theListOnPaperIsTheOneThatIsShown()
{
    PageStage stage;
    const auto sam = addPerson(stage, QStringLiteral("Sam Lee"));
    addPerson(stage, QStringLiteral("Kim Grey"));
    addAccount(stage, sam, QStringLiteral("sam_at_night"));
    people::PeoplePage page(stage.context());
    open(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    buttonNamed(page, QStringLiteral("People"))->click();
    page.findChild<QLineEdit*>()->setText(QStringLiteral("sam"));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    const QString paper = wordsOfSheet(page);
    QVERIFY2(paper.contains(QStringLiteral("Only people. Only with these words: sam.")), qPrintable(paper));
    QVERIFY(paper.contains(QStringLiteral("Sam Lee")));
    QVERIFY(!paper.contains(QStringLiteral("Kim Grey")) && !paper.contains(QStringLiteral("sam_at_night")));
}

void TestPeoplePaper::removedOnesAreNotPrinted()
{
    PageStage stage;
    const auto sam = addPerson(stage, QStringLiteral("Sam Lee"));
    addPerson(stage, QStringLiteral("Kim Grey"));
    VERIFY_OK(core::people::removePerson(sam.id, {}, stage.vault.vault()));
    people::PeoplePage page(stage.context());
    open(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("Kim Grey")));
    QVERIFY(!wordsOfSheet(page).contains(QStringLiteral("Sam Lee")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    buttonNamed(page, QStringLiteral("Show removed"))->click();
    QVERIFY(peoplepages::rowsOn(page).join(QLatin1Char(' ')).contains(QStringLiteral("Sam Lee")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestPeoplePaper::withoutAnyThereIsNothingToPrint()
{
    PageStage stage;
    people::PeoplePage page(stage.context());
    open(stage, page);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestPeoplePaper::aPersonIsPrintedByItsKeys()
{
    PageStage stage;
    stage.settings.setKnowsOfPrinting(true);
    const auto sam = addPerson(stage, QStringLiteral("Sam Lee"));
    addAccount(stage, sam);
    addEntry(stage, QStringLiteral("He waited outside"), {sam.id}, QDate(2026, 3, 4));
    people::PersonPage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice(printerInto(path));
    openPage(stage, page, sam.id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    for (const char* words : {"Sam Lee", "Instagram, night_owl", "4 March 2026, 12:00 (GMT): He waited outside"})
        QVERIFY2(wordsOfSheet(page).contains(QString::fromLatin1(words)), qPrintable(wordsOfSheet(page)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The page was sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestPeoplePaper::accountsPlacesAndOrdersArePrinted()
{
    PageStage stage;
    const auto account = addAccount(stage, addPerson(stage, QStringLiteral("Sam Lee")));
    core::domain::Place place;
    place.caseId = stage.vault.caseId();
    place.name = QStringLiteral("The corner shop");
    const auto shop = core::people::addPlace(place, stage.vault.vault());
    VERIFY_OK(shop);
    core::domain::ProtectiveOrder order;
    order.caseId = stage.vault.caseId();
    order.kind = QStringLiteral("bail condition");
    order.conditions = QStringLiteral("Not to come near");
    const auto bail = core::people::addOrder(order, stage.vault.vault());
    VERIFY_OK(bail);
    people::AccountPage accountPage(stage.context());
    people::PlacePage placePage(stage.context());
    people::OrderPage orderPage(stage.context());
    const std::vector<std::tuple<shell::Page*, QByteArray, QString>> pages{
        {&accountPage, account.id.bytes(), QStringLiteral("night_owl")},
        {&placePage, shop->id.bytes(), QStringLiteral("The corner shop")},
        {&orderPage, bail->id.bytes(), QStringLiteral("Not to come near")}};
    for (const auto& [page, id, words] : pages) {
        openPage(stage, *page, id);
        QTRY_VERIFY(buttonNamed(*page, QStringLiteral("Print")));
        settle(stage);
        QVERIFY(actByKeysOf(*page, shell::Command::Print));
        QTRY_VERIFY(isLookedAt(*page));
        QVERIFY2(wordsOfSheet(*page).contains(words), qPrintable(wordsOfSheet(*page)));
        page->hide();
    }
}

void TestPeoplePaper::aNewOneIsNotPrinted()
{
    PageStage stage;
    people::PersonPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::Add);
    settle(stage);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestPeoplePaper::whatIsNotSavedIsSaidNotToBeOnThePaper()
{
    PageStage stage;
    const auto sam = addPerson(stage, QStringLiteral("Sam Lee"));
    people::PersonPage page(stage.context());
    openPage(stage, page, sam.id.bytes());
    QTRY_COMPARE(peoplepages::lineText(page, QStringLiteral("Name")), QStringLiteral("Sam Lee"));
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Notes"), QStringLiteral("Something new")));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QCOMPARE(stage.status.text(), QStringLiteral("What you have not saved yet is not on the paper."));
    QVERIFY(!wordsOfSheet(page).contains(QStringLiteral("Something new")));
}

QTEST_MAIN(TestPeoplePaper)
#include "tst_PeoplePaper.moc"
