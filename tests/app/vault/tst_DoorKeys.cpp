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
    void theListOfKeysAndTheMenuHaveThem();
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
    void press(int key, Qt::KeyboardModifiers with) const
    {
        QTest::keyClick(m_stage->window->windowHandle(), static_cast<Qt::Key>(key), with);
        QCoreApplication::processEvents();
    }
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

void TestDoorKeys::altNAndAltBGoOnAndBack()
{
    begin(false);
    auto& run = *door().firstRun();
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(run.stepNumber(), 1); // There is nothing before it.
    pick("Only me");
    press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(run.stepNumber(), 2);
    press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(run.stepNumber(), 3);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(run.stepNumber(), 2);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(run.stepNumber(), 1);
    QVERIFY(support::buttonNamed(door(), QStringLiteral("Only me"))->isChecked());
}

void TestDoorKeys::altSShowsAndHidesWhatIsTyped()
{
    begin(true);
    auto* secret = door().findChild<app::widgets::SecretField*>();
    QTest::keyClicks(secret->line(), QStringLiteral("plum"));
    QVERIFY(!secret->line()->isShown());
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(secret->line()->isShown());
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(!secret->line()->isShown());
    QVERIFY(secret->equals(QStringLiteral("plum")));
}

void TestDoorKeys::ctrlOOpensOtherRecords()
{
    begin(true);
    support::TempVault other;
    other.close();
    m_stage->prompts.folders = {other.folder()};
    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_stage->prompts.folders.empty());
    QCOMPARE(door().unlockForm()->folder(), other.folder());
    QCOMPARE(QApplication::focusWidget(), door().firstFocus());
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
    press(Qt::Key_N, Qt::AltModifier);
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
    m_stage->open(PageId::Diary);
    QCOMPARE(listed("Ctrl+Return"), commands::wordsOf(Command::OpenBeside));
    m_stage->open(PageId::Entry);
    QCOMPARE(listed("Ctrl+Return"), QStringLiteral("Save and write another"));
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
