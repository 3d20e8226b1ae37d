#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/evidence/Evidence.h"

namespace core::evidence {

base::Result<std::vector<ItemVerdict>> checkEvidence(const std::vector<domain::EvidenceId>& ids,
                                                     vault::UnlockedVault& vault, base::JobContext& job)
{
    auto verdicts = verifyEvidence(ids, vault, job);
    if (!verdicts || verdicts->empty())
        return verdicts;
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    custody::Ledger ledger(**connection, vault);
    for (const ItemVerdict& verdict : *verdicts) {
        custody::LogEvent event;
        event.event = QStringLiteral("evidence.checked");
        event.subject = verdict.item.exhibit;
        event.facts["result"] = !verdict.failure ? QStringLiteral("matches")
            : verdict.failure->code == base::ErrorCode::Damaged || verdict.failure->code == base::ErrorCode::NotFound
            ? QStringLiteral("differs")
            : QStringLiteral("unread");
        if (verdict.item.sha256)
            event.facts["sha256"] = verdict.item.sha256->hex();
        if (const auto logged = ledger.append(event); !logged)
            return logged.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return verdicts;
}

} // namespace core::evidence
