#include "core/contacts/ReportRecords.h"

#include "core/contacts/PromiseRecords.h"
#include "core/contacts/WhenColumn.h"
#include "core/custody/RecordState.h"
#include "core/db/Rows.h"

namespace core::contacts {

namespace {

constexpr char reportCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char handedOver[] = "SELECT 1 FROM evidence WHERE id = ?1 AND case_id = ?2";
constexpr char reportedIncident[] = "SELECT 1 FROM incident WHERE id = ?1 AND case_id = ?2";
constexpr char insertReportRow[]
    = "INSERT INTO report (id, case_id, channel, agency, force, made_at, sort_at, no_reference_given, officer, told,"
      " said, recorded_as, status, notes, is_private, created_at, revision, removed_at)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
constexpr char updateReportRow[]
    = "UPDATE report SET channel = ?3, agency = ?4, force = ?5, made_at = ?6, sort_at = ?7, no_reference_given = ?8,"
      " officer = ?9, told = ?10, said = ?11, recorded_as = ?12, status = ?13, notes = ?14, is_private = ?15,"
      " revision = ?17, removed_at = ?18 WHERE id = ?1 AND case_id = ?2 AND created_at = ?16";
#define REPORT_COLUMNS                                                                                                 \
    "SELECT id, case_id, channel, agency, force, made_at, no_reference_given, officer, told, said, recorded_as,"       \
    " status, notes, is_private, created_at, revision, removed_at FROM report"
#define NEWEST_FIRST " ORDER BY sort_at DESC, seq DESC"
constexpr char findReportRow[] = REPORT_COLUMNS " WHERE id = ?1";
constexpr char standingReportRows[] = REPORT_COLUMNS " WHERE case_id = ?1 AND removed_at IS NULL" NEWEST_FIRST;
constexpr char removedReportRows[] = REPORT_COLUMNS " WHERE case_id = ?1 AND removed_at IS NOT NULL" NEWEST_FIRST;
constexpr char allReportRows[] = REPORT_COLUMNS " WHERE case_id = ?1" NEWEST_FIRST;
#undef REPORT_COLUMNS
#undef NEWEST_FIRST
constexpr char insertReferenceRow[] = "INSERT INTO report_reference (report, position, type, value, given_at, given_by)"
                                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr char listReferenceRows[] = "SELECT type, value, given_at, given_by FROM report_reference WHERE report = ?1"
                                     " ORDER BY position";
constexpr char insertReportIncident[] = "INSERT INTO report_incident (report, position, incident) VALUES (?1, ?2, ?3)";
constexpr char listReportIncidents[] = "SELECT incident FROM report_incident WHERE report = ?1 ORDER BY position";
constexpr char insertReportEvidence[] = "INSERT INTO report_evidence (report, position, evidence) VALUES (?1, ?2, ?3)";
constexpr char listReportEvidence[] = "SELECT evidence FROM report_evidence WHERE report = ?1 ORDER BY position";
constexpr char removeReportEvidence[] = "DELETE FROM report_evidence WHERE report = ?1";
constexpr char removeReferenceRows[] = "DELETE FROM report_reference WHERE report = ?1";
constexpr char removeReportIncidents[] = "DELETE FROM report_incident WHERE report = ?1";

base::Result<void> writeReport(db::Database& database, const char* sql, const domain::Report& report)
{
    const auto cached = database.cached(sql);
    if (!cached)
        return cached.error();
    db::Statement& statement = **cached;
    statement.bind(1, report.id.bytes());
    statement.bind(2, report.caseId.bytes());
    statement.bind(3, report.channel);
    statement.bind(4, report.agency);
    statement.bind(5, report.force);
    statement.bind(6, columnOf(report.madeAt));
    statement.bind(7, domain::sortTime(report.madeAt, report.createdAt).msecs);
    statement.bind(8, report.noReferenceGiven);
    statement.bind(9, report.officer);
    statement.bind(10, report.told);
    statement.bind(11, report.said);
    statement.bind(12, report.recordedAs);
    statement.bind(13, report.status);
    statement.bind(14, report.notes);
    statement.bind(15, report.isPrivate);
    statement.bind(16, report.createdAt.msecs);
    statement.bind(17, report.revision);
    statement.bind(18, report.removedAt ? std::optional(report.removedAt->msecs) : std::nullopt);
    return statement.run();
}

base::Result<domain::Report> reportOf(const db::Statement& row)
{
    const auto id = domain::ReportId::fromBytes(row.blob(0));
    const auto madeAt = whenOf(row.text(5), id.text());
    if (!madeAt)
        return madeAt.error();
    return domain::Report{
        .id = id,
        .caseId = domain::CaseId::fromBytes(row.blob(1)),
        .channel = row.text(2),
        .agency = row.text(3),
        .force = row.text(4),
        .madeAt = *madeAt,
        .noReferenceGiven = row.integer(6) != 0,
        .officer = row.text(7),
        .told = row.text(8),
        .said = row.text(9),
        .recordedAs = row.text(10),
        .status = row.text(11),
        .notes = row.text(12),
        .isPrivate = row.integer(13) != 0,
        .createdAt = {row.integer(14)},
        .revision = static_cast<int>(row.integer(15)),
        .removedAt = row.isNull(16) ? std::nullopt : std::optional(base::Timestamp{row.integer(16)}),
    };
}

/// The rows for one id, without their parts: that of the report or that of a case.
base::Result<std::vector<domain::Report>> readReports(db::Database& database, const char* sql, const QByteArray& id)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    std::vector<domain::Report> reports;
    const auto read = db::eachRow(**statement, [&reports](const db::Statement& row) -> base::Result<void> {
        auto report = reportOf(row);
        if (!report)
            return report.error();
        reports.push_back(*std::move(report));
        return {};
    });
    if (!read)
        return read.error();
    return reports;
}

/// What a report names, in its order: one row each.
template<typename IdType>
base::Result<void> insertLinks(db::Database& database, const char* sql, domain::ReportId report,
                               const std::vector<IdType>& ids)
{
    int position = 0;
    for (const IdType id : ids) {
        const auto statement = database.cached(sql);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, report.bytes());
        (*statement)->bind(2, position++);
        (*statement)->bind(3, id.bytes());
        if (auto stored = (*statement)->run(); !stored)
            return stored;
    }
    return {};
}

template<typename IdType>
base::Result<void> readLinks(db::Database& database, const char* sql, domain::ReportId report, std::vector<IdType>& ids)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, report.bytes());
    return db::eachRow(**statement,
                       [&ids](const db::Statement& row) { ids.push_back(IdType::fromBytes(row.blob(0))); });
}

} // namespace

base::Result<void> ReportRecords::requireLinks(const domain::Report& report) const
{
    if (auto there = db::requireRow(m_database, reportCase, {report.caseId.bytes()}, QStringLiteral("case")); !there)
        return there;
    for (std::size_t i = 0; i < report.incidents.size(); ++i) {
        const QString subject = QStringLiteral("incidents[%1]").arg(i);
        const std::initializer_list<QByteArray> ids{report.incidents[i].bytes(), report.caseId.bytes()};
        if (auto there = db::requireRow(m_database, reportedIncident, ids, subject); !there)
            return there;
    }
    for (std::size_t i = 0; i < report.evidence.size(); ++i) {
        const QString subject = QStringLiteral("evidence[%1]").arg(i);
        const std::initializer_list<QByteArray> ids{report.evidence[i].bytes(), report.caseId.bytes()};
        if (auto there = db::requireRow(m_database, handedOver, ids, subject); !there)
            return there;
    }
    return {};
}

base::Result<void> ReportRecords::allow(const domain::Report& before, const domain::Report& after) const
{
    return custody::requireSameState(before, after);
}

base::Result<void> ReportRecords::insert(const domain::Report& report)
{
    if (auto stored = writeReport(m_database, insertReportRow, report); !stored)
        return stored;
    return insertParts(report);
}

base::Result<void> ReportRecords::update(const domain::Report& report)
{
    if (auto stored = writeReport(m_database, updateReportRow, report); !stored)
        return stored;
    if (auto removed = removeParts(report.id); !removed)
        return removed;
    return insertParts(report);
}

base::Result<void> ReportRecords::insertParts(const domain::Report& report)
{
    int position = 0;
    for (const domain::Reference& reference : report.references) {
        const auto statement = m_database.cached(insertReferenceRow);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, report.id.bytes());
        (*statement)->bind(2, position++);
        (*statement)->bind(3, reference.type);
        (*statement)->bind(4, reference.value);
        if (reference.givenAt.isValid())
            (*statement)->bind(5, reference.givenAt.toString(Qt::ISODate));
        else
            (*statement)->bindNull(5);
        (*statement)->bind(6, reference.givenBy);
        if (auto stored = (*statement)->run(); !stored)
            return stored;
    }
    if (auto linked = insertLinks(m_database, insertReportIncident, report.id, report.incidents); !linked)
        return linked;
    if (auto linked = insertLinks(m_database, insertReportEvidence, report.id, report.evidence); !linked)
        return linked;
    return PromiseRecords(m_database).replace(report.id.bytes(), report.promised);
}

base::Result<void> ReportRecords::removeParts(domain::ReportId id)
{
    for (const char* const sql : {removeReferenceRows, removeReportIncidents, removeReportEvidence}) {
        const auto statement = m_database.cached(sql);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, id.bytes());
        if (auto removed = (*statement)->run(); !removed)
            return removed;
    }
    return {};
}

base::Result<void> ReportRecords::fillParts(domain::Report& report) const
{
    const auto references = m_database.cached(listReferenceRows);
    if (!references)
        return references.error();
    (*references)->bind(1, report.id.bytes());
    auto read = db::eachRow(**references, [&report](const db::Statement& row) {
        report.references.push_back(
            {row.text(0), row.text(1), QDate::fromString(row.text(2), Qt::ISODate), row.text(3)});
    });
    if (!read)
        return read;
    if (read = readLinks(m_database, listReportIncidents, report.id, report.incidents); !read)
        return read;
    if (read = readLinks(m_database, listReportEvidence, report.id, report.evidence); !read)
        return read;
    auto promised = PromiseRecords(m_database).list(report.id.bytes());
    if (!promised)
        return promised.error();
    report.promised = *std::move(promised);
    return {};
}

base::Result<std::optional<domain::Report>> ReportRecords::find(domain::ReportId id) const
{
    auto found = readReports(m_database, findReportRow, id.bytes());
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<domain::Report>();
    if (auto filled = fillParts(found->front()); !filled)
        return filled.error();
    return std::optional(std::move(found->front()));
}

base::Result<std::vector<domain::Report>> ReportRecords::list(domain::CaseId caseId, domain::Listed which) const
{
    auto reports = readReports(m_database,
                               which == domain::Listed::Standing      ? standingReportRows
                                   : which == domain::Listed::Removed ? removedReportRows
                                                                      : allReportRows,
                               caseId.bytes());
    if (!reports)
        return reports;
    for (domain::Report& report : *reports)
        if (auto filled = fillParts(report); !filled)
            return filled.error();
    return reports;
}

} // namespace core::contacts
