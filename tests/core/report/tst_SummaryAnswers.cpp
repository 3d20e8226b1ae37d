#include "core/report/SummaryFacts.h"

#include "tests/core/report/PaperCase.h"
#include "tests/support/Verify.h"

using namespace core;
using domain::Reply;
using report::Channel;

/// What was answered enters a summary in the person's words: a yes as a fact, a no not at all, nothing as a total.
class TestSummaryAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestToStopIsSaidWithWhatCameAfter();
    void answersAboutTheWorstAreQuoted();
    void factsForThePoliceAreSentences();
    void aNoIsNotSaid();
    void theLastAnswerHolds();
    void privateAnswersStayOut();
    void shortTextsLeaveThemOutFirst();

private:
    static QString blockText(const report::Summary& summary, const char* label)
    {
        for (const auto& block : summary.blocks)
            if (block.label == QLatin1String(label))
                return block.text;
        return {};
    }
    static report::Summary summaryOf(report::CaseRecords records, int most = 0)
    {
        const auto facts = report::showableFacts(std::move(records), {});
        return facts ? report::composeSummary(*facts, Channel::Online, most) : report::Summary();
    }
    /// Three days of calls; on the second one they were asked to stop.
    static report::CaseRecords calls()
    {
        report::CaseRecords records;
        records.matter = support::mixedCase();
        for (int i = 0; i < 3; ++i)
            records.incidents.push_back(
                support::incident(100 + i, support::daysIn(i), QStringLiteral("It rang."), {QStringLiteral("called")}));
        records.incidents.at(1).statement.answers
            = {{QStringLiteral("asked-to-stop"), Reply::Yes, QStringLiteral("Do not call me again")}};
        return records;
    }
};

void TestSummaryAnswers::aRequestToStopIsSaidWithWhatCameAfter()
{
    const auto summary = summaryOf(calls());
    QCOMPARE(blockText(summary, "I asked them to stop"),
             QStringLiteral("I asked them to stop on 5 March 2026. They have been in touch 1 time since. How I asked: "
                            "\u201CDo not call me again\u201D."));
    for (const auto& block : summary.blocks)
        if (block.label == QLatin1String("I asked them to stop"))
            QCOMPARE(block.restsOn, (QStringList{support::fixedId(101), support::fixedId(102)}));
}

void TestSummaryAnswers::answersAboutTheWorstAreQuoted()
{
    auto records = calls();
    records.incidents.at(2).statement.answers
        = {{QStringLiteral("call-number"), {}, QStringLiteral("07700 900123")},
           {QStringLiteral("call-voicemail"), Reply::Yes, {}},
           {QStringLiteral("cost-money"), {}, QStringLiteral("\u00A360 for a new phone")}};
    records.incidents.at(0).statement.answers = {{QStringLiteral("call-count"), {}, QStringLiteral("ninety")}};
    const QString more = blockText(summaryOf(records), "More about it");
    QCOMPARE(more,
             QStringLiteral("Number they called from: \u201C07700 900123\u201D. They left a voice message. Money "
                            "it cost: \u201C\u00A360 for a new phone\u201D."));
}

void TestSummaryAnswers::factsForThePoliceAreSentences()
{
    auto records = calls();
    records.incidents.at(0).statement.answers
        = {{QStringLiteral("risk-frightened"), Reply::Yes, {}},
           {QStringLiteral("risk-before"), Reply::Yes, QStringLiteral("My cousin.")}};
    QCOMPARE(blockText(summaryOf(records), "What police may ask"),
             QStringLiteral("I am very frightened. They have done this before, to me or to someone else. \u201CMy "
                            "cousin.\u201D"));
}

void TestSummaryAnswers::aNoIsNotSaid()
{
    auto records = calls();
    records.incidents.at(1).statement.answers
        = {{QStringLiteral("asked-to-stop"), Reply::No, QStringLiteral("heron")},
           {QStringLiteral("risk-before"), Reply::NotSure, QStringLiteral("heron")},
           {QStringLiteral("not-known"), Reply::Yes, QStringLiteral("heron")}};
    const auto summary = summaryOf(records);
    QVERIFY2(!summary.text.contains(QStringLiteral("heron")), qPrintable(summary.text));
    QVERIFY(blockText(summary, "I asked them to stop").isEmpty());
    QVERIFY(blockText(summary, "What police may ask").isEmpty());
}

void TestSummaryAnswers::theLastAnswerHolds()
{
    auto records = calls();
    records.incidents.at(0).statement.answers = {{QStringLiteral("risk-frightened"), Reply::Yes, {}}};
    records.incidents.at(2).statement.answers = {{QStringLiteral("risk-frightened"), Reply::No, {}}};
    QVERIFY(blockText(summaryOf(records), "What police may ask").isEmpty());
    std::swap(records.incidents.at(0).statement.answers, records.incidents.at(2).statement.answers);
    QCOMPARE(blockText(summaryOf(records), "What police may ask"), QStringLiteral("I am very frightened."));
}

void TestSummaryAnswers::privateAnswersStayOut()
{
    auto records = calls();
    auto secret = support::incident(500, support::daysIn(-5), QStringLiteral("planted"), {QStringLiteral("called")});
    secret.statement.isPrivate = true;
    secret.statement.answers = {{QStringLiteral("asked-to-stop"), Reply::Yes, QStringLiteral("planted heron")},
                                {QStringLiteral("risk-before"), Reply::Yes, QStringLiteral("planted wren")}};
    records.incidents.push_back(secret);
    const auto summary = summaryOf(records);
    QVERIFY(!summary.text.contains(QStringLiteral("planted")));
    QVERIFY(blockText(summary, "I asked them to stop").contains(QStringLiteral("on 5 March 2026")));
    QVERIFY(blockText(summary, "What police may ask").isEmpty());
}

void TestSummaryAnswers::shortTextsLeaveThemOutFirst()
{
    auto records = calls();
    records.incidents.at(2).statement.answers
        = {{QStringLiteral("call-number"), {}, QStringLiteral("07700 900123")},
           {QStringLiteral("risk-frightened"), Reply::Yes, QStringLiteral("I was sick with it.").repeated(3)}};
    for (const int most : {200, 300, 500, 1500}) {
        const auto summary = summaryOf(records, most);
        QVERIFY(summary.text.toUcs4().size() <= most);
        QVERIFY(!blockText(summary, "What I am reporting").isEmpty());
    }
    QVERIFY(blockText(summaryOf(records, 200), "More about it").isEmpty());
    QVERIFY(!blockText(summaryOf(records, 1500), "More about it").isEmpty());
}

QTEST_GUILESS_MAIN(TestSummaryAnswers)
#include "tst_SummaryAnswers.moc"
