#include "app/diary/EntryPage.h"

#include "app/diary/DiaryPage.h"
#include "app/diary/IncidentListModel.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "core/evidence/Evidence.h"
#include "core/people/Orders.h"
#include "core/people/People.h"
#include "tests/support/PageParts.h"
#include "tests/support/PageStage.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace app;

/// Writing what happened: one sentence is enough, nothing typed is lost, and a saved entry is corrected, not changed.
class TestEntryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSentenceIsEnough();
    void withoutWordsNothingIsSavedAndThePageSaysWhatToDo();
    void leavingThePageKeepsADraftThatCanBeCarriedOn();
    void aCorrectionKeepsTheFirstTextReadable();
    void aCorrectionThatIsSavedIsNoDraftAndSaysItsTime();
    void daysAreCountedByTheCalendar();
    void filesThatAreAddedBelongToTheEntry();
    void whatWasJustSavedCanBeTakenBackAndWrittenOn();
    void whatWasOfferedForOneEntryIsNotDoneToTheNext();
    void backComesToTheHalfWrittenEntry();
    void escLeavesItForNowAndAsksNothing();
    void whatWasTakenOutAgainIsNoDraft();
    void theDiaryListsAndOpensEntries();

private:
    static void show(shell::Page& page, const QByteArray& id = {})
    {
        page.resize(900, 640);
        page.show();
        page.arrive(id, shell::Purpose::Show);
        page.reload();
    }
    static QPlainTextEdit* what(shell::Page& page) { return qobject_cast<QPlainTextEdit*>(page.firstFocus()); }
    static void press(shell::Page& page, const QString& words)
    {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible())
                return each->click();
        QFAIL(qPrintable(QStringLiteral("no button: ") + words));
    }
    /// The field of a question, by the words a person reads.
    static QWidget* fieldNamed(shell::Page& page, const QString& label)
    {
        for (widgets::FormField* each : page.findChildren<widgets::FormField*>())
            if (each->label() == label)
                return each->field();
        return nullptr;
    }
    static void chooseUnknownTime(shell::Page& page)
    {
        for (QRadioButton* each : page.findChildren<QRadioButton*>())
            if (each->text() == QStringLiteral("I do not know"))
                each->setChecked(true);
    }
    static std::vector<core::diary::IncidentSummary> entries(support::PageStage& stage)
    {
        core::diary::IncidentQuery query;
        query.caseId = stage.vault.caseId();
        const auto listed = core::diary::listIncidents(query, stage.vault.vault());
        return listed ? *listed : std::vector<core::diary::IncidentSummary>();
    }
};

void TestEntryPage::oneSentenceIsEnough()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    QVERIFY(what(page));
    what(page)->setPlainText(QStringLiteral("He was at the bus stop again."));
    chooseUnknownTime(page);
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto saved = entries(stage);
    QCOMPARE(saved.size(), std::size_t(1));
    QCOMPARE(saved.front().beginning, QStringLiteral("He was at the bus stop again."));
    QCOMPARE(stage.navigator.visits.front().id, saved.front().id.bytes());
    QVERIFY(stage.status.text().startsWith(QStringLiteral("Saved at ")));
}

void TestEntryPage::withoutWordsNothingIsSavedAndThePageSaysWhatToDo()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    press(page, QStringLiteral("Save entry"));
    auto* summary = page.findChild<widgets::ErrorSummary*>();
    QVERIFY(summary && !summary->isEmpty());
    QVERIFY(summary->text().contains(QStringLiteral("Write what happened. One sentence is enough.")));
    QVERIFY(summary->text().contains(QStringLiteral("Enter the day it happened, or choose \"I do not know\".")));
    QVERIFY(entries(stage).empty());
}

void TestEntryPage::leavingThePageKeepsADraftThatCanBeCarriedOn()
{
    support::PageStage stage;
    {
        diary::EntryPage page(stage.context());
        show(page);
        what(page)->setPlainText(QStringLiteral("Half a sent"));
        page.keepDrafts();
        stage.tray.finish();
    }
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    QVERIFY(entries(stage).empty());

    diary::EntryPage page(stage.context());
    show(page, drafts->front().id.bytes());
    QTRY_VERIFY(what(page) != nullptr);
    QCOMPARE(what(page)->toPlainText(), QStringLiteral("Half a sent"));
    what(page)->setPlainText(QStringLiteral("Half a sentence, and now a whole one."));
    chooseUnknownTime(page);
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto after = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(after);
    QVERIFY(after->empty());
}

void TestEntryPage::aCorrectionThatIsSavedIsNoDraftAndSaysItsTime()
{
    support::PageStage stage;
    core::base::JobContext job;
    core::domain::IncidentStatement first;
    first.what = QStringLiteral("It was a red car.");
    const auto added = core::diary::addIncidents({stage.vault.caseId(), {first}, {}}, stage.vault.vault(), job);
    VERIFY_OK(added);
    const core::domain::IncidentId id = added->front().id;
    stage.vault.clock().advance(8 * qint64{60'000});
    diary::EntryPage page(stage.context());
    show(page, id.bytes());
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Correct this entry")));
    press(page, QStringLiteral("Correct this entry"));
    what(page)->setPlainText(QStringLiteral("It was a blue car."));
    page.keepDrafts();
    press(page, QStringLiteral("Save entry")); // Refused: it has no reason yet.
    auto* reason = qobject_cast<QLineEdit*>(fieldNamed(page, QStringLiteral("Why are you correcting it?")));
    QVERIFY(reason);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("I looked"));
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    page.keepDrafts(); // As on leaving the page.
    stage.tray.finish();
    support::settle(stage);
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    QVERIFY(drafts->empty());
    show(page, id.bytes());
    QTRY_VERIFY(support::wordsOn(page).contains(QStringLiteral("It was a blue car.")));
    const QString words = support::plain(support::wordsOn(page));
    QVERIFY2(words.contains(QStringLiteral("Written on 22 November 2026, 12:00pm.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Corrected on 22 November 2026, 12:08pm.")), qPrintable(words));
}

void TestEntryPage::daysAreCountedByTheCalendar()
{
    support::PageStage stage; // It is the 22nd, noon.
    core::base::JobContext job;
    core::domain::IncidentStatement evening;
    evening.what = QStringLiteral("In the evening, eight days before.");
    evening.when = *core::domain::whenFromJson(QJsonValue(QStringLiteral("2026-11-14T21:00:00+00:00")));
    core::domain::IncidentStatement span = evening;
    span.what = QStringLiteral("Between two days.");
    span.when.to = core::domain::Moment{{span.when.from->at.msecs + 2 * qint64{86'400'000}}};
    const auto added = core::diary::addIncidents({stage.vault.caseId(), {evening, span}, {}}, stage.vault.vault(), job);
    VERIFY_OK(added);
    for (const auto& [number, days] : {std::pair(0, 8), std::pair(1, 6)}) {
        diary::EntryPage page(stage.context());
        show(page, added->at(static_cast<std::size_t>(number)).id.bytes());
        QTRY_VERIFY(support::wordsOn(page).contains(QStringLiteral("later.")));
        QVERIFY2(support::wordsOn(page).contains(QStringLiteral(", %1 day").arg(days)),
                 qPrintable(support::wordsOn(page)));
    }
}

void TestEntryPage::aCorrectionKeepsTheFirstTextReadable()
{
    support::PageStage stage;
    core::base::JobContext job;
    core::domain::IncidentStatement first;
    first.what = QStringLiteral("It was a red car.");
    const auto added = core::diary::addIncidents({stage.vault.caseId(), {first}, {}}, stage.vault.vault(), job);
    VERIFY_OK(added);
    const core::domain::IncidentId id = added->front().id;

    diary::EntryPage page(stage.context());
    show(page, id.bytes());
    QTRY_VERIFY(!page.findChildren<QPushButton*>().isEmpty());
    const auto correct = [&page]() -> QPushButton* {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Correct this entry") && each->isVisible())
                return each;
        return nullptr;
    };
    QTRY_VERIFY(correct() != nullptr);
    correct()->click();
    what(page)->setPlainText(QStringLiteral("It was a blue car."));
    press(page, QStringLiteral("Save entry"));
    auto* summary = page.findChild<widgets::ErrorSummary*>();
    QVERIFY2(summary->text().contains(QStringLiteral("Write why")), "a correction needs its reason");
    auto* reason = qobject_cast<QLineEdit*>(fieldNamed(page, QStringLiteral("Why are you correcting it?")));
    QVERIFY(reason);
    reason->setText(QStringLiteral("I looked at the photo."));
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto revisions = core::custody::revisionsOf(stage.vault.vault(), id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t(2));
    QVERIFY(revisions->front().canonical.contains("It was a red car."));
    QVERIFY(revisions->back().canonical.contains("It was a blue car."));
}

void TestEntryPage::filesThatAreAddedBelongToTheEntry()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    const QString path
        = stage.vault.writeFile(QStringLiteral("photo.jpg"), QByteArray("\xff\xd8\xff\xe0 not much", 13));
    QVERIFY(page.takeFiles({path}));
    QTRY_COMPARE(stage.vault.objectCount(), 1);
    QTRY_VERIFY(stage.status.text().contains(QStringLiteral("was added as")));
    what(page)->setPlainText(QStringLiteral("This was under my door."));
    chooseUnknownTime(page);
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto saved = entries(stage);
    QCOMPARE(saved.size(), std::size_t(1));
    QCOMPARE(saved.front().evidenceCount, 1);
}

void TestEntryPage::whatWasJustSavedCanBeTakenBackAndWrittenOn()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    what(page)->setPlainText(QStringLiteral("He was at the bus stop again."));
    chooseUnknownTime(page);
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const QByteArray id = stage.navigator.visits.front().id;
    QCOMPARE(page.record(), std::optional(id));
    show(page, id);
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Undo")) != nullptr);
    QVERIFY(stage.status.text().startsWith(QStringLiteral("Saved at ")));
    press(page, QStringLiteral("Undo"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(2));
    QVERIFY(entries(stage).empty());
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    QCOMPARE(stage.navigator.visits.back().id, drafts->front().id.bytes());
    show(page, drafts->front().id.bytes());
    QTRY_COMPARE(what(page) ? what(page)->toPlainText() : QString(), QStringLiteral("He was at the bus stop again."));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The entry is a draft again. You can redo it."));
    press(page, QStringLiteral("Redo"));
    QTRY_COMPARE(entries(stage).size(), std::size_t(1));
    // The record tells what happened: the entry is kept among the removed ones.
    const auto gone = core::diary::findIncident(core::domain::IncidentId::fromBytes(id), stage.vault.vault());
    VERIFY_OK(gone);
    QVERIFY(gone->withdrawnAt.has_value());
    // Looked at later, an entry is removed or corrected, not taken back.
    diary::EntryPage later(stage.context());
    show(later, id);
    QTRY_VERIFY(support::buttonNamed(later, QStringLiteral("Put it back")) != nullptr);
    QVERIFY(!support::buttonNamed(later, QStringLiteral("Undo")));
}

void TestEntryPage::whatWasOfferedForOneEntryIsNotDoneToTheNext()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    what(page)->setPlainText(QStringLiteral("He was at the bus stop again."));
    chooseUnknownTime(page);
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    show(page, stage.navigator.visits.front().id);
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Undo")) != nullptr);
    press(page, QStringLiteral("Undo"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(2));
    show(page, stage.navigator.visits.back().id);
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Redo")) != nullptr);
    press(page, QStringLiteral("Save and write another"));
    QTRY_COMPARE(entries(stage).size(), std::size_t(1));
    QTRY_VERIFY(what(page) && what(page)->toPlainText().isEmpty());
    QVERIFY(!support::buttonNamed(page, QStringLiteral("Redo")));
    // Nor to what is being corrected.
    what(page)->setPlainText(QStringLiteral("And again."));
    chooseUnknownTime(page);
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(3));
    show(page, stage.navigator.visits.back().id);
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Undo")) != nullptr);
    press(page, QStringLiteral("Correct this entry"));
    QVERIFY(!support::buttonNamed(page, QStringLiteral("Undo")));
    QVERIFY(!stage.status.text().contains(QStringLiteral("undo")));
}

void TestEntryPage::backComesToTheHalfWrittenEntry()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    QVERIFY(!page.record());
    what(page)->setPlainText(QStringLiteral("Half a sent"));
    page.keepDrafts();
    stage.tray.finish();
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    QCOMPARE(page.record(), std::optional(drafts->front().id.bytes()));
    show(page, *page.record());
    QTRY_COMPARE(what(page) ? what(page)->toPlainText() : QString(), QStringLiteral("Half a sent"));
}

void TestEntryPage::escLeavesItForNowAndAsksNothing()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    what(page)->setPlainText(QStringLiteral("Half a sent"));
    what(page)->setFocus();
    QTest::keyClick(what(page), Qt::Key_Escape);
    QCOMPARE(stage.navigator.backs, 1);
    page.keepDrafts(); // As the window does before it shows another page.
    stage.tray.finish();
    QCOMPARE(core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault())->size(), std::size_t(1));
    QTRY_VERIFY(support::wordsOn(page).contains(QStringLiteral("Draft kept at ")));
}

void TestEntryPage::whatWasTakenOutAgainIsNoDraft()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    what(page)->setPlainText(QStringLiteral("Half a sent"));
    page.keepDrafts();
    stage.tray.finish();
    QCOMPARE(core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault())->size(), std::size_t(1));
    what(page)->clear();
    page.keepDrafts();
    stage.tray.finish();
    QVERIFY(core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault())->empty());
    QCOMPARE(page.record(), std::optional(QByteArray()));
    // Written again, it is kept again.
    what(page)->setPlainText(QStringLiteral("Another beginning"));
    page.keepDrafts();
    stage.tray.finish();
    QCOMPARE(core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault())->front().beginning,
             QStringLiteral("Another beginning"));
}

void TestEntryPage::theDiaryListsAndOpensEntries()
{
    support::PageStage stage;
    core::base::JobContext job;
    core::domain::IncidentStatement first;
    first.what = QStringLiteral("First");
    core::domain::IncidentStatement second;
    second.what = QStringLiteral("Second");
    VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {first, second}, {}}, stage.vault.vault(), job));
    diary::DiaryPage page(stage.context());
    show(page);
    auto* list = page.findChild<QListView*>();
    QVERIFY(list);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->currentIndex().isValid());
    for (int row = 0; row < 2; ++row)
        QVERIFY(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().size() > 10);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(1));
    QCOMPARE(stage.navigator.visits.front().page, shell::PageId::Entry);
}

QTEST_MAIN(TestEntryPage)
#include "tst_EntryPage.moc"
