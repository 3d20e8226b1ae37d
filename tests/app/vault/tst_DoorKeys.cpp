#include "app/shell/commands/CommandTable.h"
#include "app/vault/UnlockForm.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/app/vault/DoorFixture.h"
#include "tests/support/PageParts.h"

#include <QMenu>

using namespace app::shell;

/// What the window says before the records are open, word for word.
class TestDoorKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init() { support::WindowStage::prepare(); }
    void cleanup() { m_stage.reset(); }
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
    void pick(const char* words) const
    {
        auto* choice = support::buttonNamed(door(), QString::fromLatin1(words));
        QVERIFY2(choice, words);
        choice->click();
    }

    std::unique_ptr<support::WindowStage> m_stage;
};

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
