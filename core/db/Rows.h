#pragma once

#include "core/db/Database.h"

#include <initializer_list>
#include <type_traits>
#include <utility>

namespace core::db {

/// Steps a bound statement to its end and hands every row to `take(const Statement&)`, which returns nothing or a
/// Result<void> whose error stops it. The statement is reset in any case, so that no read stays open.
/// Errors: those of Statement::step() and of `take`.
template<typename Take>
base::Result<void> eachRow(Statement& statement, Take take)
{
    base::Result<void> outcome;
    while (outcome) {
        const base::Result<bool> row = statement.step();
        if (!row)
            outcome = row.error();
        else if (!*row)
            break;
        else if constexpr (std::is_void_v<decltype(take(std::as_const(statement)))>)
            take(std::as_const(statement));
        else
            outcome = take(std::as_const(statement));
    }
    statement.reset();
    return outcome;
}

/// Runs a statement whose text is a literal with `blobs` bound from 1 on. Error: NotFound, naming `subject`, when it
/// gives no row.
inline base::Result<void> requireRow(Database& database, const char* sql, std::initializer_list<QByteArray> blobs,
                                     const QString& subject)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    int parameter = 0;
    for (const QByteArray& blob : blobs)
        (*statement)->bind(++parameter, blob);
    const auto row = (*statement)->step();
    (*statement)->reset();
    if (!row)
        return row.error();
    if (!*row)
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("there is no such record"), subject};
    return {};
}

} // namespace core::db
