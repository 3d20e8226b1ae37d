#include "core/evidence/list/FileList.h"

#include "core/db/Database.h"
#include "core/db/Snapshot.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/list/FileListRecords.h"
#include "core/search/SearchExpression.h"

#include <algorithm>

namespace core::evidence::list {

namespace {

base::Result<std::vector<qint64>> matching(domain::CaseId caseId, const FileFilter& filter, db::Database& database)
{
    FileListRecords records(database);
    auto rows = records.rows(caseId, filter);
    const search::TypedWords words = search::wordsOf(filter.text);
    if (!rows || words.isEmpty())
        return rows;
    if (filter.isRemoved) // The index holds nothing that was removed.
        return records.rowsFitting(*rows, search::WordMatch(words));
    const auto expression
        = search::expressionForAll(filter.text, {search::Scope::Evidence, search::Scope::Messages}, database);
    if (!expression)
        return expression.error();
    if (expression->isEmpty())
        return std::vector<qint64>();
    const auto hits = records.rowsWithText(caseId, *expression);
    if (!hits)
        return hits.error();
    std::vector<qint64> both;
    std::set_intersection(rows->begin(), rows->end(), hits->begin(), hits->end(), std::back_inserter(both));
    return both;
}

/// Runs `read(FileListRecords&, item)` for one item inside a snapshot.
template<typename T, typename Read>
base::Result<T> aboutItem(domain::EvidenceId id, const vault::UnlockedVault& vault, Read read)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    const auto item = EvidenceRecords(**connection).find(id);
    if (!item)
        return item.error();
    if (!*item)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such evidence"), id.text()};
    FileListRecords records(**connection);
    return read(records, **item);
}

} // namespace

FileKind kindOf(domain::Origin origin, const QString& mediaType)
{
    if (origin == domain::Origin::Physical)
        return FileKind::Thing;
    const auto begins = [&mediaType](const char* part) { return mediaType.startsWith(QLatin1String(part)); };
    if (begins("image/"))
        return FileKind::Picture;
    if (begins("audio/") || begins("video/"))
        return FileKind::Recording;
    if (begins("text/") || begins("message/") || begins("application/pdf") || begins("application/rtf")
        || begins("application/epub") || begins("application/vnd.oasis.opendocument")
        || begins("application/vnd.openxmlformats-officedocument") || begins("application/x-ole-storage"))
        return FileKind::Document;
    return FileKind::Other;
}

base::Result<FileRows> findFiles(domain::CaseId caseId, const FileFilter& filter, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    FileRows found;
    auto rows = matching(caseId, filter, **connection);
    if (!rows)
        return rows.error();
    found.rows = *std::move(rows);
    FileListRecords records(**connection);
    for (const auto& [isRemoved, into] : {std::pair(false, &found.all), std::pair(true, &found.removed)}) {
        const auto counted = records.count(caseId, isRemoved);
        if (!counted)
            return counted.error();
        *into = *counted;
    }
    return found;
}

base::Result<std::vector<FileSummary>> readFiles(const std::vector<qint64>& rows, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    FileListRecords records(**connection);
    std::vector<FileSummary> files;
    files.reserve(rows.size());
    for (const qint64 row : rows) {
        auto file = records.read(row);
        if (!file)
            return file.error();
        if (!*file)
            continue;
        if ((*file)->fingerprint) {
            const auto state = records.fingerprint((*file)->exhibit, (*file)->addedAt);
            if (!state)
                return state.error();
            (*file)->fingerprint = *state;
        }
        files.push_back(**std::move(file));
    }
    return files;
}

base::Result<std::optional<qint64>> rowOf(domain::EvidenceId id, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    return FileListRecords(**connection).rowOf(id);
}

base::Result<std::vector<HandlingEvent>> historyOf(domain::EvidenceId id, const vault::UnlockedVault& vault)
{
    return aboutItem<std::vector<HandlingEvent>>(
        id, vault,
        [](FileListRecords& records, const domain::EvidenceItem& item) { return records.history(item.exhibit); });
}

base::Result<std::optional<FingerprintState>> fingerprintOf(domain::EvidenceId id, const vault::UnlockedVault& vault)
{
    using State = std::optional<FingerprintState>;
    return aboutItem<State>(id, vault,
                            [](FileListRecords& records, const domain::EvidenceItem& item) -> base::Result<State> {
                                if (item.objectName.isEmpty())
                                    return State();
                                const auto state = records.fingerprint(item.exhibit, item.addedAt);
                                if (!state)
                                    return state.error();
                                return State(*state);
                            });
}

} // namespace core::evidence::list
