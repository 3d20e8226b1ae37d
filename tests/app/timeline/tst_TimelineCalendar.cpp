#include "app/filters/EntryFilters.h"
#include "app/timeline/CalendarGrid.h"
#include "app/timeline/TimelineList.h"
#include "app/timeline/TimelinePage.h"
#include "app/widgets/Theme.h"
#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace app;
using namespace support;
using timeline::CalendarGrid;
using timeline::TimelineList;

/// The timeline as a calendar: the same facts, a row a week.
class TestTimelineCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        widgets::applyLook(*qApp, {});
    }
    void keysChooseTheView();
    void theCurrentDayIsSaidForTheEyeAndTheEar();
    void aDotIsExplained();
    void enterOpensTheDayAndThereIsAWayBack();
    void anEmptyDayOpensNothing();
    void entriesWithoutADayAreSaidAndOpened();
    void filtersHoldForBothViews();
    void withoutEntriesItSaysWhatWillBeHere();
    void everyControlHasANameAndIsReachedByTab();

private:
    static constexpr qint64 march10 = 1'773'133'200'000; // 2026-03-10T09:00:00Z
    static constexpr qint64 day = 86'400'000;

    static void add(PageStage& stage, std::optional<qint64> when, const char* behaviour, bool isPrivate = false)
    {
        core::domain::IncidentStatement statement;
        if (when)
            statement.when = {.from = core::domain::Moment{{*when}, 0}, .precision = core::domain::Precision::Exact};
        statement.what = QStringLiteral("x");
        statement.behaviours = {QString::fromLatin1(behaviour)};
        statement.isPrivate = isPrivate;
        core::base::JobContext job;
        VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    }
    /// Tuesday 10 March 2026: three calls and one in person; Thursday 12 March: one. And two that have no day.
    static void fill(PageStage& stage)
    {
        for (int i = 0; i < 3; ++i)
            add(stage, march10 + i, "called");
        add(stage, march10 + 4, "spoke-in-person", true);
        add(stage, march10 + 2 * day, "called");
        add(stage, std::nullopt, "called");
        add(stage, std::nullopt, "texted");
    }
    static CalendarGrid* grid(const QWidget& page) { return page.findChild<CalendarGrid*>(); }
    static TimelineList* list(const QWidget& page) { return page.findChild<TimelineList*>(); }
    /// Shows the calendar, by its keys.
    static void openCalendar(PageStage& stage, timeline::TimelinePage& page)
    {
        openPage(stage, page);
        QTRY_VERIFY(list(page)->isVisible());
        QTest::keyClick(list(page), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(grid(page)->isVisible() && grid(page)->hasFocus());
    }
    static void goTo(PageStage& stage, const QWidget& page, QDate to)
    {
        grid(page)->goTo(to);
        settle(stage);
    }
};

void TestTimelineCalendar::keysChooseTheView()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    QVERIFY(!list(page)->isVisible());
    QVERIFY(buttonNamed(page, QStringLiteral("Calendar"))->isChecked());
    QCOMPARE(page.firstFocus(), grid(page));
    QTest::keyClick(grid(page), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(list(page)->isVisible() && list(page)->hasFocus());
    QVERIFY(!grid(page)->isVisible());
    QVERIFY(buttonNamed(page, QStringLiteral("List"))->isChecked());
    QVERIFY(pressByKeys(page, QStringLiteral("Calendar")));
    QTRY_VERIFY(grid(page)->isVisible());
}

void TestTimelineCalendar::theCurrentDayIsSaidForTheEyeAndTheEar()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    QCOMPARE(grid(page)->currentDay(), QDate(2026, 3, 12));
    const QString tuesday
        = QStringLiteral("Tuesday 10 March 2026, 4 entries: Called me (3), Spoke to me in person (1).");
    QTest::keyClick(grid(page), Qt::Key_Left);
    const QString wednesday = QStringLiteral("Wednesday 11 March 2026, nothing recorded");
    QTRY_VERIFY(wordsOn(page).contains(wednesday + QLatin1Char('.')));
    const auto spoken = [&] { return plain(grid(page)->currentIndex().data(Qt::AccessibleTextRole).toString()); };
    QCOMPARE(spoken(), wednesday); // The cell says it, so the line below does not say it again.
    QCOMPARE(stage.status.text(), QString());
    QTest::keyClick(grid(page), Qt::Key_Left);
    QTRY_VERIFY(wordsOn(page).contains(tuesday));
    QCOMPARE(spoken(), QStringLiteral("Tuesday 10 March 2026, 4 entries"));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("Called me (3), Spoke to me in person (1)"));
}

void TestTimelineCalendar::aDotIsExplained()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    QVERIFY(wordsOn(page).contains(QStringLiteral("A dot means nothing recorded. It does not mean nothing happened.")));
}

void TestTimelineCalendar::enterOpensTheDayAndThereIsAWayBack()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    goTo(stage, page, QDate(2026, 3, 10));
    QTest::keyClick(grid(page), Qt::Key_Return);
    QTRY_VERIFY(list(page)->isVisible() && list(page)->hasFocus());
    QCOMPARE(list(page)->entryCount(), 4);
    QVERIFY(wordsOn(page).contains(QStringLiteral("Tuesday 10 March 2026, 4 entries")));
    QVERIFY(pressByKeys(page, QStringLiteral("Back to the calendar")));
    QTRY_VERIFY(grid(page)->isVisible() && grid(page)->hasFocus());
    QCOMPARE(grid(page)->currentDay(), QDate(2026, 3, 10));
    // The same by the button beside the line.
    QVERIFY(pressByKeys(page, QStringLiteral("Open this day")));
    QTRY_VERIFY(list(page)->isVisible());
    // The list as a whole is whole again.
    QTest::keyClick(list(page), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list(page)->entryCount(), 7);
}

void TestTimelineCalendar::anEmptyDayOpensNothing()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    goTo(stage, page, QDate(2026, 3, 11));
    QVERIFY(!buttonNamed(page, QStringLiteral("Open this day"))->isEnabled());
    stage.status.say({});
    QTest::keyClick(grid(page), Qt::Key_Return);
    QCOMPARE(plain(stage.status.text()), QStringLiteral("Wednesday 11 March 2026, nothing recorded."));
    settle(stage);
    QVERIFY(grid(page)->isVisible());
}

void TestTimelineCalendar::entriesWithoutADayAreSaidAndOpened()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("2 entries have no day. Look at them")));
    QTRY_VERIFY(list(page)->isVisible());
    QCOMPARE(list(page)->entryCount(), 2);
    QVERIFY(wordsOn(page).contains(QStringLiteral("Entries with no day")));
}

void TestTimelineCalendar::filtersHoldForBothViews()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    core::diary::FilterChoice calls;
    calls.filter.behaviours = {QStringLiteral("called")};
    page.findChild<filters::EntryFilters*>()->setChoice(calls);
    page.reload();
    QTRY_COMPARE(grid(page)->days().countOn(QDate(2026, 3, 10)), 3);
    goTo(stage, page, QDate(2026, 3, 11));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Wednesday 11 March 2026, no entries that match.")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 entry has no day. Look at it")));
    QTest::keyClick(grid(page), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list(page)->entryCount(), 5);
}

void TestTimelineCalendar::withoutEntriesItSaysWhatWillBeHere()
{
    PageStage stage;
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(!list(page)->isVisible());
    QTest::keyClick(&page, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    settle(stage);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Calendar"))->isChecked());
    QVERIFY(!grid(page)->isVisible());
    QVERIFY(wordsOn(page).contains(QStringLiteral("When you add entries they will appear here in order.")));
}

void TestTimelineCalendar::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    fill(stage);
    timeline::TimelinePage page(stage.context());
    openCalendar(stage, page);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestTimelineCalendar)
#include "tst_TimelineCalendar.moc"
