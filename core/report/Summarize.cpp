#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/Directory.h"
#include "core/people/People.h"
#include "core/report/SummaryFacts.h"

#include <algorithm>

namespace core::report {

namespace {

constexpr int c_shortest = 200;

/// Puts who stands for somebody in the place of whoever is merged, in every link.
base::Result<void> nameByRoots(CaseRecords& records, domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    const auto names = people::namesOfPeople(caseId, vault);
    if (!names)
        return names.error();
    const auto accounts = people::rootsOfAccounts(caseId, vault);
    if (!accounts)
        return accounts.error();
    const auto settle = [&names](domain::PersonId& id) {
        if (const auto known = names->find(id); known != names->end())
            id = known->second.standsFor;
    };
    for (domain::Incident& incident : records.incidents) {
        for (domain::IncidentPerson& person : incident.statement.people)
            settle(person.id);
        for (domain::AccountId& account : incident.statement.accounts)
            if (const auto known = accounts->find(account); known != accounts->end())
                account = known->second;
    }
    for (domain::Account& account : records.accounts)
        if (account.person)
            settle(*account.person);
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
    if (auto done = nameByRoots(records, caseId, vault); !done)
        return done.error();
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

base::Result<Summary> summaryToFillIn(domain::CaseId caseId, Channel channel, const vault::UnlockedVault& vault)
{
    auto records = readRecords(caseId, vault);
    if (!records)
        return records.error();
    return composeToFillIn(factsWithoutIncidents(*std::move(records)), channel);
}

} // namespace core::report
