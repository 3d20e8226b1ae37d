// Measures the list of files: opening it, each filter, and the rows in view, with many files.
//
// usage: bench_files [files, 20000 unless given]

#include "core/evidence/list/FileList.h"
#include "tests/bench/Figures.h"
#include "tests/bench/ManyFiles.h"
#include "tests/support/TempVault.h"

#include <QCoreApplication>

using namespace core;
using evidence::list::FileFilter;
using evidence::list::FileKind;

namespace {

constexpr double goalMs = 50;
constexpr std::size_t rowsInView = 100;

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
    bench::addSmallIncidents(temp);
    bench::addFiles(temp, files);
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
