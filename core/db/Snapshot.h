#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"

namespace core::db {

/// Everything read while it lives comes from one state of the database, whatever others write meanwhile. For reading
/// connections; ends with the object.
class Snapshot
{
public:
    static base::Result<Snapshot> begin(Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database; ///< Null once moved from. Not owned.
};

} // namespace core::db
