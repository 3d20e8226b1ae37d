#include "tests/app/shell/CommandStage.h"

#include <QDir>
#include <QSignalSpy>
#include <QThread>

using namespace support;

/// What a person sets or does for their safety beside Lock and Leave now.
class TestWindowSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practisingComesBackOnce();
    void theTitleIsThatOfThePerson();
    void aSecondStartBringsItForwardAsItIs();
    void aSecondStartShowsNoMoreThanBefore();
    void aSecondStartDoesNotStopWhatIsTakenIn();
    void aSecondStartDoesNotStopLeaving();
    void everythingIsForgotten();
    void whatCannotBeRemovedIsSaid();
};

void TestWindowSafety::practisingComesBackOnce()
{
    CommandStage stage;
    stage.unlock();
    stage.window->unlockedView()->practiseLeaving();
    QVERIFY(stage.window->status().text().startsWith(QStringLiteral("Now press Shift three times")));
    stage.window->leave();
    QVERIFY(!stage.window->isVisible());
    QTRY_VERIFY(stage.window->isVisible());
    QCOMPARE(stage.window->status().text(),
             QStringLiteral("That is how it works. The next time the window does not come back."));
    QCOMPARE(stage.ended, 0);
    QVERIFY(stage.window->isUnlocked());
    stage.window->leave();
    QTRY_COMPARE(stage.ended, 1);
    QVERIFY(!stage.window->isVisible());
}

void TestWindowSafety::theTitleIsThatOfThePerson()
{
    CommandStage stage;
    const QString usual = stage.window->windowTitle();
    stage.settings.setWindowTitle(QStringLiteral("  Shopping   list "));
    QCOMPARE(stage.window->windowTitle(), QStringLiteral("Shopping list"));
    QCOMPARE(QApplication::applicationName(), QStringLiteral("Shopping list")); // Dialogs ask for it.
    stage.settings.setWindowTitle(QString());
    QCOMPARE(stage.window->windowTitle(), usual);
    QCOMPARE(QApplication::applicationName(), usual);
}

void TestWindowSafety::aSecondStartBringsItForwardAsItIs()
{
    CommandStage stage;
    stage.window->showMinimized();
    stage.window->comeForward();
    QVERIFY(stage.window->isVisible() && !stage.window->isMinimized());
    QVERIFY(!stage.window->isUnlocked());
    QSignalSpy opened(stage.window.get(), &MainWindow::recordsOpened);
    stage.unlock();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), stage.vault.folder());
    stage.window->comeForward();
    QCoreApplication::processEvents();
    QVERIFY(stage.window->isUnlocked() && stage.window->isVisible()); // It was to be seen.
}

void TestWindowSafety::aSecondStartShowsNoMoreThanBefore()
{
    for (const bool isHidden : {true, false}) {
        CommandStage stage;
        stage.unlock();
        stage.vault.letGo();
        isHidden ? stage.window->hide() : stage.window->showMinimized();
        stage.window->comeForward();
        QVERIFY(!stage.window->isVisible());
        QTRY_VERIFY(!stage.window->isUnlocked());
        QTRY_VERIFY(stage.window->isVisible());
        QVERIFY(!stage.window->isMinimized());
    }
}

void TestWindowSafety::aSecondStartDoesNotStopWhatIsTakenIn()
{
    CommandStage stage;
    stage.unlock();
    stage.window->showMinimized();
    stage.window->unlockedView()->tray().start<int>(QStringLiteral("Adding"), stage.vault.caseId(),
                                                    [](core::base::JobContext& job) -> core::base::Result<int> {
                                                        while (!job.isCanceled())
                                                            QThread::yieldCurrentThread();
                                                        return 1;
                                                    });
    stage.window->comeForward();
    QTest::qWait(50);
    QVERIFY(stage.window->isUnlocked() && stage.window->isMinimized()); // Nothing is stopped, and no more is seen.
    stage.window->unlockedView()->tray().cancelAll();
    QTRY_VERIFY(!stage.window->unlockedView()->tray().isBusy());
    stage.vault.letGo();
    stage.window->comeForward();
    QTRY_VERIFY(!stage.window->isUnlocked());
}

void TestWindowSafety::aSecondStartDoesNotStopLeaving()
{
    CommandStage stage;
    stage.unlock();
    stage.window->leave();
    stage.window->comeForward();
    QVERIFY(!stage.window->isVisible());
    QTRY_COMPARE(stage.ended, 1);
    QVERIFY(!stage.window->isVisible());
}

void TestWindowSafety::everythingIsForgotten()
{
    CommandStage stage;
    stage.settings.setIdleMinutes(30);
    stage.unlock();
    const QString folder = stage.vault.folder();
    stage.vault.letGo();
    stage.window->unlockedView()->forgetEverything();
    QTRY_VERIFY(!stage.window->isUnlocked());
    QVERIFY2(!QFileInfo::exists(folder), qPrintable(QDir(folder).entryList().join(QLatin1Char(' '))));
    QCOMPARE(stage.settings.idleMinutes(), 5);
    QVERIFY(stage.prompts.problems.empty());
}

void TestWindowSafety::whatCannotBeRemovedIsSaid()
{
    CommandStage stage; // Its own hand on the vault keeps it open.
    stage.unlock();
    stage.window->unlockedView()->forgetEverything();
    QTRY_VERIFY(!stage.window->isUnlocked());
    QVERIFY(QFileInfo::exists(stage.vault.folder()));
    QCOMPARE(stage.prompts.problems.size(), std::size_t(1));
}

QTEST_MAIN(TestWindowSafety)
#include "tst_WindowSafety.moc"
