#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/vault/VaultId.h"

#include <QString>

#include <memory>

namespace core::vault {

class KeyRing;
class ObjectStore;

/// Both clocks at the moment a vault was opened: later differences tell a wall clock that was changed meanwhile.
struct OpenedAt
{
    base::Timestamp wall;
    qint64 monotonicMs = 0;
};

/// A connection on loan from an UnlockedVault; goes back when it is destroyed. Behaves as a pointer to the Database.
class Connection
{
public:
    Connection(Connection&&) noexcept = default;
    Connection& operator=(Connection&&) = delete;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    db::Database& operator*() const { return *m_database; }
    db::Database* operator->() const { return m_database.get(); }

private:
    friend class UnlockedVault;
    struct Pool;
    Connection(std::shared_ptr<Pool> pool, std::unique_ptr<db::Database> database, db::Access access);
    std::shared_ptr<Pool> m_pool;
    std::unique_ptr<db::Database> m_database;
    db::Access m_access = db::Access::Read;
};

/// An open vault: its folder, its keys and the lock on it. Jobs share it through a shared_ptr; the lock goes with the
/// last one. May be used from any thread; a connection belongs to the thread that borrowed it.
///
/// Who holds it const can only read.
class UnlockedVault
{
public:
    UnlockedVault(const UnlockedVault&) = delete;
    UnlockedVault& operator=(const UnlockedVault&) = delete;
    ~UnlockedVault();

    VaultId id() const;
    const QString& folder() const;
    const base::Clock& clock() const;
    OpenedAt openedAt() const;
    const KeyRing& keys() const;
    /// True when the header's MAC did not fit, or a damaged header could not be written anew: writing is refused,
    /// reading is not.
    bool isReadOnly() const;
    /// Warnings, for the person who opened it. Found while opening: "header_repaired" (part was damaged, a good copy
    /// was used), "header_not_repaired" (the same, but it could not be written anew), "header_copy_repaired" (a copy
    /// was damaged and was written anew), "header_altered" (its MAC does not fit), "older_header" (the database knows a
    /// newer one), "keys_not_locked" (the system would not keep the keys out of the swap file), "log_damaged",
    /// "log_not_written". Also later: "log_not_written", and "header_not_synced" (the last header that was written is
    /// in place, but a power cut may bring back the one before). Each one once.
    QStringList notices() const;
    void addNotice(const QString& notice);
    /// True when recovery words opened it, until resetPassphrase(), which is then allowed.
    bool isOpenedWithRecoveryWords() const;
    /// The older schema that opening found and brought up to date; 0: there was none.
    int upgradedFrom() const;

    /// Borrows a read-only connection. Errors: those of Database::open().
    base::Result<Connection> openForReading() const;
    /// Borrows a writing connection. Errors: those of Database::open(); Conflict when isReadOnly().
    base::Result<Connection> openForWriting();

    const ObjectStore& objects() const;
    ObjectStore& objects();

    /// Checkpoints the WAL and closes the pooled connections. Called by the destructor; failure is not an error.
    void close();
    /// Wipes the keys in place at once, for Leave now: whatever still runs fails. Never waits, cannot fail.
    void wipeKeys() noexcept;

private:
    friend class VaultOpener;
    struct State;
    explicit UnlockedVault(std::unique_ptr<State> state);
    base::Result<Connection> borrow(db::Access access) const;
    std::unique_ptr<State> m_state;
};

} // namespace core::vault
