#include "core/evidence/ProducerRecords.h"

#include "core/db/Rows.h"
#include "core/evidence/BorrowedStatement.h"
#include "core/evidence/Exhibit.h"

namespace core::evidence {

base::Result<QString> ProducerRecords::takeExhibit(const QString& initials)
{
    BorrowedStatement take(m_database.cached("INSERT INTO exhibit_counter (initials, last_number) VALUES (?, 1) "
                                             "ON CONFLICT (initials) DO UPDATE SET last_number = last_number + 1 "
                                             "RETURNING last_number"));
    if (!take)
        return take.error();
    take->bind(1, initials);
    const auto row = take->step();
    if (!row)
        return row.error();
    if (!*row)
        return base::Error{base::ErrorCode::Internal, QStringLiteral("the exhibit counter gave no number")};
    const QString exhibit = exhibitText({initials, take->integer(0)});
    const auto rest = take->step(); // The change is complete only when the statement is.
    if (!rest)
        return rest.error();
    return exhibit;
}

base::Result<Producer> ProducerRecords::read()
{
    BorrowedStatement select(
        m_database.cached("SELECT key, value FROM meta WHERE key IN ('owner_name', 'owner_initials') ORDER BY key"));
    if (!select)
        return select.error();
    Producer producer;
    const auto read = db::eachRow(*select, [&producer](const db::Statement& row) {
        (row.text(0) == QStringLiteral("owner_name") ? producer.name : producer.initials) = row.text(1);
    });
    if (!read)
        return read.error();
    return producer;
}

base::Result<void> ProducerRecords::write(const Producer& producer)
{
    BorrowedStatement set(
        m_database.cached("INSERT INTO meta (key, value) VALUES ('owner_name', ?1), ('owner_initials', ?2) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    if (!set)
        return set.error();
    set->bind(1, producer.name);
    set->bind(2, producer.initials);
    return set->run();
}

base::Result<void> ProducerRecords::keepExhibit(const Exhibit& exhibit)
{
    BorrowedStatement keep(m_database.cached("INSERT INTO exhibit_counter (initials, last_number) VALUES (?, ?) "
                                             "ON CONFLICT (initials) DO UPDATE "
                                             "SET last_number = max(last_number, excluded.last_number)"));
    if (!keep)
        return keep.error();
    keep->bind(1, exhibit.initials);
    keep->bind(2, exhibit.number);
    return keep->run();
}

base::Result<QString> ProducerRecords::takeExhibit()
{
    const auto producer = read();
    if (!producer)
        return producer.error();
    return takeExhibit(producer->initials.isEmpty() ? QStringLiteral("EX") : producer->initials);
}

} // namespace core::evidence
