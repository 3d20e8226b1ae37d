#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <vector>

namespace core::search {

/// What may be searched. "messages" covers imported messages and recognised text of pictures.
enum class Scope { Incidents, Evidence, Messages, Contacts, People };

struct SearchQuery
{
    enum class Order { NewestFirst, BestFirst };
    std::optional<domain::CaseId> caseId; ///< Nothing: every case.
    QString text; ///< As typed: words, all of which must occur; the last one may be unfinished.
    std::vector<Scope> scopes; ///< Empty: all.
    Order order = Order::NewestFirst;
    int limit = 200;
};

struct SearchHit
{
    QString kind; ///< "incident", "evidence", "message", "recognised_text", "report", "contact", "person", "account",
                  ///< "place", "order".
    QByteArray id; ///< 16 bytes, of the record that a person can open.
    QString label; ///< Title, name or first words.
    std::optional<base::Timestamp> when;
    QString shownAs; ///< Of a person: the name to show on the screen, when there is one.
    QString snippet; ///< Around the first match; matches between U+E000 and U+E001.
    double score = 0; ///< Higher is better; 0 with Order::NewestFirst.
};

/// Text without a letter or digit finds nothing; it is not an error. Errors: Canceled (interrupted), Database.
base::Result<std::vector<SearchHit>> search(const SearchQuery& query, const vault::UnlockedVault& vault);

/// The FTS5 expression for text as typed: each word quoted, the last one a prefix. Empty when there is no word.
QString matchExpression(const QString& typed);

} // namespace core::search
