#include "core/spelling/KnownNames.h"

#include "core/spelling/KnownNameRecords.h"

namespace core::spelling {

base::Result<QStringList> knownNames(const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return KnownNameRecords(**connection).list();
}

} // namespace core::spelling
