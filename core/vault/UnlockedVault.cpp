#include "core/vault/UnlockedVault.h"

#include "core/vault/VaultState.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

#include <sqlcipher/sqlite3.h>

namespace core::vault {

namespace {

// Each one may keep 64 MiB of pages, so only as many as work at once: the page lane, the work lane, a save.
constexpr std::size_t mostIdle = 2;
// Locking does not wait for a reader: what stays in the WAL is picked up at the next opening.
constexpr int checkpointPatienceMs = 250;

// A connection goes back only when nothing is left half-done on it.
bool mayBeUsedAgain(sqlite3* handle)
{
    const int last = sqlite3_errcode(handle) & 0xFF; // Before a reset can change it.
    for (sqlite3_stmt* statement = sqlite3_next_stmt(handle, nullptr); statement;
         statement = sqlite3_next_stmt(handle, statement)) {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
    return sqlite3_get_autocommit(handle) != 0 && last != SQLITE_IOERR && last != SQLITE_FULL && last != SQLITE_CORRUPT
        && last != SQLITE_NOTADB && last != SQLITE_NOMEM;
}

} // namespace

struct Connection::Pool
{
    std::mutex mutex;
    std::vector<std::unique_ptr<db::Database>> idleReaders;
    std::vector<std::unique_ptr<db::Database>> idleWriters;
    std::vector<db::Database*> onLoan;
    bool closed = false;

    std::vector<std::unique_ptr<db::Database>>& idle(db::Access access)
    {
        return access == db::Access::Read ? idleReaders : idleWriters;
    }

    void giveBack(std::unique_ptr<db::Database> database, db::Access access)
    {
        const bool useful = mayBeUsedAgain(database->handle());
        const std::lock_guard lock(mutex);
        std::erase(onLoan, database.get());
        if (useful && !closed && idle(access).size() < mostIdle)
            idle(access).push_back(std::move(database));
    }
};

Connection::Connection(std::shared_ptr<Pool> pool, std::unique_ptr<db::Database> database, db::Access access)
    : m_pool(std::move(pool))
    , m_database(std::move(database))
    , m_access(access)
{
}

Connection::~Connection()
{
    if (m_database)
        m_pool->giveBack(std::move(m_database), m_access);
}

UnlockedVault::State::State(disk::VaultFolder openedFolder, std::unique_ptr<KeyRing> keyRing,
                            const base::Clock& vaultClock)
    : folder(std::move(openedFolder))
    , keys(std::move(keyRing))
    , clock(vaultClock)
    , openedAt{vaultClock.now(), vaultClock.monotonicMs()}
    , objects(folder.path(), *keys)
    , pool(std::make_shared<Connection::Pool>())
{
    if (!keys->isLockedInMemory())
        addNotice(QStringLiteral("keys_not_locked"));
}

void UnlockedVault::State::addNotice(const QString& notice)
{
    const std::lock_guard lock(noticesMutex);
    if (!notices.contains(notice))
        notices.append(notice);
}

void UnlockedVault::State::dropNotice(const QString& notice)
{
    const std::lock_guard lock(noticesMutex);
    notices.removeAll(notice);
}

std::shared_ptr<UnlockedVault> VaultOpener::share(std::unique_ptr<State> state)
{
    return std::shared_ptr<UnlockedVault>(new UnlockedVault(std::move(state)));
}

UnlockedVault::UnlockedVault(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

UnlockedVault::~UnlockedVault()
{
    close();
}

VaultId UnlockedVault::id() const
{
    return m_state->keys->vaultId();
}

const QString& UnlockedVault::folder() const
{
    return m_state->folder.path();
}

const base::Clock& UnlockedVault::clock() const
{
    return m_state->clock;
}

OpenedAt UnlockedVault::openedAt() const
{
    return m_state->openedAt;
}

const KeyRing& UnlockedVault::keys() const
{
    return *m_state->keys;
}

bool UnlockedVault::isReadOnly() const
{
    return m_state->readOnly;
}

bool UnlockedVault::isOpenedWithRecoveryWords() const
{
    return m_state->openedWithRecoveryWords;
}

int UnlockedVault::upgradedFrom() const
{
    return m_state->upgradedFrom;
}

QStringList UnlockedVault::notices() const
{
    const std::lock_guard lock(m_state->noticesMutex);
    return m_state->notices;
}

void UnlockedVault::addNotice(const QString& notice)
{
    m_state->addNotice(notice);
}

base::Result<Connection> UnlockedVault::borrow(db::Access access) const
{
    const std::shared_ptr<Connection::Pool> pool = m_state->pool;
    if (m_state->keys->isWiped())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("the keys are wiped")};
    std::unique_ptr<db::Database> database;
    {
        const std::lock_guard lock(pool->mutex);
        if (pool->closed)
            return base::Error{base::ErrorCode::Canceled, QStringLiteral("the vault is closed")};
        auto& idle = pool->idle(access);
        if (!idle.empty()) {
            database = std::move(idle.back());
            idle.pop_back();
            pool->onLoan.push_back(database.get());
        }
    }
    if (!database) {
        const auto key = m_state->keys->databaseKey();
        const auto salt = m_state->keys->databaseSalt();
        if (!key || !salt)
            return key ? salt.error() : key.error();
        auto opened = db::Database::open(m_state->folder.databasePath(), {*key, salt->view()}, access);
        if (!opened)
            return opened.error();
        database = std::make_unique<db::Database>(std::move(*opened));
        const std::lock_guard lock(pool->mutex);
        pool->onLoan.push_back(database.get());
    }
    return Connection(pool, std::move(database), access);
}

base::Result<Connection> UnlockedVault::openForReading() const
{
    return borrow(db::Access::Read);
}

base::Result<Connection> UnlockedVault::openForWriting()
{
    if (isReadOnly())
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("the vault is open for reading only")};
    return borrow(db::Access::Write);
}

const ObjectStore& UnlockedVault::objects() const
{
    return m_state->objects;
}

ObjectStore& UnlockedVault::objects()
{
    return m_state->objects;
}

void UnlockedVault::close()
{
    Connection::Pool& pool = *m_state->pool;
    std::vector<std::unique_ptr<db::Database>> closing;
    {
        const std::lock_guard lock(pool.mutex);
        pool.closed = true;
        closing.swap(pool.idleWriters);
        std::move(pool.idleReaders.begin(), pool.idleReaders.end(), std::back_inserter(closing));
        pool.idleReaders.clear();
    }
    if (closing.empty() || m_state->readOnly || m_state->keys->isWiped())
        return;
    // The first one is a writer if there was any; a reader (query_only) may checkpoint too.
    sqlite3* const handle = closing.front()->handle();
    sqlite3_busy_timeout(handle, checkpointPatienceMs);
    sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void UnlockedVault::wipeKeys() noexcept
{
    m_state->keys->wipe();
    Connection::Pool& pool = *m_state->pool;
    // Only if it is free: whoever holds it does so for a moment and finds the keys gone afterwards.
    const std::unique_lock lock(pool.mutex, std::try_to_lock);
    if (lock.owns_lock())
        for (db::Database* database : pool.onLoan)
            database->interrupt();
}

} // namespace core::vault
