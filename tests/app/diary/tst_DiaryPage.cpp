#include "app/diary/DiaryPage.h"

#include "app/widgets/ChipList.h"
#include "tests/app/diary/DiaryPageStage.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>

using namespace app;
using namespace diarytest;
using namespace support;

/// The list of entries: found as one types, and it keeps its place.
class TestDiaryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutEntriesTheMainButtonIsFirst();
    void theSearchFieldIsFirstAndEachRowIsASentence();
    void typingNarrowsTheListAndTheCountIsSaidOnce();
    void filtersAreChipsThatCanBeTakenOff();
    void nothingThatFitsSaysSoAndOneButtonShowsAll();
    void datesAreChosenInWordsAndInFields();
    void aSavedFilterIsChosenRenamedDeletedAndBroughtBack();
    void enterAndOneClickOpenOnce();
    void theListKeepsItsPlace();
    void anEntryIsReadBesideTheList();
    void everythingIsNamedAndReachedByTab();
};

void TestDiaryPage::withoutEntriesTheMainButtonIsFirst()
{
    Diary diary(false);
    QVERIFY(diary.says(
        QStringLiteral("Nothing here yet. When you are ready, write what happened. One sentence is enough.")));
    QCOMPARE(QApplication::focusWidget(), buttonNamed(*diary.page, QStringLiteral("Write what happened")));
    QVERIFY(!diary.says(QStringLiteral("Filters")));
}

void TestDiaryPage::theSearchFieldIsFirstAndEachRowIsASentence()
{
    Diary diary;
    QVERIFY(diary.search());
    QCOMPARE(QApplication::focusWidget(), diary.search());
    QCOMPARE(diary.rows(), QStringLiteral("One Two Three"));
    const QAbstractItemModelTester tester(diary.list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString sentence = plain(diary.list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY2(sentence.contains(QStringLiteral("bout ")) && sentence.endsWith(QStringLiteral(": Two. private")),
             qPrintable(sentence));
    QVERIFY(diary.says(QStringLiteral("3 entries")));
}

void TestDiaryPage::typingNarrowsTheListAndTheCountIsSaidOnce()
{
    Diary diary;
    diary.stage.status.say({});
    QTest::keyClicks(diary.search(), QStringLiteral("kest"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Three kestrel"));
    QTRY_COMPARE(plain(diary.stage.status.text()), QStringLiteral("1 of 3 entries"));
    QVERIFY(diary.says(QStringLiteral("1 of 3 entries")));
    diary.stage.status.say({});
    diary.page->reload(); // Something changed elsewhere: nothing is said again.
    diary.wait();
    QCOMPARE(diary.stage.status.text(), QString());
    QTest::keyClick(diary.search(), Qt::Key_Escape);
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
}

void TestDiaryPage::filtersAreChipsThatCanBeTakenOff()
{
    Diary diary;
    QVERIFY2(!buttonNamed(*diary.page, QStringLiteral("Only private")), "the panel is folded away");
    diary.press(QStringLiteral("Filters"));
    diary.press(QStringLiteral("Only private"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two"));
    diary.press(QStringLiteral("Filters"));
    auto* chips = diary.page->findChild<widgets::ChipList*>();
    QVERIFY(chips && chips->isVisible());
    QCOMPARE(chips->chips().size(), std::size_t(1));
    diary.press(QStringLiteral("Private: take this filter off"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
    QVERIFY(!chips->isVisible());
    diary.press(QStringLiteral("Filters"));
    diary.press(QStringLiteral("phone"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two"));
    diary.press(QStringLiteral("Only not private"));
    QTRY_COMPARE(diary.rows(), QString());
}

void TestDiaryPage::nothingThatFitsSaysSoAndOneButtonShowsAll()
{
    Diary diary;
    QLineEdit* search = diary.search();
    QTest::keyClicks(search, QStringLiteral("zebra"));
    QTRY_VERIFY(diary.says(QStringLiteral("No entries match these filters. Clear the filters to see all 3 entries.")));
    QTRY_COMPARE(plain(diary.stage.status.text()),
                 QStringLiteral("No entries match these filters. Clear the filters to see all 3 entries."));
    QVERIFY(!diary.list()->isVisible());
    diary.press(QStringLiteral("Clear the filters"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
    QCOMPARE(QApplication::focusWidget(), search);
    QVERIFY(search->text().isEmpty());
}

void TestDiaryPage::datesAreChosenInWordsAndInFields()
{
    Diary diary;
    diary.press(QStringLiteral("Filters"));
    diary.press(QStringLiteral("Last 30 days"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One"));
    diary.press(QStringLiteral("Last 12 months"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two"));
    diary.press(QStringLiteral("Between two days"));
    const QDate last
        = QDateTime::fromMSecsSinceEpoch(diary.stage.vault.vault().clock().now().msecs - 100 * day, Qt::UTC).date();
    const auto type = [&diary](const QString& name, const QString& text) {
        for (QLineEdit* each : diary.page->findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == name)
                return QTest::keyClicks(each, text);
        QFAIL(qPrintable(QStringLiteral("no field: ") + name));
    };
    type(QStringLiteral("Last day: Day"), QString::number(last.day()));
    type(QStringLiteral("Last day: Month"), QString::number(last.month()));
    type(QStringLiteral("Last day: Year"), QString::number(last.year()));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Three"));
    type(QStringLiteral("First day: Day"), QStringLiteral("31"));
    type(QStringLiteral("First day: Month"), QStringLiteral("February"));
    type(QStringLiteral("First day: Year"), QStringLiteral("2020"));
    QVERIFY(diary.says(QStringLiteral("31 February does not exist in 2020. Check the day and month.")));
}

void TestDiaryPage::aSavedFilterIsChosenRenamedDeletedAndBroughtBack()
{
    Diary diary;
    QLineEdit* search = diary.search();
    QTest::keyClicks(search, QStringLiteral("kestrel"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Three kestrel"));
    diary.press(QStringLiteral("Saved filters"));
    diary.press(QStringLiteral("Save these filters"));
    QVERIFY(diary.says(QStringLiteral("Enter a name. One word is enough.")));
    QVERIFY(typeInto(*diary.page, QStringLiteral("A name for the filters that are on now"), QStringLiteral("Birds")));
    diary.press(QStringLiteral("Save these filters"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Show: Birds")));
    diary.press(QStringLiteral("Clear the filters"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
    diary.press(QStringLiteral("Show: Birds"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Three kestrel"));
    QCOMPARE(search->text(), QStringLiteral("kestrel"));

    diary.stage.prompts.texts.push_back(QStringLiteral("Big birds"));
    diary.press(QStringLiteral("Rename Birds"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Show: Big birds")));
    diary.press(QStringLiteral("Delete Big birds"));
    QTRY_VERIFY(!buttonNamed(*diary.page, QStringLiteral("Show: Big birds")));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Undo")));
    diary.press(QStringLiteral("Undo"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Show: Big birds")));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Redo")));
    diary.press(QStringLiteral("Redo"));
    QTRY_VERIFY(!buttonNamed(*diary.page, QStringLiteral("Show: Big birds")));
}

void TestDiaryPage::enterAndOneClickOpenOnce()
{
    Diary diary;
    diary.list()->setFocus();
    QTest::keyClick(diary.list(), Qt::Key_Return);
    QCOMPARE(diary.stage.navigator.visits.size(), std::size_t(1));
    QCOMPARE(diary.stage.navigator.visits.back().id, diary.entries[0].id.bytes());
    const QPoint second = diary.list()->visualRect(diary.list()->model()->index(1, 0)).center();
    QTest::mouseClick(diary.list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(diary.stage.navigator.visits.size(), std::size_t(2));
    QCOMPARE(diary.stage.navigator.visits.back().id, diary.entries[1].id.bytes());
    QTest::mouseDClick(diary.list()->viewport(), Qt::LeftButton, {}, second);
    QVERIFY(diary.stage.navigator.visits.size() <= 3);
    const std::size_t opened = diary.stage.navigator.visits.size();
    QTest::mouseClick(diary.list()->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      diary.list()->visualRect(diary.list()->model()->index(2, 0)).center());
    QCOMPARE(diary.stage.navigator.visits.size(), opened);
    QCOMPARE(diary.list()->selectionModel()->selectedRows().size(), 2);
}

void TestDiaryPage::theListKeepsItsPlace()
{
    Diary diary;
    core::base::JobContext job;
    std::vector<core::domain::IncidentStatement> many;
    for (int i = 0; i < 900; ++i) {
        auto statement = three(diary.stage).front();
        statement.what = QStringLiteral("number %1").arg(i);
        many.push_back(statement);
    }
    VERIFY_OK(core::diary::addIncidents({diary.stage.vault.caseId(), many, {}}, diary.stage.vault.vault(), job));
    diary.page->reload();
    diary.wait();
    QAbstractItemModel* rows = diary.list()->model();
    QScrollBar* bar = diary.list()->verticalScrollBar();
    for (int i = 0; i < 10 && rows->rowCount() < 700; ++i) {
        bar->setValue(bar->maximum());
        diary.wait();
    }
    QVERIFY(rows->rowCount() >= 700);
    diary.list()->setCurrentIndex(rows->index(650, 0));
    const QString words = rows->index(650, 0).data().toString();
    const int scrolled = bar->value();
    diary.list()->setFocus();
    QTest::keyClick(diary.list(), Qt::Key_Return);

    // Somebody corrects it, and comes back.
    auto changed = core::diary::findIncident(
        core::domain::IncidentId::fromBytes(diary.stage.navigator.visits.back().id), diary.stage.vault.vault());
    changed->statement.impact = QStringLiteral("tired");
    VERIFY_OK(
        core::diary::amendIncident(changed->id, changed->statement, QStringLiteral("x"), diary.stage.vault.vault()));
    diary.page->arrive({}, shell::Purpose::Show);
    diary.page->reload();
    QCOMPARE(diary.page->firstFocus(), diary.list());
    diary.wait();
    QCOMPARE(diary.list()->currentIndex().data().toString(), words);
    QCOMPARE(bar->value(), scrolled);
    QVERIFY(rows->rowCount() >= 700);
}

void TestDiaryPage::anEntryIsReadBesideTheList()
{
    Diary diary;
    diary.page->resize(1600, 800);
    diary.list()->setFocus();
    QTest::keyClick(diary.list(), Qt::Key_Down);
    QTest::keyClick(diary.list(), Qt::Key_Down);
    QTest::keyClick(diary.list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(diary.says(QStringLiteral("kestrel")));
    QVERIFY(diary.stage.navigator.visits.empty());
    QTest::keyClick(diary.list(), Qt::Key_Space);
    QVERIFY(!diary.says(QStringLiteral("kestrel")));
    diary.page->resize(500, 700); // No room: it opens as Enter does.
    QTest::keyClick(diary.list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(diary.stage.navigator.visits.size(), std::size_t(1));
}

void TestDiaryPage::everythingIsNamedAndReachedByTab()
{
    Diary diary;
    diary.press(QStringLiteral("Filters"));
    diary.press(QStringLiteral("Saved filters"));
    diary.press(QStringLiteral("Between two days"));
    diary.press(QStringLiteral("Only private"));
    diary.wait();
    QCOMPARE(faultsOfNames(*diary.page), QString());
    QCOMPARE(faultsOfTabOrder(*diary.page), QString());
}

QTEST_MAIN(TestDiaryPage)
#include "tst_DiaryPage.moc"
