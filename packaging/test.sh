#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a screen. tests/README.md says what the stages are.
#
#   packaging/test.sh [--no-setup] [--tidy] [--only STAGE]…
#
#   --no-setup    do not look for missing packages
#   --tidy        read all of it with clang-tidy as well (minutes more)
#   --only STAGE  format, dev, asan, tsan or tidy; may be given again
#
# Ends with 0 when every stage is good, with 1 when one is not, and names it.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

setup=1 stages=()
tidy=0
while [ $# -gt 0 ]; do
    case "$1" in
        --no-setup) setup=0 ;;
        --tidy) tidy=1 ;;
        --only) shift; stages+=("${1:?--only needs the name of a stage}") ;;
        -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "test.sh: unknown option $1. See test.sh --help." >&2; exit 2 ;;
    esac
    shift
done
if [ ${#stages[@]} = 0 ]; then
    stages=(format dev tsan asan)
    [ "$tidy" = 1 ] && stages+=(tidy)
fi

cores=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
export LC_ALL=C.UTF-8 TZ=UTC CMAKE_BUILD_PARALLEL_LEVEL="$cores" CTEST_PARALLEL_LEVEL="$cores"
export CCACHE_SLOPPINESS=pch_defines,time_macros # what headers that are read once need to be found again
unset DISPLAY WAYLAND_DISPLAY

say() { printf '\n== %s\n' "$*"; }

# A configure step that was interrupted can leave a cache that no longer fits: then once more from nothing.
configure() { cmake --preset "$@" >/dev/null || cmake --fresh --preset "$@"; }

sources() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files '*.h' '*.cpp'
    else
        find app core tests packaging -name '*.h' -o -name '*.cpp'
    fi
}

# What ctest sums up is said once more at the end, where it is found without scrolling.
told=$(mktemp)
trap 'rm -f "$told"' EXIT
run_tests() { ctest "$@" | tee -a "$told"; }

stage_format() { # every source is as clang-format 14 leaves it
    local tool
    tool=$(command -v clang-format-14) || { echo "clang-format-14 is not installed" >&2; return 1; }
    sources | xargs -r "$tool" --dry-run --Werror
}

stage_dev() { # all but the tests that asan runs, warnings are errors; sources are joined: less than half of the time
    configure dev -DCMAKE_UNITY_BUILD=ON -DHOLDFAST_PRECOMPILE=ON -DHOLDFAST_CORE_TESTS=OFF -DCMAKE_CXX_FLAGS_DEBUG=-O0 && cmake --build --preset dev && run_tests --preset dev
}

stage_asan() { # core under the address and undefined-behaviour sanitizers
    configure asan -DHOLDFAST_PRECOMPILE=ON && cmake --build --preset asan --target core_tests && run_tests --preset asan -L core
}

stage_tsan() { # what starts threads, under the thread sanitizer
    configure tsan -DHOLDFAST_PRECOMPILE=ON -DCMAKE_CXX_FLAGS_DEBUG=-O1 && cmake --build --preset tsan --target thread_tests && run_tests --preset tsan
}

stage_tidy() { # clang-tidy over every source; the findings are errors, and all of them are told
    configure tidy && cmake --build --preset tidy -- -k 0
}

if [ "$setup" = 1 ]; then
    say "set-up"
    bash packaging/setup.sh --yes || exit 1
fi

failed=() report=()
for stage in "${stages[@]}"; do
    declare -F "stage_$stage" >/dev/null || { echo "test.sh: there is no stage $stage" >&2; exit 2; }
    say "$stage"
    begun=$SECONDS
    if "stage_$stage"; then verdict=good; else verdict=FAILED; failed+=("$stage"); fi
    report+=("$(printf '%-8s %-6s %4d s' "$stage" "$verdict" $((SECONDS - begun)))")
done

say "stages"
printf '%s\n' "${report[@]}"
grep 'tests passed' "$told"
[ ${#failed[@]} = 0 ]
