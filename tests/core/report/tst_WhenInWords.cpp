#include "core/report/WhenInWords.h"

#include <QDateTime>
#include <QTest>

using namespace core;
using report::WhenStyle;

/// Times in words: what the wall clock showed, how sure the person is, and never a date in digits only.
class TestWhenInWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void everyPrecisionHasASentence();
    void aDayAlone();

private:
    static domain::Moment moment(const QString& text)
    {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return {{time.toMSecsSinceEpoch()}, time.offsetFromUtc()};
    }
    static domain::When when(const QString& from, const QString& to, domain::Precision precision,
                             const QString& zone = QStringLiteral("Europe/London"))
    {
        domain::When result;
        if (!from.isEmpty())
            result.from = moment(from);
        if (!to.isEmpty())
            result.to = moment(to);
        result.precision = precision;
        result.zone = zone;
        return result;
    }
};

void TestWhenInWords::words_data()
{
    using domain::Precision;
    QTest::addColumn<domain::When>("when");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("pack");
    const auto row = [](const char* name, const domain::When& time, const char* screen, const char* pack) {
        QTest::newRow(name) << time << QString::fromUtf8(screen) << QString::fromUtf8(pack);
    };
    const auto s = [](const char* text) { return QString::fromLatin1(text); };

    row("exact", when(s("2026-03-27T14:05:00+00:00"), {}, Precision::Exact), "27 March 2026, 2:05pm",
        "27 March 2026, 14:05 (GMT)");
    row("summer", when(s("2026-07-01T09:00:00+01:00"), {}, Precision::Exact), "1 July 2026, 9:00am",
        "1 July 2026, 09:00 (BST)");
    row("midnight and noon", when(s("2026-03-27T00:00:00+00:00"), s("2026-03-27T12:00:00+00:00"), Precision::Exact),
        "between 12:00am and 12:00pm on 27 March 2026", "between 00:00 and 12:00 (GMT) on 27 March 2026");
    row("repeated hour, first", when(s("2026-10-25T01:30:00+01:00"), {}, Precision::Exact),
        "25 October 2026, 1:30am (BST, first)", "25 October 2026, 01:30 (BST, first)");
    row("repeated hour, second", when(s("2026-10-25T01:30:00+00:00"), {}, Precision::Exact),
        "25 October 2026, 1:30am (GMT, second)", "25 October 2026, 01:30 (GMT, second)");
    row("just before the repeated hour", when(s("2026-10-25T00:59:00+01:00"), {}, Precision::Exact),
        "25 October 2026, 12:59am", "25 October 2026, 00:59 (BST)");
    row("just after the repeated hour", when(s("2026-10-25T02:00:00+00:00"), {}, Precision::Exact),
        "25 October 2026, 2:00am", "25 October 2026, 02:00 (GMT)");
    row("the missing hour is not repeated", when(s("2026-03-29T02:30:00+01:00"), {}, Precision::Exact),
        "29 March 2026, 2:30am", "29 March 2026, 02:30 (BST)");
    row("repeated hour of 2027", when(s("2027-10-31T01:00:00+01:00"), {}, Precision::Exact),
        "31 October 2027, 1:00am (BST, first)", "31 October 2027, 01:00 (BST, first)");
    row("across the change", when(s("2026-10-25T00:30:00+01:00"), s("2026-10-25T03:00:00+00:00"), Precision::Exact),
        "between 12:30am and 3:00am on 25 October 2026", "between 00:30 (BST) and 03:00 (GMT) on 25 October 2026");
    row("about", when(s("2026-03-27T14:05:00+00:00"), {}, Precision::About), "about 27 March 2026, 2:05pm",
        "about 27 March 2026, 14:05 (GMT)");
    row("about a day", when(s("2026-03-27T00:00:00+00:00"), {}, Precision::About), "about 27 March 2026",
        "about 27 March 2026");
    row("between days", when(s("2026-03-27T23:00:00+00:00"), s("2026-03-28T01:00:00+00:00"), Precision::Exact),
        "between 27 March 2026, 11:00pm and 28 March 2026, 1:00am",
        "between 27 March 2026, 23:00 (GMT) and 28 March 2026, 01:00 (GMT)");
    row("about between", when(s("2026-03-27T14:00:00+00:00"), s("2026-03-27T15:00:00+00:00"), Precision::About),
        "between about 2:00pm and 3:00pm on 27 March 2026", "between about 14:00 and 15:00 (GMT) on 27 March 2026");
    row("day", when(s("2026-03-27T00:00:00+00:00"), {}, Precision::Day), "27 March 2026", "27 March 2026");
    row("a summer day", when(s("2026-07-01T00:00:00+01:00"), {}, Precision::Day), "1 July 2026", "1 July 2026");
    row("days", when(s("2026-03-27T00:00:00+00:00"), s("2026-03-30T00:00:00+01:00"), Precision::Day),
        "between 27 March 2026 and 30 March 2026", "between 27 March 2026 and 30 March 2026");
    row("month", when(s("2026-03-01T00:00:00+00:00"), {}, Precision::Month), "some time in March 2026",
        "some time in March 2026");
    row("months", when(s("2026-03-01T00:00:00+00:00"), s("2026-05-01T00:00:00+01:00"), Precision::Month),
        "some time between March 2026 and May 2026", "some time between March 2026 and May 2026");
    row("unknown", domain::When(), "date not known", "date not known");
    row("another country", when(s("2026-07-01T09:00:00+02:00"), {}, Precision::Exact, s("Europe/Paris")),
        "1 July 2026, 9:00am (Europe/Paris, UTC+2)", "1 July 2026, 09:00 (Europe/Paris, UTC+2)");
    row("half an hour off", when(s("2026-07-01T09:00:00+05:30"), {}, Precision::Exact, s("Asia/Kolkata")),
        "1 July 2026, 9:00am (Asia/Kolkata, UTC+5:30)", "1 July 2026, 09:00 (Asia/Kolkata, UTC+5:30)");
    row("a day in another country", when(s("2026-07-01T00:00:00+02:00"), {}, Precision::Day, s("Europe/Paris")),
        "1 July 2026 (Europe/Paris)", "1 July 2026 (Europe/Paris)");
    row("repeated hour elsewhere", when(s("2026-10-25T02:30:00+02:00"), {}, Precision::Exact, s("Europe/Paris")),
        "25 October 2026, 2:30am (Europe/Paris, UTC+2, first)", "25 October 2026, 02:30 (Europe/Paris, UTC+2, first)");
}

void TestWhenInWords::words()
{
    QFETCH(const domain::When, when);
    QFETCH(const QString, screen);
    QFETCH(const QString, pack);

    QCOMPARE(report::whenInWords(when, WhenStyle::Screen), screen);
    QCOMPARE(report::whenInWords(when, WhenStyle::Pack), pack);
}

void TestWhenInWords::everyPrecisionHasASentence()
{
    using domain::Precision;
    const QString noon = QStringLiteral("2026-03-27T12:00:00+00:00");
    const QString dawn = QStringLiteral("2026-03-27T00:00:00+00:00");
    QCOMPARE(report::whenInSentence(when(noon, {}, Precision::Exact), WhenStyle::Screen),
             QStringLiteral("on 27 March 2026, 12:00pm"));
    QCOMPARE(report::whenInSentence(when(noon, {}, Precision::About), WhenStyle::Screen),
             QStringLiteral("about 27 March 2026, 12:00pm"));
    QCOMPARE(report::whenInSentence(when(dawn, {}, Precision::Day), WhenStyle::Screen),
             QStringLiteral("on 27 March 2026"));
    QCOMPARE(report::whenInSentence(when(dawn, noon, Precision::Exact), WhenStyle::Screen),
             QStringLiteral("between 12:00am and 12:00pm on 27 March 2026"));
    QCOMPARE(report::whenInSentence(when(dawn, {}, Precision::Month), WhenStyle::Screen),
             QStringLiteral("some time in March 2026"));
    QCOMPARE(report::whenInSentence(domain::When(), WhenStyle::Screen), QStringLiteral("on a date I do not know"));
}

void TestWhenInWords::aDayAlone()
{
    using domain::Precision;
    const QString late = QStringLiteral("2026-07-01T00:30:00+01:00"); // 30 June in UTC
    QCOMPARE(report::dayInWords(when(late, {}, Precision::Exact)), QStringLiteral("1 July 2026"));
    QCOMPARE(report::dayInWords(when(late, {}, Precision::Month)), QStringLiteral("July 2026"));
    QCOMPARE(report::dayInWords(domain::When()), QString());
}

QTEST_GUILESS_MAIN(TestWhenInWords)
#include "tst_WhenInWords.moc"
