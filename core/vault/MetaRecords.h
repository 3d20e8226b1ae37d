#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"

#include <QByteArray>

#include <optional>

namespace core::vault {

/// The rows of `meta` that tie a database to its header.
class MetaRecords
{
public:
    explicit MetaRecords(db::Database& database)
        : m_database(database)
    {
    }

    base::Result<QByteArray> vaultId();
    /// The epoch of the newest header that this database has seen.
    base::Result<qint64> headerEpoch();
    base::Result<void> setVaultId(const QByteArray& id);
    base::Result<void> setHeaderEpoch(qint64 epoch);

private:
    db::Database& m_database;
};

} // namespace core::vault
