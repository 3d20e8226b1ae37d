#include "core/diary/IncidentRevisions.h"

#include "core/base/Json.h"
#include "core/diary/IncidentRecords.h"

namespace core::diary {

base::Error IncidentRevisions::noSuchIncident(domain::IncidentId id)
{
    return {base::ErrorCode::NotFound, QStringLiteral("there is no such incident"), id.text()};
}

base::Error IncidentRevisions::notAsWritten(domain::IncidentId id)
{
    return {base::ErrorCode::Unreliable, QStringLiteral("an incident did not read back as written"), id.text()};
}

base::Result<void> IncidentRevisions::keep(custody::Ledger& ledger, const QString& event,
                                           const domain::Incident& incident, const QString& reason)
{
    return ledger.keepRevision(event, domain::RecordKind::Incident, incident.id.bytes(), incident.revision,
                               base::canonicalJson(domain::canonicalForm(incident)), reason);
}

base::Result<domain::Incident> IncidentRevisions::find(domain::IncidentId id) const
{
    auto found = IncidentRecords(m_database).find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return noSuchIncident(id);
    return **std::move(found);
}

base::Result<domain::Incident> IncidentRevisions::findStanding(domain::IncidentId id) const
{
    auto found = find(id);
    if (found && found->withdrawnAt)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("this incident was withdrawn"), id.text()};
    return found;
}

base::Result<void> IncidentRevisions::store(const domain::Incident& before, domain::Incident& after,
                                            const QString& event, const QString& reason)
{
    after.revisedAt = m_now;
    after.revision = before.revision + 1;
    if (auto stored = IncidentRecords(m_database).replace(before, after); !stored)
        return stored;
    return keep(m_ledger, event, after, reason);
}

base::Result<domain::Incident> IncidentRevisions::readBack(const domain::Incident& written,
                                                           const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto stored = IncidentRecords(**connection).find(written.id);
    if (!stored)
        return stored.error();
    if (!stored->has_value() || **stored != written)
        return notAsWritten(written.id);
    return written;
}

} // namespace core::diary
