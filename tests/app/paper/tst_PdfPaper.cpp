#include "app/paper/PdfPaper.h"

#include "core/report/SummaryFacts.h"
#include "core/report/TimelineReport.h"
#include "tests/core/report/PaperCase.h"
#include "tests/support/Verify.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using app::paper::toPdf;

/// The pages that leave the house, judged with the tools of others: qpdf, pdftotext, pdfinfo, pdffonts.
class TestPdfPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qpdfFindsNothingWrong();
    void everyWordIsThereInOrder();
    void theSameDocumentGivesTheSameBytes();
    void theFileNamesNobodyAndNoProgram();
    void bookmarksLabelsAndLanguageAreThere();
    void anItemIsNotTornApart();
    void aHeadingIsNotLeftAlone();
    void textOfManyPagesIsWhole();
    void theCallSheetIsOnePage_data();
    void theCallSheetIsOnePage();
    void writingRoomGoesBeforeASecondPageComes();
    void urduIsDrawnWithOneFamily();
    void lettersWithoutAFontAreSpokenOf();
    void markupIsOnlyText();
    void anEmptyDocumentIsOnePage();
    void fiveHundredAndTenTimesThat();

private:
    QByteArray run(const QString& program, const QStringList& arguments, int expected = 0)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        const QByteArray output = process.readAllStandardOutput();
        if (process.exitCode() != expected)
            QTest::qFail(qPrintable(program + QStringLiteral(" ended with %1: ").arg(process.exitCode())
                                    + QString::fromUtf8(output + process.readAllStandardError())),
                         __FILE__, __LINE__);
        return output;
    }
    QString write(const QByteArray& pdf, const QString& name = QStringLiteral("report.pdf"))
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            QTest::qFail("cannot write the file", __FILE__, __LINE__);
        if (qEnvironmentVariableIsSet("HOLDFAST_KEEP_PAGES"))
            QFile(path).copy(qEnvironmentVariable("HOLDFAST_KEEP_PAGES") + QLatin1Char('/') + name);
        return path;
    }
    int pageCount(const QString& path)
    {
        return run(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).trimmed().toInt();
    }
    QString text(const QString& path)
    {
        return QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    }

    static std::vector<timeline::TimelineEntry> manyEntries(int count)
    {
        std::vector<timeline::TimelineEntry> entries;
        const QStringList behaviours{QStringLiteral("silent-calls"), QStringLiteral("waited-outside"),
                                     QStringLiteral("texted")};
        for (int i = 0; i < count; ++i) {
            timeline::TimelineEntry entry;
            entry.id = QUuid::fromString(support::fixedId(100 + i)).toRfc4122();
            entry.when = support::daysIn(i * 5 / 2);
            entry.title = QStringLiteral("Entry %1").arg(i + 1, 4, 10, QLatin1Char('0'));
            entry.text = QStringLiteral(
                "The same grey car stood outside my work when I left. It drove slowly behind me as far as "
                "the bus stop, and stayed there until the bus came.");
            entry.where = QStringLiteral("Harbour Street");
            entry.behaviours = {behaviours.at(i % 3)};
            if (i % 4 == 0)
                entry.exhibits = {QStringLiteral("AB/%1").arg(i + 1)};
            if (i % 5 == 0)
                entry.impact = QStringLiteral("I did not sleep, and I take another way home now.");
            entries.push_back(entry);
        }
        return entries;
    }
    static report::ReportDocument timelineOf(const std::vector<timeline::TimelineEntry>& entries)
    {
        return report::timelineDocument(support::mixedCase(), {}, entries, support::mixedPattern(), support::c_madeAt);
    }
    static report::ReportDocument callSheet(report::CaseRecords records, report::Channel channel, int most)
    {
        const auto facts = report::showableFacts(std::move(records), {});
        if (!facts)
            return {};
        return report::summaryDocument(report::composeSummary(*facts, channel, most), support::c_madeAt);
    }

    QTemporaryDir m_dir;
};

void TestPdfPaper::initTestCase()
{
    for (const char* tool : {"qpdf", "pdftotext", "pdfinfo", "pdffonts"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP("qpdf or poppler-utils is not installed");
    QVERIFY(m_dir.isValid());
}

void TestPdfPaper::qpdfFindsNothingWrong()
{
    for (const auto& document : {timelineOf(support::mixedTimeline()), timelineOf(manyEntries(60)),
                                 callSheet(support::caseOf(60), report::Channel::Phone101, 0)}) {
        const auto pdf = toPdf(document);
        VERIFY_OK(pdf);
        const QByteArray verdict = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), write(*pdf)});
        QVERIFY2(verdict.contains("No syntax or stream encoding errors found"), verdict.constData());
    }
}

void TestPdfPaper::everyWordIsThereInOrder()
{
    const auto pdf = toPdf(timelineOf(manyEntries(60)));
    VERIFY_OK(pdf);
    const QString path = write(*pdf, QStringLiteral("timeline60.pdf"));
    const QString words = text(path);
    qsizetype at = 0;
    for (int i = 1; i <= 60; ++i) {
        const QString entry = QStringLiteral("Entry %1").arg(i, 4, 10, QLatin1Char('0'));
        const qsizetype found = words.indexOf(entry, at);
        QVERIFY2(found >= 0, qPrintable(entry));
        at = found;
    }
    QVERIFY(words.contains(QStringLiteral("4 March 2026, 21:10 (GMT)")));
    const int pages = pageCount(path);
    QVERIFY(pages > 3);
    QVERIFY(words.contains(QStringLiteral("Page 1 of %1").arg(pages)));
    QVERIFY(words.contains(QStringLiteral("Page %1 of %1").arg(pages)));
}

void TestPdfPaper::theSameDocumentGivesTheSameBytes()
{
    const auto document = timelineOf(support::mixedTimeline());
    const auto first = toPdf(document);
    QTest::qWait(1100); // QPdfWriter knows the second; the file must not.
    const auto second = toPdf(document);
    VERIFY_OK(first);
    VERIFY_OK(second);
    QVERIFY(*first == *second);
    auto other = document;
    other.madeAt.msecs += 1000;
    QVERIFY(*toPdf(other) != *first);
}

void TestPdfPaper::theFileNamesNobodyAndNoProgram()
{
    const auto pdf = toPdf(timelineOf(support::mixedTimeline()));
    VERIFY_OK(pdf);
    const QString path = write(*pdf);
    const QByteArray about = run(QStringLiteral("pdfinfo"), {path});
    QVERIFY(about.contains("Title:           Timeline\n"));
    QVERIFY(about.contains("Sun Nov 22 12:00:00 2026"));
    for (const char* word : {"Author", "Creator", "Producer", "Subject", "Keywords", "Elm Road", "Qt"})
        QVERIFY2(!about.contains(word), about.constData());
    QVERIFY(about.contains("JavaScript:      no\n"));
    QCOMPARE(run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path}).trimmed(), QByteArray());
    const QByteArray plain = run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
    QVERIFY(!plain.contains("Qt 6") && !plain.contains("/Metadata"));
    QCOMPARE(plain.count("(D:"), 2);
}

void TestPdfPaper::bookmarksLabelsAndLanguageAreThere()
{
    const auto pdf = toPdf(timelineOf(manyEntries(60)));
    VERIFY_OK(pdf);
    const QByteArray json = run(QStringLiteral("qpdf"),
                                {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"),
                                 QStringLiteral("--json-key=pagelabels"), write(*pdf)});
    QVERIFY(json.contains("\"title\": \"Overview\""));
    QVERIFY(json.contains("\"title\": \"March 2026\""));
    QVERIFY(json.contains("\"title\": \"July 2026\""));
    QVERIFY(json.contains("\"destpageposfrom1\": 3"));
    QVERIFY(json.contains("\"/S\": \"/D\""));
    const QByteArray plain = run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), write(*pdf), QStringLiteral("-")});
    QVERIFY(plain.contains("/Lang (en-GB)"));
    QVERIFY(plain.contains("/DisplayDocTitle true"));
}

void TestPdfPaper::anItemIsNotTornApart()
{
    const auto pdf = toPdf(timelineOf(manyEntries(60)));
    VERIFY_OK(pdf);
    const QString path = write(*pdf);
    // Every page but the first begins with a date or a heading, never in the middle of an entry.
    const QStringList pages = text(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    const QRegularExpression start(QStringLiteral("^\\s*(\\d+ )?[A-Z][a-z]+ 2026"));
    QVERIFY(pages.size() > 3);
    for (qsizetype page = 1; page < pages.size(); ++page)
        QVERIFY2(start.match(pages.at(page)).hasMatch(), qPrintable(pages.at(page).left(200)));
}

void TestPdfPaper::aHeadingIsNotLeftAlone()
{
    const auto pdf = toPdf(timelineOf(manyEntries(200)));
    VERIFY_OK(pdf);
    const QRegularExpression heading(QStringLiteral("^[A-Z][a-z]+ 20\\d\\d$"));
    for (const QString& page : text(write(*pdf)).split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        QStringList lines = page.trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeLast(); // the footer
        QVERIFY2(!heading.match(lines.last().trimmed()).hasMatch(), qPrintable(lines.last()));
    }
}

void TestPdfPaper::textOfManyPagesIsWhole()
{
    auto entries = manyEntries(3);
    QString words;
    for (int i = 1; i <= 5000; ++i)
        words += QStringLiteral("word%1 ").arg(i, 4, 10, QLatin1Char('0'));
    entries[1].text = words;
    const auto pdf = toPdf(timelineOf(entries));
    VERIFY_OK(pdf);
    const QString path = write(*pdf);
    QVERIFY(pageCount(path) > 8);
    const QString out = text(path);
    QVERIFY(
        out.section(QLatin1Char('\f'), 0, 0).contains(QStringLiteral("word0001"))); // It begins where there is room.
    for (int i = 1; i <= 5000; ++i)
        QCOMPARE(out.count(QStringLiteral("word%1").arg(i, 4, 10, QLatin1Char('0'))), 1);
}

void TestPdfPaper::theCallSheetIsOnePage_data()
{
    QTest::addColumn<int>("incidents");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<report::Channel>("channel");
    for (const int incidents : {1, 60, 500})
        for (const bool isLong : {false, true})
            for (const auto channel : {report::Channel::Phone101, report::Channel::Station})
                QTest::addRow("%d%s, %d", incidents, isLong ? ", long" : "", int(channel))
                    << incidents << isLong << channel;
}

void TestPdfPaper::theCallSheetIsOnePage()
{
    QFETCH(const int, incidents);
    QFETCH(const bool, isLong);
    QFETCH(const report::Channel, channel);
    auto records = support::caseOf(incidents);
    if (isLong) {
        const QString tale
            = QStringLiteral("The same grey car stood there again, and I went another way home because of it. ");
        for (auto& incident : records.incidents) {
            incident.statement.what = tale.repeated(50);
            incident.statement.impact = tale.repeated(50);
            incident.statement.effect = tale.repeated(50);
            incident.statement.wordsUsed = tale.repeated(50);
            incident.statement.behaviours += QStringLiteral("broke-order");
        }
        records.matter.wanted = tale.repeated(20);
        records.matter.safeContact = tale.repeated(4);
        records.people.front().description = tale.repeated(10);
        for (int i = 0; i < 12; ++i)
            records.reports.push_back(records.reports.front());
    }
    for (const int most : {1500, 0}) {
        const auto pdf = toPdf(callSheet(records, channel, most), {.onePage = true});
        VERIFY_OK(pdf);
        const QString path
            = write(*pdf, QStringLiteral("sheet-%1-%2.pdf").arg(QString::fromUtf8(QTest::currentDataTag())).arg(most));
        QCOMPARE(pageCount(path), 1);
        const QString words = text(path);
        QVERIFY(words.contains(QStringLiteral("Stop and call 999.")));
        QCOMPARE(words.contains(QStringLiteral("hang up")), channel == report::Channel::Phone101);
        QVERIFY(words.contains(QStringLiteral("marked as urgent")));
        QVERIFY(words.contains(QStringLiteral("crime reference")));
    }
}

void TestPdfPaper::writingRoomGoesBeforeASecondPageComes()
{
    report::ReportDocument document;
    document.title = QStringLiteral("Sheet");
    const QString line = QStringLiteral("A line to read out, not long and not short, as they are. ").repeated(2);
    for (int i = 0; i < 26; ++i)
        document.sections.push_back({{}, {report::Paragraph{line, report::Paragraph::Style::Body, {}}}});
    document.sections.push_back({{}, {report::WritingSpace{QStringLiteral("What they say"), 40}}});
    const auto one = toPdf(document, {.onePage = true});
    VERIFY_OK(one);
    QCOMPARE(pageCount(write(*one)), 1);
    const auto many = toPdf(document);
    VERIFY_OK(many);
    QCOMPARE(pageCount(write(*many)), 2);

    // Words are never dropped: what cannot fit on one page at a size that can be read takes two.
    for (int i = 0; i < 60; ++i)
        document.sections.push_back({{}, {report::Paragraph{line, report::Paragraph::Style::Body, {}}}});
    const auto full = toPdf(document, {.onePage = true});
    VERIFY_OK(full);
    const QString path = write(*full);
    QVERIFY(pageCount(path) > 1);
    QCOMPARE(text(path).count(QStringLiteral("A line to read out")), 86 * 2);
}

void TestPdfPaper::urduIsDrawnWithOneFamily()
{
    timeline::TimelineEntry entry;
    entry.id = QByteArray(16, '\1');
    entry.when = support::daysIn(0);
    entry.title = QStringLiteral("حوالہ");
    entry.text = QStringLiteral(
        "اس نے مجھے پیغام بھیجا کہ وہ میرے گھر کے باہر ہے۔ مجھے بہت ڈر لگا۔ حوالہ AB/12 دیکھیں۔ میں نے "
        "دروازہ نہیں کھولا اور پولیس کو فون کیا۔");
    const auto pdf = toPdf(timelineOf({entry}));
    VERIFY_OK(pdf);
    const QByteArray fonts = run(QStringLiteral("pdffonts"), {write(*pdf, QStringLiteral("urdu.pdf"))});
    QVERIFY2(fonts.contains("NotoNaskhArabic"), fonts.constData());
    for (const QByteArray& line : fonts.split('\n').mid(2))
        QVERIFY2(line.isEmpty() || line.contains("NotoSans") || line.contains("NotoNaskhArabic"), fonts.constData());
}

void TestPdfPaper::lettersWithoutAFontAreSpokenOf()
{
    const QString note = QStringLiteral("Some letters cannot be shown in this copy");
    auto entries = manyEntries(2);
    auto pdf = toPdf(timelineOf(entries));
    VERIFY_OK(pdf);
    QVERIFY(!text(write(*pdf)).contains(note));
    entries[0].text += QStringLiteral(" ŵ ŷ ł ș ہے حوالہ e\u0301 می\u200Cخواهم “…”");
    pdf = toPdf(timelineOf(entries));
    VERIFY_OK(pdf);
    QVERIFY(!text(write(*pdf)).contains(note));
    entries[1].text = QStringLiteral("\U000FFFFD"); // A private-use letter: no font has it.
    pdf = toPdf(timelineOf(entries));
    VERIFY_OK(pdf);
    QVERIFY(text(write(*pdf)).contains(note));
}

void TestPdfPaper::markupIsOnlyText()
{
    const auto pdf = toPdf(timelineOf(support::mixedTimeline()));
    VERIFY_OK(pdf);
    const QString words = text(write(*pdf, QStringLiteral("mixed.pdf")));
    QVERIFY(words.contains(QStringLiteral("<script>alert('x')</script> & \"quoted\"")));
    QVERIFY(words.contains(QStringLiteral("[U+202E]gpj.exe")));
    QVERIFY(words.contains(QStringLiteral("https://example.invalid/a/very/long/path")));
}

void TestPdfPaper::anEmptyDocumentIsOnePage()
{
    const auto pdf = toPdf(report::ReportDocument());
    VERIFY_OK(pdf);
    QCOMPARE(pageCount(write(*pdf)), 1);
}

void TestPdfPaper::fiveHundredAndTenTimesThat()
{
    const auto measure = [](int count) {
        const auto document = timelineOf(manyEntries(count));
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < (count > 1000 ? 1 : 3); ++round) {
            QElapsedTimer timer;
            timer.start();
            if (!toPdf(document))
                return qint64(-1);
            best = std::min(best, timer.elapsed());
        }
        return best;
    };
    const qint64 small = measure(500);
    const qint64 large = measure(5000);
    qInfo("500 entries: %lld ms, 5,000: %lld ms, ratio %.1f", small, large,
          double(large) / double(std::max<qint64>(small, 1)));
    QVERIFY(small > 0);
    // Loose on purpose: a machine may be busy; what must not come back is a time that grows with the square.
    QVERIFY2(large < small * 40, "the time does not grow with the number of entries alone");
}

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    TestPdfPaper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_PdfPaper.moc"
