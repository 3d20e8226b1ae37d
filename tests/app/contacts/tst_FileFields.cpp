#include "app/contacts/files/FileFields.h"

#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/contacts/Contacts.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/PageParts.h"
#include "tests/support/Pictures.h"
#include "tests/support/Verify.h"

#include <QClipboard>
#include <QListView>
#include <QMimeData>

using namespace app;
using namespace support;
using core::domain::EvidenceItem;
using core::domain::Report;

/// Letters and files of a report, and of a call or letter: added from outside or from the records, opened, taken off,
/// put on again, and kept.
class TestFileFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void newFilesGoWithTheReport();
    void aFileOfTheRecordsIsChosenByKeysAlone();
    void theOneThatIsThereIsNotAddedTwice();
    void aFileOpensItsOwnPage();
    void whatIsTakenOffIsPutOnAgain();
    void aPictureIsPasted();
    void aLetterGoesWithItsContact();
    void halfWrittenItComesBack();
    void aFileThatComesLateIsNotPutWithAnotherRecord();
    void everyControlHasANameAndIsReachedByTab();

private:
    static Report add(PageStage& stage, const std::vector<core::domain::EvidenceId>& evidence = {})
    {
        Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt
            = {.from = core::domain::Moment{{1'709'546'400'000}, 0}, .precision = core::domain::Precision::Exact};
        report.status = QStringLiteral("open");
        report.evidence = evidence;
        const auto added = core::contacts::addReport(report, stage.vault.vault());
        return added ? *added : Report();
    }
    static EvidenceItem take(PageStage& stage, const char* name)
    {
        core::base::JobContext job;
        core::intake::AcquireRequest request;
        request.caseId = stage.vault.caseId();
        request.sourcePath = stage.vault.writeFile(QString::fromLatin1(name), name).toUtf8();
        const auto taken = core::intake::acquireFile(request, stage.vault.vault(), job);
        return taken ? taken->item : EvidenceItem();
    }
    static std::vector<core::domain::EvidenceId> filesOf(PageStage& stage, const Report& report)
    {
        const auto found = core::contacts::findReport(report.id, stage.vault.vault());
        return found ? found->evidence : std::vector<core::domain::EvidenceId>();
    }
    static bool save(PageStage& stage, QWidget& page, const char* words = "Save report")
    {
        const std::size_t before = stage.navigator.visits.size();
        return pressByKeys(page, QString::fromLatin1(words))
            && QTest::qWaitFor([&] { return stage.navigator.visits.size() > before; });
    }
    /// The words on the rows, as they can be pressed.
    static QAbstractButton* rowOf(const QWidget& page, const EvidenceItem& item)
    {
        return buttonNamed(page, item.exhibit + QStringLiteral("  ") + item.name);
    }
    static QAbstractButton* takeOffOf(const QWidget& page, const EvidenceItem& item)
    {
        return buttonNamed(page, QStringLiteral("Take off %1  %2").arg(item.exhibit, item.name));
    }
};

void TestFileFields::newFilesGoWithTheReport()
{
    PageStage stage;
    const Report report = add(stage);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    stage.prompts.files.push_back({stage.vault.writeFile(QStringLiteral("letter.txt"), "Dear"),
                                   stage.vault.writeFile(QStringLiteral("form & copy.txt"), "Form")});
    QVERIFY(pressByKeys(page, QStringLiteral("Add files")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("letter.txt")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("form & copy.txt"))
                || wordsOn(page).contains(QStringLiteral("form && copy.txt")));
    // In the records at once, with the report when it is saved; what is dropped comes besides.
    QVERIFY(page.takeFiles({stage.vault.writeFile(QStringLiteral("dropped.txt"), "Dropped")}));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("dropped.txt")));
    QVERIFY(filesOf(stage, report).empty());
    QVERIFY2(save(stage, page), qPrintable(page.findChild<widgets::ErrorSummary*>()->text()));
    QCOMPARE(filesOf(stage, report).size(), std::size_t{3});
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("letter.txt")));
    QVERIFY(stage.prompts.problems.empty());
}

void TestFileFields::aFileOfTheRecordsIsChosenByKeysAlone()
{
    PageStage stage;
    const EvidenceItem letter = take(stage, "letter.txt");
    const EvidenceItem photo = take(stage, "photo.txt");
    const EvidenceItem gone = take(stage, "letter-gone.txt");
    VERIFY_OK(core::evidence::withdrawEvidence({gone.id}, QStringLiteral("wrong"), stage.vault.vault()));
    const Report report = add(stage);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QVERIFY(pressByKeys(page, QStringLiteral("Choose from your files")));
    auto* words = fieldNamed(page, QStringLiteral("Which of your files?"));
    QVERIFY(words && words->hasFocus());
    QListView* offered = nullptr;
    for (QListView* each : page.findChildren<QListView*>())
        if (each->accessibleName() == QLatin1String("Files to choose from"))
            offered = each;
    QVERIFY(offered);
    QTRY_COMPARE(offered->model()->rowCount(), 2); // the newest first; the removed one is not offered
    QVERIFY(offered->model()->index(0, 0).data().toString().contains(photo.name));
    QTest::keyClicks(words, QStringLiteral("letter"));
    QTRY_COMPARE(offered->model()->rowCount(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(rowOf(page, letter));
    QVERIFY(!words->isVisible());
    QVERIFY(QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(save(stage, page));
    QVERIFY(filesOf(stage, report) == std::vector{letter.id});

    // Nothing fits, and leaving without a choice.
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QVERIFY(pressByKeys(page, QStringLiteral("Choose from your files")));
    QTest::keyClicks(words, QStringLiteral("zebra"));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("No file has these words. Try one word.")));
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QVERIFY(buttonNamed(page, QStringLiteral("Choose from your files"))->hasFocus());
}

void TestFileFields::theOneThatIsThereIsNotAddedTwice()
{
    PageStage stage;
    const EvidenceItem letter = take(stage, "letter.txt");
    const Report report = add(stage, {letter.id});
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(rowOf(page, letter));
    QVERIFY(page.takeFiles({stage.vault.writeFile(QStringLiteral("same.txt"), "letter.txt")})); // the same bytes
    QTRY_VERIFY(plain(stage.status.text()).contains(QStringLiteral("is in your records already")));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose from your files")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Add this file"))->isEnabled());
    QVERIFY(pressByKeys(page, QStringLiteral("Add this file")));
    QCOMPARE(stage.status.text(), QStringLiteral("This file is there already."));
    QVERIFY(save(stage, page));
    QVERIFY(filesOf(stage, report) == std::vector{letter.id});
}

void TestFileFields::aFileOpensItsOwnPage()
{
    PageStage stage;
    const EvidenceItem letter = take(stage, "letter.txt");
    const Report report = add(stage, {letter.id});
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(rowOf(page, letter));
    rowOf(page, letter)->setFocus();
    QTest::keyClick(rowOf(page, letter), Qt::Key_Space);
    QCOMPARE(stage.navigator.visits.back().page, shell::PageId::EvidenceItem);
    QCOMPARE(stage.navigator.visits.back().id, letter.id.bytes());
    // Removed from the files meanwhile: it says so, and stays.
    VERIFY_OK(core::evidence::withdrawEvidence({letter.id}, QStringLiteral("wrong"), stage.vault.vault()));
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("letter.txt (removed)")));
}

void TestFileFields::whatIsTakenOffIsPutOnAgain()
{
    PageStage stage;
    const EvidenceItem one = take(stage, "one.txt");
    const EvidenceItem two = take(stage, "two.txt");
    const Report report = add(stage, {one.id, two.id});
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(takeOffOf(page, one));
    takeOffOf(page, one)->setFocus();
    QTest::keyClick(takeOffOf(page, one), Qt::Key_Space);
    QTRY_VERIFY(!takeOffOf(page, one));
    QVERIFY(QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(plain(wordsOn(page)).contains(one.exhibit + QStringLiteral("  one.txt was taken off.")));
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    QTRY_VERIFY(takeOffOf(page, one));
    QVERIFY(!actByKeysOf(page, shell::Command::Undo));
    QVERIFY(actByKeysOf(page, shell::Command::Redo));
    QTRY_VERIFY(!takeOffOf(page, one));
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    QTRY_VERIFY(takeOffOf(page, one));
    // In its old place; and gone for good once it is saved without it.
    QVERIFY(save(stage, page));
    QVERIFY(filesOf(stage, report) == (std::vector{one.id, two.id}));
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(takeOffOf(page, two));
    takeOffOf(page, two)->click();
    QTRY_VERIFY(!takeOffOf(page, two));
    QVERIFY(save(stage, page));
    QVERIFY(filesOf(stage, report) == std::vector{one.id});
    QVERIFY(!core::evidence::findEvidence(two.id, stage.vault.vault())->removedAt); // It stays in the files.
}

void TestFileFields::aPictureIsPasted()
{
    PageStage stage;
    contacts::ContactPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QGuiApplication::clipboard()->clear();
    QVERIFY(pressByKeys(page, QStringLiteral("Paste a picture or files")));
    QCOMPARE(stage.status.text(), QStringLiteral("There is no picture and no file to paste."));
    auto* content = new QMimeData;
    content->setData(QStringLiteral("image/png"), pictureFile(fourCorners(8, 8), "png"));
    QGuiApplication::clipboard()->setMimeData(content);
    QVERIFY(actByKeysOf(page, shell::Command::Paste));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Pasted picture")));
    QGuiApplication::clipboard()->clear();
}

void TestFileFields::aLetterGoesWithItsContact()
{
    PageStage stage;
    const EvidenceItem letter = take(stage, "letter.txt");
    contacts::ContactPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(pressByKeys(page, QStringLiteral("Today")));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose from your files")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Add this file"))->isEnabled());
    QVERIFY(pressByKeys(page, QStringLiteral("Add this file")));
    QTRY_VERIFY(rowOf(page, letter));
    QVERIFY2(save(stage, page, "Save"), qPrintable(page.findChild<widgets::ErrorSummary*>()->text()));
    const auto kept = core::contacts::listContacts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), std::size_t{1});
    QVERIFY(kept->front().evidence == std::vector{letter.id});
}

void TestFileFields::halfWrittenItComesBack()
{
    PageStage stage;
    const EvidenceItem letter = take(stage, "letter.txt");
    const Report report = add(stage);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QVERIFY(pressByKeys(page, QStringLiteral("Choose from your files")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Add this file"))->isEnabled());
    QVERIFY(pressByKeys(page, QStringLiteral("Add this file")));
    QTRY_VERIFY(rowOf(page, letter));
    page.keepDrafts();
    stage.tray.waitForSaves();
    contacts::ReportPage again(stage.context());
    openPage(stage, again, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(rowOf(again, letter));
    QVERIFY(filesOf(stage, report).empty());
    QVERIFY(save(stage, again));
    QVERIFY(filesOf(stage, report) == std::vector{letter.id});
}

void TestFileFields::aFileThatComesLateIsNotPutWithAnotherRecord()
{
    PageStage stage;
    const Report one = add(stage);
    const Report two = add(stage);
    contacts::ReportPage page(stage.context());
    openPage(stage, page, one.id.bytes());
    settle(stage);
    page.takeFiles({stage.vault.writeFile(QStringLiteral("late.txt"), "late")});
    page.arrive(two.id.bytes(), shell::Purpose::Show); // before the answer can come
    page.reload();
    QTRY_VERIFY(plain(stage.status.text()).contains(QStringLiteral("late.txt was added to your files as")));
    settle(stage);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("late.txt")));
    QVERIFY(save(stage, page));
    QVERIFY(filesOf(stage, two).empty());
}

void TestFileFields::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    const Report report = add(stage, {take(stage, "one.txt").id, take(stage, "two.txt").id});
    contacts::ReportPage page(stage.context());
    openPage(stage, page, report.id.bytes());
    settle(stage);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("two.txt")));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose from your files")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Add this file"))->isEnabled());
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestFileFields)
#include "tst_FileFields.moc"
