#include "core/diary/Diary.h"
#include "core/diary/DraftRecords.h"

namespace core::diary {

namespace {

constexpr qsizetype recordIdSize = 16;

} // namespace

base::Result<void> saveDraft(const Draft& draft, vault::UnlockedVault& vault)
{
    if (draft.id.isNull())
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a draft needs an id"), QStringLiteral("id")};
    if (draft.form.isEmpty() || (!draft.about.isEmpty() && draft.about.size() != recordIdSize))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a draft needs its form, and a whole id or none"),
                           QStringLiteral("form")};
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto stored = DraftRecords(**connection).store(draft); !stored)
        return stored.error();
    return transaction->commit();
}

base::Result<std::vector<Draft>> listDrafts(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return DraftRecords(**connection).list(caseId);
}

base::Result<std::optional<Draft>> findDraft(domain::CaseId caseId, const QString& form, const QByteArray& about,
                                             const vault::UnlockedVault& vault)
{
    auto drafts = listDrafts(caseId, vault);
    if (!drafts)
        return drafts.error();
    for (Draft& each : *drafts)
        if (each.form == form && each.about == about)
            return std::optional(std::move(each));
    return std::optional<Draft>();
}

base::Result<void> discardDraft(domain::DraftId id, vault::UnlockedVault& vault)
{
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto removed = DraftRecords(**connection).remove(id); !removed)
        return removed.error();
    return transaction->commit();
}

} // namespace core::diary
