#include "app/shell/commands/CommandTable.h"
#include "app/vault/UnlockForm.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/app/vault/DoorFixture.h"
#include "tests/support/PageParts.h"

#include <QMenu>

using namespace app::shell;

/// The window before the records are open: its keys, where they are listed, and what it says word for word.
class TestDoorKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init() { support::WindowStage::prepare(); }
    void cleanup() { m_stage.reset(); }
    void altNAndAltBGoOnAndBack();
    void altSShowsAndHidesWhatIsTyped();
    void ctrlOOpensOtherRecords();
    void enterUnlocks();
    void theListOfKeysAndTheMenuHaveThem();
    void otherKeysCanBeChosen();
    void whatItSaysOfAWatchedComputerAndOfForgetting();

private:
    void begin(bool hasRecords)
    {
        m_stage = std::make_unique<support::WindowStage>();
        m_stage->makeWindow(hasRecords ? m_stage->vault.folder() : m_stage->vault.outside() + QStringLiteral("/new"));
        m_stage->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    }
    app::vault::DoorView& door() const { return *qobject_cast<app::vault::DoorView*>(m_stage->window->lockedView()); }
    /// As somebody presses them, whatever has the focus. A button takes a moment to go down and up.
    void press(int key, Qt::KeyboardModifiers with) const
    {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), with);
    }
    app::widgets::SecretField& secret() const { return *door().findChild<app::widgets::SecretField*>(); }
    /// What the list of keys says of these, while this is shown.
    QString listed(const char* keys) const
    {
        for (const auto& each : m_stage->window->offered())
            if (each.keyText == QLatin1String(keys))
                return each.words;
        return {};
    }
    void pick(const char* words) const
    {
        auto* choice = support::buttonNamed(door(), QString::fromLatin1(words));
        QVERIFY2(choice, words);
        choice->click();
    }

    std::unique_ptr<support::WindowStage> m_stage;
};

/// SCR-01
void TestDoorKeys::altNAndAltBGoOnAndBack()
{
    begin(false);
    auto& run = *door().firstRun();
    pick("Only me");
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(run.stepNumber(), 2);
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(run.stepNumber(), 3);
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(run.stepNumber(), 2);
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(run.stepNumber(), 1);
    QVERIFY(support::buttonNamed(door(), QStringLiteral("Only me"))->isChecked());
    press(Qt::Key_Return, {});
    QTRY_COMPARE(run.stepNumber(), 2);
}

/// SCR-02
void TestDoorKeys::altSShowsAndHidesWhatIsTyped()
{
    begin(true);
    QTest::keyClicks(secret().line(), QStringLiteral("plum"));
    QVERIFY(!secret().line()->isShown());
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(secret().line()->isShown());
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!secret().line()->isShown());
    QVERIFY(secret().equals(QStringLiteral("plum")));
}

void TestDoorKeys::ctrlOOpensOtherRecords()
{
    begin(true);
    support::TempVault other;
    other.close();
    m_stage->prompts.folders = {other.folder()};
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(m_stage->prompts.folders.empty());
    QTRY_COMPARE(door().unlockForm()->folder(), other.folder());
    QTRY_COMPARE(QApplication::focusWidget(), door().firstFocus());
}

void TestDoorKeys::enterUnlocks()
{
    m_stage = std::make_unique<support::WindowStage>();
    m_stage->vault.close();
    m_stage->makeWindow(m_stage->vault.folder());
    m_stage->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    QTest::keyClicks(QApplication::focusWidget(), support::TempVault::passphrase());
    press(Qt::Key_Return, {});
    QTRY_VERIFY(m_stage->window->isUnlocked());
}

/// KEY-R5
void TestDoorKeys::theListOfKeysAndTheMenuHaveThem()
{
    begin(true);
    QCOMPARE(listed("Ctrl+O"), QStringLiteral("Open another file"));
    QCOMPARE(listed("Alt+S"), QStringLiteral("Show what I type"));
    QCOMPARE(listed("Alt+N"), QString());
    m_stage->window->run(Command::KeyList);
    const QString list = support::wordsOn(*m_stage->window);
    QVERIFY2(list.contains(QStringLiteral("Ctrl+O")) && list.contains(QStringLiteral("Alt+S")), qPrintable(list));

    begin(false);
    QCOMPARE(listed("Alt+N"), QStringLiteral("Next"));
    QCOMPARE(listed("Alt+B"), QString()); // There is no way back from the first page.
    pick("Only me");
    door().firstRun()->goNext();
    QCOMPARE(listed("Alt+B"), QStringLiteral("Back"));
    auto* menu = m_stage->window->findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    QStringList lines;
    for (const QMenu* part : menu->findChildren<QMenu*>())
        for (const QAction* action : part->actions())
            lines << action->text();
    QVERIFY(lines.contains(QStringLiteral("Next\tAlt+N")) && lines.contains(QStringLiteral("Back\tAlt+B")));

    // With the records open they are gone; those of the pages are there.
    begin(true);
    m_stage->unlock();
    m_stage->settle();
    QCOMPARE(listed("Alt+S"), QString());
    QCOMPARE(listed("Alt+N"), QString());
    m_stage->open(PageId::Diary);
    QCOMPARE(listed("Ctrl+Return"), commands::wordsOf(Command::OpenBeside));
    m_stage->open(PageId::Entry);
    QCOMPARE(listed("Ctrl+Return"), QStringLiteral("Save and write another"));
}

void TestDoorKeys::otherKeysCanBeChosen()
{
    m_stage = std::make_unique<support::WindowStage>();
    for (const auto& [name, keys] :
         {std::pair("next-step", "Alt+J"), std::pair("open-other", "F8"), std::pair("show-typed", "Alt+K")})
        m_stage->settings.setKeys(QString::fromLatin1(name), QString::fromLatin1(keys));
    m_stage->makeWindow(m_stage->vault.folder());
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    QCOMPARE(listed("F8"), QStringLiteral("Open another file"));
    QCOMPARE(listed("Alt+K"), QStringLiteral("Show what I type"));
    QCOMPARE(listed("Ctrl+O"), QString());
    QTest::keyClicks(secret().line(), QStringLiteral("plum"));
    press(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(secret().line()->isShown());

    m_stage->makeWindow(m_stage->vault.outside() + QStringLiteral("/new"));
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    pick("Only me");
    press(Qt::Key_J, Qt::AltModifier);
    QTRY_COMPARE(door().firstRun()->stepNumber(), 2);
    QCOMPARE(listed("Alt+B"), QStringLiteral("Back")); // It was not changed.
}

/// MSG-36 and MSG-05
void TestDoorKeys::whatItSaysOfAWatchedComputerAndOfForgetting()
{
    begin(false);
    const auto says = [this](const char* words) {
        return support::wordsOn(door()).split(QLatin1Char('\n')).contains(QLatin1String(words));
    };
    const char* watched = "If someone watches this computer, it may be safer to stop here and use another one.";
    QVERIFY(!says(watched));
    pick("Someone else can use it");
    QVERIFY(says(watched));
    pick("Only me");
    QVERIFY(!says(watched));
    pick("I am not sure");
    QVERIFY(says(watched));

    auto& run = *door().firstRun();
    run.goNext();
    run.goNext();
    pick("England");
    run.goNext();
    run.goNext();
    auto& passphrase = *qobject_cast<app::vault::PassphraseStep*>(run.step());
    passphrase.findChild<app::widgets::SecretField*>()->line()->insert(passphrase.offered());
    run.goNext();
    QCOMPARE(run.stepNumber(), 6);
    QVERIFY2(says("There is no way to open your records without the passphrase or the recovery words. We do not keep a "
                  "copy."),
             qPrintable(support::wordsOn(door())));
}

QTEST_MAIN(TestDoorKeys)
#include "tst_DoorKeys.moc"
