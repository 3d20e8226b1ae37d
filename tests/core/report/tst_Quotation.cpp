#include "core/report/Quotation.h"

#include "core/report/VisibleText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core;

/// A quotation never changes a letter of the person's own words; it only ends earlier, and says so.
class TestQuotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void neverTooLongAndAlwaysTheBeginning();
    void aGiantWordIsNotCut();
    void codePointsCountAPairOnce();
    void whatTurnsTextAroundIsShown();
};

void TestQuotation::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char* name, const char* words, int most, const char* quoted) {
        QTest::newRow(name) << QString::fromUtf8(words) << most << QString::fromUtf8(quoted);
    };
    row("all of it", "He was at the bus stop.", 60, "“He was at the bus stop.”");
    row("exactly fits", "abcde fghij", 13, "“abcde fghij”");
    row("a sentence", "He was at the bus stop. He looked at me for a long time.", 40, "“He was at the bus stop. …”");
    row("two sentences", "I ran. I hid. Then I waited for an hour behind the wall.", 22, "“I ran. I hid. …”");
    row("words, when the sentence is long", "The same grey car stood outside my work when I left.", 30,
        "“The same grey car stood…”");
    row("words, when the first sentence says little", "No. I said that I would not come and put the phone down.", 40,
        "“No. I said that I would not come and…”");
    row("lines become one", "One line\n\n  and   another", 60, "“One line and another”");
    row("Urdu", "مجھے ڈر لگا۔ وہ میرے گھر کے باہر تھا اور دیر تک رہا۔", 24, "“مجھے ڈر لگا۔ …”");
    row("Japanese", "夜中に何度も電話が鳴りました。誰も話しませんでした。", 20, "“夜中に何度も電話が鳴りました。 …”");
    row("nothing", "", 60, "");
    row("no room", "word", 3, "");
}

void TestQuotation::words()
{
    QFETCH(const QString, words);
    QFETCH(const int, most);
    QFETCH(const QString, quoted);

    QCOMPARE(report::quotation(words, most), quoted);
}

void TestQuotation::neverTooLongAndAlwaysTheBeginning()
{
    const QStringList texts{
        QStringLiteral(
            "I got a text that said I would be sorry. It named the nursery. I took my son out the same day."),
        QStringLiteral(
            "😨😨 went past 👩‍👩‍👧 twice; e\u0301 is one letter. “Inner quotes” stay. 12:30 is a "
            "time, "
            "don't cut it."),
        QStringLiteral("مجھے ڈر لگا۔ وہ میرے گھر کے باہر تھا اور دیر تک رہا۔ میں نے دروازہ نہیں کھولا۔"),
        QStringLiteral("夜中に何度も電話が鳴りました。誰も話しませんでした。番号は表示されませんでした。")};
    for (const QString& text : texts) {
        for (int most = 0; most < 130; ++most) {
            QString quoted = report::quotation(text, most);
            QVERIFY2(report::codePoints(quoted) <= most, qPrintable(quoted));
            if (quoted.isEmpty())
                continue;
            QVERIFY(quoted.startsWith(QChar(0x201C)) && quoted.endsWith(QChar(0x201D)));
            QString inside = quoted.mid(1, quoted.size() - 2);
            const bool isCut = inside.endsWith(QChar(0x2026));
            if (isCut)
                inside.chop(1);
            inside = inside.trimmed();
            QVERIFY2(text.startsWith(inside), qPrintable(quoted));
            QCOMPARE(isCut, inside != text);
            if (isCut && text.contains(QLatin1Char(' ')))
                QVERIFY2(text.at(inside.size()).isSpace(), qPrintable(quoted));
        }
    }
}

void TestQuotation::aGiantWordIsNotCut()
{
    QCOMPARE(report::quotation(QString(1'000'000, QLatin1Char('a')), 60), QString());
    QElapsedTimer timer;
    timer.start();
    const QString long_ = QStringLiteral("It went on. ").repeated(100'000);
    QVERIFY(report::codePoints(report::quotation(long_, 240)) <= 240);
    QVERIFY2(timer.elapsed() < 2000, "a text of a megabyte is not read to its end");
}

void TestQuotation::codePointsCountAPairOnce()
{
    QCOMPARE(report::codePoints(QStringLiteral("a\U0001F628b")), 3);
    QCOMPARE(report::codePoints(QString(QChar(0xD800))), 1);
    QCOMPARE(report::codePoints(QString()), 0);
}

void TestQuotation::whatTurnsTextAroundIsShown()
{
    QCOMPARE(report::visibleText(QStringLiteral("a\u202Egpj.exe")), QStringLiteral("a[U+202E]gpj.exe"));
    QCOMPARE(report::visibleText(QStringLiteral("a\u200Bb\uFEFF")), QStringLiteral("a[U+200B]b[U+FEFF]"));
    QCOMPARE(report::visibleText(QStringLiteral("a\r\nb\rc\td")), QStringLiteral("a\nb\nc\td"));
    QCOMPARE(report::visibleText(QStringLiteral("\x07")), QStringLiteral("[U+0007]"));
    QCOMPARE(report::visibleText(QString(QChar(0xD83D))), QStringLiteral("\uFFFD"));
    const QString spelled = QStringLiteral("می‌خواهم 👩‍👩‍👧 ہے");
    QCOMPARE(report::visibleText(spelled), spelled);
}

QTEST_GUILESS_MAIN(TestQuotation)
#include "tst_Quotation.moc"
