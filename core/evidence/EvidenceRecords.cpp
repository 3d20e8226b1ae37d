#include "core/evidence/EvidenceRecords.h"

#include "core/base/Json.h"
#include "core/db/Rows.h"
#include "core/evidence/BorrowedStatement.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/Exhibit.h"

namespace core::evidence {

namespace {

// The columns in the order that itemFrom() reads.
#define EVIDENCE_COLUMNS                                                                                               \
    "e.id, e.case_id, e.exhibit_initials, e.exhibit_number, e.origin, e.name, e.name_bytes, e.source_path, e.size, "   \
    "e.sha256, e.media_type, e.object, e.added_at, e.file_modified_at, e.captured_at, e.source, e.url, e.title, "      \
    "e.description, e.kept_at, e.is_private, e.duplicate_of, e.revision, e.removed_at, e.removed_reason"

base::Result<std::optional<domain::When>> whenFrom(const db::Statement& row, int column, const QString& exhibit)
{
    if (row.isNull(column))
        return std::optional<domain::When>();
    const auto json = base::parseJson(row.text(column).toUtf8());
    if (!json)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("the captured time is no JSON"), exhibit};
    auto when = domain::whenFromJson(*json);
    if (!when)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("the captured time is no time"), exhibit};
    return std::optional(*std::move(when));
}

base::Result<domain::EvidenceItem> itemFrom(const db::Statement& row)
{
    domain::EvidenceItem item;
    item.id = domain::EvidenceId::fromBytes(row.blob(0));
    item.caseId = domain::CaseId::fromBytes(row.blob(1));
    item.exhibit = exhibitText({row.text(2), row.integer(3)});
    const auto origin = domain::originFromName(row.text(4));
    if (!origin)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("an origin that is not known"), item.exhibit};
    item.origin = *origin;
    item.name = row.text(5);
    item.nameBytes = row.blob(6);
    item.sourcePath = row.text(7);
    item.size = row.integer(8);
    if (!row.isNull(9))
        item.sha256 = base::Sha256::fromBytes(row.blob(9));
    item.mediaType = row.text(10);
    if (!row.isNull(11))
        item.objectName = row.blob(11);
    item.addedAt = {row.integer(12)};
    if (!row.isNull(13))
        item.fileModifiedAt = base::Timestamp{row.integer(13)};
    auto captured = whenFrom(row, 14, item.exhibit);
    if (!captured)
        return captured.error();
    item.capturedAt = *std::move(captured);
    item.source = row.text(15);
    item.url = row.text(16);
    item.title = row.text(17);
    item.description = row.text(18);
    item.keptAt = row.text(19);
    item.isPrivate = row.integer(20) != 0;
    if (!row.isNull(21))
        item.duplicateOf = domain::EvidenceId::fromBytes(row.blob(21));
    item.revision = static_cast<int>(row.integer(22));
    if (!row.isNull(23))
        item.removedAt = base::Timestamp{row.integer(23)};
    item.removedReason = row.text(24);
    return item;
}

std::optional<QString> whenText(const std::optional<domain::When>& when)
{
    if (!when)
        return std::nullopt;
    return QString::fromUtf8(base::canonicalJson(domain::toJson(*when)));
}

std::optional<qint64> msecs(const std::optional<base::Timestamp>& time)
{
    return time ? std::optional(time->msecs) : std::nullopt;
}

std::optional<QByteArray> blobOrNull(const QByteArray& blob)
{
    return blob.isEmpty() ? std::nullopt : std::optional(blob);
}

} // namespace

base::Result<bool> EvidenceRecords::hasCase(domain::CaseId id)
{
    BorrowedStatement select(m_database.cached("SELECT 1 FROM matter WHERE id = ?"));
    if (!select)
        return select.error();
    select->bind(1, id.bytes());
    return select->step();
}

base::Result<void> EvidenceRecords::insert(const domain::EvidenceItem& item)
{
    BorrowedStatement insert(m_database.cached(
        "INSERT INTO evidence (id, case_id, exhibit_initials, exhibit_number, origin, name, name_bytes, source_path, "
        "size, sha256, media_type, object, added_at, file_modified_at, captured_at, source, url, title, description, "
        "kept_at, is_private, duplicate_of, revision, removed_at, removed_reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return insert.error();
    const auto exhibit = exhibitFrom(item.exhibit);
    if (!exhibit)
        return base::Error{base::ErrorCode::Internal, QStringLiteral("not an exhibit reference"), item.exhibit};
    int at = 0;
    insert->bind(++at, item.id.bytes());
    insert->bind(++at, item.caseId.bytes());
    insert->bind(++at, exhibit->initials);
    insert->bind(++at, exhibit->number);
    insert->bind(++at, domain::originName(item.origin));
    insert->bind(++at, item.name);
    insert->bind(++at, item.nameBytes);
    insert->bind(++at, item.sourcePath);
    insert->bind(++at, item.size);
    insert->bind(++at, item.sha256 ? std::optional(item.sha256->toByteArray()) : std::nullopt);
    insert->bind(++at, item.mediaType);
    insert->bind(++at, blobOrNull(item.objectName));
    insert->bind(++at, item.addedAt.msecs);
    insert->bind(++at, msecs(item.fileModifiedAt));
    insert->bind(++at, whenText(item.capturedAt));
    insert->bind(++at, item.source);
    insert->bind(++at, item.url);
    insert->bind(++at, item.title);
    insert->bind(++at, item.description);
    insert->bind(++at, item.keptAt);
    insert->bind(++at, item.isPrivate);
    insert->bind(++at, item.duplicateOf ? std::optional(item.duplicateOf->bytes()) : std::nullopt);
    insert->bind(++at, item.revision);
    insert->bind(++at, msecs(item.removedAt));
    insert->bind(++at, item.removedReason);
    return insert->run();
}

base::Result<void> EvidenceRecords::update(const domain::EvidenceItem& item)
{
    BorrowedStatement update(
        m_database.cached("UPDATE evidence SET captured_at = ?, source = ?, url = ?, title = ?, "
                          "description = ?, kept_at = ?, is_private = ?, object = ?, revision = ?, "
                          "removed_at = ?, removed_reason = ? WHERE id = ?"));
    if (!update)
        return update.error();
    int at = 0;
    update->bind(++at, whenText(item.capturedAt));
    update->bind(++at, item.source);
    update->bind(++at, item.url);
    update->bind(++at, item.title);
    update->bind(++at, item.description);
    update->bind(++at, item.keptAt);
    update->bind(++at, item.isPrivate);
    update->bind(++at, blobOrNull(item.objectName));
    update->bind(++at, item.revision);
    update->bind(++at, msecs(item.removedAt));
    update->bind(++at, item.removedReason);
    update->bind(++at, item.id.bytes());
    return update->run();
}

base::Result<void> EvidenceRecords::fillIncidents(domain::EvidenceItem& item)
{
    BorrowedStatement select(m_database.cached("SELECT l.incident FROM incident_evidence AS l JOIN incident AS i "
                                               "ON i.id = l.incident WHERE l.evidence = ? ORDER BY i.seq"));
    if (!select)
        return select.error();
    select->bind(1, item.id.bytes());
    return db::eachRow(*select, [&item](const db::Statement& row) {
        item.incidents.push_back(domain::IncidentId::fromBytes(row.blob(0)));
    });
}

base::Result<std::optional<domain::EvidenceItem>> EvidenceRecords::one(db::Statement& statement)
{
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<domain::EvidenceItem>();
    auto item = itemFrom(statement);
    if (!item)
        return item.error();
    if (const auto filled = fillIncidents(*item); !filled)
        return filled.error();
    return std::optional(*std::move(item));
}

base::Result<std::vector<domain::EvidenceItem>> EvidenceRecords::many(db::Statement& statement)
{
    std::vector<domain::EvidenceItem> items;
    const auto read = db::eachRow(statement, [&items](const db::Statement& row) -> base::Result<void> {
        auto item = itemFrom(row);
        if (!item)
            return item.error();
        items.push_back(*std::move(item));
        return {};
    });
    if (!read)
        return read.error();
    for (domain::EvidenceItem& item : items)
        if (const auto filled = fillIncidents(item); !filled)
            return filled.error();
    return items;
}

base::Result<std::optional<domain::EvidenceItem>> EvidenceRecords::find(domain::EvidenceId id)
{
    BorrowedStatement select(m_database.cached("SELECT " EVIDENCE_COLUMNS " FROM evidence AS e WHERE e.id = ?"));
    if (!select)
        return select.error();
    select->bind(1, id.bytes());
    return one(*select);
}

base::Result<std::optional<domain::EvidenceItem>> EvidenceRecords::findByExhibit(const QString& exhibit)
{
    const auto parts = exhibitFrom(exhibit);
    if (!parts)
        return std::optional<domain::EvidenceItem>();
    BorrowedStatement select(m_database.cached("SELECT " EVIDENCE_COLUMNS " FROM evidence AS e "
                                               "WHERE e.exhibit_initials = ? AND e.exhibit_number = ?"));
    if (!select)
        return select.error();
    select->bind(1, parts->initials);
    select->bind(2, parts->number);
    return one(*select);
}

base::Result<std::optional<domain::EvidenceItem>> EvidenceRecords::findInCase(domain::CaseId caseId,
                                                                              const base::Sha256& sha256)
{
    BorrowedStatement select(m_database.cached("SELECT " EVIDENCE_COLUMNS " FROM evidence AS e WHERE e.case_id = ? "
                                               "AND e.sha256 = ? AND e.removed_at IS NULL ORDER BY e.seq LIMIT 1"));
    if (!select)
        return select.error();
    select->bind(1, caseId.bytes());
    select->bind(2, sha256.view());
    return one(*select);
}

base::Result<std::optional<domain::EvidenceId>> EvidenceRecords::firstWith(const base::Sha256& sha256)
{
    BorrowedStatement select(
        m_database.cached("SELECT e.id FROM stored_object AS s JOIN evidence AS e ON e.object = s.name "
                          "WHERE s.original_sha256 = ? ORDER BY e.seq LIMIT 1"));
    if (!select)
        return select.error();
    select->bind(1, sha256.view());
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? std::optional(domain::EvidenceId::fromBytes(select->blob(0))) : std::nullopt;
}

base::Result<std::vector<domain::EvidenceItem>> EvidenceRecords::withObject(const QByteArray& objectName)
{
    BorrowedStatement select(
        m_database.cached("SELECT " EVIDENCE_COLUMNS " FROM evidence AS e WHERE e.object = ? ORDER BY e.seq"));
    if (!select)
        return select.error();
    select->bind(1, objectName);
    return many(*select);
}

base::Result<std::vector<domain::EvidenceItem>> EvidenceRecords::list(const EvidenceQuery& query)
{
    // The null checks let one constant text serve every combination; the index on (case_id, seq) gives the order.
    BorrowedStatement select(m_database.cached(
        "SELECT " EVIDENCE_COLUMNS " FROM evidence AS e WHERE e.case_id = ?1 "
        "AND e.seq > coalesce((SELECT a.seq FROM evidence AS a WHERE a.id = ?2), 0) "
        "AND (?3 OR e.removed_at IS NULL) "
        "AND (?4 IS NULL OR EXISTS (SELECT 1 FROM incident_evidence AS l WHERE l.incident = ?4 AND l.evidence = e.id)) "
        "ORDER BY e.seq LIMIT ?5"));
    if (!select)
        return select.error();
    select->bind(1, query.caseId.bytes());
    select->bind(2, query.after ? std::optional(query.after->bytes()) : std::nullopt);
    select->bind(3, query.withRemoved);
    select->bind(4, query.incident ? std::optional(query.incident->bytes()) : std::nullopt);
    select->bind(5, query.limit > 0 ? query.limit : -1);
    return many(*select);
}

base::Result<std::vector<domain::EvidenceItem>> EvidenceRecords::allFiles()
{
    BorrowedStatement select(m_database.cached("SELECT " EVIDENCE_COLUMNS " FROM evidence AS e "
                                               "WHERE e.object IS NOT NULL ORDER BY e.seq"));
    if (!select)
        return select.error();
    return many(*select);
}

base::Result<bool> EvidenceRecords::wasViewed(const QString& exhibit)
{
    BorrowedStatement select(m_database.cached(
        "SELECT 1 FROM log WHERE event = 'evidence.viewed' AND subject = ? AND sequence > "
        "coalesce((SELECT max(o.sequence) FROM log AS o WHERE o.event = 'vault.opened'), 0) LIMIT 1"));
    if (!select)
        return select.error();
    select->bind(1, exhibit);
    return select->step();
}

} // namespace core::evidence
