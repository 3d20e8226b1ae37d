#include "app/vault/keys/PassphrasePage.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/app/vault/KeysStage.h"

using namespace app;

/// The whole window, for who forgot the passphrase: in with the recovery words, asked for a new passphrase at once,
/// reminded until there is one, and let in by it.
class TestWaysIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init() { support::WindowStage::prepare(); }
    void whoForgotThePassphraseIsAskedForANewOneAtOnce();
    void thePaletteLeadsToBothPages();
};

void TestWaysIn::whoForgotThePassphraseIsAskedForANewOneAtOnce()
{
    support::WindowStage stage;
    const QString words = support::textOf(stage.vault.renewWords());
    stage.vault.close();
    stage.makeWindow(stage.vault.folder());
    auto& window = *stage.window;
    const auto press = [&window](const char* name) {
        auto* button = support::buttonNamed(window, QString::fromLatin1(name));
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    };
    press("I forgot my passphrase");
    QTest::keyClicks(QApplication::focusWidget(), words);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(window.isUnlocked());
    QCOMPARE(window.unlockedView()->pageId(), shell::PageId::Passphrase);
    QCOMPARE(window.unlockedView()->page()->title(), QStringLiteral("Choose a new passphrase"));
    // Of one that is not finished; making records is not opening them.
    QVERIFY2(window.status().text().endsWith(
                 QStringLiteral("Your last words were kept. You find them under \"Not finished\".")),
             qPrintable(window.status().text()));

    // It can wait, and Today says so.
    stage.settle();
    press("Not now");
    stage.settle();
    QCOMPARE(window.unlockedView()->pageId(), shell::PageId::Today);
    press("Choose a new passphrase");
    stage.settle();
    auto* page = qobject_cast<vault::keys::PassphrasePage*>(window.unlockedView()->page());
    QVERIFY(page);
    page->setCost(core::vault::KdfCost::Interactive);
    const QString offered = page->offered();
    QVERIFY(support::typeSecret(*page, QStringLiteral("Type it once to make sure"), offered));
    press("Use this passphrase");
    QTRY_COMPARE(window.status().text(), QStringLiteral("Your passphrase is changed."));
    press("Go on");
    stage.settle();
    QCOMPARE(window.unlockedView()->pageId(), shell::PageId::Today);
    QVERIFY(!support::buttonNamed(window, QStringLiteral("Choose a new passphrase")));

    window.lock();
    QTRY_VERIFY(!window.isUnlocked() && window.isVisible());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClicks(window.lockedView()->firstFocus(), offered);
    QTest::keyClick(window.lockedView()->firstFocus(), Qt::Key_Return);
    QTRY_VERIFY(window.isUnlocked());
    QCOMPARE(window.unlockedView()->pageId(), shell::PageId::Today);
}

void TestWaysIn::thePaletteLeadsToBothPages()
{
    support::WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    for (const auto& [command, page] : {std::pair(shell::Command::ChangePassphrase, shell::PageId::Passphrase),
                                        std::pair(shell::Command::NewRecoveryWords, shell::PageId::RecoveryWords)}) {
        stage.open(shell::PageId::Today);
        const auto offers = stage.window->offered();
        QCOMPARE(std::ranges::count(offers, std::optional(command), &shell::commands::Offered::command), 1);
        stage.window->run(command);
        stage.settle();
        QCOMPARE(stage.window->unlockedView()->pageId(), page);
        // On the page itself the same words are its button, once.
        const auto there = stage.window->offered();
        QCOMPARE(std::ranges::count(there, shell::commands::wordsOf(command), &shell::commands::Offered::words), 1);
    }
}

QTEST_MAIN(TestWaysIn)
#include "tst_WaysIn.moc"
