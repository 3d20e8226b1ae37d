#include "app/contacts/ReportPage.h"

#include "app/contacts/ContactPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/contacts/Contacts.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QComboBox>

using namespace app;
using namespace support;
using core::domain::Report;

/// What somebody was told, and the number they gave: typed once, kept as it was said. A number that is missing has its
/// words to ask for it.
class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aReportIsKeptWithItsReferenceByKeysAlone();
    void aNumberThatWasTypedButNotAddedIsKept();
    void theKindOfANumberIsHeardByItsQuestionAndItsValue();
    void aLogNumberNeedsTheDayItWasGiven();
    void aReportWithoutADayIsAskedForIt();
    void withoutANumberItSaysWhatToAsk();
    void aPromiseIsShownWithItsDay();
    void aDayThatDoesNotExistIsNamed();
    void takingAPromiseOffLeavesTheFocusOnThePage();
    void aKeptReportComesBackAndIsChanged();
    void wordsBeingTypedStayWhenSomethingElseChanges();
    void aCallThatCameInIsKept();
    void everyControlHasANameAndIsReachedByTab();

private:
    static std::vector<Report> reports(PageStage& stage)
    {
        const auto listed = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault());
        return listed ? *listed : std::vector<Report>();
    }
    /// Types into the field that is heard under this name.
    static bool typeHeard(const QWidget& page, const QString& name, const QString& text)
    {
        for (QLineEdit* each : page.findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == name) {
                each->setFocus();
                each->clear();
                QTest::keyClicks(each, text);
                return true;
            }
        return false;
    }
    /// 4 March 2024, in the fields of "When?".
    static bool typeDay(const QWidget& page)
    {
        return typeHeard(page, QStringLiteral("Day"), QStringLiteral("4"))
            && typeHeard(page, QStringLiteral("Month"), QStringLiteral("mar"))
            && typeHeard(page, QStringLiteral("Year"), QStringLiteral("2024"));
    }
    static QString problems(const QWidget& page) { return plain(page.findChild<widgets::ErrorSummary*>()->text()); }
    static bool focusIsOnThePage(const QWidget& page)
    {
        const QWidget* now = QApplication::focusWidget();
        return now && now->isVisible() && page.isAncestorOf(now);
    }
};

void TestReportPage::aReportIsKeptWithItsReferenceByKeysAlone()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QCOMPARE(page.title(), QStringLiteral("New report"));
    QVERIFY(page.firstFocus()->hasFocus());
    QVERIFY(buttonNamed(page, QStringLiteral("Call to 101"))->isChecked());
    QVERIFY(typeInto(page, QStringLiteral("Which police force or office?"), QStringLiteral("West Yorkshire Police")));
    QVERIFY(typeDay(page));
    QVERIFY(typeInto(page, QStringLiteral("The number"), QStringLiteral("CAD 1234")));
    QVERIFY(typeHeard(page, QStringLiteral("Given on: Day"), QStringLiteral("4")));
    QVERIFY(typeHeard(page, QStringLiteral("Given on: Month"), QStringLiteral("3")));
    QVERIFY(typeHeard(page, QStringLiteral("Given on: Year"), QStringLiteral("24")));
    QVERIFY(pressByKeys(page, QStringLiteral("Add this number")));
    QVERIFY(stage.status.text().contains(QStringLiteral("was added. Save the report to keep it.")));
    QVERIFY2(wordsOn(page).contains(QStringLiteral("Incident or log number: CAD 1234 of 4 March 2024")),
             qPrintable(wordsOn(page)));
    QVERIFY(typeInto(page, QStringLiteral("What did they say?"), QStringLiteral("It is logged.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The report was saved."));
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::Reports);

    const auto kept = reports(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().channel, QStringLiteral("101"));
    QCOMPARE(kept.front().force, QStringLiteral("West Yorkshire Police"));
    QCOMPARE(kept.front().said, QStringLiteral("It is logged."));
    QCOMPARE(kept.front().references.size(), std::size_t(1));
    QCOMPARE(kept.front().references.front().value, QStringLiteral("CAD 1234"));
    QCOMPARE(kept.front().references.front().givenAt, QDate(2024, 3, 4));
}

void TestReportPage::aNumberThatWasTypedButNotAddedIsKept()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(typeDay(page));
    auto* kinds = page.findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Crime reference")));
    QVERIFY(typeInto(page, QStringLiteral("The number"), QStringLiteral("13/45678/24")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(reports(stage).size(), std::size_t(1));
    QCOMPARE(reports(stage).front().references.size(), std::size_t(1));
    QCOMPARE(reports(stage).front().references.front().type, QStringLiteral("crime"));
    QCOMPARE(reports(stage).front().references.front().value, QStringLiteral("13/45678/24"));
}

/// V11
void TestReportPage::theKindOfANumberIsHeardByItsQuestionAndItsValue()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    auto* kinds = page.findChild<QComboBox*>();
    auto* heard = QAccessible::queryAccessibleInterface(kinds);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::ComboBox);
    const auto isLabelled = [&] {
        const auto labels = heard->relations(QAccessible::Label);
        return labels.size() == 1
            && labels.front().first->text(QAccessible::Name) == QLatin1String("What kind of number is it?");
    };
    for (const char* value : {"Incident or log number", "Crime reference"}) {
        const QString words = QString::fromLatin1(value);
        kinds->setCurrentIndex(kinds->findText(words));
        QVERIFY(isLabelled());
        QCOMPARE(heard->text(QAccessible::Value), words);
        QVERIFY(heard->text(QAccessible::Description).contains(words)); // Where only name and description are spoken.
        // By keys as well.
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY(kinds->currentText() != words);
        QCOMPARE(heard->text(QAccessible::Value), kinds->currentText());
        QVERIFY(heard->text(QAccessible::Description).contains(kinds->currentText()));
    }
}

void TestReportPage::aLogNumberNeedsTheDayItWasGiven()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(typeDay(page));
    QVERIFY(typeInto(page, QStringLiteral("The number"), QStringLiteral("77")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QCOMPARE(problems(page),
             QStringLiteral("This kind of number starts again every day. Add the date it was given to you."));
    stage.tray.finish();
    QVERIFY(reports(stage).empty());
    QCOMPARE(qobject_cast<QLineEdit*>(fieldNamed(page, QStringLiteral("The number")))->text(), QStringLiteral("77"));
}

void TestReportPage::aReportWithoutADayIsAskedForIt()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QCOMPARE(problems(page), QStringLiteral("Enter the date you spoke to them."));
    QVERIFY(page.findChild<widgets::ErrorSummary*>()->hasFocus());
    // The sentence leads to the field.
    QVERIFY(pressByKeys(page, QStringLiteral("Enter the date you spoke to them.")));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Day"));
    stage.tray.finish();
    QVERIFY(reports(stage).empty());
}

void TestReportPage::withoutANumberItSaysWhatToAsk()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    const QString ask = QStringLiteral("You can ask: \"What is the incident or log number, and its date? Has a crime "
                                       "been recorded, and what is its reference?\"");
    QVERIFY(!wordsOn(page).contains(ask));
    QVERIFY(typeDay(page));
    QVERIFY(pressByKeys(page, QStringLiteral("I was not given one")));
    QVERIFY(wordsOn(page).contains(ask));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QTRY_COMPARE(reports(stage).size(), std::size_t(1));
    QVERIFY(reports(stage).front().noReferenceGiven);
    QVERIFY(reports(stage).front().references.empty());
}

void TestReportPage::aPromiseIsShownWithItsDay()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(typeDay(page));
    QVERIFY(typeInto(page, QStringLiteral("They will"), QStringLiteral("an officer will call me")));
    QVERIFY(typeHeard(page, QStringLiteral("By: Day"), QStringLiteral("7")));
    QVERIFY(typeHeard(page, QStringLiteral("By: Month"), QStringLiteral("March")));
    QVERIFY(typeHeard(page, QStringLiteral("By: Year"), QStringLiteral("2024")));
    QVERIFY(pressByKeys(page, QStringLiteral("Add this promise")));
    QTRY_VERIFY2(wordsOn(page).contains(QStringLiteral("an officer will call me, by 7 March 2024")),
                 qPrintable(wordsOn(page)));
    QVERIFY(pressByKeys(page, QStringLiteral("They did it: an officer will call me")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QTRY_COMPARE(reports(stage).size(), std::size_t(1));
    const auto promised = reports(stage).front().promised;
    QCOMPARE(promised.size(), std::size_t(1));
    QCOMPARE(promised.front().what, QStringLiteral("an officer will call me"));
    QCOMPARE(promised.front().by, QDate(2024, 3, 7));
    QVERIFY(promised.front().kept);
}

void TestReportPage::aDayThatDoesNotExistIsNamed()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(typeDay(page));
    QVERIFY(typeInto(page, QStringLiteral("They will"), QStringLiteral("write")));
    QVERIFY(typeHeard(page, QStringLiteral("By: Day"), QStringLiteral("31")));
    QVERIFY(typeHeard(page, QStringLiteral("By: Month"), QStringLiteral("feb")));
    QVERIFY(typeHeard(page, QStringLiteral("By: Year"), QStringLiteral("2026")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QCOMPARE(problems(page), QStringLiteral("31 February does not exist in 2026. Check the day and month."));
    stage.tray.finish();
    QVERIFY(reports(stage).empty());
}

void TestReportPage::takingAPromiseOffLeavesTheFocusOnThePage()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(typeInto(page, QStringLiteral("They will"), QStringLiteral("write")));
    QVERIFY(pressByKeys(page, QStringLiteral("Add this promise")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Remove: write")));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove: write")));
    QTRY_VERIFY(!buttonNamed(page, QStringLiteral("Remove: write")));
    QVERIFY(focusIsOnThePage(page));
}

void TestReportPage::aKeptReportComesBackAndIsChanged()
{
    PageStage stage;
    Report first;
    first.caseId = stage.vault.caseId();
    first.channel = QStringLiteral("online");
    first.agency = QStringLiteral("police");
    first.madeAt.precision = core::domain::Precision::Exact;
    first.madeAt.from = core::domain::Moment{{1'709'546'400'000}, 0};
    first.officer = QStringLiteral("PC Ali");
    first.references = {{QStringLiteral("receipt"), QStringLiteral("BCA-99"), {}, {}}};
    first.status = QStringLiteral("open");
    const auto added = core::contacts::addReport(first, stage.vault.vault());
    VERIFY_OK(added);

    contacts::ReportPage page(stage.context());
    openPage(stage, page, added->id.bytes());
    QCOMPARE(page.title(), QStringLiteral("Report"));
    auto* officer = qobject_cast<QLineEdit*>(fieldNamed(page, QStringLiteral("Who did you speak to?")));
    QTRY_COMPARE(officer->text(), QStringLiteral("PC Ali"));
    QVERIFY(buttonNamed(page, QStringLiteral("Online report"))->isChecked());
    QVERIFY(wordsOn(page).contains(QStringLiteral("Receipt of an online report: BCA-99")));
    QVERIFY(typeInto(page, QStringLiteral("What is it recorded as?"), QStringLiteral("stalking")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto kept = core::contacts::findReport(added->id, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->recordedAs, QStringLiteral("stalking"));
    QCOMPARE(kept->revision, 2);
    QCOMPARE(kept->madeAt, first.madeAt);
    QCOMPARE(kept->references, first.references);
}

void TestReportPage::wordsBeingTypedStayWhenSomethingElseChanges()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    QVERIFY(typeInto(page, QStringLiteral("What did you tell them?"), QStringLiteral("Everything since")));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    settle(stage);
    QCOMPARE(qobject_cast<QPlainTextEdit*>(fieldNamed(page, QStringLiteral("What did you tell them?")))->toPlainText(),
             QStringLiteral("Everything since"));
}

void TestReportPage::aCallThatCameInIsKept()
{
    PageStage stage;
    contacts::ContactPage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QCOMPARE(problems(page), QStringLiteral("Enter the date you spoke to them.")); // And nothing else is needed.
    buttonNamed(page, QStringLiteral("They contacted me"))->click();
    buttonNamed(page, QStringLiteral("Letter"))->click();
    QVERIFY(typeInto(page, QStringLiteral("Who are they?"), QStringLiteral("Leeds police")));
    QVERIFY(typeDay(page));
    QVERIFY(typeInto(page, QStringLiteral("What did they say or write?"), QStringLiteral("They have it.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save")));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto kept = core::contacts::listContacts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().direction, core::domain::Direction::In);
    QCOMPARE(kept->front().agency, QStringLiteral("Leeds police"));
    QCOMPARE(kept->front().said, QStringLiteral("They have it."));
    QCOMPARE(kept->front().channel, QStringLiteral("letter"));
}

void TestReportPage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    contacts::ReportPage report(stage.context());
    openPage(stage, report);
    QVERIFY(typeInto(report, QStringLiteral("They will"), QStringLiteral("write")));
    QVERIFY(pressByKeys(report, QStringLiteral("Add this promise")));
    QTRY_VERIFY(buttonNamed(report, QStringLiteral("Remove: write")));
    QCOMPARE(faultsOfNames(report), QString());
    QCOMPARE(faultsOfTabOrder(report), QString());
    report.hide();
    contacts::ContactPage contact(stage.context());
    openPage(stage, contact);
    QCOMPARE(faultsOfNames(contact), QString());
    QCOMPARE(faultsOfTabOrder(contact), QString());
}

QTEST_MAIN(TestReportPage)
#include "tst_ReportPage.moc"
