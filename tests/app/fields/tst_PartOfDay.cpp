#include "app/fields/PartOfDay.h"

#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include "app/fields/WhenWords.h"

#include <QTest>

using namespace app::fields;
using core::domain::Precision;

/// Who does not know the hour writes a part of the day: it is kept as a span that is known about, and nothing more.
class TestPartOfDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void partsAreReadAsPeopleWriteThem_data();
    void partsAreReadAsPeopleWriteThem();
    void whatCouldMeanTwoThingsIsNoPart_data();
    void whatCouldMeanTwoThingsIsNoPart();
    void aPartIsASpanThatTheRecordKeeps_data();
    void aPartIsASpanThatTheRecordKeeps();
    void aPartThatIsNotOverEndsNow();
    void aPartThatIsToComeIsAsked();
    void anHourWithItsPartNeedsNoHalf_data();
    void anHourWithItsPartNeedsNoHalf();
    void betweenTwoPartsIsKnownAbout();
    void itNeedsADayAndNoMinutes();

private:
    static TypedMoment at(const QString& hour, const char* day = "20")
    {
        return {QString::fromLatin1(day), QStringLiteral("nov"), QStringLiteral("2026"), hour, {}};
    }
    static ReadWhen read(const TypedMoment& from, WhenMode mode = WhenMode::About, const TypedMoment& to = {})
    {
        return readWhen({mode, from, to}, QDate(2026, 11, 22), noon);
    }
    static constexpr core::base::Timestamp noon{1'795'348'800'000}; // 2026-11-22T12:00:00Z
};

void TestPartOfDay::partsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("part");
    const auto row = [](const char* typed, PartOfDay part) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << static_cast<int>(part);
    };
    row("in the early hours", PartOfDay::EarlyHours);
    row("early morning", PartOfDay::EarlyMorning);
    row("Early in the morning", PartOfDay::EarlyMorning);
    row("in the morning", PartOfDay::Morning);
    row("MORNING", PartOfDay::Morning);
    row("this morning", PartOfDay::Morning);
    row("midday", PartOfDay::Midday);
    row("around lunchtime", PartOfDay::Midday);
    row("at lunch time", PartOfDay::Midday);
    row("after lunch", PartOfDay::AfterLunch);
    row("some time in the afternoon", PartOfDay::Afternoon);
    row("in the evening.", PartOfDay::Evening);
    row("  evening ", PartOfDay::Evening);
    row("it was in the evening", PartOfDay::Evening);
    row("at night", PartOfDay::Night);
    row("during the night", PartOfDay::Night);
    row("late at night", PartOfDay::LateAtNight);
}

void TestPartOfDay::partsAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const int, part);
    const auto found = partOfDayFromText(typed);
    QVERIFY(found.has_value());
    QCOMPARE(static_cast<int>(*found), part);
}

void TestPartOfDay::whatCouldMeanTwoThingsIsNoPart_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "late", "last night", "midnight", "in the", "about", "2", "before work", "eve"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestPartOfDay::whatCouldMeanTwoThingsIsNoPart()
{
    QFETCH(const QString, typed);
    QVERIFY(!partOfDayFromText(typed));
}

void TestPartOfDay::aPartIsASpanThatTheRecordKeeps_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* typed, const char* said) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(said);
    };
    row("in the early hours", "between about 12:00am and 5:00am on 20 November 2026");
    row("in the early morning", "between about 5:00am and 9:00am on 20 November 2026");
    row("in the morning", "between about 6:00am and 12:00pm on 20 November 2026");
    row("at lunchtime", "between about 12:00pm and 2:00pm on 20 November 2026");
    row("after lunch", "between about 1:00pm and 4:00pm on 20 November 2026");
    row("in the afternoon", "between about 12:00pm and 6:00pm on 20 November 2026");
    row("in the evening", "between about 5:00pm and 10:00pm on 20 November 2026");
    row("at night", "between about 20 November 2026, 9:00pm and 21 November 2026, 5:00am");
    row("late at night", "between about 20 November 2026, 10:00pm and 21 November 2026, 2:00am");
}

void TestPartOfDay::aPartIsASpanThatTheRecordKeeps()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    const ReadWhen result = read(at(typed));
    QVERIFY(!result.problem);
    QCOMPARE(support::plain(whenInWords(result.when)), said);
    VERIFY_OK(core::domain::validate(result.when, noon));
    // As it is stored and loaded, and as it stands in the fields when it is corrected.
    const auto kept = core::domain::whenFromJson(core::domain::toJson(result.when));
    VERIFY_OK(kept);
    QVERIFY(*kept == result.when);
    const TypedWhen again = typedFrom(*kept);
    QCOMPARE(again.mode, WhenMode::About);
    QCOMPARE(again.from.hour, typed);
    QCOMPARE(again.from.day, QStringLiteral("20"));
    QVERIFY(readWhen(again, QDate(2026, 11, 22), noon).when == result.when);
}

void TestPartOfDay::aPartThatIsNotOverEndsNow()
{
    const ReadWhen result = read(at(QStringLiteral("in the morning"), "22"));
    QVERIFY(!result.problem);
    QCOMPARE(result.when.to->at, noon);
    const core::base::Timestamp ten{noon.msecs - qint64{2} * 3'600'000};
    const ReadWhen sooner
        = readWhen({WhenMode::About, at(QStringLiteral("in the morning"), "22"), {}}, QDate(2026, 11, 22), ten);
    QVERIFY(!sooner.problem);
    QCOMPARE(sooner.when.to->at, ten);
    QCOMPARE(support::plain(whenInWords(sooner.when)),
             QStringLiteral("between about 6:00am and 10:00am on 22 November 2026"));
}

void TestPartOfDay::aPartThatIsToComeIsAsked()
{
    const ReadWhen result = read(at(QStringLiteral("in the evening"), "22"));
    QVERIFY(result.problem.has_value());
    QCOMPARE(result.problem->fault, WhenFault::PartToCome);
    QVERIFY(!result.when.from);
}

void TestPartOfDay::anHourWithItsPartNeedsNoHalf_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("meant");
    const auto row
        = [](const char* typed, QTime meant) { QTest::newRow(typed) << QString::fromLatin1(typed) << meant; };
    row("7 in the morning", QTime(7, 0));
    row("2 in the early hours", QTime(2, 0));
    row("6 in the evening", QTime(18, 0));
    row("8.30 in the evening", QTime(20, 30));
    row("3 in the afternoon", QTime(15, 0));
    row("10 at night", QTime(22, 0));
    row("2 at night", {}); // Of which night, nobody can tell.
    row("12 in the morning", {});
}

void TestPartOfDay::anHourWithItsPartNeedsNoHalf()
{
    QFETCH(const QString, typed);
    QFETCH(const QTime, meant);
    const ReadWhen result = read(at(typed), WhenMode::KnowTheTime);
    if (!meant.isValid()) {
        QCOMPARE(result.problem->fault, WhenFault::TimeNotClear);
        return;
    }
    QVERIFY(!result.problem);
    QCOMPARE(result.when.precision, Precision::Exact);
    QCOMPARE(core::domain::wallTime(*result.when.from).time(), meant);
}

void TestPartOfDay::betweenTwoPartsIsKnownAbout()
{
    const ReadWhen result
        = read(at(QStringLiteral("morning"), "18"), WhenMode::Between, at(QStringLiteral("evening"), "19"));
    QVERIFY(!result.problem);
    QCOMPARE(result.when.precision, Precision::About);
    QCOMPARE(support::plain(whenInWords(result.when)),
             QStringLiteral("between about 18 November 2026, 6:00am and 19 November 2026, 10:00pm"));
    const ReadWhen backwards
        = read(at(QStringLiteral("evening"), "19"), WhenMode::Between, at(QStringLiteral("morning"), "18"));
    QCOMPARE(backwards.problem->fault, WhenFault::EndNotAfterStart);
}

void TestPartOfDay::itNeedsADayAndNoMinutes()
{
    QCOMPARE(read(at(QStringLiteral("evening"), "")).problem->fault, WhenFault::DayMissing);
    TypedMoment both = at(QStringLiteral("evening"));
    both.minute = QStringLiteral("30");
    QCOMPARE(read(both).problem->fault, WhenFault::TimeNotClear);
}

QTEST_MAIN(TestPartOfDay)
#include "tst_PartOfDay.moc"
