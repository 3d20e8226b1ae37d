#include "app/contacts/Removal.h"

#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportListModel.h"
#include "app/contacts/ReportPage.h"
#include "app/contacts/ReportsPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/contacts/Contacts.h"
#include "core/custody/Ledger.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QListView>

using namespace app;
using namespace support;
using core::domain::Contact;
using core::domain::Report;

/// Reports, calls and letters are taken out of the list and put back, by Delete, by the buttons and by Undo. Why is
/// asked only when others know a report by its number.
class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void deleteRemovesAndUndoBringsBack();
    void aReportWithANumberAsksWhy();
    void noReasonNeedsToBeGiven();
    void removedOnesAreShownApartAndPutBack();
    void severalGoTogether();
    void theLastOneLeavesTheFocusOnThePage();
    void aReportIsRemovedOnItsPage();
    void whatIsTypedStaysWhenItsReportIsRemoved();
    void aRemovedCallSaysSoAndIsPutBack();
    void everyControlHasANameAndIsReachedByTab();

private:
    static constexpr qint64 march = 1'709'546'400'000; // 2024-03-04T10:00:00Z
    static constexpr qint64 day = 86'400'000;

    static core::domain::When at(qint64 msecs)
    {
        return {.from = core::domain::Moment{{msecs}, 0}, .precision = core::domain::Precision::Exact};
    }
    static Report add(PageStage& stage, qint64 when, const QString& number = {})
    {
        Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt = at(when);
        report.status = QStringLiteral("open");
        if (!number.isEmpty())
            report.references = {{QStringLiteral("crime"), number, {}, {}}};
        const auto added = core::contacts::addReport(report, stage.vault.vault());
        return added ? *added : Report();
    }
    static Contact addCall(PageStage& stage, qint64 when)
    {
        Contact contact;
        contact.caseId = stage.vault.caseId();
        contact.at = at(when);
        contact.channel = QStringLiteral("phone");
        contact.agency = QStringLiteral("Leeds police");
        const auto added = core::contacts::addContact(contact, stage.vault.vault());
        return added ? *added : Contact();
    }
    static bool isRemoved(const PageStage& stage, const Report& report)
    {
        const auto found = core::contacts::findReport(report.id, stage.vault.vault());
        return found && found->removedAt.has_value();
    }
    static bool isRemoved(const PageStage& stage, const Contact& contact)
    {
        const auto found = core::contacts::findContact(contact.id, stage.vault.vault());
        return found && found->removedAt.has_value();
    }
    static QString reasonOf(const PageStage& stage, const Report& report)
    {
        const auto revisions = core::custody::revisionsOf(stage.vault.vault(), report.id.bytes());
        return revisions ? revisions->back().reason : QString();
    }
    static QListView* list(const QWidget& page) { return page.findChild<QListView*>(); }
    static int rows(const QWidget& page) { return list(page)->isVisible() ? list(page)->model()->rowCount() : 0; }
    static bool focusIsOnThePage(const QWidget& page)
    {
        const QWidget* now = QApplication::focusWidget();
        return now && now->isVisible() && page.isAncestorOf(now);
    }
};

void TestRemoval::deleteRemovesAndUndoBringsBack()
{
    PageStage stage;
    const Report report = add(stage, march);
    const Contact call = addCall(stage, march + day);
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 2);
    QTRY_VERIFY(list(page)->hasFocus());
    QVERIFY(!buttonNamed(page, QStringLiteral("Show removed")));
    QTest::keyClick(list(page), Qt::Key_Delete); // the newest one: the call
    QTRY_COMPARE(rows(page), 1);
    QVERIFY(isRemoved(stage, call) && !isRemoved(stage, report));
    QVERIFY(stage.prompts.questions.empty());
    QVERIFY(wordsOn(page).contains(QStringLiteral("The call or letter was removed.")));
    QTRY_VERIFY(stage.status.text().contains(QStringLiteral("You can undo this.")));
    QVERIFY(actByKeysOf(page, shell::Command::Undo)); // Ctrl+Z
    QTRY_COMPARE(rows(page), 2);
    QVERIFY(!isRemoved(stage, call));
    QVERIFY(wordsOn(page).contains(QStringLiteral("The call or letter was put back.")));
    QTRY_VERIFY(stage.status.text().contains(QStringLiteral("You can redo it.")));
    QVERIFY(!actByKeysOf(page, shell::Command::Undo)); // There is no more to take back.
    QVERIFY(actByKeysOf(page, shell::Command::Redo));
    QTRY_COMPARE(rows(page), 1);
    QVERIFY(QTest::qWaitFor([&] { return actByKeysOf(page, shell::Command::Undo); }));
    QTRY_COMPARE(rows(page), 2);
}

void TestRemoval::aReportWithANumberAsksWhy()
{
    PageStage stage;
    const Report report = add(stage, march, QStringLiteral("13/45678/24"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 1);
    QTRY_VERIFY(list(page)->hasFocus());
    QTest::keyClick(list(page), Qt::Key_Delete); // Answered with "Keep it".
    QCOMPARE(stage.prompts.questions.size(), std::size_t(1));
    QCOMPARE(stage.prompts.questions.back().heading, QStringLiteral("Remove this report?"));
    QVERIFY(stage.prompts.questions.back().text.contains(QStringLiteral("number")));
    settle(stage);
    QVERIFY(!isRemoved(stage, report));
    QCOMPARE(rows(page), 1);

    stage.prompts.texts.push_back(QStringLiteral(" It was a test call "));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove (4 March 2024, 10:00am)")));
    QTRY_COMPARE(rows(page), 0);
    QVERIFY(isRemoved(stage, report));
    QCOMPARE(reasonOf(stage, report), QStringLiteral("It was a test call"));
}

void TestRemoval::noReasonNeedsToBeGiven()
{
    PageStage stage;
    const Report report = add(stage, march, QStringLiteral("13/45678/24"));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 1);
    stage.prompts.texts.push_back(QString());
    QVERIFY(pressByKeys(page, QStringLiteral("Remove (4 March 2024, 10:00am)")));
    QTRY_VERIFY(isRemoved(stage, report));
    QCOMPARE(reasonOf(stage, report), QStringLiteral("Removed from the reports. No reason was given."));
}

void TestRemoval::removedOnesAreShownApartAndPutBack()
{
    PageStage stage;
    const Report report = add(stage, march);
    add(stage, march + day);
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 2);
    QTest::keyClick(list(page), Qt::Key_Down);
    QVERIFY(pressByKeys(page, QStringLiteral("Remove (4 March 2024, 10:00am)")));
    QTRY_COMPARE(rows(page), 1);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Show removed")));
    buttonNamed(page, QStringLiteral("Show removed"))->click();
    QCOMPARE(rows(page), 1);
    QCOMPARE(plain(list(page)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString()),
             QStringLiteral("4 March 2024, 10:00am: Call to 101, police. No reference number yet. Removed."));
    QVERIFY(!buttonNamed(page, QStringLiteral("Add a reference (4 March 2024, 10:00am)")));
    QVERIFY(!actByKeysOf(page, shell::Command::AddReference));
    // Removed already: Delete does nothing.
    QTest::keyClick(list(page), Qt::Key_Delete);
    settle(stage);
    QCOMPARE(rows(page), 1);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back (4 March 2024, 10:00am)")));
    QTRY_COMPARE(rows(page), 2); // None is removed any more: the others are shown.
    QVERIFY(!buttonNamed(page, QStringLiteral("Show removed")));
    QVERIFY(!isRemoved(stage, report));
}

void TestRemoval::severalGoTogether()
{
    PageStage stage;
    const Report one = add(stage, march, QStringLiteral("13/45678/24"));
    const Report two = add(stage, march + day);
    const Contact call = addCall(stage, march + 2 * day);
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 3);
    list(page)->setFocus();
    QTest::keyClick(list(page), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(page), Qt::Key_Down, Qt::ShiftModifier);
    stage.prompts.texts.push_back(QStringLiteral("All a mistake"));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove 3 of them")));
    QCOMPARE(stage.prompts.questions.back().heading, QStringLiteral("Remove these 3?"));
    QTRY_COMPARE(rows(page), 0);
    QVERIFY(isRemoved(stage, one) && isRemoved(stage, two) && isRemoved(stage, call));
    QVERIFY(wordsOn(page).contains(QStringLiteral("3 of them were removed.")));
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    QTRY_COMPARE(rows(page), 3);
    QVERIFY(!isRemoved(stage, one) && !isRemoved(stage, two) && !isRemoved(stage, call));
}

void TestRemoval::theLastOneLeavesTheFocusOnThePage()
{
    PageStage stage;
    add(stage, march);
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 1);
    QVERIFY(pressByKeys(page, QStringLiteral("Remove (4 March 2024, 10:00am)")));
    QTRY_COMPARE(rows(page), 0);
    QVERIFY(focusIsOnThePage(page));
    QVERIFY(wordsOn(page).contains(QStringLiteral("No reports yet.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Undo")));
    QTRY_COMPARE(rows(page), 1);
    QVERIFY(focusIsOnThePage(page));
}

void TestRemoval::aReportIsRemovedOnItsPage()
{
    PageStage stage;
    const Report report = add(stage, march);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("This report is removed.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove this report")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("This report is removed.")));
    QVERIFY(isRemoved(stage, report));
    QVERIFY(!buttonNamed(page, QStringLiteral("Remove this report")));
    QVERIFY(focusIsOnThePage(page));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Remove this report")));
    QVERIFY(!isRemoved(stage, report));
    QVERIFY(focusIsOnThePage(page));
    QVERIFY(actByKeysOf(page, shell::Command::Redo));
    QTRY_VERIFY(isRemoved(stage, report));
    settle(stage);

    // A new one has nothing to remove.
    openPage(stage, page);
    settle(stage);
    QVERIFY(!buttonNamed(page, QStringLiteral("Remove this report")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Undo")));
}

void TestRemoval::whatIsTypedStaysWhenItsReportIsRemoved()
{
    PageStage stage;
    const Report report = add(stage, march);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("What did they say?"), QStringLiteral("Somebody will call")));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove this report")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Put it back")));
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back")));
    QTRY_VERIFY(!buttonNamed(page, QStringLiteral("Put it back")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save report")));
    QTRY_VERIFY2(!stage.navigator.visits.empty(), qPrintable(page.findChild<widgets::ErrorSummary*>()->text()));
    const auto kept = core::contacts::findReport(report.id, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->said, QStringLiteral("Somebody will call"));
    QCOMPARE(kept->revision, 4); // added, removed, put back, changed
    QVERIFY(!kept->removedAt);
}

void TestRemoval::aRemovedCallSaysSoAndIsPutBack()
{
    PageStage stage;
    const Contact call = addCall(stage, march);
    VERIFY_OK(core::contacts::removeContact(call.id, {}, stage.vault.vault()));
    contacts::ContactPage page(stage.context());
    openPage(stage, page, call.id.bytes());
    settle(stage);
    QVERIFY(wordsOn(page).contains(QStringLiteral("This call or letter is removed.")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Remove this call or letter")));
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Remove this call or letter")));
    QVERIFY(!isRemoved(stage, call));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("This call or letter is removed.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove this call or letter")));
    QTRY_VERIFY(isRemoved(stage, call));
    QVERIFY(stage.prompts.questions.empty());
}

void TestRemoval::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    add(stage, march);
    const Report removed = add(stage, march + day);
    VERIFY_OK(core::contacts::removeReport(removed.id, {}, stage.vault.vault()));
    const Contact call = addCall(stage, march + 2 * day);
    VERIFY_OK(core::contacts::removeContact(call.id, {}, stage.vault.vault()));
    contacts::ReportsPage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(rows(page), 1);
    QVERIFY(buttonNamed(page, QStringLiteral("Show removed")));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
    contacts::ContactPage contact(stage.context());
    openPage(stage, contact, call.id.bytes());
    settle(stage);
    QVERIFY(buttonNamed(contact, QStringLiteral("Put it back")));
    QCOMPARE(faultsOfNames(contact), QString());
    QCOMPARE(faultsOfTabOrder(contact), QString());
}

QTEST_MAIN(TestRemoval)
#include "tst_Removal.moc"
