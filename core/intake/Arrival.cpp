#include "core/intake/Arrival.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/IncidentLinks.h"
#include "core/evidence/ProducerRecords.h"
#include "core/evidence/ShortText.h"
#include "core/evidence/UnusedObjects.h"
#include "core/intake/HeldBytes.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::intake {

namespace {

using evidence::EvidenceRecords;
using evidence::StoredRow;

/// The work on one batch, step by step.
class Recording
{
public:
    Recording(std::vector<Arrival> arrivals, vault::UnlockedVault& vault, base::JobContext& job)
        : m_arrivals(std::move(arrivals))
        , m_failures(m_arrivals.size())
        , m_vault(vault)
        , m_job(job)
    {
    }

    /// Lets go of objects whose bytes the vault holds in a whole object, or an earlier arrival brings.
    base::Result<void> dropKnown(Settled settled);
    base::Result<void> settle();
    base::Result<void> publish();
    base::Result<std::vector<base::Result<Acquired>>> record();

private:
    base::Result<Acquired> recordOne(Arrival& arrival, db::Database& database);
    base::Result<StoredRow> objectFor(const Arrival& arrival, db::Database& database);
    /// Gives items whose object is missing or damaged the whole one that holds the same bytes.
    base::Result<void> repair(const Arrival& arrival, db::Database& database);
    base::Result<const HeldBytes*> heldBytes(const base::Sha256& sha256);
    base::Result<void> write(std::vector<base::Result<Acquired>>& outcomes);
    void unpublish(bool onlyUnused);

    std::vector<Arrival> m_arrivals;
    std::vector<std::optional<base::Error>> m_failures; ///< Of single arrivals.
    std::vector<vault::StagedObject> m_batch; ///< Taken out of the arrivals, to be settled and published together.
    std::vector<std::size_t> m_owners; ///< Which arrival each of m_batch came from.
    std::map<QByteArray, HeldBytes> m_held; ///< By digest of the original; so is m_published.
    std::map<QByteArray, StoredRow> m_published;
    std::vector<QByteArray> m_recorded; ///< Names that got a row.
    std::vector<domain::EvidenceId> m_repaired;
    vault::UnlockedVault& m_vault;
    base::JobContext& m_job;
};

base::Result<const HeldBytes*> Recording::heldBytes(const base::Sha256& sha256)
{
    const QByteArray digest = sha256.toByteArray();
    auto known = m_held.find(digest);
    if (known == m_held.end()) {
        auto held = findHeldBytes(sha256, m_vault, m_job);
        if (!held)
            return held.error();
        known = m_held.emplace(digest, *std::move(held)).first;
    }
    return &known->second;
}

base::Result<void> Recording::dropKnown(Settled settled)
{
    std::set<QByteArray> digests;
    for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
        Arrival& arrival = m_arrivals[i];
        const auto held = heldBytes(*arrival.item.sha256);
        if (!held && (held.error().code == base::ErrorCode::Canceled || held.error().code == base::ErrorCode::Database))
            return held.error();
        if (!held) {
            m_failures[i] = base::Error{held.error().code, held.error().detail, arrival.item.sourcePath};
            arrival.staged.reset();
        }
        if (!arrival.staged)
            continue;
        if ((*held)->whole || !digests.insert(arrival.item.sha256->toByteArray()).second) {
            arrival.staged.reset();
            if (settled == Settled::No) // The half of the work that settling would have been.
                m_job.advance(arrival.item.size - arrival.item.size / 2);
            continue;
        }
        m_batch.push_back(*std::move(arrival.staged));
        m_owners.push_back(i);
        arrival.staged.reset();
    }
    return {};
}

base::Result<void> Recording::settle()
{
    while (!m_batch.empty()) {
        const auto settled = m_vault.objects().settle(m_batch, m_job);
        if (settled)
            return {};
        const base::Error& error = settled.error();
        const bool isOneObject = error.code == base::ErrorCode::Unreliable || error.code == base::ErrorCode::Damaged
            || error.code == base::ErrorCode::Io;
        const auto at = static_cast<std::size_t>(error.amount);
        if (!isOneObject || error.amount < 0 || at >= m_batch.size())
            return error;
        // That one fails, with those that wanted to share its object; the others go on.
        const auto digest = m_arrivals[m_owners[at]].item.sha256;
        for (std::size_t i = 0; i < m_arrivals.size(); ++i)
            if (m_arrivals[i].item.sha256 == digest)
                m_failures[i] = base::Error{error.code, error.detail, m_arrivals[i].item.sourcePath};
        m_batch.erase(m_batch.begin() + static_cast<std::ptrdiff_t>(at));
        m_owners.erase(m_owners.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return {};
}

base::Result<void> Recording::publish()
{
    if (m_job.isCanceled())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped before anything was recorded")};
    if (m_batch.empty())
        return {};
    for (const vault::StagedObject& object : m_batch) {
        const vault::ObjectDescription& description = object.description();
        m_published[description.sha256.toByteArray()]
            = {object.name(),      description.objectId, object.storedSize(),
               description.sha256, description.size,     description.acquiredAt};
    }
    const auto published = m_vault.objects().publish(m_batch);
    if (!published)
        unpublish(false);
    return published;
}

base::Result<StoredRow> Recording::objectFor(const Arrival& arrival, db::Database& database)
{
    evidence::StoredObjectRecords records(database);
    const auto withRow = [&](const StoredRow& row) -> base::Result<StoredRow> {
        const auto known = records.find(row.name);
        if (!known)
            return known.error();
        if (*known)
            return row;
        if (const auto inserted = records.insert(row); !inserted)
            return inserted.error();
        m_recorded.push_back(row.name);
        return row;
    };
    if (arrival.recovered)
        return withRow(*arrival.recovered);
    const QByteArray digest = arrival.item.sha256->toByteArray();
    const auto stored = records.inUseByOriginal(*arrival.item.sha256);
    if (!stored)
        return stored.error();
    const std::vector<QByteArray>& broken = m_held[digest].broken;
    for (const StoredRow& row : *stored)
        if (std::find(broken.begin(), broken.end(), row.name) == broken.end() && m_vault.objects().contains(row.name))
            return row;
    const auto published = m_published.find(digest);
    if (published == m_published.end())
        return base::Error{base::ErrorCode::Conflict,
                           QStringLiteral("the item with the same bytes was removed at this moment; add it again"),
                           arrival.item.sourcePath};
    return withRow(published->second);
}

base::Result<void> Recording::repair(const Arrival& arrival, db::Database& database)
{
    EvidenceRecords records(database);
    custody::Ledger ledger(database, m_vault);
    for (const QByteArray& broken : m_held[arrival.item.sha256->toByteArray()].broken) {
        const auto items = records.withObject(broken);
        if (!items)
            return items.error();
        for (domain::EvidenceItem item : *items) {
            const auto object = objectFor(arrival, database);
            if (!object)
                return object.error();
            item.objectName = object->name;
            item.revision += 1;
            if (const auto updated = records.update(item); !updated)
                return updated.error();
            const auto kept
                = ledger.keepRevision(QStringLiteral("evidence.recovered"), domain::RecordKind::Evidence,
                                      item.id.bytes(), item.revision, base::canonicalJson(domain::canonicalForm(item)),
                                      QStringLiteral("stored file was missing or damaged, stored anew"), item.exhibit,
                                      {{"name", evidence::shortened(item.name)},
                                       {"sha256", item.sha256->hex()},
                                       {"size", QString::number(item.size)},
                                       {"in_place_of", QString::fromLatin1(broken.toHex())}});
            if (!kept)
                return kept.error();
            m_repaired.push_back(item.id);
        }
    }
    return {};
}

base::Result<Acquired> Recording::recordOne(Arrival& arrival, db::Database& database)
{
    EvidenceRecords records(database);
    domain::EvidenceItem& item = arrival.item;
    if (const auto repaired = repair(arrival, database); !repaired)
        return repaired.error();
    const auto known = records.findInCase(item.caseId, *item.sha256);
    if (!known)
        return known.error();
    if (*known) {
        const bool wasRepaired = std::find(m_repaired.begin(), m_repaired.end(), (*known)->id) != m_repaired.end();
        return Acquired{**known, true, wasRepaired};
    }

    const auto duplicateOf = records.firstWith(*item.sha256);
    if (!duplicateOf)
        return duplicateOf.error();
    item.duplicateOf = *duplicateOf;
    const auto object = objectFor(arrival, database);
    if (!object)
        return object.error();
    item.objectName = object->name;
    const auto exhibit = evidence::ProducerRecords(database).takeExhibit();
    if (!exhibit)
        return exhibit.error();
    item.exhibit = *exhibit;
    item.id = domain::EvidenceId::create();
    if (const auto inserted = records.insert(item); !inserted)
        return inserted.error();
    const auto kept = custody::Ledger(database, m_vault)
                          .keepRevision(arrival.event, domain::RecordKind::Evidence, item.id.bytes(), item.revision,
                                        base::canonicalJson(domain::canonicalForm(item)), {}, item.exhibit,
                                        {{"name", evidence::shortened(item.name)},
                                         {"sha256", item.sha256->hex()},
                                         {"size", QString::number(item.size)},
                                         {"media_type", item.mediaType}});
    if (!kept)
        return kept.error();
    return Acquired{item, false, false};
}

base::Result<void> Recording::write(std::vector<base::Result<Acquired>>& outcomes)
{
    const auto connection = m_vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    std::map<domain::CaseId, evidence::IncidentLinks> links;
    for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
        if (m_failures[i]) {
            outcomes.emplace_back(*m_failures[i]);
            continue;
        }
        auto acquired = recordOne(m_arrivals[i], **connection);
        if (!acquired)
            return acquired.error();
        for (const domain::IncidentId incident : m_arrivals[i].incidents)
            links[m_arrivals[i].item.caseId].add(acquired->item.id, incident);
        outcomes.push_back(std::move(acquired));
    }
    for (const auto& [caseId, ofCase] : links)
        if (const auto linked = ofCase.write(caseId, **connection, m_vault); !linked)
            return linked.error();
    const auto committed = transaction->commit();
    // Whatever it failed with, a transaction whose commit was tried may be on the disk: its bytes were written, and
    // only the sync or what follows it did not succeed (`security-design` 5.3). The objects stay then, so that no
    // record can come back without its object; without a record they are offered as recovered.
    if (!committed)
        m_published.clear();
    return committed;
}

base::Result<std::vector<base::Result<Acquired>>> Recording::record()
{
    std::vector<base::Result<Acquired>> outcomes;
    outcomes.reserve(m_arrivals.size());
    if (const auto written = write(outcomes); !written) {
        unpublish(false);
        return written.error();
    }
    unpublish(true);
    // What was broken is not needed any more. What cannot be unlinked now goes with the next removal or check.
    if (!m_repaired.empty())
        (void)evidence::removeUnusedObjects(m_vault);
    // As it stands now, with its links, read by another connection.
    const auto connection = m_vault.openForReading();
    if (!connection)
        return connection.error();
    EvidenceRecords records(**connection);
    for (base::Result<Acquired>& outcome : outcomes) {
        if (!outcome)
            continue;
        const auto found = records.find(outcome->item.id);
        if (!found)
            return found.error();
        if (!*found || (*found)->sha256 != outcome->item.sha256 || !m_vault.objects().contains((*found)->objectName)) {
            outcome = base::Error{base::ErrorCode::Unreliable, QStringLiteral("the record did not read back"),
                                  outcome->item.exhibit};
            continue;
        }
        outcome->item = **found;
    }
    return outcomes;
}

/// Takes objects away again that got no row.
void Recording::unpublish(bool onlyUnused)
{
    for (const auto& [digest, row] : m_published) {
        const bool isRecorded = std::find(m_recorded.begin(), m_recorded.end(), row.name) != m_recorded.end();
        if (onlyUnused && isRecorded)
            continue;
        // What cannot be unlinked is offered as a recovered item.
        (void)m_vault.objects().remove(row.name);
    }
    m_published.clear();
}

} // namespace

base::Result<std::vector<base::Result<Acquired>>> recordArrivals(std::vector<Arrival> arrivals, Settled settled,
                                                                 vault::UnlockedVault& vault, base::JobContext& job)
{
    Recording recording(std::move(arrivals), vault, job);
    if (const auto dropped = recording.dropKnown(settled); !dropped)
        return dropped.error();
    if (settled == Settled::No)
        if (const auto done = recording.settle(); !done)
            return done.error();
    if (const auto published = recording.publish(); !published)
        return published.error();
    return recording.record();
}

base::Result<void> checkPlace(domain::CaseId caseId, const std::vector<domain::IncidentId>& incidents,
                              const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto isThere = EvidenceRecords(**connection).hasCase(caseId);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such case"), caseId.text()};
    return evidence::IncidentLinks::check(incidents, caseId, **connection);
}

} // namespace core::intake
