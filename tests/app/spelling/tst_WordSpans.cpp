#include "app/spelling/WordSpans.h"

#include <QTest>

using namespace app::spelling;

/// Which parts of a text a dictionary is asked about, and where they stand.
class TestWordSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void placesAreCountedAsTheTextCountsThem();
    void partsStandBetweenHyphens();
    void namesGiveTheirWords();
};

void TestWordSpans::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(text)
                            << QString::fromUtf8(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("nothing", "", "");
    row("white space", " \t\n\u00a0", "");
    row("a sentence", "He waited, then left.", "He|waited|then|left");
    row("one letter is no word", "I saw a car", "saw|car");
    row("apostrophes", "don't mum's mum\u2019s dogs' 'quoted'", "don't|mum's|mum\u2019s|dogs|quoted");
    row("hyphens", "well-known e-mail \u2010 -dash- ex\u2011wife", "well-known|e-mail|dash|ex\u2011wife");
    row("numbers", "at 14:05 on 3rd, 07700 900123, \u00a340, 5th", "at|on");
    row("digits in a word", "b4 gr8 flat2a", "");
    row("handles", "@sarah wrote to @x.y, (@z)", "wrote|to");
    row("mail", "write to a.b@example.org now", "write|to|now");
    row("links", "see https://example.org/abc or www.example.org or gov.uk/report today", "see|or|or|today");
    row("file names", "photo.jpg and C:\\Users\\sam and /home/sam", "and|and");
    row("a space is missing", "the street.He followed", "the|street|He|followed");
    row("either or", "he/she and/or", "he|she|and|or");
    row("tags", "#notok really", "really");
    row("capitals", "THE NHS and CCTV but Police", "and|but|Police");
    row("a capital inside", "WhatsApp iPhone TikTok McDonald", "");
    row("a double name", "Anne-Marie Smith-Jones", "Anne-Marie|Smith-Jones");
    row("underscore", "sarah_leeds wrote", "wrote");
    row("Polish", "Żółć, gęślą; JAŹŃ \u201epoczekał\u201d", "Żółć|gęślą|poczekał");
    row("combining", "cafe\u0301 Zoe\u0308's", "cafe\u0301|Zoe\u0308's");
    row("emoji", "scared\U0001f631now \U0001f469\u200d\U0001f467 \u2764\ufe0f ok", "scared|now|ok");
    row("Urdu", "مجھے ڈر ہے", "مجھے|ڈر|ہے");
    row("letters beyond the first plane", "\U0001d400\U0001d41b ok", "\U0001d400\U0001d41b|ok");
    row("soft hyphen", "follow\u00ading", "follow\u00ading");
    row("isolates", "\u2068Sarah\u2069 rang", "Sarah|rang");
    row("brackets", "(he [said] {so})\u2014quietly\u2026", "he|said|so|quietly");
}

void TestWordSpans::wordsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QStringList found;
    for (const WordSpan& word : wordsIn(text))
        found += text.sliced(word.start, word.length);
    QCOMPARE(found, words);
}

void TestWordSpans::placesAreCountedAsTheTextCountsThem()
{
    const QString text = QString::fromUtf8("\U0001f631 cafe\u0301 gone");
    QCOMPARE(wordsIn(text), std::vector<WordSpan>({{3, 5}, {9, 4}}));
}

void TestWordSpans::partsStandBetweenHyphens()
{
    const QString text = QStringLiteral("so well-known-x e");
    QCOMPARE(partsOf(text, {3, 12}), std::vector<WordSpan>({{3, 4}, {8, 5}}));
    QCOMPARE(partsOf(text, {0, 2}), std::vector<WordSpan>());
}

void TestWordSpans::namesGiveTheirWords()
{
    QStringList forms = formsIn({QString::fromUtf8("Anne-Marie O\u2019Neil"),
                                 QString::fromUtf8("@kacp_99"),
                                 {},
                                 QString::fromUtf8("12 Łąkowa"),
                                 QStringLiteral("KW")});
    QCOMPARE(forms,
             QStringList({QStringLiteral("anne-marie"), QStringLiteral("anne"), QStringLiteral("marie"),
                          QStringLiteral("o'neil"), QStringLiteral("kacp_99"), QStringLiteral("12"),
                          QString::fromUtf8("łąkowa"), QStringLiteral("kw")}));
}

QTEST_GUILESS_MAIN(TestWordSpans)
#include "tst_WordSpans.moc"
