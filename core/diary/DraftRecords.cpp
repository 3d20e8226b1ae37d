#include "core/diary/DraftRecords.h"

#include <QJsonDocument>

namespace core::diary {

namespace {

constexpr char storeDraft[] = "INSERT INTO draft (id, case_id, kind, amends, content, beginning, started_at, saved_at)"
                              " SELECT ?1, m.id, ?8, ?3, ?4, ?5, ?6, ?7 FROM matter AS m WHERE m.id = ?2"
                              " ON CONFLICT (id) DO UPDATE SET amends = excluded.amends, content = excluded.content,"
                              " beginning = excluded.beginning, saved_at = excluded.saved_at";
constexpr char removeDraft[] = "DELETE FROM draft WHERE id = ?1";
constexpr char draftsOfCase[] = "SELECT id, case_id, amends, content, beginning, started_at, saved_at, kind FROM draft"
                                " WHERE case_id = ?1 ORDER BY saved_at DESC, id";

} // namespace

base::Result<void> DraftRecords::store(const Draft& draft)
{
    auto statement = m_database.cached(storeDraft);
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, draft.id.bytes());
    row.bind(2, draft.caseId.bytes());
    row.bind(3, draft.about.isEmpty() ? std::nullopt : std::optional(draft.about));
    row.bind(4, QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact)));
    row.bind(5, draft.beginning);
    row.bind(6, draft.startedAt.msecs);
    row.bind(7, draft.savedAt.msecs);
    row.bind(8, draft.form);
    if (auto stored = row.run(); !stored)
        return stored;
    if (m_database.changes() == 0)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such case"), draft.caseId.text()};
    return {};
}

base::Result<void> DraftRecords::remove(domain::DraftId id)
{
    auto statement = m_database.cached(removeDraft);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.bytes());
    return (*statement)->run();
}

base::Result<std::vector<Draft>> DraftRecords::list(domain::CaseId caseId) const
{
    auto statement = m_database.cached(draftsOfCase);
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, caseId.bytes());
    std::vector<Draft> drafts;
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return drafts;
        Draft draft;
        draft.id = domain::DraftId::fromBytes(row.blob(0));
        draft.caseId = domain::CaseId::fromBytes(row.blob(1));
        draft.about = row.blob(2);
        draft.content = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
        draft.beginning = row.text(4);
        draft.startedAt = {row.integer(5)};
        draft.savedAt = {row.integer(6)};
        draft.form = row.text(7);
        drafts.push_back(std::move(draft));
    }
}

} // namespace core::diary
