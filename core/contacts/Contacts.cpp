#include "core/contacts/Contacts.h"

#include "core/contacts/ContactRecords.h"
#include "core/contacts/ReportRecords.h"
#include "core/custody/RecordState.h"
#include "core/domain/TextRules.h"

#include <algorithm>

namespace core::contacts {

namespace {

using domain::RecordKind;

/// How much of a reference the log repeats; the revision that it names holds all of it.
constexpr qsizetype LoggedCharacters = 200;

base::Error invalid(const QString& subject, const QString& why)
{
    return {base::ErrorCode::Invalid, why, subject};
}

/// A time that must be known.
base::Result<void> validateTime(const domain::When& when, base::Timestamp now, const QString& path)
{
    if (!when.from && when.precision == domain::Precision::Unknown)
        return invalid(path, QStringLiteral("the day is missing"));
    return domain::validate(when, now, path);
}

base::Result<void> validateReferences(const std::vector<domain::Reference>& references, base::Timestamp now)
{
    const QDate tomorrow = domain::dayIn(QStringLiteral("Europe/London"), now).addDays(1);
    for (std::size_t i = 0; i < references.size(); ++i) {
        const QString givenAt = QStringLiteral("references[%1].given_at").arg(i);
        if (references[i].type == QLatin1String("incident") && !references[i].givenAt.isValid())
            return invalid(givenAt, QStringLiteral("an incident number starts again every day: its day is missing"));
        if (references[i].givenAt.isValid() && references[i].givenAt > tomorrow)
            return invalid(givenAt, QStringLiteral("this is in the future"));
    }
    return {};
}

QString beginningOf(const QString& text)
{
    QString beginning = text.left(LoggedCharacters);
    if (beginning.size() < text.size() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    return beginning;
}

/// One entry for each reference that was not there before.
base::Result<void> logNewReferences(custody::Ledger& ledger, const std::optional<domain::Report>& before,
                                    const domain::Report& after)
{
    std::vector<domain::Reference> known = before ? before->references : std::vector<domain::Reference>();
    for (const domain::Reference& reference : after.references) {
        const auto same = std::ranges::find(known, reference);
        if (same != known.end()) {
            known.erase(same); // The same number given twice is two references.
            continue;
        }
        custody::LogEvent entry{.event = QStringLiteral("reference.added"), .subject = after.id.text()};
        entry.facts["type"] = beginningOf(reference.type);
        entry.facts["value"] = beginningOf(reference.value);
        entry.facts["given_at"] = reference.givenAt.toString(Qt::ISODate);
        if (auto logged = ledger.append(entry); !logged)
            return logged;
    }
    return {};
}

} // namespace

base::Result<void> validate(const domain::Report& report, base::Timestamp now)
{
    if (const auto read = domain::reportFromJson(domain::toJson(report)); !read)
        return read.error();
    if (auto known = validateTime(report.madeAt, now, QStringLiteral("made_at")); !known)
        return known;
    return validateReferences(report.references, now);
}

base::Result<void> validate(const domain::Contact& contact, base::Timestamp now)
{
    if (const auto read = domain::contactFromJson(domain::toJson(contact)); !read)
        return read.error();
    if (domain::isBlank(contact.channel))
        return invalid(QStringLiteral("channel"), QStringLiteral("is empty"));
    return validateTime(contact.at, now, QStringLiteral("at"));
}

base::Result<domain::Report> addReport(domain::Report report, vault::UnlockedVault& vault)
{
    if (const auto valid = validate(report, vault.clock().now()); !valid)
        return valid.error();
    if (const auto fresh = custody::requireFresh(report); !fresh)
        return fresh.error();
    return custody::addRecord<ReportRecords>(std::move(report), RecordKind::Report, vault, logNewReferences);
}

base::Result<domain::Report> editReport(domain::Report changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = validate(changed, vault.clock().now()); !valid)
        return valid.error();
    return custody::editRecord<ReportRecords>(std::move(changed), reason, RecordKind::Report, vault, logNewReferences);
}

base::Result<std::vector<domain::Report>> listReports(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                      domain::Listed which)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return ReportRecords(**connection).list(caseId, which);
}

base::Result<domain::Report> findReport(domain::ReportId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<ReportRecords>(id, vault);
}

base::Result<domain::Report> removeReport(domain::ReportId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::removeRecord<ReportRecords>(id, RecordKind::Report, reason, vault);
}

base::Result<domain::Report> restoreReport(domain::ReportId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::restoreRecord<ReportRecords>(id, RecordKind::Report, reason, vault);
}

base::Result<domain::Contact> addContact(domain::Contact contact, vault::UnlockedVault& vault)
{
    if (const auto valid = validate(contact, vault.clock().now()); !valid)
        return valid.error();
    if (const auto fresh = custody::requireFresh(contact); !fresh)
        return fresh.error();
    return custody::addRecord<ContactRecords>(std::move(contact), RecordKind::Contact, vault);
}

base::Result<domain::Contact> editContact(domain::Contact changed, const QString& reason, vault::UnlockedVault& vault)
{
    if (const auto valid = validate(changed, vault.clock().now()); !valid)
        return valid.error();
    return custody::editRecord<ContactRecords>(std::move(changed), reason, RecordKind::Contact, vault);
}

base::Result<std::vector<domain::Contact>> listContacts(domain::CaseId caseId, const vault::UnlockedVault& vault,
                                                        domain::Listed which)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return ContactRecords(**connection).list(caseId, which);
}

base::Result<domain::Contact> findContact(domain::ContactId id, const vault::UnlockedVault& vault)
{
    return custody::findRecord<ContactRecords>(id, vault);
}

base::Result<domain::Contact> removeContact(domain::ContactId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::removeRecord<ContactRecords>(id, RecordKind::Contact, reason, vault);
}

base::Result<domain::Contact> restoreContact(domain::ContactId id, const QString& reason, vault::UnlockedVault& vault)
{
    return custody::restoreRecord<ContactRecords>(id, RecordKind::Contact, reason, vault);
}

} // namespace core::contacts
