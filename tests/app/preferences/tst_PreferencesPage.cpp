#include "app/preferences/PreferencesPage.h"

#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using app::preferences::PreferencesPage;

/// A change on the page is a change of the settings, at once; the page shows what is set.
class TestPreferencesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init();
    void showsWhatIsSet();
    void aChoiceIsASetting();
    void textSizeStaysWithinItsLimits();
    void rememberingKeepsTheFolderAndForgetsIt();
    void theOrderIsThatOfWhatMattersMost();
    void nothingIsChangedByAKeyOnArrival();
    void aSettingIsFoundByItsWords();
    void leavingCanBePractised();
    void thePassphraseAndTheWordsAreReachedFromHere();
    void theTitleIsAnyWord();
    void whatThePoliceAreToldIsKeptInTheRecords();
    void deletingNeedsAYesAndThePassphrase();
    void everyControlHasANameAndIsReachedByTab();

private:
    template<typename Button>
    Button* named(const QString& beginning) const
    {
        const auto all = m_page->findChildren<Button*>();
        for (Button* button : all)
            if (button->text().startsWith(beginning))
                return button;
        return nullptr;
    }

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<PreferencesPage> m_page;
};

void TestPreferencesPage::init()
{
    m_page.reset();
    m_stage = std::make_unique<support::PageStage>();
    m_page = std::make_unique<PreferencesPage>(m_stage->context());
    m_page->reload();
}

void TestPreferencesPage::showsWhatIsSet()
{
    m_stage->settings.setIdleMinutes(30);
    m_stage->settings.setBlursPictures(false);
    m_stage->settings.setLook({app::widgets::Appearance::HighContrast, 120});
    m_page->reload();
    QVERIFY(named<QRadioButton>(QStringLiteral("After 30"))->isChecked());
    QVERIFY(named<QRadioButton>(QStringLiteral("High contrast"))->isChecked());
    QVERIFY(!named<QCheckBox>(QStringLiteral("Blur pictures"))->isChecked());
}

void TestPreferencesPage::aChoiceIsASetting()
{
    named<QRadioButton>(QStringLiteral("Only when the computer locks"))->click();
    named<QRadioButton>(QStringLiteral("Dark"))->click();
    named<QCheckBox>(QStringLiteral("Shift or Esc three times"))->click();
    QCOMPARE(m_stage->settings.idleMinutes(), 0);
    QCOMPARE(m_stage->settings.look().appearance, app::widgets::Appearance::Dark);
    QVERIFY(!m_stage->settings.leavesOnKeys());
    QVERIFY(named<QRadioButton>(QStringLiteral("The letters of this computer"))->isChecked());
    named<QRadioButton>(QStringLiteral("Plain letters"))->click();
    QCOMPARE(m_stage->settings.look().lettering, app::widgets::Lettering::Plain);
    QCOMPARE(m_stage->settings.look().appearance, app::widgets::Appearance::Dark);
}

void TestPreferencesPage::textSizeStaysWithinItsLimits()
{
    for (int i = 0; i < 40; ++i)
        named<QPushButton>(QStringLiteral("Bigger text"))->click();
    QCOMPARE(m_stage->settings.look().textPercent, 300);
    for (int i = 0; i < 40; ++i)
        named<QPushButton>(QStringLiteral("Smaller text"))->click();
    QCOMPARE(m_stage->settings.look().textPercent, 80);
    named<QPushButton>(QStringLiteral("Normal text"))->click();
    QCOMPARE(m_stage->settings.look().textPercent, 100);
}

void TestPreferencesPage::rememberingKeepsTheFolderAndForgetsIt()
{
    auto* box = named<QCheckBox>(QStringLiteral("Remember where"));
    QVERIFY(!box->isChecked());
    box->click();
    QCOMPARE(m_stage->settings.rememberedFolder(), m_stage->vault.folder());
    box->click();
    QVERIFY(m_stage->settings.rememberedFolder().isEmpty());
}

void TestPreferencesPage::theOrderIsThatOfWhatMattersMost()
{
    QStringList parts;
    const QStringList wanted{QStringLiteral("Safety"), QStringLiteral("Reading"),  QStringLiteral("Language and dates"),
                             QStringLiteral("Diary"),  QStringLiteral("Keyboard"), QStringLiteral("Advanced")};
    support::openPage(*m_stage, *m_page);
    QCoreApplication::processEvents();
    std::vector<std::pair<int, QString>> seen;
    for (const auto* heading : m_page->findChildren<app::widgets::HeadingLabel*>())
        if (wanted.contains(heading->text()))
            seen.emplace_back(heading->mapTo(m_page.get(), QPoint()).y(), heading->text());
    std::ranges::sort(seen);
    for (const auto& [y, words] : seen)
        parts += words;
    QCOMPARE(parts, wanted);
    QVERIFY(support::wordsOn(*m_page).contains(QStringLiteral("Things this computer may remember about the app")));
}

void TestPreferencesPage::nothingIsChangedByAKeyOnArrival()
{
    support::openPage(*m_stage, *m_page);
    QCOMPARE(QApplication::focusWidget(), m_page->firstFocus());
    const auto ticks = [this] {
        QList<bool> all;
        const auto boxes = m_page->findChildren<QAbstractButton*>();
        for (const QAbstractButton* box : boxes)
            all << box->isChecked();
        return all;
    };
    const auto before = ticks();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(ticks(), before);
}

void TestPreferencesPage::aSettingIsFoundByItsWords()
{
    support::openPage(*m_stage, *m_page);
    QVERIFY(support::actByKeysOf(*m_page, app::shell::Command::Search));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("blur"));
    QCOMPARE(m_stage->status.text(), QStringLiteral("1 setting found."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), named<QCheckBox>(QStringLiteral("Blur pictures")));
    QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty()); // It is scrolled into sight.
    QVERIFY(support::actByKeysOf(*m_page, app::shell::Command::Search));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nothing like it"));
    QCOMPARE(m_stage->status.text(), QStringLiteral("No setting has these words."));
}

void TestPreferencesPage::leavingCanBePractised()
{
    named<QPushButton>(QStringLiteral("Practise leaving"))->click();
    QCOMPARE(m_stage->navigator.practices, 1);
}

void TestPreferencesPage::thePassphraseAndTheWordsAreReachedFromHere()
{
    named<QPushButton>(QStringLiteral("Change the passphrase"))->click();
    QCOMPARE(m_stage->navigator.visits.back().page, app::shell::PageId::Passphrase);
    named<QPushButton>(QStringLiteral("Make recovery words"))->click();
    QCOMPARE(m_stage->navigator.visits.back().page, app::shell::PageId::RecoveryWords);
}

void TestPreferencesPage::theTitleIsAnyWord()
{
    support::openPage(*m_stage, *m_page);
    QVERIFY(support::typeInto(*m_page, QStringLiteral("Title of the window"), QStringLiteral("Notes")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_stage->settings.windowTitle(), QStringLiteral("Notes"));
}

void TestPreferencesPage::whatThePoliceAreToldIsKeptInTheRecords()
{
    support::openPage(*m_stage, *m_page);
    support::settle(*m_stage);
    named<QRadioButton>(QStringLiteral("Scotland"))->click();
    QVERIFY(support::typeInto(*m_page, QStringLiteral("How and when they can reach you safely"),
                              QStringLiteral("By text, after 6pm")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_stage->tray.finish();
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Saved in your records."));
    const auto all = core::diary::listCases(m_stage->vault.vault());
    QVERIFY(all.has_value());
    QCOMPARE(all->front().jurisdiction, core::domain::Jurisdiction::Scotland);
    QCOMPARE(all->front().safeContact, QStringLiteral("By text, after 6pm"));
}

void TestPreferencesPage::deletingNeedsAYesAndThePassphrase()
{
    support::openPage(*m_stage, *m_page);
    auto* all = named<QPushButton>(QStringLiteral("Delete everything"));
    all->click();
    QCOMPARE(m_stage->prompts.questions.size(), std::size_t(1)); // Who says no is asked nothing more.
    QVERIFY(m_stage->prompts.questions.front().text.startsWith(QStringLiteral(
        "This removes everything from this computer. Copies and backups you made stay where they are. It "
        "cannot be undone."))); // MSG-38
    m_stage->prompts.confirmations = {true, true};
    m_stage->prompts.passphrases = {QStringLiteral("not the one"), support::TempVault::passphrase()};
    all->click();
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("That is not the passphrase. Nothing was deleted."));
    QCOMPARE(m_stage->navigator.forgettings, 0);
    all->click();
    QTRY_COMPARE(m_stage->navigator.forgettings, 1);
}

void TestPreferencesPage::everyControlHasANameAndIsReachedByTab()
{
    support::openPage(*m_stage, *m_page);
    support::settle(*m_stage);
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
}

QTEST_MAIN(TestPreferencesPage)
#include "tst_PreferencesPage.moc"
