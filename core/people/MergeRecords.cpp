#include "core/people/MergeRecords.h"

#include "core/db/Rows.h"

namespace core::people {

namespace {

constexpr char rootOfPerson[] = "SELECT root FROM person_root WHERE person = ?1";
constexpr char rootOfAccount[] = "SELECT root FROM account_root WHERE account = ?1";
constexpr char groupOfPerson[] = "SELECT ?1 UNION SELECT person FROM person_root WHERE root = ?1";
constexpr char groupOfAccount[] = "SELECT ?1 UNION SELECT account FROM account_root WHERE root = ?1";
// UNION drops what was there before, so that a ring ends.
constexpr char belowPerson[]
    = "WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT p.id FROM below CROSS JOIN person AS p"
      " ON p.merged_into = below.id) SELECT id FROM below";
constexpr char belowAccount[]
    = "WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT a.id FROM below CROSS JOIN account AS a"
      " ON a.merged_into = below.id) SELECT id FROM below";
constexpr char incidentsOfPerson[] = "SELECT DISTINCT incident FROM incident_person WHERE person = ?1";
constexpr char incidentsOfAccount[] = "SELECT DISTINCT incident FROM incident_account WHERE account = ?1";

constexpr char faultsOfPeople[]
    = "SELECT p.id FROM person AS p WHERE ?1 IS NOT NULL AND p.merged_into IS NOT NULL AND NOT EXISTS"
      " (SELECT 1 FROM person_whole AS w CROSS JOIN person_root AS r ON r.person = w.person AND r.root = w.root"
      "  CROSS JOIN person AS n ON n.id = w.root WHERE w.person = p.id AND n.case_id = p.case_id)"
      " UNION SELECT r.person FROM person_root AS r WHERE NOT EXISTS"
      " (SELECT 1 FROM person AS p WHERE p.id = r.person AND p.merged_into IS NOT NULL)";
constexpr char faultsOfAccounts[]
    = "SELECT a.id FROM account AS a WHERE ?1 IS NOT NULL AND a.merged_into IS NOT NULL AND NOT EXISTS"
      " (SELECT 1 FROM account_whole AS w CROSS JOIN account_root AS r ON r.account = w.account AND r.root = w.root"
      "  CROSS JOIN account AS n ON n.id = w.root WHERE w.account = a.id AND n.case_id = a.case_id)"
      " UNION SELECT r.account FROM account_root AS r WHERE NOT EXISTS"
      " (SELECT 1 FROM account AS a WHERE a.id = r.account AND a.merged_into IS NOT NULL)";

} // namespace

base::Result<std::vector<QByteArray>> MergeRecords::read(const char* sql, const QByteArray& id) const
{
    const auto statement = m_database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    std::vector<QByteArray> ids;
    const auto read = db::eachRow(**statement, [&ids](const db::Statement& row) { ids.push_back(row.blob(0)); });
    if (!read)
        return read.error();
    return ids;
}

base::Result<QByteArray> MergeRecords::rootOf(const QByteArray& id) const
{
    const auto found = read(m_kind == Of::People ? rootOfPerson : rootOfAccount, id);
    if (!found)
        return found.error();
    return found->empty() ? id : found->front();
}

base::Result<std::vector<QByteArray>> MergeRecords::groupOf(const QByteArray& root) const
{
    return read(m_kind == Of::People ? groupOfPerson : groupOfAccount, root);
}

base::Result<std::vector<QByteArray>> MergeRecords::below(const QByteArray& id) const
{
    return read(m_kind == Of::People ? belowPerson : belowAccount, id);
}

base::Result<std::vector<QByteArray>> MergeRecords::incidentsOf(const QByteArray& id) const
{
    return read(m_kind == Of::People ? incidentsOfPerson : incidentsOfAccount, id);
}

base::Result<std::vector<QByteArray>> MergeRecords::faults() const
{
    return read(m_kind == Of::People ? faultsOfPeople : faultsOfAccounts, QByteArray("all"));
}

base::Result<void> MergeRecords::allowAnyOrder()
{
    return m_database.execute("PRAGMA defer_foreign_keys = ON");
}

} // namespace core::people
