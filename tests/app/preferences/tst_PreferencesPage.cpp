#include "app/preferences/PreferencesPage.h"

#include "tests/support/PageStage.h"

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
    void init();
    void showsWhatIsSet();
    void aChoiceIsASetting();
    void textSizeStaysWithinItsLimits();
    void rememberingKeepsTheFolderAndForgetsIt();

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

QTEST_MAIN(TestPreferencesPage)
#include "tst_PreferencesPage.moc"
