#include "tests/app/vault/KeysStage.h"

#include "core/custody/VerifyLog.h"
#include "core/people/People.h"
#include "tests/core/vault/VaultFiles.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace app;
using support::typeSecret;
using support::wrongOn;
using vault::keys::PassphrasePage;

/// Another passphrase takes the place of the old one, or nothing changes at all; and the page says which.
class TestPassphrasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init();
    void cleanup() { m_page.reset(); }
    void theWordsOnOfferTakeThePlaceOfTheOldPassphrase();
    void onesOwnIsTypedTwice();
    void itIsHeldAgainstTheNamesInTheRecords();
    void aWrongPassphraseChangesNothing();
    void theSameOneIsNoChange();
    void stoppingChangesNothing();
    void whoCameInWithTheWordsIsNotAskedForTheOldOne();
    void itSaysWhatItCosts();
    void theOldOneGoesAtOnceWhereOthersKnowIt();
    void leavingThePageEmptiesItsFields();
    void whatComesWhileAnotherPageIsShownIsSaidThere();
    void recordsThatCannotBeWrittenOfferNoChange();
    void itIsUsableByKeysAndEar();

private:
    void show(const app::shell::PageContext& context);
    bool press(const char* words) { return support::pressByKeys(*m_page, QString::fromLatin1(words)); }
    QString words() const { return support::wordsOn(*m_page); }
    QByteArray header() const { return files::read(m_stage->vault.folder() + QStringLiteral("/vault.hdr")); }
    bool opens(const QString& passphrase) const
    {
        return support::openWith(m_stage->vault.folder(), passphrase, false, m_stage->vault.clock()).has_value();
    }
    bool typeNow() const { return typeSecret(*m_page, now, support::TempVault::passphrase()); }
    bool typeOffered() const { return typeSecret(*m_page, once, m_page->offered()); }
    bool typeOwn(const char* text, const char* again) const
    {
        auto* own = support::buttonNamed(*m_page, QStringLiteral("I will choose my own"));
        own->click();
        return typeSecret(*m_page, QStringLiteral("Type your own passphrase"), QString::fromLatin1(text))
            && typeSecret(*m_page, QStringLiteral("Type it a second time"), QString::fromLatin1(again));
    }

    const QString now = QStringLiteral("Your passphrase now");
    const QString once = QStringLiteral("Type it once to make sure");
    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<PassphrasePage> m_page;
};

void TestPassphrasePage::init()
{
    m_page.reset();
    m_stage = std::make_unique<support::PageStage>();
    show(m_stage->context());
}

void TestPassphrasePage::show(const app::shell::PageContext& context)
{
    m_page = std::make_unique<PassphrasePage>(context);
    m_page->setCost(core::vault::KdfCost::Interactive);
    support::openPage(*m_stage, *m_page);
    support::settle(*m_stage);
}

void TestPassphrasePage::theWordsOnOfferTakeThePlaceOfTheOldPassphrase()
{
    const QString offered = m_page->offered();
    QCOMPARE(offered.split(QLatin1Char(' ')).size(), 5);
    QVERIFY(words().contains(offered));
    QVERIFY(typeNow() && typeOffered());
    QVERIFY(words().contains(QStringLiteral("Strength: strong")));
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    QVERIFY(!words().contains(offered)); // They are not left on the screen.
    QCOMPARE(QApplication::focusWidget(), support::buttonNamed(*m_page, QStringLiteral("Go on")));
    QVERIFY(press("Go on"));
    QCOMPARE(m_stage->navigator.backs, 1);
    const auto log = core::custody::readLog(m_stage->vault.vault(), 0, 1000);
    VERIFY_OK(log);
    QVERIFY(log->back().body.contains("slot.changed"));

    cleanup();
    m_stage->vault.close();
    QVERIFY(!opens(support::TempVault::passphrase()));
    QVERIFY(opens(offered));
}

void TestPassphrasePage::onesOwnIsTypedTwice()
{
    QVERIFY(typeNow() && typeOwn("gravel umbrella kettle 9 otters", "gravel umbrella kettle 9 otter"));
    QVERIFY(press("Change the passphrase"));
    QCOMPARE(wrongOn(*m_page), QStringLiteral("The two are not the same. Type it a second time."));
    QVERIFY(typeOwn("gravel umbrella kettle 9 otters", ""));
    QVERIFY(press("Change the passphrase"));
    QCOMPARE(wrongOn(*m_page), QStringLiteral("Type the new passphrase a second time."));
    QVERIFY(typeOwn("qwerty123", "qwerty123"));
    QVERIFY(press("Change the passphrase"));
    QCOMPARE(wrongOn(*m_page), QStringLiteral("This passphrase is too easy to guess. Add one or two more words."));
    const QByteArray before = header();
    m_stage->tray.finish();
    QCOMPARE(header(), before);

    QVERIFY(typeOwn("gravel umbrella kettle 9 otters", "gravel umbrella kettle 9 otters"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // In the last field.
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    cleanup();
    m_stage->vault.close();
    QVERIFY(opens(QStringLiteral("gravel umbrella kettle 9 otters")));
}

void TestPassphrasePage::itIsHeldAgainstTheNamesInTheRecords()
{
    QVERIFY(typeNow() && typeOwn("quixleyzebulon1", "quixleyzebulon1"));
    QVERIFY(press("Change the passphrase"));
    const QString without = wrongOn(*m_page);
    core::domain::Person person;
    person.caseId = m_stage->vault.caseId();
    person.name = QStringLiteral("Zebulon Quixley");
    VERIFY_OK(core::people::addPerson(person, m_stage->vault.vault()));
    show(m_stage->context());
    QVERIFY(typeNow() && typeOwn("quixleyzebulon1", "quixleyzebulon1"));
    QVERIFY(press("Change the passphrase"));
    QCOMPARE(wrongOn(*m_page),
             QStringLiteral("This passphrase uses a name you told us. Choose words that no one could link to "
                            "you.")); // MSG-04
    QVERIFY(without != wrongOn(*m_page));
}

void TestPassphrasePage::aWrongPassphraseChangesNothing()
{
    const QByteArray before = header();
    QVERIFY(typeSecret(*m_page, now, QStringLiteral("not the one")) && typeOffered());
    const QString offered = m_page->offered();
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(
        wrongOn(*m_page),
        QStringLiteral("That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language."));
    QCOMPARE(header(), before);
    // Only the old one has to be typed again.
    QCOMPARE(m_page->offered(), offered);
    QVERIFY(typeNow());
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    QVERIFY(header() != before);

    show(m_stage->context());
    QVERIFY(typeOffered());
    QVERIFY(press("Change the passphrase"));
    QCOMPARE(wrongOn(*m_page), QStringLiteral("Enter your passphrase.")); // MSG-02
}

void TestPassphrasePage::theSameOneIsNoChange()
{
    const QByteArray before = header();
    QVERIFY(typeNow() && typeOwn("correct horse battery staple", "correct horse battery staple"));
    QVERIFY(press("Change the passphrase"));
    QCOMPARE(wrongOn(*m_page), QStringLiteral("This is the passphrase that you have now. Choose another one."));
    m_stage->tray.finish();
    QCOMPARE(header(), before);
}

void TestPassphrasePage::stoppingChangesNothing()
{
    const QByteArray before = header();
    QVERIFY(typeNow() && typeOffered());
    const QString offered = m_page->offered();
    QVERIFY(press("Change the passphrase"));
    QVERIFY(m_stage->tray.isBusy());
    QVERIFY(words().contains(QStringLiteral("Changing the passphrase. This takes a moment.")));
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget())); // Not on Leave now.
    m_stage->tray.cancelAll();
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("You stopped it. Your passphrase is the one you had."));
    QCOMPARE(header(), before);
    QVERIFY(support::buttonNamed(*m_page, QStringLiteral("Change the passphrase"))->isEnabled());
    cleanup();
    m_stage->vault.close();
    QVERIFY(!opens(offered));
    QVERIFY(opens(support::TempVault::passphrase()));
}

void TestPassphrasePage::whoCameInWithTheWordsIsNotAskedForTheOldOne()
{
    const QString recovery = support::textOf(m_stage->vault.renewWords());
    cleanup();
    m_stage->vault.close();
    auto opened = support::openWith(m_stage->vault.folder(), recovery, true, m_stage->vault.clock());
    VERIFY_OK(opened);
    show({*opened, m_stage->vault.caseId(), m_stage->queries, m_stage->tray, m_stage->prompts, m_stage->settings,
          m_stage->status, m_stage->navigator, m_stage->clipboard, m_stage->pictures});
    QCOMPARE(m_page->title(), QStringLiteral("Choose a new passphrase"));
    QVERIFY(!support::fieldNamed(*m_page, now));
    QVERIFY(press("Not now"));
    QCOMPARE(m_stage->navigator.backs, 1);
    const QString offered = m_page->offered();
    QVERIFY(typeOffered());
    QVERIFY(press("Use this passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    QVERIFY(!(*opened)->isOpenedWithRecoveryWords()); // Today no longer reminds of it.
    m_page->arrive({}, shell::Purpose::Show);
    m_page->reload();
    QVERIFY(support::fieldNamed(*m_page, now)); // There is one to ask for now.
    cleanup();
    m_stage->queries.waitUntilIdle();
    opened->reset();
    QVERIFY(!opens(support::TempVault::passphrase()));
    QVERIFY(opens(offered));
    VERIFY_OK(support::openWith(m_stage->vault.folder(), recovery, true, m_stage->vault.clock()));
}

void TestPassphrasePage::itSaysWhatItCosts()
{
    QVERIFY(words().contains(QStringLiteral("Backups and copies that you made before still open with the old one.")));
    QVERIFY(typeNow() && typeOffered());
    QVERIFY(press("Change the passphrase"));
    QTRY_VERIFY(words().contains(QStringLiteral("Backups that you made before still open with the old one")));
}

void TestPassphrasePage::theOldOneGoesAtOnceWhereOthersKnowIt()
{
    const auto copies = [this] {
        return std::vector{files::read(m_stage->vault.folder() + QStringLiteral("/vault.hdr.bak")),
                           files::read(m_stage->vault.folder() + QStringLiteral("/safety/vault.hdr"))};
    };
    QVERIFY(typeNow() && typeOffered());
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    QVERIFY(copies().front() != header()); // Until the new one has proved itself.

    cleanup();
    m_stage = std::make_unique<support::PageStage>();
    show(m_stage->context());
    QVERIFY(typeNow() && typeOffered());
    m_page->findChild<QCheckBox*>()->click();
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    QCOMPARE(copies(), (std::vector{header(), header()}));
}

void TestPassphrasePage::leavingThePageEmptiesItsFields()
{
    const QString before = m_page->offered();
    QVERIFY(typeNow() && typeOffered());
    m_page->keepDrafts(); // Another page comes.
    for (const auto* field : m_page->findChildren<widgets::SecretField*>())
        QVERIFY(field->isEmpty());
    m_page->arrive({}, shell::Purpose::Show);
    m_page->reload();
    QVERIFY(!m_page->offered().isEmpty() && m_page->offered() != before);
}

void TestPassphrasePage::whatComesWhileAnotherPageIsShownIsSaidThere()
{
    const auto leaveWhileItRuns = [this] {
        static_cast<QWidget*>(m_page.get())->hide(); // Another page comes.
        m_page->keepDrafts();
    };
    QVERIFY(typeSecret(*m_page, now, QStringLiteral("not the one")));
    QVERIFY(typeOwn("gravel umbrella kettle 9 otters", "gravel umbrella kettle 9 otters"));
    QVERIFY(press("Change the passphrase"));
    leaveWhileItRuns();
    QTRY_COMPARE(
        m_stage->status.text(),
        QStringLiteral("That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language."));
    QVERIFY(support::areSecretsEmpty(*m_page));
    QVERIFY(m_page->findChild<widgets::ErrorSummary*>()->isEmpty());
    QVERIFY(!m_page->offered().isEmpty()); // A card goes, and the page is there as it was.

    support::openPage(*m_stage, *m_page);
    QVERIFY(typeNow() && typeOffered());
    support::buttonNamed(*m_page, QStringLiteral("Change the passphrase"))->click();
    leaveWhileItRuns();
    m_stage->tray.cancelAll();
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("You stopped it. Your passphrase is the one you had."));
    QVERIFY(support::areSecretsEmpty(*m_page));
}

void TestPassphrasePage::recordsThatCannotBeWrittenOfferNoChange()
{
    cleanup();
    m_stage->vault.close();
    // A header whose MAC does not fit, with a checksum that does: open for reading only.
    const QString path = m_stage->vault.folder() + QStringLiteral("/vault.hdr");
    QByteArray altered = files::read(path);
    altered[40] = static_cast<char>(altered.at(40) ^ 1); // When it was written.
    QVERIFY(files::write(path, files::withChecksum(altered)));
    m_stage->vault.reopen();
    QVERIFY(m_stage->vault.vault().isReadOnly());
    show(m_stage->context());
    QVERIFY(!support::buttonNamed(*m_page, QStringLiteral("Change the passphrase"))->isEnabled());
}

void TestPassphrasePage::itIsUsableByKeysAndEar()
{
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
    typeOwn("", "");
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
    // One of the fields is shown by keys; two with the same keys would both do nothing.
    int withKeys = 0;
    for (const auto* field : m_page->findChildren<widgets::SecretField*>())
        withKeys += field->showButton()->shortcut().isEmpty() ? 0 : 1;
    QCOMPARE(withKeys, 1);
}

QTEST_MAIN(TestPassphrasePage)
#include "tst_PassphrasePage.moc"
