#include "core/guidance/Behaviours.h"
#include "core/report/Quotation.h"
#include "core/report/SummaryFacts.h"
#include "core/report/SummaryWords.h"

#include "tests/core/report/Golden.h"
#include "tests/core/report/PaperCase.h"
#include "tests/support/Verify.h"

#include <QRegularExpression>
#include <QSet>

using namespace core;
using report::Channel;

/// The words of a summary: right words first, facts only, the person's own words unchanged, never longer than asked
/// for.
class TestSummaryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsAsItWas();
    void neverLongerThanAskedFor_data();
    void neverLongerThanAskedFor();
    void fiveHundredHoldWhatMatters_data();
    void fiveHundredHoldWhatMatters();
    void longerLimitsSayNoLess();
    void leadsWithTheRightWords();
    void everySentenceRestsOnRecords();
    void quotedWordsAreTheirOwn();
    void oneIncidentIsNotCalledARepetition();
    void theMostSeriousIsByKindThenLatest();
    void whatIsAsSeriousAsOthersIsNotTheMostSerious();
    void daysThatAreNotKnownAreNotSaidAsKnown();
    void uncertainNamesStayUncertain();
    void aPersonOfSomeIncidentsIsNotThePersonOfAll();
    void anAccountThatNoIncidentNamesWasNotUsed();
    void withoutANameNothingIsClaimed();
    void unknownDatesAreSaidPlainly();
    void noVerdictsAndNoGender();

private:
    static report::SummaryFacts facts(report::CaseRecords records)
    {
        auto result = report::showableFacts(std::move(records), {});
        return result ? *std::move(result) : report::SummaryFacts();
    }
    static QString blockText(const report::Summary& summary, const QString& label)
    {
        for (const auto& block : summary.blocks)
            if (block.label == label)
                return block.text;
        return {};
    }
};

void TestSummaryWords::textIsAsItWas()
{
    QByteArray all;
    for (const auto channel : {Channel::Phone101, Channel::Online, Channel::Station}) {
        for (const int most : {500, 1500, 0}) {
            const auto summary = report::composeSummary(facts(support::caseOf(60)), channel, most);
            all += "== " + QByteArray::number(int(channel)) + ", " + QByteArray::number(most) + ": "
                + QByteArray::number(report::codePoints(summary.text)) + "\n" + summary.text.toUtf8() + "\n\n";
        }
    }
    all += report::summaryJson(report::composeSummary(facts(support::caseOf(2)), Channel::Phone101, 1500));
    all += report::toText(
               report::summaryDocument(report::composeSummary(facts(support::caseOf(60)), Channel::Phone101, 0),
                                       support::c_madeAt))
               .toUtf8();
    support::compareWithGolden(all, QStringLiteral("summary.txt"));
}

void TestSummaryWords::neverLongerThanAskedFor_data()
{
    QTest::addColumn<int>("incidents");
    QTest::addColumn<Channel>("channel");
    for (const int incidents : {1, 2, 60, 500})
        for (const auto channel : {Channel::Phone101, Channel::Online, Channel::Station})
            QTest::addRow("%d, %d", incidents, int(channel)) << incidents << channel;
}

void TestSummaryWords::neverLongerThanAskedFor()
{
    QFETCH(const int, incidents);
    QFETCH(const Channel, channel);
    auto records = support::caseOf(incidents);
    // Long, in many scripts, and with pairs of surrogates.
    records.incidents.back().statement.what
        = QStringLiteral("😨 وہ میرے گھر کے باہر تھا۔ 夜中に電話が鳴りました。 It went on and on. ").repeated(400);
    records.matter.wanted = QString(5000, QLatin1Char('w'));
    for (const auto jurisdiction :
         {domain::Jurisdiction::EnglandWales, domain::Jurisdiction::Scotland, domain::Jurisdiction::NorthernIreland}) {
        for (const auto role : {domain::Role::Victim, domain::Role::Witness, domain::Role::OnBehalf}) {
            records.matter.jurisdiction = jurisdiction;
            records.matter.role = role;
            const auto shown = facts(records);
            for (const int most : {200, 201, 230, 300, 500, 1500, 4000}) {
                const auto summary = report::composeSummary(shown, channel, most);
                QVERIFY2(report::codePoints(summary.text) <= most, qPrintable(summary.text));
                QVERIFY(summary.blocks.size() >= 2);
                QStringList texts;
                for (const auto& block : summary.blocks)
                    texts += block.text;
                QCOMPARE(summary.text, texts.join(QStringLiteral("\n\n")));
            }
        }
    }
}

void TestSummaryWords::fiveHundredHoldWhatMatters_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::newRow("101") << Channel::Phone101;
    QTest::newRow("online") << Channel::Online;
    QTest::newRow("station") << Channel::Station;
}

void TestSummaryWords::fiveHundredHoldWhatMatters()
{
    QFETCH(const Channel, channel);
    for (const int incidents : {2, 60, 500}) {
        const auto summary = report::composeSummary(facts(support::caseOf(incidents)), channel, 500);
        QVERIFY2(summary.text.contains(QStringLiteral("I want to report stalking")), qPrintable(summary.text));
        QVERIFY2(summary.text.contains(QStringLiteral("There have been %1 incidents.").arg(incidents)),
                 qPrintable(summary.text));
        QVERIFY2(summary.text.contains(QStringLiteral("The most serious was")), qPrintable(summary.text));
        QVERIFY2(summary.text.contains(QStringLiteral("“I got a text that said I would be")), qPrintable(summary.text));
        QVERIFY2(summary.text.contains(QStringLiteral("I am afraid of violence.")), qPrintable(summary.text));
        QVERIFY2(summary.text.contains(QStringLiteral("What I want: “I want it to stop.")), qPrintable(summary.text));
        QCOMPARE(
            summary.text.startsWith(QStringLiteral("Is it happening now, or are you in danger? Stop and call 999.")),
            channel != Channel::Online);
    }
}

void TestSummaryWords::longerLimitsSayNoLess()
{
    const auto shown = facts(support::caseOf(60));
    QSet<QString> before;
    for (const int most : {200, 500, 1500, 4000, 0}) {
        QSet<QString> labels;
        for (const auto& block : report::composeSummary(shown, Channel::Online, most).blocks)
            labels.insert(block.label);
        QVERIFY(labels.contains(before));
        before = labels;
    }
    QCOMPARE(before.size(), 11);
}

void TestSummaryWords::leadsWithTheRightWords()
{
    auto records = support::caseOf(60);
    const auto summary = report::composeSummary(facts(records), Channel::Online, 0);
    QVERIFY2(summary.text.startsWith(
                 QStringLiteral("I want to report stalking and threats of violence. It has happened more "
                                "than once. The law that may fit: section 4A or section 2A, "
                                "Protection from Harassment Act 1997.")),
             qPrintable(summary.text));
    records.matter.jurisdiction = domain::Jurisdiction::Scotland;
    QVERIFY(report::composeSummary(facts(records), Channel::Online, 0)
                .text.contains(QStringLiteral("(Scotland) Act 2010")));
    records.matter.role = domain::Role::OnBehalf;
    QVERIFY(report::composeSummary(facts(records), Channel::Online, 0)
                .text.startsWith(QStringLiteral("I am reporting for someone else. I want to report stalking")));
}

void TestSummaryWords::everySentenceRestsOnRecords()
{
    const auto summary = report::composeSummary(facts(support::caseOf(60)), Channel::Phone101, 0);
    for (const auto& block : summary.blocks) {
        QCOMPARE(block.restsOn.isEmpty(), block.label == QStringLiteral("First"));
        for (const QString& id : block.restsOn)
            QCOMPARE(id.size(), 36);
    }
    QCOMPARE(summary.blocks.at(1).restsOn.size(), 60);
}

void TestSummaryWords::quotedWordsAreTheirOwn()
{
    const auto records = support::caseOf(60);
    QString own = records.matter.wanted + records.matter.safeContact + records.people.front().relationship
        + records.accounts.front().handle;
    for (const auto& incident : records.incidents)
        own += incident.statement.what + incident.statement.wordsUsed + incident.statement.impact
            + incident.statement.effect;
    const QRegularExpression quoted(QStringLiteral("“([^”]*)”"));
    int count = 0;
    for (const int most : {200, 300, 500, 1500, 0}) {
        auto matches = quoted.globalMatch(report::composeSummary(facts(records), Channel::Online, most).text);
        while (matches.hasNext()) {
            QString words = matches.next().captured(1);
            if (words.endsWith(QChar(0x2026)))
                words.chop(1);
            QVERIFY2(own.contains(words.trimmed()), qPrintable(words));
            ++count;
        }
    }
    QVERIFY(count > 15);
}

void TestSummaryWords::oneIncidentIsNotCalledARepetition()
{
    const auto summary = report::composeSummary(facts(support::caseOf(1)), Channel::Phone101, 0);
    QVERIFY2(
        summary.text.contains(QStringLiteral("I want to report threats of violence.\n\nIt happened on 4 March 2026, "
                                             "9:10pm.")),
        qPrintable(summary.text));
    QVERIFY(summary.text.contains(QStringLiteral("What happened: “I got a text")));
    QVERIFY(!summary.text.contains(QStringLiteral("more than once")));
    QVERIFY(!summary.text.contains(QStringLiteral("stalking")));
    QVERIFY(!summary.text.contains(QStringLiteral("The most serious")));
}

void TestSummaryWords::theMostSeriousIsByKindThenLatest()
{
    auto records = support::caseOf(0);
    records.incidents = {
        support::incident(1, support::daysIn(1), QStringLiteral("First threat."), {QStringLiteral("threat-to-kill")}),
        support::incident(2, support::daysIn(5), QStringLiteral("Second threat."), {QStringLiteral("threat-to-kill")}),
        support::incident(3, support::daysIn(9), QStringLiteral("A call."), {QStringLiteral("called")})};
    auto summary = report::composeSummary(facts(records), Channel::Phone101, 0);
    QCOMPARE(blockText(summary, QStringLiteral("The most serious")),
             QStringLiteral("One of the most serious was on 9 March 2026, 9:10pm: “Second threat.”"));
    QCOMPARE(blockText(summary, QStringLiteral("The latest")),
             QStringLiteral("The latest was on 13 March 2026, 9:10pm: “A call.”"));

    records.incidents.pop_back();
    summary = report::composeSummary(facts(records), Channel::Phone101, 0);
    QCOMPARE(blockText(summary, QStringLiteral("The most serious, and the latest")),
             QStringLiteral("One of the most serious, and the latest, was on 9 March 2026, 9:10pm: “Second threat.”"));
    QCOMPARE(blockText(summary, QStringLiteral("The latest")), QString());
}

void TestSummaryWords::whatIsAsSeriousAsOthersIsNotTheMostSerious()
{
    auto records = support::caseOf(3);
    for (auto& incident : records.incidents) {
        incident.statement.behaviours.clear();
        incident.statement.fearOfViolence.reset();
    }
    const auto text = [&] { return report::composeSummary(facts(records), Channel::Phone101, 0).text; };
    QVERIFY2(text().contains(QStringLiteral("The latest was on ")), qPrintable(text()));
    QVERIFY2(!text().contains(QStringLiteral("most serious")), qPrintable(text()));
    records.incidents[0].statement.when = {};
    QVERIFY2(text().contains(QStringLiteral("The latest with a known date was on ")), qPrintable(text()));
    records.incidents[1].statement.behaviours = records.incidents[2].statement.behaviours
        = {QStringLiteral("followed")};
    QVERIFY2(text().contains(QStringLiteral("One of the most serious, and the latest with a known date, was on ")),
             qPrintable(text()));
    records.incidents[1].statement.behaviours.clear();
    QVERIFY2(text().contains(QStringLiteral("The most serious was the latest with a known date, on ")),
             qPrintable(text()));
}

void TestSummaryWords::daysThatAreNotKnownAreNotSaidAsKnown()
{
    const auto moment = [](int day, int hour) {
        return domain::Moment{{QDateTime({2026, 11, day}, {hour, 0}, Qt::UTC).toMSecsSinceEpoch()}, 0};
    };
    const auto said = [](domain::Precision precision, domain::Moment from, std::optional<domain::Moment> to = {}) {
        domain::When when;
        when.precision = precision;
        when.from = from;
        when.to = to;
        return report::onDay(when);
    };
    using domain::Precision;
    QCOMPARE(said(Precision::Day, moment(14, 0), moment(16, 0)),
             QStringLiteral("between 14 November 2026 and 16 November 2026"));
    QCOMPARE(said(Precision::Exact, moment(14, 9), moment(16, 8)),
             QStringLiteral("between 14 November 2026 and 16 November 2026"));
    QCOMPARE(said(Precision::About, moment(22, 17), moment(22, 22)), QStringLiteral("on 22 November 2026"));
    QCOMPARE(said(Precision::About, moment(18, 16)), QStringLiteral("on 18 November 2026"));
    QCOMPARE(said(Precision::About, moment(18, 0)), QStringLiteral("about 18 November 2026"));
    QCOMPARE(said(Precision::Month, moment(1, 0)), QStringLiteral("in November 2026"));
}

void TestSummaryWords::uncertainNamesStayUncertain()
{
    auto records = support::caseOf(2);
    const QString label = QStringLiteral("Who it is");
    QVERIFY(blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label)
                .startsWith(QStringLiteral("I think the person is Robin Vale.")));
    records.people.front().certainty = domain::Certainty::Guess;
    QVERIFY(blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label)
                .startsWith(QStringLiteral("I am not sure, but it may be Robin Vale.")));
    records.people.front().certainty = domain::Certainty::Sure;
    QVERIFY(blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label)
                .startsWith(QStringLiteral("The person is Robin Vale.")));
}

void TestSummaryWords::aPersonOfSomeIncidentsIsNotThePersonOfAll()
{
    auto records = support::caseOf(3);
    domain::Person& robin = records.people.front();
    robin.certainty = domain::Certainty::Sure;
    robin.doesThis = false; // Only the incidents speak.
    for (auto& incident : records.incidents)
        incident.statement.people = {{robin.id, robin.name, QStringLiteral("did-it"), {}}};
    const QString label = QStringLiteral("Who it is");
    const auto text = [&] { return blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label); };
    const auto begins = [&](const char* words) { return text().startsWith(QLatin1String(words)); };
    QVERIFY2(begins("The person is Robin Vale. "), qPrintable(text()));
    records.incidents[1].statement.people.clear();
    QVERIFY2(begins("The person is Robin Vale in 2 of the 3 incidents."), qPrintable(text()));
    records.incidents[0].statement.people.front().role = QStringLiteral("witness");
    records.incidents[2].statement.people.front().certainty = domain::Certainty::ThinkSo;
    QVERIFY2(begins("I think the person is Robin Vale in 1 of the 3 incidents."), qPrintable(text()));
    records.incidents[0].statement.people
        = {{robin.id, robin.name, QStringLiteral("did-it"), domain::Certainty::Guess}};
    QVERIFY2(begins("I am not sure, but it may be Robin Vale in 2 of the 3 incidents."), qPrintable(text()));
    robin.doesThis = true; // Their record says it, for all of it.
    QVERIFY2(begins("The person is Robin Vale. "), qPrintable(text()));
}

void TestSummaryWords::anAccountThatNoIncidentNamesWasNotUsed()
{
    auto records = support::caseOf(2);
    for (auto& incident : records.incidents)
        incident.statement.accounts.clear();
    const QString label = QStringLiteral("Who it is");
    const QString handle = QStringLiteral("Instagram “grey.heron.77”");
    QString text = blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label);
    QVERIFY2(text.contains(QStringLiteral("Another account of theirs: %1.").arg(handle)), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("used")), qPrintable(text));
    records.incidents.front().statement.accounts.push_back(records.accounts.front().id);
    text = blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label);
    QVERIFY2(text.contains(QStringLiteral("The account used: %1.").arg(handle)), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Another account")), qPrintable(text));
}

void TestSummaryWords::withoutANameNothingIsClaimed()
{
    auto records = support::caseOf(2);
    records.people.clear();
    records.accounts.front().person.reset();
    records.incidents.front().statement.accounts.push_back(records.accounts.front().id);
    const QString label = QStringLiteral("Who it is");
    QCOMPARE(blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label),
             QStringLiteral("The account used: Instagram “grey.heron.77”."));
    records.accounts.clear();
    QCOMPARE(blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label), QString());

    // Known, but only from what is private: then nothing is said that is not so.
    auto secret = support::incident(500, support::daysIn(3), QStringLiteral("planted"));
    secret.statement.isPrivate = true;
    domain::Person person;
    person.id = support::idNumber<domain::PersonId>(80);
    person.name = QStringLiteral("Planted Person");
    person.doesThis = true;
    secret.statement.people.push_back({person.id, person.name, QStringLiteral("did-it"), {}});
    records.people.push_back(person);
    records.incidents.push_back(secret);
    QCOMPARE(blockText(report::composeSummary(facts(records), Channel::Phone101, 0), label), QString());
}

void TestSummaryWords::unknownDatesAreSaidPlainly()
{
    auto records = support::caseOf(3);
    records.incidents.at(0).statement.when = {};
    const QString label = QStringLiteral("How often, and since when");
    QVERIFY(blockText(report::composeSummary(facts(records), Channel::Online, 0), label)
                .startsWith(QStringLiteral(
                    "There have been 3 incidents. The first was on 5 March 2026. The last was on 6 March "
                    "2026. I do not know the date of 1 of them.")));
    for (auto& incident : records.incidents)
        incident.statement.when = {};
    QVERIFY(blockText(report::composeSummary(facts(records), Channel::Online, 0), label)
                .startsWith(QStringLiteral("There have been 3 incidents. I do not know the dates.")));
    QVERIFY(report::composeSummary(facts(records), Channel::Online, 200).text.size() <= 200);
}

void TestSummaryWords::noVerdictsAndNoGender()
{
    auto records = support::caseOf(60);
    for (auto& incident : records.incidents) {
        for (const auto& behaviour : guidance::behaviours())
            incident.statement.behaviours += behaviour.id;
        incident.statement.what = QStringLiteral("-");
        incident.statement.impact = QStringLiteral("-");
        incident.statement.wordsUsed.clear();
    }
    records.matter.wanted.clear();
    const QRegularExpression banned(
        QStringLiteral("\\b(he|she|his|her|him|hers|alleged|allegedly|claim|claims|so-called|secure|guaranteed|"
                       "must|sorry|please|victim|offender|stalker|perpetrator|suspect|illegal|invalid)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto channel : {Channel::Phone101, Channel::Online, Channel::Station}) {
        const auto match = banned.match(report::composeSummary(facts(records), channel, 0).text);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestSummaryWords)
#include "tst_SummaryWords.moc"
