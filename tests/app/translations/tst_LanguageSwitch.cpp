#include "tests/app/translations/PseudoLanguage.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/app/vault/KeysStage.h"

#include "app/vault/FirstRun.h"
#include "app/vault/PassphraseStep.h"
#include "app/vault/WelcomeSteps.h"
#include "app/widgets/SecretField.h"
#include "tests/support/PageParts.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <atomic>

using app::shell::PageId;
using support::PseudoLanguage;
using support::WindowStage;

/// Another language at any moment, without a new start: every word changes, nothing that was written, opened or begun
/// is lost, and who listens is where they were.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordChangesAndBack();
    void thePageAndTheFocusStay();
    void whatIsHalfWrittenStays();
    void whatIsBeingTakenInGoesOn();
    void newRecoveryWordsStayUntilTheyAreChecked();
    void aChangeOfThePassphraseKeepsItsAnswer();
    void theFirstRunKeepsWhatWasTyped();
    void whatHasNoTranslationIsEnglish();
    void choosingALanguageWorksAtOnce();

private:
    static QString disguised(const char* english) { return PseudoLanguage::disguised(QString::fromLatin1(english)); }
    void speak(WindowStage& stage, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        app::settings::Language language = m_language->language();
        language.direction = direction;
        stage.translations.use(language);
        stage.window->rebuild();
        if (stage.window->isUnlocked())
            stage.settle();
    }
    static void speakEnglish(WindowStage& stage)
    {
        stage.translations.use(app::settings::languageOf(QStringLiteral("en")));
        stage.window->rebuild();
        stage.settle();
    }
    static QStringList linesOf(const WindowStage& stage)
    {
        QStringList lines;
        const auto* view = qobject_cast<QListView*>(stage.window->unlockedView()->navigation());
        for (int row = 0; row < view->model()->rowCount(); ++row)
            lines += view->model()->index(row, 0).data().toString();
        return lines;
    }

    std::unique_ptr<PseudoLanguage> m_language;
};

void TestLanguageSwitch::initTestCase()
{
    WindowStage::prepare();
    m_language = std::make_unique<PseudoLanguage>();
    QVERIFY2(m_language->isMade(), qPrintable(m_language->why()));
}

void TestLanguageSwitch::everyWordChangesAndBack()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    stage.open(PageId::Settings);
    const QStringList before = linesOf(stage);
    speak(stage, Qt::RightToLeft);
    QVERIFY(stage.window->isRightToLeft());
    QCOMPARE(stage.window->unlockedView()->page()->title(), disguised("Settings and safety"));
    QCOMPARE(linesOf(stage).first(), disguised("Today"));
    QVERIFY(support::buttonNamed(*stage.window, disguised("Leave now")));
    QVERIFY(support::wordsOn(*stage.window).contains(disguised("In danger now? Call 999.")));
    speakEnglish(stage);
    QVERIFY(!stage.window->isRightToLeft());
    QCOMPARE(linesOf(stage), before);
    QVERIFY(support::buttonNamed(*stage.window, QStringLiteral("Leave now")));
    QVERIFY(!support::wordsOn(*stage.window).contains(QLatin1Char('[')));
}

void TestLanguageSwitch::thePageAndTheFocusStay()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    stage.open(PageId::Person, stage.person.bytes());
    stage.open(PageId::Settings);
    // What came and goes elsewhere on the page does not move the focus: lines that lead to what was found.
    QVERIFY(support::typeInto(*stage.window, QStringLiteral("Find a setting"), QStringLiteral("dots")));
    auto* box = support::buttonNamed(*stage.window, QStringLiteral("Show dots that count the presses"));
    QVERIFY(box);
    box->setFocus(Qt::TabFocusReason);
    speak(stage);
    QCOMPARE(stage.window->unlockedView()->pageId(), PageId::Settings);
    auto* now = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    QVERIFY(now);
    QCOMPARE(now->text(), disguised("Show dots that count the presses"));
    stage.window->unlockedView()->back();
    stage.settle();
    QCOMPARE(stage.window->unlockedView()->pageId(), PageId::Person);
    QTRY_COMPARE(stage.window->unlockedView()->page()->findChild<QLineEdit*>()->text(), QString::fromUtf8("Άλφα Βήτα"));
}

void TestLanguageSwitch::whatIsHalfWrittenStays()
{
    const QString words = QStringLiteral("A blue van");
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    stage.open(PageId::Place);
    const auto name = [&stage] { return stage.window->unlockedView()->page()->findChild<QLineEdit*>(); };
    QVERIFY(name());
    name()->clear();
    QTest::keyClicks(name(), words);
    speak(stage); // At once, before the two seconds of the draft are over.
    QTRY_COMPARE(name()->text(), words);
    stage.open(PageId::Settings);
    speakEnglish(stage);
    stage.window->unlockedView()->back();
    stage.settle();
    QTRY_COMPARE(name()->text(), words);
    // A new entry is offered on Today, as after a lock.
    stage.open(PageId::Entry);
    QTest::keyClicks(stage.window->unlockedView()->page()->findChild<QPlainTextEdit*>(), words);
    stage.open(PageId::Settings);
    speak(stage);
    stage.open(PageId::Today);
    QVERIFY(support::wordsOn(*stage.window).contains(words));
}

void TestLanguageSwitch::whatIsBeingTakenInGoesOn()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    stage.open(PageId::Evidence);
    std::atomic_bool mayEnd = false;
    stage.window->unlockedView()->tray().start<int>(QStringLiteral("Adding"), stage.vault.caseId(),
                                                    [&mayEnd](core::base::JobContext& job) -> core::base::Result<int> {
                                                        while (!mayEnd)
                                                            if (job.isCanceled())
                                                                return core::base::Error{
                                                                    core::base::ErrorCode::Canceled};
                                                        return 1;
                                                    });
    int changes = 0;
    connect(&stage.window->unlockedView()->tray(), &app::shell::JobTray::caseChanged, this, [&changes] { ++changes; });
    stage.translations.use(m_language->language());
    stage.window->rebuild();
    QVERIFY(stage.window->unlockedView()->tray().isBusy());
    mayEnd = true;
    QTRY_COMPARE(changes, 1);
}

void TestLanguageSwitch::newRecoveryWordsStayUntilTheyAreChecked()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    stage.open(PageId::RecoveryWords);
    const auto page = [&stage] { return stage.window->unlockedView()->page(); };
    const auto press = [&page](const QString& words) {
        auto* button = support::buttonNamed(*page(), words);
        QVERIFY2(button && button->isEnabled(), qPrintable(words));
        button->click();
    };
    QVERIFY(support::typeSecret(*page(), QStringLiteral("Your passphrase"), support::TempVault::passphrase()));
    press(QStringLiteral("Make recovery words"));
    QTRY_COMPARE(support::wordsShownOn(*page()).size(), 11);
    const QStringList sheet = support::wordsShownOn(*page());
    const app::shell::Page* before = page();
    speak(stage);
    QCOMPARE(page(), before);
    QVERIFY(page()->isVisible());
    QCOMPARE(support::wordsShownOn(*page()), sheet);
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
    stage.open(PageId::Settings);
    QCOMPARE(page()->title(), disguised("Settings and safety"));
    stage.open(PageId::RecoveryWords);
    QCOMPARE(support::wordsShownOn(*page()), sheet);

    press(QStringLiteral("I have the words on paper"));
    QCOMPARE(support::answerWords(*page(), sheet), 2);
    press(disguised("Check these two words")); // What comes anew is in the language of now.
    QTRY_VERIFY(support::buttonNamed(*page(), QStringLiteral("Go on")));
    stage.open(PageId::Settings);
    stage.open(PageId::RecoveryWords); // Now it can be made anew.
    QCOMPARE(page()->title(), disguised("Recovery words"));
}

void TestLanguageSwitch::aChangeOfThePassphraseKeepsItsAnswer()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    std::atomic_bool mayBegin = false;
    stage.window->unlockedView()->tray().start<int>(
        QStringLiteral("Adding"), stage.vault.caseId(),
        [&mayBegin](core::base::JobContext& job) -> core::base::Result<int> {
            while (!mayBegin)
                if (job.isCanceled())
                    return core::base::Error{core::base::ErrorCode::Canceled};
            return 1;
        });
    stage.open(PageId::Passphrase);
    auto* page = qobject_cast<app::vault::keys::PassphrasePage*>(stage.window->unlockedView()->page());
    QVERIFY(page);
    page->setCost(core::vault::KdfCost::Interactive);
    QVERIFY(support::typeSecret(*page, QStringLiteral("Your passphrase now"), QStringLiteral("not the one")));
    QVERIFY(support::typeSecret(*page, QStringLiteral("Type it once to make sure"), page->offered()));
    support::buttonNamed(*page, QStringLiteral("Change the passphrase"))->click();
    speak(stage);
    QCOMPARE(stage.window->unlockedView()->page(), page);
    mayBegin = true;
    const QString wrong
        = disguised("That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.");
    QTRY_COMPARE(support::wrongOn(*page), wrong);
}

void TestLanguageSwitch::theFirstRunKeepsWhatWasTyped()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.outside() + QStringLiteral("/new"));
    auto* door = qobject_cast<app::vault::DoorView*>(stage.window->lockedView());
    QVERIFY(door && door->firstRun());
    const auto choose = [door](const char* words) {
        for (auto* each : door->firstRun()->step()->findChildren<QRadioButton*>())
            if (each->text() == QString::fromLatin1(words))
                each->setChecked(true);
    };
    choose("Someone else can use it");
    door->firstRun()->goNext();
    door->firstRun()->goNext();
    choose("Wales");
    door->firstRun()->goNext();
    door->firstRun()->step()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Rex, Leeds"));
    door->firstRun()->goNext();
    auto* passphrase = qobject_cast<app::vault::PassphraseStep*>(door->firstRun()->step());
    QVERIFY(passphrase);
    const QString offered = passphrase->offered();
    passphrase->findChild<app::widgets::SecretField*>()->line()->insert(QStringLiteral("half a passphr"));

    speak(stage);
    QCOMPARE(door->firstRun()->stepNumber(), 5);
    passphrase = qobject_cast<app::vault::PassphraseStep*>(door->firstRun()->step());
    QVERIFY(passphrase);
    QCOMPARE(passphrase->offered(), offered);
    QVERIFY(support::wordsOn(*passphrase).contains(offered));
    QVERIFY(support::wordsOn(*passphrase).contains(disguised("Choose a passphrase")));
    QVERIFY(passphrase->findChild<app::widgets::SecretField*>()->equals(QStringLiteral("half a passphr")));
    door->firstRun()->goBack();
    QCOMPARE(door->firstRun()->step()->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("Rex, Leeds"));
    door->firstRun()->goBack();
    const auto isChosen = [door](const char* words) {
        const auto all = door->firstRun()->step()->findChildren<QRadioButton*>();
        return std::any_of(all.begin(), all.end(),
                           [words](const auto* each) { return each->isChecked() && each->text() == disguised(words); });
    };
    QVERIFY(isChosen("Wales"));
    door->firstRun()->goBack();
    door->firstRun()->goBack();
    QVERIFY(isChosen("Someone else can use it"));
    QVERIFY(!QFileInfo::exists(stage.vault.outside() + QStringLiteral("/new")));
}

void TestLanguageSwitch::whatHasNoTranslationIsEnglish()
{
    WindowStage stage;
    stage.translations.use(m_language->language());
    QCOMPARE(QCoreApplication::translate("app::shell::TopBar", "Leave now"), disguised("Leave now"));
    QCOMPARE(QCoreApplication::translate("app::shell::TopBar", "No such words"), QStringLiteral("No such words"));
    app::settings::Language empty = m_language->language();
    empty.file = QStringLiteral("/nowhere.qm");
    stage.translations.use(empty);
    QCOMPARE(QCoreApplication::translate("app::shell::TopBar", "Leave now"), QStringLiteral("Leave now"));
    QCOMPARE(QCoreApplication::translate("app::diary::IncidentListModel", "%n file(s)", nullptr, 3),
             QStringLiteral("3 files"));
}

void TestLanguageSwitch::choosingALanguageWorksAtOnce()
{
    WindowStage stage;
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    for (const app::settings::Language& language : app::settings::languages()) {
        stage.open(PageId::Settings);
        auto* choice = support::buttonNamed(*stage.window, language.ownName);
        if (app::settings::languages().size() == 1) {
            QVERIFY(!choice); // One language is no choice.
            continue;
        }
        QVERIFY2(choice, qPrintable(language.ownName));
        choice->setFocus(Qt::TabFocusReason);
        QTest::keyClick(choice, Qt::Key_Space);
        QTRY_COMPARE(stage.translations.language(), language);
        stage.settle();
        QCOMPARE(stage.window->layoutDirection(), language.direction);
        auto* now = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        QVERIFY(now && now->isChecked());
        QCOMPARE(now->text(), language.ownName);
        QCOMPARE(support::wordsOn(*stage.window)
                     .contains(QCoreApplication::translate("app::shell::LanguageChoices",
                                                           "These words are not yet checked by a support worker. Where "
                                                           "one is not clear, choose English to compare.")),
                 !language.isChecked);
    }
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_LanguageSwitch.moc"
