#pragma once

#include "core/db/Database.h"

#include <QStringList>

namespace core::spelling {

/// Reads the names out of the tables of other rooms. Tied to one connection.
class KnownNameRecords
{
public:
    explicit KnownNameRecords(db::Database& database)
        : m_database(database)
    {
    }

    base::Result<QStringList> list();

private:
    db::Database& m_database;
};

} // namespace core::spelling
