#include "core/report/SummaryFacts.h"

#include "tests/core/report/PaperCase.h"
#include "tests/support/Verify.h"

using namespace core;
using report::Channel;

/// What a summary may speak of: nothing private, not by count or date either, and only what was chosen.
class TestSummaryFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivateEnters();
    void whatHangsOnPrivateAloneStaysOut();
    void onlyPrivateIsAConflict();
    void chosenIncidentsAlone();
    void aChosenStrangerIsNotFound();
    void withoutIncidentsThereAreGaps();
    void gapsShowNothingPrivate();

private:
    static report::SummaryFacts facts(report::CaseRecords records)
    {
        auto result = report::showableFacts(std::move(records), {});
        return result ? *std::move(result) : report::SummaryFacts();
    }
};

void TestSummaryFacts::nothingPrivateEnters()
{
    auto records = support::caseOf(4);
    const QString open = report::composeSummary(facts(records), Channel::Online, 0).text;
    const int openBlocks = int(report::composeSummary(facts(records), Channel::Online, 0).blocks.size());

    // The worst, the earliest and the latest are private; so are a report and a file.
    for (const int day : {-100, 2, 400}) {
        auto secret = support::incident(500 + day, support::daysIn(day), QStringLiteral("planted heron"),
                                        {QStringLiteral("threat-to-kill"), QStringLiteral("came-to-home")});
        secret.statement.isPrivate = true;
        secret.statement.wordsUsed = QStringLiteral("planted kestrel");
        secret.statement.impact = QStringLiteral("planted osprey");
        secret.statement.effect = QStringLiteral("planted wren");
        secret.statement.fearOfViolence = true;
        secret.statement.breachOf = support::idNumber<domain::OrderId>(70);
        records.incidents.push_back(secret);
    }
    domain::Report report;
    report.id = support::idNumber<domain::ReportId>(71);
    report.force = QStringLiteral("planted plover");
    report.madeAt = support::daysIn(401);
    report.references.push_back({QStringLiteral("crime"), QStringLiteral("PLANTED/1"), {}, {}});
    report.isPrivate = true;
    records.reports.push_back(report);
    domain::EvidenceItem item;
    item.id = support::idNumber<domain::EvidenceId>(72);
    item.mediaType = QStringLiteral("image/png");
    item.isPrivate = true;
    records.evidence.push_back(item);

    const auto shown = facts(records);
    for (const auto channel : {Channel::Phone101, Channel::Online, Channel::Station}) {
        for (const int most : {200, 500, 1500, 4000, 0}) {
            const auto summary = report::composeSummary(shown, channel, most);
            const QByteArray everything = report::summaryJson(summary)
                + report::toText(report::summaryDocument(summary, support::c_madeAt)).toUtf8();
            QVERIFY(!everything.toLower().contains("planted"));
            for (const int number : {70, 71, 72, 400, 502, 900})
                QVERIFY(!everything.contains(support::fixedId(number).toUtf8()));
            QVERIFY(!everything.contains("order"));
            QVERIFY(!everything.contains("kill"));
        }
    }
    // Not by count or date either: word for word what it was before there was anything private.
    QCOMPARE(report::composeSummary(shown, Channel::Online, 0).text, open);
    QCOMPARE(int(report::composeSummary(shown, Channel::Online, 0).blocks.size()), openBlocks);
    QCOMPARE(shown.leftOutPrivate, 3);
}

void TestSummaryFacts::whatHangsOnPrivateAloneStaysOut()
{
    auto records = support::caseOf(4);
    const QString open = report::composeSummary(facts(records), Channel::Online, 0).text;
    auto secret = support::incident(500, support::daysIn(3), QStringLiteral("planted"));
    secret.statement.isPrivate = true;
    domain::Person person;
    person.id = support::idNumber<domain::PersonId>(80);
    person.name = QStringLiteral("Planted Person");
    person.doesThis = true;
    secret.statement.people.push_back({person.id, person.name, QStringLiteral("did-it"), {}});
    records.people.push_back(person);
    domain::Account account;
    account.id = support::idNumber<domain::AccountId>(81);
    account.person = records.people.front().id; // Belongs to somebody who is named, yet is known from here only.
    account.platform = QStringLiteral("Planted");
    account.handle = QStringLiteral("planted");
    secret.statement.accounts.push_back(account.id);
    records.accounts.push_back(account);
    domain::Place place;
    place.id = support::idNumber<domain::PlaceId>(82);
    place.name = QStringLiteral("Planted Place");
    secret.statement.place = place.id;
    records.places.push_back(place);
    domain::EvidenceItem item;
    item.id = support::idNumber<domain::EvidenceId>(83);
    item.mediaType = QStringLiteral("video/mp4");
    item.incidents = {secret.id};
    secret.statement.evidence.push_back(item.id);
    records.evidence.push_back(item);
    domain::Report report;
    report.id = support::idNumber<domain::ReportId>(84);
    report.force = QStringLiteral("Planted Police");
    report.madeAt = support::daysIn(3);
    report.incidents = {secret.id};
    records.reports.push_back(report);
    records.incidents.push_back(secret);

    QCOMPARE(report::composeSummary(facts(records), Channel::Online, 0).text, open);
}

void TestSummaryFacts::onlyPrivateIsAConflict()
{
    auto records = support::caseOf(1);
    records.incidents.front().statement.isPrivate = true;
    VERIFY_ERROR(report::showableFacts(records, {}), base::ErrorCode::Conflict);
    VERIFY_ERROR(report::showableFacts(records, {records.incidents.front().id}), base::ErrorCode::Conflict);
    records.incidents.clear();
    VERIFY_ERROR(report::showableFacts(records, {}), base::ErrorCode::Conflict);
}

void TestSummaryFacts::chosenIncidentsAlone()
{
    const auto records = support::caseOf(60);
    const auto some = report::showableFacts(records, {records.incidents.at(3).id, records.incidents.at(9).id});
    VERIFY_OK(some);
    const auto summary = report::composeSummary(*some, Channel::Online, 0);
    QVERIFY(
        summary.text.contains(QStringLiteral("There have been 2 incidents. The first was on 7 March 2026. The last was "
                                             "on 13 March 2026.")));
    QVERIFY(!summary.text.contains(QStringLiteral("nursery")));
    QVERIFY(!summary.text.contains(QStringLiteral("picture")));
}

void TestSummaryFacts::aChosenStrangerIsNotFound()
{
    const auto stranger = support::idNumber<domain::IncidentId>(9999);
    const auto result = report::showableFacts(support::caseOf(2), {stranger});
    VERIFY_ERROR(result, base::ErrorCode::NotFound);
    QCOMPARE(result.error().subject, stranger.text());
}

void TestSummaryFacts::withoutIncidentsThereAreGaps()
{
    report::CaseRecords empty;
    empty.matter = support::mixedCase();
    empty.matter.wanted.clear();
    empty.matter.safeContact.clear();
    for (const auto channel : {Channel::Phone101, Channel::Online, Channel::Station}) {
        const auto summary = report::composeToFillIn(report::factsWithoutIncidents(empty), channel);
        QCOMPARE(summary.channel, channel);
        QVERIFY(summary.text.contains(QStringLiteral("I want to report stalking")));
        QCOMPARE(summary.text.contains(QStringLiteral("Stop and call 999.")), channel != Channel::Online);
        QVERIFY(!summary.askFor.isEmpty() && !summary.goodToKnow.isEmpty());
        int gaps = 0;
        for (const auto& block : summary.blocks) {
            QCOMPARE(block.isToFillIn, block.text.contains(QChar(0x2026)));
            gaps += block.isToFillIn ? 1 : 0;
        }
        QCOMPARE(gaps, 8);
        // On paper each gap has room to write.
        const auto paper = report::summaryDocument(summary, support::c_madeAt);
        int rooms = 0;
        for (const auto& block : paper.sections.at(1).blocks)
            rooms += std::holds_alternative<report::WritingSpace>(block) ? 1 : 0;
        QCOMPARE(rooms, gaps);
    }
}

void TestSummaryFacts::gapsShowNothingPrivate()
{
    auto records = support::caseOf(4);
    domain::Person secret;
    secret.id = support::idNumber<domain::PersonId>(90);
    secret.name = QStringLiteral("Planted Person");
    secret.doesThis = true;
    records.people.push_back(secret);
    auto incident = support::incident(501, support::daysIn(1), QStringLiteral("planted heron"));
    incident.statement.isPrivate = true;
    incident.statement.people.push_back({secret.id, secret.name, QStringLiteral("did-it"), {}});
    records.incidents.push_back(incident);
    domain::Report told = records.reports.front();
    told.force = QStringLiteral("Planted Police");
    told.isPrivate = true;
    records.reports.push_back(told);
    const auto summary = report::composeToFillIn(report::factsWithoutIncidents(std::move(records)), Channel::Phone101);
    QVERIFY2(!summary.text.contains(QStringLiteral("lanted")), qPrintable(summary.text));
    // Of the incidents nothing is said; of what is known besides, all.
    QVERIFY(!summary.text.contains(QStringLiteral("grey car")));
    for (const char* known :
         {"Robin Vale", "Kent Police", "incident number 0412", "I want it to stop.", "Text me between 9am and 3pm."})
        QVERIFY2(summary.text.contains(QString::fromUtf8(known)), qPrintable(summary.text));
}

QTEST_GUILESS_MAIN(TestSummaryFacts)
#include "tst_SummaryFacts.moc"
