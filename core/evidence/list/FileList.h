#pragma once

#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/UnlockedVault.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::evidence::list {

/// What an item is, as far as a person sorts them.
enum class FileKind { Picture, Recording, Document, Thing, Other };

/// By what the first bytes said when it was taken in, never by its name.
FileKind kindOf(domain::Origin origin, const QString& mediaType);

/// Which items are wanted. Every part that is set must fit; nothing set: all that were not removed.
struct FileFilter
{
    std::optional<FileKind> kind;
    std::optional<bool> isLinked; ///< Belongs to an incident that stands, or to none.
    std::optional<base::Timestamp> from; ///< What it shows began at or after. What has no known time does not fit.
    std::optional<base::Timestamp> to; ///< Began before.
    QString text; ///< As typed: words of the item, of its messages, of the text recognised in it.
    bool isRemoved = false; ///< Nothing but what was removed.

    friend bool operator==(const FileFilter&, const FileFilter&) = default;
};

/// The items that fit, by the numbers of their rows, in the order in which they were added; and how many there are.
struct FileRows
{
    std::vector<qint64> rows;
    qint64 all = 0; ///< Items of the case that were not removed.
    qint64 removed = 0;

    friend bool operator==(const FileRows&, const FileRows&) = default;
};

/// With 20,000 items 5 to 40 ms, whatever the filter. Errors: Database.
base::Result<FileRows> findFiles(domain::CaseId caseId, const FileFilter& filter, const vault::UnlockedVault& vault);

/// Whether the stored copy still had the fingerprint of the original, and when that was looked at last. When it was
/// taken in it was read back and compared.
struct FingerprintState
{
    base::Timestamp checkedAt;
    bool matches = true;

    friend bool operator==(const FingerprintState&, const FingerprintState&) = default;
};

/// A row of the list: enough to say it in one sentence.
struct FileSummary
{
    qint64 row = 0;
    domain::EvidenceId id;
    QString exhibit;
    domain::Origin origin = domain::Origin::File;
    QString name; ///< As received.
    QString title;
    QString description;
    QString mediaType;
    qint64 size = 0;
    base::Timestamp addedAt;
    std::optional<domain::When> when; ///< Of what it shows: as the person says, else of the first of its incidents.
    int incidentCount = 0; ///< Incidents that stand.
    bool isReported = false; ///< Its number is known outside: an incident of it was reported, or it was handed over.
    bool isPrivate = false;
    bool isRemoved = false;
    bool canComeBack = false; ///< Removed, and its bytes are still here.
    std::optional<FingerprintState> fingerprint; ///< Nothing for a thing, or when the bytes are gone.
    QStringList behaviours; ///< What its incidents that stand are about, by id, each once.

    friend bool operator==(const FileSummary&, const FileSummary&) = default;
};

/// The rows with these numbers, in that order; those that are no more are left out. About 0.1 ms each.
base::Result<std::vector<FileSummary>> readFiles(const std::vector<qint64>& rows, const vault::UnlockedVault& vault);

/// The row of an item; nothing when there is no such item.
base::Result<std::optional<qint64>> rowOf(domain::EvidenceId id, const vault::UnlockedVault& vault);

/// Something that was done with an item, as the log has it.
struct HandlingEvent
{
    base::Timestamp at;
    QString event; ///< "evidence.added", "evidence.viewed", "evidence.checked" …
    QString reason; ///< In the words of the person; may be empty.
    bool matches = true; ///< Of a check.

    friend bool operator==(const HandlingEvent&, const HandlingEvent&) = default;
};

/// Everything that the log says about an item, oldest first. Errors: NotFound, Damaged, Database.
base::Result<std::vector<HandlingEvent>> historyOf(domain::EvidenceId id, const vault::UnlockedVault& vault);
/// What was found when it was looked at last; nothing for a thing, or when the bytes are gone. Errors: as above.
base::Result<std::optional<FingerprintState>> fingerprintOf(domain::EvidenceId id, const vault::UnlockedVault& vault);

} // namespace core::evidence::list
