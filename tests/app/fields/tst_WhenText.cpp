#include "app/fields/WhenText.h"

#include <QTest>

using namespace app::fields;
using core::domain::Precision;

/// What people type into the date fields is read as they meant it, and what is not clear is asked, never guessed.
class TestWhenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAreReadAsPeopleWriteThem_data();
    void monthsAreReadAsPeopleWriteThem();
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void whatIsNotClearIsAsked_data();
    void whatIsNotClearIsAsked();
    void aDayWithoutATimeIsAWholeDay();
    void aMonthWithoutADayIsAWholeMonth();
    void theRepeatedHourIsKeptAsChosen();
    void betweenNeedsAnEndAfterTheStart();
    void betweenIsReadAsItIsStored_data();
    void betweenIsReadAsItIsStored();
    void whatWasReadIsTypedTheSameAgain_data();
    void whatWasReadIsTypedTheSameAgain();

private:
    static constexpr auto at = [](const char* day, const char* month, const char* year, const char* hour = "",
                                  const char* minute = "", TypedMoment::Half half = TypedMoment::Half::NotSaid) {
        return TypedMoment{QString::fromUtf8(day),  QString::fromUtf8(month),  QString::fromUtf8(year),
                           QString::fromUtf8(hour), QString::fromUtf8(minute), half};
    };
    static ReadWhen read(const TypedMoment& from, WhenMode mode = WhenMode::KnowTheTime, const TypedMoment& to = {})
    {
        return readWhen({mode, from, to}, QDate(2026, 11, 22));
    }
};

void TestWhenText::monthsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("month");
    QTest::newRow("number") << QStringLiteral("3") << 3;
    QTest::newRow("two digits") << QStringLiteral("03") << 3;
    QTest::newRow("short") << QStringLiteral("mar") << 3;
    QTest::newRow("long") << QStringLiteral("March") << 3;
    QTest::newRow("shouted") << QStringLiteral("NOVEMBER") << 11;
    QTest::newRow("spaces") << QStringLiteral(" sept ") << 9;
    QTest::newRow("Polish") << QStringLiteral("październik") << 10;
    QTest::newRow("Polish, in a date, without its marks") << QStringLiteral("pazdziernika") << 10;
    QTest::newRow("Welsh") << QStringLiteral("Mawrth") << 3;
    QTest::newRow("Urdu") << QStringLiteral("نومبر") << 11;
    QTest::newRow("too short to tell") << QStringLiteral("ma") << 0;
    QTest::newRow("no month") << QStringLiteral("13") << 0;
    QTest::newRow("no word") << QStringLiteral("Smarch") << 0;
}

void TestWhenText::monthsAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const int, month);
    QCOMPARE(monthFromText(typed).value_or(0), month);
}

void TestWhenText::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("hour");
    QTest::addColumn<QString>("minute");
    QTest::addColumn<int>("half");
    QTest::addColumn<QString>("wall");
    const int none = 0;
    const int am = 1;
    const int pm = 2;
    QTest::newRow("afternoon") << QStringLiteral("2") << QStringLiteral("05") << pm << QStringLiteral("14:05");
    QTest::newRow("morning") << QStringLiteral("2") << QStringLiteral("5") << am << QStringLiteral("02:05");
    QTest::newRow("24 hours") << QStringLiteral("14") << QStringLiteral("05") << none << QStringLiteral("14:05");
    QTest::newRow("24 hours beats am") << QStringLiteral("14") << QString() << am << QStringLiteral("14:00");
    QTest::newRow("with a dot") << QStringLiteral("2.30") << QString() << pm << QStringLiteral("14:30");
    QTest::newRow("with a colon") << QStringLiteral("14:30") << QString() << none << QStringLiteral("14:30");
    QTest::newRow("pm typed") << QStringLiteral("2.30pm") << QString() << none << QStringLiteral("14:30");
    QTest::newRow("noon") << QStringLiteral("12") << QString() << pm << QStringLiteral("12:00");
    QTest::newRow("midnight") << QStringLiteral("12") << QString() << am << QStringLiteral("00:00");
    QTest::newRow("zero hours") << QStringLiteral("0") << QStringLiteral("10") << none << QStringLiteral("00:10");
}

void TestWhenText::timesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, hour);
    QFETCH(const QString, minute);
    QFETCH(const int, half);
    QFETCH(const QString, wall);
    TypedMoment typed = at("20", "nov", "2026");
    typed.hour = hour;
    typed.minute = minute;
    typed.half = static_cast<TypedMoment::Half>(half);
    const ReadWhen result = read(typed);
    QVERIFY(!result.problem);
    QCOMPARE(result.when.precision, Precision::Exact);
    QCOMPARE(core::domain::toText(*result.when.from), QStringLiteral("2026-11-20T%1:00+00:00").arg(wall));
}

void TestWhenText::whatIsNotClearIsAsked_data()
{
    QTest::addColumn<TypedMoment>("typed");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const TypedMoment& typed, WhenFault fault) {
        QTest::newRow(name) << typed << static_cast<int>(fault);
    };
    row("nothing", at("", "", ""), WhenFault::DayMissing);
    row("no year", at("3", "3", ""), WhenFault::DayMissing);
    row("29 February 2026", at("29", "2", "2026"), WhenFault::NotADate);
    row("31 June", at("31", "june", "2026"), WhenFault::NotADate);
    row("a word as the day", at("x", "3", "2026"), WhenFault::NotADate);
    row("year 26000", at("1", "1", "26000"), WhenFault::NotADate);
    row("tomorrow", at("23", "11", "2026"), WhenFault::InTheFuture);
    row("2 could be am or pm", at("3", "3", "2026", "2", "00"), WhenFault::HalfMissing);
    row("25 o'clock", at("3", "3", "2026", "25", "00"), WhenFault::TimeNotClear);
    row("75 minutes", at("3", "3", "2026", "14", "75"), WhenFault::TimeNotClear);
    row("only minutes", at("3", "3", "2026", "", "10"), WhenFault::TimeNotClear);
    row("the hour that was skipped", at("29", "3", "2026", "1", "30", TypedMoment::Half::Am), WhenFault::SkippedHour);
    row("the hour that came twice", at("25", "10", "2026", "1", "30", TypedMoment::Half::Am), WhenFault::RepeatedHour);
}

void TestWhenText::whatIsNotClearIsAsked()
{
    QFETCH(const TypedMoment, typed);
    QFETCH(const int, fault);
    const ReadWhen result = read(typed);
    QVERIFY(result.problem.has_value());
    QCOMPARE(static_cast<int>(result.problem->fault), fault);
    QVERIFY(!result.problem->isInEnd);
}

void TestWhenText::aDayWithoutATimeIsAWholeDay()
{
    const ReadWhen result = read(at("4", "7", "26"));
    QVERIFY(!result.problem);
    QCOMPARE(result.when.precision, Precision::Day);
    QCOMPARE(core::domain::toText(*result.when.from), QStringLiteral("2026-07-04T00:00:00+01:00"));
}

void TestWhenText::aMonthWithoutADayIsAWholeMonth()
{
    const ReadWhen result = read(at("", "november", "2026"));
    QVERIFY(!result.problem);
    QCOMPARE(result.when.precision, Precision::Month);
}

void TestWhenText::theRepeatedHourIsKeptAsChosen()
{
    TypedMoment typed = at("25", "10", "2026", "1", "30", TypedMoment::Half::Am);
    typed.repeat = TypedMoment::Repeat::First;
    const ReadWhen first = read(typed);
    typed.repeat = TypedMoment::Repeat::Second;
    const ReadWhen second = read(typed);
    QVERIFY(!first.problem && !second.problem);
    QCOMPARE(core::domain::toText(*first.when.from), QStringLiteral("2026-10-25T01:30:00+01:00"));
    QCOMPARE(core::domain::toText(*second.when.from), QStringLiteral("2026-10-25T01:30:00+00:00"));
}

void TestWhenText::betweenNeedsAnEndAfterTheStart()
{
    const TypedMoment morning = at("3", "3", "2026", "9", "00", TypedMoment::Half::Am);
    const TypedMoment noon = at("3", "3", "2026", "12", "00", TypedMoment::Half::Pm);
    QVERIFY(!read(morning, WhenMode::Between, noon).problem);
    const ReadWhen backwards = read(noon, WhenMode::Between, morning);
    QVERIFY(backwards.problem.has_value());
    QCOMPARE(backwards.problem->fault, WhenFault::EndNotAfterStart);
    const ReadWhen endless = read(morning, WhenMode::Between, {});
    QVERIFY(endless.problem.has_value());
    QVERIFY(endless.problem->isInEnd);
}

void TestWhenText::betweenIsReadAsItIsStored_data()
{
    QTest::addColumn<TypedMoment>("first");
    QTest::addColumn<TypedMoment>("last");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* name, const TypedMoment& first, const TypedMoment& last, const char* stored) {
        QTest::newRow(name) << first << last << QString::fromLatin1(stored);
    };
    row("two times", at("3", "3", "2026", "9", "00", TypedMoment::Half::Am),
        at("3", "3", "2026", "12", "00", TypedMoment::Half::Pm),
        "exact 2026-03-03T09:00:00+00:00 2026-03-03T12:00:00+00:00");
    row("two days", at("4", "3", "2026"), at("6", "3", "2026"),
        "day 2026-03-04T00:00:00+00:00 2026-03-06T00:00:00+00:00");
    row("two days in summer", at("4", "7", "2026"), at("6", "7", "2026"),
        "day 2026-07-04T00:00:00+01:00 2026-07-06T00:00:00+01:00");
    row("the same day twice", at("4", "3", "2026"), at("4", "3", "2026"), "day 2026-03-04T00:00:00+00:00");
    row("two months", at("", "3", "2026"), at("", "5", "2026"),
        "month 2026-03-01T00:00:00+00:00 2026-05-01T00:00:00+01:00");
    row("a month and a day", at("", "3", "2026"), at("6", "4", "2026"),
        "day 2026-03-01T00:00:00+00:00 2026-04-06T00:00:00+01:00");
    row("a day and a month", at("6", "3", "2026"), at("", "4", "2026"),
        "day 2026-03-06T00:00:00+00:00 2026-04-30T00:00:00+01:00");
    row("a day and a time", at("4", "3", "2026"), at("6", "3", "2026", "2", "00", TypedMoment::Half::Pm),
        "exact 2026-03-04T00:00:00+00:00 2026-03-06T14:00:00+00:00");
    row("a time and a day", at("4", "3", "2026", "2", "00", TypedMoment::Half::Pm), at("6", "3", "2026"),
        "exact 2026-03-04T14:00:00+00:00 2026-03-06T23:59:00+00:00");
}

void TestWhenText::betweenIsReadAsItIsStored()
{
    QFETCH(const TypedMoment, first);
    QFETCH(const TypedMoment, last);
    QFETCH(const QString, stored);
    const ReadWhen both = read(first, WhenMode::Between, last);
    QVERIFY(!both.problem);
    QStringList parts{core::domain::precisionName(both.when.precision), core::domain::toText(*both.when.from)};
    if (both.when.to)
        parts += core::domain::toText(*both.when.to);
    QCOMPARE(parts.join(QLatin1Char(' ')), stored);
    // The record takes it.
    const core::base::Timestamp now{1'795'348'800'000}; // 2026-11-22T12:00:00Z
    QVERIFY(core::domain::validate(both.when, now).has_value());
}

void TestWhenText::whatWasReadIsTypedTheSameAgain_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"2026-11-20T14:05:00+00:00", "2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00",
                             "2026-07-04T00:00:00+01:00", "2026-07-04T12:00:00+01:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestWhenText::whatWasReadIsTypedTheSameAgain()
{
    QFETCH(const QString, text);
    for (const auto& precision : {QStringLiteral("exact"), QStringLiteral("about")}) {
        const auto when = core::domain::whenFromJson(
            QJsonObject{{QStringLiteral("from"), text}, {QStringLiteral("precision"), precision}});
        QVERIFY(when.has_value());
        const ReadWhen again = readWhen(typedFrom(*when), QDate(2026, 11, 22));
        QVERIFY(!again.problem);
        QVERIFY(again.when == *when);
    }
}

QTEST_GUILESS_MAIN(TestWhenText)
#include "tst_WhenText.moc"
