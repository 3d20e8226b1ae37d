#include "app/today/TodayPage.h"

#include "app/today/TodayWords.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "core/custody/VaultSession.h"
#include "core/vault/Passphrase.h"
#include "tests/support/PageStage.h"
#include "tests/support/Verify.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace core;
using app::shell::PageId;
using app::shell::Purpose;
using app::today::TodayPage;

/// The first page says what is there and what others owe, and leads on; it never urges.
class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyCaseSaysWhatToDo();
    void theThreeActionsLeadOn();
    void draftsCanBeCarriedOn();
    void aHalfWrittenReportOpensItsForm();
    void lastEntriesAreNewestFirstAndOpen();
    void aPromiseAndAMissingReferenceAreWaitedFor();
    void wordsOfAPersonAreNotHtml();
    void theDayIsThatOfLondon();
    void namesOfButtonsAreUnique();
    void whoHasNoRecoveryWordsIsOfferedThemUntilTheySayNo();
    void whoHasRecoveryWordsIsOfferedNone();
    void whoCameInWithTheWordsIsRemindedOfAPassphrase();

private:
    void show();
    QStringList texts() const;
    QPushButton* buttonNamed(const QString& name) const;
    domain::IncidentId addIncident(const QString& what, const char* day);

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<TodayPage> m_page;
};

void TestTodayPage::init()
{
    m_page.reset();
    m_stage = std::make_unique<support::PageStage>();
    m_page = std::make_unique<TodayPage>(m_stage->context());
    m_page->resize(640, 480);
    static_cast<QWidget*>(m_page.get())->show();
}

void TestTodayPage::show()
{
    m_page->reload();
    m_stage->queries.waitUntilIdle();
    QCoreApplication::processEvents();
}

QStringList TestTodayPage::texts() const
{
    QStringList all;
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->isVisible())
            all.append(label->text());
    const auto links = m_page->findChildren<app::widgets::LinkButton*>();
    for (const auto* link : links)
        if (link->isVisible())
            all.append(link->text());
    return all;
}

QPushButton* TestTodayPage::buttonNamed(const QString& name) const
{
    const auto buttons = m_page->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->isVisible() && (button->text() == name || button->accessibleName().startsWith(name)))
            return button;
    return nullptr;
}

domain::IncidentId TestTodayPage::addIncident(const QString& what, const char* day)
{
    diary::AddIncidentsRequest request;
    request.caseId = m_stage->vault.caseId();
    domain::IncidentStatement statement;
    statement.what = what;
    statement.when = *domain::whenFromJson(QString::fromLatin1(day));
    request.statements.push_back(statement);
    base::JobContext job;
    const auto added = diary::addIncidents(request, m_stage->vault.vault(), job);
    return added ? added->front().id : domain::IncidentId();
}

void TestTodayPage::anEmptyCaseSaysWhatToDo()
{
    show();
    QVERIFY(texts().contains(
        QStringLiteral("Nothing here yet. When you are ready, write what happened. One sentence is enough.")));
    QVERIFY(!texts().contains(QStringLiteral("Last entries")));
    QCOMPARE(m_page->firstFocus()->property("text").toString(), QStringLiteral("Today"));
}

void TestTodayPage::theThreeActionsLeadOn()
{
    show();
    buttonNamed(QStringLiteral("Write what happened"))->click();
    buttonNamed(QStringLiteral("Add a picture or file"))->click();
    buttonNamed(QStringLiteral("Get ready to report (101 or online)"))->click();
    const auto& visits = m_stage->navigator.visits;
    QCOMPARE(visits.size(), std::size_t(3));
    QCOMPARE(visits[0].page, PageId::Entry);
    QCOMPARE(visits[0].purpose, Purpose::Add);
    QCOMPARE(visits[1].page, PageId::Evidence);
    QCOMPARE(visits[1].purpose, Purpose::Add);
    QCOMPARE(visits[2].page, PageId::CallSheet);
}

void TestTodayPage::draftsCanBeCarriedOn()
{
    diary::Draft draft;
    draft.id = domain::DraftId::create();
    draft.caseId = m_stage->vault.caseId();
    draft.beginning = QStringLiteral("He was at the bus stop");
    draft.startedAt = draft.savedAt = m_stage->vault.clock().now();
    VERIFY_OK(diary::saveDraft(draft, m_stage->vault.vault()));
    show();
    QVERIFY(texts().contains(QStringLiteral("Not finished")));
    auto* carryOn = buttonNamed(QStringLiteral("Carry on: \u2068He was at the bus stop\u2069"));
    QVERIFY(carryOn);
    carryOn->click();
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::Entry);
    QCOMPARE(m_stage->navigator.visits.back().id, draft.id.bytes());
}

void TestTodayPage::aHalfWrittenReportOpensItsForm()
{
    diary::Draft draft;
    draft.id = domain::DraftId::create();
    draft.caseId = m_stage->vault.caseId();
    draft.form = QStringLiteral("report");
    draft.about = domain::ReportId::create().bytes();
    draft.beginning = QStringLiteral("An officer will call");
    draft.startedAt = draft.savedAt = m_stage->vault.clock().now();
    VERIFY_OK(diary::saveDraft(draft, m_stage->vault.vault()));
    show();
    auto* carryOn = buttonNamed(QStringLiteral("Carry on: Report: \u2068An officer will call\u2069"));
    QVERIFY(carryOn);
    carryOn->click();
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::Report);
    QCOMPARE(m_stage->navigator.visits.back().id, draft.about);
}

void TestTodayPage::lastEntriesAreNewestFirstAndOpen()
{
    const auto older = addIncident(QStringLiteral("Waited outside my work"), "2026-11-18");
    const auto newer = addIncident(QStringLiteral("14 missed calls"), "2026-11-20");
    QVERIFY(!older.isNull() && !newer.isNull());
    show();
    const auto links = m_page->findChildren<app::widgets::LinkButton*>();
    QCOMPARE(links.size(), 2);
    QVERIFY2(links[0]->text().contains(QStringLiteral("20 November 2026")), qPrintable(links[0]->text()));
    QVERIFY(links[0]->text().endsWith(QStringLiteral("\u206814 missed calls\u2069")));
    links[1]->click();
    QCOMPARE(m_stage->navigator.visits.back().id, older.bytes());
}

void TestTodayPage::aPromiseAndAMissingReferenceAreWaitedFor()
{
    domain::Report report;
    report.caseId = m_stage->vault.caseId();
    report.channel = QStringLiteral("101");
    report.agency = QStringLiteral("police");
    report.status = QStringLiteral("open");
    report.madeAt = *domain::whenFromJson(QStringLiteral("2026-11-20"));
    report.promised.push_back({QStringLiteral("An officer will call"), QDate(2026, 11, 21), false});
    const auto added = contacts::addReport(report, m_stage->vault.vault());
    VERIFY_OK(added);
    show();
    const QString all = texts().join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("Waiting for")));
    QVERIFY2(all.contains(QStringLiteral("Reference number for your call to 101 on ")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("\u2068Police\u2069: \u2068An officer will call\u2069")));
    QVERIFY(all.contains(QStringLiteral("You can chase this now.")));
    buttonNamed(QStringLiteral("Add it: "))->click();
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::Report);
    QCOMPARE(m_stage->navigator.visits.back().id, added->id.bytes());
}

void TestTodayPage::wordsOfAPersonAreNotHtml()
{
    diary::Draft draft;
    draft.id = domain::DraftId::create();
    draft.caseId = m_stage->vault.caseId();
    draft.beginning = QStringLiteral("<img src='file:///etc/passwd'> & <b>x</b>");
    draft.startedAt = draft.savedAt = m_stage->vault.clock().now();
    VERIFY_OK(diary::saveDraft(draft, m_stage->vault.vault()));
    show();
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestTodayPage::theDayIsThatOfLondon()
{
    m_stage->vault.clock().set(*base::fromUtcText(QStringLiteral("2026-06-30T23:30:00.000Z")));
    show();
    QVERIFY(texts().contains(QStringLiteral("Wednesday 1 July 2026")));
}

void TestTodayPage::namesOfButtonsAreUnique()
{
    for (const char* words : {"First words", "Other words"}) {
        diary::Draft draft;
        draft.id = domain::DraftId::create();
        draft.caseId = m_stage->vault.caseId();
        draft.beginning = QString::fromLatin1(words);
        draft.startedAt = draft.savedAt = m_stage->vault.clock().now();
        VERIFY_OK(diary::saveDraft(draft, m_stage->vault.vault()));
    }
    show();
    QStringList names;
    const auto buttons = m_page->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        if (button->isVisible())
            names.append(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
    QCOMPARE(names.size(), 7); // Three actions, the two about recovery words, two drafts.
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestTodayPage::whoHasNoRecoveryWordsIsOfferedThemUntilTheySayNo()
{
    show();
    QVERIFY(texts().contains(
        QStringLiteral("You have no recovery words. If you forget your passphrase, no one can open your records.")));
    buttonNamed(QStringLiteral("Make recovery words"))->click();
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::RecoveryWords);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto* refuse = buttonNamed(QStringLiteral("Do not offer this again"));
    refuse->setFocus();
    refuse->click();
    QVERIFY(!buttonNamed(QStringLiteral("Make recovery words")));
    QCOMPARE(QApplication::focusWidget(), m_page->firstFocus());
    QCOMPARE(m_stage->status.text(), QStringLiteral("You can still make them in Settings."));
    show();
    QVERIFY(!buttonNamed(QStringLiteral("Make recovery words")));
    QVERIFY(!m_stage->settings.offersRecoveryWords());
}

void TestTodayPage::whoHasRecoveryWordsIsOfferedNone()
{
    m_stage->vault.renewWords();
    show();
    QVERIFY(!buttonNamed(QStringLiteral("Make recovery words")));
    QVERIFY(!buttonNamed(QStringLiteral("Choose a new passphrase")));
}

void TestTodayPage::whoCameInWithTheWordsIsRemindedOfAPassphrase()
{
    base::JobContext job;
    auto words = m_stage->vault.renewWords();
    m_page.reset();
    m_stage->vault.close();
    vault::UnlockRequest request;
    request.folder = m_stage->vault.folder();
    request.recoveryWords = std::move(words);
    const auto opened = custody::openVault(std::move(request), m_stage->vault.clock(), job);
    VERIFY_OK(opened);
    m_page = std::make_unique<TodayPage>(app::shell::PageContext{
        *opened, m_stage->vault.caseId(), m_stage->queries, m_stage->tray, m_stage->prompts, m_stage->settings,
        m_stage->status, m_stage->navigator, m_stage->clipboard, m_stage->pictures});
    static_cast<QWidget*>(m_page.get())->show();
    show();
    QVERIFY(!buttonNamed(QStringLiteral("Make recovery words")));
    buttonNamed(QStringLiteral("Choose a new passphrase"))->click();
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::Passphrase);
    QString typed = QStringLiteral("velvet anchor pilot gravel onion");
    VERIFY_OK(custody::resetPassphrase(**opened, vault::passphraseFrom(typed), vault::KdfCost::Interactive, job));
    show();
    QVERIFY(!buttonNamed(QStringLiteral("Choose a new passphrase")));
    m_page.reset();
}

QTEST_MAIN(TestTodayPage)
#include "tst_TodayPage.moc"
