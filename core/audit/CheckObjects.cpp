#include "core/audit/Findings.h"
#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/StoredObjectRecords.h"
#include "core/vault/ObjectStore.h"

#include <QFileInfo>

#include <map>
#include <set>

namespace core::audit {

namespace {

/// What the database says of evidence.
struct Held
{
    std::vector<domain::EvidenceItem> items;
    std::map<QByteArray, evidence::StoredRow> stored;
};

base::Result<Held> readHeld(const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    evidence::EvidenceRecords records(**connection);
    auto items = records.allFiles();
    if (!items)
        return items.error();
    const auto stored = evidence::StoredObjectRecords(**connection).all();
    if (!stored)
        return stored.error();
    Held held{*std::move(items), {}};
    for (const evidence::StoredRow& row : *stored)
        held.stored[row.name] = row;
    return held;
}

class ObjectCheck
{
public:
    ObjectCheck(const Held& held, const vault::UnlockedVault& vault, custody::Verification& found)
        : m_held(held)
        , m_vault(vault)
        , m_found(found)
    {
    }

    void checkSizes()
    {
        for (const domain::EvidenceItem& item : m_held.items) {
            ++m_found.checked;
            const auto row = m_held.stored.find(item.objectName);
            if (row == m_held.stored.end() || std::optional(row->second.originalSha256) != item.sha256
                || row->second.originalSize != item.size) {
                problem(item, "object", QStringLiteral("%1 names an object that holds something else."));
                continue;
            }
            const QFileInfo file(m_vault.objects().pathOf(item.objectName));
            if (!file.exists())
                problem(item, "object_missing", QStringLiteral("The file of %1 is missing."));
            else if (file.size() != row->second.storedSize)
                problem(item, "object", QStringLiteral("The file of %1 has not the size it was written with."));
        }
    }

    /// Decrypts each object once, whatever number of items need it.
    base::Result<void> checkContent(base::JobContext& job)
    {
        std::map<QByteArray, std::vector<const domain::EvidenceItem*>> byObject;
        std::vector<domain::EvidenceId> ids;
        for (const domain::EvidenceItem& item : m_held.items) {
            if (m_bad.count(item.objectName) != 0)
                continue;
            std::vector<const domain::EvidenceItem*>& sharing = byObject[item.objectName];
            if (sharing.empty())
                ids.push_back(item.id);
            sharing.push_back(&item);
        }
        if (ids.empty())
            return {};
        const auto verdicts = evidence::verifyEvidence(ids, m_vault, job);
        if (!verdicts)
            return verdicts.error();
        for (const evidence::ItemVerdict& verdict : *verdicts) {
            ++m_found.checked;
            if (!verdict.failure)
                continue;
            for (const domain::EvidenceItem* item : byObject[verdict.item.objectName])
                if (verdict.failure->code == base::ErrorCode::NotFound)
                    problem(*item, "object_missing", QStringLiteral("The file of %1 is missing."));
                else if (verdict.failure->code == base::ErrorCode::Damaged)
                    problem(*item, "object", QStringLiteral("The file of %1 is not what was stored."));
                else
                    problem(*item, "object", QStringLiteral("The file of %1 cannot be read."));
        }
        return {};
    }

    /// A whole object without a row was stored by an adding that was interrupted: offered to the person, no failure.
    base::Result<void> checkUnrecorded(base::JobContext& job)
    {
        for (const QByteArray& name : m_vault.objects().names()) {
            if (job.isCanceled())
                return base::Error{base::ErrorCode::Canceled, QStringLiteral("the check was stopped")};
            if (m_held.stored.count(name) != 0)
                continue;
            ++m_found.checked;
            const QString subject = QString::fromLatin1(name.toHex());
            const QString path = pathInVault(m_vault.objects().pathOf(name), m_vault);
            if (m_vault.objects().open(name))
                m_found.notices.push_back({QStringLiteral("recovered"), subject, path,
                                           QStringLiteral("A file was found that was stored but not recorded, after "
                                                          "an interruption. It can be added.")});
            else
                m_found.problems.push_back({QStringLiteral("object"), subject, path,
                                            QStringLiteral("An object that no item names cannot be opened.")});
        }
        return {};
    }

private:
    void problem(const domain::EvidenceItem& item, const char* code, const QString& message)
    {
        m_bad.insert(item.objectName);
        m_found.problems.push_back({QString::fromLatin1(code), item.exhibit,
                                    pathInVault(m_vault.objects().pathOf(item.objectName), m_vault),
                                    message.arg(item.exhibit)});
    }

    const Held& m_held;
    const vault::UnlockedVault& m_vault;
    custody::Verification& m_found;
    std::set<QByteArray> m_bad;
};

} // namespace

base::Result<void> checkObjects(ObjectDepth depth, const vault::UnlockedVault& vault, base::JobContext& job,
                                custody::Verification& found)
{
    const auto held = readHeld(vault);
    if (!held)
        return held.error();
    ObjectCheck check(*held, vault, found);
    check.checkSizes();
    if (depth == ObjectDepth::Content)
        if (const auto content = check.checkContent(job); !content)
            return content;
    return check.checkUnrecorded(job);
}

} // namespace core::audit
