// Moving items to the removed ones and back. Their bytes stay; removeEvidence() is what takes those away.
#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/domain/TextRules.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"

#include <functional>

namespace core::evidence {

namespace {

using Change = std::function<base::Result<void>(domain::EvidenceItem&)>;

base::Result<std::vector<domain::EvidenceItem>> changeAll(const std::vector<domain::EvidenceId>& ids,
                                                          const QString& event, const QString& reason,
                                                          vault::UnlockedVault& vault, const Change& change)
{
    if (const auto text = domain::checkText(reason, QStringLiteral("reason")); !text)
        return text.error();
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    EvidenceRecords records(**connection);
    custody::Ledger ledger(**connection, vault);
    std::vector<domain::EvidenceItem> changed;
    for (const domain::EvidenceId id : ids) {
        auto found = records.find(id);
        if (!found)
            return found.error();
        if (!*found)
            return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such evidence"), id.text()};
        domain::EvidenceItem& item = **found;
        if (const auto done = change(item); !done)
            return done.error();
        item.revision += 1;
        if (const auto updated = records.update(item); !updated)
            return updated.error();
        const auto kept = ledger.keepRevision(event, domain::RecordKind::Evidence, item.id.bytes(), item.revision,
                                              base::canonicalJson(domain::canonicalForm(item)), reason, item.exhibit);
        if (!kept)
            return kept.error();
        changed.push_back(std::move(item));
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace

base::Result<std::vector<domain::EvidenceItem>> withdrawEvidence(const std::vector<domain::EvidenceId>& ids,
                                                                 const QString& reason, vault::UnlockedVault& vault)
{
    if (domain::isBlank(reason))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("says why it is removed"),
                           QStringLiteral("reason")};
    return changeAll(
        ids, QStringLiteral("evidence.withdrawn"), reason, vault,
        [&](domain::EvidenceItem& item) -> base::Result<void> {
            if (item.removedAt)
                return base::Error{base::ErrorCode::Conflict, QStringLiteral("the item was removed"), item.exhibit};
            item.removedAt = vault.clock().now();
            item.removedReason = reason;
            return {};
        });
}

base::Result<std::vector<domain::EvidenceItem>> restoreEvidence(const std::vector<domain::EvidenceId>& ids,
                                                                const QString& reason, vault::UnlockedVault& vault)
{
    return changeAll(
        ids, QStringLiteral("evidence.restored"), reason, vault, [](domain::EvidenceItem& item) -> base::Result<void> {
            if (!item.removedAt)
                return base::Error{base::ErrorCode::Conflict, QStringLiteral("the item was not removed"), item.exhibit};
            if (item.sha256 && item.objectName.isEmpty())
                return base::Error{base::ErrorCode::NotFound, QStringLiteral("its bytes are gone"), item.exhibit};
            item.removedAt.reset();
            item.removedReason.clear();
            return {};
        });
}

} // namespace core::evidence
