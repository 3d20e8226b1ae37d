#include "app/filters/EntryFilters.h"
#include "tests/app/diary/DiaryPageStage.h"
#include "tests/support/PaperLook.h"
#include "tests/support/Verify.h"

using namespace app;
using namespace support;
using diarytest::Diary;

/// The list of entries on paper: what the filters show, without what is private or removed.
class TestDiaryPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void theListIsPrintedByItsKeys();
    void privateEntriesStayOutAndAreCounted();
    void theListOnPaperIsTheOneThatIsShown();
    void removedEntriesAreNotPrinted();
    void withoutEntriesThereIsNothingToPrint();
};

void TestDiaryPaper::theListIsPrintedByItsKeys()
{
    Diary diary;
    diary.stage.settings.setKnowsOfPrinting(true);
    const QString path = diary.stage.vault.outside() + QStringLiteral("/printed.pdf");
    diary.page->paper().setPrinterChoice(printerInto(path));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(*diary.page));
    const QString paper = wordsOfSheet(*diary.page);
    QVERIFY2(paper.contains(QStringLiteral("One")) && paper.contains(QStringLiteral("Three")), qPrintable(paper));
    QVERIFY2(paper.indexOf(QStringLiteral("One")) < paper.indexOf(QStringLiteral("Three")), "newest first");
    QVERIFY(paper.contains(QStringLiteral("Followed me")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(diary.stage.status.text(), QStringLiteral("The entries were sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestDiaryPaper::privateEntriesStayOutAndAreCounted()
{
    Diary diary;
    QVERIFY(diary.rows().contains(QStringLiteral("Two"))); // On the screen it is.
    QVERIFY(actByKeysOf(*diary.page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(*diary.page));
    QVERIFY(!wordsOfSheet(*diary.page).contains(QStringLiteral("Two")));
    QVERIFY(wordsOfSheet(*diary.page).contains(QStringLiteral("Private ones are left out: 1.")));
}

void TestDiaryPaper::theListOnPaperIsTheOneThatIsShown()
{
    Diary diary;
    diary.search()->setText(QStringLiteral("kestrel"));
    QTRY_VERIFY(!diary.rows().contains(QStringLiteral("One")));
    QVERIFY(actByKeysOf(*diary.page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(*diary.page));
    const QString paper = wordsOfSheet(*diary.page);
    QVERIFY2(paper.contains(QStringLiteral("Only with these words: kestrel.")), qPrintable(paper));
    QVERIFY(paper.contains(QStringLiteral("Three")) && !paper.contains(QStringLiteral("Followed me")));
}

void TestDiaryPaper::removedEntriesAreNotPrinted()
{
    Diary diary;
    VERIFY_OK(core::diary::withdrawIncident(diary.entries[0].id, QStringLiteral("Twice"), diary.stage.vault.vault()));
    diary.page->reload();
    diary.wait();
    QVERIFY(actByKeysOf(*diary.page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(*diary.page));
    QVERIFY(!wordsOfSheet(*diary.page).contains(QStringLiteral("Followed me")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    core::diary::FilterChoice removed;
    removed.removed = true;
    auto* choices = diary.page->findChild<filters::EntryFilters*>();
    choices->setChoice(removed);
    Q_EMIT choices->changed();
    diary.wait();
    QCOMPARE(diary.rows(), QStringLiteral("One"));
    QVERIFY(!actByKeysOf(*diary.page, shell::Command::Print));
}

void TestDiaryPaper::withoutEntriesThereIsNothingToPrint()
{
    Diary diary(false);
    QVERIFY(!buttonNamed(*diary.page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(*diary.page, shell::Command::Print));
}

QTEST_MAIN(TestDiaryPaper)
#include "tst_DiaryPaper.moc"
