#include "core/search/SearchExpression.h"

#include "core/search/SearchRecords.h"

#include <algorithm>

namespace core::search {

namespace {

/// With more endings than this, looking them up takes longer than leaving them to FTS5: 0.035 ms each against 6 ms,
/// with 100,000 entries that nearly all match.
constexpr qsizetype mostEndings = 64;

QString quoted(const QString& word)
{
    QString inside = word;
    inside.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

/// The character in the column `area` of the index (0002_search.sql).
QChar areaOf(Scope scope)
{
    switch (scope) {
    case Scope::Incidents:
        return QChar(0xE010);
    case Scope::Evidence:
        return QChar(0xE011);
    case Scope::Messages:
        return QChar(0xE012);
    case Scope::Contacts:
        return QChar(0xE013);
    case Scope::People:
        return QChar(0xE014);
    }
    Q_UNREACHABLE();
}

QString areasOf(const std::vector<Scope>& scopes)
{
    QString areas;
    for (const Scope scope : scopes)
        areas += areaOf(scope);
    return areas;
}

QString allOf(const QStringList& words)
{
    QStringList phrases;
    for (const QString& word : words)
        phrases.append(quoted(word));
    return phrases.join(QLatin1String(" AND "));
}

QString anyOf(const QStringList& words)
{
    QStringList phrases;
    for (const QString& word : words)
        phrases.append(quoted(word));
    return QLatin1Char('(') + phrases.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

QString bothOf(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first + QLatin1String(" AND ") + second;
}

/// True for a word that the index folds to lower case and changes in no other way.
bool isPlainWord(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

/// The expression for these words, with what the last one may become; empty when no word begins so.
base::Result<QString> expressionOf(const TypedWords& words, const SearchQuery& query, const SearchRecords& records)
{
    const QString finished = allOf(words.finished);
    if (words.unfinished.isEmpty())
        return finished;
    if (!isPlainWord(words.unfinished))
        return bothOf(finished, quoted(words.unfinished) + QLatin1Char('*'));

    const QString beginning = words.unfinished.toLower();
    const bool wantsNewest = finished.isEmpty() && query.order == SearchQuery::Order::NewestFirst && query.limit > 0;
    // One letter has too many endings to look for; of more, the endings are asked for first.
    for (const bool asksNewest : {beginning.size() == 1, beginning.size() != 1}) {
        if (asksNewest && !wantsNewest)
            continue;
        const auto known = asksNewest ? records.wordsOfNewest(beginning, areasOf(query.scopes), query)
                                      : records.wordsBeginningWith(beginning, mostEndings);
        if (!known)
            return known.error();
        if (*known)
            return (*known)->isEmpty() ? QString() : bothOf(finished, anyOf(**known));
    }
    return bothOf(finished, quoted(words.unfinished) + QLatin1Char('*'));
}

QString within(const QString& expression, const std::vector<Scope>& scopes)
{
    if (scopes.empty())
        return expression;
    QStringList areas;
    for (const Scope scope : scopes)
        areas.append(areaOf(scope));
    return QStringLiteral("(%1) AND area : %2").arg(expression, anyOf(areas));
}

} // namespace

QString matchExpression(const QString& typed)
{
    const TypedWords words = wordsOf(typed);
    const QString finished = allOf(words.finished);
    return words.unfinished.isEmpty() ? finished : bothOf(finished, quoted(words.unfinished) + QLatin1Char('*'));
}

base::Result<QString> expressionFor(const TypedWords& words, const SearchQuery& query, db::Database& database)
{
    auto expression = expressionOf(words, query, SearchRecords(database));
    if (!expression || expression->isEmpty())
        return expression;
    return within(*expression, query.scopes);
}

base::Result<QString> expressionForAll(const QString& typed, const std::vector<Scope>& scopes, db::Database& database)
{
    SearchQuery query;
    query.scopes = scopes;
    query.limit = 0;
    return expressionFor(wordsOf(typed), query, database);
}

} // namespace core::search
