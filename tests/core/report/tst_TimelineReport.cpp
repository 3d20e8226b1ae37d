#include "core/report/TimelineReport.h"

#include "tests/core/report/Golden.h"
#include "tests/core/report/PaperCase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace core;

/// A timeline as text, HTML, CSV and JSON: the same bytes each time, nothing of it active, nothing of it lost.
class TestTimelineReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsAsItWas();
    void htmlIsAsItWas();
    void csvIsAsItWas();
    void jsonIsAsItWas();
    void noLineOfTextIsTooWide();
    void rightToLeftTextKeepsItsOrder();
    void htmlReachesForNothing();
    void htmlShowsMarkupAsText();
    void csvFormulasAreDisarmed_data();
    void csvFormulasAreDisarmed();
    void csvHasOneRowPerEntry();
    void jsonHoldsTheExactText();
    void filterAndPrivacyAreStated();
    void anEmptyTimelineSaysSo();
    void gapsAreSaidInWords();
    void gapsAgreeWithTheOverview();
    void wordsThatAreNotSearchedForAreNotStated();

private:
    static report::ReportDocument document(const std::vector<timeline::TimelineEntry>& entries)
    {
        timeline::TimelineFilter filter;
        filter.includePrivate = true;
        return report::timelineDocument(support::mixedCase(), filter, entries, support::mixedPattern(),
                                        support::c_madeAt);
    }
};

void TestTimelineReport::textIsAsItWas()
{
    support::compareWithGolden(report::toText(document(support::mixedTimeline())).toUtf8(),
                               QStringLiteral("timeline.txt"));
}

void TestTimelineReport::htmlIsAsItWas()
{
    support::compareWithGolden(report::toHtml(document(support::mixedTimeline())), QStringLiteral("timeline.html"));
}

void TestTimelineReport::csvIsAsItWas()
{
    support::compareWithGolden(report::timelineCsv(support::mixedTimeline()), QStringLiteral("timeline.csv"));
}

void TestTimelineReport::jsonIsAsItWas()
{
    support::compareWithGolden(report::timelineJson(support::mixedCase(), support::mixedTimeline(),
                                                    support::mixedPattern(), support::c_madeAt),
                               QStringLiteral("timeline.json"));
}

void TestTimelineReport::noLineOfTextIsTooWide()
{
    const QString text = report::toText(document(support::mixedTimeline()));
    int widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        int columns = 0;
        for (const QChar unit : line) // Every character of the sample beyond U+2E80 is a wide one of one unit.
            columns += unit.unicode() >= 0x2E80 && !unit.isSurrogate() ? 2
                : unit.category() == QChar::Mark_NonSpacing            ? 0
                                                                       : 1;
        QVERIFY2(columns <= 78, qPrintable(line));
        widest = std::max(widest, columns);
    }
    QVERIFY(widest >= 76);
}

void TestTimelineReport::rightToLeftTextKeepsItsOrder()
{
    const QString urdu = QStringLiteral("اس نے مجھے پیغام بھیجا کہ وہ میرے گھر کے باہر ہے۔");
    const auto entries = support::mixedTimeline();
    QVERIFY(report::toText(document(entries)).contains(urdu));
    const QString html = QString::fromUtf8(report::toHtml(document(entries)));
    QVERIFY(html.contains(QStringLiteral("<p dir=\"auto\">") + urdu));
    QVERIFY(QString::fromUtf8(report::timelineCsv(entries)).contains(urdu));
}

void TestTimelineReport::htmlReachesForNothing()
{
    const QString html = QString::fromUtf8(report::toHtml(document(support::mixedTimeline())));
    const QRegularExpression reaching(QStringLiteral("<(script|link|img|iframe|object|embed|base|form|svg|a)\\b|\\s("
                                                     "src|href|action|on\\w+)\\s*=|@import|url\\("),
                                      QRegularExpression::CaseInsensitiveOption);
    const auto match = reaching.match(html);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
}

void TestTimelineReport::htmlShowsMarkupAsText()
{
    const QString html = QString::fromUtf8(report::toHtml(document(support::mixedTimeline())));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;quoted&quot;")));
    QVERIFY(html.contains(QStringLiteral("[U+202E]gpj.exe")));
}

void TestTimelineReport::csvFormulasAreDisarmed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isDisarmed");
    for (const char* start : {"=1+1", "+44 7700 900123", "-1", "@SUM(A1)", "\tTAB", "\rCR", "\nLF", "  =1", "\u00A0=1",
                              "\u3000+1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
        QTest::newRow(start) << QString::fromUtf8(start) << true;
    for (const char* start : {"a=1", "1-1", "'=1", "\"=1", "", " ", "\u2013 dash"})
        QTest::newRow(start) << QString::fromUtf8(start) << false;
}

void TestTimelineReport::csvFormulasAreDisarmed()
{
    QFETCH(const QString, field);
    QFETCH(const bool, isDisarmed);
    timeline::TimelineEntry entry;
    entry.id = QByteArray(16, '\1');
    entry.text = field;

    const QString csv = QString::fromUtf8(report::timelineCsv({entry}));

    QString expected = field;
    expected.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    expected = (isDisarmed ? QStringLiteral(",\"'") : QStringLiteral(",\"")) + expected + QStringLiteral("\",");
    QVERIFY2(csv.contains(expected), qPrintable(csv));
}

void TestTimelineReport::csvHasOneRowPerEntry()
{
    const QByteArray csv = report::timelineCsv(support::mixedTimeline());
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"when\",\"from\""));
    QVERIFY(csv.endsWith("\"\r\n"));
    QCOMPARE(csv.count("\r\n"), qsizetype(support::mixedTimeline().size() + 1));
}

void TestTimelineReport::jsonHoldsTheExactText()
{
    const auto entries = support::mixedTimeline();
    const QJsonObject json = QJsonDocument::fromJson(report::timelineJson(support::mixedCase(), entries,
                                                                          support::mixedPattern(), support::c_madeAt))
                                 .object();
    const QJsonArray list = json.value(QStringLiteral("entries")).toArray();
    QCOMPARE(list.size(), qsizetype(entries.size()));
    for (size_t i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = list.at(qsizetype(i)).toObject();
        QCOMPARE(entry.value(QStringLiteral("text")).toString(), entries[i].text);
        QCOMPARE(entry.value(QStringLiteral("when")).toObject(), domain::toJson(entries[i].when));
    }
    QCOMPARE(json.value(QStringLiteral("made_at")).toString(), QStringLiteral("2026-11-22T12:00:00.000Z"));
}

void TestTimelineReport::filterAndPrivacyAreStated()
{
    timeline::TimelineFilter filter;
    filter.incidents.from = support::exactly(QStringLiteral("2026-03-01T00:00:00+00:00")).from->at;
    filter.incidents.behaviours = {QStringLiteral("followed")};
    const QString subtitle = report::timelineDocument(support::mixedCase(), filter, {}, {}, support::c_madeAt).subtitle;
    QVERIFY(subtitle.contains(QStringLiteral("From 1 March 2026, 00:00 (GMT).")));
    QVERIFY(subtitle.contains(QStringLiteral("Only this kind: Followed me.")));
    QVERIFY(subtitle.contains(QStringLiteral("Private incidents are left out.")));
    filter.includePrivate = true;
    QVERIFY(report::timelineDocument(support::mixedCase(), filter, {}, {}, support::c_madeAt)
                .subtitle.contains(QStringLiteral("Private incidents are in this list.")));
}

void TestTimelineReport::anEmptyTimelineSaysSo()
{
    const QString text = report::toText(report::timelineDocument(support::mixedCase(), {}, {}, {}, support::c_madeAt));
    QVERIFY(text.contains(QStringLiteral("There is nothing in this list yet.")));
    QVERIFY(text.contains(QStringLiteral("Incidents: 0")));
}

void TestTimelineReport::gapsAreSaidInWords()
{
    std::vector<timeline::TimelineEntry> entries;
    for (const int day : {0, 14, 29, 45}) {
        timeline::TimelineEntry entry;
        entry.id = QByteArray(16, char('a' + day));
        entry.when = support::daysIn(day);
        entries.push_back(entry);
    }
    entries[3].kind = domain::RecordKind::Report;
    const QString text = report::toText(document(entries));
    QCOMPARE(text.count(QStringLiteral("days with no incident in this list")), 1);
    QVERIFY(text.contains(QStringLiteral("14 days with no incident in this list.")));
}

void TestTimelineReport::gapsAgreeWithTheOverview()
{
    const auto entry = [](const char* from, const char* to, domain::Precision precision) {
        timeline::TimelineEntry made;
        made.id = QByteArray(from).leftJustified(16, 'x', true);
        made.when = support::exactly(QString::fromLatin1(from));
        if (to)
            made.when.to = support::exactly(QString::fromLatin1(to)).from;
        made.when.precision = precision;
        return made;
    };
    const auto january = entry("2026-01-01T12:00:00+00:00", nullptr, domain::Precision::Day);
    const auto february = entry("2026-02-01T00:00:00+00:00", nullptr, domain::Precision::Month);
    const auto march = entry("2026-03-20T12:00:00+00:00", "2026-03-29T12:00:00+01:00", domain::Precision::Day);
    const auto april = entry("2026-04-13T12:00:00+01:00", nullptr, domain::Precision::Day);
    timeline::Pattern pattern;
    pattern.incidents = 4;
    pattern.longestGapDays = 31; // From 1 January to 1 February, as readPattern() counts.
    const QString text = report::toText(report::timelineDocument(
        support::mixedCase(), {}, {january, february, march, april}, pattern, support::c_madeAt));
    QVERIFY2(text.contains(QStringLiteral("Longest gap: 30 days")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("30 days with no incident in this list.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("19 days with no incident in this list.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("14 days with no incident in this list.")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("days with no incident in this list")), 3);
}

void TestTimelineReport::wordsThatAreNotSearchedForAreNotStated()
{
    timeline::TimelineFilter filter;
    filter.incidents.text = QStringLiteral("?!");
    filter.incidents.where = QStringLiteral(" - ");
    const QString subtitle = report::timelineSubtitle(support::mixedCase(), filter, support::c_madeAt);
    QVERIFY2(!subtitle.contains(QStringLiteral("words")), qPrintable(subtitle));
    filter.incidents.text = QStringLiteral("car?!");
    QVERIFY(report::timelineSubtitle(support::mixedCase(), filter, support::c_madeAt)
                .contains(QStringLiteral("Only with these words: car?!.")));
    filter.includePrivate = true;
    filter.incidents.isPrivate = true;
    QVERIFY(report::timelineSubtitle(support::mixedCase(), filter, support::c_madeAt)
                .contains(QStringLiteral("Only private incidents are in this list.")));
    filter.incidents.isPrivate = false;
    QVERIFY(report::timelineSubtitle(support::mixedCase(), filter, support::c_madeAt)
                .contains(QStringLiteral("Private incidents are left out.")));
}

QTEST_GUILESS_MAIN(TestTimelineReport)
#include "tst_TimelineReport.moc"
