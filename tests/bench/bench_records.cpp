// Measures the hot paths of records: our figure, the limit measured beside it in the same run, in turn, and their
// ratio. The limits are SQLite as the same library gives it, without a key, and Argon2id alone (`performance` sections
// 1, 4).
//
// usage: bench_records [incidents, 100000 unless given]

#include "tests/bench/RecordPaths.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdlib>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    bench::measureRecords(argc > 1 ? std::max(1000, std::atoi(argv[1])) : 100'000);
    bench::measureExports();
    return 0;
}
