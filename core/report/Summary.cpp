#include "core/report/Summary.h"

#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/People.h"
#include "core/report/SummaryFacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::report {

namespace {

constexpr int c_shortest = 200;

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Phone101:
        return QStringLiteral("101");
    case Channel::Online:
        return QStringLiteral("online");
    case Channel::Station:
        return QStringLiteral("station");
    }
    return {};
}

base::Result<CaseRecords> readRecords(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    CaseRecords records;
    const auto cases = diary::listCases(vault);
    if (!cases)
        return cases.error();
    const auto matter
        = std::find_if(cases->begin(), cases->end(), [&](const domain::Case& one) { return one.id == caseId; });
    if (matter == cases->end())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such case"), caseId.text()};
    records.matter = *matter;

    diary::IncidentQuery query;
    query.caseId = caseId;
    query.order = diary::IncidentQuery::Order::OldestFirst;
    query.limit = 0;
    auto incidents = diary::readIncidents(query, vault);
    if (!incidents)
        return incidents.error();
    records.incidents = *std::move(incidents);

    auto people = people::listPeople(caseId, vault);
    if (!people)
        return people.error();
    records.people = *std::move(people);
    auto accounts = people::listAccounts(caseId, vault);
    if (!accounts)
        return accounts.error();
    records.accounts = *std::move(accounts);
    auto places = people::listPlaces(caseId, vault);
    if (!places)
        return places.error();
    records.places = *std::move(places);
    auto reports = contacts::listReports(caseId, vault);
    if (!reports)
        return reports.error();
    records.reports = *std::move(reports);
    evidence::EvidenceQuery all;
    all.caseId = caseId;
    auto items = evidence::listEvidence(all, vault);
    if (!items)
        return items.error();
    records.evidence = *std::move(items);
    return records;
}

} // namespace

base::Result<Summary> summarize(const SummaryRequest& request, const vault::UnlockedVault& vault)
{
    if (request.maxChars != 0 && request.maxChars < c_shortest)
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("at least 200 characters, or 0 for no limit"),
                           QStringLiteral("maxChars")};
    auto records = readRecords(request.caseId, vault);
    if (!records)
        return records.error();
    const auto facts = showableFacts(*std::move(records), request.incidents);
    if (!facts)
        return facts.error();
    return composeSummary(*facts, request.channel, request.maxChars);
}

QByteArray summaryJson(const Summary& summary)
{
    QJsonArray blocks;
    for (const auto& block : summary.blocks)
        blocks += QJsonObject{{QStringLiteral("label"), block.label},
                              {QStringLiteral("text"), block.text},
                              {QStringLiteral("rests_on"), QJsonArray::fromStringList(block.restsOn)}};
    const QJsonObject document{{QStringLiteral("channel"), channelName(summary.channel)},
                               {QStringLiteral("max_chars"), summary.maxChars},
                               {QStringLiteral("blocks"), blocks},
                               {QStringLiteral("text"), summary.text},
                               {QStringLiteral("ask_for"), QJsonArray::fromStringList(summary.askFor)},
                               {QStringLiteral("if_it_goes_badly"), QJsonArray::fromStringList(summary.ifItGoesBadly)}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

ReportDocument summaryDocument(const Summary& summary, base::Timestamp madeAt)
{
    ReportDocument document;
    document.madeAt = madeAt;
    document.pageFooter = QStringLiteral("Page %1 of %2");
    switch (summary.channel) {
    case Channel::Phone101:
        document.title = QStringLiteral("Call sheet for 101");
        break;
    case Channel::Online:
        document.title = QStringLiteral("Online report");
        break;
    case Channel::Station:
        document.title = QStringLiteral("What to say at the station");
        break;
    }

    const QString emergency = QStringLiteral("Is it happening now, or are you in danger? Stop and call 999.");
    document.sections.push_back({{}, {Paragraph{emergency, Paragraph::Style::Lead, {}}}});

    Section say{summary.channel == Channel::Online ? QStringLiteral("Put this in the form")
                                                   : QStringLiteral("Read this out"),
                {}};
    for (const auto& block : summary.blocks) {
        if (block.text != emergency)
            say.blocks.emplace_back(Facts{{{block.label, block.text}}, block.restsOn});
    }
    document.sections.push_back(std::move(say));

    document.sections.push_back(
        {QStringLiteral("Ask for this, and write it down"), {Lines{summary.askFor, Lines::Style::TickBoxes, {}}}});
    auto& ask = document.sections.back().blocks;
    if (summary.channel == Channel::Online) {
        ask.emplace_back(WritingSpace{QStringLiteral("Receipt code"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Sent on"), 1});
    } else {
        ask.emplace_back(WritingSpace{QStringLiteral("Log number and date"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Crime reference"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Officer or team"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Next contact"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("What they say"), 4});
    }
    if (!summary.ifItGoesBadly.isEmpty())
        document.sections.push_back(
            {QStringLiteral("If it goes badly"), {Lines{summary.ifItGoesBadly, Lines::Style::Bullets, {}}}});
    if (!summary.goodToKnow.isEmpty())
        document.sections.push_back(
            {QStringLiteral("Good to know"), {Lines{summary.goodToKnow, Lines::Style::Bullets, {}}}});
    return document;
}

} // namespace core::report
