#include "core/diary/SavedFilters.h"

#include "core/diary/FilterChoice.h"
#include "core/diary/SavedFilterRecords.h"
#include "core/domain/TextRules.h"

namespace core::diary {

base::Result<void> saveFilter(const SavedFilter& filter, vault::UnlockedVault& vault)
{
    const QString subject = QStringLiteral("name");
    if (filter.id.isNull())
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a filter needs an id"), QStringLiteral("id")};
    if (domain::isBlank(filter.name))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a filter needs a name"), subject};
    if (auto plain = domain::checkText(filter.name, subject); !plain)
        return plain;
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    SavedFilterRecords records(**connection);
    const auto others = records.list(filter.caseId);
    if (!others)
        return others.error();
    for (const SavedFilter& other : *others) {
        if (other.id == filter.id && other.content != filter.content && !filterChoiceFromJson(other.content))
            return base::Error{base::ErrorCode::NewerFormat, QStringLiteral("a newer program made this filter"),
                               filter.id.text()};
        if (other.id != filter.id && other.name.compare(filter.name, Qt::CaseInsensitive) == 0)
            return base::Error{base::ErrorCode::Conflict, QStringLiteral("another filter is called that"), subject};
    }
    if (const auto stored = records.store(filter); !stored)
        return stored.error();
    return transaction->commit();
}

base::Result<std::vector<SavedFilter>> listSavedFilters(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return SavedFilterRecords(**connection).list(caseId);
}

base::Result<void> removeSavedFilter(SavedFilterId id, vault::UnlockedVault& vault)
{
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto removed = SavedFilterRecords(**connection).remove(id); !removed)
        return removed.error();
    return transaction->commit();
}

} // namespace core::diary
