#include "tests/app/shell/CommandStage.h"

#include <QDialog>
#include <QTimer>

using namespace app::shell;
using namespace app::shell::commands;

/// Keys and menu are made of one list, locked or open: what is offered works, and what works is offered.
class TestWindowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<support::CommandStage>(); }
    void cleanup() { m_stage.reset(); }
    void theMenuHasEverythingThatHasKeys();
    void theMenuWorksWhileLocked();
    void f10OpensTheMenu();
    void aPageIsAskedForItsOwnKeys();
    void aPageMayTakeACommandOfTheWindow();
    void fieldsKeepTheirUndo();
    void fieldsKeepTheirRedo();
    void changedKeysWorkAtOnceAndTheOldOnesDoNot();
    void f6GoesRoundTheWindow();
    void lockWorksBehindADialog();

private:
    std::unique_ptr<support::CommandStage> m_stage;
};

void TestWindowCommands::theMenuHasEverythingThatHasKeys()
{
    m_stage->unlock();
    const QStringList lines = m_stage->menuLines();
    int count = 0;
    for (const Offered& each : m_stage->window->offered()) {
        if (each.command == Command::OpenMenu)
            continue;
        const QString line = each.keys.isEmpty() ? each.words : each.words + QLatin1Char('\t') + each.keyText;
        QVERIFY2(lines.contains(line), qPrintable(line));
        ++count;
    }
    QCOMPARE(lines.size(), count);
    QVERIFY(lines.contains(QStringLiteral("Save entry\tCtrl+S")));
    QVERIFY(lines.contains(QStringLiteral("Leave now")));
    // Without a page of packs nobody is told of them.
    QVERIFY(lines.filter(QStringLiteral("pack")).isEmpty());
}

void TestWindowCommands::theMenuWorksWhileLocked()
{
    const QStringList lines = m_stage->menuLines();
    QVERIFY(lines.contains(QStringLiteral("Leave now")));
    QVERIFY(lines.contains(QStringLiteral("Help for this page\tF1")));
    QVERIFY(lines.filter(QStringLiteral("Lock\t")).isEmpty());
    QVERIFY(support::visibleNamed<QPushButton>(*m_stage->window, QStringLiteral("Menu")));
    QVERIFY(support::visibleNamed<QPushButton>(*m_stage->window, QStringLiteral("Help")));
}

void TestWindowCommands::f10OpensTheMenu()
{
    m_stage->unlock();
    bool wasOpen = false;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        wasOpen = menu && !menu->actions().isEmpty();
        if (menu)
            menu->close();
    });
    m_stage->press(Qt::Key_F10);
    QVERIFY(wasOpen);
}

void TestWindowCommands::aPageIsAskedForItsOwnKeys()
{
    m_stage->unlock();
    m_stage->press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_stage->done, QStringList{QStringLiteral("saved")});
    support::visibleNamed<QPushButton>(*m_stage->window, QStringLiteral("Save entry"))->setEnabled(false);
    m_stage->press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_stage->done.size(), 1);
    m_stage->window->showEmergency(); // The page is not shown.
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->done.size(), 1);
}

void TestWindowCommands::aPageMayTakeACommandOfTheWindow()
{
    m_stage->unlock();
    m_stage->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget() != m_stage->page()->field);
    m_stage->page()->hasSearch = true;
    m_stage->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_stage->done, QStringList{QStringLiteral("searched")});
    QCOMPARE(m_stage->menuLines().filter(QStringLiteral("Ctrl+F")).size(), 1);
}

void TestWindowCommands::fieldsKeepTheirUndo()
{
    m_stage->unlock();
    m_stage->page()->firstFocus()->setFocus();
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->done, QStringList{QStringLiteral("undone")});
    m_stage->page()->field->setFocus();
    QTest::keyClicks(m_stage->page()->field, QStringLiteral("abc"));
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->done.size(), 1);
    QVERIFY(m_stage->page()->field->text() != QStringLiteral("abc"));
}

void TestWindowCommands::fieldsKeepTheirRedo()
{
    m_stage->unlock();
    for (const auto& [key, with] : {std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier),
                                    std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        m_stage->done.clear();
        m_stage->page()->firstFocus()->setFocus();
        m_stage->press(key, with);
        QCOMPARE(m_stage->done, QStringList{QStringLiteral("redone")});
        QLineEdit* field = m_stage->page()->field;
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, QStringLiteral("abc"));
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field->text() != QStringLiteral("abc"));
        m_stage->press(key, with);
        QCOMPARE(field->text(), QStringLiteral("abc"));
        QCOMPARE(m_stage->done.size(), 1);
    }
}

void TestWindowCommands::changedKeysWorkAtOnceAndTheOldOnesDoNot()
{
    m_stage->unlock();
    m_stage->settings.setKeys(QStringLiteral("save"), QStringLiteral("Ctrl+J"));
    m_stage->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_stage->done.isEmpty());
    m_stage->press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_stage->done, QStringList{QStringLiteral("saved")});
    QVERIFY(m_stage->menuLines().contains(QStringLiteral("Save entry\tCtrl+J")));
    m_stage->settings.setAllKeysAsTheyCome();
    m_stage->press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_stage->done.size(), 1);
    m_stage->press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_stage->done.size(), 2);
}

void TestWindowCommands::f6GoesRoundTheWindow()
{
    m_stage->unlock();
    m_stage->window->resize(900, 640);
    const auto name = [] {
        auto* now = QApplication::focusWidget();
        auto* button = qobject_cast<QAbstractButton*>(now);
        return button ? button->text() : now ? now->accessibleName() : QString();
    };
    QCOMPARE(QApplication::focusWidget(), m_stage->page()->firstFocus());
    m_stage->press(Qt::Key_F6);
    QCOMPARE(name(), QStringLiteral("More"));
    m_stage->press(Qt::Key_F6);
    QCOMPARE(name(), QStringLiteral("Pages"));
    m_stage->press(Qt::Key_F6);
    QCOMPARE(name(), QStringLiteral("Menu"));
    m_stage->press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_stage->page()->firstFocus());
    m_stage->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(name(), QStringLiteral("Menu"));
    m_stage->window->resize(600, 360); // Without the list of pages.
    QCoreApplication::processEvents();
    m_stage->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(name(), QStringLiteral("More"));
    m_stage->window->showEmergency();
    m_stage->press(Qt::Key_F6);
    QCOMPARE(name(), QStringLiteral("More"));
}

void TestWindowCommands::lockWorksBehindADialog()
{
    m_stage->unlock();
    m_stage->vault.close();
    QDialog dialog(m_stage->window.get());
    new QLineEdit(&dialog);
    QTimer::singleShot(0, &dialog, [&dialog] {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    });
    QCOMPARE(dialog.exec(), int(QDialog::Rejected));
    QTRY_VERIFY(!m_stage->window->isUnlocked());
}

QTEST_MAIN(TestWindowCommands)
#include "tst_WindowCommands.moc"
