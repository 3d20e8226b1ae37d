#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/vault/UnlockedVault.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace core::exchange {

/// Every record as documented, versioned JSON (`core/vault/FORMAT.md`, dump): `{"holdfast_dump": 1, "made_at", "owner",
/// "cases", "people", "accounts", "places", "orders", "incidents" (with all revisions), "evidence" (records, not
/// bytes), "reports", "contacts", "own_words", "log"}`. Errors: Database, Canceled.
base::Result<QByteArray> dump(const vault::UnlockedVault& vault, base::JobContext& job);

/// What load() did.
struct Loaded
{
    int cases = 0, people = 0, accounts = 0, places = 0, incidents = 0, evidence = 0, reports = 0, contacts = 0,
        orders = 0, ownWords = 0;
    std::map<QString, QString> refs; ///< The local names that the file gave its records, and their ids.
};

/// Takes the records of a dump into a vault, all or nothing, with their ids; writing times are kept as facts in the log
/// entry, the entry itself is new. Evidence records whose bytes are not in this vault are refused (add the files first)
/// unless they are physical. Records with the same id and the same content are skipped; with other content: Conflict.
/// A file written by hand may leave out ids and times. Errors: Invalid (`subject` is the place), NewerFormat, Conflict,
/// NoSpace, Database, Canceled.
base::Result<Loaded> load(const QByteArray& json, vault::UnlockedVault& vault, base::JobContext& job);

} // namespace core::exchange
