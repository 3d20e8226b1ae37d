#pragma once

#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"

#include <optional>
#include <vector>

namespace core::db {
class Database;
class Statement;
} // namespace core::db

namespace core::evidence {

struct EvidenceQuery;

/// Reads and writes the table `evidence`; the only place that holds its SQL.
///
/// Cheap to construct and tied to one connection, hence to one thread. Opens no transaction: the caller decides what
/// must succeed together.
class EvidenceRecords
{
public:
    explicit EvidenceRecords(db::Database& database)
        : m_database(database)
    {
    }

    base::Result<bool> hasCase(domain::CaseId id);

    /// Errors: Conflict (a constraint), NoSpace, Database.
    base::Result<void> insert(const domain::EvidenceItem& item);
    /// Writes what may change of an item: the person's words, its object, its revision, its removal.
    base::Result<void> update(const domain::EvidenceItem& item);

    base::Result<std::optional<domain::EvidenceItem>> find(domain::EvidenceId id);
    base::Result<std::optional<domain::EvidenceItem>> findByExhibit(const QString& exhibit);
    /// The item of a case that has these bytes and was not removed.
    base::Result<std::optional<domain::EvidenceItem>> findInCase(domain::CaseId caseId, const base::Sha256& sha256);
    /// The first item of any case that has these bytes and was not removed.
    base::Result<std::optional<domain::EvidenceId>> firstWith(const base::Sha256& sha256);
    /// The items that need this object.
    base::Result<std::vector<domain::EvidenceItem>> withObject(const QByteArray& objectName);
    base::Result<std::vector<domain::EvidenceItem>> list(const EvidenceQuery& query);
    /// Every file of every case whose bytes are here, those among the removed too.
    base::Result<std::vector<domain::EvidenceItem>> allFiles();

    /// True when the viewing of this exhibit was logged since the vault was opened.
    base::Result<bool> wasViewed(const QString& exhibit);

private:
    base::Result<std::optional<domain::EvidenceItem>> one(db::Statement& statement);
    base::Result<std::vector<domain::EvidenceItem>> many(db::Statement& statement);
    base::Result<void> fillIncidents(domain::EvidenceItem& item);

    db::Database& m_database;
};

} // namespace core::evidence
