#include "core/domain/TextRules.h"

#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// What a person types is kept as typed. Only what is no text at all is refused, and the field is named.
class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWritingPasses_data();
    void everyWritingPasses();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void sizeCountsBytesOfUtf8();
    void blankIsWhatCannotBeRead();
};

void TestTextRules::everyWritingPasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("emoji") << QStringLiteral("\U0001F600 \U0001F1EC\U0001F1E7 \U0001F469\u200D\U0001F680");
    QTest::newRow("Urdu") << QStringLiteral(
        "\u0627\u0633 \u0646\u06D2 \u0645\u062C\u06BE\u06D2 \u0641\u0648\u0646 \u06A9\u06CC\u0627");
    QTest::newRow("Arabic with marks") << QStringLiteral("\u200F\u0643\u064E\u062A\u064E\u0628\u064E");
    QTest::newRow("decomposed") << QStringLiteral("e\u0301");
    QTest::newRow("lines and tabs") << QStringLiteral("a\r\n\tb\u2028c");
    QTest::newRow("control characters") << QStringLiteral("\u0001\u001F\u007F\u0085");
    QTest::newRow("noncharacter") << QStringLiteral("\uFFFE\uFFFF");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa");
    QTest::newRow("last code point") << QString::fromUcs4(U"\U0010FFFF", 1);
    QTest::newRow("a megabyte") << QString(qsizetype{1024} * 1024, QLatin1Char('x'));
}

void TestTextRules::everyWritingPasses()
{
    QFETCH(const QString, text);
    VERIFY_OK(domain::checkText(text, QStringLiteral("what")));
}

void TestTextRules::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString nul = QStringLiteral("NUL");
    const QString half = QStringLiteral("surrogate");
    QTest::newRow("NUL alone") << QString(QChar(QChar::Null)) << nul;
    QTest::newRow("NUL inside") << QStringLiteral("before") + QChar(QChar::Null) + QStringLiteral("after") << nul;
    QTest::newRow("high half alone") << QString(QChar(0xD83D)) << half;
    QTest::newRow("low half alone") << QString(QChar(0xDE00)) << half;
    QTest::newRow("high half before a letter") << QString(QChar(0xD83D)) + QLatin1Char('a') << half;
    QTest::newRow("halves in the wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D) << half;
    QTest::newRow("two high halves") << QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00) << half;
}

void TestTextRules::whatIsNoTextIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto checked = domain::checkText(text, QStringLiteral("people[1].name"));
    VERIFY_ERROR(checked, base::ErrorCode::Invalid);
    QCOMPARE(checked.error().subject, QStringLiteral("people[1].name"));
    QVERIFY2(checked.error().detail.contains(says), qPrintable(checked.error().detail));
}

void TestTextRules::sizeCountsBytesOfUtf8()
{
    const QString path = QStringLiteral("what");
    // U+20AC takes three bytes, U+00E9 two, an emoji four.
    const qsizetype euros = domain::LargestTextBytes / 3;
    const QString letters(domain::LargestTextBytes % 3, QLatin1Char('x'));
    VERIFY_OK(domain::checkText(QString(euros, QChar(0x20AC)) + letters, path));
    VERIFY_ERROR(domain::checkText(QString(euros, QChar(0x20AC)) + letters + QLatin1Char('x'), path),
                 base::ErrorCode::Invalid);
    VERIFY_OK(domain::checkText(QString(domain::LargestTextBytes / 2, QChar(0xE9)), path));
    VERIFY_ERROR(domain::checkText(QString(domain::LargestTextBytes / 2 + 1, QChar(0xE9)), path),
                 base::ErrorCode::Invalid);
    const QString smile = QStringLiteral("\U0001F600");
    VERIFY_OK(domain::checkText(smile.repeated(domain::LargestTextBytes / 4), path));
    VERIFY_ERROR(domain::checkText(smile.repeated(domain::LargestTextBytes / 4) + QLatin1Char('x'), path),
                 base::ErrorCode::Invalid);
}

void TestTextRules::blankIsWhatCannotBeRead()
{
    for (const QString& text : {QString(), QStringLiteral(" "), QStringLiteral("\n\t\u00A0\u2003")})
        QVERIFY(domain::isBlank(text));
    for (const QString& text : {QStringLiteral("."), QStringLiteral("  a"), QStringLiteral("\U0001F600")})
        QVERIFY(!domain::isBlank(text));
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_TextRules.moc"
