#include "app/shell/MainWindow.h"

#include "app/settings/AppSettings.h"
#include "app/shell/IdleWatch.h"
#include "app/shell/UnlockedView.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TempVault.h"
#include "tests/support/WindowParts.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QUrl>

using namespace app::shell;
using support::CountingPage;
using support::Door;

/// The window is either locked or open; locking and leaving work at any moment, and leave nothing behind.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsLockedWithTheFieldFocused();
    void opensOnToday();
    void leavingInsideAModalDialogHidesAtOnceAndAsksNothing();
    void leavingByTheButton();
    void leavingWipesTheKeys();
    void practiceComesBackOnce();
    void lockingDropsTheViewAndTheRecords();
    void lockingWithADialogOpenWorks();
    void lockingKeepsDrafts();
    void aPageThatIsNotThereIsIgnored();
    void idleWarnsAndLocks();
    void stayOpenStays();
    void aLongWriteIsNotInterruptedByIdleness();
    void aChangeReloadsThePageThatIsShown();
    void backAndForwardGoThroughThePages();
    void addingIsNotRepeatedByGoingBack();
    void theEmergencyCardIsThereLockedAndOpen();
    void narrowWindowsHaveTheirPagesInTheMenu();
    void everyControlHasANameAndLeaveIsFirst();
    void droppedFilesReachThePage();

private:
    void unlock();
    template<typename Widget>
    Widget* named(const QString& name) const
    {
        return support::visibleNamed<Widget>(*m_window, name);
    }
    Door* door() const { return static_cast<Door*>(m_window->lockedView()); }

    std::unique_ptr<support::TempVault> m_vault;
    std::unique_ptr<app::settings::AppSettings> m_settings;
    std::unique_ptr<support::ScriptedPrompts> m_prompts;
    std::unique_ptr<MainWindow> m_window;
    CountingPage::Counts m_today;
    CountingPage::Counts m_evidence;
    int m_ended = 0;
    QStringList m_restarts;
};

void TestMainWindow::initTestCase()
{
    app::widgets::installAccessibleRoles();
    app::widgets::applyLook(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                            {app::widgets::Appearance::Light, 100});
}

void TestMainWindow::init()
{
    m_vault = std::make_unique<support::TempVault>();
    m_settings = std::make_unique<app::settings::AppSettings>(QString());
    m_prompts = std::make_unique<support::ScriptedPrompts>();
    m_today = {};
    m_evidence = {};
    m_ended = 0;
    m_restarts.clear();
    const PageTable pages{
        {PageId::Today, QStringLiteral("Today"), QStringLiteral("today"),
         [this](const PageContext& c, QWidget* p) { return new CountingPage(c, QStringLiteral("Today"), m_today, p); }},
        {PageId::Evidence, QStringLiteral("Evidence"), QStringLiteral("evidence"),
         [this](const PageContext& c, QWidget* p) {
             return new CountingPage(c, QStringLiteral("Evidence"), m_evidence, p);
         }},
    };
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_vault->clock(), *m_settings, *m_prompts, pages,
                    [](const QString&, QWidget* parent) { return new Door(parent); }, [this] { ++m_ended; },
                    [this](const QString& folder) { m_restarts.append(folder); }});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_vault.reset();
}

void TestMainWindow::unlock()
{
    Opened opened;
    opened.vault = m_vault->shared();
    opened.caseId = m_vault->caseId();
    opened.remark = QStringLiteral("Last opened 21 November at 9:40pm.");
    Q_EMIT m_window->lockedView()->opened(opened);
    QVERIFY(m_window->isUnlocked());
}

void TestMainWindow::startsLockedWithTheFieldFocused()
{
    QVERIFY(!m_window->isUnlocked());
    QCOMPARE(QApplication::focusWidget(), m_window->lockedView()->firstFocus());
    QVERIFY(named<QPushButton>(QStringLiteral("Leave now")));
    QVERIFY(!named<QPushButton>(QStringLiteral("Lock")));
    QVERIFY(!named<QLineEdit>(QStringLiteral("Search everything")));
}

void TestMainWindow::opensOnToday()
{
    unlock();
    QCOMPARE(m_window->unlockedView()->page()->title(), QStringLiteral("Today"));
    QCOMPARE(m_today.reloads, 1);
    QCOMPARE(QApplication::focusWidget(), m_window->unlockedView()->page()->firstFocus());
    QCOMPARE(m_window->status().text(), QStringLiteral("Last opened 21 November at 9:40pm."));
    QVERIFY(m_window->lockedView() == nullptr);
}

void TestMainWindow::leavingInsideAModalDialogHidesAtOnceAndAsksNothing()
{
    unlock();
    QMessageBox dialog(m_window.get());
    bool wasHiddenAtOnce = false;
    QTimer::singleShot(0, &dialog, [&] {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (int i = 0; i < 3; ++i) {
            QTest::keyPress(dialog.windowHandle(), Qt::Key_Shift);
            QTest::keyRelease(dialog.windowHandle(), Qt::Key_Shift, Qt::ShiftModifier);
        }
        wasHiddenAtOnce = !dialog.isVisible() && !m_window->isVisible();
    });
    dialog.exec();
    QVERIFY(wasHiddenAtOnce);
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(m_prompts->questions.empty());
    QVERIFY(m_prompts->problems.empty());
}

void TestMainWindow::leavingByTheButton()
{
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Leave now")), Qt::LeftButton);
    QVERIFY(!m_window->isVisible());
    QTRY_COMPARE(m_ended, 1);
}

void TestMainWindow::leavingWipesTheKeys()
{
    unlock();
    auto vault = m_vault->shared();
    m_window->leave();
    QTRY_VERIFY(!vault->openForReading().has_value());
    QCOMPARE(m_ended, 1);
}

void TestMainWindow::practiceComesBackOnce()
{
    door()->practices = 1;
    m_window->leave();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_ended, 0);
    QTRY_VERIFY(m_window->isVisible());
    m_window->leave();
    QTRY_COMPARE(m_ended, 1);
}

void TestMainWindow::lockingDropsTheViewAndTheRecords()
{
    unlock();
    const QString folder = m_vault->folder();
    const QPointer<QWidget> view = m_window->unlockedView();
    const QPointer<QWidget> page = m_window->unlockedView()->page();
    std::weak_ptr<core::vault::UnlockedVault> watch = m_vault->shared();
    m_vault->close();

    m_window->lock();
    QVERIFY(!m_window->isVisible()); // Before anything else happens.
    QTRY_VERIFY(!m_window->isUnlocked());

    QVERIFY(view.isNull());
    QVERIFY(page.isNull());
    QVERIFY(watch.expired());
    QCOMPARE(m_restarts, QStringList{folder});
    QVERIFY(m_window->lockedView()); // The fresh process did not come: the door is shown here.
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::lockingWithADialogOpenWorks()
{
    unlock();
    m_vault->close();
    QDialog dialog(m_window.get());
    QTimer::singleShot(0, &dialog, [this] { m_window->lock(); });
    const int answer = dialog.exec();
    QCOMPARE(answer, int(QDialog::Rejected));
    QVERIFY(m_window->isUnlocked()); // Not under our feet.
    QTRY_VERIFY(!m_window->isUnlocked());
    QCOMPARE(m_restarts.size(), 1);
}

void TestMainWindow::lockingKeepsDrafts()
{
    unlock();
    m_window->unlockedView()->open(PageId::Evidence);
    QCOMPARE(m_today.keeps, 1);
    m_window->lock();
    QTRY_VERIFY(!m_window->isUnlocked());
    QCOMPARE(m_evidence.keeps, 1);
}

void TestMainWindow::aPageThatIsNotThereIsIgnored()
{
    unlock();
    QVERIFY(!m_window->unlockedView()->has(PageId::Packs));
    m_window->unlockedView()->open(PageId::Packs);
    QCOMPARE(m_window->unlockedView()->page()->title(), QStringLiteral("Today"));
}

void TestMainWindow::idleWarnsAndLocks()
{
    m_settings->setIdleMinutes(5);
    unlock();
    m_vault->clock().advance(qint64{4} * 60'000);
    m_window->idle().look();
    QVERIFY(!named<QPushButton>(QStringLiteral("Stay open")));
    m_vault->clock().advance(31'000);
    m_window->idle().look();
    QVERIFY(named<QPushButton>(QStringLiteral("Stay open")));
    QVERIFY(m_window->status().text().startsWith(QStringLiteral("Locking in 29")));
    QVERIFY(m_window->isUnlocked());
    m_vault->clock().advance(30'000);
    m_window->idle().look();
    QTRY_VERIFY(!m_window->isUnlocked());
}

void TestMainWindow::stayOpenStays()
{
    m_settings->setIdleMinutes(5);
    unlock();
    m_vault->clock().advance(4 * 60'000 + 45'000);
    m_window->idle().look();
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Stay open")), Qt::LeftButton);
    QVERIFY(!named<QPushButton>(QStringLiteral("Stay open")));
    m_vault->clock().advance(60'000);
    m_window->idle().look();
    QVERIFY(m_window->isUnlocked());
}

void TestMainWindow::aLongWriteIsNotInterruptedByIdleness()
{
    m_settings->setIdleMinutes(1);
    unlock();
    m_window->unlockedView()->tray().start<int>(QStringLiteral("Adding"), m_vault->caseId(),
                                                [](core::base::JobContext& job) -> core::base::Result<int> {
                                                    while (!job.isCanceled())
                                                        QThread::yieldCurrentThread();
                                                    return 1;
                                                });
    m_vault->clock().advance(120'000);
    m_window->idle().look();
    QTest::qWait(0);
    QVERIFY(m_window->isUnlocked());
    m_window->lock(); // A person may.
    QTRY_VERIFY(!m_window->isUnlocked());
}

void TestMainWindow::aChangeReloadsThePageThatIsShown()
{
    unlock();
    const auto write = [](core::base::JobContext&) -> core::base::Result<int> { return 1; };
    m_window->unlockedView()->tray().save<int>({{}, m_vault->caseId(), this}, write, [](const auto&) {});
    QTRY_COMPARE(m_today.reloads, 2);
    bool isDone = false;
    m_window->unlockedView()->tray().save<int>({{}, core::domain::CaseId::create(), this}, write,
                                               [&](const auto&) { isDone = true; });
    QTRY_VERIFY(isDone);
    QTest::qWait(0);
    QCOMPARE(m_today.reloads, 2);
}

void TestMainWindow::backAndForwardGoThroughThePages()
{
    unlock();
    auto* view = m_window->unlockedView();
    view->open(PageId::Evidence, QByteArray("0123456789abcdef"));
    QCOMPARE(m_evidence.id, QByteArray("0123456789abcdef"));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view->page()->title(), QStringLiteral("Today"));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(view->page()->title(), QStringLiteral("Evidence"));
    QCOMPARE(m_evidence.id, QByteArray("0123456789abcdef"));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view->page()->title(), QStringLiteral("Today"));
}

void TestMainWindow::addingIsNotRepeatedByGoingBack()
{
    unlock();
    auto* view = m_window->unlockedView();
    view->open(PageId::Evidence, {}, Purpose::Add);
    QCOMPARE(m_evidence.purpose, Purpose::Add);
    view->open(PageId::Today);
    view->back();
    QCOMPARE(view->page()->title(), QStringLiteral("Evidence"));
    QCOMPARE(m_evidence.purpose, Purpose::Show);
}

void TestMainWindow::theEmergencyCardIsThereLockedAndOpen()
{
    const auto isShown = [this] { return named<QPushButton>(QStringLiteral("Close this card")) != nullptr; };
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!isShown());
        QTest::mouseClick(named<QPushButton>(QStringLiteral("More about calling 999")), Qt::LeftButton);
        QVERIFY(isShown());
        QVERIFY(named<QLabel>(QStringLiteral("A silent call alone does not bring the police.")));
        QTest::mouseClick(named<QPushButton>(QStringLiteral("Close this card")), Qt::LeftButton);
        QVERIFY(!isShown());
        if (round == 0)
            unlock();
    }
    m_window->unlockedView()->open(PageId::Emergency);
    QVERIFY(isShown());
}

void TestMainWindow::narrowWindowsHaveTheirPagesInTheMenu()
{
    unlock();
    auto* navigation = m_window->findChild<QListView*>();
    m_window->resize(900, 640);
    QVERIFY(navigation->isVisible());
    m_window->resize(600, 360);
    QTRY_VERIFY(!navigation->isVisible());
    QVERIFY(named<QPushButton>(QStringLiteral("Menu")));
    QVERIFY(m_window->width() <= 600); // Nothing pushes it wider.
    m_window->resize(900, 640);
    QTRY_VERIFY(navigation->isVisible());
    m_settings->setLook({app::widgets::Appearance::Light, 200}); // Half of the room.
    QVERIFY(!navigation->isVisible());
    m_settings->setLook({app::widgets::Appearance::Light, 100});
    QVERIFY(navigation->isVisible());
}

void TestMainWindow::everyControlHasANameAndLeaveIsFirst()
{
    unlock();
    m_window->showEmergency();
    const QStringList nameless = support::namelessControls(*m_window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
    QWidget* first = m_window->nextInFocusChain();
    while (first != m_window.get() && !(first->focusPolicy() & Qt::TabFocus))
        first = first->nextInFocusChain();
    auto* leave = qobject_cast<QPushButton*>(first);
    QVERIFY(leave);
    QCOMPARE(leave->text(), QStringLiteral("Leave now"));
}

void TestMainWindow::droppedFilesReachThePage()
{
    unlock();
    QMimeData content;
    content.setUrls(
        {QUrl::fromLocalFile(QStringLiteral("/some/where/a.png")), QUrl(QStringLiteral("https://x.example/"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->unlockedView(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->unlockedView(), &drop);
    QCOMPARE(m_today.files, QStringList{QStringLiteral("/some/where/a.png")});
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // The original stays where it is.
}

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
