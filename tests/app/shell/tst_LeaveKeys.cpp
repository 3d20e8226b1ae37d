#include "app/shell/LeaveKeys.h"

#include "tests/support/FixedClock.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWindow>

using app::shell::LeaveKeys;

/// Shift three times or Escape three times leaves, from anywhere; typing never does.
class TestLeaveKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeTimesLeaves_data();
    void threeTimesLeaves();
    void twiceDoesNot();
    void typingCapitalsDoesNot();
    void anotherKeyStartsAgain();
    void aClickStartsAgain();
    void mixingShiftAndEscapeDoesNot();
    void tooSlowDoesNot();
    void holdingAKeyDownCountsOnce();
    void withControlItIsAnotherKey();
    void worksInAFieldThatHasTheFocus();
    void worksInAModalDialog();
    void worksInAMenu();
    void switchedOffItCountsNothing();
    void pressesAreCounted();

private:
    /// As the window system tells it: to the window, with its modifiers.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyPress(target(), Qt::Key(key), modifiers); }
    void release(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyRelease(target(), Qt::Key(key), modifiers);
    }
    void tap(int key)
    {
        press(key);
        release(key, key == Qt::Key_Shift ? Qt::ShiftModifier : Qt::NoModifier);
    }
    QWindow* target() const { return m_target ? m_target : m_window->windowHandle(); }

    std::unique_ptr<support::FixedClock> m_clock;
    std::unique_ptr<LeaveKeys> m_keys;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSignalSpy> m_left;
    QLineEdit* m_field = nullptr;
    QWindow* m_target = nullptr;
};

void TestLeaveKeys::init()
{
    m_target = nullptr;
    m_clock = std::make_unique<support::FixedClock>();
    m_keys = std::make_unique<LeaveKeys>(*m_clock);
    qApp->installEventFilter(m_keys.get());
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit(m_window.get());
    m_window->resize(300, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_left = std::make_unique<QSignalSpy>(m_keys.get(), &LeaveKeys::leave);
}

void TestLeaveKeys::cleanup()
{
    m_left.reset();
    m_keys.reset();
    m_window.reset();
}

void TestLeaveKeys::threeTimesLeaves_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("shift") << int(Qt::Key_Shift);
    QTest::newRow("escape") << int(Qt::Key_Escape);
}

void TestLeaveKeys::threeTimesLeaves()
{
    QFETCH(const int, key);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_left->count(), 0);
        tap(key);
    }
    QCOMPARE(m_left->count(), 1);
}

void TestLeaveKeys::twiceDoesNot()
{
    tap(Qt::Key_Shift);
    tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::typingCapitalsDoesNot()
{
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Shift);
        press(Qt::Key_A, Qt::ShiftModifier);
        release(Qt::Key_A, Qt::ShiftModifier);
        release(Qt::Key_Shift, Qt::ShiftModifier);
    }
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::anotherKeyStartsAgain()
{
    tap(Qt::Key_Shift);
    tap(Qt::Key_Shift);
    tap(Qt::Key_A);
    tap(Qt::Key_Shift);
    tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 0);
    tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 1);
}

void TestLeaveKeys::aClickStartsAgain()
{
    tap(Qt::Key_Shift);
    tap(Qt::Key_Shift);
    QTest::mouseClick(target(), Qt::LeftButton);
    tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::mixingShiftAndEscapeDoesNot()
{
    tap(Qt::Key_Shift);
    tap(Qt::Key_Escape);
    tap(Qt::Key_Shift);
    tap(Qt::Key_Escape);
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::tooSlowDoesNot()
{
    tap(Qt::Key_Shift);
    tap(Qt::Key_Shift);
    m_clock->advance(LeaveKeys::shiftWindowMs + 1);
    tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 0);
    tap(Qt::Key_Escape);
    tap(Qt::Key_Escape);
    m_clock->advance(LeaveKeys::escapeWindowMs + 1);
    tap(Qt::Key_Escape);
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::holdingAKeyDownCountsOnce()
{
    for (int i = 0; i < 10; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(target(), &held);
    }
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::withControlItIsAnotherKey()
{
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Shift, Qt::ControlModifier);
        release(Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QCOMPARE(m_left->count(), 0);
}

void TestLeaveKeys::worksInAFieldThatHasTheFocus()
{
    m_field->setFocus();
    for (int i = 0; i < 3; ++i)
        tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 1);
}

void TestLeaveKeys::worksInAModalDialog()
{
    QDialog dialog(m_window.get());
    connect(m_keys.get(), &LeaveKeys::leave, &dialog, &QWidget::hide);
    bool wasInTime = false;
    QTimer::singleShot(0, &dialog, [&] {
        wasInTime = QTest::qWaitForWindowActive(&dialog);
        m_target = dialog.windowHandle();
        for (int i = 0; i < 3; ++i)
            tap(Qt::Key_Shift);
    });
    dialog.exec();
    QVERIFY(wasInTime);
    QCOMPARE(m_left->count(), 1);
}

void TestLeaveKeys::worksInAMenu()
{
    QMenu menu;
    menu.addAction(QStringLiteral("Something"));
    connect(m_keys.get(), &LeaveKeys::leave, &menu, &QWidget::hide);
    QTimer::singleShot(0, &menu, [&] {
        m_target = menu.windowHandle();
        for (int i = 0; i < 3; ++i)
            tap(Qt::Key_Shift);
        menu.hide();
    });
    menu.exec(QPoint(0, 0));
    QCOMPARE(m_left->count(), 1);
}

void TestLeaveKeys::switchedOffItCountsNothing()
{
    m_keys->setEnabled(false);
    for (int i = 0; i < 6; ++i)
        tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 0);
    m_keys->setEnabled(true);
    for (int i = 0; i < 3; ++i)
        tap(Qt::Key_Shift);
    QCOMPARE(m_left->count(), 1);
}

void TestLeaveKeys::pressesAreCounted()
{
    QSignalSpy counted(m_keys.get(), &LeaveKeys::counted);
    tap(Qt::Key_Shift);
    tap(Qt::Key_Shift);
    tap(Qt::Key_B);
    QCOMPARE(counted.count(), 3);
    QCOMPARE(counted.at(0).at(0).toInt(), 1);
    QCOMPARE(counted.at(1).at(0).toInt(), 2);
    QCOMPARE(counted.at(2).at(0).toInt(), 0);
}

QTEST_MAIN(TestLeaveKeys)
#include "tst_LeaveKeys.moc"
