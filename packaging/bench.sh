#!/usr/bin/env bash
# Measures the hot paths on this machine: our figure, the limit in the same run, and their ratio. It is no test: it
# never fails on time. Run it on a machine that does nothing else.
#
#   packaging/bench.sh [--quick]
#
#   --quick   smaller inputs, about a minute
set -euo pipefail
cd "$(dirname "$0")/.."

incidents=100000 intake=() leavings=200 starts=9
case "${1:-}" in
    --quick) incidents=10000 intake=(--megabytes 128 --files 200 --rounds 1) leavings=18 starts=3 ;;
    -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    '') ;;
    *) echo "bench.sh: unknown option $1. See bench.sh --help." >&2; exit 2 ;;
esac

cmake --preset release -B build/bench -DBUILD_TESTING=ON >/dev/null
cmake --build build/bench --target bench_intake bench_records bench_filters bench_files bench_pages bench_leave bench_start
echo
echo "== taking files in: one large, many small"
build/bench/bin/bench_intake "${intake[@]}"
echo
echo "== records: saving, pages, search, unlocking, the timeline given out"
build/bench/bin/bench_records "$incidents"
echo
echo "== filters and lists of entries"
build/bench/bin/bench_filters "$incidents"

build/bench/bin/bench_files
echo
echo "== the window with many records"
build/bench/bin/bench_pages "$incidents"
echo
echo "== leaving in a hurry, from wherever somebody is"
HOLDFAST_BIN=$PWD/build/bench/bin build/bench/bin/bench_leave "$leavings"
echo
echo "== starting, beside KeePassXC and DB Browser for SQLite where they are installed"
HOLDFAST_BIN=$PWD/build/bench/bin build/bench/bin/bench_start "$starts"
