#include "core/vault/MetaRecords.h"

namespace core::vault {

namespace {

constexpr const char* selectSql = "SELECT value FROM meta WHERE key = ?";
constexpr const char* upsertSql
    = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

QString vaultIdKey()
{
    return QStringLiteral("vault_id");
}
QString headerEpochKey()
{
    return QStringLiteral("header_epoch");
}

base::Error missing(const QString& key)
{
    return {base::ErrorCode::Damaged, QStringLiteral("the database does not say: ") + key};
}

} // namespace

base::Result<QByteArray> MetaRecords::vaultId()
{
    auto row = m_database.prepare(selectSql);
    if (!row)
        return row.error();
    row->bind(1, vaultIdKey());
    const auto found = row->step();
    if (!found)
        return found.error();
    if (!*found)
        return missing(vaultIdKey());
    return row->blob(0);
}

base::Result<qint64> MetaRecords::headerEpoch()
{
    auto row = m_database.prepare(selectSql);
    if (!row)
        return row.error();
    row->bind(1, headerEpochKey());
    const auto found = row->step();
    if (!found)
        return found.error();
    if (!*found)
        return missing(headerEpochKey());
    return row->integer(0);
}

base::Result<void> MetaRecords::setVaultId(const QByteArray& id)
{
    auto row = m_database.prepare(upsertSql);
    if (!row)
        return row.error();
    row->bind(1, vaultIdKey());
    row->bind(2, id);
    return row->run();
}

base::Result<void> MetaRecords::setHeaderEpoch(qint64 epoch)
{
    auto row = m_database.prepare(upsertSql);
    if (!row)
        return row.error();
    row->bind(1, headerEpochKey());
    row->bind(2, epoch);
    return row->run();
}

} // namespace core::vault
