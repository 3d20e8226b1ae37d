#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"

#include <utility>

namespace core::evidence {

/// A cached statement that gives back its locks when this goes.
class BorrowedStatement
{
public:
    explicit BorrowedStatement(base::Result<db::Statement*> statement)
        : m_statement(std::move(statement))
    {
    }
    BorrowedStatement(const BorrowedStatement&) = delete;
    BorrowedStatement& operator=(const BorrowedStatement&) = delete;
    ~BorrowedStatement()
    {
        if (m_statement)
            (*m_statement)->reset();
    }

    explicit operator bool() const { return m_statement.has_value(); }
    base::Error error() const { return m_statement.error(); }
    db::Statement& operator*() { return **m_statement; }
    db::Statement* operator->() { return *m_statement; }

private:
    base::Result<db::Statement*> m_statement;
};

} // namespace core::evidence
