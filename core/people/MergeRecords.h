#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"

#include <QByteArray>

#include <vector>

namespace core::people {

/// Reads who is one with whom (`merged_into`, `person_root`, `account_root`) and which incidents are linked to them.
/// Opens no transaction; tied to one connection. Ids are 16 bytes.
class MergeRecords
{
public:
    enum class Of { People, Accounts };

    MergeRecords(db::Database& database, Of kind)
        : m_database(database)
        , m_kind(kind)
    {
    }

    /// The one at the end of the way; the same id when it is merged into nobody, or is in a ring.
    base::Result<QByteArray> rootOf(const QByteArray& id) const;
    /// The root and all who are merged into it, by way of others too.
    base::Result<std::vector<QByteArray>> groupOf(const QByteArray& root) const;
    /// `id` and all who are merged into it, by way of others too.
    base::Result<std::vector<QByteArray>> below(const QByteArray& id) const;
    /// The incidents linked to exactly this one, withdrawn ones too.
    base::Result<std::vector<QByteArray>> incidentsOf(const QByteArray& id) const;

    /// Those that do not lead to one of their own case who stands for them, or lead to another than the tables of roots
    /// say: a ring, a root that was changed, somebody who is not there.
    base::Result<std::vector<QByteArray>> faults() const;
    /// Lets a merged one be inserted before the one it is merged into: links are checked at the commit. For this
    /// transaction.
    base::Result<void> allowAnyOrder();

private:
    base::Result<std::vector<QByteArray>> read(const char* sql, const QByteArray& id) const;

    db::Database& m_database;
    Of m_kind;
};

} // namespace core::people
