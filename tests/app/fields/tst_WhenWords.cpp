#include "app/fields/WhenWords.h"

#include "core/report/WhenInWords.h"
#include "tests/support/PageParts.h"

#include <QDateTime>
#include <QTest>

using core::domain::Moment;
using core::domain::Precision;
using core::domain::When;
using core::report::WhenStyle;

/// On the screen a time reads in English as it does in core, which has no other language.
class TestWhenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void englishIsThatOfCore_data();
    void englishIsThatOfCore();
    void aComputerOutsideTheUkNamesItsZone_data();
    void aComputerOutsideTheUkNamesItsZone();

private:
    static Moment moment(const char* text)
    {
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
        return {{time.toMSecsSinceEpoch()}, time.offsetFromUtc()};
    }
};

void TestWhenWords::englishIsThatOfCore_data()
{
    QTest::addColumn<When>("when");
    const std::array starts{"2026-03-27T14:05:00+00:00", "2026-07-01T09:00:00+01:00", "2026-03-27T00:00:00+00:00",
                            "2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00", "2026-03-29T01:30:00+02:00"};
    const std::array ends{"", "2026-03-27T18:20:00+00:00", "2026-10-25T01:45:00+00:00", "2027-01-01T00:00:00+00:00"};
    const std::array precisions{Precision::Exact, Precision::About, Precision::Day, Precision::Month,
                                Precision::Unknown};
    const std::array zones{"Europe/London", "Europe/Warsaw", "America/St_Johns"};
    int number = 0;
    for (const char* start : starts)
        for (const char* end : ends)
            for (const Precision precision : precisions)
                for (const char* zone : zones) {
                    When when{moment(start), {}, precision, QString::fromLatin1(zone)};
                    if (*end)
                        when.to = moment(end);
                    QTest::addRow("%d: %s %s %s %s", ++number, start, end,
                                  qPrintable(core::domain::precisionName(precision)), zone)
                        << when;
                }
    QTest::newRow("not known") << When{};
}

void TestWhenWords::englishIsThatOfCore()
{
    QFETCH(const When, when);
    QCOMPARE(app::fields::whenInWords(when), core::report::whenInWords(when, WhenStyle::Screen));
    QCOMPARE(app::fields::whenInSentence(when), core::report::whenInSentence(when, WhenStyle::Screen));
}

void TestWhenWords::aComputerOutsideTheUkNamesItsZone_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("clock");
    const auto row = [](const char* name, const char* instant, const char* zone, const char* words, const char* clock) {
        QTest::newRow(name) << QString::fromLatin1(instant) << QByteArray(zone) << QString::fromLatin1(words)
                            << QString::fromLatin1(clock);
    };
    row("in the UK, winter", "2026-03-04T14:05:00Z", "Europe/London", "4 March 2026, 2:05pm", "2:05pm");
    row("in the UK, summer", "2026-07-01T09:00:00Z", "Europe/London", "1 July 2026, 10:00am", "10:00am");
    row("in the UK, the first of two", "2026-10-25T00:30:00Z", "Europe/London", "25 October 2026, 1:30am (BST, first)",
        "1:30am (BST, first)");
    row("the clock agrees", "2026-03-04T14:05:00Z", "UTC", "4 March 2026, 2:05pm", "2:05pm");
    row("the clock agrees in summer", "2026-07-01T09:00:00Z", "Europe/Lisbon", "1 July 2026, 10:00am", "10:00am");
    row("the clock does not agree in summer", "2026-07-01T09:00:00Z", "UTC", "1 July 2026, 9:00am (UTC)",
        "9:00am (UTC)");
    row("an hour ahead", "2026-03-04T14:05:00Z", "Europe/Warsaw", "4 March 2026, 3:05pm (Europe/Warsaw, UTC+1)",
        "3:05pm (Europe/Warsaw, UTC+1)");
    row("another day", "2026-03-04T02:05:00Z", "America/St_Johns", "3 March 2026, 10:35pm (America/St_Johns, UTC-3:30)",
        "10:35pm (America/St_Johns, UTC-3:30)");
}

/// DATE-05
void TestWhenWords::aComputerOutsideTheUkNamesItsZone()
{
    QFETCH(const QString, instant);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, words);
    QFETCH(const QString, clock);
    const core::base::Timestamp at{QDateTime::fromString(instant, Qt::ISODate).toMSecsSinceEpoch()};
    QCOMPARE(app::fields::instantInWords(at, zone), words);
    QCOMPARE(app::fields::clockInWords(at, zone), clock);
}

QTEST_MAIN(TestWhenWords)
#include "tst_WhenWords.moc"
