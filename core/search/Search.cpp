#include "core/search/Search.h"

#include "core/db/Snapshot.h"
#include "core/search/SearchExpression.h"
#include "core/search/SearchRecords.h"

namespace core::search {

base::Result<std::vector<SearchHit>> search(const SearchQuery& query, const vault::UnlockedVault& vault)
{
    const TypedWords words = wordsOf(query.text);
    if (words.isEmpty())
        return std::vector<SearchHit>();
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const auto expression = expressionFor(words, query, **connection);
    if (!expression)
        return expression.error();
    if (expression->isEmpty())
        return std::vector<SearchHit>();
    return SearchRecords(**connection).find(*expression, query);
}

} // namespace core::search
