#include "core/diary/SavedFilterRecords.h"

#include <QJsonDocument>

namespace core::diary {

namespace {

constexpr char storeFilter[] = "INSERT INTO saved_filter (id, case_id, name, content, created_at)"
                               " SELECT ?1, m.id, ?3, ?4, ?5 FROM matter AS m WHERE m.id = ?2"
                               " ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content";
constexpr char removeFilter[] = "DELETE FROM saved_filter WHERE id = ?1";
constexpr char filtersOfCase[] = "SELECT id, case_id, name, content, created_at FROM saved_filter WHERE case_id = ?1"
                                 " ORDER BY name COLLATE NOCASE, created_at, id";

} // namespace

base::Result<void> SavedFilterRecords::store(const SavedFilter& filter)
{
    auto statement = m_database.cached(storeFilter);
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, filter.id.bytes());
    row.bind(2, filter.caseId.bytes());
    row.bind(3, filter.name);
    row.bind(4, QString::fromUtf8(QJsonDocument(filter.content).toJson(QJsonDocument::Compact)));
    row.bind(5, filter.createdAt.msecs);
    if (auto stored = row.run(); !stored)
        return stored;
    if (m_database.changes() == 0)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such case"), filter.caseId.text()};
    return {};
}

base::Result<void> SavedFilterRecords::remove(SavedFilterId id)
{
    auto statement = m_database.cached(removeFilter);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.bytes());
    return (*statement)->run();
}

base::Result<std::vector<SavedFilter>> SavedFilterRecords::list(domain::CaseId caseId) const
{
    auto statement = m_database.cached(filtersOfCase);
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, caseId.bytes());
    std::vector<SavedFilter> filters;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return filters;
        filters.push_back({SavedFilterId::fromBytes(row.blob(0)),
                           domain::CaseId::fromBytes(row.blob(1)),
                           row.text(2),
                           QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
                           {row.integer(4)}});
    }
}

} // namespace core::diary
