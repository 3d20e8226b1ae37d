#include "core/evidence/IncidentLinks.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/evidence/IncidentLinkRecords.h"

#include <algorithm>

namespace core::evidence {

namespace {

/// The incident as its last revision says.
base::Result<domain::Incident> openIncident(domain::IncidentId id, domain::CaseId caseId, IncidentLinkRecords& records)
{
    const auto canonical = records.lastRevision(id);
    if (!canonical)
        return canonical.error();
    const base::Error missing{base::ErrorCode::NotFound, QStringLiteral("no such incident in this case"), id.text()};
    if (!*canonical)
        return missing;
    const auto json = base::parseJson(**canonical);
    if (!json)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("a kept revision is no JSON"), id.text()};
    auto incident = domain::incidentFromJson(json->toObject());
    if (!incident)
        return base::Error{base::ErrorCode::Damaged, incident.error().detail, id.text()};
    if (incident->caseId != caseId)
        return missing;
    if (incident->withdrawnAt)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("the incident is withdrawn"), id.text()};
    return incident;
}

} // namespace

void IncidentLinks::add(domain::EvidenceId item, domain::IncidentId incident)
{
    std::vector<domain::EvidenceId>& items = m_links[incident];
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

base::Result<void> IncidentLinks::check(const std::vector<domain::IncidentId>& incidents, domain::CaseId caseId,
                                        db::Database& database)
{
    IncidentLinkRecords records(database);
    for (const domain::IncidentId id : incidents)
        if (const auto incident = openIncident(id, caseId, records); !incident)
            return incident.error();
    return {};
}

base::Result<void> IncidentLinks::write(domain::CaseId caseId, db::Database& database,
                                        const vault::UnlockedVault& vault) const
{
    IncidentLinkRecords records(database);
    custody::Ledger ledger(database, vault);
    for (const auto& [id, items] : m_links) {
        auto incident = openIncident(id, caseId, records);
        if (!incident)
            return incident.error();
        std::vector<domain::EvidenceId>& linked = incident->statement.evidence;
        const std::size_t before = linked.size();
        for (const domain::EvidenceId item : items)
            if (std::find(linked.begin(), linked.end(), item) == linked.end())
                linked.push_back(item);
        if (linked.size() == before)
            continue;
        incident->revision += 1;
        incident->revisedAt = vault.clock().now();
        incident->amendReason = QStringLiteral("file added");
        for (std::size_t i = before; i < linked.size(); ++i)
            if (const auto added = records.insertLink(id, static_cast<int>(i), linked[i]); !added)
                return added.error();
        if (const auto marked = records.markAmended(*incident); !marked)
            return marked.error();
        const auto kept = ledger.keepRevision(
            QStringLiteral("incident.amended"), domain::RecordKind::Incident, id.bytes(), incident->revision,
            base::canonicalJson(domain::canonicalForm(*incident)), incident->amendReason);
        if (!kept)
            return kept.error();
    }
    return {};
}

} // namespace core::evidence
