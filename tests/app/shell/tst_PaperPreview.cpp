#include "app/shell/PaperPreview.h"

#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "app/widgets/Labels.h"
#include "tests/support/PageParts.h"

#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace app;
using namespace support;

namespace {

/// A page that prints as many paragraphs as it is told to.
class PrintingPage final : public shell::Page
{
public:
    explicit PrintingPage(const shell::PageContext& context)
        : Page(context, {QStringLiteral("A page"), {}})
    {
        m_print = widgets::button(QStringLiteral("Print"), this);
        body()->addWidget(m_print);
        offer(m_print, shell::Command::Print);
        paper = new shell::PaperCopies(context,
                                       {QStringLiteral("Print it?"), QStringLiteral("Printing"),
                                        QStringLiteral("Printed."), QStringLiteral("Save it?"), QStringLiteral("Save"),
                                        QStringLiteral("Saving"), QStringLiteral("Saved."), QStringLiteral("it.pdf")},
                                       this);
        connect(m_print, &QPushButton::clicked, this, [this] {
            paper->print([count = paragraphs](
                             const core::vault::UnlockedVault&) -> core::base::Result<core::report::ReportDocument> {
                core::report::ReportDocument document;
                document.title = QStringLiteral("A paper");
                document.pageFooter = QStringLiteral("Page %1 of %2");
                core::report::Section section;
                for (int i = 1; i <= count; ++i)
                    section.blocks.emplace_back(
                        core::report::Paragraph{QStringLiteral("Paragraph %1.").arg(i), {}, {}});
                document.sections.push_back(section);
                return document;
            });
        });
    }
    void reload() override { ++reloads; }

    shell::PaperCopies* paper;
    int paragraphs = 1;
    int reloads = 0;

private:
    QPushButton* m_print;
};

} // namespace

/// Before anything is printed, it can be looked at: sheet by sheet, as a picture and as words, by keys alone.
class TestPaperPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void whatWillBePrintedIsShownInPlaceOfThePage();
    void nothingIsPrintedByGoingBack();
    void thePagesAreTurnedByKeys();
    void theWordsCanBeReadInstead();
    void sheetsFarAwayAreDrawnWhenTheyAreWanted();
    void whatWasLookedAtIsWhatIsPrinted();
    void itCanBeSavedInstead();
    void leavingThePageEndsTheLook();
    void everyControlHasANameAndIsReachedByTab();

private:
    static shell::PaperPreview* preview(const QWidget& page) { return page.findChild<shell::PaperPreview*>(); }
    static bool isLookedAt(const QWidget& page) { return preview(page) && preview(page)->isVisible(); }
};

void TestPaperPreview::whatWillBePrintedIsShownInPlaceOfThePage()
{
    PageStage stage;
    PrintingPage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    const QString words = wordsOn(page);
    QVERIFY2(words.contains(QStringLiteral("This is what will be on paper. Nothing has been printed.")),
             qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Page 1 of 1")) && !words.contains(QStringLiteral("A page")));
    QCOMPARE(QApplication::focusWidget(), preview(page)->heading());
    // Nobody was asked anything, and nothing was said to be done.
    QVERIFY(stage.prompts.questions.empty());
    QCOMPARE(stage.status.text(), QString());
}

void TestPaperPreview::nothingIsPrintedByGoingBack()
{
    PageStage stage;
    PrintingPage page(stage.context());
    int asked = 0;
    page.paper->setPrinterChoice([&asked](QWidget*) {
        ++asked;
        return std::shared_ptr<QPrinter>();
    });
    openPage(stage, page);
    for (const bool byEscape : {true, false}) {
        QVERIFY(pressByKeys(page, QStringLiteral("Print")));
        QTRY_VERIFY(isLookedAt(page));
        if (byEscape)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            QVERIFY(pressByKeys(page, QStringLiteral("Go back")));
        QVERIFY(!isLookedAt(page));
        QVERIFY(wordsOn(page).contains(QStringLiteral("A page")));
        // Where it was before.
        QCOMPARE(QApplication::focusWidget(), buttonNamed(page, QStringLiteral("Print")));
    }
    QCOMPARE(asked, 0);
    QVERIFY(stage.prompts.questions.empty());
}

void TestPaperPreview::thePagesAreTurnedByKeys()
{
    PageStage stage;
    PrintingPage page(stage.context());
    page.paragraphs = 90;
    openPage(stage, page);
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Page 1 of 3")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Previous page"))->isEnabled());
    QVERIFY(pressByKeys(page, QStringLiteral("Next page")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Page 2 of 3")));
    QCOMPARE(stage.status.text(), QStringLiteral("Page 2 of 3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(wordsOn(page).contains(QStringLiteral("Page 3 of 3")));
    // A button that can do no more does not keep the focus.
    QCOMPARE(QApplication::focusWidget(), buttonNamed(page, QStringLiteral("Previous page")));
    // On the sheet itself, the page keys turn it.
    QWidget* sheet = nullptr;
    for (QWidget* each : preview(page)->findChildren<QWidget*>())
        if (each->accessibleName() == QStringLiteral("Page 3 of 3"))
            sheet = each;
    QVERIFY(sheet);
    QVERIFY(sheet->accessibleDescription().contains(QStringLiteral("Paragraph 90.")));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_PageUp);
    QCOMPARE(preview(page)->page(), 1);
    QTest::keyClick(sheet, Qt::Key_Home);
    QCOMPARE(preview(page)->page(), 0);
    QTest::keyClick(sheet, Qt::Key_PageUp);
    QCOMPARE(preview(page)->page(), 0);
    QTest::keyClick(sheet, Qt::Key_End);
    QCOMPARE(preview(page)->page(), 2);
    QVERIFY(sheet->hasFocus());
}

void TestPaperPreview::theWordsCanBeReadInstead()
{
    PageStage stage;
    PrintingPage page(stage.context());
    page.paragraphs = 90;
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(pressByKeys(page, QStringLiteral("Read the words")));
    auto* words = preview(page)->findChild<QPlainTextEdit*>();
    QVERIFY(words->isVisible() && words->isReadOnly());
    QVERIFY(words->toPlainText().startsWith(QStringLiteral("A paper\nParagraph 1.\nParagraph 2.\n")));
    QCOMPARE(words->accessibleName(), QStringLiteral("Words of Page 1 of 3"));
    QVERIFY(pressByKeys(page, QStringLiteral("Next page")));
    QVERIFY(words->isVisible());
    QVERIFY(!words->toPlainText().contains(QStringLiteral("Paragraph 1.\n")));
    QVERIFY(pressByKeys(page, QStringLiteral("Show the page")));
    QVERIFY(!words->isVisible());
}

void TestPaperPreview::sheetsFarAwayAreDrawnWhenTheyAreWanted()
{
    PageStage stage;
    PrintingPage page(stage.context());
    page.paragraphs = 1200;
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    QWidget* sheet = nullptr;
    for (QWidget* each : preview(page)->findChildren<QWidget*>())
        if (each->accessibleName().startsWith(QStringLiteral("Page 1 of ")))
            sheet = each;
    QVERIFY(sheet);
    const int count = sheet->accessibleName().section(QLatin1Char(' '), -1).toInt();
    QVERIFY(count > 2 * shell::PaperPreview::sheetsAtATime);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_End);
    QTRY_VERIFY(sheet->accessibleDescription().contains(QStringLiteral("Paragraph 1200.")));
    QCOMPARE(sheet->accessibleName(), QStringLiteral("Page %1 of %1").arg(count));
    QTest::keyClick(sheet, Qt::Key_Home);
    QTRY_VERIFY(sheet->accessibleDescription().contains(QStringLiteral("Paragraph 1.")));
}

void TestPaperPreview::whatWasLookedAtIsWhatIsPrinted()
{
    PageStage stage;
    stage.settings.setKnowsOfPrinting(true);
    PrintingPage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper->setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setOutputFileName(path);
        return printer;
    });
    page.paragraphs = 90;
    openPage(stage, page);
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    page.paragraphs = 1; // The records have changed meanwhile.
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("Printed."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), qsizetype{3});
    QVERIFY(!isLookedAt(page));
}

void TestPaperPreview::itCanBeSavedInstead()
{
    PageStage stage;
    PrintingPage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    const QString path = stage.vault.outside() + QStringLiteral("/saved.pdf");
    stage.prompts.confirmations = {true};
    stage.prompts.savePaths = {path};
    QVERIFY(pressByKeys(page, QStringLiteral("Save as PDF")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("Saved."));
    QVERIFY(QFile::exists(path));
    QVERIFY(stage.prompts.questions.front().text.contains(QStringLiteral("is not protected")));
    QVERIFY(!isLookedAt(page));
}

void TestPaperPreview::leavingThePageEndsTheLook()
{
    PageStage stage;
    PrintingPage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    page.hide();
    page.show();
    QVERIFY(!isLookedAt(page));
    QVERIFY(wordsOn(page).contains(QStringLiteral("A page")));
}

void TestPaperPreview::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    PrintingPage page(stage.context());
    page.paragraphs = 90;
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(pressByKeys(page, QStringLiteral("Next page")));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestPaperPreview)
#include "tst_PaperPreview.moc"
