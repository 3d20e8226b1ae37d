#include "core/evidence/OpenEvidence.h"

#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/StoredObjectRecords.h"

namespace core::evidence {

namespace {

base::Result<std::optional<StoredRow>> rowOf(const domain::EvidenceItem& item, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return StoredObjectRecords(**connection).find(item.objectName);
}

} // namespace

base::Result<vault::ObjectReader> openObjectOf(const domain::EvidenceItem& item, const vault::UnlockedVault& vault,
                                               vault::Reading reading, const StoredRow* stored)
{
    if (item.origin == domain::Origin::Physical)
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a physical item has no file"), item.exhibit};
    if (item.objectName.isEmpty())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("the item was removed"), item.exhibit};
    auto reader = vault.objects().open(item.objectName, reading);
    if (!reader)
        return base::Error{reader.error().code, reader.error().detail, item.exhibit};
    const auto row = stored ? base::Result<std::optional<StoredRow>>(*stored) : rowOf(item, vault);
    if (!row)
        return row.error();
    const vault::ObjectDescription& found = reader->description();
    if (found.size != item.size || std::optional(found.sha256) != item.sha256 || !*row
        || (*row)->objectId != found.objectId)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("the object is not the one of the record"),
                           item.exhibit};
    return reader;
}

base::Result<vault::ObjectReader> openEvidence(domain::EvidenceId id, const vault::UnlockedVault& vault)
{
    const auto item = findEvidence(id, vault);
    if (!item)
        return item.error();
    return openObjectOf(*item, vault);
}

base::Result<void> logViewed(domain::EvidenceId id, vault::UnlockedVault& vault)
{
    const auto item = findEvidence(id, vault);
    if (!item)
        return item.error();
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    const auto wasViewed = EvidenceRecords(**connection).wasViewed(item->exhibit);
    if (!wasViewed)
        return wasViewed.error();
    if (*wasViewed)
        return {};
    custody::LogEvent event;
    event.event = QStringLiteral("evidence.viewed");
    event.subject = item->exhibit;
    if (item->sha256)
        event.facts["sha256"] = item->sha256->hex();
    if (const auto logged = custody::Ledger(**connection, vault).append(event); !logged)
        return logged.error();
    return transaction->commit();
}

} // namespace core::evidence
