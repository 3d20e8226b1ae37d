#include "core/search/Search.h"
#include "core/search/WordMatch.h"

#include "tests/core/search/SearchStage.h"

#include <QTest>

using namespace core;
using namespace searchtest;

/// Words are found as they are typed, in any script; and nothing typed is an error.
class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAsTyped_data();
    void wordsAsTyped();
    void theFirstOfTheWordsIsPointedAt();
    void whatIsTypedIsNeverSyntax();
    void nothingToSearchFindsNothing();
    void anUnfinishedWordFindsEveryEnding();
    void theNewestOfManyEndingsAreTheNewest();
};

void TestSearchWords::wordsAsTyped_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");

    const QString written = QStringLiteral("He waited outside; then he FOLLOWED me to Mill Road.");
    QTest::newRow("a word") << written << QStringLiteral("outside") << true;
    QTest::newRow("any case") << written << QStringLiteral("foLLowed") << true;
    QTest::newRow("words in any order") << written << QStringLiteral("road waited") << true;
    QTest::newRow("the last one unfinished") << written << QStringLiteral("waited foll") << true;
    QTest::newRow("one letter") << written << QStringLiteral("w") << true;
    QTest::newRow("a finished word") << written << QStringLiteral("foll ") << false;
    QTest::newRow("only the last one may be unfinished") << written << QStringLiteral("foll waited") << false;
    QTest::newRow("all words must occur") << written << QStringLiteral("waited bus") << false;
    QTest::newRow("not from the middle") << written << QStringLiteral("ollowed") << false;
    QTest::newRow("accents do not matter") << QStringLiteral("Zoë rang René") << QStringLiteral("zoe rene") << true;
    QTest::newRow("accents typed") << QStringLiteral("Zoe rang Rene") << QStringLiteral("Zoë René") << true;
    QTest::newRow("accents of two characters")
        << QStringLiteral("Zoe\u0308 rang") << QStringLiteral("Zo\u00EB") << true;
    QTest::newRow("Arabic") << QStringLiteral("كان ينتظرني أمام البيت") << QStringLiteral("ينتظرني") << true;
    QTest::newRow("Urdu") << QStringLiteral("وہ گھر کے باہر کھڑا تھا") << QStringLiteral("باہر گھر") << true;
    QTest::newRow("Urdu, unfinished") << QStringLiteral("وہ گھر کے باہر کھڑا تھا") << QStringLiteral("کھڑ") << true;
    QTest::newRow("Hindi") << QStringLiteral("उसने मुझे हिन्दी में लिखा") << QStringLiteral("हिन्दी") << true;
    QTest::newRow("Hindi, another word") << QStringLiteral("उसने मुझे हन्द में लिखा") << QStringLiteral("हिन्दी") << false;
    QTest::newRow("Punjabi") << QStringLiteral("ਉਹ ਘਰ ਆਇਆ") << QStringLiteral("ਆਇਆ") << true;
    QTest::newRow("Polish") << QStringLiteral("Groził mi śmiercią") << QStringLiteral("smiercia") << true;
    QTest::newRow("Chinese name") << QStringLiteral("From 王芳: call me") << QStringLiteral("王芳") << true;
    QTest::newRow("emoji beside a word") << QStringLiteral("die \U0001F52A now") << QStringLiteral("die \U0001F52A")
                                         << true;
    QTest::newRow("phone number") << QStringLiteral("from +44 7700 900123") << QStringLiteral("7700 900") << true;
    QTest::newRow("reference") << QStringLiteral("crime 46/10234/26") << QStringLiteral("46/10234/26") << true;
    QTest::newRow("handle") << QStringLiteral("it was @sam_c-99") << QStringLiteral("@sam_c-9") << true;
    QTest::newRow("address") << QStringLiteral("mail from a.b@example.org") << QStringLiteral("a.b@example.org")
                             << true;
    QTest::newRow("a full stop and an apostrophe")
        << QStringLiteral("outside St Mary’s church") << QStringLiteral("St. Mary's") << true;
    QTest::newRow("parts of a name in another order")
        << QStringLiteral("the s in Mary, outside") << QStringLiteral("Mary's out") << false;
    QTest::newRow("apostrophe") << QStringLiteral("I don't know") << QStringLiteral("don't") << true;
}

void TestSearchWords::wordsAsTyped()
{
    SearchStage stage;
    QFETCH(const QString, written);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    stage.add({on(january, written), on(january, QStringLiteral("Something else happened"))});
    QCOMPARE(search::WordMatch(search::wordsOf(typed)).fits(written), found); // By the same rules as the index.

    for (const Order order : {Order::NewestFirst, Order::BestFirst}) {
        const auto hits = stage.find(typed, {}, order);
        VERIFY_OK(hits);
        QCOMPARE(hits->size(), std::size_t(found ? 1 : 0));
        if (found)
            QCOMPARE(hits->front().label, written);
    }
}

void TestSearchWords::theFirstOfTheWordsIsPointedAt()
{
    const auto place = [](const char* typed) {
        return search::WordMatch(search::wordsOf(QString::fromUtf8(typed)))
            .firstIn(QStringLiteral("Education \U0001F600 at the cat's Café"));
    };
    QCOMPARE(place("cat "), 20); // Not the middle of a word.
    QCOMPARE(place("cafe cat"), 20);
    QCOMPARE(place("CAFÉ"), 26);
    QCOMPARE(place("ed"), 0);
    QCOMPARE(place("dog"), -1);
}

void TestSearchWords::whatIsTypedIsNeverSyntax()
{
    SearchStage stage;
    stage.add({on(january, QStringLiteral("He rang and rang"))});
    QStringList everything;
    for (const char* typed : {"\"",
                              "\"\"",
                              "\"rang",
                              "rang\"",
                              "ra\"ng",
                              "*",
                              "**",
                              "rang*",
                              "*rang",
                              "AND",
                              "OR",
                              "NOT",
                              "rang AND",
                              "AND rang",
                              "NEAR(",
                              "NEAR(rang, 2)",
                              "rang NEAR",
                              "-",
                              "-rang",
                              "rang-",
                              "- rang",
                              ":",
                              "what:rang",
                              "label:rang",
                              "label : rang",
                              "{label body}:rang",
                              "^rang",
                              "rang ^",
                              "(",
                              ")",
                              "(rang",
                              "rang)",
                              "+",
                              "rang + rang",
                              "rang+",
                              ";",
                              "'",
                              "\\",
                              "%",
                              "_",
                              "?1",
                              "--",
                              "/*",
                              "rang OR 1=1",
                              "\xE2\x80\x9Crang\xE2\x80\x9D",
                              "\t\n",
                              "\"rang\" \"",
                              "a\"b\"c\"",
                              ",",
                              "rang,rang",
                              "[",
                              "{",
                              "}",
                              "`",
                              "~",
                              "!",
                              "#",
                              "$",
                              "&",
                              "\xF0\x9F\x94\xAA",
                              "\xCC\x81",
                              "\xEF\xB8\x8F",
                              "\xEE\x80\x90",
                              "\xEE\x80\x80"})
        everything << QString::fromUtf8(typed);
    everything << QStringLiteral("rang") + QChar(QChar::Null) + QStringLiteral("\"")
               << QStringLiteral("rang") + QChar(0xD83D) << QString(QChar(0xDD2A)) + QStringLiteral("rang")
               << QStringLiteral("rang \"and\" (rang) ").repeated(20'000) << QString(1'000'000, QLatin1Char('a'))
               << QStringLiteral("a-").repeated(50'000);

    for (const QString& typed : everything) {
        for (const Order order : {Order::NewestFirst, Order::BestFirst}) {
            const auto anywhere = stage.find(typed, {}, order);
            QVERIFY2(anywhere.has_value(), qPrintable(typed.left(40)));
            const auto inSome = stage.find(typed, {search::Scope::Incidents, search::Scope::People}, order);
            QVERIFY2(inSome.has_value(), qPrintable(typed.left(40)));
        }
    }
}

void TestSearchWords::nothingToSearchFindsNothing()
{
    SearchStage stage;
    stage.add({on(january, QStringLiteral("- \" * ( emoji \U0001F52A"))});
    for (const QString& typed : {QString(), QStringLiteral("  "), QStringLiteral("-"), QStringLiteral("\" * ("),
                                 QStringLiteral("\U0001F52A")}) {
        const auto hits = stage.find(typed);
        VERIFY_OK(hits);
        QVERIFY(hits->empty());
        QVERIFY(search::matchExpression(typed).isEmpty());
    }
}

void TestSearchWords::anUnfinishedWordFindsEveryEnding()
{
    SearchStage stage;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < 300; ++i) // more endings than are looked up one by one; "ca..." has few, "cb..." many
        statements.push_back(on(january + i, QStringLiteral("cb%1 ca%2 Cáfe").arg(i).arg(i % 3)));
    statements.push_back(on(january - 1, QStringLiteral("c b ca cb d")));
    stage.add(statements);

    const auto found = [&stage](const char* typed) { return stage.find(QString::fromUtf8(typed))->size(); };
    search::SearchQuery all;
    all.limit = 0;
    all.text = QStringLiteral("c");
    QCOMPARE(search::search(all, stage.vault())->size(), std::size_t(301));
    all.text = QStringLiteral("cb");
    QCOMPARE(search::search(all, stage.vault())->size(), std::size_t(301));
    all.text = QStringLiteral("CA");
    QCOMPARE(search::search(all, stage.vault())->size(), std::size_t(301));
    QCOMPARE(found("ca2 "), std::size_t(100));
    QCOMPARE(found("ca2 cb29"), std::size_t(5)); // 29, 290, 293, 296, 299 leave a rest of 2
    QCOMPARE(found("d c"), std::size_t(1));
    QCOMPARE(found("caf"), std::size_t(200));
    QCOMPARE(found("cx"), std::size_t(0));
    QCOMPARE(found("ca cx"), std::size_t(0));
}

/// A beginning with more endings than are looked up, and more records than are wanted: every seventh has none, some
/// have several, some only behind an accent or in their title.
void TestSearchWords::theNewestOfManyEndingsAreTheNewest()
{
    SearchStage stage;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < 400; ++i) {
        domain::IncidentStatement statement
            = on(january + i * day, QStringLiteral("He said (cb%1), Cb%2.").arg(i).arg(i + 1));
        if (i % 7 == 0)
            statement.what = QStringLiteral("nothing of it, acb");
        if (i % 7 == 1)
            statement.what = QStringLiteral("ÇB%1").arg(i);
        if (i % 7 == 2) {
            statement.what = QStringLiteral("nothing of it");
            statement.title = QStringLiteral("cb%1").arg(i);
        }
        statements.push_back(statement);
    }
    const auto added = stage.add(statements);
    QStringList expected;
    for (std::size_t i = added.size(); i-- > 0 && expected.size() < 100;)
        if (i % 7 != 0)
            expected << added[i].id.text();

    for (const auto& scopes : {std::vector<search::Scope>(), std::vector{search::Scope::Incidents}}) {
        search::SearchQuery query;
        query.text = QStringLiteral("cB");
        query.scopes = scopes;
        query.caseId = stage.temp().caseId();
        query.limit = 100;
        const auto hits = search::search(query, stage.vault());
        VERIFY_OK(hits);
        QStringList found;
        for (const search::SearchHit& hit : *hits)
            found << domain::IncidentId::fromBytes(hit.id).text();
        QCOMPARE(found, expected);
    }
    search::SearchQuery elsewhere;
    elsewhere.text = QStringLiteral("cb");
    elsewhere.scopes = {search::Scope::People};
    QVERIFY(search::search(elsewhere, stage.vault())->empty());
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_SearchWords.moc"
