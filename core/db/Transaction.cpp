#include "core/db/Database.h"

#include <utility>

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
    // An error may have ended the transaction already; then there is nothing to roll back and this fails quietly.
    if (m_database)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

base::Result<void> Transaction::commit()
{
    if (!m_database)
        return base::Error{base::ErrorCode::Internal, QStringLiteral("this transaction has ended"), {}};
    if (const auto committed = m_database->execute("COMMIT"); !committed)
        return committed.error();
    m_database = nullptr;
    return {};
}

} // namespace core::db
