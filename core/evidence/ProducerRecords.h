#pragma once

#include "core/base/Result.h"
#include "core/evidence/Producer.h"

namespace core::db {
class Database;
}

namespace core::evidence {

struct Exhibit;

/// The owner in `meta`, and the numbers that were given out. Tied to one connection; opens no transaction.
class ProducerRecords
{
public:
    explicit ProducerRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// As stored: fields that were never set are empty.
    base::Result<Producer> read();
    base::Result<void> write(const Producer& producer);

    /// The next exhibit reference for these initials ("AB/12"); the number is given out only once.
    base::Result<QString> takeExhibit(const QString& initials);
    /// The same for the producer of the vault; "EX" stands for initials that were never set.
    base::Result<QString> takeExhibit();
    /// Takes note of a reference that was given out elsewhere, so that takeExhibit() goes on after it.
    base::Result<void> keepExhibit(const Exhibit& exhibit);

private:
    db::Database& m_database;
};

} // namespace core::evidence
