#pragma once

#include "core/vault/UnlockedVault.h"

#include <QCryptographicHash>
#include <QString>
#include <QStringList>

#include <cstdlib>

namespace support {

// What a test asks the database itself, past the rooms that it tests.

/// The number that a query gives.
inline qint64 countRows(const core::vault::UnlockedVault& vault, const char* sql)
{
    auto connection = vault.openForReading();
    const auto number = connection ? (*connection)->integer(sql) : connection.error();
    return number && *number ? **number : -1;
}

/// The custody log as "event subject", oldest first.
inline QStringList logEvents(const core::vault::UnlockedVault& vault)
{
    QStringList events;
    auto connection = vault.openForReading();
    if (!connection)
        return {QStringLiteral("the vault cannot be read")};
    auto statement = (*connection)->prepare("SELECT event || ' ' || subject FROM log ORDER BY sequence");
    while (statement) {
        const auto row = statement->step();
        if (!row || !*row)
            break;
        events.append(statement->text(0));
    }
    return events;
}

/// The canonical text of one entry of the log.
inline QByteArray logBody(const core::vault::UnlockedVault& vault, qint64 sequence)
{
    auto connection = vault.openForReading();
    if (!connection)
        return {};
    auto statement = (*connection)->prepare("SELECT body FROM log WHERE sequence = ?1");
    if (!statement)
        return {};
    statement->bind(1, sequence);
    const auto row = statement->step();
    return row && *row ? statement->blob(0) : QByteArray();
}

inline QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Makes the database refuse from now on: `when` is the middle of a trigger, "BEFORE INSERT ON person".
inline void failOn(core::vault::UnlockedVault& vault, const char* when)
{
    auto connection = vault.openForWriting();
    const QByteArray sql = "CREATE TRIGGER fail_" + sha256Hex(when) + ' ' + when
        + " BEGIN SELECT RAISE(ABORT, 'refused for the test'); END";
    if (!connection || !(*connection)->execute(sql.constData()))
        std::abort();
}

} // namespace support
