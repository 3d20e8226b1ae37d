#pragma once

#include "core/vault/HeaderFormat.h"
#include "core/vault/KeyRing.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/UnlockedVault.h"
#include "core/vault/disk/VaultFolder.h"

#include <atomic>
#include <mutex>

namespace core::vault {

/// What an UnlockedVault consists of; for the files of this room that open and change vaults. Order matters: the lock
/// on the folder goes last.
struct UnlockedVault::State
{
    State(disk::VaultFolder openedFolder, std::unique_ptr<KeyRing> keyRing, const base::Clock& vaultClock);
    /// Each notice once.
    void addNotice(const QString& notice);
    void dropNotice(const QString& notice);

    disk::VaultFolder folder;
    std::unique_ptr<KeyRing> keys;
    const base::Clock& clock;
    OpenedAt openedAt;
    bool readOnly = false;
    std::atomic_bool openedWithRecoveryWords = false;
    int upgradedFrom = 0;
    std::mutex noticesMutex; ///< Guards the list below.
    QStringList notices;
    std::mutex headerMutex; ///< Guards the header, in memory and on disk.
    Header header;
    ObjectStore objects;
    std::shared_ptr<Connection::Pool> pool;
};

/// The only way from a folder and keys to an UnlockedVault, and back to what it is made of.
class VaultOpener
{
public:
    using State = UnlockedVault::State;
    static std::shared_ptr<UnlockedVault> share(std::unique_ptr<State> state);
    static State& stateOf(UnlockedVault& vault) { return *vault.m_state; }
};

} // namespace core::vault
