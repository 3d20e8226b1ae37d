#include "core/search/SearchRecords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace core::search {

namespace {

// Each step is a seek: the least word from here on.
constexpr char nextWord[] = "SELECT term FROM search_word WHERE term >= ?1 LIMIT 1";

// A beginning that 200 of so many texts do not hold has few places in the index, too.
constexpr char newestTexts[] = "SELECT record, label, body FROM search_text WHERE (?1 IS NULL OR case_id = ?1)"
                               " AND (?2 = '' OR instr(?2, area) > 0) ORDER BY key DESC LIMIT 1000";

// The marks around a match are U+E000 and U+E001. CROSS JOIN: the index gives the order, its text is looked up.
#define SEARCH_COLUMNS                                                                                                 \
    "SELECT t.kind, t.record, t.shown_at, t.label, substr(t.body, 1, 120),"                                            \
    " snippet(search_index, -1, char(57344), char(57345), char(8230), 16)"
#define SEARCH_FROM                                                                                                    \
    " FROM search_index CROSS JOIN search_text AS t ON t.key = search_index.rowid"                                     \
    " WHERE search_index MATCH ?1 AND (?2 IS NULL OR t.case_id = ?2)"

constexpr char newestFirst[] = SEARCH_COLUMNS ", 0.0" SEARCH_FROM " ORDER BY search_index.rowid DESC";
constexpr char bestFirst[] = SEARCH_COLUMNS ", -search_index.rank" SEARCH_FROM " ORDER BY search_index.rank";
#undef SEARCH_COLUMNS
#undef SEARCH_FROM

constexpr char incidentLabel[] = "SELECT title, substr(what, 1, 120) FROM incident WHERE id = ?1";
constexpr char evidenceLabel[] = "SELECT exhibit_initials || '/' || exhibit_number || ' ' || title, name FROM evidence"
                                 " WHERE id = ?1";
constexpr char reportLabel[] = "SELECT channel || ' ' || agency || ' ' || force, '' FROM report WHERE id = ?1";
constexpr char contactLabel[] = "SELECT channel || ' ' || agency, '' FROM contact WHERE id = ?1";
constexpr char personLabel[] = "SELECT name, '' FROM person WHERE id = ?1";
constexpr char personShown[] = "SELECT shown_as, '' FROM person WHERE id = ?1";

/// A kind of row of the index that is a part of a record, the kind of that record, and how to name it.
struct PartKind
{
    QLatin1String kind;
    QLatin1String opens;
    const char* label;
};

const PartKind* partKind(const QString& kind)
{
    static constexpr std::array parts{
        PartKind{QLatin1String("incident_witness"), QLatin1String("incident"), incidentLabel},
        PartKind{QLatin1String("incident_person"), QLatin1String("incident"), incidentLabel},
        PartKind{QLatin1String("incident_answer"), QLatin1String("incident"), incidentLabel},
        PartKind{QLatin1String("incident_tag"), QLatin1String("incident"), incidentLabel},
        PartKind{QLatin1String("evidence_tag"), QLatin1String("evidence"), evidenceLabel},
        PartKind{QLatin1String("recognised_text"), QLatin1String("recognised_text"), evidenceLabel},
        PartKind{QLatin1String("report_reference"), QLatin1String("report"), reportLabel},
        PartKind{QLatin1String("report_promise"), QLatin1String("report"), reportLabel},
        PartKind{QLatin1String("contact_promise"), QLatin1String("contact"), contactLabel},
        PartKind{QLatin1String("person_mark"), QLatin1String("person"), personLabel},
    };
    for (const PartKind& part : parts)
        if (part.kind == kind)
            return &part;
    return nullptr;
}

/// What the tokenizer of the index takes for a part of a word (0002_search.sql: L* N* Co Mn Mc).
bool isPartOfWord(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Mark_NonSpacing
        || c.category() == QChar::Mark_SpacingCombining || c.category() == QChar::Other_PrivateUse;
}

/// The letter without its accent, in lower case.
QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    if (const QString parts = c.decomposition(); !parts.isEmpty() && c.decompositionTag() == QChar::Canonical)
        c = parts.front();
    return c.toCaseFolded();
}

/// The words of `text` that begin with `beginning`, in lower case.
QStringList wordsBeginning(QStringView text, const QString& beginning)
{
    QStringList words;
    for (qsizetype start = 0; start < text.size();) {
        if (!isPartOfWord(text[start])) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        const QStringView word = text.sliced(start, end - start);
        if (word.size() >= beginning.size()
            && std::equal(beginning.begin(), beginning.end(), word.begin(),
                          [](QChar wanted, QChar given) { return wanted == folded(given); }))
            words.append(word.toString().toLower());
        start = end;
    }
    return words;
}

/// Few words of which each of `texts` holds one: of each that holds none yet, the word that is in most of them.
QStringList fewThatFindAll(const std::vector<QStringList>& texts)
{
    QHash<QString, int> places;
    for (const QStringList& words : texts)
        for (const QString& word : words)
            ++places[word];
    QSet<QString> chosen;
    for (const QStringList& words : texts)
        if (std::none_of(words.begin(), words.end(), [&](const QString& word) { return chosen.contains(word); }))
            chosen.insert(*std::max_element(words.begin(), words.end(), [&](const QString& one, const QString& other) {
                return places.value(one) < places.value(other);
            }));
    return {chosen.begin(), chosen.end()};
}

/// The label without its gaps; when there is none, the first words of the text.
QString labelFrom(const QString& label, const QString& text)
{
    const QString given = label.simplified();
    return given.isEmpty() ? text.section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty).simplified().left(80)
                           : given;
}

} // namespace

const char* SearchRecords::sql(SearchQuery::Order order)
{
    return order == SearchQuery::Order::BestFirst ? bestFirst : newestFirst;
}

base::Result<QString> SearchRecords::labelOf(const QString& kind, const QByteArray& record) const
{
    return firstText(partKind(kind)->label, record);
}

base::Result<QString> SearchRecords::firstText(const char* sql, const QByteArray& record) const
{
    auto prepared = m_database.cached(sql);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, record);
    const auto there = row.step();
    if (!there)
        return there.error();
    QString label = *there ? labelFrom(row.text(0), row.text(1)) : QString();
    row.reset();
    return label;
}

base::Result<std::optional<QStringList>> SearchRecords::wordsBeginningWith(const QString& beginning,
                                                                           qsizetype most) const
{
    auto prepared = m_database.cached(nextWord);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    QStringList words;
    QString from = beginning;
    for (;;) {
        row.bind(1, from);
        const auto more = row.step();
        if (!more)
            return more.error();
        const QString word = *more ? row.text(0) : QString();
        row.reset();
        if (!word.startsWith(beginning))
            return std::optional(words);
        if (words.size() == most)
            return std::optional<QStringList>();
        words.append(word);
        from = word + QChar(1); // No word holds this character, so nothing comes between.
    }
}

base::Result<std::optional<QStringList>> SearchRecords::wordsOfNewest(const QString& beginning, const QString& areas,
                                                                      const SearchQuery& query) const
{
    auto prepared = m_database.cached(newestTexts);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, query.caseId ? std::optional(query.caseId->bytes()) : std::nullopt);
    row.bind(2, areas);
    QSet<QByteArray> records;
    std::vector<QStringList> texts;
    while (records.size() < query.limit) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return std::optional<QStringList>();
        QStringList words = wordsBeginning(row.text(1) + QLatin1Char('\n') + row.text(2), beginning);
        if (words.isEmpty())
            continue;
        records.insert(row.blob(0));
        texts.push_back(std::move(words));
    }
    row.reset();
    return std::optional(fewThatFindAll(texts));
}

base::Result<std::vector<SearchHit>> SearchRecords::find(const QString& expression, const SearchQuery& query) const
{
    auto prepared = m_database.cached(sql(query.order));
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, expression);
    row.bind(2, query.caseId ? std::optional(query.caseId->bytes()) : std::nullopt);

    const std::size_t limit
        = query.limit > 0 ? static_cast<std::size_t>(query.limit) : std::numeric_limits<std::size_t>::max();
    std::vector<SearchHit> hits;
    QSet<QByteArray> seen;
    while (hits.size() < limit) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return hits;
        SearchHit hit;
        hit.id = row.blob(1);
        if (seen.contains(hit.id))
            continue;
        seen.insert(hit.id);
        hit.kind = row.text(0);
        if (!row.isNull(2))
            hit.when = base::Timestamp{row.integer(2)};
        hit.snippet = row.text(5);
        hit.score = row.real(6);
        if (const PartKind* part = partKind(hit.kind)) {
            auto label = labelOf(hit.kind, hit.id);
            if (!label) {
                row.reset();
                return label.error();
            }
            hit.label = *std::move(label);
            hit.kind = part->opens;
        } else {
            hit.label = labelFrom(row.text(3), row.text(4));
        }
        if (hit.kind == QLatin1String("person")) {
            auto shown = firstText(personShown, hit.id);
            if (!shown) {
                row.reset();
                return shown.error();
            }
            hit.shownAs = *std::move(shown);
        }
        hits.push_back(std::move(hit));
    }
    row.reset();
    return hits;
}

} // namespace core::search
