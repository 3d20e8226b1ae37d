#include "core/people/DirectoryRecords.h"

#include "core/db/Rows.h"

namespace core::people {

namespace {

constexpr char allNames[] = "SELECT p.id, n.id, n.name, n.shown_as FROM person AS p"
                            " LEFT JOIN person_root AS s ON s.person = p.id"
                            " CROSS JOIN person AS n ON n.id = coalesce(s.root, p.id) WHERE p.case_id = ?1";
constexpr char allAccountRoots[] = "SELECT a.id, s.root FROM account_root AS s CROSS JOIN account AS a"
                                   " ON a.id = s.account WHERE a.case_id = ?1";

// Which incidents: those of ?1 and of all who are one with it. Two rows: with the earliest time and with the latest.
#define LINKED_OF_PERSON                                                                                               \
    "SELECT incident FROM incident_person WHERE person IN"                                                             \
    " (SELECT coalesce((SELECT root FROM person_root WHERE person = ?1), ?1)"                                          \
    "  UNION SELECT person FROM person_root"                                                                           \
    "  WHERE root = coalesce((SELECT root FROM person_root WHERE person = ?1), ?1))"
#define LINKED_OF_ACCOUNT                                                                                              \
    "SELECT incident FROM incident_account WHERE account IN"                                                           \
    " (SELECT coalesce((SELECT root FROM account_root WHERE account = ?1), ?1)"                                        \
    "  UNION SELECT account FROM account_root"                                                                         \
    "  WHERE root = coalesce((SELECT root FROM account_root WHERE account = ?1), ?1))"
#define LINKED_OF_PLACE "SELECT id FROM incident WHERE place = ?1"
#define LINKED_OF_ORDER "SELECT id FROM incident WHERE breach_of = ?1"
#define COUNTED(linked)                                                                                                \
    "SELECT count(*), min(from_at), max(from_at) FROM incident WHERE withdrawn_at IS NULL AND id IN (" linked ")"
#define AT_TIME(linked)                                                                                                \
    "SELECT from_at, from_offset, to_at, to_offset, precision, zone FROM incident WHERE withdrawn_at IS NULL"          \
    " AND from_at = ?2 AND id IN (" linked ") ORDER BY seq LIMIT 1"

constexpr char countOfPerson[] = COUNTED(LINKED_OF_PERSON);
constexpr char countOfAccount[] = COUNTED(LINKED_OF_ACCOUNT);
constexpr char countOfPlace[] = COUNTED(LINKED_OF_PLACE);
constexpr char countOfOrder[] = COUNTED(LINKED_OF_ORDER);
constexpr char timeOfPerson[] = AT_TIME(LINKED_OF_PERSON);
constexpr char timeOfAccount[] = AT_TIME(LINKED_OF_ACCOUNT);
constexpr char timeOfPlace[] = AT_TIME(LINKED_OF_PLACE);
constexpr char timeOfOrder[] = AT_TIME(LINKED_OF_ORDER);
#undef AT_TIME
#undef COUNTED
#undef LINKED_OF_ORDER
#undef LINKED_OF_PLACE
#undef LINKED_OF_ACCOUNT
#undef LINKED_OF_PERSON

#define STANDS "NOT IN (SELECT id FROM incident WHERE case_id = ?1 AND withdrawn_at IS NOT NULL)"
constexpr char allCounts[]
    = "SELECT coalesce(s.root, p.id), count(DISTINCT l.incident) FROM person AS p"
      " LEFT JOIN person_root AS s ON s.person = p.id CROSS JOIN incident_person AS l ON l.person = p.id"
      " WHERE p.case_id = ?1 AND l.incident " STANDS " GROUP BY 1"
      " UNION ALL SELECT coalesce(s.root, a.id), count(DISTINCT l.incident) FROM account AS a"
      " LEFT JOIN account_root AS s ON s.account = a.id CROSS JOIN incident_account AS l ON l.account = a.id"
      " WHERE a.case_id = ?1 AND l.incident " STANDS " GROUP BY 1"
      " UNION ALL SELECT place, count(*) FROM incident WHERE place IS NOT NULL AND case_id = ?1"
      " AND withdrawn_at IS NULL GROUP BY 1"
      " UNION ALL SELECT breach_of, count(*) FROM incident WHERE breach_of IS NOT NULL AND case_id = ?1"
      " AND withdrawn_at IS NULL GROUP BY 1";
#undef STANDS
constexpr char allWhoDidIt[]
    = "SELECT DISTINCT coalesce(s.root, p.id), l.incident FROM person AS p"
      " LEFT JOIN person_root AS s ON s.person = p.id CROSS JOIN incident_person AS l ON l.person = p.id"
      " WHERE p.case_id = ?1 AND l.role = 'did-it'";

std::optional<domain::Moment> momentAt(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return domain::Moment{{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

struct Queries
{
    const char* count;
    const char* time;
};

Queries queriesOf(domain::RecordKind kind)
{
    switch (kind) {
    case domain::RecordKind::Person:
        return {countOfPerson, timeOfPerson};
    case domain::RecordKind::Account:
        return {countOfAccount, timeOfAccount};
    case domain::RecordKind::Place:
        return {countOfPlace, timeOfPlace};
    default:
        return {countOfOrder, timeOfOrder};
    }
}

} // namespace

base::Result<std::map<domain::PersonId, PersonName>> DirectoryRecords::names(domain::CaseId caseId) const
{
    const auto statement = m_database.cached(allNames);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, caseId.bytes());
    std::map<domain::PersonId, PersonName> names;
    const auto read = db::eachRow(**statement, [&names](const db::Statement& row) {
        const QString name = row.text(2);
        const QString shown = row.text(3);
        names[domain::PersonId::fromBytes(row.blob(0))]
            = {domain::PersonId::fromBytes(row.blob(1)), name, shown.isEmpty() ? name : shown};
    });
    if (!read)
        return read.error();
    return names;
}

base::Result<std::map<domain::AccountId, domain::AccountId>> DirectoryRecords::accountRoots(domain::CaseId caseId) const
{
    const auto statement = m_database.cached(allAccountRoots);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, caseId.bytes());
    std::map<domain::AccountId, domain::AccountId> roots;
    const auto read = db::eachRow(**statement, [&roots](const db::Statement& row) {
        roots[domain::AccountId::fromBytes(row.blob(0))] = domain::AccountId::fromBytes(row.blob(1));
    });
    if (!read)
        return read.error();
    return roots;
}

base::Result<LinkedIncidents> DirectoryRecords::linked(domain::RecordKind kind, const QByteArray& id) const
{
    const Queries queries = queriesOf(kind);
    const auto counting = m_database.cached(queries.count);
    if (!counting)
        return counting.error();
    (*counting)->bind(1, id);
    LinkedIncidents found;
    std::optional<qint64> earliest;
    std::optional<qint64> latest;
    const auto counted = db::eachRow(**counting, [&](const db::Statement& row) {
        found.count = row.integer(0);
        if (!row.isNull(1)) {
            earliest = row.integer(1);
            latest = row.integer(2);
        }
    });
    if (!counted)
        return counted.error();
    if (!earliest)
        return found;
    for (auto& [time, into] : {std::pair(*earliest, &found.first), std::pair(*latest, &found.last)}) {
        const auto statement = m_database.cached(queries.time);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, id);
        (*statement)->bind(2, time);
        const auto read = db::eachRow(**statement, [into = into](const db::Statement& row) {
            *into
                = domain::When{.from = momentAt(row, 0),
                               .to = momentAt(row, 2),
                               .precision = domain::precisionFromName(row.text(4)).value_or(domain::Precision::Unknown),
                               .zone = row.text(5)};
        });
        if (!read)
            return read.error();
    }
    return found;
}

base::Result<std::map<QByteArray, qint64>> DirectoryRecords::counts(domain::CaseId caseId) const
{
    const auto statement = m_database.cached(allCounts);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, caseId.bytes());
    std::map<QByteArray, qint64> counts;
    const auto read
        = db::eachRow(**statement, [&counts](const db::Statement& row) { counts[row.blob(0)] = row.integer(1); });
    if (!read)
        return read.error();
    return counts;
}

base::Result<std::map<domain::PersonId, std::vector<domain::IncidentId>>> DirectoryRecords::whoDidIt(
    domain::CaseId caseId) const
{
    const auto statement = m_database.cached(allWhoDidIt);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, caseId.bytes());
    std::map<domain::PersonId, std::vector<domain::IncidentId>> incidents;
    const auto read = db::eachRow(**statement, [&incidents](const db::Statement& row) {
        incidents[domain::PersonId::fromBytes(row.blob(0))].push_back(domain::IncidentId::fromBytes(row.blob(1)));
    });
    if (!read)
        return read.error();
    return incidents;
}

} // namespace core::people
