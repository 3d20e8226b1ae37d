#pragma once

#include "core/base/Result.h"
#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/domain/Incident.h"

#include <QHash>

#include <set>

namespace core::diary {

/// Settles what incidents of one case refer to: every id must be there, and a person given by name only is found by
/// that exact name or added. Lives as long as one transaction: it remembers what it has seen.
class LinkedRecords
{
public:
    LinkedRecords(db::Database& database, custody::Ledger& ledger, domain::CaseId caseId, base::Timestamp now)
        : m_database(database)
        , m_ledger(ledger)
        , m_case(caseId)
        , m_now(now)
    {
    }

    /// Gives every person of the statement an id and their name in the record.
    /// Errors: NotFound (`subject` is the field and the id), Database, NoSpace.
    base::Result<void> settle(domain::IncidentStatement& statement);

private:
    base::Result<void> require(const char* sql, const QByteArray& id, const QString& subject);
    base::Result<void> settlePerson(domain::IncidentPerson& person);
    base::Result<void> addPerson(domain::IncidentPerson& person);

    db::Database& m_database;
    custody::Ledger& m_ledger;
    domain::CaseId m_case;
    base::Timestamp m_now;
    std::set<QByteArray> m_known; ///< Ids that are there: 16 random bytes are never shared between tables.
    QHash<QByteArray, QString> m_names; ///< Names by person.
    QHash<QString, domain::PersonId> m_people; ///< People by name.
};

} // namespace core::diary
