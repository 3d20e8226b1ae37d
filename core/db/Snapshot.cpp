#include "core/db/Snapshot.h"

#include <utility>

namespace core::db {

base::Result<Snapshot> Snapshot::begin(Database& database)
{
    if (const auto begun = database.execute("BEGIN"); !begun)
        return begun.error();
    return Snapshot(database);
}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Snapshot::~Snapshot()
{
    // Nothing was written, so nothing can be lost when this fails.
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

} // namespace core::db
