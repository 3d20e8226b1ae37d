#include "app/diary/EntryPage.h"

#include "app/shell/PaperPreview.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QPlainTextEdit>
#include <QPrinter>

using namespace app;
using namespace support;

/// A saved entry is printed: looked at first, and a private one only when the person says so each time.
class TestEntryPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void anEntryIsPrintedByItsKeysAfterALookAndAWarning();
    void aPrivateEntryIsPutOnPaperOnlyWhenThePersonSaysSo();
    void whatIsKeptOfItBelongsToItAndIsAsPrivate_data();
    void whatIsKeptOfItBelongsToItAndIsAsPrivate();
    void pressedTwiceItIsKeptOnce();
    void aRemovedEntryIsKeptOnPaperWithoutBeingChanged();
    void whileWritingNothingIsOffered();

private:
    static core::domain::IncidentId add(PageStage& stage, bool isPrivate)
    {
        core::domain::IncidentStatement statement;
        statement.what = QStringLiteral("The grey car was there.");
        statement.isPrivate = isPrivate;
        core::base::JobContext job;
        const auto added = core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job);
        return added ? added->front().id : core::domain::IncidentId();
    }
    static int keptFiles(PageStage& stage)
    {
        core::evidence::EvidenceQuery query;
        query.caseId = stage.vault.caseId();
        const auto kept = core::evidence::listEvidence(query, stage.vault.vault());
        return kept ? static_cast<int>(kept->size()) : -1;
    }
    static bool isLookedAt(const QWidget& page)
    {
        const auto* preview = page.findChild<shell::PaperPreview*>();
        return preview && preview->isVisible();
    }
    static QString wordsOfSheet(const QWidget& page)
    {
        return page.findChild<shell::PaperPreview*>()->findChild<QPlainTextEdit*>()->toPlainText();
    }
};

void TestEntryPaper::anEntryIsPrintedByItsKeysAfterALookAndAWarning()
{
    PageStage stage;
    const auto id = add(stage, false);
    diary::EntryPage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        return printer;
    });
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("What happened\nThe grey car was there.")));
    QVERIFY(stage.prompts.questions.empty());
    stage.prompts.confirmations = {true};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The entry was sent to the printer."));
    QVERIFY(stage.prompts.questions.front().text.contains(QStringLiteral("Printers and print queues keep copies.")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    QVERIFY(printed.startsWith("%PDF-") && !printed.contains("grey car"));
    QVERIFY(wordsOn(page).contains(QStringLiteral("The grey car was there.")));
}

void TestEntryPaper::aPrivateEntryIsPutOnPaperOnlyWhenThePersonSaysSo()
{
    PageStage stage;
    stage.settings.setKnowsOfPrinting(true);
    const auto id = add(stage, true);
    diary::EntryPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    stage.prompts.confirmations = {false, true};
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    stage.tray.finish();
    settle(stage);
    QVERIFY(!isLookedAt(page));
    QCOMPARE(stage.prompts.questions.size(), std::size_t(1));
    QCOMPARE(stage.prompts.questions.front().heading, QStringLiteral("This entry is private. Put it on paper?"));
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(wordsOfSheet(page).contains(QStringLiteral("The grey car was there.")));
}

void TestEntryPaper::whatIsKeptOfItBelongsToItAndIsAsPrivate_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("for all") << false;
    QTest::newRow("private") << true;
}

/// SAFE-17
void TestEntryPaper::whatIsKeptOfItBelongsToItAndIsAsPrivate()
{
    QFETCH(const bool, isPrivate);
    PageStage stage;
    const auto id = add(stage, isPrivate);
    diary::EntryPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    stage.prompts.confirmations = {true};
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    const std::size_t asked = stage.prompts.questions.size();
    QVERIFY(pressByKeys(page, QStringLiteral("Keep a PDF here")));
    QTRY_VERIFY2(
        plain(stage.status.text()).startsWith(QStringLiteral("The PDF is in your records, under Evidence, as ")),
        qPrintable(stage.status.text()));
    QCOMPARE(stage.prompts.questions.size(), asked); // Nothing leaves the records.
    QVERIFY(!isLookedAt(page));
    core::evidence::EvidenceQuery query;
    query.caseId = stage.vault.caseId();
    query.incident = id;
    const auto kept = core::evidence::listEvidence(query, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), std::size_t{1});
    QCOMPARE(kept->front().name, QStringLiteral("entry.pdf"));
    QCOMPARE(kept->front().isPrivate, isPrivate);
}

void TestEntryPaper::pressedTwiceItIsKeptOnce()
{
    PageStage stage;
    const auto id = add(stage, false);
    diary::EntryPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    for (int count = 1; count <= 2; ++count) {
        QVERIFY(actByKeysOf(page, shell::Command::Print));
        QTRY_VERIFY(isLookedAt(page));
        QAbstractButton* keep = buttonNamed(page, QStringLiteral("Keep a PDF here"));
        QVERIFY(keep);
        keep->click();
        keep->click();
        QTRY_VERIFY(!isLookedAt(page));
        stage.tray.finish();
        settle(stage);
        // Asked for again later, it is made again: the paper says when it was made.
        QVERIFY(keptFiles(stage) <= count);
    }
}

void TestEntryPaper::aRemovedEntryIsKeptOnPaperWithoutBeingChanged()
{
    PageStage stage;
    const auto id = add(stage, false);
    VERIFY_OK(core::diary::withdrawIncident(id, QStringLiteral("Written twice"), stage.vault.vault()));
    diary::EntryPage page(stage.context());
    openPage(stage, page, id.bytes());
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Print")));
    settle(stage);
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(pressByKeys(page, QStringLiteral("Keep a PDF here")));
    QTRY_COMPARE(keptFiles(stage), 1);
    QVERIFY(!isLookedAt(page));
}

void TestEntryPaper::whileWritingNothingIsOffered()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(!buttonNamed(page, QStringLiteral("Print")));
    QVERIFY(!actByKeysOf(page, shell::Command::Print));
}

QTEST_MAIN(TestEntryPaper)
#include "tst_EntryPaper.moc"
