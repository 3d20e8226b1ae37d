#include "app/help/HelpCard.h"

#include "app/help/News.h"
#include "core/base/Version.h"
#include "tests/support/PageParts.h"

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using app::help::HelpCard;
using app::shell::HelpRequest;
using app::shell::PageId;

/// Six topics, one at a time; the heading has the focus; Esc goes back.
class TestHelpCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatThePageSays();
    void aPageThatIsNotKnownHasTheOtherTopics();
    void theKeysAreListedUnderTheirHeadings();
    void everyTopicIsReachedByKeys();
    void whatIsNewBeginsWithThisVersion();
    void escGoesBackFromWhereverTheFocusIs();
    void controlsHaveNamesOfTheirOwn();

private:
    void ask(std::optional<PageId> page, HelpRequest::About about = HelpRequest::About::Page)
    {
        m_card->answer({about,
                        page,
                        {{QStringLiteral("On this page"), QStringLiteral("Ctrl+S"), QStringLiteral("Save entry")},
                         {QStringLiteral("Go to"), QStringLiteral("Ctrl+2"), QStringLiteral("Diary")},
                         {QStringLiteral("Go to"), QStringLiteral("Ctrl+J"), QStringLiteral("Evidence")}}});
        m_card->firstFocus()->setFocus();
        QCoreApplication::processEvents();
    }
    bool shows(const QString& words) const { return support::wordsOn(*m_card).contains(words); }

    std::unique_ptr<HelpCard> m_card;
};

void TestHelpCard::init()
{
    m_card = std::make_unique<HelpCard>();
    m_card->resize(900, 560);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestHelpCard::saysWhatThePageSays()
{
    ask(PageId::Diary);
    QVERIFY(shows(QStringLiteral("Help: Diary")));
    QVERIFY(shows(QStringLiteral("\"Write what happened\" begins a new one.")));
    QVERIFY(!shows(QStringLiteral("Ctrl+2")));
    ask({});
    QVERIFY(shows(QStringLiteral("Help: Opening your records")));
    QVERIFY(!shows(QStringLiteral("Help: Diary")));
}

void TestHelpCard::aPageThatIsNotKnownHasTheOtherTopics()
{
    ask(PageId::Backup);
    QVERIFY(shows(QStringLiteral("Help")));
    QVERIFY(support::buttonNamed(*m_card, QStringLiteral("Keys")));
}

void TestHelpCard::theKeysAreListedUnderTheirHeadings()
{
    ask(PageId::Diary, HelpRequest::About::Keys);
    const QString words = support::wordsOn(*m_card);
    for (const char* each :
         {"On this page", "Ctrl+S", "Save entry", "Go to", "Ctrl+J", "Evidence", "Shift three times"})
        QVERIFY2(words.contains(QLatin1String(each)), each);
    QCOMPARE(words.count(QStringLiteral("Go to\n")), 1);
    QVERIFY(support::buttonNamed(*m_card, QStringLiteral("Keys"))->isChecked());
    QVERIFY(!support::buttonNamed(*m_card, QStringLiteral("This page"))->isChecked());
    // SAFE-05
    QVERIFY(shows(QStringLiteral("Windows offers \"Sticky Keys\" when Shift is pressed five times. Three are fewer.")));
}

void TestHelpCard::everyTopicIsReachedByKeys()
{
    ask(PageId::Diary);
    const std::pair<const char*, const char*> topics[] = {
        {"What it protects", "What it cannot do"},
        {"What words mean", "Crime reference, crime number"},
        {"What is new", "This is the first version."},
        {"Licences", "SQLCipher"},
        {"Keys", "In lists and fields"},
        {"This page", "Help: Diary"},
    };
    for (const auto& [button, words] : topics) {
        QVERIFY2(support::pressByKeys(*m_card, QString::fromLatin1(button)), button);
        QCoreApplication::processEvents();
        QVERIFY2(shows(QString::fromLatin1(words)), words);
        QCOMPARE(QApplication::focusWidget(), m_card->firstFocus());
    }
}

void TestHelpCard::whatIsNewBeginsWithThisVersion()
{
    const app::help::HelpText text = app::help::news();
    QVERIFY(!text.parts.empty());
    QCOMPARE(support::plain(text.parts.front().heading), QStringLiteral("Version ") + core::base::programVersion());
    QSet<QString> versions;
    for (const app::help::HelpPart& part : text.parts) {
        QVERIFY(!part.sentences.isEmpty());
        versions.insert(part.heading);
    }
    QCOMPARE(static_cast<std::size_t>(versions.size()), text.parts.size());
}

void TestHelpCard::escGoesBackFromWhereverTheFocusIs()
{
    ask(PageId::Diary);
    QSignalSpy closed(m_card.get(), &HelpCard::closed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    support::buttonNamed(*m_card, QStringLiteral("Licences"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 2);
    QVERIFY(support::pressByKeys(*m_card, QStringLiteral("Close help")));
    QCOMPARE(closed.count(), 3);
}

void TestHelpCard::controlsHaveNamesOfTheirOwn()
{
    ask(PageId::Diary, HelpRequest::About::Keys);
    QCOMPARE(support::faultsOfNames(*m_card), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_card), QString());
}

QTEST_MAIN(TestHelpCard)
#include "tst_HelpCard.moc"
