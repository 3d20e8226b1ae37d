#include "app/timeline/CalendarGrid.h"

#include "app/widgets/Theme.h"
#include "tests/support/PageParts.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace support;
using app::timeline::CalendarGrid;
using app::timeline::CalendarModel;
using core::timeline::DayCounts;

/// The calendar is moved through by day, and says each day.
class TestCalendarGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void weeksRunFromMondayToSundayWithTheirSum();
    void everyCellSaysItsDay();
    void whatLiesBetweenDaysHasAMarkAndCountsOnceInItsWeek();
    void keysMoveByDayWeekAndMonth();
    void movingStopsAtTheFirstAndTheLastDay();
    void arrowsWithControlGoToTheNextDayWithAnEntry();
    void thereIsAlwaysACurrentDay();
    void theCurrentDayStaysWhenTheRecordChanges();
    void yearsHaveTheirName();
    void whereThereIsLittleRoomWeeksAreShortForTheEye();
    void aWeekRunsFromRightToLeftWhereWordsDo();
    void everyCountHasItsShade();
    void enterAndADoubleClickOpenADay();

private:
    /// Two entries on Wednesday 4 March 2026, four on Tuesday 10 March; today is Thursday 19 March.
    static DayCounts march() { return {{{QDate(2026, 3, 4), 2}, {QDate(2026, 3, 10), 4}}, 0}; }
    static QDate today() { return {2026, 3, 19}; }
    static void show(CalendarGrid& grid)
    {
        grid.resize(700, 400);
        grid.setDays(march(), today(), false);
        grid.show();
        grid.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&grid));
        grid.setFocus();
    }
    static QString cell(const CalendarGrid& grid, int row, int column)
    {
        return grid.model()->index(row, column).data().toString();
    }
    static QString spoken(const CalendarGrid& grid, int row, int column)
    {
        return plain(grid.model()->index(row, column).data(Qt::AccessibleTextRole).toString());
    }
};

void TestCalendarGrid::weeksRunFromMondayToSundayWithTheirSum()
{
    CalendarGrid grid;
    const QAbstractItemModelTester tester(grid.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    grid.setDays(march(), today(), false);
    QCOMPARE(grid.model()->rowCount(), 3);
    QCOMPARE(grid.model()->columnCount(), 8);
    QStringList headers;
    for (int column = 0; column < 8; ++column)
        headers << grid.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QCOMPARE(headers.join(QLatin1Char(' ')),
             QStringLiteral("Monday Tuesday Wednesday Thursday Friday Saturday Sunday In the week"));
    QCOMPARE(plain(grid.model()->headerData(1, Qt::Vertical).toString()), QStringLiteral("Week of 9 March"));
    QCOMPARE(cell(grid, 0, 2), QStringLiteral("2"));
    QCOMPARE(cell(grid, 0, 3), QStringLiteral("·"));
    QCOMPARE(cell(grid, 0, 7), QStringLiteral("2"));
    QCOMPARE(cell(grid, 1, 1), QStringLiteral("4"));
    QCOMPARE(cell(grid, 2, 7), QStringLiteral("–"));
    // Before the first entry and after today there is nothing to say.
    QCOMPARE(cell(grid, 0, 1), QString());
    QCOMPARE(cell(grid, 2, 4), QString());
    grid.setDays({}, today(), false);
    QCOMPARE(grid.model()->rowCount(), 1);
}

void TestCalendarGrid::everyCellSaysItsDay()
{
    CalendarGrid grid;
    grid.setDays(march(), today(), false);
    QCOMPARE(spoken(grid, 1, 1), QStringLiteral("Tuesday 10 March 2026, 4 entries"));
    QCOMPARE(spoken(grid, 1, 2), QStringLiteral("Wednesday 11 March 2026, nothing recorded"));
    QCOMPARE(spoken(grid, 1, 7), QStringLiteral("In the week: 4 entries"));
    grid.setDays(march(), today(), true);
    QCOMPARE(spoken(grid, 1, 2), QStringLiteral("Wednesday 11 March 2026, no entries that match"));
}

void TestCalendarGrid::whatLiesBetweenDaysHasAMarkAndCountsOnceInItsWeek()
{
    CalendarGrid grid;
    // One from Friday 6 March to Monday 9 March, and one more on the Friday.
    grid.setDays(
        {{{QDate(2026, 3, 6), 2, 1}, {QDate(2026, 3, 7), 1, 1}, {QDate(2026, 3, 8), 1, 1}, {QDate(2026, 3, 9), 1, 1}},
         0,
         {{QDate(2026, 3, 6), QDate(2026, 3, 9)}}},
        today(), false);
    QVERIFY(grid.days().hasBetween());
    QCOMPARE(cell(grid, 0, 4), QStringLiteral("2*"));
    QCOMPARE(cell(grid, 0, 6), QStringLiteral("1*"));
    QCOMPARE(cell(grid, 1, 0), QStringLiteral("1*"));
    QCOMPARE(spoken(grid, 0, 4), QStringLiteral("Friday 6 March 2026, 2 entries (some time between two days: 1)"));
    QCOMPARE(spoken(grid, 0, 7), QStringLiteral("In the week: 2 entries"));
    QCOMPARE(spoken(grid, 1, 7), QStringLiteral("In the week: 1 entry"));
    grid.setDays(march(), today(), false);
    QVERIFY(!grid.days().hasBetween());
}

void TestCalendarGrid::keysMoveByDayWeekAndMonth()
{
    CalendarGrid grid;
    grid.resize(700, 400);
    grid.setDays({{{QDate(2026, 1, 1), 1}, {QDate(2026, 3, 31), 1}}, 0}, QDate(2026, 5, 1), false);
    grid.show();
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 31));
    const auto after = [&grid](Qt::Key key) {
        QTest::keyClick(&grid, key);
        return grid.currentDay();
    };
    QCOMPARE(after(Qt::Key_PageUp), QDate(2026, 2, 28));
    QCOMPARE(after(Qt::Key_PageDown), QDate(2026, 3, 28));
    QCOMPARE(after(Qt::Key_Home), QDate(2026, 3, 23));
    QCOMPARE(after(Qt::Key_Left), QDate(2026, 3, 22)); // Into the week before.
    QCOMPARE(after(Qt::Key_Right), QDate(2026, 3, 23));
    QCOMPARE(after(Qt::Key_End), QDate(2026, 3, 29));
    QCOMPARE(after(Qt::Key_Right), QDate(2026, 3, 30)); // The sum of the week is no day.
    QCOMPARE(after(Qt::Key_Down), QDate(2026, 4, 6));
    QCOMPARE(after(Qt::Key_Up), QDate(2026, 3, 30));
}

void TestCalendarGrid::movingStopsAtTheFirstAndTheLastDay()
{
    CalendarGrid grid;
    show(grid);
    QTest::keyClick(&grid, Qt::Key_PageUp);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 4));
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 4));
    QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(grid.currentDay(), today());
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.currentDay(), today());
    QTest::keyClick(&grid, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 4));
}

void TestCalendarGrid::arrowsWithControlGoToTheNextDayWithAnEntry()
{
    CalendarGrid grid;
    show(grid);
    grid.goTo(QDate(2026, 3, 6));
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 10));
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 10));
    QTest::keyClick(&grid, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 4));
}

void TestCalendarGrid::thereIsAlwaysACurrentDay()
{
    CalendarGrid grid;
    grid.setDays({}, today(), false);
    QCOMPARE(grid.currentDay(), today());
    grid.setDays(march(), today(), false);
    QVERIFY(grid.currentIndex().isValid());
    // A click beside the days leaves the current one.
    show(grid);
    const QRect sum = grid.visualRect(grid.model()->index(0, CalendarModel::weekColumn));
    const QDate before = grid.currentDay();
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, sum.center());
    QCOMPARE(grid.currentDay(), before);
}

void TestCalendarGrid::theCurrentDayStaysWhenTheRecordChanges()
{
    CalendarGrid grid;
    grid.setDays(march(), today(), false);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 10));
    grid.goTo(QDate(2026, 3, 6));
    DayCounts more = march();
    more.days.insert(more.days.begin(), {QDate(2026, 1, 1), 1});
    grid.setDays(more, today(), false);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 6));
}

void TestCalendarGrid::yearsHaveTheirName()
{
    CalendarGrid grid;
    grid.setDays({{{QDate(2024, 12, 31), 1}, {QDate(2025, 1, 1), 3}}, 0}, today(), false);
    QCOMPARE(plain(grid.model()->headerData(0, Qt::Vertical).toString()), QStringLiteral("Week of 30 December 2024"));
    QCOMPARE(cell(grid, 0, 1), QStringLiteral("1"));
    QCOMPARE(cell(grid, 0, 2), QStringLiteral("3"));
    QCOMPARE(cell(grid, 0, 7), QStringLiteral("4"));
    QCOMPARE(spoken(grid, 0, 1), QStringLiteral("Tuesday 31 December 2024, 1 entry"));
}

void TestCalendarGrid::whereThereIsLittleRoomWeeksAreShortForTheEye()
{
    CalendarGrid grid;
    show(grid);
    const auto week = [&grid](int role) { return plain(grid.model()->headerData(1, Qt::Vertical, role).toString()); };
    QCOMPARE(week(Qt::DisplayRole), QStringLiteral("Week of 9 March"));
    grid.resize(360, 400);
    QTRY_COMPARE(week(Qt::DisplayRole), QStringLiteral("9 Mar"));
    QCOMPARE(week(Qt::AccessibleTextRole), QStringLiteral("Week of 9 March"));
    grid.resize(700, 400);
    QTRY_COMPARE(week(Qt::DisplayRole), QStringLiteral("Week of 9 March"));
}

void TestCalendarGrid::aWeekRunsFromRightToLeftWhereWordsDo()
{
    CalendarGrid grid;
    grid.setLayoutDirection(Qt::RightToLeft);
    show(grid);
    grid.goTo(QDate(2026, 3, 10));
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 11));
    QVERIFY(grid.visualRect(grid.currentIndex()).x() < grid.visualRect(grid.model()->index(1, 1)).x());
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.currentDay(), QDate(2026, 3, 10));
}

void TestCalendarGrid::everyCountHasItsShade()
{
    QList<int> steps;
    for (const int count : {0, 1, 2, 3, 4, 5, 9, 10, 5000})
        steps << CalendarModel::stepOf(count);
    QCOMPARE(steps, (QList<int>{0, 1, 2, 3, 3, 4, 4, 5, 5}));

    // Each is painted in its colour of the theme, and the number stands on it.
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100});
    CalendarGrid grid;
    grid.resize(800, 300);
    grid.setDays({{{QDate(2026, 3, 2), 1},
                   {QDate(2026, 3, 3), 2},
                   {QDate(2026, 3, 4), 3},
                   {QDate(2026, 3, 5), 5},
                   {QDate(2026, 3, 6), 10}},
                  0},
                 QDate(2026, 3, 8), false);
    grid.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&grid));
    const QImage picture = grid.viewport()->grab().toImage();
    const app::widgets::Colours colours = app::widgets::coloursFor(app::widgets::Appearance::Light);
    for (int column = 0; column < 5; ++column) {
        const QRect cell = grid.visualRect(grid.model()->index(0, column));
        QCOMPARE(picture.pixelColor(cell.left() + 12, cell.center().y()),
                 colours.shades[static_cast<std::size_t>(column)]);
    }
    // An empty day has none, also when it is the current one.
    grid.goTo(QDate(2026, 3, 7));
    const QRect empty = grid.visualRect(grid.model()->index(0, 5));
    QCOMPARE(grid.viewport()->grab().toImage().pixelColor(empty.left() + 12, empty.center().y()), colours.surface);
}

void TestCalendarGrid::enterAndADoubleClickOpenADay()
{
    CalendarGrid grid;
    show(grid);
    QSignalSpy opened(&grid, &CalendarGrid::dayOpened);
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(opened.size(), qsizetype(1));
    QCOMPARE(opened.front().front().toDate(), QDate(2026, 3, 10));
    const QPoint place = grid.visualRect(grid.model()->index(0, 2)).center();
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), qsizetype(1)); // One click chooses the day.
    QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), qsizetype(2));
    QCOMPARE(opened.back().front().toDate(), QDate(2026, 3, 4));
}

QTEST_MAIN(TestCalendarGrid)
#include "tst_CalendarGrid.moc"
