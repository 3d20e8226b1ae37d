#include "core/guidance/Behaviours.h"

#include "core/base/Json.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace core;

/// What the form offers and what is said first stand in data files; here is what those must hold.
class TestBehaviours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdIsASlugAndStandsOnce();
    void everyBehaviourCanBeReadAndSaid();
    void aFormShowsAHandfulFirst();
    void unknownIdsAreNotFound();
    void everyBehaviourLeadsToWordsInEveryNation();
    void everyRuleNamesItsSourceAndDate();
    void everyRuleSpeaksOfKnownBehaviours();
    void allSituationsOfTheFactsAreThere();
    void words_data();
    void words();
    void noNationHearsTheLawOfAnother();

private:
    static const std::vector<domain::Jurisdiction>& nations()
    {
        static const std::vector<domain::Jurisdiction> all{
            domain::Jurisdiction::EnglandWales, domain::Jurisdiction::Scotland, domain::Jurisdiction::NorthernIreland};
        return all;
    }
    static QJsonArray rules()
    {
        QFile file(QStringLiteral(":/guidance/lead_words.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto json = base::parseJson(file.readAll());
        return json ? json->toObject().value(QStringLiteral("rules")).toArray() : QJsonArray();
    }
};

void TestBehaviours::everyIdIsASlugAndStandsOnce()
{
    const QRegularExpression slug(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QStringList seen;
    for (const auto& one : guidance::behaviours()) {
        QVERIFY2(slug.match(one.id).hasMatch(), qPrintable(one.id));
        QVERIFY2(!seen.contains(one.id), qPrintable(one.id));
        seen += one.id;
        QCOMPARE(guidance::findBehaviour(one.id), &one);
    }
    QVERIFY(seen.size() >= 30);
    QCOMPARE(seen.last(), QStringLiteral("other"));
}

void TestBehaviours::everyBehaviourCanBeReadAndSaid()
{
    const QStringList groups{QStringLiteral("contact"), QStringLiteral("online"),   QStringLiteral("in-person"),
                             QStringLiteral("threats"), QStringLiteral("property"), QStringLiteral("other")};
    for (const auto& one : guidance::behaviours()) {
        QVERIFY2(one.label.size() >= 5 && one.label.size() <= 48, qPrintable(one.label));
        QVERIFY2(one.label.at(0).isUpper() && !one.label.endsWith(QLatin1Char('.')), qPrintable(one.label));
        QVERIFY2(one.phrase.size() >= 5 && one.phrase.at(0).isLower(), qPrintable(one.phrase));
        QVERIFY2(groups.contains(one.group), qPrintable(one.id));
        QVERIFY2(one.severity > 0 && one.severity <= 100, qPrintable(one.id));
        const QString words = QLatin1Char(' ') + one.label.toLower() + QLatin1Char(' ') + one.phrase + QLatin1Char(' ');
        for (const char* gendered : {" he ", " she ", " him ", " her ", " his ", " alleged "})
            QVERIFY2(!words.contains(QLatin1String(gendered)), qPrintable(one.id));
    }
}

void TestBehaviours::aFormShowsAHandfulFirst()
{
    const auto& all = guidance::behaviours();
    const auto common = std::count_if(all.begin(), all.end(), [](const auto& one) { return one.isCommon; });
    QVERIFY(common >= 8);
    QVERIFY(common <= 16);
}

void TestBehaviours::unknownIdsAreNotFound()
{
    QCOMPARE(guidance::findBehaviour(QStringLiteral("flew-over")), nullptr);
    QCOMPARE(guidance::findBehaviour(QString()), nullptr);
}

void TestBehaviours::everyBehaviourLeadsToWordsInEveryNation()
{
    for (const auto nation : nations()) {
        for (const bool repeated : {false, true}) {
            for (const auto& one : guidance::behaviours()) {
                const auto words = guidance::leadWords({one.id}, repeated, nation);
                QVERIFY2(!words.empty(), qPrintable(one.id));
                for (const auto& each : words) {
                    QVERIFY2(!each.say.isEmpty() && each.say.size() <= 48, qPrintable(one.id));
                    QVERIFY2(each.say.at(0).isLower() && !each.say.endsWith(QLatin1Char('.')), qPrintable(each.say));
                }
            }
            QCOMPARE(guidance::leadWords({}, repeated, nation).size(), size_t(1));
        }
    }
}

void TestBehaviours::everyRuleNamesItsSourceAndDate()
{
    const QRegularExpression facts(
        QStringLiteral("^[A-Z]{2}(-[A-Z]{2})?-[0-9]{2}[a-z]?(, [A-Z]{2}(-[A-Z]{2})?-[0-9]{2}[a-z]?)*$"));
    for (const QJsonValue value : rules()) {
        const QJsonObject rule = value.toObject();
        const QString id = rule.value(QStringLiteral("id")).toString();
        QVERIFY2(QDate::fromString(rule.value(QStringLiteral("checked_on")).toString(), Qt::ISODate).isValid(),
                 qPrintable(id));
        const QJsonObject words = rule.value(QStringLiteral("words")).toObject();
        QCOMPARE(words.keys(),
                 QStringList({QStringLiteral("england-wales"), QStringLiteral("northern-ireland"),
                              QStringLiteral("scotland")}));
        for (const QJsonValue nation : words) {
            const QUrl source(nation.toObject().value(QStringLiteral("source")).toString(), QUrl::StrictMode);
            QVERIFY2(source.isValid() && source.scheme() == QLatin1String("https") && !source.host().isEmpty(),
                     qPrintable(id));
            QVERIFY2(facts.match(nation.toObject().value(QStringLiteral("facts")).toString()).hasMatch(),
                     qPrintable(id));
        }
    }
}

void TestBehaviours::everyRuleSpeaksOfKnownBehaviours()
{
    for (const QJsonValue value : rules()) {
        const QJsonObject rule = value.toObject();
        const QStringList when{QStringLiteral("any"), QStringLiteral("repeated"), QStringLiteral("nothing-else")};
        QVERIFY(when.contains(rule.value(QStringLiteral("when")).toString()));
        for (const QJsonValue id : rule.value(QStringLiteral("behaviours")).toArray())
            QVERIFY2(guidance::findBehaviour(id.toString()), qPrintable(id.toString()));
    }
}

void TestBehaviours::allSituationsOfTheFactsAreThere()
{
    QStringList ids;
    for (const QJsonValue value : rules())
        ids += value.toObject().value(QStringLiteral("id")).toString();
    for (int n = 1; n <= 16; ++n) {
        const QString id = QStringLiteral("LN-%1").arg(n, 2, 10, QLatin1Char('0'));
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
}

void TestBehaviours::words_data()
{
    using domain::Jurisdiction;
    QTest::addColumn<QStringList>("behaviours");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<Jurisdiction>("nation");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("law");

    const auto list = [](const char* ids) { return QString::fromLatin1(ids).split(QLatin1Char(',')); };
    QTest::newRow("repeated contact is stalking")
        << list("texted,called") << true << Jurisdiction::EnglandWales << QStringLiteral("stalking")
        << QStringLiteral("section 4A or section 2A, Protection from Harassment Act 1997");
    QTest::newRow("the same in Scotland")
        << list("texted") << true << Jurisdiction::Scotland << QStringLiteral("stalking")
        << QStringLiteral("section 39, Criminal Justice and Licensing (Scotland) Act 2010");
    QTest::newRow("the same in Northern Ireland")
        << list("texted") << true << Jurisdiction::NorthernIreland << QStringLiteral("stalking")
        << QStringLiteral("section 1, Protection from Stalking Act (Northern Ireland) 2022");
    QTest::newRow("one threat to kill") << list("threat-to-kill") << false << Jurisdiction::EnglandWales
                                        << QStringLiteral("a threat to kill")
                                        << QStringLiteral("section 16, Offences against the Person Act 1861; section "
                                                          "181, Online Safety Act 2023 if it was a message");
    QTest::newRow("blackmail is extortion in Scotland")
        << list("blackmail") << false << Jurisdiction::Scotland << QStringLiteral("extortion")
        << QStringLiteral("extortion (common law)");
    QTest::newRow("private details once") << list("shared-private-details") << false << Jurisdiction::EnglandWales
                                          << QStringLiteral("the sharing of my private details")
                                          << QStringLiteral("section 4A or section 2A, Protection from Harassment Act "
                                                            "1997, if it is part of a pattern; section 181, Online "
                                                            "Safety Act 2023 if there were threats");
    QTest::newRow("followed once, Scotland")
        << list("followed") << false << Jurisdiction::Scotland << QStringLiteral("threatening or abusive behaviour")
        << QStringLiteral("section 38, Criminal Justice and Licensing (Scotland) "
                          "Act 2010: once is enough");
}

void TestBehaviours::words()
{
    QFETCH(const QStringList, behaviours);
    QFETCH(const bool, repeated);
    QFETCH(const domain::Jurisdiction, nation);
    QFETCH(const QString, first);
    QFETCH(const QString, law);

    const auto words = guidance::leadWords(behaviours, repeated, nation);

    QCOMPARE(words.front().say, first);
    QCOMPARE(words.front().law, law);
    QCOMPARE(words.front().checkedOn, QStringLiteral("2026-11-22"));
}

void TestBehaviours::noNationHearsTheLawOfAnother()
{
    QStringList all;
    for (const auto& one : guidance::behaviours())
        all += one.id;
    for (const auto nation : nations()) {
        for (const auto& words : guidance::leadWords(all, true, nation)) {
            QCOMPARE(words.law.contains(QLatin1String("(Scotland)")) && nation != domain::Jurisdiction::Scotland,
                     false);
            QCOMPARE(words.law.contains(QLatin1String("Northern Ireland"))
                         && nation != domain::Jurisdiction::NorthernIreland,
                     false);
            // The Online Safety Act offences do not extend to Scotland.
            QCOMPARE(words.law.contains(QLatin1String("Online Safety Act")) && nation == domain::Jurisdiction::Scotland,
                     false);
        }
    }
}

QTEST_GUILESS_MAIN(TestBehaviours)
#include "tst_Behaviours.moc"
