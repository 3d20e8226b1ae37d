#include "app/fields/MonthGrid.h"

#include "app/fields/WhenEditor.h"
#include "tests/support/PageParts.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using app::fields::MonthGrid;
using namespace support;

/// A day is chosen from a month, by keys or by mouse.
class TestMonthGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void weeksRunFromMondayToSunday();
    void arrowsGoByDayAndByWeekAndPagesByMonth();
    void theLineRunsTheOtherWayWhereWordsDo();
    void aDayToComeCannotBeChosen();
    void escapeClosesItWithoutAChoice();
    void everyWeekIsSeenHoweverLargeTheTextIs();

private:
    /// Shown as a page shows it.
    static std::unique_ptr<MonthGrid> shown(QDate chosen, QDate last, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        auto grid = std::make_unique<MonthGrid>();
        grid->setLayoutDirection(direction);
        grid->setDays(chosen, last);
        grid->show();
        return grid;
    }
    static QTableView* table(const MonthGrid& grid) { return grid.findChild<QTableView*>(); }
    static void press(const MonthGrid& grid, Qt::Key key) { QTest::keyClick(table(grid), key); }
    static QString here(const MonthGrid& grid)
    {
        return table(grid)->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    static QString dayAt(const MonthGrid& grid, int week, int day)
    {
        return table(grid)->model()->index(week, day).data(Qt::DisplayRole).toString();
    }
};

void TestMonthGrid::weeksRunFromMondayToSunday()
{
    const auto shownGrid = shown(QDate(2026, 8, 20), QDate(2026, 11, 22));
    const MonthGrid& grid = *shownGrid;
    QCOMPARE(table(grid)->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Mon"));
    QCOMPARE(table(grid)->model()->headerData(6, Qt::Horizontal).toString(), QStringLiteral("Sun"));
    QVERIFY(wordsOn(grid).contains(QStringLiteral("August 2026")));
    QCOMPARE(dayAt(grid, 0, 4), QString()); // 31 July.
    QCOMPARE(dayAt(grid, 0, 5), QStringLiteral("1")); // A Saturday.
    QCOMPARE(dayAt(grid, 5, 0), QStringLiteral("31")); // In the sixth week.
    QCOMPARE(dayAt(grid, 5, 1), QString());
    QVERIFY(!table(grid)->model()->index(0, 4).flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(here(grid), QStringLiteral("Thursday 20 August 2026"));
}

void TestMonthGrid::arrowsGoByDayAndByWeekAndPagesByMonth()
{
    const auto shownGrid = shown(QDate(2026, 3, 31), QDate(2026, 11, 22));
    const MonthGrid& grid = *shownGrid;
    QSignalSpy chosen(&grid, &MonthGrid::chosen);
    press(grid, Qt::Key_Right);
    QCOMPARE(here(grid), QStringLiteral("Wednesday 1 April 2026"));
    press(grid, Qt::Key_Down);
    QCOMPARE(here(grid), QStringLiteral("Wednesday 8 April 2026"));
    press(grid, Qt::Key_Left);
    press(grid, Qt::Key_Up);
    QCOMPARE(here(grid), QStringLiteral("Tuesday 31 March 2026"));
    press(grid, Qt::Key_PageUp); // February has no such day.
    QCOMPARE(here(grid), QStringLiteral("Saturday 28 February 2026"));
    press(grid, Qt::Key_PageDown);
    QCOMPARE(here(grid), QStringLiteral("Saturday 28 March 2026"));
    QVERIFY(chosen.isEmpty());
    press(grid, Qt::Key_Return);
    press(grid, Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.front().front().toDate(), QDate(2026, 3, 28));
    buttonNamed(grid, QStringLiteral("Month before"))->click();
    QVERIFY(wordsOn(grid).contains(QStringLiteral("February 2026")));
    Q_EMIT table(grid)->clicked(table(grid)->model()->index(0, 6));
    QCOMPARE(chosen.back().front().toDate(), QDate(2026, 2, 1));
}

void TestMonthGrid::theLineRunsTheOtherWayWhereWordsDo()
{
    const auto shownGrid = shown(QDate(2026, 3, 10), QDate(2026, 11, 22), Qt::RightToLeft);
    const MonthGrid& grid = *shownGrid;
    press(grid, Qt::Key_Left);
    QCOMPARE(here(grid), QStringLiteral("Wednesday 11 March 2026"));
    press(grid, Qt::Key_Right);
    QCOMPARE(here(grid), QStringLiteral("Tuesday 10 March 2026"));
}

void TestMonthGrid::aDayToComeCannotBeChosen()
{
    const QDate today(2026, 11, 22);
    const auto shownGrid = shown(QDate(2027, 1, 5), today);
    const MonthGrid& grid = *shownGrid;
    QCOMPARE(here(grid), QStringLiteral("Sunday 22 November 2026"));
    press(grid, Qt::Key_Right);
    press(grid, Qt::Key_PageDown);
    QCOMPARE(here(grid), QStringLiteral("Sunday 22 November 2026"));
    QVERIFY(!buttonNamed(grid, QStringLiteral("Month after"))->isEnabled());
    QSignalSpy chosen(&grid, &MonthGrid::chosen);
    Q_EMIT table(grid)->clicked(table(grid)->model()->index(4, 0)); // The 23rd.
    QVERIFY(chosen.isEmpty());
}

void TestMonthGrid::escapeClosesItWithoutAChoice()
{
    app::fields::WhenEditor editor;
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QAbstractButton* calendar = buttonNamed(editor, QStringLiteral("Calendar"));
    QVERIFY(calendar);
    const auto before = editor.value();
    calendar->click();
    auto* grid = editor.findChild<MonthGrid*>();
    QVERIFY(grid && grid->isVisible());
    press(*grid, Qt::Key_Left);
    press(*grid, Qt::Key_Escape);
    QVERIFY(!grid->isVisible());
    QVERIFY(calendar->hasFocus() && !calendar->isChecked());
    QCOMPARE(editor.value().from.day, before.from.day);
}

void TestMonthGrid::everyWeekIsSeenHoweverLargeTheTextIs()
{
    MonthGrid grid;
    QFont large = grid.font();
    large.setPointSizeF(32);
    grid.setFont(large);
    grid.setDays(QDate(2026, 8, 20), QDate(2026, 11, 22)); // Six weeks.
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const QTableView* days = table(grid);
    for (int week = 0; week < 6; ++week) {
        const QRect cell = days->visualRect(days->model()->index(week, 0));
        QVERIFY(cell.height() >= days->fontMetrics().height());
        QVERIFY2(days->viewport()->rect().contains(cell), qPrintable(QString::number(week)));
    }
}

QTEST_MAIN(TestMonthGrid)
#include "tst_MonthGrid.moc"
