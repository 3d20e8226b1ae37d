#include "core/evidence/IncidentLinkRecords.h"

#include "core/db/Database.h"

namespace core::evidence {

base::Result<std::optional<QByteArray>> IncidentLinkRecords::lastRevision(domain::IncidentId id)
{
    auto select = m_database.prepare("SELECT canonical FROM revision WHERE record = ? AND kind = 'incident' "
                                     "ORDER BY number DESC LIMIT 1");
    if (!select)
        return select.error();
    select->bind(1, id.bytes());
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? std::optional(select->blob(0)) : std::nullopt;
}

base::Result<void> IncidentLinkRecords::insertLink(domain::IncidentId incident, int position, domain::EvidenceId item)
{
    const auto insert
        = m_database.cached("INSERT INTO incident_evidence (incident, position, evidence) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(1, incident.bytes());
    (*insert)->bind(2, position);
    (*insert)->bind(3, item.bytes());
    return (*insert)->run();
}

base::Result<void> IncidentLinkRecords::markAmended(const domain::Incident& incident)
{
    auto update = m_database.prepare("UPDATE incident SET revision = ?, revised_at = ?, amend_reason = ? WHERE id = ?");
    if (!update)
        return update.error();
    update->bind(1, incident.revision);
    update->bind(2, incident.revisedAt.msecs);
    update->bind(3, incident.amendReason);
    update->bind(4, incident.id.bytes());
    return update->run();
}

} // namespace core::evidence
