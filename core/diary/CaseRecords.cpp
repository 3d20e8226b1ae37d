#include "core/diary/CaseRecords.h"

namespace core::diary {

namespace {

constexpr char insertCase[] = "INSERT INTO matter (id, name, jurisdiction, force, role, wanted, safe_contact, notes,"
                              " created_at, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr char updateCase[] = "UPDATE matter SET name = ?2, jurisdiction = ?3, force = ?4, role = ?5, wanted = ?6,"
                              " safe_contact = ?7, notes = ?8, revision = ?10 WHERE id = ?1 AND created_at = ?9";
constexpr char findCase[] = "SELECT id, name, jurisdiction, force, role, wanted, safe_contact, notes, created_at,"
                            " revision FROM matter WHERE id = ?1";
constexpr char allCases[] = "SELECT id, name, jurisdiction, force, role, wanted, safe_contact, notes, created_at,"
                            " revision FROM matter ORDER BY seq";
constexpr char readChoice[] = "SELECT value FROM meta WHERE key = 'default_case'";
constexpr char writeChoice[] = "INSERT INTO meta (key, value) VALUES ('default_case', ?1)"
                               " ON CONFLICT (key) DO UPDATE SET value = excluded.value";

void bindCase(db::Statement& statement, const domain::Case& matter)
{
    statement.bind(1, matter.id.bytes());
    statement.bind(2, matter.name);
    statement.bind(3, domain::jurisdictionName(matter.jurisdiction));
    statement.bind(4, matter.force);
    statement.bind(5, domain::roleName(matter.role));
    statement.bind(6, matter.wanted);
    statement.bind(7, matter.safeContact);
    statement.bind(8, matter.notes);
    statement.bind(9, matter.createdAt.msecs);
    statement.bind(10, matter.revision);
}

base::Result<domain::Case> readCase(const db::Statement& row)
{
    const auto jurisdiction = domain::jurisdictionFromName(row.text(2));
    const auto role = domain::roleFromName(row.text(4));
    domain::Case matter;
    matter.id = domain::CaseId::fromBytes(row.blob(0));
    if (!jurisdiction || !role || matter.id.isNull())
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("a case row holds an unknown value"),
                           matter.id.text()};
    matter.name = row.text(1);
    matter.jurisdiction = *jurisdiction;
    matter.force = row.text(3);
    matter.role = *role;
    matter.wanted = row.text(5);
    matter.safeContact = row.text(6);
    matter.notes = row.text(7);
    matter.createdAt = {row.integer(8)};
    matter.revision = static_cast<int>(row.integer(9));
    return matter;
}

} // namespace

base::Result<void> CaseRecords::insert(const domain::Case& matter)
{
    auto statement = m_database.cached(insertCase);
    if (!statement)
        return statement.error();
    bindCase(**statement, matter);
    return (*statement)->run();
}

base::Result<void> CaseRecords::update(const domain::Case& matter)
{
    auto statement = m_database.cached(updateCase);
    if (!statement)
        return statement.error();
    bindCase(**statement, matter);
    return (*statement)->run();
}

base::Result<std::optional<domain::Case>> CaseRecords::find(domain::CaseId id) const
{
    auto statement = m_database.cached(findCase);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.bytes());
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    std::optional<domain::Case> found;
    if (*row) {
        auto matter = readCase(**statement);
        (*statement)->reset();
        if (!matter)
            return matter.error();
        found = *std::move(matter);
    }
    return found;
}

base::Result<bool> CaseRecords::exists(domain::CaseId id) const
{
    const auto found = find(id);
    if (!found)
        return found.error();
    return found->has_value();
}

base::Result<std::vector<domain::Case>> CaseRecords::list() const
{
    auto statement = m_database.prepare(allCases);
    if (!statement)
        return statement.error();
    std::vector<domain::Case> cases;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return cases;
        auto matter = readCase(*statement);
        if (!matter)
            return matter.error();
        cases.push_back(*std::move(matter));
    }
}

base::Result<domain::CaseId> CaseRecords::chosen() const
{
    auto statement = m_database.prepare(readChoice);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? domain::CaseId::fromBytes(statement->blob(0)) : domain::CaseId();
}

base::Result<void> CaseRecords::choose(domain::CaseId id)
{
    auto statement = m_database.prepare(writeChoice);
    if (!statement)
        return statement.error();
    statement->bind(1, id.bytes());
    return statement->run();
}

} // namespace core::diary
