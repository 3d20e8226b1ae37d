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
    void aWeekThatMayHoldSomethingIsNotCalledEmpty();
    void theFilterAndWhatIsLeftOutAreSaid();

private:
    static QString text(const std::vector<timeline::TimelineKey>& keys, const timeline::TimelineFilter& filter = {})
    {
        domain::Case matter;
        matter.name = QStringLiteral("Case");
        return report::toText(report::calendarDocument(matter, filter, keys, base::Timestamp{1'795'348'800'000}))
            .simplified();
    }
    static timeline::TimelineKey key(QDate first, QDate last, bool hasDay = true)
    {
        timeline::TimelineKey key;
        key.first = first;
        key.last = last;
        key.hasDay = hasDay;
        return key;
    }
    static timeline::TimelineKey on(QDate day) { return key(day, day); }
};

void TestCalendarReport::weeksHaveTheirDaysAndTheirSum()
{
    const QDate tuesday(2026, 3, 10);
    const QDate sunday(2026, 3, 15);
    const QDate monday(2026, 3, 16);
    auto call = on(QDate(2026, 3, 11));
    call.kind = domain::RecordKind::Report;
    const QString words = text({on(tuesday), on(tuesday), on(tuesday), call, on(tuesday), on(sunday), on(monday),
                                on(monday), key({}, {}, false), key({}, {}, false), key({}, {}, false)});
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
    const QString words = text({on(QDate(2025, 12, 28)), on(QDate(2026, 1, 5)), on(QDate(2026, 2, 2))});
    // Sunday, then Monday of the week after next: one week lies between.
    QVERIFY2(words.contains(QStringLiteral("1 week with nothing recorded in this list.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("3 weeks with nothing recorded in this list.")), qPrintable(words));
    QVERIFY(text({}).contains(QStringLiteral("Incidents: 0")));
}

void TestCalendarReport::aWeekThatMayHoldSomethingIsNotCalledEmpty()
{
    // Some day in February, between the weeks of 5 January and 16 March: two weeks before it, five in it, two after.
    const auto february = key(QDate(2026, 2, 1), QDate(2026, 2, 28), false);
    const QString month = text({on(QDate(2026, 1, 5)), february, on(QDate(2026, 3, 16))});
    QVERIFY2(month.contains(QStringLiteral("2 weeks with nothing recorded in this list. 5 weeks with no incident on a "
                                           "known day in this list. 2 weeks with nothing recorded in this list.")),
             qPrintable(month));
    // What went on from 6 to 20 January, with something on the 7th.
    const QString span
        = text({key(QDate(2026, 1, 6), QDate(2026, 1, 20)), on(QDate(2026, 1, 7)), on(QDate(2026, 2, 2))});
    QVERIFY2(span.contains(QStringLiteral("2 weeks with no incident on a known day in this list. 1 week with nothing "
                                          "recorded in this list.")),
             qPrintable(span));
    QVERIFY(!span.contains(QStringLiteral("3 weeks")));
}

void TestCalendarReport::theFilterAndWhatIsLeftOutAreSaid()
{
    timeline::TimelineFilter filter;
    filter.incidents.text = QStringLiteral("blue car");
    filter.incidents.tags = {QStringLiteral("work")};
    filter.incidents.reported = false;
    const QString words = text({on(QDate(2026, 3, 10))}, filter);
    for (const char* sentence :
         {"Only with these words: blue car.", "Only with these tags: work.", "Only what was not reported.",
          "Reports and contacts are left out.", "Private incidents are left out."})
        QVERIFY2(words.contains(QString::fromLatin1(sentence)), sentence);
}

QTEST_GUILESS_MAIN(TestCalendarReport)
#include "tst_CalendarReport.moc"
