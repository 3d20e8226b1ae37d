#pragma once

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/domain/TextRules.h"

#include <optional>
#include <utility>

namespace core::custody {

// How a person's change to one record is written: its rows, its revision and its log entry in one transaction, then
// read back on another connection. `Records` is the room's class for the tables of a record:
//
//     explicit Records(db::Database&);
//     base::Result<void> requireLinks(const Record&);          NotFound when something it names is not there
//     base::Result<void> insert(const Record&);
//     base::Result<void> update(const Record&);
//     base::Result<std::optional<Record>> find(decltype(Record::id)) const;
//
// A record has id, caseId, createdAt, revision, ==, and toJson() or canonicalForm(), of which the log keeps the latter.
// It has been validated before. `Records` may have besides:
//
//     base::Result<void> complete(Record&);                    fills in what somebody who adds one may leave open
//     base::Result<void> allow(const Record& before, const Record& after);    refuses what is no edit

/// The bytes of a revision.
template<typename Record>
QByteArray canonicalBytes(const Record& record)
{
    if constexpr (requires { canonicalForm(record); })
        return base::canonicalJson(canonicalForm(record));
    else
        return base::canonicalJson(toJson(record));
}

/// What else the log says of a change: `more(ledger, before, after)`; nothing by default.
struct NothingMore
{
    template<typename Record>
    base::Result<void> operator()(Ledger&, const std::optional<Record>&, const Record&) const
    {
        return {};
    }
};

/// The record as it stands after the commit. Error: Unreliable when it is not what was written.
template<typename Records, typename Record>
base::Result<Record> readBackRecord(const Record& written, const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    auto found = Records(**connection).find(written.id);
    if (!found)
        return found.error();
    std::optional<Record>& stored = *found;
    if (!stored || *stored != written)
        return base::Error{base::ErrorCode::Unreliable, QStringLiteral("a record did not read back as written"),
                           written.id.text()};
    return *std::move(stored);
}

/// Adds a record, with a new id unless it has one, the time of the clock, and revision 1; logs `<kind>.created`.
/// Errors: NotFound, Conflict (the id is taken), NoSpace, Unreliable, Database.
template<typename Records, typename Record, typename More = NothingMore>
base::Result<Record> addRecord(Record record, domain::RecordKind kind, vault::UnlockedVault& vault, More more = {})
{
    if (record.id.isNull())
        record.id = decltype(record.id)::create();
    record.createdAt = vault.clock().now();
    record.revision = 1;

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    Records records(**connection);
    if constexpr (requires { records.complete(record); })
        if (const auto completed = records.complete(record); !completed)
            return completed.error();
    if (const auto linked = records.requireLinks(record); !linked)
        return linked.error();
    if (const auto stored = records.insert(record); !stored)
        return stored.error();
    Ledger ledger(**connection, vault);
    const auto kept = ledger.keepRevision(domain::kindName(kind) + QStringLiteral(".created"), kind, record.id.bytes(),
                                          1, canonicalBytes(record), {});
    if (!kept)
        return kept.error();
    if (const auto logged = more(ledger, std::optional<Record>(), std::as_const(record)); !logged)
        return logged.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBackRecord<Records>(record, vault);
}

/// Replaces a record by `changed`, as its next revision; logs `<kind>.amended`. `changed.revision` says which revision
/// was edited. A record stays in its case (null: as before) and keeps its creation time.
/// Errors: NotFound, Invalid ("case", "reason"), Conflict (somebody else saved a revision in between), NoSpace,
/// Unreliable, Database.
template<typename Records, typename Record, typename More = NothingMore>
base::Result<Record> editRecord(Record changed, const QString& reason, domain::RecordKind kind,
                                vault::UnlockedVault& vault, More more = {})
{
    if (auto checked = domain::checkText(reason, QStringLiteral("reason")); !checked)
        return checked.error();
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    Records records(**connection);
    const auto found = records.find(changed.id);
    if (!found)
        return found.error();
    const std::optional<Record>& before = *found;
    if (!before)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such record"), changed.id.text()};
    if (changed.revision != before->revision)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("the record was changed in the meantime"),
                           changed.id.text()};
    if (!changed.caseId.isNull() && !(changed.caseId == before->caseId))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("a record stays in its case"),
                           QStringLiteral("case")};
    changed.caseId = before->caseId;
    changed.createdAt = before->createdAt;
    changed.revision += 1;
    if constexpr (requires { records.allow(*before, changed); })
        if (const auto allowed = records.allow(*before, changed); !allowed)
            return allowed.error();

    if (const auto linked = records.requireLinks(changed); !linked)
        return linked.error();
    if (const auto stored = records.update(changed); !stored)
        return stored.error();
    Ledger ledger(**connection, vault);
    const auto kept = ledger.keepRevision(domain::kindName(kind) + QStringLiteral(".amended"), kind, changed.id.bytes(),
                                          changed.revision, canonicalBytes(changed), reason);
    if (!kept)
        return kept.error();
    if (const auto logged = more(ledger, before, std::as_const(changed)); !logged)
        return logged.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBackRecord<Records>(changed, vault);
}

/// One record. Error: NotFound.
template<typename Records, typename IdType>
auto findRecord(IdType id, const vault::UnlockedVault& vault)
    -> base::Result<typename decltype(std::declval<Records>().find(id))::value_type::value_type>
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    auto answer = Records(**connection).find(id);
    if (!answer)
        return answer.error();
    auto& found = *answer;
    if (!found)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such record"), id.text()};
    return *std::move(found);
}

} // namespace core::custody
