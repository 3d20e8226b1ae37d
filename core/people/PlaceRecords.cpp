#include "core/people/PlaceRecords.h"

#include "core/custody/RecordState.h"
#include "core/db/Rows.h"

namespace core::people {

namespace {

constexpr char placeCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char placePerson[] = "SELECT 1 FROM person WHERE id = ?1 AND case_id = ?2";
constexpr char insertPlaceRow[] = "INSERT INTO place (id, case_id, name, address, notes, created_at, revision, person,"
                                  " removed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr char updatePlaceRow[] = "UPDATE place SET name = ?3, address = ?4, notes = ?5, revision = ?7, person = ?8,"
                                  " removed_at = ?9 WHERE id = ?1 AND case_id = ?2 AND created_at = ?6";
#define PLACE_COLUMNS "SELECT id, case_id, name, address, notes, created_at, revision, person, removed_at FROM place"
constexpr char findPlaceRow[] = PLACE_COLUMNS " WHERE id = ?1";
constexpr char standingPlaceRows[] = PLACE_COLUMNS " WHERE case_id = ?1 AND removed_at IS NULL ORDER BY seq";
constexpr char removedPlaceRows[] = PLACE_COLUMNS " WHERE case_id = ?1 AND removed_at IS NOT NULL ORDER BY seq";
constexpr char allPlaceRows[] = PLACE_COLUMNS " WHERE case_id = ?1 ORDER BY seq";
#undef PLACE_COLUMNS

base::Result<void> writePlace(db::Database& database, const char* sql, const domain::Place& place)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, place.id.bytes());
    (*statement)->bind(2, place.caseId.bytes());
    (*statement)->bind(3, place.name);
    (*statement)->bind(4, place.address);
    (*statement)->bind(5, place.notes);
    (*statement)->bind(6, place.createdAt.msecs);
    (*statement)->bind(7, place.revision);
    if (place.person)
        (*statement)->bind(8, place.person->bytes());
    else
        (*statement)->bindNull(8);
    if (place.removedAt)
        (*statement)->bind(9, place.removedAt->msecs);
    else
        (*statement)->bindNull(9);
    return (*statement)->run();
}

/// The rows for one id: that of the place or that of a case.
base::Result<std::vector<domain::Place>> readPlaces(db::Database& database, const char* sql, const QByteArray& id)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    std::vector<domain::Place> places;
    const auto read = db::eachRow(**statement, [&places](const db::Statement& row) {
        places.push_back({
            .id = domain::PlaceId::fromBytes(row.blob(0)),
            .caseId = domain::CaseId::fromBytes(row.blob(1)),
            .name = row.text(2),
            .address = row.text(3),
            .notes = row.text(4),
            .createdAt = {row.integer(5)},
            .revision = static_cast<int>(row.integer(6)),
            .person = row.isNull(7) ? std::nullopt : std::optional(domain::PersonId::fromBytes(row.blob(7))),
            .removedAt = row.isNull(8) ? std::nullopt : std::optional(base::Timestamp{row.integer(8)}),
        });
    });
    if (!read)
        return read.error();
    return places;
}

} // namespace

base::Result<void> PlaceRecords::requireLinks(const domain::Place& place) const
{
    if (auto there = db::requireRow(m_database, placeCase, {place.caseId.bytes()}, QStringLiteral("case")); !there)
        return there;
    if (!place.person)
        return {};
    return db::requireRow(m_database, placePerson, {place.person->bytes(), place.caseId.bytes()},
                          QStringLiteral("person"));
}

base::Result<void> PlaceRecords::allow(const domain::Place& before, const domain::Place& after) const
{
    return custody::requireSameState(before, after);
}

base::Result<void> PlaceRecords::insert(const domain::Place& place)
{
    return writePlace(m_database, insertPlaceRow, place);
}

base::Result<void> PlaceRecords::update(const domain::Place& place)
{
    return writePlace(m_database, updatePlaceRow, place);
}

base::Result<std::optional<domain::Place>> PlaceRecords::find(domain::PlaceId id) const
{
    auto found = readPlaces(m_database, findPlaceRow, id.bytes());
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

base::Result<std::vector<domain::Place>> PlaceRecords::list(domain::CaseId caseId, domain::Listed which) const
{
    return readPlaces(m_database,
                      which == domain::Listed::Standing      ? standingPlaceRows
                          : which == domain::Listed::Removed ? removedPlaceRows
                                                             : allPlaceRows,
                      caseId.bytes());
}

} // namespace core::people
