#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "core/diary/IncidentRevisions.h"
#include "core/diary/IncidentSummaryRecords.h"
#include "core/domain/TextRules.h"

#include <functional>
#include <map>
#include <set>
#include <utility>

namespace core::diary {

namespace {

using Incidents = std::vector<domain::Incident>;

/// What to do to several incidents, all or none.
struct Change
{
    QString event;
    QString reason;
    /// Changes one; false: leave it alone.
    std::function<base::Result<bool>(domain::Incident&, base::Timestamp)> apply;
};

base::Result<Incidents> changeAll(const std::vector<domain::IncidentId>& ids, const Change& change,
                                  vault::UnlockedVault& vault)
{
    if (const auto plain = domain::checkText(change.reason, QStringLiteral("reason")); !plain)
        return plain.error();
    Incidents changed;
    {
        const auto connection = vault.openForWriting();
        if (!connection)
            return connection.error();
        auto transaction = db::Transaction::begin(**connection);
        if (!transaction)
            return transaction.error();
        const base::Timestamp now = vault.clock().now();
        custody::Ledger ledger(**connection, vault);
        IncidentRevisions revisions(**connection, ledger, now);
        std::set<domain::IncidentId> done; // Named twice is changed once.
        for (const domain::IncidentId id : ids) {
            if (!done.insert(id).second)
                continue;
            const auto before = revisions.find(id);
            if (!before)
                return before.error();
            domain::Incident after = *before;
            const auto applied = change.apply(after, now);
            if (!applied)
                return applied.error();
            if (!*applied)
                continue;
            if (const auto stored = revisions.store(*before, after, change.event, change.reason); !stored)
                return stored.error();
            changed.push_back(std::move(after));
        }
        if (changed.empty())
            return changed;
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    for (const domain::Incident& incident : changed)
        if (const auto stored = IncidentRevisions::readBack(incident, vault); !stored)
            return stored.error();
    return changed;
}

base::Error conflict(const char* why, domain::IncidentId id)
{
    return {base::ErrorCode::Conflict, QString::fromLatin1(why), id.text()};
}

/// Adds a change to those of the same incident: the later one holds, and within one what is added.
void addTo(TagChange& all, const TagChange& change)
{
    for (const QString& tag : change.remove) {
        all.add.removeAll(tag);
        all.remove += tag;
    }
    for (const QString& tag : change.add) {
        all.remove.removeAll(tag.trimmed());
        all.add += tag.trimmed();
    }
}

} // namespace

base::Result<Incidents> withdrawIncidents(const std::vector<domain::IncidentId>& ids, const QString& reason,
                                          vault::UnlockedVault& vault)
{
    if (domain::isBlank(reason))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("say why it is withdrawn"),
                           QStringLiteral("reason")};
    return changeAll(ids,
                     {QStringLiteral("incident.withdrawn"), reason,
                      [&reason](domain::Incident& incident, base::Timestamp now) -> base::Result<bool> {
                          if (incident.withdrawnAt)
                              return conflict("this incident was withdrawn", incident.id);
                          incident.withdrawnAt = now;
                          incident.withdrawnReason = reason;
                          return true;
                      }},
                     vault);
}

base::Result<domain::Incident> withdrawIncident(domain::IncidentId id, const QString& reason,
                                                vault::UnlockedVault& vault)
{
    auto withdrawn = withdrawIncidents({id}, reason, vault);
    if (!withdrawn)
        return withdrawn.error();
    return std::move(withdrawn->front());
}

base::Result<Incidents> restoreIncidents(const std::vector<domain::IncidentId>& ids, const QString& reason,
                                         vault::UnlockedVault& vault)
{
    return changeAll(ids,
                     {QStringLiteral("incident.restored"), reason,
                      [&reason](domain::Incident& incident, base::Timestamp) -> base::Result<bool> {
                          if (!incident.withdrawnAt)
                              return conflict("this incident was not withdrawn", incident.id);
                          incident.withdrawnAt.reset();
                          incident.withdrawnReason.clear();
                          incident.amendReason = reason;
                          return true;
                      }},
                     vault);
}

base::Result<Incidents> changeTags(const std::vector<TagChange>& changes, const QString& reason,
                                   vault::UnlockedVault& vault)
{
    std::vector<domain::IncidentId> ids;
    std::map<domain::IncidentId, TagChange> changeOf;
    for (const TagChange& change : changes) {
        for (const QString& tag : change.add) {
            if (domain::isBlank(tag))
                return base::Error{base::ErrorCode::Invalid, QStringLiteral("a tag is empty"), QStringLiteral("tags")};
            if (const auto plain = domain::checkText(tag, QStringLiteral("tags")); !plain)
                return plain.error();
        }
        ids.push_back(change.incident);
        addTo(changeOf[change.incident], change);
    }
    return changeAll(ids,
                     {QStringLiteral("incident.amended"), reason,
                      [&](domain::Incident& incident, base::Timestamp) -> base::Result<bool> {
                          if (incident.withdrawnAt)
                              return conflict("this incident was withdrawn", incident.id);
                          const TagChange& change = changeOf.at(incident.id);
                          QStringList tags = incident.statement.tags;
                          for (const QString& tag : change.remove)
                              tags.removeAll(tag);
                          for (const QString& tag : change.add)
                              if (!tags.contains(tag))
                                  tags += tag;
                          if (tags == incident.statement.tags)
                              return false;
                          incident.statement.tags = tags;
                          incident.amendReason = reason;
                          return true;
                      }},
                     vault);
}

base::Result<QStringList> listTags(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return IncidentSummaryRecords(**connection).tags(caseId);
}

} // namespace core::diary
