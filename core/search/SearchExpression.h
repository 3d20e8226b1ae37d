#pragma once

#include "core/db/Database.h"
#include "core/search/Search.h"

#include <QString>
#include <QStringList>

namespace core::search {

/// The words of a text as typed that the index can hold.
struct TypedWords
{
    QStringList finished;
    QString unfinished; ///< The last one, when nothing was typed after it.

    bool isEmpty() const { return finished.isEmpty() && unfinished.isEmpty(); }
    QStringList all() const { return unfinished.isEmpty() ? finished : finished + QStringList{unfinished}; }
};

TypedWords wordsOf(const QString& typed);

/// The FTS5 expression for these words within `query.scopes`, with what the last one may become; empty when nothing is
/// found by it. With a limit and Order::NewestFirst it need not find more than the newest `query.limit` records.
base::Result<QString> expressionFor(const TypedWords& words, const SearchQuery& query, db::Database& database);

/// The same for every record that fits, in whatever order.
base::Result<QString> expressionForAll(const QString& typed, const std::vector<Scope>& scopes, db::Database& database);

/// Without accents and in lower case, for texts that the index does not hold.
QString foldedText(const QString& text);

} // namespace core::search
