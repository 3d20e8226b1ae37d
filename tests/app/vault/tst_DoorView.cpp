#include "app/vault/DoorView.h"

#include "app/settings/AppSettings.h"
#include "app/vault/PassphraseStep.h"
#include "app/vault/RecoveryStep.h"
#include "app/vault/UnlockForm.h"
#include "app/vault/WelcomeSteps.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"
#include "core/vault/Passphrase.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TempVault.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace app::vault;
using app::shell::Opened;

/// First run and unlock: nothing is written too early, nothing is lost, and a wrong passphrase says only that.
class TestDoorView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theRightPassphraseOpens();
    void aWrongPassphraseSaysSoAndClearsTheField();
    void theThirdWrongTryIsFollowedByAWait();
    void noPassphraseAsksForOne();
    void aPlaceWithoutRecordsSaysSo();
    void stopLetsGoOfASlowUnlock();
    void recoveryWordsOpenToo();
    void aSlipInTheWordsIsNamed();
    void withoutRecordsTheFirstRunStarts();
    void theFirstRunEndsInRecordsThatOpenAgain();
    void nothingIsWrittenBeforeTheChoiceOfRecovery();
    void weakPassphrasesDoNotPass();
    void wordsThatWereMistypedDoNotPass();
    void noRecoveryNeedsConsent();
    void wrongRecoveryWordsCanBeLookedUpAgain();
    void theWayOnIsRemembered();
    void everyPageAsksForItsAnswer();
    void everyControlHasAName();

private:
    std::unique_ptr<DoorView> makeDoor(const QString& folder = {});
    FirstRun& firstRun() { return *m_door->firstRun(); }
    void next() { firstRun().goNext(); }
    /// Goes to page 5 as somebody in Scotland who alone uses the computer.
    void goToPassphrase();
    /// On from page 5 with the words offered, to the words on paper.
    void chooseOfferedWords();
    void typeRecoveryWords();
    template<typename Step>
    Step& step()
    {
        return *qobject_cast<Step*>(firstRun().step());
    }
    QRadioButton* choice(const QString& words) const;
    QString problem() const;
    bool isFolderUntouched() const { return !QDir(m_folder).exists(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    core::base::SystemClock m_clock;
    std::unique_ptr<app::settings::AppSettings> m_settings;
    std::unique_ptr<support::ScriptedPrompts> m_prompts;
    std::unique_ptr<DoorView> m_door;
    std::optional<Opened> m_opened;
};

void TestDoorView::initTestCase()
{
    app::widgets::installSecretLineRole();
    app::widgets::applyLook(*qobject_cast<QApplication*>(QCoreApplication::instance()), {});
}

void TestDoorView::init()
{
    m_door.reset();
    m_opened.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(QStringLiteral("share/holdfast"));
    m_settings = std::make_unique<app::settings::AppSettings>(QString());
    m_prompts = std::make_unique<support::ScriptedPrompts>();
}

std::unique_ptr<DoorView> TestDoorView::makeDoor(const QString& folder)
{
    auto door = std::make_unique<DoorView>(
        DoorView::Parts{m_clock, *m_settings, *m_prompts, m_folder, core::vault::KdfCost::Interactive, [] {}}, folder);
    connect(door.get(), &DoorView::opened, this, [this](const Opened& opened) { m_opened = opened; });
    door->resize(900, 600);
    door->show();
    return door;
}

QRadioButton* TestDoorView::choice(const QString& words) const
{
    const auto all = m_door->findChildren<QRadioButton*>();
    for (QRadioButton* button : all)
        if (button->text().startsWith(words))
            return button;
    return nullptr;
}

QString TestDoorView::problem() const
{
    const auto all = m_door->findChildren<app::widgets::ErrorSummary*>();
    for (const auto* summary : all)
        if (summary->isVisible())
            return summary->text();
    return {};
}

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

void TestDoorView::goToPassphrase()
{
    choice(QStringLiteral("Only me"))->setChecked(true);
    next();
    next();
    choice(QStringLiteral("Scotland"))->setChecked(true);
    next();
    next();
    QCOMPARE(firstRun().stepNumber(), 5);
}

void TestDoorView::chooseOfferedWords()
{
    auto& passphrase = step<PassphraseStep>();
    passphrase.findChild<app::widgets::SecretField*>()->line()->insert(passphrase.offered());
    next();
    QCOMPARE(firstRun().stepNumber(), 6);
}

void TestDoorView::typeRecoveryWords()
{
    auto& recovery = step<RecoveryStep>();
    QStringList words;
    const auto labels = recovery.findChildren<app::widgets::PlainLabel*>();
    for (const auto* label : labels)
        if (const auto parts = label->text().split(QStringLiteral(". ")); parts.size() == 2 && parts[0].toInt() > 0)
            words.append(parts[1]);
    QCOMPARE(words.size(), 11);
    next();
    const auto fields = recovery.findChildren<app::widgets::FormField*>();
    QCOMPARE(fields.size(), 2);
    for (auto* field : fields) {
        const int number = field->label().section(QLatin1Char(' '), 1).toInt();
        qobject_cast<QLineEdit*>(field->field())->setText(words.value(number - 1).toUpper());
    }
}

void TestDoorView::withoutRecordsTheFirstRunStarts()
{
    m_door = makeDoor();
    QVERIFY(m_door->firstRun());
    QVERIFY(!m_door->unlockForm());
    QCOMPARE(firstRun().stepNumber(), 1);
    QVERIFY(isFolderUntouched());
}

void TestDoorView::theFirstRunEndsInRecordsThatOpenAgain()
{
    m_door = makeDoor();
    goToPassphrase();
    const QString words = step<PassphraseStep>().offered();
    QCOMPARE(words.split(QLatin1Char(' ')).size(), 5);
    chooseOfferedWords();
    next();
    QTRY_COMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    typeRecoveryWords();
    next();
    QCOMPARE(firstRun().stepNumber(), 7);
    next();
    QCOMPARE(firstRun().stepNumber(), 8);
    const auto buttons = firstRun().step()->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 3);
    buttons.last()->click();
    QVERIFY(m_opened.has_value());
    QCOMPARE(m_opened->page, app::shell::PageId::Today);
    const auto matter = core::diary::defaultCase(*m_opened->vault);
    QVERIFY(matter.has_value());
    QCOMPARE(matter->jurisdiction, core::domain::Jurisdiction::Scotland);
    m_opened.reset();

    m_door = makeDoor();
    QVERIFY(m_door->unlockForm());
    auto* secret = m_door->findChild<app::widgets::SecretField*>();
    QTest::keyClicks(secret->line(), words);
    QTest::keyClick(secret->line(), Qt::Key_Return);
    QTRY_VERIFY(m_opened.has_value());
    m_opened.reset();
}

void TestDoorView::nothingIsWrittenBeforeTheChoiceOfRecovery()
{
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    QVERIFY(isFolderUntouched());
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestDoorView::weakPassphrasesDoNotPass()
{
    m_door = makeDoor();
    choice(QStringLiteral("Only me"))->setChecked(true);
    next();
    next();
    choice(QStringLiteral("Wales"))->setChecked(true);
    next();
    m_door->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Sarah, Leeds"));
    next();
    choice(QStringLiteral("I will choose my own"))->setChecked(true);
    auto* secret = firstRun().step()->findChild<app::widgets::SecretField*>();
    secret->line()->insert(QStringLiteral("qwerty123"));
    next();
    QCOMPARE(problem(), QStringLiteral("This passphrase is too easy to guess. Add one or two more words.")); // MSG-03
    QVERIFY(!secret->isEmpty()); // What was typed is kept.
    secret->line()->clear();
    secret->line()->insert(QStringLiteral("sarahleeds1"));
    next();
    QCOMPARE(problem(),
             QStringLiteral("This passphrase uses a name you told us. Choose words that no one could link to "
                            "you.")); // MSG-04
    QCOMPARE(firstRun().stepNumber(), 5);
    secret->line()->clear();
    secret->line()->insert(QStringLiteral("gravel umbrella kettle 9 otters"));
    next();
    QCOMPARE(firstRun().stepNumber(), 6);
}

void TestDoorView::wordsThatWereMistypedDoNotPass()
{
    m_door = makeDoor();
    goToPassphrase();
    step<PassphraseStep>().findChild<app::widgets::SecretField*>()->line()->insert(QStringLiteral("something else"));
    next();
    QCOMPARE(problem(), QStringLiteral("What you typed is not the same as the words. Check each word."));
    QCOMPARE(firstRun().stepNumber(), 5);
}

void TestDoorView::noRecoveryNeedsConsent()
{
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    choice(QStringLiteral("No recovery"))->setChecked(true);
    next();
    QCOMPARE(problem(), QStringLiteral("Tick the box to go on without recovery words."));
    QVERIFY(isFolderUntouched());
    firstRun().step()->findChild<QCheckBox*>()->setChecked(true);
    next();
    QTRY_COMPARE(firstRun().stepNumber(), 7);
    QVERIFY(!isFolderUntouched());
    const auto described = core::vault::describeVault(m_folder);
    QVERIFY(described.has_value());
    QCOMPARE(described->slotsInUse.size(), std::size_t(1));
}

void TestDoorView::wrongRecoveryWordsCanBeLookedUpAgain()
{
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    next();
    QTRY_COMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    next();
    next();
    QVERIFY(problem().startsWith(QStringLiteral("The recovery words do not match. Check words ")));
    firstRun().goBack();
    QCOMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    typeRecoveryWords();
    next();
    QCOMPARE(firstRun().stepNumber(), 7);
    firstRun().goBack();
    QCOMPARE(firstRun().stepNumber(), 7); // The words are gone: there is nothing to go back to.
}

void TestDoorView::theWayOnIsRemembered()
{
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    choice(QStringLiteral("No recovery"))->setChecked(true);
    firstRun().step()->findChild<QCheckBox*>()->setChecked(true);
    next();
    QTRY_COMPARE(firstRun().stepNumber(), 7);
    choice(QStringLiteral("After 15"))->setChecked(true);
    next();
    QCOMPARE(m_settings->idleMinutes(), 15);
    firstRun().step()->findChildren<QPushButton*>().first()->click();
    QVERIFY(m_opened.has_value());
    QCOMPARE(m_opened->page, app::shell::PageId::Entry);
    QCOMPARE(m_opened->purpose, app::shell::Purpose::Add);
    m_opened.reset();
}

void TestDoorView::everyPageAsksForItsAnswer()
{
    m_door = makeDoor();
    next();
    QCOMPARE(problem(), QStringLiteral("Choose who can use this computer."));
    QCOMPARE(firstRun().stepNumber(), 1);
    choice(QStringLiteral("I am not sure"))->setChecked(true);
    next();
    next();
    next();
    QCOMPARE(problem(), QStringLiteral("Choose where you live."));
    QCOMPARE(firstRun().stepNumber(), 3);
    firstRun().goBack();
    QCOMPARE(firstRun().stepNumber(), 2);
}

void TestDoorView::everyControlHasAName()
{
    m_door = makeDoor();
    QStringList nameless;
    const auto all = m_door->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        auto* seen = QAccessible::queryAccessibleInterface(widget);
        const bool isRecoveryAnswer = qobject_cast<QLineEdit*>(widget); // Named once the words are known.
        if (!isRecoveryAnswer && (!seen || seen->text(QAccessible::Name).isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
}

QTEST_MAIN(TestDoorView)
#include "tst_DoorView.moc"
