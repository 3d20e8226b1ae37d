#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"

#include <optional>
#include <vector>

namespace core::db {
class Database;
}

namespace core::evidence {

/// A row of `stored_object`: one file in objects/, whatever number of items refers to it.
struct StoredRow
{
    QByteArray name; ///< 32 bytes: SHA-256 of the stored bytes.
    QByteArray objectId; ///< 16 bytes.
    qint64 storedSize = 0;
    base::Sha256 originalSha256;
    qint64 originalSize = 0;
    base::Timestamp storedAt;
};

/// Reads and writes the table `stored_object`. Tied to one connection; opens no transaction.
class StoredObjectRecords
{
public:
    explicit StoredObjectRecords(db::Database& database)
        : m_database(database)
    {
    }

    base::Result<std::optional<StoredRow>> find(const QByteArray& name);
    /// An object with these original bytes that some item refers to.
    base::Result<std::optional<StoredRow>> findByOriginal(const base::Sha256& sha256);
    /// The objects with these original bytes that some item refers to, the newest first.
    base::Result<std::vector<StoredRow>> inUseByOriginal(const base::Sha256& sha256);
    /// In ascending order of their names.
    base::Result<std::vector<StoredRow>> all();
    base::Result<void> insert(const StoredRow& row);
    base::Result<void> remove(const QByteArray& name);
    /// Objects that no item refers to any more: their removal was logged, but not finished.
    base::Result<std::vector<QByteArray>> unused();

private:
    db::Database& m_database;
};

} // namespace core::evidence
