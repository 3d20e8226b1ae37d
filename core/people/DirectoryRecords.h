#pragma once

#include "core/db/Database.h"
#include "core/people/Directory.h"

namespace core::people {

/// The SQL of Directory.h. Opens no transaction; tied to one connection.
class DirectoryRecords
{
public:
    explicit DirectoryRecords(db::Database& database)
        : m_database(database)
    {
    }

    base::Result<std::map<domain::PersonId, PersonName>> names(domain::CaseId caseId) const;
    base::Result<std::map<domain::AccountId, domain::AccountId>> accountRoots(domain::CaseId caseId) const;
    /// `kind`: a person, an account, a place or an order.
    base::Result<LinkedIncidents> linked(domain::RecordKind kind, const QByteArray& id) const;
    base::Result<std::map<QByteArray, qint64>> counts(domain::CaseId caseId) const;
    base::Result<std::map<domain::PersonId, std::vector<domain::IncidentId>>> whoDidIt(domain::CaseId caseId) const;

private:
    db::Database& m_database;
};

} // namespace core::people
