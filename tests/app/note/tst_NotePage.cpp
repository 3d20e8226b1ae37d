#include "app/note/NotePage.h"

#include "app/fields/TypedWhenJson.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QRadioButton>
#include <QScrollArea>

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
    void whenIsAskedAboveTheBoxAndSeenInASmallWindow();
    void theKeysOfNowSayJustNow();
    void aNoteWithoutADaySaysSo();
    void aDraftKeepsThatItWasJustNow();
    void shiftAndEnterBeginANewLine();
    void anEmptyNoteIsNotSaved();
    void whatIsMissingIsMarkedUntilItIsThere();
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
    QCoreApplication::processEvents(); // The order of Tab is put right once the layout has settled.
    QTest::keyClick(box(), Qt::Key_Backtab, Qt::ShiftModifier);
    QAbstractButton* justNow = support::buttonNamed(*m_page, QStringLiteral("It happened just now"));
    if (!justNow->hasFocus()) // Of choices, Tab stops at one; the arrow keys go on from there.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(justNow->hasFocus());
    QTest::keyClick(justNow, Qt::Key_Space);
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

void TestNotePage::whenIsAskedAboveTheBoxAndSeenInASmallWindow()
{
    m_page->resize(640, 240); // What is left of 640x360 between the bars.
    QTRY_COMPARE(m_page->width(), 640);
    QCoreApplication::processEvents();
    m_page->firstFocus()->setFocus(Qt::OtherFocusReason);
    const auto* view = m_page->findChild<QScrollArea*>()->viewport();
    const auto isSeen = [view](const QWidget* each) {
        return view->rect().contains(QRect(each->mapTo(view, QPoint(0, 0)), each->size()));
    };
    const QAbstractButton* justNow = support::buttonNamed(*m_page, QStringLiteral("It happened just now"));
    const QAbstractButton* later = support::buttonNamed(*m_page, QStringLiteral("I can say later"));
    QTRY_VERIFY(isSeen(box()) && isSeen(justNow) && isSeen(later));
    QVERIFY(justNow->mapTo(m_page.get(), QPoint(0, 0)).y() < box()->mapTo(m_page.get(), QPoint(0, 0)).y());
    QVERIFY(later->isChecked() && !justNow->isChecked()); // Nothing is guessed.
}

void TestNotePage::theKeysOfNowSayJustNow()
{
    QVERIFY(support::actByKeysOf(*m_page, app::shell::Command::FillInNow));
    QVERIFY(support::buttonNamed(*m_page, QStringLiteral("It happened just now"))->isChecked());
    QVERIFY(box()->hasFocus());
    m_page->arrive({}, app::shell::Purpose::Show);
    QVERIFY(!support::buttonNamed(*m_page, QStringLiteral("It happened just now"))->isChecked());
}

void TestNotePage::aNoteWithoutADaySaysSo()
{
    QTest::keyClicks(box(), QStringLiteral("One"));
    QTest::keyClick(box(), Qt::Key_Enter);
    QTRY_COMPARE(m_stage->navigator.backs, 1);
    QVERIFY2(m_stage->status.text().endsWith(QStringLiteral("It has no day yet: you can add it to the entry.")),
             qPrintable(m_stage->status.text()));
    m_page->arrive({}, app::shell::Purpose::Show);
    support::buttonNamed(*m_page, QStringLiteral("It happened just now"))->click();
    QTest::keyClicks(box(), QStringLiteral("Two"));
    QTest::keyClick(box(), Qt::Key_Enter);
    QTRY_COMPARE(m_stage->navigator.backs, 2);
    QVERIFY2(!m_stage->status.text().contains(QStringLiteral("no day")), qPrintable(m_stage->status.text()));
}

void TestNotePage::aDraftKeepsThatItWasJustNow()
{
    QTest::keyClicks(box(), QStringLiteral("He stood at"));
    support::buttonNamed(*m_page, QStringLiteral("It happened just now"))->click();
    m_page->keepDrafts();
    const auto kept = drafts();
    QCOMPARE(kept.size(), 1U);
    // As the form of an entry reads it.
    const auto when = app::fields::typedWhenFromJson(kept.front().content[QStringLiteral("when")].toObject());
    QCOMPARE(when.mode, app::fields::WhenMode::About);
    const auto read = app::fields::readWhen(when, QDate(2026, 11, 22));
    QVERIFY(!read.problem);
    QCOMPARE(read.when.from->at, m_stage->vault.clock().now());
}

void TestNotePage::whatIsMissingIsMarkedUntilItIsThere()
{
    const QString said = QStringLiteral("Write what happened. One sentence is enough.");
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(support::wordsOn(*m_page).count(said), 2); // At the top, and at the box.
    QVERIFY(box()->accessibleDescription().startsWith(said));
    box()->setFocus();
    QTest::keyClicks(box(), QStringLiteral("O"));
    QVERIFY(!support::wordsOn(*m_page).contains(said));
    QVERIFY(box()->hasFocus());
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
