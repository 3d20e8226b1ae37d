#include "app/widgets/UndoBar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using app::widgets::UndoBar;

/// What was done is taken back by Undo; what was taken back is done again by Redo, however long either takes.
class TestUndoBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTakenBackIsDoneAgain();
    void undoAndRedoDoOnlyWhatIsOffered();
    void whatDidNotWorkIsNotDoneAgain();
    void anotherRecordHasNothingToDoAgain();

private:
    /// A list of one thing, removed and put back through the bar as a page does it.
    struct Page
    {
        UndoBar bar;
        bool isThere = true;
        std::function<void()> answer; ///< The work that is still running.
        void remove()
        {
            answer = [this] {
                isThere = false;
                bar.offer(QStringLiteral("It was removed."), [this] { putBack(); });
            };
        }
        void putBack()
        {
            answer = [this] {
                isThere = true;
                bar.offer(QStringLiteral("It was put back."), [this] { remove(); });
            };
        }
        void finish() { std::exchange(answer, {})(); }
        QString word() const { return bar.isHidden() ? QString() : bar.findChild<QPushButton*>()->text(); }
    };
};

void TestUndoBar::whatWasTakenBackIsDoneAgain()
{
    Page page;
    QSignalSpy spoken(&page.bar, &UndoBar::offered);
    page.remove();
    page.finish();
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(page.word(), QStringLiteral("Undo"));
        QCOMPARE(spoken.takeLast().front().toString(), QStringLiteral("It was removed. You can undo this."));
        page.bar.undo();
        QCOMPARE(page.word(), QString()); // Nothing more while it runs.
        page.finish();
        QVERIFY(page.isThere);
        QCOMPARE(page.word(), QStringLiteral("Redo"));
        QCOMPARE(spoken.takeLast().front().toString(), QStringLiteral("It was put back. You can redo it."));
        page.bar.findChild<QPushButton*>()->click();
        page.finish();
        QVERIFY(!page.isThere);
    }
}

void TestUndoBar::undoAndRedoDoOnlyWhatIsOffered()
{
    Page page;
    page.bar.undo();
    page.bar.redo();
    QVERIFY(!page.answer);
    page.remove();
    page.finish();
    page.bar.redo();
    QVERIFY(!page.answer);
    page.bar.undo();
    page.finish();
    page.bar.undo();
    QVERIFY(!page.answer);
    QVERIFY(page.bar.canRedo() && !page.bar.canUndo());
}

void TestUndoBar::whatDidNotWorkIsNotDoneAgain()
{
    Page page;
    page.remove();
    page.finish();
    page.bar.undo();
    page.bar.giveUp();
    page.bar.offer(QStringLiteral("Another was removed."), [] {});
    QCOMPARE(page.word(), QStringLiteral("Undo"));
}

void TestUndoBar::anotherRecordHasNothingToDoAgain()
{
    Page page;
    page.remove();
    page.finish();
    QSignalSpy gone(&page.bar, &UndoBar::gone);
    page.bar.undo();
    page.finish();
    page.bar.clear();
    QCOMPARE(gone.takeLast().front().toString(), QStringLiteral("It was put back. You can redo it."));
    QVERIFY(!page.bar.canRedo() && page.bar.isHidden());
    page.remove();
    page.finish();
    QVERIFY(page.bar.canUndo());
    page.bar.offerAgain(QStringLiteral("It is a draft again."), [] {});
    QVERIFY(page.bar.canRedo());
}

QTEST_MAIN(TestUndoBar)
#include "tst_UndoBar.moc"
