#include "core/domain/When.h"

#include "tests/support/FixedClock.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <QTimeZone>

using namespace core;
using domain::Moment;
using domain::Precision;
using domain::When;

namespace {

Moment moment(const QString& text)
{
    const auto when = domain::whenFromJson(QJsonValue(text));
    return when && when->from ? *when->from : Moment();
}

} // namespace

/// The rules of clocks and calendars: which instants a wall clock showed, and what a time may be.
class TestWhen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockChangeNightsHaveNoneOrTwoMoments_data();
    void clockChangeNightsHaveNoneOrTwoMoments();
    void bothTimesOfTheRepeatedHourAreKept();
    void everyMomentOfTheYearIsFoundAgain_data();
    void everyMomentOfTheYearIsFoundAgain();
    void validateNamesWhatIsWrong_data();
    void validateNamesWhatIsWrong();
    void theFutureIsRefusedButForAWrongClock();
    void dayWithoutMidnightStartsLater();
    void unknownTimeSortsWhereItWasWritten();
    void namesAreStable();
};

void TestWhen::clockChangeNightsHaveNoneOrTwoMoments_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QStringList>("moments");
    const auto row = [](const char* name, const char* zone, const char* wall, const QStringList& moments) {
        QTest::newRow(name) << QString::fromLatin1(zone)
                            << QDateTime::fromString(QString::fromLatin1(wall), Qt::ISODate) << moments;
    };
    const auto texts = [](std::initializer_list<const char*> list) {
        QStringList strings;
        for (const char* text : list)
            strings.append(QString::fromLatin1(text));
        return strings;
    };
    row("before the gap", "Europe/London", "2026-03-29T00:59:59", texts({"2026-03-29T00:59:59+00:00"}));
    row("gap begins", "Europe/London", "2026-03-29T01:00:00", {});
    row("gap ends", "Europe/London", "2026-03-29T01:59:59", {});
    row("after the gap", "Europe/London", "2026-03-29T02:00:00", texts({"2026-03-29T02:00:00+01:00"}));
    row("before the repeat", "Europe/London", "2026-10-25T00:59:59", texts({"2026-10-25T00:59:59+01:00"}));
    row("repeat begins", "Europe/London", "2026-10-25T01:00:00",
        texts({"2026-10-25T01:00:00+01:00", "2026-10-25T01:00:00+00:00"}));
    row("repeat ends", "Europe/London", "2026-10-25T01:59:59",
        texts({"2026-10-25T01:59:59+01:00", "2026-10-25T01:59:59+00:00"}));
    row("after the repeat", "Europe/London", "2026-10-25T02:00:00", texts({"2026-10-25T02:00:00+00:00"}));
    row("gap of 2027", "Europe/London", "2027-03-28T01:30:00", {});
    row("repeat of 2027", "Europe/London", "2027-10-31T01:30:00",
        texts({"2027-10-31T01:30:00+01:00", "2027-10-31T01:30:00+00:00"}));
    row("summer all year, 1968 to 1971", "Europe/London", "1970-01-15T12:00:00", texts({"1970-01-15T12:00:00+01:00"}));
    row("gap in New York", "America/New_York", "2026-03-08T02:30:00", {});
    row("half an hour, repeated", "Australia/Lord_Howe", "2026-04-05T01:45:00",
        texts({"2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30"}));
    row("no day at all", "Pacific/Apia", "2011-12-30T12:00:00", {});
    row("14 hours ahead", "Pacific/Kiritimati", "2026-01-01T00:00:00", texts({"2026-01-01T00:00:00+14:00"}));
    row("no place, east", "Etc/GMT-3", "2026-06-01T12:00:00", texts({"2026-06-01T12:00:00+03:00"}));
    row("no place, west", "Etc/GMT+5", "2026-06-01T12:00:00", texts({"2026-06-01T12:00:00-05:00"}));
    row("no place", "Etc/UTC", "2026-06-01T12:00:00", texts({"2026-06-01T12:00:00+00:00"}));
    row("an older name", "Asia/Calcutta", "2026-06-01T12:00:00", texts({"2026-06-01T12:00:00+05:30"}));
    row("no such zone", "Europe/Camelot", "2026-01-01T00:00:00", {});
    row("no such clock", "Etc/GMT-25", "2026-01-01T00:00:00", {});
    row("a folder", "America/Argentina", "2026-01-01T00:00:00", {});
    row("a rule", "ABC3", "2026-01-01T00:00:00", {});
    row("a file", "right/Europe/London", "2026-01-01T00:00:00", {});
    row("no such wall time", "Europe/London", "2026-02-30T00:00:00", {});
}

void TestWhen::clockChangeNightsHaveNoneOrTwoMoments()
{
    QFETCH(const QString, zone);
    QFETCH(const QDateTime, wall);
    QFETCH(const QStringList, moments);
    QStringList found;
    for (const Moment& one : domain::momentsOf(wall, zone))
        found.append(domain::toText(one));
    QCOMPARE(found, moments);
}

void TestWhen::bothTimesOfTheRepeatedHourAreKept()
{
    const Moment first = moment(QStringLiteral("2026-10-25T01:30:00+01:00"));
    const Moment second = moment(QStringLiteral("2026-10-25T01:30:00+00:00"));

    QCOMPARE(second.at.msecs - first.at.msecs, qint64{3'600'000});
    QCOMPARE(domain::wallTime(first), domain::wallTime(second));
    const auto all = domain::momentsOf(domain::wallTime(first), QStringLiteral("Europe/London"));
    QCOMPARE(all.size(), std::size_t{2});
    QVERIFY(all[0] == first);
    QVERIFY(all[1] == second);
}

void TestWhen::everyMomentOfTheYearIsFoundAgain_data()
{
    QTest::addColumn<QString>("zone");
    for (const char* zone :
         {"Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

/// For every half hour of 2026: the wall clock's time, asked back, gives the moment among its candidates.
void TestWhen::everyMomentOfTheYearIsFoundAgain()
{
    QFETCH(const QString, zone);
    const QTimeZone rules(zone.toLatin1());
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (qint64 halfHour = 0; halfHour < qint64{365} * 48; ++halfHour) {
        const QDateTime at = start.addSecs(halfHour * 1800);
        const Moment expected{{at.toMSecsSinceEpoch()}, rules.offsetFromUtc(at)};
        const auto found = domain::momentsOf(domain::wallTime(expected), zone);
        const bool isThere = std::find(found.begin(), found.end(), expected) != found.end();
        QVERIFY2(isThere && found.size() <= 2, qPrintable(domain::toText(expected)));
    }
}

void TestWhen::validateNamesWhatIsWrong_data()
{
    QTest::addColumn<When>("when");
    QTest::addColumn<QString>("subject");
    const Moment nine = moment(QStringLiteral("2026-03-04T21:00:00Z"));
    const Moment ten = moment(QStringLiteral("2026-03-04T22:00:00Z"));
    const Moment midnight = moment(QStringLiteral("2026-03-04T00:00:00Z"));
    const Moment oddOffset{nine.at, 30};
    const Moment farOffset{nine.at, 24 * 3600};
    const QString from = QStringLiteral("when.from");
    const QString to = QStringLiteral("when.to");
    const QString good;

    QTest::newRow("unknown") << When{} << good;
    QTest::newRow("exact") << When{.from = nine, .precision = Precision::Exact} << good;
    QTest::newRow("between") << When{.from = nine, .to = ten, .precision = Precision::About} << good;
    QTest::newRow("day") << When{.from = midnight, .precision = Precision::Day} << good;
    QTest::newRow("no start") << When{.precision = Precision::Exact} << from;
    QTest::newRow("unknown with a start") << When{.from = nine} << from;
    QTest::newRow("unknown with an end") << When{.to = nine} << to;
    QTest::newRow("end before start") << When{.from = ten, .to = nine, .precision = Precision::Exact} << to;
    QTest::newRow("end is start") << When{.from = ten, .to = ten, .precision = Precision::Exact} << to;
    QTest::newRow("a day at nine") << When{.from = nine, .precision = Precision::Day} << from;
    QTest::newRow("a day until nine") << When{.from = midnight, .to = nine, .precision = Precision::Day} << to;
    QTest::newRow("a month from the fourth") << When{.from = midnight, .precision = Precision::Month} << from;
    QTest::newRow("half a minute of offset") << When{.from = oddOffset, .precision = Precision::Exact} << from;
    QTest::newRow("a day of offset") << When{.from = farOffset, .precision = Precision::Exact} << from;
    QTest::newRow("the year 1899") << When{.from = Moment{{-2'208'988'800'001}, 0}, .precision = Precision::Exact}
                                   << from;
    QTest::newRow("no zone") << When{.zone = QString()} << QStringLiteral("when.zone");
    QTest::newRow("zone of nowhere") << When{.zone = QStringLiteral("Europe/Camelot")} << QStringLiteral("when.zone");
    QTest::newRow("zone beyond Latin") << When{.zone = QStringLiteral("Europe/L\u014dndon")}
                                       << QStringLiteral("when.zone");
    QTest::newRow("an offset as a zone") << When{.zone = QStringLiteral("UTC+01:00")} << QStringLiteral("when.zone");
}

void TestWhen::validateNamesWhatIsWrong()
{
    QFETCH(const When, when);
    QFETCH(const QString, subject);
    const auto checked = domain::validate(when, support::FixedClock().now());
    if (subject.isEmpty()) {
        VERIFY_OK(checked);
        return;
    }
    VERIFY_ERROR(checked, base::ErrorCode::Invalid);
    QCOMPARE(checked.error().subject, subject);
}

void TestWhen::theFutureIsRefusedButForAWrongClock()
{
    const base::Timestamp now = support::FixedClock().now();
    const qint64 day = 86'400'000;
    When when{.from = Moment{{now.msecs + day}, 0}, .precision = Precision::Exact};
    VERIFY_OK(domain::validate(when, now));

    when.from->at.msecs += 1;
    const auto later = domain::validate(when, now);
    VERIFY_ERROR(later, base::ErrorCode::Invalid);
    QCOMPARE(later.error().subject, QStringLiteral("when.from"));

    when.from = Moment{{now.msecs - day}, 0};
    when.to = Moment{{now.msecs + day + 1}, 0};
    const auto open = domain::validate(when, now);
    VERIFY_ERROR(open, base::ErrorCode::Invalid);
    QCOMPARE(open.error().subject, QStringLiteral("when.to"));
}

/// Where the clocks go forward at midnight the day begins at one; that day is a day all the same.
void TestWhen::dayWithoutMidnightStartsLater()
{
    const QString zone = QStringLiteral("Africa/Cairo"); // 28 April 2023: 00:00 became 01:00
    const auto start = domain::startOfDay(QDate(2023, 4, 28), zone);
    QVERIFY(start.has_value());
    QCOMPARE(domain::toText(*start), QStringLiteral("2023-04-28T01:00:00+03:00"));

    const auto when = domain::whenFromJson(QJsonValue(QStringLiteral("2023-04-28")), zone);
    VERIFY_OK(when);
    QCOMPARE(when->precision, Precision::Day);
    VERIFY_OK(domain::validate(*when, support::FixedClock().now()));
    const auto again = domain::whenFromJson(domain::toJson(*when));
    VERIFY_OK(again);
    QVERIFY(*again == *when);

    QVERIFY(!domain::startOfDay(QDate(2011, 12, 30), QStringLiteral("Pacific/Apia")));
}

void TestWhen::unknownTimeSortsWhereItWasWritten()
{
    const Moment nine = moment(QStringLiteral("2026-03-04T21:00:00Z"));
    QCOMPARE(domain::sortTime(When{}, {42}).msecs, qint64{42});
    QCOMPARE(domain::sortTime(When{.from = nine, .precision = Precision::About}, {42}).msecs, nine.at.msecs);
}

void TestWhen::namesAreStable()
{
    const QStringList names{QStringLiteral("exact"), QStringLiteral("about"), QStringLiteral("day"),
                            QStringLiteral("month"), QStringLiteral("unknown")};
    for (int i = 0; i < names.size(); ++i) {
        QCOMPARE(domain::precisionName(static_cast<Precision>(i)), names[i]);
        QCOMPARE(domain::precisionFromName(names[i]), static_cast<Precision>(i));
    }
    QVERIFY(!domain::precisionFromName(QStringLiteral("Exact")));
}

QTEST_GUILESS_MAIN(TestWhen)
#include "tst_When.moc"
