#include "app/platform/OtherProgram.h"
#include "app/shell/LeaveEndChoices.h"
#include "tests/app/vault/DoorFixture.h"

#include <QListView>

using namespace app::vault;

/// First run: nothing is written too early, and nothing is lost.
class TestFirstRun : public support::DoorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
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
    void tabGoesFromTheHeadingToTheAnswers();
    void tabGoesFromTheAnswersToTheButtons();
    void theFocusStaysOnThePageWhileRecordsAreMade();
    void enterGoesOn();
    void whatLeaveNowShowsIsChosen();
};

void TestFirstRun::withoutRecordsTheFirstRunStarts()
{
    m_door = makeDoor();
    QVERIFY(m_door->firstRun());
    QVERIFY(!m_door->unlockForm());
    QCOMPARE(firstRun().stepNumber(), 1);
    QVERIFY(isFolderUntouched());
}

void TestFirstRun::theFirstRunEndsInRecordsThatOpenAgain()
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
    const auto placeOf = [this](const char* button) {
        for (const QPushButton* each : firstRun().findChildren<QPushButton*>())
            if (each->text() == QLatin1String(button) && each->isVisible())
                return each->mapTo(&firstRun(), QPoint(0, 0));
        return QPoint();
    };
    QCoreApplication::processEvents();
    const QPoint onward = placeOf("Next");
    QVERIFY(!onward.isNull());
    next();
    QCOMPARE(firstRun().stepNumber(), 8);
    QCoreApplication::processEvents();
    QVERIFY2(placeOf("Back") != onward, "a second press on Next must not go back");
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

void TestFirstRun::nothingIsWrittenBeforeTheChoiceOfRecovery()
{
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    QVERIFY(isFolderUntouched());
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestFirstRun::weakPassphrasesDoNotPass()
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

void TestFirstRun::wordsThatWereMistypedDoNotPass()
{
    m_door = makeDoor();
    goToPassphrase();
    step<PassphraseStep>().findChild<app::widgets::SecretField*>()->line()->insert(QStringLiteral("something else"));
    next();
    QCOMPARE(problem(), QStringLiteral("What you typed is not the same as the words. Check each word."));
    QCOMPARE(firstRun().stepNumber(), 5);
}

void TestFirstRun::noRecoveryNeedsConsent()
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

void TestFirstRun::wrongRecoveryWordsCanBeLookedUpAgain()
{
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    next();
    QTRY_COMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    next();
    next();
    QVERIFY(problem().startsWith(QStringLiteral("Two of the recovery words do not match. Check words "))); // MSG-06
    firstRun().goBack();
    QCOMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    typeRecoveryWords();
    next();
    QCOMPARE(firstRun().stepNumber(), 7);
    firstRun().goBack();
    QCOMPARE(firstRun().stepNumber(), 7); // The words are gone: there is nothing to go back to.
}

void TestFirstRun::theWayOnIsRemembered()
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

void TestFirstRun::everyPageAsksForItsAnswer()
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

void TestFirstRun::everyControlHasAName()
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

/// A Space too many must not press Leave now.
void TestFirstRun::tabGoesFromTheHeadingToTheAnswers()
{
    m_door = makeDoor();
    QPushButton outside(QStringLiteral("Leave now"), m_door.get());
    outside.show();
    choice(QStringLiteral("Only me"))->setChecked(true);
    choice(QStringLiteral("Scotland"))->setChecked(true);
    for (int number = 1; number <= 5; ++number) {
        QCOMPARE(firstRun().stepNumber(), number);
        QCoreApplication::processEvents();
        const QWidget* at = firstRun().step()->heading()->nextInFocusChain();
        while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible() || at->focusProxy())
            at = at->nextInFocusChain();
        QVERIFY2(firstRun().step()->isAncestorOf(at), qPrintable(QStringLiteral("step %1").arg(number)));
        next();
    }
}

void TestFirstRun::tabGoesFromTheAnswersToTheButtons()
{
    m_door = makeDoor();
    goToPassphrase();
    QCoreApplication::processEvents(); // The order is set once the page is laid out.
    QStringList order;
    QWidget* at = firstRun().step()->heading();
    do {
        if (at->focusPolicy() & Qt::TabFocus && at->isVisible() && !at->focusProxy())
            order.append(step<PassphraseStep>().isAncestorOf(at) ? QStringLiteral("answer")
                                                                 : qobject_cast<QPushButton*>(at)->text());
        at = at->nextInFocusChain();
    } while (at != firstRun().step()->heading());
    QVERIFY(order.size() > 3);
    QCOMPARE(order.mid(order.size() - 2), (QStringList{QStringLiteral("Back"), QStringLiteral("Next")}));
    QCOMPARE(order.count(QStringLiteral("answer")), order.size() - 2);
}

void TestFirstRun::theFocusStaysOnThePageWhileRecordsAreMade()
{
    m_door = makeDoor();
    QVERIFY(QTest::qWaitForWindowActive(m_door.get()));
    goToPassphrase();
    chooseOfferedWords();
    const auto buttons = firstRun().findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == QLatin1String("Next"))
            button->setFocus();
    next();
    QVERIFY(step<RecoveryStep>().isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    QVERIFY(step<RecoveryStep>().isAncestorOf(QApplication::focusWidget()));
}

void TestFirstRun::enterGoesOn()
{
    m_door = makeDoor();
    m_door->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_door.get()));
    QTest::keyClick(firstRun().firstFocus(), Qt::Key_Return);
    QCOMPARE(problem(), QStringLiteral("Choose who can use this computer."));
    choice(QStringLiteral("Only me"))->setFocus();
    QTest::keyClick(choice(QStringLiteral("Only me")), Qt::Key_Space);
    QTest::keyClick(choice(QStringLiteral("Only me")), Qt::Key_Return);
    QCOMPARE(firstRun().stepNumber(), 2);
    QTest::keyClick(firstRun().firstFocus(), Qt::Key_Return);
    QCOMPARE(firstRun().stepNumber(), 3);
    choice(QStringLiteral("Wales"))->setChecked(true);
    QTest::keyClick(firstRun().firstFocus(), Qt::Key_Return);
    auto* words = firstRun().step()->findChild<QPlainTextEdit*>();
    QTest::keyClick(words, Qt::Key_Return); // A new line of words, not the next page.
    QCOMPARE(firstRun().stepNumber(), 4);
    QTest::keyClick(firstRun().firstFocus(), Qt::Key_Return);
    QCOMPARE(firstRun().stepNumber(), 5);
    auto* line = step<PassphraseStep>().findChild<app::widgets::SecretField*>()->line();
    line->insert(step<PassphraseStep>().offered());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(firstRun().stepNumber(), 6);
}

void TestFirstRun::whatLeaveNowShowsIsChosen()
{
    const std::vector<app::platform::InstalledProgram> programs{
        {QStringLiteral("Cards"), {QStringLiteral("/usr/games/cards")}},
        {QStringLiteral("Writer"), {QStringLiteral("/usr/bin/writer"), QStringLiteral("--new")}}};
    app::shell::LeaveEndChoices choices(programs);
    QStringList chosen{QStringLiteral("not asked")};
    connect(&choices, &app::shell::LeaveEndChoices::chosen, this,
            [&chosen](const QStringList& command) { chosen = command; });
    choices.show();
    QVERIFY(choices.command().isEmpty()); // Nothing, until somebody says so.
    auto* list = choices.findChild<QListView*>();
    QVERIFY(!list->isVisible());
    choices.findChildren<QRadioButton*>().last()->click();
    QVERIFY(list->isVisible());
    choices.findChild<QLineEdit*>()->setText(QStringLiteral("wri"));
    QVERIFY(list->isRowHidden(0));
    QCOMPARE(chosen, programs[1].command);
    choices.setCommand(programs[0].command);
    QCOMPARE(choices.command(), programs[0].command);
    choices.setCommand({QStringLiteral("/gone")});
    QVERIFY(choices.command().isEmpty());
    const app::shell::LeaveEndChoices without({});
    QVERIFY(without.findChildren<QRadioButton*>().last()->isHidden());
}

QTEST_MAIN(TestFirstRun)
#include "tst_FirstRun.moc"
