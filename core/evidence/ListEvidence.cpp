#include "core/db/Snapshot.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"

namespace core::evidence {

namespace {

base::Result<domain::EvidenceItem> orNotFound(base::Result<std::optional<domain::EvidenceItem>> found,
                                              const QString& subject)
{
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such evidence"), subject};
    return **std::move(found);
}

} // namespace

base::Result<std::vector<domain::EvidenceItem>> listEvidence(const EvidenceQuery& query,
                                                             const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    return EvidenceRecords(**connection).list(query);
}

base::Result<domain::EvidenceItem> findEvidence(domain::EvidenceId id, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    return orNotFound(EvidenceRecords(**connection).find(id), id.text());
}

base::Result<domain::EvidenceItem> findEvidence(const QString& exhibitOrId, const vault::UnlockedVault& vault)
{
    const auto id = domain::EvidenceId::fromText(exhibitOrId.trimmed());
    if (!id.isNull())
        return findEvidence(id, vault);
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    return orNotFound(EvidenceRecords(**connection).findByExhibit(exhibitOrId), exhibitOrId);
}

} // namespace core::evidence
