#include "app/evidence/EvidenceItemPage.h"
#include "app/evidence/FileFilters.h"
#include "tests/app/evidence/EvidenceStage.h"
#include "tests/support/PaperLook.h"

#include <QLineEdit>

using namespace app;
using namespace support;

/// Files on paper: the list as it is shown, and what is known of one file.
class TestFilePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void theListIsPrintedByItsKeys();
    void theListOnPaperIsTheOneThatIsShown();
    void privateAndRemovedFilesStayOut();
    void withoutFilesThereIsNothingToPrint();
    void whatIsKnownOfAFileIsPrintedByItsKeys();
    void aPrivateFileIsPutOnPaperOnlyWhenThePersonSaysSo();
    void whatIsNotSavedIsSaidNotToBeOnThePaper();

private:
    static void makePrivate(EvidenceStage& stage, const core::domain::EvidenceItem& item)
    {
        core::domain::EvidenceItem changed = stage.now(item);
        changed.isPrivate = true;
        VERIFY_OK(core::evidence::editEvidence(changed, {}, stage.parts.vault.vault()));
    }
    static void openItem(EvidenceStage& stage, evidence::EvidenceItemPage& page, const core::domain::EvidenceItem& item)
    {
        openPage(stage.parts, page, item.id.bytes());
        QTRY_VERIFY(plain(page.title()).contains(item.exhibit));
        settle(stage.parts);
    }
};

void TestFilePaper::theListIsPrintedByItsKeys()
{
    EvidenceStage stage;
    stage.parts.settings.setKnowsOfPrinting(true);
    const auto first = stage.note(QStringLiteral("heron"));
    stage.note(QStringLiteral("plover"));
    evidence::EvidencePage page(stage.parts.context());
    const QString path = stage.parts.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice(printerInto(path));
    stage.open(page);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    const QString paper = wordsOfSheet(page);
    for (const QString& words : {first.exhibit, QStringLiteral("heron.txt"), QStringLiteral("plover.txt"),
                                 QStringLiteral("Matches, checked ")})
        QVERIFY2(paper.contains(words), qPrintable(paper));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.parts.status.text(), QStringLiteral("The list of files was sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestFilePaper::theListOnPaperIsTheOneThatIsShown()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("heron"));
    stage.note(QStringLiteral("plover"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    page.findChild<evidence::FileFilters*>()->searchField()->setText(QStringLiteral("plover"));
    QTRY_COMPARE(EvidenceStage::list(page)->model()->rowCount(), 1);
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    const QString paper = wordsOfSheet(page);
    QVERIFY2(paper.contains(QStringLiteral("Only with these words: plover.")), qPrintable(paper));
    QVERIFY(paper.contains(QStringLiteral("plover.txt")) && !paper.contains(QStringLiteral("heron.txt")));
}

void TestFilePaper::privateAndRemovedFilesStayOut()
{
    EvidenceStage stage;
    makePrivate(stage, stage.note(QStringLiteral("heron")));
    const auto gone = stage.note(QStringLiteral("plover"));
    VERIFY_OK(core::evidence::withdrawEvidence({gone.id}, QStringLiteral("Twice"), stage.parts.vault.vault()));
    stage.note(QStringLiteral("wren"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    const QString paper = wordsOfSheet(page);
    QVERIFY2(paper.contains(QStringLiteral("wren.txt")), qPrintable(paper));
    QVERIFY(!paper.contains(QStringLiteral("heron")) && !paper.contains(QStringLiteral("plover")));
    QVERIFY(paper.contains(QStringLiteral("Private ones are left out: 1.")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (plain(each->text()) == QLatin1String("Show removed files"))
            each->click();
    QTRY_COMPARE(EvidenceStage::names(page), QStringList{QStringLiteral("plover.txt")});
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestFilePaper::withoutFilesThereIsNothingToPrint()
{
    EvidenceStage stage;
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

void TestFilePaper::whatIsKnownOfAFileIsPrintedByItsKeys()
{
    EvidenceStage stage;
    stage.parts.settings.setKnowsOfPrinting(true);
    const auto item = stage.note(QStringLiteral("heron"));
    const auto entry = stage.entry(QStringLiteral("He left a note"));
    VERIFY_OK(core::evidence::linkEvidence(item.id, entry, stage.parts.vault.vault()));
    evidence::EvidenceItemPage page(stage.parts.context());
    const QString path = stage.parts.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice(printerInto(path));
    openItem(stage, page, item);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    const QString paper = wordsOfSheet(page);
    for (const QString& words :
         {item.exhibit, QStringLiteral("heron.txt"), item.sha256->hex().left(4), QStringLiteral("He left a note"),
          QStringLiteral("Added to my records"), QStringLiteral("The file itself is not on this paper.")})
        QVERIFY2(paper.contains(words), qPrintable(words + QLatin1Char('\n') + paper));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.parts.status.text(), QStringLiteral("The page was sent to the printer."));
    QVERIFY(QFile::exists(path));
}

void TestFilePaper::aPrivateFileIsPutOnPaperOnlyWhenThePersonSaysSo()
{
    EvidenceStage stage;
    const auto item = stage.note(QStringLiteral("heron"));
    makePrivate(stage, item);
    evidence::EvidenceItemPage page(stage.parts.context());
    openItem(stage, page, item);
    stage.parts.prompts.confirmations = {false, true};
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    stage.waitForJobs();
    QVERIFY(!isLookedAt(page));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("heron.txt")));
    QCOMPARE(stage.parts.prompts.questions.size(), std::size_t(2));
    // What is kept of it is as private.
    QVERIFY(pressByKeys(page, QStringLiteral("Keep a PDF here")));
    core::evidence::EvidenceQuery query;
    query.caseId = stage.parts.vault.caseId();
    const auto kept = [&] { return core::evidence::listEvidence(query, stage.parts.vault.vault()); };
    QTRY_COMPARE(kept()->size(), std::size_t(2));
    QVERIFY(kept()->back().isPrivate);
}

void TestFilePaper::whatIsNotSavedIsSaidNotToBeOnThePaper()
{
    EvidenceStage stage;
    const auto item = stage.note(QStringLiteral("heron"));
    evidence::EvidenceItemPage page(stage.parts.context());
    openItem(stage, page, item);
    stage.waitForJobs();
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("Something new")));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QCOMPARE(stage.parts.status.text(), QStringLiteral("What you have not saved yet is not on the paper."));
    QVERIFY(!wordsOfSheet(page).contains(QStringLiteral("Something new")));
}

QTEST_MAIN(TestFilePaper)
#include "tst_FilePaper.moc"
