#include "tests/app/translations/PseudoLanguage.h"
#include "tests/app/translations/VisibleTexts.h"
#include "tests/app/translations/WindowStage.h"

#include "app/contacts/CallSheetView.h"
#include "app/shell/commands/CommandMenu.h"
#include "app/shell/commands/Palette.h"
#include "app/vault/FirstRun.h"
#include "app/vault/PassphraseStep.h"
#include "app/vault/UnlockForm.h"
#include "app/vault/keys/PassphrasePage.h"
#include "app/widgets/SecretField.h"
#include "tests/support/PageParts.h"

#include <QDir>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>

using support::PseudoLanguage;
using support::WindowStage;

/// Every page, in a language in which each sentence of ours has accents and is two fifths longer: what has no accent
/// cannot be translated, and what does not fit would be cut. Then all of it once more from right to left.
///
/// With HOLDFAST_PICTURES in the environment a picture of each page is put into that folder.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { WindowStage::prepare(); }
    void aDisguiseIsLongerAndKeepsItsPlaces();
    void everyPage_data();
    void everyPage();
    void theFirstRun_data() { directions(); }
    void theFirstRun();
    void theUnlockForm_data() { directions(); }
    void theUnlockForm();
    void menusAndCards_data() { directions(); }
    void menusAndCards();

private:
    static void directions();
    /// Speaks it for the rest of the test; English again at its end.
    void speak(WindowStage& stage, bool isMirrored);
    void look(const WindowStage& stage, const QString& name);

    QTemporaryDir m_menu;
    std::unique_ptr<PseudoLanguage> m_language;
};

namespace {

/// What stays as it is in every language.
bool isOurs(QString text)
{
    static const QRegularExpression kept(QStringLiteral(
        // Months and days, which Qt translates; times; zones; sizes.
        R"(\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
        R"(|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)"
        R"(|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)"
        R"(|\b(?:GMT|BST|Europe/London|bytes|kB|MB)\b)"
        // Keys; exhibit numbers; kinds of files; the name of the program.
        R"(|\b(?:Ctrl|Shift|Alt|Esc|Del|Enter|Return|Space|Tab|Backspace|PgUp|PgDown|Home|End|Left|Right|Up|Down|Ins|F\d+)\b)"
        R"(|\b[A-Z]\b|\b[A-Z]{1,3}/\d+\b|\b(?:png|PNG)\b|\bHoldfast\b)"
        // Names of languages in their own letters; fingerprints.
        R"(|\b(?:English|Cymraeg|Polski|Polska)\b|\b[0-9a-f]{4}\b)"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]"));
    text.remove(kept);
    return text.contains(letters);
}

} // namespace

void TestPseudoLanguage::initTestCase()
{
    // One program in the menu, with a name that is not ours.
    const QString menu = m_menu.filePath(QStringLiteral("applications"));
    QVERIFY(QDir().mkpath(menu));
    QFile program(menu + QStringLiteral("/cards.desktop"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("[Desktop Entry]\nType=Application\nName=\u03a7\u03b1\u03c1\u03c4\u03b9\u03ac\nExec=sh\n");
    program.close();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_menu.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_menu.path()));
    m_language = std::make_unique<PseudoLanguage>();
    QVERIFY2(m_language->isMade(), qPrintable(m_language->why()));
}

void TestPseudoLanguage::aDisguiseIsLongerAndKeepsItsPlaces()
{
    const QString english = QStringLiteral("Locking in %n second(s), at %1.");
    const QString disguise = PseudoLanguage::disguised(english);
    QVERIFY(disguise.contains(QStringLiteral("%n")) && disguise.contains(QStringLiteral("%1")));
    QVERIFY(disguise.size() >= english.size() * 13 / 10);
    QVERIFY(isOurs(english));
    QVERIFY(!isOurs(QString(disguise).remove(QStringLiteral("%n"))));
}

void TestPseudoLanguage::directions()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("mirrored") << true;
}

void TestPseudoLanguage::speak(WindowStage& stage, bool isMirrored)
{
    app::settings::Language language = m_language->language();
    language.direction = isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    stage.translations.use(language);
}

void TestPseudoLanguage::look(const WindowStage& stage, const QString& name)
{
    QWidget& window = *stage.window;
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES"); !folder.isEmpty())
        QVERIFY(window.grab().save(QDir(folder).filePath(
            name + (window.isRightToLeft() ? QStringLiteral("-mirrored.png") : QStringLiteral(".png")))));
    // Words to read out to the police are English in every language.
    QStringList sheet;
    for (const auto* view : window.findChildren<app::contacts::CallSheetView*>())
        for (const auto& each : support::visibleTexts(*view))
            sheet += each.text;
    // So are the words of the list that a passphrase is made of.
    for (const auto* page : window.findChildren<app::vault::keys::PassphrasePage*>())
        sheet += page->offered();
    QStringList ours;
    for (const auto& each : support::visibleTexts(window))
        if (isOurs(each.text) && !sheet.contains(each.text))
            ours += each.where + QStringLiteral(": ") + each.text;
    ours.removeDuplicates();
    QVERIFY2(ours.isEmpty(), qPrintable(name + QStringLiteral(": not translated:\n") + ours.join(QLatin1Char('\n'))));
    // A picture that comes a moment later moves what stands below it: what is cut, stays cut.
    QStringList cut;
    const auto isWhole = [&cut, &window] {
        cut = support::cutTexts(window);
        return cut.isEmpty();
    };
    if (!QTest::qWaitFor(isWhole))
        QFAIL(qPrintable(name + QStringLiteral(": cut:\n") + cut.join(QLatin1Char('\n'))));
}

void TestPseudoLanguage::everyPage_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("left to right") << false << 100;
    QTest::newRow("mirrored") << true << 100;
    QTest::newRow("text at 200 %") << false << 200;
    QTest::newRow("mirrored, text at 200 %") << true << 200;
    QTest::newRow("text at 300 %") << false << 300;
    QTest::newRow("mirrored, text at 300 %") << true << 300;
}

void TestPseudoLanguage::everyPage()
{
    QFETCH(const bool, isMirrored);
    QFETCH(const int, textPercent);
    WindowStage stage;
    app::widgets::applyLook(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                            {app::widgets::Appearance::Light, textPercent});
    stage.settings.setLook({app::widgets::Appearance::Light, textPercent});
    speak(stage, isMirrored);
    stage.makeWindow(stage.vault.folder());
    QCOMPARE(stage.window->isRightToLeft(), isMirrored);
    stage.unlock();
    for (const WindowStage::Stop& stop : stage.stops()) {
        stage.open(stop.page, stop.id, stop.purpose);
        look(stage,
             QString::fromLatin1(stop.name)
                 + (textPercent == 100 ? QString() : QStringLiteral("-%1").arg(textPercent)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPseudoLanguage::theFirstRun()
{
    QFETCH(const bool, isMirrored);
    WindowStage stage;
    speak(stage, isMirrored);
    stage.makeWindow(stage.vault.outside() + QStringLiteral("/new"));
    auto& run = *qobject_cast<app::vault::DoorView*>(stage.window->lockedView())->firstRun();
    for (int number = 1; number <= 8; ++number) {
        QTRY_COMPARE_WITH_TIMEOUT(run.stepNumber(), number, 20'000);
        if (number == 5) {
            auto& passphrase = *qobject_cast<app::vault::PassphraseStep*>(run.step());
            passphrase.findChild<app::widgets::SecretField*>()->line()->insert(passphrase.offered());
            for (auto* label : run.step()->findChildren<QLabel*>())
                if (label->text() == passphrase.offered() || label->text().contains(stage.vault.outside()))
                    label->hide(); // Data: words of the list, and a path.
        }
        // The last choice of each page, which asks for most; then the first, to get on.
        for (auto* choice : run.step()->findChildren<QRadioButton*>())
            if (number != 5 && choice->isVisible())
                choice->setChecked(true);
        look(stage, QStringLiteral("first run %1").arg(number));
        if (QTest::currentTestFailed())
            return;
        if (number == 6) {
            for (auto* tick : run.step()->findChildren<QAbstractButton*>())
                if (tick->isVisible() && tick->inherits("QCheckBox"))
                    tick->setChecked(true);
        }
        if (number < 8)
            run.goNext();
        if (number == 5)
            QVERIFY(run.stepNumber() == 6);
    }
}

void TestPseudoLanguage::theUnlockForm()
{
    QFETCH(const bool, isMirrored);
    WindowStage stage;
    speak(stage, isMirrored);
    stage.makeWindow(stage.vault.folder());
    look(stage, QStringLiteral("unlock"));
}

void TestPseudoLanguage::menusAndCards()
{
    QFETCH(const bool, isMirrored);
    WindowStage stage;
    speak(stage, isMirrored);
    stage.makeWindow(stage.vault.folder());
    stage.unlock();
    stage.settle();
    stage.window->showEmergency();
    look(stage, QStringLiteral("emergency"));
    stage.window->run(app::shell::Command::Back);
    stage.window->run(app::shell::Command::Help);
    look(stage, QStringLiteral("help"));
    stage.window->run(app::shell::Command::KeyList);
    look(stage, QStringLiteral("keys"));
    stage.window->run(app::shell::Command::Back);
    stage.window->run(app::shell::Command::Palette);
    look(stage, QStringLiteral("go to or do"));
    QMenu menu;
    app::shell::commands::fillMenu(&menu, stage.window->offered());
    std::vector<QMenu*> all{&menu};
    int seen = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (QAction* action : all[i]->actions()) {
            if (action->menu())
                all.push_back(action->menu());
            QVERIFY2(!isOurs(action->text()), qPrintable(action->text()));
            ++seen;
        }
    QVERIFY(seen > 20);
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_PseudoLanguage.moc"
