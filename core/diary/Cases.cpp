#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/CaseRecords.h"
#include "core/diary/Diary.h"
#include "core/domain/TextRules.h"

#include <utility>

namespace core::diary {

namespace {

base::Error noSuchCase(domain::CaseId id)
{
    return {base::ErrorCode::NotFound, QStringLiteral("there is no such case"), id.text()};
}

base::Result<void> check(const domain::Case& matter)
{
    if (domain::isBlank(matter.name))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a case needs a name"), QStringLiteral("name")};
    const std::pair<const char*, const QString*> texts[] = {
        {"name", &matter.name},     {"force", &matter.force},
        {"wanted", &matter.wanted}, {"safe_contact", &matter.safeContact},
        {"notes", &matter.notes},
    };
    for (const auto& [field, text] : texts)
        if (const auto plain = domain::checkText(*text, QLatin1String(field)); !plain)
            return plain.error();
    return {};
}

/// The case as it stands after the commit, on a statement of its own.
base::Result<domain::Case> readBack(const domain::Case& written, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    auto stored = CaseRecords(**connection).find(written.id);
    if (!stored)
        return stored.error();
    if (!stored->has_value() || **stored != written)
        return base::Error{base::ErrorCode::Unreliable, QStringLiteral("a case did not read back as written"),
                           written.id.text()};
    return **std::move(stored);
}

} // namespace

base::Result<domain::Case> addCase(domain::Case matter, vault::UnlockedVault& vault)
{
    if (const auto valid = check(matter); !valid)
        return valid.error();
    if (matter.id.isNull())
        matter.id = domain::CaseId::create();
    matter.createdAt = vault.clock().now();
    matter.revision = 1;

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    if (const auto stored = CaseRecords(**connection).insert(matter); !stored)
        return stored.error();
    const auto kept = custody::Ledger(**connection, vault)
                          .keepRevision(QStringLiteral("case.created"), domain::RecordKind::Case, matter.id.bytes(), 1,
                                        base::canonicalJson(domain::toJson(matter)), {});
    if (!kept)
        return kept.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBack(matter, vault);
}

base::Result<domain::Case> editCase(domain::Case changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = check(changed); !valid)
        return valid.error();
    if (const auto plain = domain::checkText(reason, QStringLiteral("reason")); !plain)
        return plain.error();

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    CaseRecords records(**connection);
    const auto before = records.find(changed.id);
    if (!before)
        return before.error();
    if (!before->has_value())
        return noSuchCase(changed.id);
    changed.createdAt = (*before)->createdAt;
    changed.revision = (*before)->revision + 1;
    if (const auto stored = records.update(changed); !stored)
        return stored.error();
    const auto kept = custody::Ledger(**connection, vault)
                          .keepRevision(QStringLiteral("case.amended"), domain::RecordKind::Case, changed.id.bytes(),
                                        changed.revision, base::canonicalJson(domain::toJson(changed)), reason);
    if (!kept)
        return kept.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBack(changed, vault);
}

base::Result<std::vector<domain::Case>> listCases(const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return CaseRecords(**connection).list();
}

base::Result<domain::Case> defaultCase(const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const CaseRecords records(**connection);
    const auto chosen = records.chosen();
    if (!chosen)
        return chosen.error();
    auto cases = records.list();
    if (!cases)
        return cases.error();
    if (cases->empty())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no case yet"), {}};
    if (cases->size() == 1)
        return cases->front();
    for (auto& matter : *cases)
        if (matter.id == *chosen)
            return std::move(matter);
    return base::Error{
        base::ErrorCode::Conflict, QStringLiteral("there are several cases and none is the default"), {}};
}

base::Result<void> makeDefaultCase(domain::CaseId id, vault::UnlockedVault& vault)
{
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    CaseRecords records(**connection);
    const auto known = records.exists(id);
    if (!known)
        return known.error();
    if (!*known)
        return noSuchCase(id);
    if (const auto stored = records.choose(id); !stored)
        return stored.error();
    const auto logged
        = custody::Ledger(**connection, vault).append({QStringLiteral("case.made-default"), id.text(), {}, {}});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

} // namespace core::diary
