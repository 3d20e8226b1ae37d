#include "core/custody/VaultSession.h"

#include "core/custody/Ledger.h"
#include "core/custody/LogRecords.h"
#include "core/custody/VerifyLog.h"

#include <QDir>

namespace core::custody {

namespace {

/// Links recomputed at each opening (`security-design` 5.2).
constexpr int quickCheckEntries = 64;

/// One entry in a transaction of its own.
base::Result<void> appendAlone(vault::UnlockedVault& vault, const LogEvent& event)
{
    auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto appended = Ledger(**connection, vault).append(event); !appended)
        return appended.error();
    return transaction->commit();
}

/// The new slot works from now on, whether or not the log could be written: whoever is told otherwise would keep to a
/// passphrase that opens nothing, or never see their new words.
void appendAfterChange(vault::UnlockedVault& vault, const LogEvent& event)
{
    if (!appendAlone(vault, event))
        vault.addNotice(QStringLiteral("log_not_written"));
}

} // namespace

base::Result<vault::CreatedVault> createVault(vault::CreateVaultRequest request, const base::Clock& clock,
                                              base::JobContext& job)
{
    const QString folder = request.folder;
    const bool existed = QDir(folder).exists();
    auto created = vault::createVault(std::move(request), clock, job);
    if (!created)
        return created;
    const auto logged = appendAlone(*created->vault, {QStringLiteral("vault.created"), {}, {}, {}});
    if (!logged) {
        // The folder was missing or empty before: what is in it now is ours.
        created->vault.reset();
        QDir(folder).removeRecursively();
        if (existed)
            QDir().mkdir(folder);
        return logged.error();
    }
    return created;
}

base::Result<std::shared_ptr<vault::UnlockedVault>> openVault(vault::UnlockRequest request, const base::Clock& clock,
                                                              base::JobContext& job)
{
    const bool byRecoveryWords = request.recoveryWords.has_value();
    auto opened = vault::unlockVault(std::move(request), clock, job);
    if (!opened)
        return opened;
    vault::UnlockedVault& vault = **opened;
    const auto holds = recentLinksHold(vault, quickCheckEntries);
    if (!holds || !*holds)
        vault.addNotice(QStringLiteral("log_damaged"));
    if (!vault.isReadOnly()) {
        if (vault.upgradedFrom() > 0) {
            LogEvent migrated{QStringLiteral("migration.done"), {}, {}, {}};
            migrated.facts["from_schema"] = QString::number(vault.upgradedFrom());
            if (!appendAlone(vault, migrated))
                vault.addNotice(QStringLiteral("log_not_written"));
        }
        LogEvent event{QStringLiteral("vault.opened"), {}, {}, {}};
        event.facts["with"] = byRecoveryWords ? QStringLiteral("recovery words") : QStringLiteral("passphrase");
        if (!appendAlone(vault, event))
            vault.addNotice(QStringLiteral("log_not_written"));
    }
    return opened;
}

void lockVault(vault::UnlockedVault& vault)
{
    if (!vault.isReadOnly()) {
        static_cast<void>(appendAlone(vault, {QStringLiteral("vault.locked"), {}, {}, {}}));
        static_cast<void>(signHead(vault));
    }
    vault.close();
}

base::Result<void> changePassphrase(vault::UnlockedVault& vault, const crypto::SecretBytes& current,
                                    const crypto::SecretBytes& replacement, vault::KdfCost cost, base::JobContext& job)
{
    if (const auto changed = vault::changePassphrase(vault, current, replacement, cost, job); !changed)
        return changed;
    LogEvent event{QStringLiteral("slot.changed"), {}, {}, {}};
    event.facts["slot"] = QStringLiteral("passphrase");
    appendAfterChange(vault, event);
    return {};
}

base::Result<void> resetPassphrase(vault::UnlockedVault& vault, const crypto::SecretBytes& replacement,
                                   vault::KdfCost cost, base::JobContext& job)
{
    if (const auto changed = vault::resetPassphrase(vault, replacement, cost, job); !changed)
        return changed;
    LogEvent event{QStringLiteral("slot.changed"), {}, {}, {}};
    event.facts["slot"] = QStringLiteral("passphrase");
    event.facts["opened_with"] = QStringLiteral("recovery words");
    appendAfterChange(vault, event);
    return {};
}

base::Result<crypto::SecretBytes> addRecoveryWords(vault::UnlockedVault& vault, base::JobContext& job)
{
    auto words = vault::addRecoveryWords(vault, job);
    if (!words)
        return words;
    LogEvent event{QStringLiteral("slot.added"), {}, {}, {}};
    event.facts["slot"] = QStringLiteral("recovery words");
    appendAfterChange(vault, event);
    return words;
}

base::Result<void> keepOnlyRecoveryWords(vault::UnlockedVault& vault, const crypto::SecretBytes& words,
                                         base::JobContext& job)
{
    const auto gone = vault::keepOnlyRecoveryWords(vault, words, job);
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return {};
    LogEvent event{QStringLiteral("slot.removed"), {}, {}, {}};
    event.facts["slot"] = QStringLiteral("recovery words");
    appendAfterChange(vault, event);
    return {};
}

base::Result<std::optional<base::Timestamp>> lastOpened(const vault::UnlockedVault& vault)
{
    auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return LogRecords(**connection).lastButOne(QStringLiteral("vault.opened"));
}

} // namespace core::custody
