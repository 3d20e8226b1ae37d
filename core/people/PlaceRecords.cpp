#include "core/people/PlaceRecords.h"

#include "core/db/Rows.h"

namespace core::people {

namespace {

constexpr char placeCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char insertPlaceRow[] = "INSERT INTO place (id, case_id, name, address, notes, created_at, revision)"
                                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr char updatePlaceRow[] = "UPDATE place SET name = ?3, address = ?4, notes = ?5, revision = ?7"
                                  " WHERE id = ?1 AND case_id = ?2 AND created_at = ?6";
constexpr char findPlaceRow[]
    = "SELECT id, case_id, name, address, notes, created_at, revision FROM place WHERE id = ?1";
constexpr char listPlaceRows[] = "SELECT id, case_id, name, address, notes, created_at, revision FROM place"
                                 " WHERE case_id = ?1 AND removed_at IS NULL ORDER BY seq";

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
        });
    });
    if (!read)
        return read.error();
    return places;
}

} // namespace

base::Result<void> PlaceRecords::requireLinks(const domain::Place& place) const
{
    return db::requireRow(m_database, placeCase, {place.caseId.bytes()}, QStringLiteral("case"));
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

base::Result<std::vector<domain::Place>> PlaceRecords::list(domain::CaseId caseId) const
{
    return readPlaces(m_database, listPlaceRows, caseId.bytes());
}

} // namespace core::people
