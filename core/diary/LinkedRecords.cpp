#include "core/diary/LinkedRecords.h"

#include "core/base/Json.h"
#include "core/domain/Person.h"

namespace core::diary {

namespace {

constexpr char placeThere[] = "SELECT 1 FROM place WHERE id = ?1 AND case_id = ?2";
constexpr char accountThere[] = "SELECT 1 FROM account WHERE id = ?1 AND case_id = ?2";
constexpr char orderThere[] = "SELECT 1 FROM protective_order WHERE id = ?1 AND case_id = ?2";
constexpr char evidenceThere[] = "SELECT 1 FROM evidence WHERE id = ?1 AND case_id = ?2";
// Whoever is merged goes by the name of the one that stands for them, and is that one when called by their own.
constexpr char nameOfPerson[] = "SELECT n.name FROM person AS p LEFT JOIN person_root AS s ON s.person = p.id"
                                " CROSS JOIN person AS n ON n.id = coalesce(s.root, p.id)"
                                " WHERE p.id = ?1 AND p.case_id = ?2";
constexpr char personOfName[] = "SELECT n.id, n.name FROM person AS p LEFT JOIN person_root AS s ON s.person = p.id"
                                " CROSS JOIN person AS n ON n.id = coalesce(s.root, p.id)"
                                " WHERE p.case_id = ?1 AND p.name = ?2 AND p.removed_at IS NULL"
                                " AND n.removed_at IS NULL ORDER BY p.merged_into IS NOT NULL, p.seq LIMIT 1";
constexpr char insertNamedPerson[]
    = "INSERT INTO person (id, case_id, name, shown_as, relationship, description, how_known,"
      " certainty, does_this, notes, created_at, revision)"
      " VALUES (?1, ?2, ?3, '', '', '', '', ?4, 0, '', ?5, 1)";

base::Error missing(const QString& subject)
{
    return {base::ErrorCode::NotFound, QStringLiteral("there is no such record in this case"), subject};
}

} // namespace

base::Result<void> LinkedRecords::require(const char* sql, const QByteArray& id, const QString& subject)
{
    if (m_known.contains(id))
        return {};
    auto statement = m_database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    (*statement)->bind(2, m_case.bytes());
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    (*statement)->reset();
    if (!*row)
        return missing(subject);
    m_known.insert(id);
    return {};
}

base::Result<void> LinkedRecords::settle(domain::IncidentStatement& statement)
{
    if (statement.place) {
        const QString subject = QStringLiteral("place ") + statement.place->text();
        if (auto there = require(placeThere, statement.place->bytes(), subject); !there)
            return there;
    }
    if (statement.breachOf) {
        const QString subject = QStringLiteral("breach_of ") + statement.breachOf->text();
        if (auto there = require(orderThere, statement.breachOf->bytes(), subject); !there)
            return there;
    }
    for (const domain::AccountId account : statement.accounts)
        if (auto there = require(accountThere, account.bytes(), QStringLiteral("accounts ") + account.text()); !there)
            return there;
    for (const domain::EvidenceId item : statement.evidence)
        if (auto there = require(evidenceThere, item.bytes(), QStringLiteral("evidence ") + item.text()); !there)
            return there;
    for (domain::IncidentPerson& person : statement.people)
        if (auto settled = settlePerson(person); !settled)
            return settled;
    return {};
}

base::Result<void> LinkedRecords::settlePerson(domain::IncidentPerson& person)
{
    if (!person.id.isNull()) {
        const QByteArray id = person.id.bytes();
        if (const auto known = m_names.constFind(id); known != m_names.cend()) {
            person.name = *known;
            return {};
        }
        auto statement = m_database.cached(nameOfPerson);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, id);
        (*statement)->bind(2, m_case.bytes());
        const auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return missing(QStringLiteral("people ") + person.id.text());
        person.name = (*statement)->text(0);
        (*statement)->reset();
        m_names.insert(id, person.name);
        return {};
    }

    if (const auto known = m_people.constFind(person.name); known != m_people.cend()) {
        person.id = *known;
        person.name = m_names.value(known->bytes(), person.name);
        return {};
    }
    const QString typed = person.name;
    auto statement = m_database.cached(personOfName);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, m_case.bytes());
    (*statement)->bind(2, person.name);
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    if (*row) {
        person.id = domain::PersonId::fromBytes((*statement)->blob(0));
        person.name = (*statement)->text(1);
        (*statement)->reset();
    } else if (auto added = addPerson(person); !added) {
        return added;
    }
    m_people.insert(typed, person.id);
    m_names.insert(person.id.bytes(), person.name);
    return {};
}

base::Result<void> LinkedRecords::addPerson(domain::IncidentPerson& person)
{
    domain::Person added;
    added.id = domain::PersonId::create();
    added.caseId = m_case;
    added.name = person.name;
    added.createdAt = m_now;

    auto statement = m_database.cached(insertNamedPerson);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, added.id.bytes());
    (*statement)->bind(2, added.caseId.bytes());
    (*statement)->bind(3, added.name);
    (*statement)->bind(4, domain::certaintyName(added.certainty));
    (*statement)->bind(5, added.createdAt.msecs);
    if (auto stored = (*statement)->run(); !stored)
        return stored;
    person.id = added.id;
    return m_ledger.keepRevision(QStringLiteral("person.created"), domain::RecordKind::Person, added.id.bytes(), 1,
                                 base::canonicalJson(domain::canonicalForm(added)), {});
}

} // namespace core::diary
