#!/usr/bin/env bash
# Runs a command where a window can be seen by assistive technology and by nobody else: an empty home, a screen of its
# own, a session bus, a window manager. Opens no port.
#
#   run-gui-test.sh COMMAND…
#
#   A11Y_SCREEN=1366x768   size of the screen
#
# Ends as the command does; with 77, and one sentence, where something is not installed that it needs.
set -euo pipefail

missing=()
for program in Xvfb openbox dbus-run-session xdotool xprop import; do
    command -v "$program" >/dev/null || missing+=("$program")
done
[ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ] || missing+=(at-spi2-core)
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    missing+=("gir1.2-atspi-2.0 or python3-gi")
if [ ${#missing[@]} -gt 0 ]; then
    echo "skipped: not installed here: ${missing[*]}. packaging/setup.sh brings them."
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/home" "$work/run" "$work/tmp"
export HOME="$work/home" TMPDIR="$work/tmp" XDG_RUNTIME_DIR="$work/run" \
    XDG_CONFIG_HOME="$work/home/config" XDG_DATA_HOME="$work/home/data" \
    XDG_CACHE_HOME="$work/home/cache" XDG_STATE_HOME="$work/home/state"
export LANG=en_GB.UTF-8 LC_ALL=C.UTF-8 TZ=Europe/London
# The bindings warn of names that their next version calls otherwise.
export QT_QPA_PLATFORM=xcb PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore::DeprecationWarning
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON="${QT_LINUX_ACCESSIBILITY_ALWAYS_ON-1}"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

# The server picks a number that is free, and says it.
mkfifo "$work/number"
Xvfb -displayfd 4 -screen 0 "${A11Y_SCREEN:-1366x768}x24" -nolisten tcp -noreset 4>"$work/number" 2>/dev/null &
screen=$!
read -r number <"$work/number"
export DISPLAY=":$number"

# The bus and the window manager have nothing to say that matters here; the command keeps its own output.
rc=0
exec 8>&1 9>&2
dbus-run-session -- bash -c '
    openbox --sm-disable & windows=$!
    until xdotool get_desktop; do sleep 0.05; done
    rc=0; "$@" >&8 2>&9 8>&- 9>&- || rc=$?
    kill "$windows" || true
    exit "$rc"' sh "$@" >/dev/null 2>&1 || rc=$?
kill "$screen" 2>/dev/null || true
wait "$screen" 2>/dev/null || true
exit "$rc"
