#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/domain/TextRules.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/IncidentLinks.h"
#include "core/evidence/ProducerRecords.h"
#include "core/evidence/ShortText.h"
#include "core/evidence/UnusedObjects.h"

namespace core::evidence {

namespace {

base::Error invalid(const QString& field, const QString& why)
{
    return {base::ErrorCode::Invalid, why, field};
}

/// The words of a person in an item, with the names of their fields.
base::Result<void> checkTexts(const std::vector<std::pair<QString, QString>>& texts)
{
    for (const auto& [field, text] : texts)
        if (auto checked = domain::checkText(text, field); !checked)
            return checked;
    return {};
}

base::Result<domain::EvidenceItem> changeable(domain::EvidenceId id, EvidenceRecords& records)
{
    auto found = records.find(id);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such evidence"), id.text()};
    if ((*found)->removedAt)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("the item was removed"), (*found)->exhibit};
    return **std::move(found);
}

/// Not taken out for good yet: it stands, or is among the removed with its bytes.
base::Result<domain::EvidenceItem> removable(domain::EvidenceId id, EvidenceRecords& records)
{
    auto found = records.find(id);
    if (found && *found && (*found)->removedAt && !(*found)->objectName.isEmpty())
        return **std::move(found);
    return changeable(id, records);
}

base::Result<void> keep(const QString& event, const domain::EvidenceItem& item, const QString& reason,
                        std::map<QByteArray, QString> facts, custody::Ledger& ledger)
{
    return ledger.keepRevision(event, domain::RecordKind::Evidence, item.id.bytes(), item.revision,
                               base::canonicalJson(domain::canonicalForm(item)), reason, item.exhibit,
                               std::move(facts));
}

/// What was stored, read by another connection (`security-design` 5.3).
base::Result<domain::EvidenceItem> readBack(domain::EvidenceId id, const vault::UnlockedVault& vault)
{
    return findEvidence(id, vault);
}

} // namespace

base::Result<domain::EvidenceItem> addPhysicalItem(const PhysicalItemRequest& request, vault::UnlockedVault& vault)
{
    if (domain::isBlank(request.what))
        return invalid(QStringLiteral("what"), QStringLiteral("says what it is"));
    if (domain::isBlank(request.keptAt))
        return invalid(QStringLiteral("kept_at"), QStringLiteral("says where it is kept"));
    if (const auto texts = checkTexts({{QStringLiteral("what"), request.what},
                                       {QStringLiteral("kept_at"), request.keptAt},
                                       {QStringLiteral("source"), request.source},
                                       {QStringLiteral("description"), request.description}});
        !texts)
        return texts.error();

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    EvidenceRecords records(**connection);
    const auto isThere = records.hasCase(request.caseId);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such case"), request.caseId.text()};

    domain::EvidenceItem item;
    item.id = domain::EvidenceId::create();
    item.caseId = request.caseId;
    item.origin = domain::Origin::Physical;
    item.name = request.what.trimmed();
    item.keptAt = request.keptAt.trimmed();
    item.source = request.source;
    item.description = request.description;
    item.addedAt = vault.clock().now();
    const auto exhibit = ProducerRecords(**connection).takeExhibit();
    if (!exhibit)
        return exhibit.error();
    item.exhibit = *exhibit;
    if (const auto inserted = records.insert(item); !inserted)
        return inserted.error();
    custody::Ledger ledger(**connection, vault);
    if (const auto kept = keep(QStringLiteral("evidence.added"), item, {},
                               {{"name", shortened(item.name)}, {"kept_at", shortened(item.keptAt)}}, ledger);
        !kept)
        return kept.error();
    IncidentLinks links;
    for (const domain::IncidentId incident : request.incidents)
        links.add(item.id, incident);
    if (const auto linked = links.write(item.caseId, **connection, vault); !linked)
        return linked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBack(item.id, vault);
}

base::Result<domain::EvidenceItem> editEvidence(const domain::EvidenceItem& changed, const QString& reason,
                                                vault::UnlockedVault& vault)
{
    if (const auto texts = checkTexts({{QStringLiteral("title"), changed.title},
                                       {QStringLiteral("description"), changed.description},
                                       {QStringLiteral("source"), changed.source},
                                       {QStringLiteral("url"), changed.url},
                                       {QStringLiteral("kept_at"), changed.keptAt},
                                       {QStringLiteral("reason"), reason}});
        !texts)
        return texts.error();
    if (changed.capturedAt)
        if (const auto when = domain::validate(*changed.capturedAt, vault.clock().now()); !when)
            return base::Error{base::ErrorCode::Invalid, when.error().detail, QStringLiteral("captured_at")};

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    EvidenceRecords records(**connection);
    const auto before = changeable(changed.id, records);
    if (!before)
        return before.error();

    domain::EvidenceItem item = *before;
    item.title = changed.title;
    item.description = changed.description;
    item.source = changed.source;
    item.url = changed.url;
    item.capturedAt = changed.capturedAt;
    item.isPrivate = changed.isPrivate;
    if (item.origin == domain::Origin::Physical) {
        item.keptAt = changed.keptAt.trimmed();
        if (item.keptAt.isEmpty())
            return invalid(QStringLiteral("kept_at"), QStringLiteral("says where it is kept"));
    }
    if (item == *before)
        return item;
    item.revision += 1;
    if (const auto updated = records.update(item); !updated)
        return updated.error();
    custody::Ledger ledger(**connection, vault);
    if (const auto kept = keep(QStringLiteral("evidence.amended"), item, reason, {}, ledger); !kept)
        return kept.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBack(item.id, vault);
}

base::Result<void> linkEvidence(domain::EvidenceId item, domain::IncidentId incident, vault::UnlockedVault& vault)
{
    return linkEvidence(std::vector{item}, incident, vault);
}

base::Result<void> linkEvidence(const std::vector<domain::EvidenceId>& items, domain::IncidentId incident,
                                vault::UnlockedVault& vault)
{
    if (items.empty())
        return {};
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    EvidenceRecords records(**connection);
    IncidentLinks links;
    domain::CaseId caseId;
    for (const domain::EvidenceId item : items) {
        const auto found = changeable(item, records);
        if (!found)
            return found.error();
        if (!caseId.isNull() && found->caseId != caseId)
            return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such incident in this case"),
                               incident.text()};
        caseId = found->caseId;
        links.add(item, incident);
    }
    if (const auto linked = links.write(caseId, **connection, vault); !linked)
        return linked.error();
    return transaction->commit();
}

base::Result<domain::EvidenceItem> removeEvidence(domain::EvidenceId id, const QString& reason,
                                                  vault::UnlockedVault& vault)
{
    if (domain::isBlank(reason))
        return invalid(QStringLiteral("reason"), QStringLiteral("says why it is removed"));
    if (const auto text = domain::checkText(reason, QStringLiteral("reason")); !text)
        return text.error();

    {
        const auto connection = vault.openForWriting();
        if (!connection)
            return connection.error();
        auto transaction = db::Transaction::begin(**connection);
        if (!transaction)
            return transaction.error();
        EvidenceRecords records(**connection);
        auto item = removable(id, records);
        if (!item)
            return item.error();
        item->revision += 1;
        item->removedAt = vault.clock().now();
        item->removedReason = reason;
        item->objectName.clear();
        if (const auto updated = records.update(*item); !updated)
            return updated.error();
        std::map<QByteArray, QString> facts{{"name", item->name}};
        if (item->sha256)
            facts.insert({{"sha256", item->sha256->hex()}, {"size", QString::number(item->size)}});
        custody::Ledger ledger(**connection, vault);
        if (const auto kept = keep(QStringLiteral("evidence.removed"), *item, reason, std::move(facts), ledger); !kept)
            return kept.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    // The log comes first; an interruption here leaves an object that the next removal or check takes away.
    if (const auto swept = removeUnusedObjects(vault); !swept)
        return swept.error();
    return readBack(id, vault);
}

} // namespace core::evidence
