#include "core/guidance/Questions.h"

#include "core/guidance/Behaviours.h"
#include "core/timeline/ContactAfterStop.h"

#include <QDate>
#include <QRegularExpression>
#include <QTest>

using namespace core;
using guidance::Question;

/// What is asked about an incident: from facts, in plain words, without a total.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionCanBeReadAndRestsOnAFact();
    void yesHasASentence();
    void kindsBringTheirOwnQuestions();
    void theElevenFactsOfTheRiskListAreThere();
    void nothingIsSummedOrJudged();
    void theQuestionOfTheCountIsThere();
    void unknownIdsAreNotFound();
};

void TestQuestions::everyQuestionCanBeReadAndRestsOnAFact()
{
    const QRegularExpression slug(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    const QRegularExpression facts(QStringLiteral("^[A-Z]{2}-[0-9]{2}(, [A-Z]{2}-[0-9]{2})*$"));
    QStringList seen;
    QStringList asked;
    for (const Question& one : guidance::questions()) {
        QVERIFY2(slug.match(one.id).hasMatch() && !seen.contains(one.id), qPrintable(one.id));
        QVERIFY2(one.ask.endsWith(QLatin1Char('?')) && !asked.contains(one.ask), qPrintable(one.ask));
        QVERIFY2(!one.label.isEmpty() && one.label.at(0).isUpper() && !one.label.endsWith(QLatin1Char('.')),
                 qPrintable(one.label));
        for (const QString& sentence : {one.hint, one.why, one.say})
            QVERIFY2(sentence.isEmpty() || QStringLiteral(".").contains(sentence.back()), qPrintable(sentence));
        QVERIFY2(facts.match(one.source).hasMatch(), qPrintable(one.id));
        QVERIFY2(QDate::fromString(one.checkedOn, Qt::ISODate).isValid(), qPrintable(one.id));
        QCOMPARE(guidance::findQuestion(one.id), &one);
        seen += one.id;
        asked += one.ask;
    }
    QVERIFY(seen.size() >= 30);
}

void TestQuestions::yesHasASentence()
{
    for (const Question& one : guidance::questions())
        QCOMPARE(one.isYesNo, !one.say.isEmpty());
}

void TestQuestions::kindsBringTheirOwnQuestions()
{
    for (const Question& one : guidance::questions()) {
        QCOMPARE(one.part == Question::Part::Kind, !one.behaviours.isEmpty());
        for (const QString& id : one.behaviours)
            QVERIFY2(guidance::findBehaviour(id), qPrintable(one.id + QLatin1Char(' ') + id));
    }
    QVERIFY(guidance::questionsAbout({}).empty());
    QVERIFY(guidance::questionsAbout({QStringLiteral("other")}).empty());
    const auto calls = guidance::questionsAbout({QStringLiteral("called")});
    QVERIFY(calls.size() >= 2 && calls.size() <= 5); // A few, not a form.
    // Two kinds that ask the same ask it once.
    QCOMPARE(guidance::questionsAbout({QStringLiteral("silent-calls"), QStringLiteral("called")}).size(), calls.size());
    // No kind brings many.
    for (const auto& behaviour : guidance::behaviours())
        QVERIFY2(guidance::questionsAbout({behaviour.id}).size() <= 5, qPrintable(behaviour.id));
}

void TestQuestions::theElevenFactsOfTheRiskListAreThere()
{
    int facts = 0;
    for (const Question& one : guidance::questions()) {
        if (one.part != Question::Part::Risk)
            continue;
        ++facts;
        QVERIFY(one.isYesNo);
        QCOMPARE(one.source, QStringLiteral("RS-02"));
    }
    QCOMPARE(facts, 11);
}

void TestQuestions::nothingIsSummedOrJudged()
{
    for (const Question& one : guidance::questions()) {
        const QString words = QLatin1Char(' ')
            + QStringList{one.ask, one.label, one.say, one.hint, one.why}.join(QLatin1Char(' ')).toLower()
            + QLatin1Char(' ');
        for (const char* never : {" he ", " she ", " him ", " her ", " his ", " alleged ", " claim ", " score ",
                                  " points ", " total ", " high risk ", " must "})
            QVERIFY2(!words.contains(QLatin1String(never)),
                     qPrintable(one.id + QLatin1Char(':') + QLatin1String(never)));
    }
}

void TestQuestions::theQuestionOfTheCountIsThere()
{
    const Question* asked = guidance::findQuestion(timeline::askedToStopQuestion());
    QVERIFY(asked && asked->isYesNo && asked->part == Question::Part::Stop);
    // What counts as being in touch are kinds that there are.
    int kinds = 0;
    for (const auto& behaviour : guidance::behaviours())
        kinds += timeline::isContact({behaviour.id}) ? 1 : 0;
    QCOMPARE(kinds, 10);
    for (const char* kind : {"watched", "followed", "posts-about-me", "other"})
        QVERIFY(!timeline::isContact({QLatin1String(kind)}));
}

void TestQuestions::unknownIdsAreNotFound()
{
    QCOMPARE(guidance::findQuestion(QStringLiteral("risk-score")), nullptr);
    QCOMPARE(guidance::findQuestion(QString()), nullptr);
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_Questions.moc"
