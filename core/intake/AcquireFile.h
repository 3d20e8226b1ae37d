#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/UnlockedVault.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace core::intake {

/// What the person asked for. Plain data: a page or the command line fills it in, a test writes it down.
struct AcquireRequest
{
    domain::CaseId caseId;
    QByteArray
        sourcePath; ///< One regular file, in the bytes of the file system (QFile::encodeName). Links are refused.
    QString title; ///< May be empty.
    QString source; ///< How the owner came by it, in their words; may be empty.
    QString url;
    std::optional<domain::When> capturedAt;
    std::vector<domain::IncidentId> incidents; ///< Linked in the same transaction.
    bool isPrivate = false;
};

struct Acquired
{
    domain::EvidenceItem item; ///< The new item, or the one that was there.
    bool wasAlreadyThere = false; ///< The case held these very bytes; nothing was added, but the links were.
    bool wasRepaired = false; ///< Its stored object was missing or damaged, and was made anew from these bytes.
};

/// Takes one file into the vault. Reads it once, and in that one pass hashes and encrypts it in chunks of 64 KiB; reads
/// it back; then, in one transaction, gives it the next exhibit reference and stores it with its first custody event.
///
/// Blocking: call it on a worker thread. Everything or nothing: after an error or a cancel neither the database nor the
/// object store has changed. The original is opened read-only. Progress counts bytes of the original.
///
/// Errors: NotFound (file, case or incident), Denied, Io (not a regular file), Invalid (a text that cannot be stored; a
/// file of the vault itself), Conflict (the incident is withdrawn), SourceChanged, NoSpace, Unreliable, Canceled,
/// Database. `subject` is the path, or the field.
/// An empty file is taken in: that it was empty is a fact too. One that is deleted while it is read is kept.
/// When the vault has these very bytes, their stored object is read as a whole. If it is missing or damaged, every item
/// that needs it gets the new one, as a new revision with its log entry (`evidence.recovered`), and the old one goes.
/// When the commit itself fails, whatever with, the object stays and is offered by listRecovered(): the record could
/// still be on the disk, and must not be without its object.
base::Result<Acquired> acquireFile(const AcquireRequest& request, vault::UnlockedVault& vault, base::JobContext& job);

/// One outcome of a batch, in the order of the requests.
struct BatchOutcome
{
    AcquireRequest request;
    base::Result<Acquired> result = base::Error{};
};

/// Takes many files in, in batches that share their syncs and their transaction (`performance` section 3). A file that
/// fails is reported and does not stop the others. After a cancel the batches that were reported stay. `each` is
/// called from this thread, after the item is durable. Errors: Canceled, NoSpace, Database; the files already
/// reported are in.
base::Result<void> acquireFiles(const std::vector<AcquireRequest>& requests, vault::UnlockedVault& vault,
                                base::JobContext& job, const std::function<void(const BatchOutcome&)>& each);

/// Bytes that are not a file: a picture from the clipboard. `name` is what to call it.
struct AcquireBytesRequest
{
    domain::CaseId caseId;
    QByteArray content;
    QString name;
    QString source;
    std::vector<domain::IncidentId> incidents;
    bool isPrivate = false;
};
/// Errors: as acquireFile(); Invalid when there is no name.
base::Result<Acquired> acquireBytes(const AcquireBytesRequest& request, vault::UnlockedVault& vault,
                                    base::JobContext& job);

/// The regular files under a folder, recursively, sorted by path; links and special files are listed in `skipped`, a
/// folder that cannot be read too. Error: NotFound, Denied, Canceled.
struct FolderListing
{
    std::vector<QByteArray> files;
    std::vector<QByteArray> skipped;
    qint64 totalBytes = 0;
};
base::Result<FolderListing> listFolder(const QByteArray& path, base::JobContext& job);

/// Complete objects without a record, left by an interruption between storing and recording.
struct RecoveredObject
{
    QByteArray objectName;
    QString name;
    qint64 size = 0;
    base::Timestamp acquiredAt;
};
/// Errors: Canceled, Database.
base::Result<std::vector<RecoveredObject>> listRecovered(const vault::UnlockedVault& vault, base::JobContext& job);
/// Decrypts a recovered object as a whole and records it as evidence (`evidence.recovered`). When the case has its
/// bytes already, nothing is added and the object goes, unless the one that the case has is broken: then it takes its
/// place. Errors: NotFound (object, case), Conflict (it has a record), Damaged, NoSpace, Canceled, Io, Database.
base::Result<Acquired> adoptRecovered(const QByteArray& objectName, domain::CaseId caseId, vault::UnlockedVault& vault,
                                      base::JobContext& job);

} // namespace core::intake
