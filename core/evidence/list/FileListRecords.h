#pragma once

#include "core/evidence/list/FileList.h"
#include "core/search/WordMatch.h"

#include <optional>
#include <vector>

namespace core::db {
class Database;
}

namespace core::evidence::list {

/// The SQL behind the list of files. Tied to one connection; belongs inside one snapshot.
class FileListRecords
{
public:
    explicit FileListRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Those that fit all but the text of the filter, in order of adding.
    base::Result<std::vector<qint64>> rows(domain::CaseId caseId, const FileFilter& filter);
    /// Of a case, those that were not removed whose texts fit the expression of the search index. Ascending.
    base::Result<std::vector<qint64>> rowsWithText(domain::CaseId caseId, const QString& expression);
    /// Of these rows, those whose own texts fit the words. For what the search index leaves out.
    base::Result<std::vector<qint64>> rowsFitting(const std::vector<qint64>& rows, const search::WordMatch& words);
    base::Result<qint64> count(domain::CaseId caseId, bool isRemoved);

    /// Nothing when there is no such row. Without `fingerprint`.
    base::Result<std::optional<FileSummary>> read(qint64 row);
    base::Result<std::optional<qint64>> rowOf(domain::EvidenceId id);

    /// What the log says of the fingerprint of an item added then: its own last check, or the last check of everything,
    /// whichever came later.
    base::Result<FingerprintState> fingerprint(const QString& exhibit, base::Timestamp addedAt);
    base::Result<std::vector<HandlingEvent>> history(const QString& exhibit);

private:
    base::Result<std::vector<qint64>> fitting(domain::CaseId caseId, const FileFilter& filter);
    base::Result<std::optional<domain::When>> firstIncident(domain::EvidenceId id);
    base::Result<std::optional<base::Timestamp>> lastFullCheck();

    db::Database& m_database;
    std::optional<std::optional<base::Timestamp>> m_lastFullCheck; ///< Looked up once.
};

} // namespace core::evidence::list
