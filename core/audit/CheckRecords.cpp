#include "core/audit/AuditRecords.h"
#include "core/audit/Findings.h"
#include "core/base/Json.h"
#include "core/contacts/Contacts.h"
#include "core/custody/RecordChange.h"
#include "core/db/Database.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/MergeRecords.h"
#include "core/people/Orders.h"
#include "core/people/People.h"

#include <map>
#include <set>

namespace core::audit {

namespace {

using Canonical = base::Result<QByteArray>;

template<typename Record>
Canonical canonicalOf(const base::Result<Record>& record)
{
    if (!record)
        return record.error();
    return custody::canonicalBytes(*record);
}

/// Makes the canonical bytes of a record anew, by way of the room that keeps it.
class Rebuilding
{
public:
    explicit Rebuilding(const vault::UnlockedVault& vault)
        : m_vault(vault)
    {
    }

    base::Result<void> readCases()
    {
        auto cases = diary::listCases(m_vault);
        if (!cases)
            return cases.error();
        for (const domain::Case& matter : *cases)
            m_cases[matter.id.bytes()] = base::canonicalJson(domain::toJson(matter));
        return {};
    }

    /// Nothing for kinds that no room keeps yet: of those only that they were logged can be said.
    std::optional<Canonical> canonical(const RecordName& record) const
    {
        switch (record.kind) {
        case domain::RecordKind::Case: {
            const auto found = m_cases.find(record.id);
            if (found == m_cases.end())
                return Canonical(base::Error{base::ErrorCode::NotFound, QStringLiteral("the case is not listed")});
            return Canonical(found->second);
        }
        case domain::RecordKind::Incident: {
            const auto incident = diary::findIncident(domain::IncidentId::fromBytes(record.id), m_vault);
            if (!incident)
                return Canonical(incident.error());
            return Canonical(base::canonicalJson(domain::canonicalForm(*incident)));
        }
        case domain::RecordKind::Person:
            return canonicalOf(people::findPerson(domain::PersonId::fromBytes(record.id), m_vault));
        case domain::RecordKind::Account:
            return canonicalOf(people::findAccount(domain::AccountId::fromBytes(record.id), m_vault));
        case domain::RecordKind::Place:
            return canonicalOf(people::findPlace(domain::PlaceId::fromBytes(record.id), m_vault));
        case domain::RecordKind::Evidence: {
            const auto item = evidence::findEvidence(domain::EvidenceId::fromBytes(record.id), m_vault);
            if (!item)
                return Canonical(item.error());
            return Canonical(base::canonicalJson(domain::canonicalForm(*item)));
        }
        case domain::RecordKind::Report:
            return canonicalOf(contacts::findReport(domain::ReportId::fromBytes(record.id), m_vault));
        case domain::RecordKind::Contact:
            return canonicalOf(contacts::findContact(domain::ContactId::fromBytes(record.id), m_vault));
        case domain::RecordKind::Order:
            return canonicalOf(people::findOrder(domain::OrderId::fromBytes(record.id), m_vault));
        case domain::RecordKind::Step:
            return std::nullopt;
        }
        return std::nullopt;
    }

private:
    const vault::UnlockedVault& m_vault;
    std::map<QByteArray, QByteArray> m_cases;
};

QString idText(const QByteArray& id)
{
    return base::Id<struct AnyRecord>::fromBytes(id).text();
}

QString subjectOf(const RecordName& record, const vault::UnlockedVault& vault)
{
    if (record.kind == domain::RecordKind::Evidence)
        if (const auto item = evidence::findEvidence(domain::EvidenceId::fromBytes(record.id), vault))
            return item->exhibit;
    return idText(record.id);
}

void recordProblem(const char* code, const QString& subject, const QString& message, custody::Verification& found)
{
    found.problems.push_back({QString::fromLatin1(code), subject, QStringLiteral("vault.db"), message});
}

/// One record of today against its last revision.
base::Result<void> checkRecord(const RecordName& record, const Rebuilding& rebuilding, AuditRecords& records,
                               const vault::UnlockedVault& vault, custody::Verification& found)
{
    ++found.checked;
    const auto kept = records.lastRevision(record.id);
    if (!kept)
        return kept.error();
    const QString kind = domain::kindName(record.kind);
    if (!*kept) {
        recordProblem("unlogged", subjectOf(record, vault),
                      QStringLiteral("A record (%1) is there that no entry of the log speaks of.").arg(kind), found);
        return {};
    }
    const auto canonical = rebuilding.canonical(record);
    if (!canonical)
        return {};
    const bool isUnreadable = !*canonical
        && ((*canonical).error().code == base::ErrorCode::Damaged
            || (*canonical).error().code == base::ErrorCode::NotFound
            || (*canonical).error().code == base::ErrorCode::Invalid);
    if (!*canonical && !isUnreadable)
        return (*canonical).error();
    if (isUnreadable)
        recordProblem("record", subjectOf(record, vault),
                      QStringLiteral("A record (%1) cannot be read any more.").arg(kind), found);
    else if (**canonical != **kept)
        recordProblem("record", subjectOf(record, vault),
                      QStringLiteral("A record (%1) is not as it was when it was last saved.").arg(kind), found);
    return {};
}

} // namespace

base::Result<void> checkRecords(const vault::UnlockedVault& vault, base::JobContext& job, custody::Verification& found)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    AuditRecords records(**connection);
    const auto today = records.records();
    if (!today)
        return today.error();
    Rebuilding rebuilding(vault);
    if (const auto read = rebuilding.readCases(); !read)
        return read;

    std::set<QByteArray> there;
    job.setProgress({0, static_cast<qint64>(today->size())});
    for (const RecordName& record : *today) {
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled, QStringLiteral("the check was stopped")};
        there.insert(record.id);
        if (const auto checked = checkRecord(record, rebuilding, records, vault, found); !checked)
            return checked;
        job.advance(1);
    }
    const auto revised = records.revisedRecords();
    if (!revised)
        return revised.error();
    for (const RecordName& record : *revised)
        if (there.find(record.id) == there.end())
            recordProblem("record_missing", idText(record.id),
                          QStringLiteral("The log speaks of a record (%1) that is not there any more.")
                              .arg(domain::kindName(record.kind)),
                          found);
    for (const auto of : {people::MergeRecords::Of::People, people::MergeRecords::Of::Accounts}) {
        const auto faults = people::MergeRecords(**connection, of).faults();
        if (!faults)
            return faults.error();
        for (const QByteArray& id : *faults)
            recordProblem("merge", idText(id),
                          QStringLiteral("Who stands for a merged person or account is not what the records say."),
                          found);
    }
    return {};
}

} // namespace core::audit
