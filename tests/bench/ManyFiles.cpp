#include "tests/bench/ManyFiles.h"

#include "core/db/Database.h"
#include "tests/bench/Figures.h"

namespace bench {

using namespace core;

namespace {

void run(db::Database& database, const char* sql, const QByteArray& id, qint64 number)
{
    auto statement = bench::must(database.prepare(sql));
    statement.bind(1, id);
    statement.bind(2, number);
    if (!statement.run())
        bench::fail(sql);
}

} // namespace

void addSmallIncidents(support::TempVault& temp)
{
    const auto connection = bench::must(temp.vault().openForWriting());
    auto transaction = bench::must(db::Transaction::begin(*connection));
    run(*connection,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO incident (id, "
        "case_id, from_at, from_offset, precision, zone, sort_at, month, title, what, words_used, place_text, channel, "
        "impact, effect, response, is_private, written_at, revised_at, revision, amend_reason, withdrawn_reason) "
        "SELECT "
        "randomblob(16), ?1, 1700000000000 + i * ?2, 0, 'exact', 'Europe/London', 1700000000000 + i, 202311, '', "
        "'He called', '', '', '', '', '', '', 0, 1, 1, 1, '', '' FROM n",
        temp.caseId().bytes(), 3'600'000);
    if (!transaction.commit())
        bench::fail("filling the vault");
}

void addFiles(support::TempVault& temp, qint64 files)
{
    const auto connection = bench::must(temp.vault().openForWriting());
    auto transaction = bench::must(db::Transaction::begin(*connection));
    const QByteArray matter = temp.caseId().bytes();
    run(*connection,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) INSERT INTO stored_object "
        "SELECT randomblob(32), randomblob(16), 1000, randomblob(32), 900, i FROM n WHERE length(?1) > 0",
        matter, files);
    run(*connection,
        "INSERT INTO evidence (id, case_id, exhibit_initials, exhibit_number, origin, name, name_bytes, source_path, "
        "size, sha256, media_type, object, added_at, source, url, title, description, kept_at, is_private, revision, "
        "removed_reason) SELECT randomblob(16), ?1, 'AB', s.rowid, 'file', 'IMG_' || s.rowid || '.jpg', x'', "
        "'/home/somebody/Pictures/2026/IMG_' || s.rowid || '.jpg', 900, s.original_sha256, CASE s.rowid % 3 WHEN 0 "
        "THEN 'image/jpeg' WHEN 1 THEN 'text/plain' ELSE 'audio/ogg' END, s.name, 1700000000000 + s.rowid * 60000, "
        "'Sent to me by a neighbour', '', 'Screenshot ' || s.rowid, 'A message from an account that I do not know', "
        "'', 0, 1, '' FROM stored_object AS s WHERE s.rowid <= ?2",
        matter, files);
    run(*connection,
        "INSERT INTO incident_evidence (incident, position, evidence) SELECT i.id, e.seq, e.id FROM evidence AS e JOIN "
        "incident AS i ON i.seq = 1 + e.seq % 1000 WHERE e.seq % 2 = 0 AND e.case_id = ?1 AND e.seq <= ?2",
        matter, files);
    if (!transaction.commit())
        bench::fail("filling the vault");
}

} // namespace bench
