#include "app/contacts/ReportsPage.h"

#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportListModel.h"
#include "app/contacts/ReportPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/contacts/Contacts.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace app;
using namespace support;
using core::domain::Report;

/// Every report and contact as one sentence, newest first, with its numbers or that there is none yet.
class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutReportsItSaysHowToBegin();
    void theButtonsLeadToTheCallTheFormAndTheNotes();
    void eachRowSaysWhenWhoAndWhichNumber();
    void reportsWithoutANumberCanBeFound();
    void rowsOpenByTheEnterKey();
    void aReferenceIsAddedByItsKeys();
    void whatTheySaidBelongsToItsReport();
    void noSentenceEndsTwice();
    void theChosenReportStaysChosen();
    void everyControlHasANameAndIsReachedByTab();

private:
    static constexpr qint64 march = 1'709'546'400'000; // 2024-03-04T10:00:00Z
    static constexpr qint64 day = 86'400'000;

    static core::domain::When at(qint64 msecs)
    {
        return {.from = core::domain::Moment{{msecs}, 0}, .precision = core::domain::Precision::Exact};
    }
    static core::domain::ReportId add(PageStage& stage, qint64 when, const QString& number, const QString& status)
    {
        Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt = at(when);
        report.status = status;
        if (!number.isEmpty())
            report.references = {{QStringLiteral("crime"), number, {}, {}}};
        const auto added = core::contacts::addReport(report, stage.vault.vault());
        return added ? added->id : core::domain::ReportId();
    }
    static core::domain::ContactId addContact(PageStage& stage, qint64 when)
    {
        core::domain::Contact contact;
        contact.caseId = stage.vault.caseId();
        contact.at = at(when);
        contact.direction = core::domain::Direction::In;
        contact.channel = QStringLiteral("phone");
        contact.agency = QStringLiteral("Leeds police");
        contact.said = QStringLiteral("An officer has it.");
        const auto added = core::contacts::addContact(contact, stage.vault.vault());
        return added ? added->id : core::domain::ContactId();
    }
    static QListView* list(const QWidget& page) { return page.findChild<QListView*>(); }
    static QString row(const QWidget& page, int number)
    {
        return plain(list(page)->model()->index(number, 0).data(Qt::AccessibleTextRole).toString());
    }
};

void TestReportsPage::withoutReportsItSaysHowToBegin()
{
    PageStage stage;
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(!list(page)->isVisible());
    QVERIFY(wordsOn(page).contains(
        QStringLiteral("No reports yet. You can report without proof. Get ready to call 101, or report online.")));
    QCOMPARE(page.firstFocus(), static_cast<QWidget*>(buttonNamed(page, QStringLiteral("Get ready to call 101"))));
    QVERIFY(page.firstFocus()->hasFocus());
}

void TestReportsPage::theButtonsLeadToTheCallTheFormAndTheNotes()
{
    PageStage stage;
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    for (const char* words :
         {"Get ready to call 101", "Get ready to report online", "Write down a report", "Write down a call or letter"})
        QVERIFY2(pressByKeys(page, QString::fromLatin1(words)), words);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(4));
    QCOMPARE(stage.navigator.visits[0].page, shell::PageId::CallSheet);
    QCOMPARE(stage.navigator.visits[1].page, shell::PageId::CallSheet);
    QCOMPARE(stage.navigator.visits[1].purpose, shell::Purpose::OnlineReport);
    QCOMPARE(stage.navigator.visits[2].page, shell::PageId::Report);
    QVERIFY(stage.navigator.visits[2].id.isEmpty());
    QCOMPARE(stage.navigator.visits[3].page, shell::PageId::Contact);
}

void TestReportsPage::eachRowSaysWhenWhoAndWhichNumber()
{
    PageStage stage;
    add(stage, march, QStringLiteral("13/45678/24"), QStringLiteral("open"));
    add(stage, march + 2 * day, {}, QStringLiteral("open"));
    addContact(stage, march + day);
    contacts::ReportsPage page(stage.context());
    const QAbstractItemModelTester tester(list(page)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    openPage(stage, page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 3);
    QCOMPARE(row(page, 0), QStringLiteral("6 March 2024, 10:00am: Call to 101, police. No reference number yet."));
    QCOMPARE(row(page, 1),
             QStringLiteral("5 March 2024, 10:00am: They contacted you: Leeds police. They said: An "
                            "officer has it. Phone call."));
    QCOMPARE(row(page, 2), QStringLiteral("4 March 2024, 10:00am: Call to 101, police. Crime reference 13/45678/24."));
    QVERIFY(list(page)->currentIndex().isValid());
}

void TestReportsPage::reportsWithoutANumberCanBeFound()
{
    PageStage stage;
    add(stage, march, QStringLiteral("13/45678/24"), QStringLiteral("open"));
    add(stage, march + day, {}, QStringLiteral("open"));
    add(stage, march + 2 * day, QStringLiteral("13/9/24"), QStringLiteral("closed"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 3);
    buttonNamed(page, QStringLiteral("No reference yet"))->click();
    QCOMPARE(list(page)->model()->rowCount(), 1);
    QVERIFY(row(page, 0).endsWith(QStringLiteral("No reference number yet.")));
    buttonNamed(page, QStringLiteral("Open"))->click();
    QCOMPARE(list(page)->model()->rowCount(), 2);
    buttonNamed(page, QStringLiteral("All"))->click();
    QCOMPARE(list(page)->model()->rowCount(), 3);
}

void TestReportsPage::aReferenceIsAddedByItsKeys()
{
    PageStage stage;
    const auto id = add(stage, march, {}, QStringLiteral("open"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Add a reference (4 March 2024, 10:00am)")));
    QVERIFY(actByKeysOf(page, shell::Command::AddReference)); // Ctrl+R
    QVERIFY(!stage.navigator.visits.empty());
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Report);
    QCOMPARE(stage.navigator.visits.back().id, id.bytes());
    QCOMPARE(stage.navigator.visits.back().purpose, shell::Purpose::Add);

    contacts::ReportPage report(stage.context());
    openPage(stage, report, id.bytes(), shell::Purpose::Add);
    settle(stage);
    QTRY_COMPARE(QApplication::focusWidget(), fieldNamed(report, QStringLiteral("The number")));
    // A log number is part of its day; the day of the report is one press away.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0412"));
    buttonNamed(report, QStringLiteral("Same day as the report"))->click();
    QVERIFY(pressByKeys(report, QStringLiteral("Save report")));
    QTRY_COMPARE(stage.navigator.visits.back().page, shell::PageId::Reports);
    const auto kept = core::contacts::findReport(id, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->references.size(), std::size_t(1));
    QCOMPARE(kept->references.front().value, QStringLiteral("0412"));
    QCOMPARE(kept->references.front().givenAt, QDate(2024, 3, 4));
}

void TestReportsPage::whatTheySaidBelongsToItsReport()
{
    PageStage stage;
    const auto id = add(stage, march, {}, QStringLiteral("open"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Add what they said (4 March 2024, 10:00am)")));
    QVERIFY(pressByKeys(page, QStringLiteral("Add what they said (4 March 2024, 10:00am)")));
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Contact);
    QCOMPARE(stage.navigator.visits.back().purpose, shell::Purpose::Add);

    contacts::ContactPage contact(stage.context());
    openPage(stage, contact, stage.navigator.visits.back().id, shell::Purpose::Add);
    settle(stage);
    QVERIFY2(plain(contact.title()).contains(QStringLiteral("4 March 2024")), qPrintable(contact.title()));
    QCOMPARE(fieldNamed(contact, QStringLiteral("Who are they?"))->property("text").toString(),
             QStringLiteral("police"));
    QVERIFY(typeInto(contact, QStringLiteral("What did they say or write?"), QStringLiteral("An officer has it")));
    QVERIFY(pressByKeys(contact, QStringLiteral("Today")));
    QVERIFY(pressByKeys(contact, QStringLiteral("Save")));
    QTRY_VERIFY2(stage.navigator.visits.back().page == shell::PageId::Reports,
                 qPrintable(contact.findChild<widgets::ErrorSummary*>()->text()));
    const auto contacts = core::contacts::listContacts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(contacts);
    QCOMPARE(contacts->size(), std::size_t(1));
    QCOMPARE(contacts->front().report, std::optional(id));
    QCOMPARE(contacts->front().direction, core::domain::Direction::In);
}

void TestReportsPage::theChosenReportStaysChosen()
{
    PageStage stage;
    const auto older = add(stage, march, {}, QStringLiteral("open"));
    add(stage, march + day, {}, QStringLiteral("open"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 2);
    QTest::keyClick(list(page), Qt::Key_Down);
    // Something else is saved meanwhile.
    add(stage, march + 2 * day, {}, QStringLiteral("open"));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    QTRY_COMPARE(list(page)->model()->rowCount(), 3);
    QVERIFY(actByKeysOf(page, shell::Command::AddReference));
    QCOMPARE(stage.navigator.visits.back().id, older.bytes());
}

void TestReportsPage::noSentenceEndsTwice()
{
    PageStage stage;
    addContact(stage, march); // "An officer has it."
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    auto* list = page.findChild<QListView*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!spoken.contains(QStringLiteral("..")), qPrintable(spoken));
    QVERIFY(spoken.endsWith(QLatin1Char('.')));
    // A call or letter has no reference of its own.
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Add a reference")));
}

void TestReportsPage::rowsOpenByTheEnterKey()
{
    PageStage stage;
    const auto report = add(stage, march, QStringLiteral("13/45678/24"), QStringLiteral("open"));
    const auto contact = addContact(stage, march + day);
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 2);
    QTRY_VERIFY(list(page)->hasFocus());
    QTest::keyClick(list(page), Qt::Key_Return);
    QTest::keyClick(list(page), Qt::Key_Down);
    QTest::keyClick(list(page), Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(2));
    QCOMPARE(stage.navigator.visits[0].page, shell::PageId::Contact);
    QCOMPARE(stage.navigator.visits[0].id, contact.bytes());
    QCOMPARE(stage.navigator.visits[1].page, shell::PageId::Report);
    QCOMPARE(stage.navigator.visits[1].id, report.bytes());
}

void TestReportsPage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    add(stage, march, {}, QStringLiteral("open"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestReportsPage)
#include "tst_ReportsPage.moc"
