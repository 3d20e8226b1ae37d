#include "core/custody/Ledger.h"
#include "core/db/Snapshot.h"
#include "core/diary/CaseRecords.h"
#include "core/diary/Diary.h"
#include "core/diary/DraftRecords.h"
#include "core/diary/IncidentRecords.h"
#include "core/diary/IncidentRevisions.h"
#include "core/diary/LinkedRecords.h"
#include "core/diary/StatementChecks.h"
#include "core/domain/TextRules.h"

#include <utility>

namespace core::diary {

namespace {

/// Names the incident that an error is about, counted from 1, when there are several.
base::Error inIncident(base::Error error, std::size_t index, std::size_t count)
{
    if (count > 1)
        error.subject = QStringLiteral("incident %1: %2").arg(index + 1).arg(error.subject);
    return error;
}

/// Incidents and the numbers of their rows.
struct Written
{
    std::vector<domain::Incident> incidents;
    std::vector<qint64> rows;
};

/// Reads what a commit stored, on statements of their own, and compares. Error: Unreliable.
base::Result<std::vector<domain::Incident>> readBack(Written written, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto stored = IncidentRecords(**connection).read(written.rows);
    if (!stored)
        return stored.error();
    for (std::size_t i = 0; i < written.incidents.size(); ++i)
        if (i >= stored->size() || (*stored)[i] != written.incidents[i])
            return IncidentRevisions::notAsWritten(written.incidents[i].id);
    return std::move(written.incidents);
}

/// Checks and stores everything of a request; the transaction is the caller's.
class Addition
{
public:
    Addition(const AddIncidentsRequest& request, const vault::UnlockedVault& vault, db::Database& database)
        : m_request(request)
        , m_now(vault.clock().now())
        , m_ledger(database, vault)
        , m_records(database)
        , m_linked(database, m_ledger, request.caseId, m_now)
    {
    }

    base::Result<Written> run(base::JobContext& job)
    {
        const std::size_t count = m_request.statements.size();
        m_written.incidents.reserve(count);
        m_written.rows.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (job.isCanceled())
                return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped on request"), {}};
            if (const auto added = addOne(m_request.statements[i]); !added)
                return inIncident(added.error(), i, count);
            job.setProgress({static_cast<qint64>(i) + 1, static_cast<qint64>(count)});
        }
        return std::move(m_written);
    }

private:
    base::Result<void> addOne(const domain::IncidentStatement& statement)
    {
        domain::Incident incident;
        incident.id = domain::IncidentId::create();
        incident.caseId = m_request.caseId;
        incident.statement = tidied(statement);
        incident.writtenAt = m_now;
        incident.revisedAt = m_now;
        if (auto settled = m_linked.settle(incident.statement); !settled)
            return settled;
        const auto row = m_records.insert(incident);
        if (!row)
            return row.error();
        if (auto kept = IncidentRevisions::keep(m_ledger, QStringLiteral("incident.created"), incident, {}); !kept)
            return kept;
        m_written.incidents.push_back(std::move(incident));
        m_written.rows.push_back(*row);
        return {};
    }

    const AddIncidentsRequest& m_request;
    base::Timestamp m_now;
    custody::Ledger m_ledger;
    IncidentRecords m_records;
    LinkedRecords m_linked;
    Written m_written;
};

} // namespace

base::Result<void> validate(const domain::IncidentStatement& statement, const vault::UnlockedVault& vault)
{
    return check(statement, vault.clock().now());
}

base::Result<std::vector<domain::Incident>> addIncidents(const AddIncidentsRequest& request,
                                                         vault::UnlockedVault& vault, base::JobContext& job)
{
    const std::size_t count = request.statements.size();
    for (std::size_t i = 0; i < count; ++i)
        if (const auto valid = validate(request.statements[i], vault); !valid)
            return inIncident(valid.error(), i, count);

    Written written;
    {
        const auto connection = vault.openForWriting();
        if (!connection)
            return connection.error();
        auto transaction = db::Transaction::begin(**connection);
        if (!transaction)
            return transaction.error();
        const auto known = CaseRecords(**connection).exists(request.caseId);
        if (!known)
            return known.error();
        if (!*known)
            return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such case"),
                               request.caseId.text()};
        auto added = Addition(request, vault, **connection).run(job);
        if (!added)
            return added.error();
        DraftRecords drafts(**connection);
        for (const domain::DraftId draft : request.drafts)
            if (const auto removed = drafts.remove(draft); !removed)
                return removed.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        written = *std::move(added);
    }
    return readBack(std::move(written), vault);
}

base::Result<domain::Incident> amendIncident(domain::IncidentId id, const domain::IncidentStatement& statement,
                                             const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = validate(statement, vault); !valid)
        return valid.error();
    if (const auto plain = domain::checkText(reason, QStringLiteral("reason")); !plain)
        return plain.error();

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    custody::Ledger ledger(**connection, vault);
    IncidentRevisions revisions(**connection, ledger, vault.clock().now());
    const auto before = revisions.findStanding(id);
    if (!before)
        return before.error();
    domain::Incident after = *before;
    after.statement = tidied(statement);
    after.amendReason = reason;
    if (const auto settled
        = LinkedRecords(**connection, ledger, after.caseId, vault.clock().now()).settle(after.statement);
        !settled)
        return settled.error();
    if (const auto stored = revisions.store(*before, after, QStringLiteral("incident.amended"), reason); !stored)
        return stored.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return IncidentRevisions::readBack(after, vault);
}

base::Result<domain::Incident> findIncident(domain::IncidentId id, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    auto found = IncidentRecords(**connection).find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return IncidentRevisions::noSuchIncident(id);
    return **std::move(found);
}

} // namespace core::diary
