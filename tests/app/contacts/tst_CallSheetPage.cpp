#include "app/contacts/CallSheetPage.h"

#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QPrinter>

using namespace app;
using namespace support;

/// What to read out on 101 or paste in a form, made from the entries that were chosen; afterwards it is kept as a
/// report.
class TestCallSheetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutEntriesItSaysThatReportingNeedsNone();
    void theSheetHoldsTheWordsAndTheReference();
    void whatToAskForCanBeTickedAndStaysTicked();
    void theTextForAFormIsCopied();
    void aLineIsCopiedByItsKeys();
    void eachPartNamesTheEntriesBehindIt();
    void whatToSayWhenItGoesBadlyIsThere();
    void theCallIsKeptByItsKeys();
    void aShortTextIsShort();
    void privateEntriesNeverEnter();
    void entriesAreChosenByKeys();
    void openedFromAnEntryItIsAboutThatOne();
    void afterTheCallItIsKeptAsAReport();
    void itIsSavedAsPdfOnlyWithConsent();
    void itIsPrintedOnOnePageAfterAWarning();
    void everyControlHasANameAndIsReachedByTab();

private:
    static core::domain::IncidentId add(PageStage& stage, const QString& what, bool isPrivate = false)
    {
        core::domain::IncidentStatement statement;
        statement.what = what;
        statement.when.precision = core::domain::Precision::Exact;
        statement.when.from = core::domain::Moment{{1'709'546'400'000}, 0}; // 2024-03-04T10:00:00Z
        statement.behaviours = {QStringLiteral("followed")};
        statement.isPrivate = isPrivate;
        core::base::JobContext job;
        const auto added = core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job);
        return added ? added->front().id : core::domain::IncidentId();
    }
    static void addReport(PageStage& stage, const std::vector<core::domain::IncidentId>& about)
    {
        core::domain::Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt.precision = core::domain::Precision::Exact;
        report.madeAt.from = core::domain::Moment{{1'709'632'800'000}, 0};
        report.references = {{QStringLiteral("crime"), QStringLiteral("13/45678/24"), {}, {}}};
        report.incidents = about;
        VERIFY_OK(core::contacts::addReport(report, stage.vault.vault()));
    }
    static QListView* entries(const QWidget& page) { return page.findChild<QListView*>(); }
};

void TestCallSheetPage::withoutEntriesItSaysThatReportingNeedsNone()
{
    PageStage stage;
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("There is no entry to talk about yet. You can report without "
                                                      "one, or write down what happened first.")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Is it happening now, or are you in danger? Stop and call 999.")));
}

void TestCallSheetPage::theSheetHoldsTheWordsAndTheReference()
{
    PageStage stage;
    const auto id = add(stage, QStringLiteral("He followed me home from the bus."));
    addReport(stage, {id});
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("He followed me home from the bus.")));
    QVERIFY2(wordsOn(page).contains(QStringLiteral("13/45678/24")), qPrintable(wordsOn(page)));
    QVERIFY(wordsOn(page).contains(QStringLiteral("What you can ask for, and write down")));
}

void TestCallSheetPage::whatToAskForCanBeTickedAndStaysTicked()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(page.findChildren<QCheckBox*>().size() >= 4);
    settle(stage);
    const QString first = page.findChildren<QCheckBox*>().front()->text();
    QVERIFY(pressByKeys(page, plain(first)));
    QVERIFY(page.findChildren<QCheckBox*>().front()->isChecked());
    // Something else is saved while the person is on the phone.
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    const QPointer<QCheckBox> old = page.findChildren<QCheckBox*>().front();
    QTRY_VERIFY(old.isNull());
    QCOMPARE(page.findChildren<QCheckBox*>().front()->text(), first);
    QVERIFY(page.findChildren<QCheckBox*>().front()->isChecked());
    QVERIFY(!page.findChildren<QCheckBox*>().at(1)->isChecked());
    QVERIFY2(QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()), "the focus is lost");
}

void TestCallSheetPage::theTextForAFormIsCopied()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me home from the bus."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::OnlineReport);
    QVERIFY(buttonNamed(page, QStringLiteral("Online form"))->isChecked());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Copy all of it")));
    QVERIFY(pressByKeys(page, QStringLiteral("Copy all of it")));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("He followed me home from the bus.")));
    QVERIFY(copied.toUcs4().size() <= 1'500);
    QVERIFY(wordsOn(page).contains(QStringLiteral("%1 letters").arg(copied.toUcs4().size())));
    QVERIFY(stage.status.text().startsWith(QStringLiteral("Copied. It will clear in ")));
    // One part alone.
    QAbstractButton* part = nullptr;
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text() == QStringLiteral("Copy") && !part)
            part = each;
    QVERIFY(part);
    QVERIFY(part->accessibleName().startsWith(QStringLiteral("Copy: ")));
    part->click();
    QVERIFY(QGuiApplication::clipboard()->text() != copied);
    QVERIFY(copied.contains(QGuiApplication::clipboard()->text()));
}

void TestCallSheetPage::aLineIsCopiedByItsKeys()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me home from the bus."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    // The first line has the focus, so that it can be read out at once.
    QTRY_VERIFY(page.firstFocus() == QApplication::focusWidget()
                && page.firstFocus()->property("text").toString().startsWith(QStringLiteral("Is it happening now")));
    const QString line = QApplication::focusWidget()->property("text").toString();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QVERIFY(stage.status.text().startsWith(QStringLiteral("Copied. It will clear in ")));
}

void TestCallSheetPage::eachPartNamesTheEntriesBehindIt()
{
    PageStage stage;
    const auto id = add(stage, QStringLiteral("He followed me home from the bus."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("1 entry behind this")));
    QAbstractButton* fold = nullptr;
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (!fold && each->accessibleName().startsWith(QStringLiteral("1 entry behind this: ")))
            fold = each;
    QVERIFY(fold);
    QCOMPARE(fold->accessibleDescription(), QStringLiteral("Closed"));
    QVERIFY(pressByKeys(page, fold->accessibleName()));
    QCOMPARE(fold->accessibleDescription(), QStringLiteral("Open"));
    QAbstractButton* entry = nullptr;
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && plain(each->text()).endsWith(QStringLiteral(": He followed me home from the bus.")))
            entry = each;
    QVERIFY(entry);
    QCOMPARE(faultsOfNames(page), QString());
    entry->click();
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Entry);
    QCOMPARE(stage.navigator.visits.back().id, id.bytes());
}

void TestCallSheetPage::whatToSayWhenItGoesBadlyIsThere()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("If it goes badly, you can say")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("recorded as a crime.")));
    QVERIFY(pressByKeys(page, QStringLiteral("If it goes badly, you can say")));
    QVERIFY2(wordsOn(page).contains(QStringLiteral("recorded as a crime")), qPrintable(wordsOn(page)));
    QVERIFY(buttonNamed(page, QStringLiteral("Good to know")));
}

void TestCallSheetPage::theCallIsKeptByItsKeys()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Write down what they say"), QStringLiteral("Log 77")));
    QVERIFY(actByKeysOf(page, shell::Command::SaveAndNew)); // Ctrl+Enter
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto reports = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault());
    QCOMPARE(reports->size(), std::size_t(1));
    QCOMPARE(reports->front().said, QStringLiteral("Log 77"));
}

void TestCallSheetPage::aShortTextIsShort()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me home from the bus and stood there. ").repeated(100).trimmed());
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::OnlineReport);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Copy all of it")));
    for (const auto& [choice, most] : {std::pair("About 4,000 letters", 4'000), std::pair("About 500 letters", 500)}) {
        const QPointer<QAbstractButton> before = buttonNamed(page, QStringLiteral("Copy all of it"));
        buttonNamed(page, QString::fromLatin1(choice))->click();
        QTRY_VERIFY(before.isNull() && buttonNamed(page, QStringLiteral("Copy all of it")));
        buttonNamed(page, QStringLiteral("Copy all of it"))->click();
        const auto size = QGuiApplication::clipboard()->text().toUcs4().size();
        QVERIFY2(size <= most && size > most / 4, qPrintable(QString::number(size)));
    }
}

void TestCallSheetPage::privateEntriesNeverEnter()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    add(stage, QStringLiteral("Something that is only for me"), true);
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("He followed me.")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("only for me")));
    QCOMPARE(entries(page)->model()->rowCount(), 1);
}

void TestCallSheetPage::entriesAreChosenByKeys()
{
    PageStage stage;
    add(stage, QStringLiteral("First thing."));
    add(stage, QStringLiteral("Second thing."));
    contacts::CallSheetPage page(stage.context());
    const QAbstractItemModelTester tester(entries(page)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("thing.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose the entries")));
    QVERIFY(entries(page)->isVisible());
    QVERIFY(pressByKeys(page, QStringLiteral("Tick none")));
    QTRY_VERIFY(
        wordsOn(page).contains(QStringLiteral("Choose the entries to talk about, or start with the last one.")));
    entries(page)->setFocus();
    const QString row = entries(page)->currentIndex().data(Qt::AccessibleTextRole).toString();
    QTest::keyClick(entries(page), Qt::Key_Space);
    QCOMPARE(entries(page)->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const bool isFirst = row.contains(QStringLiteral("First thing."));
    const QString there = isFirst ? QStringLiteral("First thing.") : QStringLiteral("Second thing.");
    const QString away = isFirst ? QStringLiteral("Second thing.") : QStringLiteral("First thing.");
    QTRY_VERIFY(wordsOn(page).contains(there));
    QVERIFY(!wordsOn(page).contains(away));
}

void TestCallSheetPage::openedFromAnEntryItIsAboutThatOne()
{
    PageStage stage;
    const auto wanted = add(stage, QStringLiteral("This one."));
    add(stage, QStringLiteral("Not that one."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, wanted.bytes());
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("This one.")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Not that one.")));
}

void TestCallSheetPage::afterTheCallItIsKeptAsAReport()
{
    PageStage stage;
    const auto id = add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("I have reported it: keep this")));
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Write down what they say"), QStringLiteral("Log 77, PC Ali")));
    QVERIFY(pressByKeys(page, QStringLiteral("I have reported it: keep this")));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto reports = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(reports);
    QCOMPARE(reports->size(), std::size_t(1));
    QCOMPARE(reports->front().channel, QStringLiteral("101"));
    QCOMPARE(reports->front().said, QStringLiteral("Log 77, PC Ali"));
    QVERIFY(reports->front().told.contains(QStringLiteral("He followed me.")));
    QVERIFY(!reports->front().told.contains(QStringLiteral("999"))); // That line is for the person alone.
    QCOMPARE(reports->front().incidents, std::vector{id});
    QCOMPARE(stage.navigator.visits.front().page, shell::PageId::Report);
    QCOMPARE(stage.navigator.visits.front().id, reports->front().id.bytes());
}

void TestCallSheetPage::itIsSavedAsPdfOnlyWithConsent()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Save as PDF")));
    settle(stage);
    const QString path = stage.vault.outside() + QStringLiteral("/sheet.pdf");
    stage.prompts.savePaths.push_back(path);
    stage.prompts.confirmations = {false, true};
    QVERIFY(pressByKeys(page, QStringLiteral("Save as PDF")));
    stage.tray.finish();
    QVERIFY(!QFile::exists(path));
    QVERIFY(pressByKeys(page, QStringLiteral("Save as PDF")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The call sheet was saved. The PDF is not protected."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestCallSheetPage::itIsPrintedOnOnePageAfterAWarning()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setOutputFileName(path);
        return printer;
    });
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    stage.prompts.confirmations = {false, true};
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Page 1 of 1")));
    QVERIFY(actByKeysOf(page, shell::Command::Print)); // No, after all.
    stage.tray.finish();
    QVERIFY(!QFile::exists(path));
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The call sheet was sent to the printer."));
    QVERIFY(stage.prompts.questions.back().text.contains(QStringLiteral("Printers and print queues keep copies.")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), qsizetype{1});
}

void TestCallSheetPage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    add(stage, QStringLiteral("He followed me."));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, {}, shell::Purpose::OnlineReport);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Copy all of it")));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose the entries")));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestCallSheetPage)
#include "tst_CallSheetPage.moc"
