#pragma once

#include "core/db/Database.h"
#include "core/search/Search.h"
#include "core/search/TypedWords.h"

#include <QString>
#include <QStringList>

namespace core::search {

/// The FTS5 expression for these words within `query.scopes`, with what the last one may become; empty when nothing is
/// found by it. With a limit and Order::NewestFirst it need not find more than the newest `query.limit` records.
base::Result<QString> expressionFor(const TypedWords& words, const SearchQuery& query, db::Database& database);

/// The same for every record that fits, in whatever order.
base::Result<QString> expressionForAll(const QString& typed, const std::vector<Scope>& scopes, db::Database& database);

} // namespace core::search
