#pragma once

#include "core/db/Database.h"
#include "core/search/Search.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core::search {

/// Reads the full-text index. Newest first is the order of its keys, so nothing is sorted.
class SearchRecords
{
public:
    explicit SearchRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Runs an FTS5 expression. A record that matches in several places is given once, at the first.
    base::Result<std::vector<SearchHit>> find(const QString& expression, const SearchQuery& query) const;

    /// The words of the index that begin with `beginning`, which is in lower case; nothing when they are more than
    /// `most`. To ask for these words is many times faster than to ask for a beginning: FTS5 would collect every place
    /// of each before it gives the newest.
    base::Result<std::optional<QStringList>> wordsBeginningWith(const QString& beginning, qsizetype most) const;

    /// Few words that begin with `beginning` (plain letters, in lower case) and that find what is newest: each of the
    /// newest `query.limit` records with such a word holds one of them. Nothing when the newest texts do not hold so
    /// many records: then the beginning is rare enough to ask for itself.
    base::Result<std::optional<QStringList>> wordsOfNewest(const QString& beginning, const QString& areas,
                                                           const SearchQuery& query) const;

    /// The statement behind find(), so that a test can ask SQLite how it runs it.
    static const char* sql(SearchQuery::Order order);

private:
    /// What a record is called: its own label, or its first words.
    base::Result<QString> labelOf(const QString& kind, const QByteArray& record) const;
    /// The first of two columns, or what stands in for it; both of the row with this id.
    base::Result<QString> firstText(const char* sql, const QByteArray& record) const;

    db::Database& m_database;
};

} // namespace core::search
