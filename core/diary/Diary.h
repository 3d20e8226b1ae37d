#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/diary/IncidentLists.h"
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

/// Keeps the records, marks them withdrawn with the reason (not empty): all or none, in one transaction.
/// Errors: NotFound, Invalid, Conflict (already withdrawn; `subject` is the id).
base::Result<std::vector<domain::Incident>> withdrawIncidents(const std::vector<domain::IncidentId>& ids,
                                                              const QString& reason, vault::UnlockedVault& vault);
base::Result<domain::Incident> withdrawIncident(domain::IncidentId id, const QString& reason,
                                                vault::UnlockedVault& vault);

/// Takes withdrawing back: a new revision of each, all or none; the revisions before stay, and with them why it was
/// withdrawn. `reason` may be empty. Errors: NotFound, Invalid, Conflict (not withdrawn; `subject` is the id).
base::Result<std::vector<domain::Incident>> restoreIncidents(const std::vector<domain::IncidentId>& ids,
                                                             const QString& reason, vault::UnlockedVault& vault);

/// Which tags to add to an incident and to take from it.
struct TagChange
{
    domain::IncidentId incident;
    QStringList add;
    QStringList remove;
};

/// A new revision of each incident whose tags change by it, all or none; the others are left alone. Gives back those
/// that changed. Changes of one incident add up: the later one holds, and a tag in both lists of one is added. `reason`
/// may be empty. Errors: NotFound, Conflict (withdrawn), Invalid ("tags", "reason").
base::Result<std::vector<domain::Incident>> changeTags(const std::vector<TagChange>& changes, const QString& reason,
                                                       vault::UnlockedVault& vault);

/// The tags of the incidents of a case, most used first. Withdrawn incidents count too.
base::Result<QStringList> listTags(domain::CaseId caseId, const vault::UnlockedVault& vault);

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
