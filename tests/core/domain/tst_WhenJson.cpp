#include "core/domain/When.h"

#include "core/base/Json.h"
#include "tests/support/FixedClock.h"
#include "tests/support/Verify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using domain::Moment;
using domain::Precision;
using domain::When;

namespace {

QJsonValue parsed(const QByteArray& json)
{
    const auto value = base::parseJson(json);
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

QByteArray canonical(const When& when)
{
    return base::canonicalJson(domain::toJson(when));
}

Moment moment(const QString& text)
{
    const auto when = domain::whenFromJson(QJsonValue(text));
    return when && when->from ? *when->from : Moment();
}

} // namespace

/// Time is evidence: what a person writes is kept to the second and with its offset, and what no clock has shown is
/// refused, never bent into something else.
class TestWhenJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonMayWrite_data();
    void readsWhatAPersonMayWrite();
    void refusesWhatNoClockShows_data();
    void refusesWhatNoClockShows();
    void canonicalTimesComeBackByteForByte_data();
    void canonicalTimesComeBackByteForByte();
    void randomTimesSurviveTextAndBack();
    void randomBytesNeverReadAsATimeThatCannotBeWritten();
    void pathIsThatOfTheMember();
};

void TestWhenJson::readsWhatAPersonMayWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& json, const QByteArray& from, const QByteArray& to,
                        const QByteArray& precision, const QByteArray& zone = "Europe/London") {
        const auto quoted
            = [](const QByteArray& text) { return text.isEmpty() ? QByteArray("null") : '"' + text + '"'; };
        QTest::newRow(name) << json
                            << QByteArray("{\"from\":" + quoted(from) + ",\"precision\":\"" + precision
                                          + "\",\"to\":" + quoted(to) + ",\"zone\":\"" + zone + "\"}");
    };
    row("nothing", "null", "", "", "unknown");
    row("empty object", "{}", "", "", "unknown");
    row("said to be unknown", R"({"precision":"unknown"})", "", "", "unknown");
    row("unknown, elsewhere", R"({"zone":"Europe/Warsaw","from":null})", "", "", "unknown", "Europe/Warsaw");
    row("text alone", R"("2026-03-04T21:10:00+00:00")", "2026-03-04T21:10:00+00:00", "", "exact");
    row("wall time in winter", R"("2026-03-04T21:10")", "2026-03-04T21:10:00+00:00", "", "exact");
    row("wall time in summer", R"("2026-07-04T21:10")", "2026-07-04T21:10:00+01:00", "", "exact");
    row("blank for T", R"("2026-07-04 21:10:09")", "2026-07-04T21:10:09+01:00", "", "exact");
    row("UTC is kept as it is", R"("2026-07-04T20:10:00Z")", "2026-07-04T20:10:00+00:00", "", "exact");
    row("offset without colon", R"("2026-07-04T20:10:00+0530")", "2026-07-04T20:10:00+05:30", "", "exact");
    row("west of UTC", R"("2026-07-04T20:10:00-03:30")", "2026-07-04T20:10:00-03:30", "", "exact");
    row("milliseconds", R"("2026-07-04T20:10:00.25Z")", "2026-07-04T20:10:00.250+00:00", "", "exact");
    row("microseconds are cut", R"("2026-07-04T20:10:00.123999Z")", "2026-07-04T20:10:00.123+00:00", "", "exact");
    row("day", R"("2026-03-04")", "2026-03-04T00:00:00+00:00", "", "day");
    row("day in summer", R"({"from":"2026-07-04"})", "2026-07-04T00:00:00+01:00", "", "day");
    row("month", R"("2026-07")", "2026-07-01T00:00:00+01:00", "", "month");
    row("leap day", R"("2024-02-29")", "2024-02-29T00:00:00+00:00", "", "day");
    row("day of the clocks", R"("2026-03-29")", "2026-03-29T00:00:00+00:00", "", "day");
    row("about", R"({"from":"2026-03-04T21:00","precision":"about"})", "2026-03-04T21:00:00+00:00", "", "about");
    row("between two times", R"({"from":"2026-03-04T21:00","to":"2026-03-04T22:30"})", "2026-03-04T21:00:00+00:00",
        "2026-03-04T22:30:00+00:00", "exact");
    row("between, over the clock change", R"({"from":"2026-03-28T22:00","to":"2026-03-29T03:00","precision":"about"})",
        "2026-03-28T22:00:00+00:00", "2026-03-29T03:00:00+01:00", "about");
    row("between two days", R"({"from":"2026-03-04","to":"2026-03-30"})", "2026-03-04T00:00:00+00:00",
        "2026-03-30T00:00:00+01:00", "day");
    row("between two months", R"({"from":"2026-03","to":"2026-05"})", "2026-03-01T00:00:00+00:00",
        "2026-05-01T00:00:00+01:00", "month");
    row("the time of a day is left out", R"({"from":"2026-03-04T21:10:00+00:00","precision":"day"})",
        "2026-03-04T00:00:00+00:00", "", "day");
    row("the day of a month is left out", R"({"from":"2026-07-14","precision":"month"})", "2026-07-01T00:00:00+01:00",
        "", "month");
    row("another country", R"({"from":"2026-07-04T21:10","zone":"Asia/Karachi"})", "2026-07-04T21:10:00+05:00", "",
        "exact", "Asia/Karachi");
    row("the first 1:30", R"("2026-10-25T01:30:00+01:00")", "2026-10-25T01:30:00+01:00", "", "exact");
    row("the second 1:30", R"("2026-10-25T01:30:00+00:00")", "2026-10-25T01:30:00+00:00", "", "exact");
    row("an offset that the zone lacks, in the missing hour", R"("2026-03-29T01:30:00+00:00")",
        "2026-03-29T01:30:00+00:00", "", "exact");
    row("long ago", R"("1900-01-01")", "1900-01-01T00:00:00+00:00", "", "day");
}

void TestWhenJson::readsWhatAPersonMayWrite()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);

    const auto when = domain::whenFromJson(parsed(json));

    VERIFY_OK(when);
    QCOMPARE(canonical(*when), expected);
    VERIFY_OK(domain::validate(*when, support::FixedClock().now()));
    const auto again = domain::whenFromJson(domain::toJson(*when));
    VERIFY_OK(again);
    QVERIFY(*again == *when);
}

void TestWhenJson::refusesWhatNoClockShows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& json, const char* subject, const char* says) {
        QTest::newRow(name) << json << QString::fromLatin1(subject) << QString::fromLatin1(says);
    };
    row("29 February 2026", R"({"from":"2026-02-29"})", "when.from", "does not exist");
    row("29 February 2026 at nine", R"({"from":"2026-02-29T21:00:00Z"})", "when.from", "date that does not exist");
    row("29 February 1900", R"("1900-02-29")", "when", "does not exist");
    row("31 April", R"({"from":"2026-04-31","to":"2026-05-01"})", "when.from", "does not exist");
    row("31 April as the end", R"({"from":"2026-04-01","to":"2026-04-31"})", "when.to", "does not exist");
    row("month 13", R"("2026-13")", "when", "does not exist");
    row("month 0", R"("2026-00-01")", "when", "does not exist");
    row("hour 24", R"("2026-03-04T24:00")", "when", "time that does not exist");
    row("minute 60", R"("2026-03-04T23:60:00Z")", "when", "time that does not exist");
    row("second 60", R"("2026-03-04T23:59:60Z")", "when", "time that does not exist");
    row("offset of a day", R"("2026-03-04T23:59:00+24:00")", "when", "does not exist");
    row("offset with 60 minutes", R"("2026-03-04T23:59:00+01:60")", "when", "does not exist");
    row("year 1899", R"("1899-12-31")", "when", "1900");
    row("year 2200", R"({"from":"2026-01-01","to":"2200-01-01"})", "when.to", "1900 to 2199");
    row("year 0", R"("0000-01-01")", "when", "does not exist");
    row("the hour that the clocks skipped, 2026", R"({"from":"2026-03-29T01:30"})", "when.from", "went forward");
    row("the hour that the clocks skipped, 2027", R"({"from":"2027-03-28T01:30"})", "when.from", "went forward");
    row("the hour that came twice, 2026", R"({"from":"2026-10-25T01:30"})", "when.from", "came twice");
    row("the hour that came twice, 2027", R"("2027-10-31T01:00")", "when", "came twice");
    row("the end came twice", R"({"from":"2026-10-25T00:30","to":"2026-10-25T01:30"})", "when.to", "came twice");
    row("end before the start", R"({"from":"2026-03-04T21:00","to":"2026-03-04T20:00"})", "when.to", "after");
    row("end is the start", R"({"from":"2026-03-04","to":"2026-03-04"})", "when.to", "after");
    row("end before the start by its offset",
        R"({"from":"2026-03-04T21:00:00+00:00","to":"2026-03-04T21:30:00+01:00"})", "when.to", "after");
    row("end without a start", R"({"to":"2026-03-04"})", "when.to", "without a start");
    row("exactly nothing", R"({"precision":"exact"})", "when.from", "missing");
    row("unknown, and yet a time", R"({"from":"2026-03-04","precision":"unknown"})", "when.from", "not known");
    row("exactly a day", R"({"from":"2026-03-04","precision":"exact"})", "when.from", "time of day");
    row("about a day", R"({"from":"2026-03-04","precision":"about"})", "when.from", "time of day");
    row("a day that is a month", R"({"from":"2026-03","precision":"day"})", "when.from", "needs a day");
    row("a day and a time", R"({"from":"2026-03-04","to":"2026-03-05T10:00"})", "when.to", "one kind");
    row("precision in other words", R"({"from":"2026-03-04","precision":"roughly"})", "when.precision", "about");
    row("no such zone", R"({"from":"2026-03-04T10:00","zone":"Europe/Camelot"})", "when.zone", "time zone");
    row("a path as a zone", R"({"from":"2026-03-04T10:00Z","zone":"../../etc/passwd"})", "when.zone", "time zone");
    row("an offset as a zone", R"({"from":"2026-03-04T10:00","zone":"UTC+01:00"})", "when.zone", "time zone");
    row("a member too many", R"({"from":"2026-03-04","until":"2026-03-05"})", "when.until", "not a member");
    row("a number", "1772658600", "when", "object or a text");
    row("a number as the start", R"({"from":1772658600})", "when.from", "must be text");
    row("true", "true", "when", "object or a text");
    row("a list", R"(["2026-03-04"])", "when", "object or a text");
    row("empty text", R"("")", "when", "empty");
    row("numbers only", R"("20260304")", "when", "such as");
    row("British order", R"("04/03/2026")", "when", "such as");
    row("words", R"("yesterday")", "when", "such as");
    row("something behind it", R"("2026-03-04T10:00Z or so")", "when", "such as");
    row("an hour alone", R"("2026-03-04T10")", "when", "such as");
    row("Arabic digits", "\"\u0662\u0660\u0662\u0666-03-04\"", "when", "such as");
    row("a point and no digits", R"("2026-03-04T10:00:00.Z")", "when", "such as");
}

void TestWhenJson::refusesWhatNoClockShows()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, subject);
    QFETCH(const QString, says);

    const auto when = domain::whenFromJson(parsed(json));

    VERIFY_ERROR(when, base::ErrorCode::Invalid);
    QCOMPARE(when.error().subject, subject);
    QVERIFY2(when.error().detail.contains(says), qPrintable(when.error().detail));
}

void TestWhenJson::canonicalTimesComeBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("unknown") << QByteArray(R"({"from":null,"precision":"unknown","to":null,"zone":"Europe/London"})");
    QTest::newRow("second 1:30") << QByteArray(
        R"({"from":"2026-10-25T01:30:00+00:00","precision":"exact","to":null,"zone":"Europe/London"})");
    QTest::newRow("a zone that this system does not have") << QByteArray(
        R"({"from":"2026-10-25T01:30:00+07:00","precision":"about","to":null,"zone":"Mars/Olympus_Mons"})");
    QTest::newRow("a midnight by rules that are no longer so")
        << QByteArray(R"({"from":"2026-07-04T00:00:00+00:00","precision":"day","to":null,"zone":"Europe/London"})");
    QTest::newRow("a month by such rules") << QByteArray(
        R"({"from":"2026-07-01T00:00:00+02:00","precision":"month","to":"2026-08-01T00:00:00+02:00","zone":"Europe/London"})");
    QTest::newRow("milliseconds") << QByteArray(
        R"({"from":"2026-07-04T00:00:00.001+01:00","precision":"exact","to":null,"zone":"Europe/London"})");
}

void TestWhenJson::canonicalTimesComeBackByteForByte()
{
    QFETCH(const QByteArray, json);
    const auto when = domain::whenFromJson(parsed(json));
    VERIFY_OK(when);
    QCOMPARE(canonical(*when), json);
}

void TestWhenJson::randomTimesSurviveTextAndBack()
{
    QRandomGenerator random(20260304);
    const qint64 first = moment(QStringLiteral("1900-01-02T00:00:00Z")).at.msecs;
    const qint64 last = moment(QStringLiteral("2199-12-30T00:00:00Z")).at.msecs;
    for (int i = 0; i < 20'000; ++i) {
        const Moment from{{first + static_cast<qint64>(random.generateDouble() * static_cast<double>(last - first))},
                          60 * random.bounded(-14 * 60, 14 * 60 + 1)};
        When when{.from = from, .precision = i % 2 == 0 ? Precision::Exact : Precision::About};
        if (i % 3 == 0)
            when.to = Moment{{from.at.msecs + 1 + random.bounded(86'400'000)}, 60 * random.bounded(-840, 841)};
        const auto again = domain::whenFromJson(domain::toJson(when));
        VERIFY_OK(again);
        QVERIFY2(*again == when, canonical(when).constData());
    }
}

/// Whatever is read can be written and read again as the same; noise is refused and named.
void TestWhenJson::randomBytesNeverReadAsATimeThatCannotBeWritten()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("0123456789-:T+Z. 2026");
    const QString seed = QStringLiteral("2026-10-25T01:30:00.123+01:00");
    int read = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString text = seed.left(random.bounded(4, static_cast<int>(seed.size()) + 1));
        for (int edits = random.bounded(3); edits > 0; --edits)
            text[random.bounded(static_cast<int>(text.size()))]
                = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const auto when = domain::whenFromJson(QJsonValue(text));
        if (!when) {
            QCOMPARE(when.error().subject, QStringLiteral("when"));
            continue;
        }
        ++read;
        const auto again = domain::whenFromJson(domain::toJson(*when));
        VERIFY_OK(again);
        QVERIFY2(*again == *when, qPrintable(text));
    }
    QVERIFY2(read > 1000 && read < 49'000, qPrintable(QString::number(read)));
}

void TestWhenJson::pathIsThatOfTheMember()
{
    const auto text = domain::whenFromJson(QJsonValue(QStringLiteral("2026-02-29")), QStringLiteral("Europe/London"),
                                           QStringLiteral("reports[2].made_at"));
    VERIFY_ERROR(text, base::ErrorCode::Invalid);
    QCOMPARE(text.error().subject, QStringLiteral("reports[2].made_at"));

    const auto zone = domain::whenFromJson(QJsonValue(QStringLiteral("2026-02-28")), QStringLiteral("Europe/Camelot"),
                                           QStringLiteral("reports[2].made_at"));
    VERIFY_ERROR(zone, base::ErrorCode::Invalid);
    QCOMPARE(zone.error().subject, QStringLiteral("reports[2].made_at.zone"));

    const auto checked = domain::validate(When{.precision = Precision::Day}, {0}, QStringLiteral("made_at"));
    VERIFY_ERROR(checked, base::ErrorCode::Invalid);
    QCOMPARE(checked.error().subject, QStringLiteral("made_at.from"));
}

QTEST_GUILESS_MAIN(TestWhenJson)
#include "tst_WhenJson.moc"
