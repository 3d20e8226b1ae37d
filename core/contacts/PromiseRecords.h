#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Report.h"

#include <vector>

namespace core::contacts {

/// Reads and writes the table `promise`: what was promised in a report or in a contact. Opens no transaction.
class PromiseRecords
{
public:
    explicit PromiseRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Puts these in the place of what the record (16 bytes) had. Error: Database.
    base::Result<void> replace(const QByteArray& record, const std::vector<domain::Promise>& promises);
    base::Result<std::vector<domain::Promise>> list(const QByteArray& record) const;

private:
    db::Database& m_database;
};

} // namespace core::contacts
