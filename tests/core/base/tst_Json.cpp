#include "core/base/Json.h"

#include "tests/support/Verify.h"

#include <QJsonArray>
#include <QTest>

using namespace core;

/// A script's JSON is read whole or not at all, and what is wrong with it is found by line and column.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyValueStandsAtTheTop_data();
    void anyValueStandsAtTheTop();
    void mistakesAreFoundByLineAndColumn_data();
    void mistakesAreFoundByLineAndColumn();
    void recordsComeOneSeveralOrLineByLine_data();
    void recordsComeOneSeveralOrLineByLine();
    void wrongRecordsAreFoundByTheirPlace_data();
    void wrongRecordsAreFoundByTheirPlace();
    void canonicalBytesDoNotDependOnTheWriting();
    void wholeNumbersStayWhole();
};

void TestJson::anyValueStandsAtTheTop_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << QByteArray(" {} ") << QJsonValue(QJsonObject());
    QTest::newRow("list") << QByteArray("[1]\n") << QJsonValue(QJsonArray{1});
    QTest::newRow("text") << QByteArray("\"a, b\"") << QJsonValue(QStringLiteral("a, b"));
    QTest::newRow("number") << QByteArray("\t-1.5 ") << QJsonValue(-1.5);
    QTest::newRow("true") << QByteArray("true") << QJsonValue(true);
    QTest::newRow("null") << QByteArray("null") << QJsonValue();
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}")
                                     << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
}

void TestJson::anyValueStandsAtTheTop()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QJsonValue, value);
    const auto parsed = base::parseJson(text);
    VERIFY_OK(parsed);
    QCOMPARE(*parsed, value);
}

void TestJson::mistakesAreFoundByLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& text, const char* place) {
        QTest::newRow(name) << text << QString::fromLatin1(place);
    };
    row("nothing", "", "line 1, column 1");
    row("blanks", " \n\t", "line 1, column 1");
    row("a word", "yes", "line 1, column 1");
    row("two values", "1, 2", "line 1, column 1");
    row("an object and more", "{} x", "line 1, column 4");
    row("end of file", "{\"a\":", "line 1, column 6");
    row("a comma too many", "{\n  \"a\": 1,\n}", "line 3, column 1");
    row("a comma too few", "{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 3");
    row("bytes that are no UTF-8", "[\"\xFF\"]", "line 1, column 3");
    row("columns count bytes", "[\"\xC3\xA9\",]", "line 1, column 7");
    row("a colon too few", "{\"a\" 1}", "line 1, column 6");
    row("a quote too few", "{\"a: 1}", "line 1, column 8");
    row("no value", "{\"a\":}\n", "line 1, column 6");
    row("a bracket of the other kind", "{\"a\":1]\n", "line 1, column 7");
    row("a single quote", "{'a':1}\n", "line 1, column 2");
    row("two values in a list", "[1 2]", "line 1, column 4");
    row("after blank lines", "\n\n  [1,]", "line 3, column 6");
}

void TestJson::mistakesAreFoundByLineAndColumn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto parsed = base::parseJson(text);
    VERIFY_ERROR(parsed, base::ErrorCode::Invalid);
    QCOMPARE(parsed.error().subject, place);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestJson::recordsComeOneSeveralOrLineByLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << QByteArray("{\n\"n\": 0\n}") << 1;
    QTest::newRow("a list of none") << QByteArray("[]") << 0;
    QTest::newRow("a list") << QByteArray("[{\"n\":0},\n {\"n\":1}]") << 2;
    QTest::newRow("lines") << QByteArray("{\"n\":0}\n{\"n\":1}\n{\"n\":2}\n") << 3;
    QTest::newRow("lines from Windows") << QByteArray("\xEF\xBB\xBF{\"n\":0}\r\n\r\n{\"n\":1}\r\n") << 2;
    QTest::newRow("lines without the last end") << QByteArray("\n{\"n\":0}\n{\"n\":1}") << 2;
}

void TestJson::recordsComeOneSeveralOrLineByLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    const auto records = base::parseJsonRecords(text);
    VERIFY_OK(records);
    QCOMPARE(static_cast<int>(records->size()), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE((*records)[static_cast<std::size_t>(i)].value(QStringLiteral("n")).toInt(-1), i);
}

void TestJson::wrongRecordsAreFoundByTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& text, const char* place) {
        QTest::newRow(name) << text << QString::fromLatin1(place);
    };
    row("nothing", "", "line 1, column 1");
    row("a number", "7", "line 1, column 1");
    row("a number in the list", "[{}, 7]", "item 2");
    row("second line cut short", "{\"n\":0}\n{\"n\":", "line 2, column 6");
    row("third line is a list", "{\"n\":0}\n{\"n\":1}\n[]\n", "line 3, column 1");
    row("one object over lines, broken", "{\n\"a\": 1,\n}", "line 3, column 1");
    row("list with a mistake", "[{\"a\":1},\n{\"a\":}]", "line 2, column 6");
}

void TestJson::wrongRecordsAreFoundByTheirPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto records = base::parseJsonRecords(text);
    VERIFY_ERROR(records, base::ErrorCode::Invalid);
    QCOMPARE(records.error().subject, place);
}

void TestJson::canonicalBytesDoNotDependOnTheWriting()
{
    const QByteArray canonical = "{\"a\":[1,{\"x\":null,\"y\":\"\xC3\xA9\"}],\"b\":\"\\n\"}";
    for (const QByteArray& text :
         {canonical, QByteArray("{ \"b\" : \"\\u000a\",\n\"a\":[ 1.0, {\"y\":\"\\u00e9\", \"x\":null} ] }")}) {
        const auto parsed = base::parseJson(text);
        VERIFY_OK(parsed);
        QCOMPARE(base::canonicalJson(parsed->toObject()), canonical);
    }
    QCOMPARE(base::canonicalJson({}), QByteArray("{}"));
}

void TestJson::wholeNumbersStayWhole()
{
    for (const qint64 number : {(qint64{1} << 53) + 1, std::numeric_limits<qint64>::max(), qint64{-1}}) {
        const QByteArray bytes = base::canonicalJson({{QStringLiteral("n"), number}});
        QCOMPARE(bytes, "{\"n\":" + QByteArray::number(number) + '}');
        const auto parsed = base::parseJson(bytes);
        VERIFY_OK(parsed);
        QCOMPARE(parsed->toObject().value(QStringLiteral("n")).toInteger(), number);
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_Json.moc"
