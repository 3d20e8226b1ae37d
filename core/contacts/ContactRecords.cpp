#include "core/contacts/ContactRecords.h"

#include "core/contacts/PromiseRecords.h"
#include "core/contacts/WhenColumn.h"
#include "core/custody/RecordState.h"
#include "core/db/Rows.h"

namespace core::contacts {

namespace {

constexpr char contactCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char contactReport[] = "SELECT 1 FROM report WHERE id = ?1 AND case_id = ?2";
constexpr char attachedEvidence[] = "SELECT 1 FROM evidence WHERE id = ?1 AND case_id = ?2";
constexpr char insertContactRow[]
    = "INSERT INTO contact (id, case_id, report, at, sort_at, direction, channel, agency, who, told, said, is_private,"
      " created_at, revision, removed_at)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
constexpr char updateContactRow[]
    = "UPDATE contact SET report = ?3, at = ?4, sort_at = ?5, direction = ?6, channel = ?7, agency = ?8, who = ?9,"
      " told = ?10, said = ?11, is_private = ?12, revision = ?14, removed_at = ?15"
      " WHERE id = ?1 AND case_id = ?2 AND created_at = ?13";
#define CONTACT_COLUMNS                                                                                                \
    "SELECT id, case_id, report, at, direction, channel, agency, who, told, said, is_private, created_at, revision,"   \
    " removed_at FROM contact"
#define NEWEST_FIRST " ORDER BY sort_at DESC, seq DESC"
constexpr char findContactRow[] = CONTACT_COLUMNS " WHERE id = ?1";
constexpr char standingContactRows[] = CONTACT_COLUMNS " WHERE case_id = ?1 AND removed_at IS NULL" NEWEST_FIRST;
constexpr char removedContactRows[] = CONTACT_COLUMNS " WHERE case_id = ?1 AND removed_at IS NOT NULL" NEWEST_FIRST;
constexpr char allContactRows[] = CONTACT_COLUMNS " WHERE case_id = ?1" NEWEST_FIRST;
#undef CONTACT_COLUMNS
#undef NEWEST_FIRST
constexpr char insertContactEvidence[] = "INSERT INTO contact_evidence (contact, position, evidence)"
                                         " VALUES (?1, ?2, ?3)";
constexpr char removeContactEvidence[] = "DELETE FROM contact_evidence WHERE contact = ?1";
constexpr char listContactEvidence[] = "SELECT evidence FROM contact_evidence WHERE contact = ?1 ORDER BY position";

base::Result<void> writeContact(db::Database& database, const char* sql, const domain::Contact& contact)
{
    const auto cached = database.cached(sql);
    if (!cached)
        return cached.error();
    db::Statement& statement = **cached;
    statement.bind(1, contact.id.bytes());
    statement.bind(2, contact.caseId.bytes());
    if (contact.report)
        statement.bind(3, contact.report->bytes());
    else
        statement.bindNull(3);
    statement.bind(4, columnOf(contact.at));
    statement.bind(5, domain::sortTime(contact.at, contact.createdAt).msecs);
    statement.bind(6, domain::directionName(contact.direction));
    statement.bind(7, contact.channel);
    statement.bind(8, contact.agency);
    statement.bind(9, contact.who);
    statement.bind(10, contact.told);
    statement.bind(11, contact.said);
    statement.bind(12, contact.isPrivate);
    statement.bind(13, contact.createdAt.msecs);
    statement.bind(14, contact.revision);
    statement.bind(15, contact.removedAt ? std::optional(contact.removedAt->msecs) : std::nullopt);
    return statement.run();
}

base::Result<domain::Contact> contactOf(const db::Statement& row)
{
    const auto id = domain::ContactId::fromBytes(row.blob(0));
    const auto at = whenOf(row.text(3), id.text());
    if (!at)
        return at.error();
    return domain::Contact{
        .id = id,
        .caseId = domain::CaseId::fromBytes(row.blob(1)),
        .report = row.isNull(2) ? std::nullopt : std::optional(domain::ReportId::fromBytes(row.blob(2))),
        .at = *at,
        .direction = domain::directionFromName(row.text(4)).value_or(domain::Direction::Out),
        .channel = row.text(5),
        .agency = row.text(6),
        .who = row.text(7),
        .told = row.text(8),
        .said = row.text(9),
        .isPrivate = row.integer(10) != 0,
        .createdAt = {row.integer(11)},
        .revision = static_cast<int>(row.integer(12)),
        .removedAt = row.isNull(13) ? std::nullopt : std::optional(base::Timestamp{row.integer(13)}),
    };
}

/// The rows for one id, without their parts: that of the contact or that of a case.
base::Result<std::vector<domain::Contact>> readContacts(db::Database& database, const char* sql, const QByteArray& id)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    std::vector<domain::Contact> contacts;
    const auto read = db::eachRow(**statement, [&contacts](const db::Statement& row) -> base::Result<void> {
        auto contact = contactOf(row);
        if (!contact)
            return contact.error();
        contacts.push_back(*std::move(contact));
        return {};
    });
    if (!read)
        return read.error();
    return contacts;
}

} // namespace

base::Result<void> ContactRecords::requireLinks(const domain::Contact& contact) const
{
    const QByteArray matter = contact.caseId.bytes();
    if (auto there = db::requireRow(m_database, contactCase, {matter}, QStringLiteral("case")); !there)
        return there;
    if (contact.report) {
        const std::initializer_list<QByteArray> ids{contact.report->bytes(), matter};
        if (auto there = db::requireRow(m_database, contactReport, ids, QStringLiteral("report")); !there)
            return there;
    }
    for (std::size_t i = 0; i < contact.evidence.size(); ++i) {
        const QString subject = QStringLiteral("evidence[%1]").arg(i);
        const std::initializer_list<QByteArray> ids{contact.evidence[i].bytes(), matter};
        if (auto there = db::requireRow(m_database, attachedEvidence, ids, subject); !there)
            return there;
    }
    return {};
}

base::Result<void> ContactRecords::allow(const domain::Contact& before, const domain::Contact& after) const
{
    return custody::requireSameState(before, after);
}

base::Result<void> ContactRecords::insert(const domain::Contact& contact)
{
    if (auto stored = writeContact(m_database, insertContactRow, contact); !stored)
        return stored;
    return insertParts(contact);
}

base::Result<void> ContactRecords::update(const domain::Contact& contact)
{
    if (auto stored = writeContact(m_database, updateContactRow, contact); !stored)
        return stored;
    if (auto removed = removeParts(contact.id); !removed)
        return removed;
    return insertParts(contact);
}

base::Result<void> ContactRecords::insertParts(const domain::Contact& contact)
{
    int position = 0;
    for (const domain::EvidenceId item : contact.evidence) {
        const auto statement = m_database.cached(insertContactEvidence);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, contact.id.bytes());
        (*statement)->bind(2, position++);
        (*statement)->bind(3, item.bytes());
        if (auto stored = (*statement)->run(); !stored)
            return stored;
    }
    return PromiseRecords(m_database).replace(contact.id.bytes(), contact.promised);
}

base::Result<void> ContactRecords::removeParts(domain::ContactId id)
{
    const auto statement = m_database.cached(removeContactEvidence);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.bytes());
    return (*statement)->run();
}

base::Result<void> ContactRecords::fillParts(domain::Contact& contact) const
{
    const auto statement = m_database.cached(listContactEvidence);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, contact.id.bytes());
    auto read = db::eachRow(**statement, [&contact](const db::Statement& row) {
        contact.evidence.push_back(domain::EvidenceId::fromBytes(row.blob(0)));
    });
    if (!read)
        return read;
    auto promised = PromiseRecords(m_database).list(contact.id.bytes());
    if (!promised)
        return promised.error();
    contact.promised = *std::move(promised);
    return {};
}

base::Result<std::optional<domain::Contact>> ContactRecords::find(domain::ContactId id) const
{
    auto found = readContacts(m_database, findContactRow, id.bytes());
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<domain::Contact>();
    if (auto filled = fillParts(found->front()); !filled)
        return filled.error();
    return std::optional(std::move(found->front()));
}

base::Result<std::vector<domain::Contact>> ContactRecords::list(domain::CaseId caseId, domain::Listed which) const
{
    auto contacts = readContacts(m_database,
                                 which == domain::Listed::Standing      ? standingContactRows
                                     : which == domain::Listed::Removed ? removedContactRows
                                                                        : allContactRows,
                                 caseId.bytes());
    if (!contacts)
        return contacts;
    for (domain::Contact& contact : *contacts)
        if (auto filled = fillParts(contact); !filled)
            return filled.error();
    return contacts;
}

} // namespace core::contacts
