#include "core/base/Values.h"

#include "core/base/Clock.h"
#include "core/base/Error.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace core;

using AnyId = base::Id<struct AnyTag>;

/// Ids, instants and digests: what is read is exactly what was written, and nothing else is taken for it.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsSurviveTextAndBytes();
    void onlyTheTextOfAnIdIsAnId_data();
    void onlyTheTextOfAnIdIsAnId();
    void instantsSurviveText();
    void instantsOfOtherWritings_data();
    void instantsOfOtherWritings();
    void digestsSurviveHexAndBytes();
    void spansSeeTheBytes();
    void clocksGoOn();
    void everyErrorHasItsOwnName();
};

void TestValues::idsSurviveTextAndBytes()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const AnyId id = AnyId::create();
        QVERIFY(!id.isNull());
        QCOMPARE(id.text().size(), 36);
        QCOMPARE(id.text(), id.text().toLower());
        QCOMPARE(id.text()[14], QLatin1Char('4')); // version 4
        QCOMPARE(id.bytes().size(), 16);
        QVERIFY(AnyId::fromText(id.text()) == id);
        QVERIFY(AnyId::fromText(id.text().toUpper()) == id);
        QVERIFY(AnyId::fromBytes(id.bytes()) == id);
        seen.insert(id.text());
    }
    QCOMPARE(seen.size(), 1000);
    // RFC 4122: the text is the bytes in order.
    QCOMPARE(AnyId::fromBytes(QByteArray::fromHex("00112233445566778899aabbccddeeff")).text(),
             QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"));
}

void TestValues::onlyTheTextOfAnIdIsAnId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("braces") << QStringLiteral("{00112233-4455-6677-8899-aabbccddeeff}");
    QTest::newRow("no hyphens") << QStringLiteral("00112233445566778899aabbccddeeff");
    QTest::newRow("one short") << QStringLiteral("00112233-4455-6677-8899-aabbccddeef");
    QTest::newRow("one long") << QStringLiteral("00112233-4455-6677-8899-aabbccddeefff");
    QTest::newRow("no digit") << QStringLiteral("00112233-4455-6677-8899-aabbccddeefg");
    QTest::newRow("hyphens elsewhere") << QStringLiteral("001122334-455-6677-8899-aabbccddeeff");
    QTest::newRow("braces of the right length") << QStringLiteral("{0112233-4455-6677-8899-aabbccddeef}");
}

void TestValues::onlyTheTextOfAnIdIsAnId()
{
    QFETCH(const QString, text);
    QVERIFY(AnyId::fromText(text).isNull());
    QVERIFY(AnyId::fromBytes(text.toLatin1()).isNull());
}

void TestValues::instantsSurviveText()
{
    QCOMPARE(base::toUtcText({0}), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(base::toUtcText({1'795'348'800'001}), QStringLiteral("2026-11-22T12:00:00.001Z"));
    QCOMPARE(base::toUtcText({-1}), QStringLiteral("1969-12-31T23:59:59.999Z"));
    QRandomGenerator random(1);
    for (int i = 0; i < 10'000; ++i) {
        const base::Timestamp time{static_cast<qint64>(random.generate64() % 253'402'300'800'000ULL)}; // to year 9999
        QCOMPARE(base::fromUtcText(base::toUtcText(time)), std::optional(time));
    }
}

void TestValues::instantsOfOtherWritings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("msecs"); // -1: refused
    const auto row = [](const char* text, qint64 msecs) { QTest::newRow(text) << QString::fromLatin1(text) << msecs; };
    row("1970-01-01T01:00:00+01:00", 0);
    row("1969-12-31T19:00:00-05:00", 0);
    row("1970-01-01T05:45:00.5+05:45", 500);
    row("1970-01-01t00:00:01z", 1000);
    row("1970-01-01T00:00:00.123456789Z", 123);
    row("2024-02-29T00:00:00Z", 1'709'164'800'000);
    row("1970-01-01T00:00:00", -1);
    row("1970-01-01", -1);
    row("1970-01", -1);
    row("1970-01-01T24:00:00Z", -1);
    row("1970-01-01T00:60:00Z", -1);
    row("2026-02-29T00:00:00Z", -1);
    row("1970-01-01T00:00:00+24:00", -1);
    row("1970-01-01T00:00:00+01", -1);
    row("1970-1-1T00:00:00Z", -1);
    row(" 1970-01-01T00:00:00Z", -1);
    row("1970-01-01T00:00:00Z ", -1);
    row("70-01-01T00:00:00Z", -1);
    row("+1970-01-01T00:00:00Z", -1);
    row("1970-01-01T00:00:00,5Z", -1);
    row("1970-01-01T-1:00:00Z", -1);
    row("", -1);
}

void TestValues::instantsOfOtherWritings()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, msecs);
    const auto time = base::fromUtcText(text);
    QCOMPARE(time.has_value(), msecs >= 0);
    if (time)
        QCOMPARE(time->msecs, msecs);
}

void TestValues::digestsSurviveHexAndBytes()
{
    // FIPS 180-4 example: SHA-256 of "abc"
    const QString abc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const auto digest = base::Sha256::fromHex(abc);
    QVERIFY(digest.has_value());
    QCOMPARE(digest->hex(), abc);
    QVERIFY(base::Sha256::fromHex(abc.toUpper()) == digest);
    QVERIFY(base::Sha256::fromBytes(digest->toByteArray()) == digest);
    QCOMPARE(digest->toByteArray(), QByteArray::fromHex(abc.toLatin1()));

    QVERIFY(!base::Sha256::fromHex(abc.left(62)));
    QVERIFY(!base::Sha256::fromHex(abc + QStringLiteral("00")));
    QVERIFY(!base::Sha256::fromHex(QStringLiteral("zz") + abc.mid(2)));
    QVERIFY(!base::Sha256::fromBytes(QByteArray(31, 'a')));
    QVERIFY(!base::Sha256::fromBytes({}));
}

void TestValues::spansSeeTheBytes()
{
    QByteArray bytes("\x00\xff\x10", 3);
    const auto view = base::bytesOf(std::as_const(bytes));
    QCOMPARE(view.size(), std::size_t{3});
    QVERIFY(view[1] == std::byte{0xff});
    QCOMPARE(base::toByteArray(view), bytes);
    base::bytesOf(bytes)[2] = std::byte{0x11};
    QCOMPARE(bytes, QByteArray("\x00\xff\x11", 3));
    QVERIFY(base::bytesOf(QByteArray()).empty());
}

void TestValues::clocksGoOn()
{
    const base::SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock.now().msecs;
    QVERIFY(now >= before - 1000 && now <= before + 60'000);
    const qint64 first = clock.monotonicMs();
    QVERIFY(clock.monotonicMs() >= first);
}

void TestValues::everyErrorHasItsOwnName()
{
    QSet<QString> names;
    const int last = static_cast<int>(base::ErrorCode::Internal);
    for (int code = 0; code <= last; ++code)
        names.insert(base::errorCodeName(static_cast<base::ErrorCode>(code)));
    QCOMPARE(names.size(), last + 1);
    QVERIFY(names.contains(QStringLiteral("wrong_key")));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_Values.moc"
