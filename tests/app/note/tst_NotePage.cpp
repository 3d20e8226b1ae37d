#include "app/note/NotePage.h"

#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QCheckBox>

using namespace core;
using app::note::NotePage;

/// A note is one box and one key. What is not saved is kept; what is not known is not made up.
class TestNotePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterSavesAndGoesBack();
    void theTimeIsOpenUnlessItWasJustNow();
    void shiftAndEnterBeginANewLine();
    void anEmptyNoteIsNotSaved();
    void whatIsLeftIsKeptAsADraftOfAnEntry();
    void aSavedNoteLeavesNoDraft();
    void theNextNoteStartsEmpty();
    void itIsUsableByKeysAndEar();

private:
    QPlainTextEdit* box() const { return m_page->findChild<QPlainTextEdit*>(); }
    std::vector<domain::Incident> entries() const;
    std::vector<diary::Draft> drafts() const
    {
        m_stage->tray.finish();
        return *diary::listDrafts(m_stage->vault.caseId(), m_stage->vault.vault());
    }

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<NotePage> m_page;
};

void TestNotePage::init()
{
    m_page.reset();
    m_stage = std::make_unique<support::PageStage>();
    m_page = std::make_unique<NotePage>(m_stage->context());
    support::openPage(*m_stage, *m_page);
}

std::vector<domain::Incident> TestNotePage::entries() const
{
    diary::IncidentQuery query;
    query.caseId = m_stage->vault.caseId();
    return *diary::readIncidents(query, m_stage->vault.vault());
}

void TestNotePage::enterSavesAndGoesBack()
{
    QCOMPARE(QApplication::focusWidget(), box());
    QTest::keyClicks(box(), QStringLiteral("He stood at the gate. "));
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->navigator.backs, 1);
    const auto all = entries();
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().statement.what, QStringLiteral("He stood at the gate. ")); // As typed.
    QVERIFY2(m_stage->status.text().startsWith(QStringLiteral("Saved at")), qPrintable(m_stage->status.text()));
}

void TestNotePage::theTimeIsOpenUnlessItWasJustNow()
{
    QTest::keyClicks(box(), QStringLiteral("One"));
    QTest::keyClick(box(), Qt::Key_Enter);
    QTRY_COMPARE(m_stage->navigator.backs, 1);
    QCOMPARE(entries().front().statement.when.precision, domain::Precision::Unknown);
    QVERIFY(!entries().front().statement.when.from);

    m_page->arrive({}, app::shell::Purpose::Show);
    QTest::keyClicks(box(), QStringLiteral("Two"));
    QVERIFY(support::pressByKeys(*m_page, QStringLiteral("It happened just now")));
    QVERIFY(support::pressByKeys(*m_page, QStringLiteral("Save note")));
    QTRY_COMPARE(m_stage->navigator.backs, 2);
    const auto all = entries();
    const auto two
        = std::ranges::find(all, QStringLiteral("Two"), [](const auto& each) { return each.statement.what; });
    QVERIFY(two != all.end());
    QCOMPARE(two->statement.when.precision, domain::Precision::About);
    QCOMPARE(two->statement.when.from->at, m_stage->vault.clock().now()); // 12:00 on a winter day: no offset.
    QCOMPARE(two->statement.when.from->offsetSeconds, 0);
}

void TestNotePage::shiftAndEnterBeginANewLine()
{
    QTest::keyClicks(box(), QStringLiteral("One"));
    QTest::keyClick(box(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(box(), QStringLiteral("Two"));
    QCOMPARE(m_stage->navigator.backs, 0);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->navigator.backs, 1);
    QCOMPARE(entries().front().statement.what, QStringLiteral("One\nTwo"));
}

void TestNotePage::anEmptyNoteIsNotSaved()
{
    QTest::keyClicks(box(), QStringLiteral("   "));
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(support::wordsOn(*m_page).contains(QStringLiteral("Write what happened. One sentence is enough.")));
    m_stage->tray.finish();
    QVERIFY(entries().empty());
    m_page->keepDrafts();
    QVERIFY(drafts().empty());
}

void TestNotePage::whatIsLeftIsKeptAsADraftOfAnEntry()
{
    QTest::keyClicks(box(), QStringLiteral("He stood at"));
    QTest::keyClick(box(), Qt::Key_Escape);
    QCOMPARE(m_stage->navigator.backs, 1);
    QVERIFY(!m_stage->status.text().isEmpty());
    m_page->keepDrafts(); // As the window does when a page is left, and on Lock.
    const auto kept = drafts();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().content[QStringLiteral("what")].toString(), QStringLiteral("He stood at"));
    QCOMPARE(kept.front().beginning, QStringLiteral("He stood at"));
    QVERIFY(entries().empty());
}

void TestNotePage::aSavedNoteLeavesNoDraft()
{
    QTest::keyClicks(box(), QStringLiteral("He stood at"));
    m_page->keepDrafts();
    QCOMPARE(drafts().size(), 1U);
    QTest::keyClicks(box(), QStringLiteral(" the gate"));
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->navigator.backs, 1);
    m_page->keepDrafts();
    QVERIFY(drafts().empty());
    QCOMPARE(entries().size(), 1U);
}

void TestNotePage::theNextNoteStartsEmpty()
{
    QTest::keyClicks(box(), QStringLiteral("One"));
    m_page->keepDrafts();
    m_page->arrive({}, app::shell::Purpose::Show);
    QVERIFY(box()->toPlainText().isEmpty());
    m_page->keepDrafts();
    QCOMPARE(drafts().size(), 1U); // The first one is still there, and alone.
}

void TestNotePage::itIsUsableByKeysAndEar()
{
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
}

QTEST_MAIN(TestNotePage)
#include "tst_NotePage.moc"
