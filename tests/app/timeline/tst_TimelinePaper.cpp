#include "app/filters/EntryFilters.h"
#include "app/shell/PaperPreview.h"
#include "app/timeline/TimelineList.h"
#include "app/timeline/TimelinePage.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QPrinter>
#include <QTest>

using namespace app;
using namespace support;

/// The timeline on paper: only with the warning, once; and without private entries.
class TestTimelinePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void printingWarnsOnceAndPrints();
    void refusingPrintsNothing();
    void aPdfIsKeptInTheRecordsUnasked();
    void thePaperHasWhatThePageShows();
    void privateEntriesStayOffPaper();
    void onlyPrivateEntriesMakeNoPaper();
    void theCalendarSaysThatReportsAreLeftOut();
    void contactAfterBeingAskedToStopIsAFactOnScreenAndPaper();

private:
    static constexpr qint64 march10 = 1'773'133'200'000; // 2026-03-10T09:00:00Z
    static constexpr qint64 day = 86'400'000;

    static void add(PageStage& stage, std::optional<qint64> when, const char* what, bool isPrivate = false)
    {
        core::domain::IncidentStatement statement;
        if (when)
            statement.when = {.from = core::domain::Moment{{*when}, 0}, .precision = core::domain::Precision::Exact};
        statement.what = QString::fromLatin1(what);
        statement.isPrivate = isPrivate;
        core::base::JobContext job;
        VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    }
    static bool isLookedAt(const QWidget& page)
    {
        const auto* preview = page.findChild<shell::PaperPreview*>();
        return preview && preview->isVisible();
    }
    static QString paper(const PageStage& stage, const timeline::PaperRequest& request)
    {
        const auto document = timeline::timelinePaper(request, stage.vault.vault());
        return document ? core::report::toText(*document).simplified() : QString();
    }
    static timeline::PaperRequest everything(const PageStage& stage)
    {
        timeline::PaperRequest request;
        request.filter.caseId = stage.vault.caseId();
        request.filter.includePrivate = true; // As on the screen.
        return request;
    }
};

void TestTimelinePaper::printingWarnsOnceAndPrints()
{
    PageStage stage;
    add(stage, march10, "one");
    timeline::TimelinePage page(stage.context());
    const QString path = stage.vault.outside() + QStringLiteral("/printed.pdf");
    page.paper().setPrinterChoice([&path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        return printer;
    });
    openPage(stage, page);
    QTRY_VERIFY(page.findChild<timeline::TimelineList*>()->hasFocus());
    stage.prompts.confirmations = {true};
    QTest::keyClick(page.findChild<timeline::TimelineList*>(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(stage.prompts.questions.empty()); // To look leaves nothing behind.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The timeline was sent to the printer."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    QVERIFY(printed.startsWith("%PDF-"));
    QVERIFY(!printed.contains("Timeline")); // Neither a queue nor a file says what was printed.
    QCOMPARE(stage.prompts.questions.size(), std::size_t(1));
    QVERIFY(stage.prompts.questions.front().text.contains(QStringLiteral("Printers and print queues keep copies.")));

    QVERIFY(file.remove());
    stage.status.say({});
    QVERIFY(!isLookedAt(page));
    QVERIFY(page.findChild<timeline::TimelineList*>()->hasFocus());
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The timeline was sent to the printer."));
    QVERIFY(QFile::exists(path));
    QCOMPARE(stage.prompts.questions.size(), std::size_t(1));
}

void TestTimelinePaper::refusingPrintsNothing()
{
    PageStage stage;
    add(stage, march10, "one");
    timeline::TimelinePage page(stage.context());
    int asked = 0;
    page.paper().setPrinterChoice([&asked](QWidget*) {
        ++asked;
        return std::shared_ptr<QPrinter>();
    });
    openPage(stage, page);
    QTRY_VERIFY(page.findChild<timeline::TimelineList*>()->hasFocus());
    stage.prompts.confirmations = {false, true};
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QTRY_VERIFY(isLookedAt(page));
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QCOMPARE(asked, 0);
    QVERIFY(!stage.settings.knowsOfPrinting());
    QVERIFY(pressByKeys(page, QStringLiteral("Print")));
    QCOMPARE(asked, 1);
    stage.tray.finish();
    QCOMPARE(stage.status.text(), QString());
}

/// SAFE-17
void TestTimelinePaper::aPdfIsKeptInTheRecordsUnasked()
{
    PageStage stage;
    add(stage, march10, "one");
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(page.findChild<timeline::TimelineList*>()->hasFocus());
    QVERIFY(pressByKeys(page, QStringLiteral("Keep a PDF here")));
    QTRY_VERIFY2(
        plain(stage.status.text()).startsWith(QStringLiteral("The PDF is in your records, under Evidence, as ")),
        qPrintable(stage.status.text()));
    QVERIFY(stage.prompts.questions.empty());
    core::evidence::EvidenceQuery query;
    query.caseId = stage.vault.caseId();
    const auto kept = core::evidence::listEvidence(query, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), std::size_t{1});
    QCOMPARE(kept->front().name, QStringLiteral("timeline.pdf"));
    QCOMPARE(kept->front().mediaType, QStringLiteral("application/pdf"));
}

void TestTimelinePaper::thePaperHasWhatThePageShows()
{
    PageStage stage;
    add(stage, march10, "on Tuesday");
    add(stage, march10 + day, "on Wednesday");
    add(stage, std::nullopt, "some day");
    timeline::PaperRequest request = everything(stage);
    for (const char* words : {"on Tuesday", "on Wednesday", "some day"})
        QVERIFY(paper(stage, request).contains(QString::fromLatin1(words)));
    request.isPart = true;
    request.day = QDate(2026, 3, 10);
    QString words = paper(stage, request);
    QVERIFY(words.contains(QStringLiteral("on Tuesday")) && !words.contains(QStringLiteral("on Wednesday")));
    QVERIFY2(words.contains(QStringLiteral("Only Tuesday 10 March 2026.")), qPrintable(words));
    request.day.reset();
    words = paper(stage, request);
    QVERIFY(words.contains(QStringLiteral("some day")) && !words.contains(QStringLiteral("on Tuesday")));
    request.isPart = false;
    request.isCalendar = true;
    words = paper(stage, request);
    QVERIFY2(words.contains(QStringLiteral("Tue 10 March: 1, Wed 11 March: 1. In the week: 2.")), qPrintable(words));
}

void TestTimelinePaper::privateEntriesStayOffPaper()
{
    PageStage stage;
    add(stage, march10, "open to all");
    add(stage, march10 + day, "for me alone", true);
    timeline::PaperRequest request = everything(stage);
    QVERIFY(!paper(stage, request).contains(QStringLiteral("for me alone")));
    QVERIFY(paper(stage, request).contains(QStringLiteral("Private incidents are left out.")));
    request.isCalendar = true;
    QVERIFY(paper(stage, request).contains(QStringLiteral("Incidents: 1")));
    request.isCalendar = false;
    // Not even when the filter asks for nothing else, whatever the shape.
    request.filter.incidents.isPrivate = true;
    for (const bool isCalendar : {false, true}) {
        request.isCalendar = isCalendar;
        const QString words = paper(stage, request);
        QVERIFY2(words.contains(QStringLiteral("Incidents: 0")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("for me alone")) && !words.contains(QStringLiteral("March 2026:")));
    }
    request.isCalendar = false;
    request.isPart = true;
    request.day = QDate(2026, 3, 11);
    QVERIFY(!paper(stage, request).contains(QStringLiteral("for me alone")));
}

void TestTimelinePaper::onlyPrivateEntriesMakeNoPaper()
{
    PageStage stage;
    add(stage, march10, "for me alone", true);
    timeline::TimelinePage page(stage.context());
    int asked = 0;
    page.paper().setPrinterChoice([&asked](QWidget*) {
        ++asked;
        return std::shared_ptr<QPrinter>();
    });
    openPage(stage, page);
    QTRY_VERIFY(page.findChild<timeline::TimelineList*>()->hasFocus());
    core::diary::FilterChoice choice;
    choice.filter.isPrivate = true;
    page.findChild<filters::EntryFilters*>()->setChoice(choice);
    stage.tray.finish();
    const QString path = stage.vault.outside() + QStringLiteral("/private.pdf");
    stage.prompts.savePaths = {path};
    stage.prompts.confirmations = {true, true};
    for (const auto& button :
         {QStringLiteral("Keep a PDF here"), QStringLiteral("Save as PDF"), QStringLiteral("Print")}) {
        stage.status.say({});
        QVERIFY(pressByKeys(page, button));
        QCOMPARE(stage.status.text(), QStringLiteral("Private entries are not put on paper."));
    }
    stage.tray.finish();
    QCOMPARE(stage.prompts.questions.size(), std::size_t(0));
    QCOMPARE(asked, 0);
    QVERIFY(!QFile::exists(path));
}

void TestTimelinePaper::theCalendarSaysThatReportsAreLeftOut()
{
    PageStage stage;
    add(stage, march10, "one");
    timeline::PaperRequest request = everything(stage);
    QVERIFY(!paper(stage, request).contains(QStringLiteral("Reports and contacts are left out.")));
    request.isCalendar = true;
    QVERIFY(paper(stage, request).contains(QStringLiteral("Reports and contacts are left out.")));
}

void TestTimelinePaper::contactAfterBeingAskedToStopIsAFactOnScreenAndPaper()
{
    PageStage stage;
    std::vector<core::domain::IncidentStatement> statements;
    for (int i = 0; i < 3; ++i) {
        core::domain::IncidentStatement statement;
        statement.when
            = {.from = core::domain::Moment{{march10 + i * day}, 0}, .precision = core::domain::Precision::Exact};
        statement.what = QStringLiteral("It rang.");
        statement.behaviours = {QStringLiteral("called")};
        if (i == 0)
            statement.answers = {{QStringLiteral("asked-to-stop"), core::domain::Reply::Yes, {}}};
        statements.push_back(statement);
    }
    core::base::JobContext job;
    VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), statements, {}}, stage.vault.vault(), job));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(
        QStringLiteral("You asked them to stop: 10 March 2026, 9:00am. They were in touch 2 times after that.")));
    const QString words = paper(stage, everything(stage));
    QVERIFY2(
        words.contains(QStringLiteral("Asked them to stop 10 March 2026, 09:00 (GMT) In touch after that 2 incidents"))
            || words.contains(
                QStringLiteral("Asked them to stop: 10 March 2026, 09:00 (GMT) In touch after that: 2 incidents")),
        qPrintable(words));
}

QTEST_MAIN(TestTimelinePaper)
#include "tst_TimelinePaper.moc"
