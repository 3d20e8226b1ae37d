#!/usr/bin/env bash
# Installs what is missing, builds, and opens Holdfast.
#
#   packaging/run.sh [--sample]
#
#   --sample  on a made-up case, in build/sample; the passphrase is printed
#
# Without a screen, --sample does the same job on the command line and leaves what it made in build/sample.
# Can be stopped and started again at any time.
set -euo pipefail
cd "$(dirname "$0")/.."

sample=0
for argument in "$@"; do
    case "$argument" in
        --sample) sample=1 ;;
        -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "run.sh: unknown option $argument. See run.sh --help." >&2; exit 2 ;;
    esac
done

say() { printf 'run: %s\n' "$*"; }
has_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; }

# Where nobody can answer a question, set-up goes on by itself.
if [ -t 0 ]; then bash packaging/setup.sh --build-only; else bash packaging/setup.sh --build-only --yes; fi

say "building (some minutes the first time)"
CMAKE_BUILD_PARALLEL_LEVEL=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
export CMAKE_BUILD_PARALLEL_LEVEL
cmake --preset release >/dev/null || cmake --fresh --preset release
cmake --build --preset release
bin=build/release/bin

if [ "$sample" = 0 ]; then
    if ! has_screen; then
        say "there is no screen here (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open."
        say "$bin/holdfast-cli does the same jobs: see $bin/holdfast-cli --help. Or try: packaging/run.sh --sample"
        exit 1
    fi
    exec "$bin/holdfast"
fi

# Made beside its place and moved there when it is whole, so that an interrupted run leaves nothing half-done.
say "making the sample case in build/sample"
new=build/sample.new
rm -rf "$new"
mkdir -p "$new"
bash packaging/sample/make.sh "$bin/holdfast-cli" "$new/vault" "$new/passphrase.txt"
rm -rf build/sample
mv "$new" build/sample
vault=build/sample/vault
key=build/sample/passphrase.txt

if has_screen; then
    say "the passphrase is: $(cat "$key")"
    exec "$bin/holdfast" "$vault"
fi

say "there is no screen here (DISPLAY and WAYLAND_DISPLAY are not set): the same on the command line"
cli() { "$bin/holdfast-cli" "$@" --passphrase-file "$key"; }
cli info "$vault"
for format in pdf html csv; do
    cli timeline "$vault" --format "$format" -o "build/sample/timeline.$format"
done
cli summary "$vault" --channel 101 --format pdf -o build/sample/call-sheet.pdf
cli summary "$vault" --channel online --format text -o build/sample/online-report.txt
cli evidence verify "$vault"
cli check "$vault"
say "made:"
ls -l build/sample
say "the passphrase is: $(cat "$key")"
