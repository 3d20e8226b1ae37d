#pragma once

#include "core/base/Result.h"
#include "core/domain/Listed.h"
#include "core/domain/Report.h"
#include "core/vault/UnlockedVault.h"

#include <vector>

namespace core::contacts {

/// The checks of a form. Error: Invalid, `subject` names the field: "channel", "made_at" (not known) and
/// "made_at.from", "at", "references[0].value" (empty), "references[0].given_at" (an incident number without its day,
/// or a day to come), "promised[0].what", and any text that domain::checkText() refuses.
base::Result<void> validate(const domain::Report& report, base::Timestamp now);
base::Result<void> validate(const domain::Contact& contact, base::Timestamp now);

// Adding gives back the record as stored (a new id unless it has one, time, revision 1); editing adds a revision.
// `changed.revision` says which revision was edited. Every reference that a change brings is logged as
// `reference.added` too. Removing takes a record out of the lists and of everything that is read from them, and keeps
// it with all that it names; restoring puts it back; each is a revision, logged as `report.removed` and so on. What
// belongs to a removed report stays. Errors: Invalid ("removed_at" when an edit would remove or put back; "reason"),
// NotFound
// (`subject` is "case", "incidents[0]", "report", "evidence[0]" or the id), Conflict (the id is taken, or there is a
// newer revision; removing: removed already; restoring: not removed), NoSpace, Unreliable, Database.

base::Result<domain::Report> addReport(domain::Report report, vault::UnlockedVault& vault);
base::Result<domain::Report> editReport(domain::Report changed, const QString& reason, vault::UnlockedVault& vault);
/// Newest first.
base::Result<std::vector<domain::Report>> listReports(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                      domain::Listed which = domain::Listed::Standing);
/// A removed one too.
base::Result<domain::Report> findReport(domain::ReportId id, const vault::UnlockedVault& vault);
base::Result<domain::Report> removeReport(domain::ReportId id, const QString& reason, vault::UnlockedVault& vault);
base::Result<domain::Report> restoreReport(domain::ReportId id, const QString& reason, vault::UnlockedVault& vault);

base::Result<domain::Contact> addContact(domain::Contact contact, vault::UnlockedVault& vault);
base::Result<domain::Contact> editContact(domain::Contact changed, const QString& reason, vault::UnlockedVault& vault);
/// Newest first.
base::Result<std::vector<domain::Contact>> listContacts(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                        domain::Listed which = domain::Listed::Standing);
/// A removed one too.
base::Result<domain::Contact> findContact(domain::ContactId id, const vault::UnlockedVault& vault);
base::Result<domain::Contact> removeContact(domain::ContactId id, const QString& reason, vault::UnlockedVault& vault);
base::Result<domain::Contact> restoreContact(domain::ContactId id, const QString& reason, vault::UnlockedVault& vault);

/// Something that somebody else owes: a promise whose day is near or past, or a reference number that was not given.
struct Waiting
{
    enum class Kind { Promise, MissingReference };
    Kind kind = Kind::Promise;
    domain::ReportId report; ///< Null when it is a promise of a contact without a report, or of a removed one.
    std::optional<domain::ContactId> contact;
    QString channel;
    QString agency;
    QString what; ///< The promise, in the words recorded; empty for a missing reference.
    QDate by; ///< The promised day, or the day of the report.
    bool isDue = false; ///< `by` is today or earlier, in London.
};

/// What the person is waiting for, soonest first, without a day last: promises that were not kept, and reports that are
/// not closed and have no reference. For the police only a number of the matter itself counts (incident, crime,
/// occurrence, URN, court), since the receipt of a web form is none; for others any. "I was not given one" waits still.
base::Result<std::vector<Waiting>> listWaiting(domain::CaseId caseId, const vault::UnlockedVault& vault);

} // namespace core::contacts
