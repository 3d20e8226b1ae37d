#include "core/report/CalendarReport.h"

#include <QTest>

using namespace core;

/// The calendar on paper: the weeks that have something, and what an empty day means.
class TestCalendarReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksHaveTheirDaysAndTheirSum();
    void emptyWeeksAreSaidInWords();
    void theFilterAndWhatIsLeftOutAreSaid();

private:
    static QString text(const timeline::DayCounts& counts, const timeline::TimelineFilter& filter = {})
    {
        domain::Case matter;
        matter.name = QStringLiteral("Case");
        return report::toText(report::calendarDocument(matter, filter, counts, base::Timestamp{1'795'348'800'000}))
            .simplified();
    }
};

void TestCalendarReport::weeksHaveTheirDaysAndTheirSum()
{
    const QString words = text({{{QDate(2026, 3, 10), 4}, {QDate(2026, 3, 15), 1}, {QDate(2026, 3, 16), 2}}, 3});
    QVERIFY2(words.contains(QStringLiteral("Incidents: 10")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Without a day: 3 incidents")));
    QVERIFY2(words.contains(QStringLiteral("Week of 9 March 2026: Tue 10 March: 4, Sun 15 March: 1. In the week: 5.")),
             qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Week of 16 March 2026: Mon 16 March: 2. In the week: 2.")));
    QVERIFY(!words.contains(QStringLiteral("with nothing recorded in this list")));
    QVERIFY(words.contains(QStringLiteral("It does not mean that nothing happened.")));
}

void TestCalendarReport::emptyWeeksAreSaidInWords()
{
    const QString words = text({{{QDate(2025, 12, 28), 1}, {QDate(2026, 1, 5), 1}, {QDate(2026, 2, 2), 1}}, 0});
    // Sunday, then Monday of the week after next: one week lies between.
    QVERIFY2(words.contains(QStringLiteral("1 week with nothing recorded in this list.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("3 weeks with nothing recorded in this list.")), qPrintable(words));
    QVERIFY(text({}).contains(QStringLiteral("Incidents: 0")));
}

void TestCalendarReport::theFilterAndWhatIsLeftOutAreSaid()
{
    timeline::TimelineFilter filter;
    filter.incidents.text = QStringLiteral("blue car");
    filter.incidents.tags = {QStringLiteral("work")};
    filter.incidents.reported = false;
    const QString words = text({{{QDate(2026, 3, 10), 1}}, 0}, filter);
    for (const char* sentence : {"Only with these words: blue car.", "Only with these tags: work.",
                                 "Only what was not reported.", "Private incidents are left out."})
        QVERIFY2(words.contains(QString::fromLatin1(sentence)), sentence);
}

QTEST_GUILESS_MAIN(TestCalendarReport)
#include "tst_CalendarReport.moc"
