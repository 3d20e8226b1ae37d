#include "core/people/OrderRecords.h"

#include "core/custody/RecordState.h"
#include "core/db/Rows.h"

namespace core::people {

namespace {

constexpr char orderCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char orderPerson[] = "SELECT 1 FROM person WHERE id = ?1 AND case_id = ?2";
constexpr char insertOrderRow[]
    = "INSERT INTO protective_order (id, case_id, kind, against, court, number, made_on, served_on, expires_on,"
      " conditions, notes, created_at, revision, ended_at, removed_at)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
constexpr char updateOrderRow[]
    = "UPDATE protective_order SET kind = ?3, against = ?4, court = ?5, number = ?6, made_on = ?7, served_on = ?8,"
      " expires_on = ?9, conditions = ?10, notes = ?11, revision = ?13, ended_at = ?14, removed_at = ?15"
      " WHERE id = ?1 AND case_id = ?2 AND created_at = ?12";
#define ORDER_COLUMNS                                                                                                  \
    "SELECT id, case_id, kind, against, court, number, made_on, served_on, expires_on, conditions, notes, created_at," \
    " revision, ended_at, removed_at FROM protective_order"
constexpr char findOrderRow[] = ORDER_COLUMNS " WHERE id = ?1";
constexpr char standingOrderRows[] = ORDER_COLUMNS " WHERE case_id = ?1 AND removed_at IS NULL ORDER BY seq";
constexpr char removedOrderRows[] = ORDER_COLUMNS " WHERE case_id = ?1 AND removed_at IS NOT NULL ORDER BY seq";
constexpr char allOrderRows[] = ORDER_COLUMNS " WHERE case_id = ?1 ORDER BY seq";
#undef ORDER_COLUMNS

constexpr char breachRows[] = "SELECT id, breach_of FROM incident WHERE breach_of IS NOT NULL AND case_id = ?1";

void bindDay(db::Statement& statement, int parameter, QDate day)
{
    if (day.isValid())
        statement.bind(parameter, day.toString(Qt::ISODate));
    else
        statement.bindNull(parameter);
}

void bindTime(db::Statement& statement, int parameter, const std::optional<base::Timestamp>& time)
{
    if (time)
        statement.bind(parameter, time->msecs);
    else
        statement.bindNull(parameter);
}

base::Result<void> writeOrder(db::Database& database, const char* sql, const domain::ProtectiveOrder& order)
{
    const auto prepared = database.cached(sql);
    if (!prepared)
        return prepared.error();
    db::Statement& statement = **prepared;
    statement.bind(1, order.id.bytes());
    statement.bind(2, order.caseId.bytes());
    statement.bind(3, order.kind);
    if (order.against)
        statement.bind(4, order.against->bytes());
    else
        statement.bindNull(4);
    statement.bind(5, order.issuedBy);
    statement.bind(6, order.number);
    bindDay(statement, 7, order.madeOn);
    bindDay(statement, 8, order.servedOn);
    bindDay(statement, 9, order.expiresOn);
    statement.bind(10, order.conditions);
    statement.bind(11, order.notes);
    statement.bind(12, order.createdAt.msecs);
    statement.bind(13, order.revision);
    bindTime(statement, 14, order.endedAt);
    bindTime(statement, 15, order.removedAt);
    return statement.run();
}

QDate dayAt(const db::Statement& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

std::optional<base::Timestamp> timeAt(const db::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(base::Timestamp{row.integer(column)});
}

/// The rows for one id: that of the order or that of a case.
base::Result<std::vector<domain::ProtectiveOrder>> readOrders(db::Database& database, const char* sql,
                                                              const QByteArray& id)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    std::vector<domain::ProtectiveOrder> orders;
    const auto read = db::eachRow(**statement, [&orders](const db::Statement& row) {
        orders.push_back({
            .id = domain::OrderId::fromBytes(row.blob(0)),
            .caseId = domain::CaseId::fromBytes(row.blob(1)),
            .kind = row.text(2),
            .against = row.isNull(3) ? std::nullopt : std::optional(domain::PersonId::fromBytes(row.blob(3))),
            .issuedBy = row.text(4),
            .number = row.text(5),
            .madeOn = dayAt(row, 6),
            .servedOn = dayAt(row, 7),
            .expiresOn = dayAt(row, 8),
            .conditions = row.text(9),
            .notes = row.text(10),
            .createdAt = {row.integer(11)},
            .revision = static_cast<int>(row.integer(12)),
            .endedAt = timeAt(row, 13),
            .removedAt = timeAt(row, 14),
        });
    });
    if (!read)
        return read.error();
    return orders;
}

} // namespace

base::Result<void> OrderRecords::requireLinks(const domain::ProtectiveOrder& order) const
{
    if (auto there = db::requireRow(m_database, orderCase, {order.caseId.bytes()}, QStringLiteral("case")); !there)
        return there;
    if (!order.against)
        return {};
    return db::requireRow(m_database, orderPerson, {order.against->bytes(), order.caseId.bytes()},
                          QStringLiteral("against"));
}

base::Result<void> OrderRecords::allow(const domain::ProtectiveOrder& before,
                                       const domain::ProtectiveOrder& after) const
{
    return custody::requireSameState(before, after);
}

base::Result<void> OrderRecords::insert(const domain::ProtectiveOrder& order)
{
    return writeOrder(m_database, insertOrderRow, order);
}

base::Result<void> OrderRecords::update(const domain::ProtectiveOrder& order)
{
    return writeOrder(m_database, updateOrderRow, order);
}

base::Result<std::optional<domain::ProtectiveOrder>> OrderRecords::find(domain::OrderId id) const
{
    auto found = readOrders(m_database, findOrderRow, id.bytes());
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

base::Result<std::vector<domain::ProtectiveOrder>> OrderRecords::list(domain::CaseId caseId, domain::Listed which) const
{
    return readOrders(m_database,
                      which == domain::Listed::Standing      ? standingOrderRows
                          : which == domain::Listed::Removed ? removedOrderRows
                                                             : allOrderRows,
                      caseId.bytes());
}

base::Result<std::map<domain::IncidentId, domain::OrderId>> OrderRecords::breaches(domain::CaseId caseId) const
{
    const auto statement = m_database.cached(breachRows);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, caseId.bytes());
    std::map<domain::IncidentId, domain::OrderId> breaches;
    const auto read = db::eachRow(**statement, [&breaches](const db::Statement& row) {
        breaches[domain::IncidentId::fromBytes(row.blob(0))] = domain::OrderId::fromBytes(row.blob(1));
    });
    if (!read)
        return read.error();
    return breaches;
}

} // namespace core::people
