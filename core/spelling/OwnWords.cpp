#include "core/spelling/OwnWords.h"

#include "core/spelling/OwnWordRecords.h"

namespace core::spelling {

base::Result<void> addOwnWord(const QString& word, vault::UnlockedVault& vault)
{
    if (auto sound = OwnWordRecords::check(word, QStringLiteral("word")); !sound)
        return sound;
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto stored = OwnWordRecords(**connection).store(word, vault.clock().now()); !stored)
        return stored.error();
    return transaction->commit();
}

base::Result<void> removeOwnWord(const QString& word, vault::UnlockedVault& vault)
{
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto removed = OwnWordRecords(**connection).remove(word); !removed)
        return removed.error();
    return transaction->commit();
}

base::Result<QStringList> listOwnWords(const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return OwnWordRecords(**connection).list();
}

} // namespace core::spelling
