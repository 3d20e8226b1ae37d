#pragma once

#include "core/diary/Diary.h"
#include "core/search/Search.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

namespace searchtest {

using Order = core::search::SearchQuery::Order;

constexpr qint64 day = 86'400'000;
constexpr qint64 january = 1'767'225'600'000; // 2026-01-01T00:00:00Z

inline core::domain::IncidentStatement on(qint64 msecs, const QString& what)
{
    core::domain::IncidentStatement statement;
    statement.when = {.from = core::domain::Moment{{msecs}, 0}, .precision = core::domain::Precision::Exact};
    statement.what = what;
    return statement;
}

/// A vault with something to find.
class SearchStage
{
public:
    std::vector<core::domain::Incident> add(std::vector<core::domain::IncidentStatement> statements)
    {
        core::base::JobContext job;
        auto added = core::diary::addIncidents({m_temp.caseId(), std::move(statements), {}}, m_temp.vault(), job);
        return added ? *std::move(added) : std::vector<core::domain::Incident>();
    }

    core::base::Result<std::vector<core::search::SearchHit>> find(const QString& text,
                                                                  std::vector<core::search::Scope> scopes = {},
                                                                  Order order = Order::NewestFirst) const
    {
        core::search::SearchQuery query;
        query.text = text;
        query.scopes = std::move(scopes);
        query.order = order;
        return core::search::search(query, m_temp.vault());
    }

    QStringList kinds(const QString& text, std::vector<core::search::Scope> scopes = {}) const
    {
        QStringList list;
        if (const auto hits = find(text, std::move(scopes)))
            for (const core::search::SearchHit& hit : *hits)
                list << hit.kind;
        list.sort();
        return list;
    }

    /// Other rooms' records, written by hand: `sql` has the case as ?1, the record as ?2, another record as ?3.
    QByteArray insert(const char* sql, const QByteArray& other = {})
    {
        const QByteArray id = core::domain::IncidentId::create().bytes();
        const auto connection = m_temp.vault().openForWriting();
        auto transaction = core::db::Transaction::begin(**connection);
        auto statement = (*connection)->prepare(sql);
        if (!transaction || !statement)
            return {};
        statement->bind(1, m_temp.caseId().bytes());
        statement->bind(2, id);
        if (!other.isEmpty())
            statement->bind(3, other);
        return statement->run() && transaction->commit() ? id : QByteArray();
    }

    void execute(const char* sql)
    {
        const auto connection = m_temp.vault().openForWriting();
        auto transaction = core::db::Transaction::begin(**connection);
        VERIFY_OK(transaction);
        VERIFY_OK((*connection)->execute(sql));
        VERIFY_OK(transaction->commit());
    }

    support::TempVault& temp() { return m_temp; }
    core::vault::UnlockedVault& vault() { return m_temp.vault(); }

private:
    support::TempVault m_temp;
};

} // namespace searchtest
