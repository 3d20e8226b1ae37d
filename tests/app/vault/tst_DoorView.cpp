#include "app/vault/WrongTries.h"
#include "tests/app/vault/DoorFixture.h"

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
    QTest::keyClicks(secret->line(), QStringLiteral("not the one"));
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_COMPARE(field->problem(),
                 QStringLiteral("That passphrase did not open your records. Check Caps Lock and the keyboard language, "
                                "then try again.")); // MSG-01
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

QTEST_MAIN(TestDoorView)
#include "tst_DoorView.moc"
