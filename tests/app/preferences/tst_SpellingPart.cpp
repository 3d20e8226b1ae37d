#include "app/preferences/SpellingPart.h"

#include "app/widgets/ChipList.h"
#include "core/spelling/OwnWords.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QCheckBox>
#include <QRadioButton>

using app::preferences::SpellingPart;
using app::spelling::Dictionary;

/// The settings of spelling say what is there and what is not, work at once, and hold the words of the person.
class TestSpellingPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init() { m_stage = std::make_unique<support::PageStage>(); }
    void aChoiceIsASetting();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void ownWordsAreShownAndRemoved();
    void withoutWordsItSaysHowTheyCome();
    void everyControlHasAName();

private:
    void make(const QStringList& codes)
    {
        std::vector<Dictionary> found;
        for (const QString& code : codes)
            found.push_back({code, {}, {}, "UTF-8"});
        m_part = std::make_unique<SpellingPart>(m_stage->context(), found);
        m_part->reload();
        m_part->show();
        support::settle(*m_stage);
    }
    QString words() const { return support::wordsOn(*m_part); }

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<SpellingPart> m_part;

private Q_SLOTS:
    void cleanup()
    {
        m_part.reset();
        m_stage.reset();
    }
};

void TestSpellingPart::aChoiceIsASetting()
{
    make({QStringLiteral("en_GB"), QStringLiteral("pl_PL")});
    auto* marks = m_part->findChild<QCheckBox*>();
    QVERIFY(marks && marks->isChecked());
    marks->click();
    QVERIFY(!m_stage->settings.marksSpelling());
    m_stage->settings.setMarksSpelling(true);
    QVERIFY(marks->isChecked());
    const auto languages = m_part->findChildren<QRadioButton*>();
    QCOMPARE(languages.size(), 2);
    QCOMPARE(languages[0]->text(), QStringLiteral("English (UK)"));
    QCOMPARE(languages[1]->text(), QStringLiteral("Polski (Polska)"));
    QVERIFY(languages[0]->isChecked());
    languages[1]->click();
    QCOMPARE(m_stage->settings.spellingLanguage(), QStringLiteral("pl_PL"));
    m_stage->settings.setSpellingLanguage(QStringLiteral("en_GB"));
    QVERIFY(languages[0]->isChecked());
}

void TestSpellingPart::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("sentence");
    const QString english = QStringLiteral("en_GB");
    const QString polish = QStringLiteral("pl_PL");
    QTest::newRow("nothing") << QStringList() << english
                             << QStringLiteral("There are no word lists on this computer. So no words are marked.");
    QTest::newRow("not the one that is chosen")
        << QStringList{polish} << english
        << QStringLiteral("The word list for English (UK) is not on this computer. So no words are marked.");
    QTest::newRow("as on Debian") << QStringList{english, polish} << english
                                  << QStringLiteral("There is no word list for Welsh or Urdu on this computer.");
    QTest::newRow("Welsh is there") << QStringList{english, QStringLiteral("cy_GB")} << english
                                    << QStringLiteral("There is no word list for Urdu on this computer.");
    QTest::newRow("Urdu is there") << QStringList{english, QStringLiteral("ur_PK")} << english
                                   << QStringLiteral("There is no word list for Welsh on this computer.");
}

void TestSpellingPart::whatIsMissingIsSaid()
{
    QFETCH(const QStringList, codes);
    QFETCH(const QString, chosen);
    QFETCH(const QString, sentence);
    m_stage->settings.setSpellingLanguage(chosen);
    make(codes);
    QVERIFY2(words().contains(sentence), qPrintable(words()));
    QCOMPARE(m_part->findChildren<QRadioButton*>().size(), codes.size());
}

void TestSpellingPart::ownWordsAreShownAndRemoved()
{
    VERIFY_OK(core::spelling::addOwnWord(QStringLiteral("doxxed"), m_stage->vault.vault()));
    VERIFY_OK(core::spelling::addOwnWord(QString::fromUtf8("Zoë"), m_stage->vault.vault()));
    make({QStringLiteral("en_GB")});
    QVERIFY(!words().contains(QStringLiteral("None yet.")));
    auto* take = support::buttonNamed(*m_part, QStringLiteral("doxxed. Take doxxed off your words"));
    QVERIFY(take);
    take->click();
    QTRY_COMPARE(support::plain(m_stage->status.text()), QStringLiteral("\"doxxed\" is no longer one of your words."));
    QCOMPARE(*core::spelling::listOwnWords(m_stage->vault.vault()), QStringList{QString::fromUtf8("Zoë")});
    support::buttonNamed(*m_part, QString::fromUtf8("Zoë. Take Zoë off your words"))->click();
    QTRY_VERIFY(core::spelling::listOwnWords(m_stage->vault.vault())->isEmpty());
    QVERIFY(words().contains(QStringLiteral("None yet.")));
}

void TestSpellingPart::withoutWordsItSaysHowTheyCome()
{
    make({QStringLiteral("en_GB")});
    QVERIFY(words().contains(QStringLiteral("None yet. You can add a marked word from its menu.")));
    QVERIFY(words().contains(QStringLiteral("They are kept in your records, nowhere else.")));
}

void TestSpellingPart::everyControlHasAName()
{
    VERIFY_OK(core::spelling::addOwnWord(QStringLiteral("doxxed"), m_stage->vault.vault()));
    make({QStringLiteral("en_GB"), QStringLiteral("pl_PL")});
    for (const QWidget* each : m_part->findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible()) {
            const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
            QVERIFY(heard && !heard->text(QAccessible::Name).isEmpty());
        }
}

QTEST_MAIN(TestSpellingPart)
#include "tst_SpellingPart.moc"
