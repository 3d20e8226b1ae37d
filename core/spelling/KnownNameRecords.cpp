#include "core/spelling/KnownNameRecords.h"

#include "core/db/Rows.h"

namespace core::spelling {

namespace {

// UNION leaves out what is there twice. Where something happened is read from an index alone.
constexpr char names[] = "SELECT value FROM meta WHERE key = 'owner_name'"
                         " UNION SELECT name FROM person UNION SELECT shown_as FROM person"
                         " UNION SELECT value FROM person_mark WHERE kind IN ('alias', 'address')"
                         " UNION SELECT platform FROM account UNION SELECT handle FROM account"
                         " UNION SELECT name FROM place UNION SELECT address FROM place"
                         " UNION SELECT DISTINCT place_text FROM incident WHERE place_text <> ''"
                         " UNION SELECT name FROM incident_witness"
                         " UNION SELECT force FROM matter UNION SELECT court FROM protective_order"
                         " UNION SELECT agency FROM report UNION SELECT force FROM report"
                         " UNION SELECT officer FROM report UNION SELECT agency FROM contact"
                         " UNION SELECT who FROM contact";

} // namespace

base::Result<QStringList> KnownNameRecords::list()
{
    const auto statement = m_database.cached(names);
    if (!statement)
        return statement.error();
    QStringList all;
    const auto read = db::eachRow(**statement, [&all](const db::Statement& row) {
        if (const QString name = row.text(0); !name.isEmpty())
            all.append(name);
    });
    if (!read)
        return read.error();
    return all;
}

} // namespace core::spelling
