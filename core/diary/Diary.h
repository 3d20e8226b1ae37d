#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/Incident.h"
#include "core/vault/UnlockedVault.h"

#include <optional>
#include <vector>

namespace core::diary {

/// Cases: every other record belongs to one.
base::Result<domain::Case> addCase(domain::Case matter, vault::UnlockedVault& vault);
base::Result<domain::Case> editCase(domain::Case changed, const QString& reason, vault::UnlockedVault& vault);
base::Result<std::vector<domain::Case>> listCases(const vault::UnlockedVault& vault);
/// The case to use when none is named: the only one, or the default one. Error: NotFound, Conflict (several, none
/// default).
base::Result<domain::Case> defaultCase(const vault::UnlockedVault& vault);
/// Error: NotFound.
base::Result<void> makeDefaultCase(domain::CaseId id, vault::UnlockedVault& vault);

/// The checks that a form shows as hints and addIncidents() runs again. Error: Invalid, `subject` names the field in
/// its JSON spelling: "what" (empty), "when…", "behaviours", any text with a NUL character or half a surrogate pair.
base::Result<void> validate(const domain::IncidentStatement& statement, const vault::UnlockedVault& vault);

struct AddIncidentsRequest
{
    domain::CaseId caseId;
    std::vector<domain::IncidentStatement> statements;
    /// The drafts these came from: thrown away in the same transaction.
    std::vector<domain::DraftId> drafts;
};

/// Saves incidents: all or none, in one transaction with their log entries. People given by name only are found by
/// that exact name in the case, or added. Returns them as stored, in the same order.
/// Errors: Invalid (`subject` begins with "incident 3: " when there are several), NotFound (a case, person, account,
/// place, order or evidence id that is not there), NoSpace, Database, Canceled.
base::Result<std::vector<domain::Incident>> addIncidents(const AddIncidentsRequest& request,
                                                         vault::UnlockedVault& vault, base::JobContext& job);

/// Adds a revision that replaces the statement; the older ones stay. Errors: as addIncidents(); Conflict when
/// withdrawn.
base::Result<domain::Incident> amendIncident(domain::IncidentId id, const domain::IncidentStatement& statement,
                                             const QString& reason, vault::UnlockedVault& vault);

/// Keeps the record, marks it withdrawn with the reason (not empty). Errors: NotFound, Invalid, Conflict (already).
base::Result<domain::Incident> withdrawIncident(domain::IncidentId id, const QString& reason,
                                                vault::UnlockedVault& vault);

/// Which incidents to list, in which order.
struct IncidentQuery
{
    enum class Order { NewestFirst, OldestFirst, LastWrittenFirst };
    domain::CaseId caseId;
    Order order = Order::NewestFirst;
    bool withWithdrawn = false;
    std::optional<base::Timestamp> from; ///< Sort time at or after.
    std::optional<base::Timestamp> to; ///< Sort time before.
    std::optional<domain::PersonId> person;
    QString behaviour; ///< Empty: any.
    QString tag; ///< Empty: any.
    std::optional<bool> reported; ///< Linked to a report, or not.
    int limit = 200; ///< 0: all.
    std::optional<domain::IncidentId> after; ///< Keyset paging: strictly after this one, in `order`.
};

/// A row of a list: enough to say it in one sentence, without the long texts.
struct IncidentSummary
{
    domain::IncidentId id;
    domain::When when;
    base::Timestamp writtenAt;
    QString title;
    QString beginning; ///< At most 200 characters of `what`.
    QStringList behaviours;
    int evidenceCount = 0;
    bool isReported = false;
    bool isPrivate = false;
    bool isWithdrawn = false;
    int revision = 1;
};

base::Result<std::vector<IncidentSummary>> listIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault);
/// Whole incidents, in the order asked for; for reports and scripts.
base::Result<std::vector<domain::Incident>> readIncidents(const IncidentQuery& query,
                                                          const vault::UnlockedVault& vault);
base::Result<qint64> countIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault);
/// Error: NotFound.
base::Result<domain::Incident> findIncident(domain::IncidentId id, const vault::UnlockedVault& vault);

/// Half-written text of a form, kept inside the vault while somebody types. Not part of the record: no revision, no log
/// entry.
struct Draft
{
    domain::DraftId id;
    domain::CaseId caseId;
    QString form = QStringLiteral("incident"); ///< Which form held it: "incident", "report", "person", …
    QByteArray about; ///< The record that it changes, 16 bytes; empty for a new one.
    QJsonObject content; ///< What the form held, as the form wrote it.
    QString beginning; ///< The first words, for a list.
    base::Timestamp startedAt;
    base::Timestamp savedAt;
};
/// Keeps it, in the place of what was kept under the same id. Errors: NotFound (no such case), Invalid, NoSpace,
/// Database.
base::Result<void> saveDraft(const Draft& draft, vault::UnlockedVault& vault);
/// Of every form, the one kept last first.
base::Result<std::vector<Draft>> listDrafts(domain::CaseId caseId, const vault::UnlockedVault& vault);
/// The one that was kept last for this form and this record (empty: for a new one); nothing when there is none.
base::Result<std::optional<Draft>> findDraft(domain::CaseId caseId, const QString& form, const QByteArray& about,
                                             const vault::UnlockedVault& vault);
/// Throws it away; that there is none is no error.
base::Result<void> discardDraft(domain::DraftId id, vault::UnlockedVault& vault);

} // namespace core::diary
