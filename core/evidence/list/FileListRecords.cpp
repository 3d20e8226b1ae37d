#include "core/evidence/list/FileListRecords.h"

#include "core/base/Json.h"
#include "core/custody/LogBody.h"
#include "core/db/Rows.h"
#include "core/evidence/BorrowedStatement.h"
#include "core/evidence/Exhibit.h"

#include <algorithm>

namespace core::evidence::list {

namespace {

// Rows in order of adding, out of an index that holds all that is asked. Two texts, so that `removed_at` is a column
// that the index can be entered by.
#define FILE_ROWS                                                                                                      \
    "SELECT e.seq, e.media_type, e.origin FROM evidence AS e INDEXED BY evidence_by_list WHERE e.case_id = ?1"
#define FILE_LINKED                                                                                                    \
    " AND (?2 IS NULL OR ?2 = EXISTS (SELECT 1 FROM incident_evidence AS l JOIN incident AS i ON i.id = l.incident"    \
    " WHERE l.evidence = e.id AND i.withdrawn_at IS NULL)) ORDER BY e.seq"
constexpr char standing[] = FILE_ROWS " AND e.removed_at IS NULL" FILE_LINKED;
constexpr char removed[] = FILE_ROWS " AND e.removed_at IS NOT NULL" FILE_LINKED;
#undef FILE_ROWS
#undef FILE_LINKED

// The times that items have: as the person says, else of the first incident of each.
constexpr char times[]
    = "SELECT e.seq, e.captured_at, NULL FROM evidence AS e WHERE e.case_id = ?1 AND e.captured_at IS NOT NULL"
      " UNION ALL SELECT e.seq, NULL, min(i.from_at) FROM incident_evidence AS l"
      " CROSS JOIN incident AS i ON i.id = l.incident CROSS JOIN evidence AS e ON e.id = l.evidence"
      " WHERE e.case_id = ?1 AND i.withdrawn_at IS NULL AND i.from_at IS NOT NULL AND e.captured_at IS NULL"
      " GROUP BY e.seq";

constexpr char withText[] = "SELECT DISTINCT e.seq FROM search_index CROSS JOIN search_text AS t"
                            " ON t.key = search_index.rowid CROSS JOIN evidence AS e ON e.id = t.record"
                            " WHERE search_index MATCH ?1 AND t.case_id = ?2 ORDER BY e.seq";
constexpr char ownText[] = "SELECT exhibit_initials || '/' || exhibit_number || ' ' || title || char(10) || name"
                           " || char(10) || description || char(10) || source || char(10) || url || char(10) || kept_at"
                           " FROM evidence WHERE seq = ?1";

constexpr char oneRow[]
    = "SELECT e.id, e.exhibit_initials, e.exhibit_number, e.origin, e.name, e.title, e.description, e.media_type,"
      " e.size, e.added_at, e.captured_at, e.is_private, e.removed_at IS NOT NULL, e.object IS NOT NULL,"
      " (SELECT count(*) FROM incident_evidence AS l JOIN incident AS i ON i.id = l.incident"
      "  WHERE l.evidence = e.id AND i.withdrawn_at IS NULL),"
      " EXISTS (SELECT 1 FROM incident_evidence AS l JOIN report_incident AS r ON r.incident = l.incident"
      "  JOIN report AS t ON t.id = r.report WHERE l.evidence = e.id AND t.removed_at IS NULL)"
      " OR EXISTS (SELECT 1 FROM report_evidence AS r JOIN report AS t ON t.id = r.report"
      "  WHERE r.evidence = e.id AND t.removed_at IS NULL)"
      " OR EXISTS (SELECT 1 FROM contact_evidence AS c JOIN contact AS t ON t.id = c.contact"
      "  WHERE c.evidence = e.id AND t.removed_at IS NULL),"
      " (SELECT group_concat(b.behaviour, char(10)) FROM incident_evidence AS l JOIN incident AS i ON i.id = l.incident"
      "  JOIN incident_behaviour AS b ON b.incident = i.id WHERE l.evidence = e.id AND i.withdrawn_at IS NULL)"
      " FROM evidence AS e WHERE e.seq = ?1";
constexpr char firstTime[] = "SELECT i.from_at, i.from_offset, i.to_at, i.to_offset, i.precision, i.zone"
                             " FROM incident_evidence AS l JOIN incident AS i ON i.id = l.incident"
                             " WHERE l.evidence = ?1 AND i.withdrawn_at IS NULL AND i.from_at IS NOT NULL"
                             " ORDER BY i.from_at LIMIT 1";

// The condition on `event` is that of the index log_by_exhibit, word for word.
constexpr char entriesOf[] = "SELECT l.written_at, l.event, l.body, r.reason FROM log AS l"
                             " LEFT JOIN revision AS r ON r.log_entry = l.sequence WHERE l.subject = ?1"
                             " AND substr(l.event, 1, 9) = 'evidence.' ORDER BY l.sequence";
constexpr char lastCheckOf[] = "SELECT written_at, body FROM log WHERE subject = ?1 AND event = 'evidence.checked'"
                               " AND substr(event, 1, 9) = 'evidence.' ORDER BY sequence DESC LIMIT 1";
/// Far back enough to find one that read everything among those that only looked at the structure.
constexpr char checksOfAll[]
    = "SELECT written_at, body FROM log WHERE event = 'check.run' ORDER BY sequence DESC LIMIT 50";

QString factOf(const custody::LogBody& body, const char* name)
{
    for (const auto& [fact, value] : body.facts)
        if (fact == name)
            return value;
    return {};
}

base::Result<std::optional<domain::When>> whenFromText(const QString& text)
{
    const auto json = base::parseJson(text.toUtf8());
    if (!json)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("the captured time is no JSON"), {}};
    const auto when = domain::whenFromJson(*json);
    if (!when)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("the captured time is no time"), {}};
    return std::optional(*when);
}

std::optional<domain::Moment> momentAt(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    return domain::Moment{{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

bool isWithin(const std::optional<domain::Moment>& began, const FileFilter& filter)
{
    return began && (!filter.from || began->at.msecs >= filter.from->msecs)
        && (!filter.to || began->at.msecs < filter.to->msecs);
}

std::vector<qint64> inBoth(const std::vector<qint64>& one, const std::vector<qint64>& other)
{
    std::vector<qint64> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

} // namespace

base::Result<std::vector<qint64>> FileListRecords::fitting(domain::CaseId caseId, const FileFilter& filter)
{
    BorrowedStatement select(m_database.cached(filter.isRemoved ? removed : standing));
    if (!select)
        return select.error();
    select->bind(1, caseId.bytes());
    select->bind(2, filter.isLinked ? std::optional(qint64{*filter.isLinked ? 1 : 0}) : std::nullopt);
    std::vector<qint64> found;
    const auto read = db::eachRow(*select, [&](const db::Statement& row) {
        const auto isWanted = [&] {
            const auto origin = domain::originFromName(row.text(2));
            return kindOf(origin.value_or(domain::Origin::File), row.text(1)) == *filter.kind;
        };
        if (!filter.kind || isWanted())
            found.push_back(row.integer(0));
    });
    if (!read)
        return read.error();
    if (filter.isRemoved)
        std::sort(found.begin(), found.end()); // The index has them by the time of removal.
    return found;
}

base::Result<std::vector<qint64>> FileListRecords::rows(domain::CaseId caseId, const FileFilter& filter)
{
    auto found = fitting(caseId, filter);
    if (!found || (!filter.from && !filter.to))
        return found;
    BorrowedStatement select(m_database.cached(times));
    if (!select)
        return select.error();
    select->bind(1, caseId.bytes());
    std::vector<qint64> within;
    const auto read = db::eachRow(*select, [&](const db::Statement& row) -> base::Result<void> {
        std::optional<domain::Moment> began;
        if (row.isNull(1)) {
            began = domain::Moment{{row.integer(2)}, 0};
        } else {
            const auto when = whenFromText(row.text(1));
            if (!when)
                return when.error();
            began = (*when)->from;
        }
        if (isWithin(began, filter))
            within.push_back(row.integer(0));
        return {};
    });
    if (!read)
        return read.error();
    std::sort(within.begin(), within.end());
    return inBoth(*found, within);
}

base::Result<std::vector<qint64>> FileListRecords::rowsWithText(domain::CaseId caseId, const QString& expression)
{
    BorrowedStatement select(m_database.cached(withText));
    if (!select)
        return select.error();
    select->bind(1, expression);
    select->bind(2, caseId.bytes());
    std::vector<qint64> found;
    const auto read = db::eachRow(*select, [&found](const db::Statement& row) { found.push_back(row.integer(0)); });
    if (!read)
        return read.error();
    return found;
}

base::Result<std::vector<qint64>> FileListRecords::rowsFitting(const std::vector<qint64>& rows,
                                                               const search::WordMatch& words)
{
    BorrowedStatement select(m_database.cached(ownText));
    if (!select)
        return select.error();
    std::vector<qint64> found;
    for (const qint64 row : rows) {
        select->reset();
        select->bind(1, row);
        const auto isThere = select->step();
        if (!isThere)
            return isThere.error();
        if (*isThere && words.fits(select->text(0)))
            found.push_back(row);
    }
    return found;
}

base::Result<qint64> FileListRecords::count(domain::CaseId caseId, bool isRemoved)
{
    BorrowedStatement select(
        m_database.cached(isRemoved ? "SELECT count(*) FROM evidence WHERE case_id = ?1 AND removed_at IS NOT NULL"
                                    : "SELECT count(*) FROM evidence WHERE case_id = ?1 AND removed_at IS NULL"));
    if (!select)
        return select.error();
    select->bind(1, caseId.bytes());
    if (const auto row = select->step(); !row)
        return row.error();
    return select->integer(0);
}

base::Result<std::optional<domain::When>> FileListRecords::firstIncident(domain::EvidenceId id)
{
    BorrowedStatement select(m_database.cached(firstTime));
    if (!select)
        return select.error();
    select->bind(1, id.bytes());
    const auto row = select->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<domain::When>();
    domain::When when;
    when.from = momentAt(*select, 0);
    when.to = momentAt(*select, 2);
    when.precision = domain::precisionFromName(select->text(4)).value_or(domain::Precision::Unknown);
    when.zone = select->text(5);
    return std::optional(when);
}

base::Result<std::optional<FileSummary>> FileListRecords::read(qint64 row)
{
    FileSummary file;
    QString captured;
    {
        BorrowedStatement select(m_database.cached(oneRow));
        if (!select)
            return select.error();
        select->bind(1, row);
        const auto isThere = select->step();
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return std::optional<FileSummary>();
        file.row = row;
        file.id = domain::EvidenceId::fromBytes(select->blob(0));
        file.exhibit = exhibitText({select->text(1), select->integer(2)});
        file.origin = domain::originFromName(select->text(3)).value_or(domain::Origin::File);
        file.name = select->text(4);
        file.title = select->text(5);
        file.description = select->text(6);
        file.mediaType = select->text(7);
        file.size = select->integer(8);
        file.addedAt = {select->integer(9)};
        captured = select->text(10);
        file.isPrivate = select->integer(11) != 0;
        file.isRemoved = select->integer(12) != 0;
        const bool isThing = file.origin == domain::Origin::Physical;
        const bool hasBytes = select->integer(13) != 0;
        file.canComeBack = file.isRemoved && (isThing || hasBytes);
        if (!isThing && hasBytes)
            file.fingerprint = FingerprintState{file.addedAt, true};
        file.incidentCount = static_cast<int>(select->integer(14));
        file.isReported = select->integer(15) != 0;
        file.behaviours = select->text(16).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        file.behaviours.removeDuplicates();
    }
    auto when = captured.isEmpty() ? firstIncident(file.id) : whenFromText(captured);
    if (!when)
        return when.error();
    file.when = *std::move(when);
    return std::optional(std::move(file));
}

base::Result<std::optional<qint64>> FileListRecords::rowOf(domain::EvidenceId id)
{
    BorrowedStatement select(m_database.cached("SELECT seq FROM evidence WHERE id = ?1"));
    if (!select)
        return select.error();
    select->bind(1, id.bytes());
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? std::optional(select->integer(0)) : std::nullopt;
}

base::Result<std::optional<base::Timestamp>> FileListRecords::lastFullCheck()
{
    if (m_lastFullCheck)
        return *m_lastFullCheck;
    std::optional<base::Timestamp> last;
    BorrowedStatement select(m_database.cached(checksOfAll));
    if (!select)
        return select.error();
    const auto read = db::eachRow(*select, [&last](const db::Statement& row) -> base::Result<void> {
        const auto body = custody::parseLogBody(row.blob(1));
        if (!body)
            return body.error();
        if (!last && factOf(*body, "depth") == QLatin1String("full") && factOf(*body, "problems") == QLatin1String("0"))
            last = base::Timestamp{row.integer(0)};
        return {};
    });
    if (!read)
        return read.error();
    m_lastFullCheck = last;
    return last;
}

base::Result<FingerprintState> FileListRecords::fingerprint(const QString& exhibit, base::Timestamp addedAt)
{
    FingerprintState state{addedAt, true};
    {
        BorrowedStatement select(m_database.cached(lastCheckOf));
        if (!select)
            return select.error();
        select->bind(1, exhibit);
        const auto row = select->step();
        if (!row)
            return row.error();
        if (*row) {
            const auto body = custody::parseLogBody(select->blob(1));
            if (!body)
                return body.error();
            state = {{select->integer(0)}, factOf(*body, "result") == QLatin1String("matches")};
        }
    }
    const auto all = lastFullCheck();
    if (!all)
        return all.error();
    if (*all && (*all)->msecs > state.checkedAt.msecs)
        state = {**all, true};
    return state;
}

base::Result<std::vector<HandlingEvent>> FileListRecords::history(const QString& exhibit)
{
    BorrowedStatement select(m_database.cached(entriesOf));
    if (!select)
        return select.error();
    select->bind(1, exhibit);
    std::vector<HandlingEvent> events;
    const auto read = db::eachRow(*select, [&events](const db::Statement& row) -> base::Result<void> {
        const auto body = custody::parseLogBody(row.blob(2));
        if (!body)
            return body.error();
        events.push_back(
            {{row.integer(0)},
             row.text(1),
             row.text(3),
             body->event != QLatin1String("evidence.checked") || factOf(*body, "result") == QLatin1String("matches")});
        return {};
    });
    if (!read)
        return read.error();
    return events;
}

} // namespace core::evidence::list
