#include "app/diary/EntryPage.h"
#include "app/diary/Removal.h"
#include "core/evidence/Evidence.h"
#include "tests/app/diary/DiaryPageStage.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace app;
using namespace diarytest;
using namespace support;

/// What can be done to entries in the list, one or several at once; and all of it can be undone.
class TestDiaryChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void deleteRemovesAndUndoBringsBack();
    void anEntryWithFilesIsRemovedWithAReason();
    void removedEntriesAreShownAndPutBack();
    void aButtonLeadsToTheRemovedEntriesAndBack();
    void whoComesBackFindsTheDiaryAndNotTheRemoved();
    void theQuestionSaysThatItCanBePutBack();
    void tagsAreAddedToSeveralAndUndone();
    void aTagGoesToWhatWasChosenWhenItWasAskedFor();
    void severalAreChosenWithoutChords();
    void anEntryIsRemovedAndPutBackWhereItIsRead();
};

void TestDiaryChanges::deleteRemovesAndUndoBringsBack()
{
    Diary diary;
    diary.select({1, 2});
    diary.list()->setFocus();
    QTest::keyClick(diary.list(), Qt::Key_Delete);
    QTRY_COMPARE(diary.rows(), QStringLiteral("One"));
    QVERIFY2(diary.stage.prompts.questions.empty(), "nothing is asked when no exhibit is affected");
    QVERIFY(diary.isRemoved(1) && diary.isRemoved(2));
    QTRY_VERIFY(diary.says(QStringLiteral("2 entries removed.")));
    QVERIFY(plain(diary.stage.status.text()).contains(QStringLiteral("You can undo this.")));
    QTest::keyClick(diary.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
    QVERIFY(!diary.isRemoved(1) && !diary.isRemoved(2));
    QTRY_VERIFY(plain(diary.stage.status.text()).contains(QStringLiteral("You can redo it.")));
    QTest::keyClick(diary.list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(diary.rows(), QStringLiteral("One"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Undo")));
    diary.press(QStringLiteral("Undo"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Redo")));

    diary.select({0});
    diary.press(QStringLiteral("Remove"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two Three"));
    QVERIFY(diary.list()->currentIndex().isValid());
    QTRY_VERIFY(diary.says(QStringLiteral("1 entry removed.")));
    diary.press(QStringLiteral("Undo"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three"));
    diary.page->arrive({}, shell::Purpose::Show);
    QVERIFY2(!buttonNamed(*diary.page, QStringLiteral("Undo")), "who comes back later undoes nothing by chance");
}

void TestDiaryChanges::anEntryWithFilesIsRemovedWithAReason()
{
    Diary diary;
    core::evidence::PhysicalItemRequest item;
    item.caseId = diary.stage.vault.caseId();
    item.what = QStringLiteral("letter");
    item.keptAt = QStringLiteral("desk");
    item.incidents = {diary.entries[0].id};
    VERIFY_OK(core::evidence::addPhysicalItem(item, diary.stage.vault.vault()));
    diary.page->reload();
    diary.wait();
    diary.select({0});
    diary.press(QStringLiteral("Remove"));
    QCOMPARE(diary.stage.prompts.questions.size(), std::size_t(1));
    QVERIFY2(!diary.isRemoved(0), "the question was refused");
    QCOMPARE(diary.stage.prompts.questions.back().heading, QStringLiteral("Remove this entry?"));
    QVERIFY(diary.stage.prompts.questions.back().text.startsWith(QStringLiteral("This entry has files. ")));
    diary.select({0, 1});
    diary.press(QStringLiteral("Remove 2 entries"));
    QCOMPARE(diary.stage.prompts.questions.back().heading, QStringLiteral("Remove 2 entries?"));
    QVERIFY(diary.stage.prompts.questions.back().text.startsWith(QStringLiteral("One of them has files. ")));
    diary.select({0});
    diary.stage.prompts.texts.push_back(QStringLiteral("It was my sister's letter"));
    diary.press(QStringLiteral("Remove"));
    QTRY_VERIFY(diary.isRemoved(0));
    QCOMPARE(core::diary::findIncident(diary.entries[0].id, diary.stage.vault.vault())->withdrawnReason,
             QStringLiteral("It was my sister's letter"));
}

void TestDiaryChanges::removedEntriesAreShownAndPutBack()
{
    Diary diary;
    VERIFY_OK(core::diary::withdrawIncident(diary.entries[1].id, QStringLiteral("x"), diary.stage.vault.vault()));
    diary.page->reload();
    diary.wait();
    QCOMPARE(diary.rows(), QStringLiteral("One Three"));
    diary.press(QStringLiteral("Filters"));
    diary.press(QStringLiteral("Show removed entries"));
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two"));
    QTRY_VERIFY(diary.says(QStringLiteral("1 removed entry")));
    QVERIFY(
        diary.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("removed")));
    QVERIFY(!buttonNamed(*diary.page, QStringLiteral("Remove")));
    diary.press(QStringLiteral("Put it back"));
    QTRY_VERIFY(!diary.isRemoved(1));
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Two Three")); // It was the last one.
}

void TestDiaryChanges::aButtonLeadsToTheRemovedEntriesAndBack()
{
    Diary diary;
    QVERIFY(!diary.says(QStringLiteral("Removed entries")));
    VERIFY_OK(core::diary::withdrawIncident(diary.entries[1].id, QStringLiteral("x"), diary.stage.vault.vault()));
    VERIFY_OK(core::diary::withdrawIncident(diary.entries[2].id, QStringLiteral("x"), diary.stage.vault.vault()));
    diary.page->reload();
    diary.wait();
    const auto press = [&diary](const char* words) {
        QVERIFY(pressByKeys(*diary.page, QString::fromLatin1(words)));
        diary.wait();
    };
    // What was searched for comes back with the list.
    diary.search()->setText(QStringLiteral("one"));
    QTRY_VERIFY(diary.says(QStringLiteral("1 of 1 entry")));
    press("Removed entries (2)");
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two Three"));
    press("Back to the diary");
    QTRY_COMPARE(diary.rows(), QStringLiteral("One"));
    QCOMPARE(diary.search()->text(), QStringLiteral("one"));
    press("Removed entries (2)");
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two Three"));
    diary.select({0});
    press("Put it back");
    QTRY_COMPARE(diary.rows(), QStringLiteral("Three"));
    diary.select({0});
    press("Put it back");
    QTRY_COMPARE(diary.rows(), QStringLiteral("One"));
    QVERIFY(!diary.says(QStringLiteral("Removed entries")) && !diary.says(QStringLiteral("Back to the diary")));
    QVERIFY(diary.list()->hasFocus());
    QVERIFY(diary.says(QStringLiteral("1 entry put back.")));
}

void TestDiaryChanges::whoComesBackFindsTheDiaryAndNotTheRemoved()
{
    Diary diary;
    VERIFY_OK(core::diary::withdrawIncident(diary.entries[1].id, QStringLiteral("x"), diary.stage.vault.vault()));
    const auto arrive = [&diary](shell::Purpose purpose) {
        diary.page->arrive({}, purpose);
        diary.page->reload();
        diary.wait();
    };
    arrive(shell::Purpose::Removed); // From the menu.
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two"));
    diary.list()->setFocus();
    QTest::keyClick(diary.list(), Qt::Key_Return);
    QCOMPARE(diary.stage.navigator.visits.back().page, shell::PageId::Entry);
    arrive(shell::Purpose::Show); // Back from the entry.
    QTRY_COMPARE(diary.rows(), QStringLiteral("Two"));
    arrive(shell::Purpose::Show); // Later.
    QTRY_COMPARE(diary.rows(), QStringLiteral("One Three"));
}

void TestDiaryChanges::theQuestionSaysThatItCanBePutBack()
{
    ScriptedPrompts prompts;
    diary::reasonForRemoval(prompts, {1, 1});
    QVERIFY(prompts.questions.back().text.contains(
        QStringLiteral("You can put it back. It is under \"Removed entries\" in the diary.")));
    diary::reasonForRemoval(prompts, {2, 1});
    QVERIFY(prompts.questions.back().text.contains(
        QStringLiteral("You can put them back. They are under \"Removed entries\" in the diary.")));
}

void TestDiaryChanges::tagsAreAddedToSeveralAndUndone()
{
    Diary diary;
    diary.select({0, 1});
    diary.press(QStringLiteral("Add a tag"));
    QVERIFY(typeInto(*diary.page, QStringLiteral("A word to find these entries again"), QStringLiteral("phone, work")));
    diary.press(QStringLiteral("Put the tag on"));
    QTRY_COMPARE(diary.tagsOf(0).join(QLatin1Char(' ')), QStringLiteral("phone work"));
    QCOMPARE(diary.tagsOf(1).join(QLatin1Char(' ')), QStringLiteral("phone work"));
    QCOMPARE(diary.tagsOf(2).join(QLatin1Char(' ')), QString());
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Undo")));
    diary.press(QStringLiteral("Undo"));
    QTRY_COMPARE(diary.tagsOf(0), QStringList());
    QCOMPARE(diary.tagsOf(1).join(QLatin1Char(' ')), QStringLiteral("phone"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Redo")));
    diary.press(QStringLiteral("Redo"));
    QTRY_COMPARE(diary.tagsOf(0).join(QLatin1Char(' ')), QStringLiteral("phone work"));
    QTRY_VERIFY(buttonNamed(*diary.page, QStringLiteral("Undo")));
    diary.press(QStringLiteral("Undo"));
    QTRY_COMPARE(diary.tagsOf(0), QStringList());
    QCOMPARE(diary.tagsOf(1).join(QLatin1Char(' ')), QStringLiteral("phone"));

    diary.wait();
    diary.select({1});
    diary.press(QStringLiteral("Remove a tag"));
    diary.press(QStringLiteral("Take off: phone"));
    QTRY_COMPARE(diary.tagsOf(1), QStringList());
}

void TestDiaryChanges::aTagGoesToWhatWasChosenWhenItWasAskedFor()
{
    Diary diary;
    const QStringList others = diary.tagsOf(2);
    diary.select({0});
    diary.press(QStringLiteral("Add a tag"));
    QVERIFY(typeInto(*diary.page, QStringLiteral("A word to find these entries again"), QStringLiteral("Mum & Dad")));
    diary.select({2}); // The list moves on by itself, or by a slip of the hand.
    diary.press(QStringLiteral("Put the tag on"));
    QTRY_VERIFY(diary.tagsOf(0).contains(QStringLiteral("Mum & Dad")));
    QCOMPARE(diary.tagsOf(2), others);
    // An ampersand is a letter of theirs, no key of the keyboard.
    diary.select({0});
    diary.press(QStringLiteral("Remove a tag"));
    QTRY_VERIFY(wordsOn(*diary.page).contains(QStringLiteral("Take off: Mum && Dad")));
}

void TestDiaryChanges::severalAreChosenWithoutChords()
{
    Diary diary;
    diary.press(QStringLiteral("Choose several"));
    QCOMPARE(QApplication::focusWidget(), diary.list());
    QVERIFY(diary.list()->selectionModel()->selectedRows().isEmpty());
    QTest::keyClick(diary.list(), Qt::Key_Space);
    QTest::keyClick(diary.list(), Qt::Key_Down);
    QTest::keyClick(diary.list(), Qt::Key_Down);
    QTest::keyClick(diary.list(), Qt::Key_Space);
    QCOMPARE(diary.list()->selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(diary.list()->viewport(), Qt::LeftButton, {},
                      diary.list()->visualRect(diary.list()->model()->index(1, 0)).center());
    QCOMPARE(diary.list()->selectionModel()->selectedRows().size(), 3);
    QVERIFY2(diary.stage.navigator.visits.empty(), "a click ticks and opens nothing");
    diary.press(QStringLiteral("Remove 3 entries"));
    QTRY_VERIFY(diary.isRemoved(0) && diary.isRemoved(1) && diary.isRemoved(2));
}

void TestDiaryChanges::anEntryIsRemovedAndPutBackWhereItIsRead()
{
    Diary diary;
    diary::EntryPage page(diary.stage.context());
    openPage(diary.stage, page, diary.entries[0].id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Remove this entry")));
    buttonNamed(page, QStringLiteral("Remove this entry"))->click();
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Put it back")));
    QVERIFY(diary.isRemoved(0));
    QVERIFY(wordsOn(page).contains(QStringLiteral("This entry was removed on")));
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!diary.isRemoved(0));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Remove this entry")));
    buttonNamed(page, QStringLiteral("Remove this entry"))->click();
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Put it back")));
    buttonNamed(page, QStringLiteral("Put it back"))->click();
    QTRY_VERIFY(!diary.isRemoved(0));
    QCOMPARE(core::diary::findIncident(diary.entries[0].id, diary.stage.vault.vault())->revision, 5);
}

QTEST_MAIN(TestDiaryChanges)
#include "tst_DiaryChanges.moc"
