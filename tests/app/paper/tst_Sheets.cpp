#include "app/paper/Sheets.h"

#include "app/paper/PageDrawing.h"
#include "core/report/SummaryFacts.h"
#include "core/report/TimelineReport.h"
#include "tests/core/report/PaperCase.h"
#include "tests/support/Verify.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTest>

using namespace core;
using app::paper::drawSheets;
using app::paper::Sheets;

/// What is looked at before anything is printed: the same pages, each as a picture and as words.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfThePaperStandsOnItsSheet();
    void theSheetsAreThoseOfThePdf();
    void aSheetIsAPictureWithInkWithinTheMargins();
    void onlyWhatIsWantedIsDrawn();
    void theCallSheetIsOneSheet();
    void whoStopsItGetsNothing();

private:
    static report::ReportDocument longTimeline()
    {
        std::vector<timeline::TimelineEntry> entries;
        for (int i = 0; i < 60; ++i) {
            timeline::TimelineEntry entry;
            entry.id = QUuid::fromString(support::fixedId(100 + i)).toRfc4122();
            entry.when = support::daysIn(i);
            entry.title = QStringLiteral("Entry %1").arg(i + 1, 2, 10, QLatin1Char('0'));
            entry.text = QStringLiteral("The same grey car stood outside my work when I left.");
            entries.push_back(entry);
        }
        return report::timelineDocument(support::mixedCase(), {}, entries, support::mixedPattern(), support::c_madeAt);
    }
    static Sheets all(const report::ReportDocument& document, const app::paper::PaperOptions& options = {})
    {
        base::JobContext job;
        auto sheets = drawSheets(document, options, 0, 1'000, job);
        return sheets ? *std::move(sheets) : Sheets();
    }
    /// Pixels that are not white, in a part of a picture.
    static int inkIn(const QImage& picture, const QRect& part)
    {
        int ink = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                ink += qGray(picture.pixel(x, y)) < 200 ? 1 : 0;
        return ink;
    }
};

void TestSheets::everyWordOfThePaperStandsOnItsSheet()
{
    const Sheets sheets = all(longTimeline());
    QVERIFY(sheets.count > 3);
    QCOMPARE(int(sheets.drawn.size()), sheets.count);
    QString words;
    for (int i = 0; i < sheets.count; ++i) {
        const QString& sheet = sheets.drawn.at(std::size_t(i)).words;
        QVERIFY2(sheet.endsWith(QStringLiteral("Page %1 of %2").arg(i + 1).arg(sheets.count)), qPrintable(sheet));
        words += sheet + QLatin1Char('\n');
    }
    qsizetype at = 0;
    for (int i = 1; i <= 60; ++i) {
        const qsizetype found = words.indexOf(QStringLiteral("Entry %1\n").arg(i, 2, 10, QLatin1Char('0')), at);
        QVERIFY2(found >= at, qPrintable(QString::number(i)));
        at = found;
    }
    QCOMPARE(words.count(QStringLiteral("The same grey car stood outside my work when I left.")), 60);
}

void TestSheets::theSheetsAreThoseOfThePdf()
{
    for (const auto& document : {longTimeline(), report::ReportDocument()}) {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(600);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(app::paper::drawPages(writer, document, {}));
        }
        QCOMPARE(all(document).count, int(pdf.count("/Type /Page\n")));
    }
}

void TestSheets::aSheetIsAPictureWithInkWithinTheMargins()
{
    const Sheets sheets = all(longTimeline());
    const QImage& picture = sheets.drawn.front().picture;
    // A4, upright.
    QVERIFY(qAbs(double(picture.height()) / picture.width() - 297.0 / 210.0) < 0.01);
    const int margin = picture.width() * 17 / 210;
    QVERIFY(inkIn(picture, picture.rect()) > 5'000);
    QCOMPARE(inkIn(picture, {0, 0, margin, picture.height()}), 0);
    QCOMPARE(inkIn(picture, {0, 0, picture.width(), margin}), 0);
    QCOMPARE(inkIn(picture, {picture.width() - margin, 0, margin, picture.height()}), 0);
    QCOMPARE(inkIn(picture, {0, picture.height() - margin, picture.width(), margin}), 0);
    // Letters reach over most of the width, and most of the height of a full page.
    QVERIFY(inkIn(picture, {picture.width() / 2, picture.height() / 2, picture.width() / 3, picture.height() / 3})
            > 200);
}

void TestSheets::onlyWhatIsWantedIsDrawn()
{
    const report::ReportDocument document = longTimeline();
    const Sheets whole = all(document);
    base::JobContext job;
    const auto some = drawSheets(document, {}, 2, 2, job);
    VERIFY_OK(some);
    QCOMPARE(some->count, whole.count);
    QCOMPARE(some->first, 2);
    QCOMPARE(some->drawn.size(), std::size_t(2));
    QCOMPARE(some->drawn.front().words, whole.drawn.at(2).words);
    QVERIFY(some->drawn.front().picture == whole.drawn.at(2).picture);
    const auto beyond = drawSheets(document, {}, whole.count + 5, 2, job);
    VERIFY_OK(beyond);
    QCOMPARE(beyond->first, whole.count - 1);
    QCOMPARE(beyond->drawn.size(), std::size_t(1));
}

void TestSheets::theCallSheetIsOneSheet()
{
    const auto facts = report::showableFacts(support::caseOf(6), {});
    VERIFY_OK(facts);
    const auto sheet
        = report::summaryDocument(report::composeSummary(*facts, report::Channel::Phone101, 1'500), support::c_madeAt);
    QCOMPARE(all(sheet, {.onePage = true}).count, 1);
}

void TestSheets::whoStopsItGetsNothing()
{
    base::JobContext job;
    job.cancel();
    const auto sheets = drawSheets(longTimeline(), {}, 0, 10, job);
    VERIFY_ERROR(sheets, base::ErrorCode::Canceled);
}

QTEST_MAIN(TestSheets)
#include "tst_Sheets.moc"
