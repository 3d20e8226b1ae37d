#include "core/diary/IncidentSummaryRecords.h"

#include "core/db/RowNumbers.h"
#include "core/db/Rows.h"
#include "core/diary/RowMoments.h"
#include "core/search/WordMatch.h"

namespace core::diary {

namespace {

constexpr char textsOf[] = "SELECT i.title || char(10) || i.what || char(10) || i.words_used || char(10)"
                           " || i.place_text || char(10) || i.channel || char(10) || i.impact || char(10)"
                           " || i.effect || char(10) || i.response"
                           " FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value";
constexpr char idsOf[] = "SELECT i.id FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value";
// How often each is used is counted in the index alone, in every case: it only decides about the order.
constexpr char tagsOf[]
    = "SELECT u.name FROM (SELECT name, count(*) AS uses FROM tag INDEXED BY tag_back GROUP BY name)"
      " AS u WHERE EXISTS (SELECT 1 FROM tag AS t CROSS JOIN incident AS i ON i.id = t.record"
      " WHERE t.name = u.name AND i.case_id = ?1) ORDER BY u.uses DESC, u.name";

constexpr char summariesOf[]
    // What a revision says of what happened: neither its files, tags and privacy, nor how the record was kept.
    = "WITH said AS (SELECT record, number, json_remove(CAST(canonical AS TEXT), '$.evidence', '$.tags', '$.private',"
      "  '$.revision', '$.revised_at', '$.amend_reason', '$.withdrawn_at', '$.withdrawn_reason') AS words"
      "  FROM revision WHERE json_valid(CAST(canonical AS TEXT)))"
      " SELECT i.id, i.from_at, i.from_offset, i.to_at, i.to_offset, i.precision, i.zone, i.written_at, i.title,"
      " substr(i.what, 1, 200), i.is_private, i.withdrawn_at IS NOT NULL, i.revision,"
      " (SELECT count(*) FROM incident_evidence AS e WHERE e.incident = i.id),"
      " EXISTS (SELECT 1 FROM report_incident AS r CROSS JOIN report AS t ON t.id = r.report"
      "  WHERE r.incident = i.id AND t.removed_at IS NULL),"
      " (SELECT group_concat(behaviour, ' ') FROM"
      "  (SELECT b.behaviour FROM incident_behaviour AS b WHERE b.incident = i.id ORDER BY b.position)),"
      " (SELECT group_concat(name, char(31)) FROM"
      "  (SELECT t.name FROM tag AS t WHERE t.record = i.id ORDER BY t.position)),"
      " i.revision > 1 AND EXISTS (SELECT 1 FROM said AS later CROSS JOIN said AS earlier"
      "  ON earlier.record = later.record AND earlier.number = later.number - 1"
      "  WHERE later.record = i.id AND earlier.words <> later.words)"
      " FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value";

IncidentSummary summaryFrom(const db::Statement& row)
{
    IncidentSummary summary;
    summary.id = domain::IncidentId::fromBytes(row.blob(0));
    summary.when.from = momentAt(row, 1);
    summary.when.to = momentAt(row, 3);
    summary.when.precision = domain::precisionFromName(row.text(5)).value_or(domain::Precision::Unknown);
    summary.when.zone = row.text(6);
    summary.writtenAt = {row.integer(7)};
    summary.title = row.text(8);
    summary.beginning = row.text(9);
    summary.isPrivate = row.integer(10) != 0;
    summary.isWithdrawn = row.integer(11) != 0;
    summary.revision = static_cast<int>(row.integer(12));
    summary.evidenceCount = static_cast<int>(row.integer(13));
    summary.isReported = row.integer(14) != 0;
    summary.behaviours = row.text(15).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    summary.isCorrected = row.integer(17) != 0;
    summary.tags = row.text(16).split(QChar(31), Qt::SkipEmptyParts);
    return summary;
}

/// What is seen of a row without scrolling.
constexpr qsizetype firstGlance = 60;
constexpr qsizetype excerptLength = 160;

/// A piece of the text around this place, from the start of a word.
QString excerptAround(qsizetype place, const QString& text)
{
    qsizetype start = place;
    for (qsizetype at = place; at > 0 && at > place - firstGlance / 2; --at)
        if (text[at - 1].isSpace())
            start = at;
    return (text.left(start).trimmed().isEmpty() ? QString() : QStringLiteral("… "))
        + text.mid(start, excerptLength).simplified();
}

} // namespace

base::Result<void> IncidentSummaryRecords::addExcerpts(const std::vector<qint64>& rows, const search::WordMatch& words,
                                                       std::vector<IncidentSummary>& summaries) const
{
    auto prepared = m_database.cached(textsOf);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, db::rowNumbers(rows));
    auto summary = summaries.begin();
    return db::eachRow(**prepared, [&](const db::Statement& row) {
        if (summary == summaries.end())
            return;
        const qsizetype shownAt = words.firstIn(summary->title.isEmpty() ? summary->beginning : summary->title);
        if (shownAt < 0 || shownAt >= firstGlance) {
            const QString text = row.text(0);
            if (const qsizetype place = words.firstIn(text); place >= 0)
                summary->excerpt = excerptAround(place, text);
        }
        ++summary;
    });
}

base::Result<std::vector<domain::IncidentId>> IncidentSummaryRecords::ids(const std::vector<qint64>& rows) const
{
    auto prepared = m_database.cached(idsOf);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, db::rowNumbers(rows));
    std::vector<domain::IncidentId> ids;
    ids.reserve(rows.size());
    const auto read = db::eachRow(
        **prepared, [&ids](const db::Statement& row) { ids.push_back(domain::IncidentId::fromBytes(row.blob(0))); });
    if (!read)
        return read.error();
    return ids;
}

base::Result<QStringList> IncidentSummaryRecords::tags(domain::CaseId caseId) const
{
    auto prepared = m_database.cached(tagsOf);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, caseId.bytes());
    QStringList tags;
    const auto read = db::eachRow(**prepared, [&tags](const db::Statement& row) { tags += row.text(0); });
    if (!read)
        return read.error();
    return tags;
}

base::Result<std::vector<IncidentSummary>> IncidentSummaryRecords::summaries(const std::vector<qint64>& rows) const
{
    auto prepared = m_database.cached(summariesOf);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, db::rowNumbers(rows));
    std::vector<IncidentSummary> summaries;
    summaries.reserve(rows.size());
    const auto read
        = db::eachRow(**prepared, [&summaries](const db::Statement& row) { summaries.push_back(summaryFrom(row)); });
    if (!read)
        return read.error();
    return summaries;
}

} // namespace core::diary
