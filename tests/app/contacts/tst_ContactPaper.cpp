#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportPage.h"
#include "app/contacts/ReportsPage.h"

#include "app/shell/PaperPreview.h"
#include "core/contacts/Contacts.h"
#include "core/evidence/Evidence.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QPlainTextEdit>
#include <QPrinter>

using namespace app;
using namespace support;

/// The reports on paper: the list as it is shown, and one report with its calls and promises.
class TestContactPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void theListIsPrintedByItsKeys();
    void withoutReportsThereIsNothingToPrint();
    void theListOnPaperIsTheOneThatIsShown();
    void aReportIsPrintedWithItsCallsAndPromises();
    void aPrivateReportIsPutOnPaperOnlyWhenThePersonSaysSo();
    void aNewReportIsNotPrinted();
    void whatIsNotSavedIsSaidNotToBeOnThePaper();
    void aCallIsPrintedByItsKeys();
    void aCallAboutAPrivateReportIsPutOnPaperOnlyWhenThePersonSaysSo();
    void aNewCallIsNotPrinted();

private:
    static core::domain::When at(const char* time)
    {
        const auto when = core::domain::whenFromJson(QJsonValue(QString::fromLatin1(time)));
        return when ? *when : core::domain::When();
    }
    static core::domain::ReportId add(PageStage& stage, const char* said, bool isClosed = false, bool isPrivate = false)
    {
        core::domain::Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt = at("2026-04-05T10:30:00+01:00");
        report.said = QString::fromLatin1(said);
        report.promised = {{QStringLiteral("An officer will call"), QDate(2026, 4, 9), false}};
        report.status = isClosed ? QStringLiteral("closed") : QStringLiteral("open");
        report.isPrivate = isPrivate;
        const auto added = core::contacts::addReport(report, stage.vault.vault());
        return added ? added->id : core::domain::ReportId();
    }
    static core::domain::ContactId call(PageStage& stage, core::domain::ReportId about)
    {
        core::domain::Contact contact;
        contact.caseId = stage.vault.caseId();
        contact.report = about;
        contact.at = at("2026-04-09T09:00:00+01:00");
        contact.channel = QStringLiteral("phone");
        contact.said = QStringLiteral("There was no film");
        const auto added = core::contacts::addContact(contact, stage.vault.vault());
        return added ? added->id : core::domain::ContactId();
    }
    static bool isLookedAt(const QWidget& page)
    {
        const auto* preview = page.findChild<shell::PaperPreview*>();
        return preview && preview->isVisible();
    }
    /// What is private is looked at only after a yes.
    static void saysNoThenYes(PageStage& stage, shell::Page& page)
    {
        settle(stage);
        stage.prompts.confirmations = {false, true};
        QVERIFY(actByKeysOf(page, shell::Command::Print));
        stage.tray.finish();
        settle(stage);
        QVERIFY(!isLookedAt(page));
        QVERIFY(actByKeysOf(page, shell::Command::Print));
        QTRY_VERIFY(isLookedAt(page));
        QCOMPARE(stage.prompts.questions.size(), std::size_t(2));
    }
    static QString wordsOfSheet(const QWidget& page)
    {
        return page.findChild<shell::PaperPreview*>()->findChild<QPlainTextEdit*>()->toPlainText();
    }
};

void TestContactPaper::theListIsPrintedByItsKeys()
{
    PageStage stage;
    stage.settings.setKnowsOfPrinting(true);
    add(stage, "They would look at the camera");
    contacts::ReportsPage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        return printer;
    });
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("They would look at the camera")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The reports were sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestContactPaper::withoutReportsThereIsNothingToPrint()
{
    PageStage stage;
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestContactPaper::theListOnPaperIsTheOneThatIsShown()
{
    PageStage stage;
    add(stage, "It goes on");
    add(stage, "It is over", true);
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    buttonNamed(page, QStringLiteral("Open"))->click();
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("It goes on")));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("Only reports that are not closed.")));
    QVERIFY(!wordsOfSheet(page).contains(QStringLiteral("It is over")));
}

void TestContactPaper::aReportIsPrintedWithItsCallsAndPromises()
{
    PageStage stage;
    const auto id = add(stage, "They would look at the camera");
    QVERIFY(!call(stage, id).isNull());
    contacts::ReportPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    for (const char* words :
         {"They would look at the camera", "An officer will call, by 9 April 2026", "There was no film"})
        QVERIFY2(wordsOfSheet(page).contains(QString::fromLatin1(words)), qPrintable(wordsOfSheet(page)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isLookedAt(page));
    QVERIFY(stage.navigator.visits.empty() && stage.navigator.backs == 0);
}

void TestContactPaper::aPrivateReportIsPutOnPaperOnlyWhenThePersonSaysSo()
{
    PageStage stage;
    const auto id = add(stage, "For me alone", false, true);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    saysNoThenYes(stage, page);
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("For me alone")));
    // What is kept of it is as private.
    QVERIFY(pressByKeys(page, QStringLiteral("Keep a PDF here")));
    core::evidence::EvidenceQuery query;
    query.caseId = stage.vault.caseId();
    const auto kept = [&] { return core::evidence::listEvidence(query, stage.vault.vault()); };
    QTRY_COMPARE(kept()->size(), std::size_t(1));
    QVERIFY(kept()->front().isPrivate);
}

void TestContactPaper::aNewReportIsNotPrinted()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestContactPaper::whatIsNotSavedIsSaidNotToBeOnThePaper()
{
    PageStage stage;
    const auto id = add(stage, "They would look at the camera");
    contacts::ReportPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    stage.queries.waitUntilIdle();
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("What did they say?"), QStringLiteral("Something new")));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QCOMPARE(stage.status.text(), QStringLiteral("What you have not saved yet is not on the paper."));
    QVERIFY(!wordsOfSheet(page).contains(QStringLiteral("Something new")));
}

void TestContactPaper::aCallIsPrintedByItsKeys()
{
    PageStage stage;
    stage.settings.setKnowsOfPrinting(true);
    const auto id = call(stage, add(stage, "They would look at the camera"));
    contacts::ContactPage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        return printer;
    });
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    for (const char* words : {"There was no film", "9 April 2026, 09:00 (BST)", "About the report of"})
        QVERIFY2(wordsOfSheet(page).contains(QString::fromLatin1(words)), qPrintable(wordsOfSheet(page)));
    QVERIFY(!wordsOfSheet(page).contains(QStringLiteral("They would look at the camera")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The page was sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestContactPaper::aCallAboutAPrivateReportIsPutOnPaperOnlyWhenThePersonSaysSo()
{
    PageStage stage;
    const auto id = call(stage, add(stage, "For me alone", false, true));
    contacts::ContactPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    saysNoThenYes(stage, page);
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("There was no film")));
}

void TestContactPaper::aNewCallIsNotPrinted()
{
    PageStage stage;
    contacts::ContactPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

QTEST_MAIN(TestContactPaper)
#include "tst_ContactPaper.moc"
