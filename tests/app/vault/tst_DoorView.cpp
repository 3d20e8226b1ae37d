#include "app/vault/WrongTries.h"
#include "core/diary/Diary.h"
#include "tests/app/vault/DoorFixture.h"
#include "tests/support/Verify.h"

#include <QFileInfo>

#include <QSignalSpy>

using namespace app::vault;

/// Unlock: a wrong passphrase says only that, and recovery words open too.
class TestDoorView : public support::DoorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void theRightPassphraseOpens();
    void aWrongPassphraseSaysSoAndClearsTheField();
    void theThirdWrongTryIsFollowedByAWait();
    void noPassphraseAsksForOne();
    void aPlaceWithoutRecordsSaysSo();
    void stopLetsGoOfASlowUnlock();
    void recoveryWordsOpenToo();
    void aSlipInTheWordsIsNamed();
    void wrongTriesAreToldAfterwardsAndForgotten();
    void theWaitGrowsOnAfterANewStart();
    void whoCameInWithTheWordsGoesToANewPassphrase();
    void newRecordsCanBeMadeBesideOthers();
    void otherRecordsCanBeOpened();
    void wordsThatWereKeptAreToldAtOnce();
};

void TestDoorView::theRightPassphraseOpens()
{
    support::TempVault vault;
    vault.reopen(); // Making a vault is not opening it: there has to be a last time.
    vault.close();
    m_door = makeDoor(vault.folder());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QCOMPARE(m_door->firstFocus(), secret->line());
    QTest::keyClicks(secret->line(), support::TempVault::passphrase());
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_VERIFY(m_opened.has_value());
    QVERIFY(secret->isEmpty());
    QCOMPARE(m_opened->caseId.text(), vault.caseId().text());
    QVERIFY(m_opened->remark.startsWith(QStringLiteral("Last opened ")));
    m_opened.reset();
}

void TestDoorView::aWrongPassphraseSaysSoAndClearsTheField()
{
    support::TempVault vault;
    vault.close();
    m_door = makeDoor(vault.folder());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    auto* field = m_door->findChild<app::widgets::FormField*>();
    const QSignalSpy said(m_door.get(), &app::shell::LockedView::said);
    QTest::keyClicks(secret->line(), QStringLiteral("not the one"));
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_COMPARE(field->problem(),
                 QStringLiteral("That passphrase did not open your records. Check Caps Lock and the keyboard language, "
                                "then try again.")); // MSG-01
    QVERIFY(said.last().first().toString().isEmpty()); // It is heard with the field, and not twice.
    QVERIFY(secret->line()->accessibleDescription().startsWith(field->problem()));
    QVERIFY(secret->isEmpty());
    QVERIFY(!m_opened);
    QVERIFY(secret->line()->isEnabled());
}

void TestDoorView::theThirdWrongTryIsFollowedByAWait()
{
    support::TempVault vault;
    vault.close();
    m_door = makeDoor(vault.folder());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    auto* field = m_door->findChild<app::widgets::FormField*>();
    QPushButton* unlock = nullptr;
    const auto buttons = m_door->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == QStringLiteral("Unlock"))
            unlock = button;
    QVERIFY(unlock);
    for (int wrongTry = 1; wrongTry <= 3; ++wrongTry) {
        QVERIFY(unlock->isEnabled());
        QTest::keyClicks(secret->line(), QStringLiteral("not the one"));
        unlock->click();
        QTRY_VERIFY(!field->problem().isEmpty() && unlock->isVisible());
        QVERIFY(unlock->isEnabled() == (wrongTry < 3));
    }
    QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled(), 10'000);
}

void TestDoorView::noPassphraseAsksForOne()
{
    support::TempVault vault;
    vault.close();
    m_door = makeDoor(vault.folder());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QCOMPARE(m_door->findChild<app::widgets::FormField*>()->problem(), QStringLiteral("Enter your passphrase."));
}

void TestDoorView::aPlaceWithoutRecordsSaysSo()
{
    m_door = makeDoor(m_dir->path());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QTest::keyClicks(secret->line(), QStringLiteral("anything"));
    QTest::keyClick(secret->line(), Qt::Key_Return);
    auto* field = m_door->findChild<app::widgets::FormField*>();
    QTRY_VERIFY(field->problem().startsWith(QStringLiteral("There are no records of this app in that place.")));
}

void TestDoorView::stopLetsGoOfASlowUnlock()
{
    support::TempVault vault;
    vault.close();
    m_door = makeDoor(vault.folder());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QTest::keyClicks(secret->line(), support::TempVault::passphrase());
    QTest::keyClick(secret->line(), Qt::Key_Return);
    const auto buttons = m_door->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == QStringLiteral("Stop"))
            button->click();
    QVERIFY(secret->line()->isEnabled());
    QTest::keyClicks(secret->line(), support::TempVault::passphrase());
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_VERIFY(m_opened.has_value()); // The first one has given the lock back.
    m_opened.reset();
}

void TestDoorView::recoveryWordsOpenToo()
{
    core::base::JobContext job;
    core::vault::CreateVaultRequest request;
    request.folder = m_dir->filePath(QStringLiteral("records"));
    QString typed = QStringLiteral("tractor plum siren hat moss");
    request.passphrase = core::vault::passphraseFrom(typed);
    request.cost = core::vault::KdfCost::Interactive;
    auto created = core::custody::createVault(std::move(request), m_clock, job);
    QVERIFY(created.has_value());
    const auto bytes = created->recoveryWords.view();
    const QString words
        = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    created->vault.reset();

    m_door = makeDoor(m_dir->filePath(QStringLiteral("records")));
    const auto links = m_door->findChildren<app::widgets::LinkButton*>();
    QCOMPARE(links.first()->text(), QStringLiteral("I forgot my passphrase"));
    links.first()->click();
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    secret->line()->insert(words.toUpper());
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_VERIFY(m_opened.has_value());
    m_opened.reset();
}

void TestDoorView::aSlipInTheWordsIsNamed()
{
    support::TempVault vault;
    vault.close();
    m_door = makeDoor(vault.folder());
    m_door->findChildren<app::widgets::LinkButton*>().first()->click();
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    auto* field = m_door->findChild<app::widgets::FormField*>();
    secret->line()->insert(
        QStringLiteral("abacus xyzzy abacus abacus abacus abacus abacus abacus abacus abacus abacus"));
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_COMPARE(field->problem(), QStringLiteral("Word 2 is not one of the words. Check its letters."));
    QVERIFY(!secret->isEmpty()); // Only the slip is to be mended.
    secret->clear();
    secret->line()->insert(QStringLiteral("abacus abacus"));
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_COMPARE(field->problem(), QStringLiteral("There are 2 words here. There are 11 on your paper."));
}

void TestDoorView::wrongTriesAreToldAfterwardsAndForgotten()
{
    support::TempVault vault;
    vault.reopen();
    vault.close();
    const QString tries = vault.folder() + QStringLiteral("/tries");
    m_door = makeDoor(vault.folder());
    auto* field = m_door->findChild<app::widgets::FormField*>();
    for (int wrongTry = 1; wrongTry <= 2; ++wrongTry) {
        auto* secret = m_door->findChild<app::widgets::SecretField*>();
        QTest::keyClicks(secret->line(), QStringLiteral("not the one"));
        QTest::keyClick(secret->line(), Qt::Key_Return);
        QTRY_COMPARE(wrongTriesOf(vault.folder()), wrongTry);
        QTRY_VERIFY(!field->problem().isEmpty());
        // Nothing of it is shown to whoever stands before the closed records.
        for (const auto* label : m_door->findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("tries")));
    }
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QTest::keyClicks(secret->line(), support::TempVault::passphrase());
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_VERIFY(m_opened.has_value());
    QVERIFY2(m_opened->remark.startsWith(QStringLiteral("Last opened "))
                 && m_opened->remark.endsWith(QStringLiteral(". Two wrong tries since then.")),
             qPrintable(m_opened->remark));
    QVERIFY(!QFile::exists(tries));
    m_opened.reset();
}

void TestDoorView::wordsThatWereKeptAreToldAtOnce()
{
    const QString kept = QStringLiteral("Your last words were kept. You find them under \"Not finished\".");
    for (const bool isHalfWritten : {false, true}) {
        support::TempVault vault;
        if (isHalfWritten) {
            core::diary::Draft draft;
            draft.id = core::domain::DraftId::create();
            draft.caseId = vault.caseId();
            draft.form = QStringLiteral("incident");
            draft.beginning = QStringLiteral("He stood at the gate");
            draft.startedAt = draft.savedAt = vault.vault().clock().now();
            VERIFY_OK(core::diary::saveDraft(draft, vault.vault()));
        }
        vault.close(); // As a kill does: nothing else was done.
        m_door = makeDoor(vault.folder());
        for (const auto* label : m_door->findChildren<QLabel*>()) // Nobody else is told.
            QVERIFY(!label->text().contains(QStringLiteral("words were kept")));
        auto* secret = m_door->findChild<app::widgets::SecretField*>();
        QTest::keyClicks(secret->line(), support::TempVault::passphrase());
        QTest::keyClick(secret->line(), Qt::Key_Return);
        QTRY_VERIFY(m_opened.has_value());
        QCOMPARE(m_opened->remark.endsWith(kept), isHalfWritten);
        QVERIFY(!m_opened->remark.contains(QStringLiteral("gate"))); // That stands on the page.
        m_opened.reset();
    }
}

void TestDoorView::theWaitGrowsOnAfterANewStart()
{
    support::TempVault vault;
    vault.close();
    setWrongTries(vault.folder(), 4);
    QCOMPARE(QFile(vault.folder() + QStringLiteral("/tries")).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    m_door = makeDoor(vault.folder());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QTest::keyClicks(secret->line(), QStringLiteral("not the one"));
    QTest::keyClick(secret->line(), Qt::Key_Return);
    const auto wait = [this] {
        for (const auto* label : m_door->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("You can try again in")))
                return label->text();
        return QString();
    };
    QTRY_VERIFY(wait().contains(QLatin1Char('8')) || wait().contains(QLatin1Char('7')));
    QCOMPARE(wrongTriesOf(vault.folder()), 5);
    // What somebody else wrote into it keeps nobody out.
    QFile file(vault.folder() + QStringLiteral("/tries"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("many\n");
    file.close();
    QCOMPARE(wrongTriesOf(vault.folder()), 0);
}

void TestDoorView::whoCameInWithTheWordsGoesToANewPassphrase()
{
    support::TempVault vault;
    const auto made = vault.renewWords();
    const auto bytes = made.view();
    const QString words
        = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    vault.close();
    for (const bool isWithWords : {true, false}) {
        m_door = makeDoor(vault.folder());
        if (isWithWords)
            m_door->findChildren<app::widgets::LinkButton*>().first()->click();
        auto* secret = m_door->findChild<app::widgets::SecretField*>();
        secret->line()->insert(isWithWords ? words : support::TempVault::passphrase());
        QTest::keyClick(secret->line(), Qt::Key_Return);
        QTRY_VERIFY(m_opened.has_value());
        QCOMPARE(m_opened->page, isWithWords ? app::shell::PageId::Passphrase : app::shell::PageId::Today);
        m_opened.reset();
    }
}

/// SAFE-12
void TestDoorView::newRecordsCanBeMadeBesideOthers()
{
    support::TempVault vault;
    vault.close();
    m_folder = vault.folder(); // The usual place.
    m_door = makeDoor();
    QVERIFY(m_door->unlockForm());
    const auto press = [this](const char* words) {
        for (auto* link : m_door->findChildren<app::widgets::LinkButton*>())
            if (link->isVisible() && link->text() == QLatin1String(words))
                return link->click();
        QFAIL(words);
    };
    press("Make new records in another place");
    QVERIFY(!m_door->unlockForm() && m_door->firstRun());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("I already have records: open them"); // Back to those that were there.
    QVERIFY(m_door->unlockForm() && !m_door->firstRun());
    QCOMPARE(m_door->unlockForm()->folder(), vault.folder());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    press("Make new records in another place");
    goToPassphrase();
    step<PassphraseStep>().findChild<app::widgets::SecretField*>()->line()->insert(step<PassphraseStep>().offered());
    next();
    QCOMPARE(firstRun().stepNumber(), 5);
    QCOMPARE(problem(), QStringLiteral("Choose where to keep your new records."));
    m_prompts->folders = {m_dir->path()};
    press("Keep them in another place");
    QCOMPARE(problem(), QString());
    next(); // What was typed is still there.
    QCOMPARE(firstRun().stepNumber(), 6);
    choice(QStringLiteral("No recovery"))->setChecked(true);
    firstRun().step()->findChild<QCheckBox*>()->setChecked(true);
    next();
    QTRY_COMPARE(firstRun().stepNumber(), 7);
    QVERIFY(QFileInfo::exists(m_dir->filePath(QStringLiteral("holdfast/vault.hdr"))));
    VERIFY_OK(core::vault::describeVault(vault.folder())); // Those of before are as they were.
}

void TestDoorView::otherRecordsCanBeOpened()
{
    support::TempVault usual;
    usual.close();
    support::TempVault other;
    other.close();
    m_folder = usual.folder();
    m_door = makeDoor();
    m_prompts->folders = {m_dir->path(), other.folder()};
    const auto press = [this] {
        for (auto* link : m_door->findChildren<app::widgets::LinkButton*>())
            if (link->text() == QLatin1String("Open another file"))
                return link->click();
    };
    press();
    QCOMPARE(m_prompts->problems.size(), std::size_t{1}); // Nothing of ours is there.
    QCOMPARE(m_door->unlockForm()->folder(), usual.folder());
    press();
    QCOMPARE(m_door->unlockForm()->folder(), other.folder());
}

QTEST_MAIN(TestDoorView)
#include "tst_DoorView.moc"
