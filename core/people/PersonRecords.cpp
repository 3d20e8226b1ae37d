#include "core/people/PersonRecords.h"

#include "core/custody/RecordState.h"
#include "core/db/Rows.h"
#include "core/domain/TextRules.h"

#include <algorithm>

namespace core::people {

namespace {

constexpr char personCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char insertPersonRow[] = "INSERT INTO person (id, case_id, name, shown_as, relationship, description,"
                                   " how_known, certainty, does_this, notes, created_at, revision, merged_into,"
                                   " removed_at)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr char updatePersonRow[] = "UPDATE person SET name = ?3, shown_as = ?4, relationship = ?5, description = ?6,"
                                   " how_known = ?7, certainty = ?8, does_this = ?9, notes = ?10, revision = ?12,"
                                   " merged_into = ?13, removed_at = ?14"
                                   " WHERE id = ?1 AND case_id = ?2 AND created_at = ?11";
#define PERSON_COLUMNS                                                                                                 \
    "SELECT id, case_id, name, shown_as, relationship, description, how_known, certainty, does_this, notes,"           \
    " created_at, revision, merged_into, removed_at FROM person"
constexpr char findPersonRow[] = PERSON_COLUMNS " WHERE id = ?1";
constexpr char standingPersonRows[]
    = PERSON_COLUMNS " WHERE case_id = ?1 AND removed_at IS NULL AND merged_into IS NULL ORDER BY seq";
constexpr char removedPersonRows[] = PERSON_COLUMNS " WHERE case_id = ?1 AND removed_at IS NOT NULL ORDER BY seq";
constexpr char allPersonRows[] = PERSON_COLUMNS " WHERE case_id = ?1 ORDER BY seq";
#undef PERSON_COLUMNS
constexpr char mergedPersonCase[] = "SELECT 1 FROM person WHERE id = ?1 AND case_id = ?2";
// Every number that was ever given: a name of today, or of a revision.
constexpr char unknownNames[] = "SELECT name FROM person WHERE case_id = ?1 AND name LIKE 'Unknown person %'"
                                " UNION SELECT json_extract(CAST(r.canonical AS TEXT), '$.name') FROM revision AS r"
                                " CROSS JOIN person AS p ON p.id = r.record WHERE r.kind = 'person'"
                                " AND p.case_id = ?1";
constexpr char insertMarkRow[] = "INSERT INTO person_mark (person, position, kind, value, note)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr char removeMarkRows[] = "DELETE FROM person_mark WHERE person = ?1";
constexpr char listMarkRows[] = "SELECT kind, value, note FROM person_mark WHERE person = ?1 ORDER BY position";

void bindPerson(db::Statement& statement, const domain::Person& person)
{
    statement.bind(1, person.id.bytes());
    statement.bind(2, person.caseId.bytes());
    statement.bind(3, person.name);
    statement.bind(4, person.shownAs);
    statement.bind(5, person.relationship);
    statement.bind(6, person.description);
    statement.bind(7, person.howKnown);
    statement.bind(8, domain::certaintyName(person.certainty));
    statement.bind(9, person.doesThis);
    statement.bind(10, person.notes);
    statement.bind(11, person.createdAt.msecs);
    statement.bind(12, person.revision);
    if (person.mergedInto)
        statement.bind(13, person.mergedInto->bytes());
    else
        statement.bindNull(13);
    if (person.removedAt)
        statement.bind(14, person.removedAt->msecs);
    else
        statement.bindNull(14);
}

domain::Person personOf(const db::Statement& row)
{
    return {
        .id = domain::PersonId::fromBytes(row.blob(0)),
        .caseId = domain::CaseId::fromBytes(row.blob(1)),
        .name = row.text(2),
        .shownAs = row.text(3),
        .relationship = row.text(4),
        .description = row.text(5),
        .howKnown = row.text(6),
        .certainty = domain::certaintyFromName(row.text(7)).value_or(domain::Certainty::Guess),
        .doesThis = row.integer(8) != 0,
        .notes = row.text(9),
        .createdAt = {row.integer(10)},
        .revision = static_cast<int>(row.integer(11)),
        .mergedInto = row.isNull(12) ? std::nullopt : std::optional(domain::PersonId::fromBytes(row.blob(12))),
        .removedAt = row.isNull(13) ? std::nullopt : std::optional(base::Timestamp{row.integer(13)}),
    };
}

} // namespace

base::Result<void> PersonRecords::requireLinks(const domain::Person& person) const
{
    if (auto there = db::requireRow(m_database, personCase, {person.caseId.bytes()}, QStringLiteral("case")); !there)
        return there;
    if (!person.mergedInto)
        return {};
    return db::requireRow(m_database, mergedPersonCase, {person.mergedInto->bytes(), person.caseId.bytes()},
                          QStringLiteral("merged_into"));
}

base::Result<void> PersonRecords::complete(domain::Person& person)
{
    if (!domain::isBlank(person.name))
        return {};
    const QString beginning = QStringLiteral("Unknown person ");
    const auto statement = m_database.cached(unknownNames);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, person.caseId.bytes());
    int highest = 0;
    const auto read = db::eachRow(**statement, [&](const db::Statement& row) {
        const QString name = row.text(0);
        if (name.startsWith(beginning))
            highest = std::max(highest, name.mid(beginning.size()).toInt());
    });
    if (!read)
        return read.error();
    person.name = beginning + QString::number(highest + 1);
    return {};
}

base::Result<void> PersonRecords::allow(const domain::Person& before, const domain::Person& after) const
{
    return custody::requireSameState(before, after);
}

base::Result<void> PersonRecords::insert(const domain::Person& person)
{
    const auto statement = m_database.cached(insertPersonRow);
    if (!statement)
        return statement.error();
    bindPerson(**statement, person);
    if (auto stored = (*statement)->run(); !stored)
        return stored;
    return insertMarks(person);
}

base::Result<void> PersonRecords::update(const domain::Person& person)
{
    const auto statement = m_database.cached(updatePersonRow);
    if (!statement)
        return statement.error();
    bindPerson(**statement, person);
    if (auto stored = (*statement)->run(); !stored)
        return stored;
    const auto removal = m_database.cached(removeMarkRows);
    if (!removal)
        return removal.error();
    (*removal)->bind(1, person.id.bytes());
    if (auto removed = (*removal)->run(); !removed)
        return removed;
    return insertMarks(person);
}

base::Result<void> PersonRecords::insertMarks(const domain::Person& person)
{
    int position = 0;
    for (const domain::PersonMark& mark : person.marks) {
        const auto statement = m_database.cached(insertMarkRow);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, person.id.bytes());
        (*statement)->bind(2, position++);
        (*statement)->bind(3, mark.kind);
        (*statement)->bind(4, mark.value);
        (*statement)->bind(5, mark.note);
        if (auto stored = (*statement)->run(); !stored)
            return stored;
    }
    return {};
}

base::Result<void> PersonRecords::fillMarks(domain::Person& person) const
{
    const auto statement = m_database.cached(listMarkRows);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, person.id.bytes());
    return db::eachRow(**statement, [&person](const db::Statement& row) {
        person.marks.push_back({row.text(0), row.text(1), row.text(2)});
    });
}

base::Result<std::optional<domain::Person>> PersonRecords::find(domain::PersonId id) const
{
    const auto statement = m_database.cached(findPersonRow);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.bytes());
    std::optional<domain::Person> person;
    if (auto read = db::eachRow(**statement, [&person](const db::Statement& row) { person = personOf(row); }); !read)
        return read.error();
    if (person)
        if (auto filled = fillMarks(*person); !filled)
            return filled.error();
    return person;
}

base::Result<std::vector<domain::Person>> PersonRecords::list(domain::CaseId caseId, domain::Listed which) const
{
    const auto statement = m_database.cached(which == domain::Listed::Standing      ? standingPersonRows
                                                 : which == domain::Listed::Removed ? removedPersonRows
                                                                                    : allPersonRows);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, caseId.bytes());
    std::vector<domain::Person> people;
    const auto read
        = db::eachRow(**statement, [&people](const db::Statement& row) { people.push_back(personOf(row)); });
    if (!read)
        return read.error();
    for (domain::Person& person : people)
        if (auto filled = fillMarks(person); !filled)
            return filled.error();
    return people;
}

} // namespace core::people
