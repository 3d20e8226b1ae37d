#include "core/search/Search.h"

#include "core/search/SearchRecords.h"

#include <QStringList>

#include <algorithm>

namespace core::search {

namespace {

/// More words than anyone types; a page pasted into the field must not become an endless expression.
constexpr qsizetype mostWords = 32;

/// True when the word holds a letter or a digit, in any script: what the index keeps.
bool isSearchable(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        char32_t c = word[i].unicode();
        if (word[i].isHighSurrogate() && i + 1 < word.size() && word[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(word[i], word[i + 1]);
        if (QChar::isLetterOrNumber(c))
            return true;
    }
    return false;
}

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

QString within(const QString& expression, const std::vector<Scope>& scopes)
{
    if (scopes.empty())
        return expression;
    QStringList areas;
    for (const Scope scope : scopes)
        areas.append(quoted(areaOf(scope)));
    return QStringLiteral("(%1) AND area : (%2)").arg(expression, areas.join(QLatin1String(" OR ")));
}

} // namespace

QString matchExpression(const QString& typed)
{
    // Control characters split words as spaces do: the expression must not hold a NUL.
    QString text = typed;
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    QStringList words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (isSearchable(word))
            words.append(quoted(word));
    if (words.isEmpty())
        return {};
    const bool isCut = words.size() > mostWords;
    words = words.mid(0, mostWords);
    if (!isCut && !text.endsWith(QLatin1Char(' ')))
        words.last().append(QLatin1Char('*'));
    return words.join(QLatin1Char(' '));
}

base::Result<std::vector<SearchHit>> search(const SearchQuery& query, const vault::UnlockedVault& vault)
{
    const QString expression = matchExpression(query.text);
    if (expression.isEmpty())
        return std::vector<SearchHit>();
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return SearchRecords(**connection).find(within(expression, query.scopes), query);
}

} // namespace core::search
