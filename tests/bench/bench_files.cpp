// Measures the list of files: opening it, each filter, and the rows in view, with many files.
//
// usage: bench_files [files, 20000 unless given]

#include "core/db/Database.h"
#include "core/evidence/list/FileList.h"
#include "tests/bench/Figures.h"
#include "tests/support/TempVault.h"

#include <QCoreApplication>

using namespace core;
using evidence::list::FileFilter;
using evidence::list::FileKind;

namespace {

constexpr double goalMs = 50;
constexpr std::size_t rowsInView = 100;

void run(db::Database& database, const char* sql, const QByteArray& id, qint64 number)
{
    auto statement = bench::must(database.prepare(sql));
    statement.bind(1, id);
    statement.bind(2, number);
    if (!statement.run())
        bench::fail(sql);
}

/// Rows as taking them in would leave them, without the bytes: every third a picture, every other one linked to one of
/// a thousand incidents, each with its line in the log.
void fill(support::TempVault& temp, qint64 files)
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
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO incident (id, "
        "case_id, from_at, from_offset, precision, zone, sort_at, month, title, what, words_used, place_text, channel, "
        "impact, effect, response, is_private, written_at, revised_at, revision, amend_reason, withdrawn_reason) "
        "SELECT "
        "randomblob(16), ?1, 1700000000000 + i * ?2, 0, 'exact', 'Europe/London', 1700000000000 + i, 202311, '', "
        "'He called', '', '', '', '', '', '', 0, 1, 1, 1, '', '' FROM n",
        matter, 3'600'000);
    run(*connection,
        "INSERT INTO incident_evidence (incident, position, evidence) SELECT i.id, e.seq, e.id FROM evidence AS e JOIN "
        "incident AS i ON i.seq = 1 + e.seq % 1000 WHERE e.seq % 2 = 0 AND e.case_id = ?1 AND e.seq <= ?2",
        matter, files);
    if (!transaction.commit())
        bench::fail("filling the vault");
}

void measure(const support::TempVault& temp, const char* name, const FileFilter& filter)
{
    std::size_t found = 0;
    bench::Costs find, read;
    for (int i = 0; i < 20; ++i) {
        evidence::list::FileRows rows;
        find.push_back(
            bench::costOf([&] { rows = bench::must(evidence::list::findFiles(temp.caseId(), filter, temp.vault())); }));
        found = rows.rows.size();
        std::vector<qint64> inView(rows.rows.begin(),
                                   rows.rows.begin() + static_cast<std::ptrdiff_t>(std::min(found, rowsInView)));
        read.push_back(
            bench::costOf([&] { static_cast<void>(bench::must(evidence::list::readFiles(inView, temp.vault()))); }));
    }
    const double worst = bench::rank(find, 95) + bench::rank(read, 95);
    std::printf("%-24s %8zu %10.1f %10.1f %10.1f  <= %g ms%s\n", name, found, bench::rank(find, 50),
                bench::rank(read, 50), worst, goalMs, worst <= goalMs ? "  reached" : "  missed");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 files = argc > 1 ? QByteArray(argv[1]).toLongLong() : 20'000;
    support::TempVault temp;
    fill(temp, files);
    std::printf("list of %lld files, in milliseconds; 100 rows are read\n%-24s %8s %10s %10s %10s\n",
                static_cast<long long>(files), "filter", "found", "find", "read", "both, 95%");
    measure(temp, "none", {});
    measure(temp, "pictures", {.kind = FileKind::Picture});
    measure(temp, "in an entry", {.isLinked = true});
    measure(temp, "in no entry", {.isLinked = false});
    measure(temp, "days", {.from = base::Timestamp{1'701'000'000'000}, .to = base::Timestamp{1'702'000'000'000}});
    measure(temp, "a frequent word", {.text = QStringLiteral("message")});
    measure(temp, "3 letters", {.text = QStringLiteral("mes")});
    measure(temp, "1 letter", {.text = QStringLiteral("m")});
    measure(temp, "an exhibit", {.text = QStringLiteral("AB/1234")});
    measure(temp, "removed", {.isRemoved = true});
    return 0;
}
