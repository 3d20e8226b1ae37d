#pragma once

#include "core/db/Database.h"
#include "core/diary/Diary.h"

#include <vector>

namespace core::diary {

/// Reads and writes the table `draft`: the drafts of all forms. Opens no transaction.
class DraftRecords
{
public:
    explicit DraftRecords(db::Database& database)
        : m_database(database)
    {
    }

    /// Replaces the draft of this id, if there is one. Error: NotFound (no such case).
    base::Result<void> store(const Draft& draft);
    /// Nothing happens when it is gone already.
    base::Result<void> remove(domain::DraftId id);
    /// Last saved first.
    base::Result<std::vector<Draft>> list(domain::CaseId caseId) const;

private:
    db::Database& m_database;
};

} // namespace core::diary
