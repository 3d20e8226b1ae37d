#include "core/diary/IncidentRecords.h"

#include "core/db/RowNumbers.h"
#include "core/diary/IncidentPartRecords.h"
#include "core/diary/RowMoments.h"

#include <QDateTime>

#include <algorithm>
#include <span>

namespace core::diary {

namespace {

constexpr char insertIncident[]
    = "INSERT INTO incident (id, case_id, from_at, from_offset, to_at, to_offset, precision, zone, sort_at, month,"
      " title, what, words_used, place_text, place, channel, impact, effect, fear_of_violence, response, breach_of,"
      " is_private, written_at, revised_at, revision, amend_reason, withdrawn_at, withdrawn_reason)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,"
      " ?23, ?24, ?25, ?26, ?27, ?28)";
constexpr char updateIncident[]
    = "UPDATE incident SET from_at = ?3, from_offset = ?4, to_at = ?5, to_offset = ?6, precision = ?7, zone = ?8,"
      " sort_at = ?9, month = ?10, title = ?11, what = ?12, words_used = ?13, place_text = ?14, place = ?15,"
      " channel = ?16, impact = ?17, effect = ?18, fear_of_violence = ?19, response = ?20, breach_of = ?21,"
      " is_private = ?22, written_at = ?23, revised_at = ?24, revision = ?25, amend_reason = ?26, withdrawn_at = ?27,"
      " withdrawn_reason = ?28 WHERE id = ?1 AND case_id = ?2";
constexpr char rowOfIncident[] = "SELECT seq FROM incident WHERE id = ?1";
constexpr char wholeIncidents[]
    = "SELECT j.key, i.id, i.case_id, i.from_at, i.from_offset, i.to_at, i.to_offset, i.precision, i.zone, i.title,"
      " i.what, i.words_used, i.place_text, i.place, i.channel, i.impact, i.effect, i.fear_of_violence, i.response,"
      " i.breach_of, i.is_private, i.written_at, i.revised_at, i.revision, i.amend_reason, i.withdrawn_at,"
      " i.withdrawn_reason FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value";

/// Few enough that one chunk's texts fit into memory besides the answer.
constexpr std::size_t chunkSize = 500;

template<typename IdType>
std::optional<QByteArray> bytesOf(const std::optional<IdType>& id)
{
    return id ? std::optional(id->bytes()) : std::nullopt;
}

void bindMoment(db::Statement& statement, int parameter, const std::optional<domain::Moment>& moment)
{
    if (moment) {
        statement.bind(parameter, moment->at.msecs);
        statement.bind(parameter + 1, moment->offsetSeconds);
    } else {
        statement.bindNull(parameter);
        statement.bindNull(parameter + 1);
    }
}

/// yyyymm in UTC, for the column `month`.
int monthOf(base::Timestamp time)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(time.msecs, Qt::UTC).date();
    return day.year() * 100 + day.month();
}

template<typename IdType>
std::optional<IdType> idAt(const db::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(IdType::fromBytes(row.blob(column)));
}

base::Result<domain::Incident> incidentFrom(const db::Statement& row)
{
    domain::Incident incident;
    incident.id = domain::IncidentId::fromBytes(row.blob(1));
    incident.caseId = domain::CaseId::fromBytes(row.blob(2));
    domain::IncidentStatement& said = incident.statement;
    said.when.from = momentAt(row, 3);
    said.when.to = momentAt(row, 5);
    const auto precision = domain::precisionFromName(row.text(7));
    if (!precision)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("an incident row holds an unknown precision"),
                           incident.id.text()};
    said.when.precision = *precision;
    said.when.zone = row.text(8);
    said.title = row.text(9);
    said.what = row.text(10);
    said.wordsUsed = row.text(11);
    said.where = row.text(12);
    said.place = idAt<domain::PlaceId>(row, 13);
    said.channel = row.text(14);
    said.impact = row.text(15);
    said.effect = row.text(16);
    if (!row.isNull(17))
        said.fearOfViolence = row.integer(17) != 0;
    said.response = row.text(18);
    said.breachOf = idAt<domain::OrderId>(row, 19);
    said.isPrivate = row.integer(20) != 0;
    incident.writtenAt = {row.integer(21)};
    incident.revisedAt = {row.integer(22)};
    incident.revision = static_cast<int>(row.integer(23));
    incident.amendReason = row.text(24);
    if (!row.isNull(25))
        incident.withdrawnAt = base::Timestamp{row.integer(25)};
    incident.withdrawnReason = row.text(26);
    return incident;
}

} // namespace

base::Result<void> IncidentRecords::write(const char* sql, const domain::Incident& incident)
{
    auto prepared = m_database.cached(sql);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    const domain::IncidentStatement& said = incident.statement;
    const base::Timestamp sortAt = domain::sortTime(said.when, incident.writtenAt);
    row.bind(1, incident.id.bytes());
    row.bind(2, incident.caseId.bytes());
    bindMoment(row, 3, said.when.from);
    bindMoment(row, 5, said.when.to);
    row.bind(7, domain::precisionName(said.when.precision));
    row.bind(8, said.when.zone);
    row.bind(9, sortAt.msecs);
    row.bind(10, monthOf(sortAt));
    row.bind(11, said.title);
    row.bind(12, said.what);
    row.bind(13, said.wordsUsed);
    row.bind(14, said.where);
    row.bind(15, bytesOf(said.place));
    row.bind(16, said.channel);
    row.bind(17, said.impact);
    row.bind(18, said.effect);
    row.bind(19, said.fearOfViolence);
    row.bind(20, said.response);
    row.bind(21, bytesOf(said.breachOf));
    row.bind(22, said.isPrivate);
    row.bind(23, incident.writtenAt.msecs);
    row.bind(24, incident.revisedAt.msecs);
    row.bind(25, incident.revision);
    row.bind(26, incident.amendReason);
    row.bind(27, incident.withdrawnAt ? std::optional(incident.withdrawnAt->msecs) : std::nullopt);
    row.bind(28, incident.withdrawnReason);
    return row.run();
}

base::Result<qint64> IncidentRecords::insert(const domain::Incident& incident)
{
    if (const auto written = write(insertIncident, incident); !written)
        return written.error();
    const qint64 row = m_database.lastInsertRowId();
    if (const auto written = IncidentPartRecords(m_database).insert(incident.id, incident.statement); !written)
        return written.error();
    return row;
}

base::Result<void> IncidentRecords::replace(const domain::Incident& before, const domain::Incident& after)
{
    if (auto written = write(updateIncident, after); !written)
        return written;
    const domain::IncidentStatement& was = before.statement;
    const domain::IncidentStatement& is = after.statement;
    const bool sameParts = was.behaviours == is.behaviours && was.people == is.people && was.accounts == is.accounts
        && was.witnesses == is.witnesses && was.tags == is.tags && was.evidence == is.evidence
        && was.answers == is.answers;
    const bool isRestored = before.withdrawnAt && !after.withdrawnAt;
    if (sameParts && was.when == is.when && !isRestored)
        return {};
    IncidentPartRecords parts(m_database);
    if (auto removed = parts.remove(after.id); !removed)
        return removed;
    return parts.insert(after.id, is);
}

base::Result<std::optional<domain::Incident>> IncidentRecords::find(domain::IncidentId id) const
{
    auto statement = m_database.cached(rowOfIncident);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.bytes());
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    std::optional<domain::Incident> found;
    if (!*row)
        return found;
    const qint64 seq = (*statement)->integer(0);
    (*statement)->reset();
    auto incidents = read({seq});
    if (!incidents)
        return incidents.error();
    if (!incidents->empty())
        found = std::move(incidents->front());
    return found;
}

base::Result<std::vector<domain::Incident>> IncidentRecords::read(const std::vector<qint64>& rows) const
{
    std::vector<domain::Incident> incidents;
    incidents.reserve(rows.size());
    for (std::size_t start = 0; start < rows.size(); start += chunkSize) {
        const auto chunk = std::span(rows).subspan(start, std::min(chunkSize, rows.size() - start));
        if (const auto read = readChunk(db::rowNumbers(chunk), incidents); !read)
            return read.error();
    }
    return incidents;
}

base::Result<void> IncidentRecords::readChunk(const QString& rows, std::vector<domain::Incident>& into) const
{
    auto prepared = m_database.cached(wholeIncidents);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, rows);
    std::vector<domain::Incident> chunk;
    std::vector<std::size_t> present; // Places in the array that had a row.
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        auto incident = incidentFrom(row);
        if (!incident) {
            row.reset();
            return incident.error();
        }
        const auto place = static_cast<std::size_t>(row.integer(0));
        if (chunk.size() <= place)
            chunk.resize(place + 1);
        chunk[place] = *std::move(incident);
        present.push_back(place);
    }
    if (const auto filled = IncidentPartRecords(m_database).fill(rows, chunk); !filled)
        return filled.error();
    for (const std::size_t place : present)
        into.push_back(std::move(chunk[place]));
    return {};
}

} // namespace core::diary
