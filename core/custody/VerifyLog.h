#pragma once

#include "core/base/JobContext.h"
#include "core/custody/Ledger.h"

#include <QStringList>

namespace core::custody {

/// One entry as read back. `fields` are the lines of the body in order, values decoded.
struct LogEntry
{
    qint64 sequence = 0;
    QByteArray body; ///< The canonical bytes.
    base::Sha256 bodyHash;
    base::Sha256 link;
    std::vector<std::pair<QString, QString>> fields;
};

/// Entries strictly after `after`, oldest first, at most `limit`.
base::Result<std::vector<LogEntry>> readLog(const vault::UnlockedVault& vault, qint64 after, int limit);

/// Something that does not hold. `code` is stable: "link", "gap", "time", "body", "record", "record_missing",
/// "unlogged", "head", "object", "object_missing", "header", "database".
struct Problem
{
    QString code;
    QString subject; ///< Entry number, record id or exhibit.
    QString path; ///< File in the vault, if one is meant; may be empty.
    QString message; ///< One English sentence for a person.
};

struct Verification
{
    std::vector<Problem> problems;
    /// Worth telling, but nothing is wrong: "recovered" (a file stored by an interrupted adding), "stranger" (a file in
    /// the vault's folder that is not ours), "older_header", "header_repaired", "header_copy_repaired", "read_only".
    std::vector<Problem> notices;
    qint64 checked = 0;
    LogHead head;
    bool holds() const { return problems.empty(); }
};

/// Recomputes the chain from its start, the order and times of the entries, every kept revision against its entry and
/// every signed head. Blocking. Errors: Canceled, Database, Damaged.
base::Result<Verification> verifyLog(const vault::UnlockedVault& vault, base::JobContext& job);

/// The quick check of each opening: that the last `entries` links follow from one another. Errors: Database, Damaged.
base::Result<bool> recentLinksHold(const vault::UnlockedVault& vault, int entries);

} // namespace core::custody
