#pragma once

#include "core/base/Values.h"
#include "core/db/Database.h"

#include <QStringList>

namespace core::spelling {

/// Reads and writes the table `own_word`. Opens no transaction; tied to one connection.
class OwnWordRecords
{
public:
    explicit OwnWordRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: Invalid, naming `subject`.
    static base::Result<void> check(const QString& word, const QString& subject);
    /// A checked word. One that is there stays as it is.
    base::Result<void> store(const QString& word, base::Timestamp now);
    base::Result<void> remove(const QString& word);
    base::Result<QStringList> list();

private:
    db::Database& m_database;
};

} // namespace core::spelling
