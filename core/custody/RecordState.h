#pragma once

#include "core/custody/RecordChange.h"

#include <map>

namespace core::custody {

// Changes of what a record is, not of what it says: removed and put back, merged and split. Each is a revision of its
// own with an event of its own, so that the log tells it from an edit. `Records` is as in RecordChange.h.

/// Error: Invalid, naming the member, when an edit would remove, put back, merge or split.
template<typename Record>
base::Result<void> requireSameState(const Record& before, const Record& after)
{
    const auto refuse = [](const char* member) {
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("is not changed by an edit"),
                           QString::fromLatin1(member)};
    };
    if (before.removedAt != after.removedAt)
        return refuse("removed_at");
    if constexpr (requires { before.mergedInto; })
        if (before.mergedInto != after.mergedInto)
            return refuse("merged_into");
    return {};
}

/// Error: Invalid, naming the member, when a new record comes removed or merged.
template<typename Record>
base::Result<void> requireFresh(const Record& record)
{
    Record fresh = record;
    fresh.removedAt.reset();
    if constexpr (requires { fresh.mergedInto; })
        fresh.mergedInto.reset();
    return requireSameState(fresh, record);
}

inline base::Error stateConflict(const char* why, const QString& id)
{
    return {base::ErrorCode::Conflict, QString::fromLatin1(why), id};
}

/// What a change of state is called in the log, and why it was made.
struct StateEvent
{
    QString name; ///< Without its kind: "removed".
    QString reason;
    std::map<QByteArray, QString> facts;
};

/// Stores `after` as the next revision of a record. The transaction is the caller's.
template<typename Records, typename Record>
base::Result<void> storeState(db::Database& database, Ledger& ledger, domain::RecordKind kind, Record& after,
                              const StateEvent& event)
{
    after.revision += 1;
    if (const auto stored = Records(database).update(after); !stored)
        return stored.error();
    return ledger.keepRevision(domain::kindName(kind) + QLatin1Char('.') + event.name, kind, after.id.bytes(),
                               after.revision, canonicalBytes(after), event.reason, {}, event.facts);
}

/// One record whose state is changed by `apply(database, record)`, in a transaction of its own.
template<typename Records, typename IdType, typename Apply>
auto changeState(IdType id, domain::RecordKind kind, const StateEvent& event, vault::UnlockedVault& vault, Apply apply)
    -> decltype(findRecord<Records>(id, vault))
{
    if (const auto plain = domain::checkText(event.reason, QStringLiteral("reason")); !plain)
        return plain.error();
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    const auto found = Records(**connection).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such record"), id.text()};
    auto record = **found;
    if (const auto applied = apply(**connection, record); !applied)
        return applied.error();
    Ledger ledger(**connection, vault);
    if (const auto stored = storeState<Records>(**connection, ledger, kind, record, event); !stored)
        return stored.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return readBackRecord<Records>(record, vault);
}

/// Logs `<kind>.removed`. Errors: NotFound, Invalid ("reason"), Conflict (removed already, or merged: split it first).
template<typename Records, typename IdType>
auto removeRecord(IdType id, domain::RecordKind kind, const QString& reason, vault::UnlockedVault& vault)
{
    return changeState<Records>(id, kind, {QStringLiteral("removed"), reason, {}}, vault,
                                [&](db::Database&, auto& record) -> base::Result<void> {
                                    if (record.removedAt)
                                        return stateConflict("this record was removed", id.text());
                                    if constexpr (requires { record.mergedInto; })
                                        if (record.mergedInto)
                                            return stateConflict("this record is merged into another", id.text());
                                    record.removedAt = vault.clock().now();
                                    return {};
                                });
}

/// Logs `<kind>.restored`. Errors: NotFound, Invalid ("reason"), Conflict (not removed).
template<typename Records, typename IdType>
auto restoreRecord(IdType id, domain::RecordKind kind, const QString& reason, vault::UnlockedVault& vault)
{
    return changeState<Records>(id, kind, {QStringLiteral("restored"), reason, {}}, vault,
                                [&](db::Database&, auto& record) -> base::Result<void> {
                                    if (!record.removedAt)
                                        return stateConflict("this record was not removed", id.text());
                                    record.removedAt.reset();
                                    return {};
                                });
}

} // namespace core::custody
