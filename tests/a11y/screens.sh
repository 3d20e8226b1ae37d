#!/usr/bin/env bash
# A picture of every screen of the window, in light, dark and high contrast, at 200 %, from right to left, with little room,
# and with twice the pixels. Of each there are two: as it is seen, and in a window that is high enough for all of it.
#
#   tests/a11y/screens.sh FOLDER [LOOK…]
#
#   FOLDER  where they go, a folder for each look; never the repository
#   LOOK    light, dark, high-contrast, 200-percent, right-to-left, small, dark-twice-the-pixels; all of them when none is named
#
# HOLDFAST_BIN says where the programs are; build/dev/bin when it is not set. Looks are taken one after the other; to have
# them at once, start it once for each.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2; }
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift
case "$folder/" in "$(cd "$here/../.." && pwd)"/build/*) ;; "$(cd "$here/../.." && pwd)"/*)
    echo "screens.sh: $folder is in the repository" >&2; exit 2 ;; esac
export HOLDFAST_BIN="${HOLDFAST_BIN:-$here/../../build/dev/bin}"
# Room for all of a page, at twice the pixels too.
export A11Y_SCREEN="${A11Y_SCREEN:-2800x5000}"
exec "$here/run-gui-test.sh" /usr/bin/python3 "$here/pictures.py" "$folder" "$@"
