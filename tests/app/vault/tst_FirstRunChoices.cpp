#include "app/vault/PassphraseStrength.h"
#include "app/vault/keys/RecoverySheet.h"
#include "tests/app/vault/DoorFixture.h"

#include <QPrinter>

using namespace app::vault;

/// What may be chosen in the first run: to stop, a passphrase that will just do, words on a printer, no words at all.
class TestFirstRunChoices : public support::DoorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void stoppingHereLeavesNothing_data();
    void stoppingHereLeavesNothing();
    void aPassphraseThatWillJustDoPassesWithAWarning_data();
    void aPassphraseThatWillJustDoPassesWithAWarning();
    void goingBackKeepsTheWordsOnOffer();
    void theWordsCanBePrinted();
    void whoWantsNoWordsIsOfferedThemAgain();
};

void TestFirstRunChoices::stoppingHereLeavesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("nobody has been chosen") << QString();
    QTest::newRow("only me") << QStringLiteral("Only me");
    QTest::newRow("others") << QStringLiteral("Someone else can use it");
    QTest::newRow("not sure") << QStringLiteral("I am not sure");
}

void TestFirstRunChoices::stoppingHereLeavesNothing()
{
    QFETCH(const QString, who);
    const QString file = m_dir->filePath(QStringLiteral("settings.ini"));
    m_settings = std::make_unique<app::settings::AppSettings>(file);
    m_door = makeDoor();
    if (!who.isEmpty())
        choice(who)->click();
    QPushButton* stop = nullptr;
    for (auto* button : firstRun().step()->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Stop here for now"))
            stop = button;
    QVERIFY(stop && stop->isVisible() && stop->isEnabled());
    stop->click();
    QCOMPARE(m_stops, 1);
    QVERIFY(m_prompts->questions.empty()); // Nothing is asked.
    QVERIFY(QDir(m_dir->path()).isEmpty()); // No records, no settings, nothing.
}

void TestFirstRunChoices::aPassphraseThatWillJustDoPassesWithAWarning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("said");
    const QString warning = QStringLiteral("Strength: it will do. One more word makes it much harder to guess.");
    QTest::newRow("below 40 bits") << QStringLiteral("tractor plum") << 0 << 40
                                   << QStringLiteral("Strength: too easy to guess");
    QTest::newRow("40 to 60 bits") << QStringLiteral("tractor plum siren") << 40 << 60 << warning;
    QTest::newRow("above 60 bits") << QStringLiteral("gravel umbrella kettle 9 otters") << 60 << 1000
                                   << QStringLiteral("Strength: strong");
}

/// SCR-01, page 5
void TestFirstRunChoices::aPassphraseThatWillJustDoPassesWithAWarning()
{
    QFETCH(const QString, typed);
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const QString, said);
    const QByteArray utf8 = typed.toUtf8();
    const double bits = strengthOf(std::as_bytes(std::span(utf8.constData(), std::size_t(utf8.size()))), {}).bits;
    QVERIFY2(bits >= least && bits < most, qPrintable(QString::number(bits)));

    m_door = makeDoor();
    QString spoken;
    connect(m_door.get(), &DoorView::said, this, [&spoken](const QString& sentence) { spoken = sentence; });
    goToPassphrase();
    choice(QStringLiteral("I will choose my own"))->setChecked(true);
    auto* secret = step<PassphraseStep>().findChild<app::widgets::SecretField*>();
    secret->line()->insert(typed);
    QStringList texts;
    for (const auto* label : firstRun().step()->findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    QVERIFY2(texts.contains(said), qPrintable(texts.join(QLatin1Char('\n'))));
    QTRY_COMPARE(spoken, said); // When typing pauses.
    next();
    QCOMPARE(firstRun().stepNumber(), least < 40 ? 5 : 6);
    QCOMPARE(problem().isEmpty(), least >= 40);
}

void TestFirstRunChoices::goingBackKeepsTheWordsOnOffer()
{
    m_door = makeDoor();
    goToPassphrase();
    const QString offered = step<PassphraseStep>().offered();
    chooseOfferedWords();
    firstRun().goBack();
    QCOMPARE(step<PassphraseStep>().offered(), offered); // They may stand on paper by now.
    QVERIFY(step<PassphraseStep>().findChild<app::widgets::SecretField*>()->isEmpty());
}

void TestFirstRunChoices::theWordsCanBePrinted()
{
    m_door = makeDoor();
    const QString path = m_dir->filePath(QStringLiteral("printed.pdf"));
    firstRun().sheet().setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        return printer;
    });
    QString spoken;
    connect(m_door.get(), &DoorView::said, this, [&spoken](const QString& sentence) { spoken = sentence; });
    goToPassphrase();
    chooseOfferedWords();
    next();
    QTRY_COMPARE(step<RecoveryStep>().phase(), RecoveryStep::Phase::Words);
    QPushButton* print = nullptr;
    for (auto* button : firstRun().step()->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Print the words"))
            print = button;
    QVERIFY(print && print->isVisible());
    m_prompts->confirmations = {false, true};
    print->click();
    QVERIFY(m_prompts->questions.back().text.startsWith(QStringLiteral("Printers and print queues keep copies.")));
    print->click();
    QTRY_COMPARE(spoken, QStringLiteral("The words were sent to the printer. It helps to fetch the paper at once."));
    QVERIFY(QFile::exists(path));
    typeRecoveryWords();
    next();
    QCOMPARE(firstRun().stepNumber(), 7);
}

void TestFirstRunChoices::whoWantsNoWordsIsOfferedThemAgain()
{
    m_settings->setOffersRecoveryWords(false); // Of records that were here before.
    m_door = makeDoor();
    goToPassphrase();
    chooseOfferedWords();
    choice(QStringLiteral("No recovery"))->setChecked(true);
    firstRun().step()->findChild<QCheckBox*>()->setChecked(true);
    next();
    QTRY_COMPARE(firstRun().stepNumber(), 7);
    QVERIFY(m_settings->offersRecoveryWords());
}

QTEST_MAIN(TestFirstRunChoices)
#include "tst_FirstRunChoices.moc"
