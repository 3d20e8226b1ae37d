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

QTEST_MAIN(TestWhenWords)
#include "tst_WhenWords.moc"
