#include "core/db/Database.h"
#include "core/db/WaitingText.h"

#include <utility>

#include <sqlcipher/sqlite3.h>

namespace core::db {

base::Result<Transaction> Transaction::begin(Database& database)
{
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // An error may have ended the transaction already: then there is nothing to roll back, and trying would cover the
    // cause, by which the pool knows that this connection must not be used again.
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

base::Result<void> Transaction::commit()
{
    if (!m_database)
        return base::Error{base::ErrorCode::Internal, QStringLiteral("this transaction has ended"), {}};
    if (const auto indexed = indexWaitingText(*m_database); !indexed)
        return indexed.error();
    if (const auto committed = m_database->execute("COMMIT"); !committed)
        return committed.error();
    m_database = nullptr;
    return {};
}

} // namespace core::db
