#!/usr/bin/env bash
# Installs what Holdfast needs to be built, run and tested. Knows apt (Debian 12 and 13, Ubuntu 24.04),
# dnf (Fedora) and brew (macOS); only apt is tested. Says what it will do, asks before it adds a package
# source, and does nothing a second time.
#
#   packaging/setup.sh [--yes] [--build-only] [--list]
#
#   --yes         do not ask; needed where nobody can answer
#   --build-only  leave out what only the tests need
#   --list        print the packages, install nothing
set -euo pipefail

yes=0 tests=1 list=0
for argument in "$@"; do
    case "$argument" in
        --yes) yes=1 ;;
        --build-only) tests=0 ;;
        --list) list=1 ;;
        -h | --help) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "setup.sh: unknown option $argument. See setup.sh --help." >&2; exit 2 ;;
    esac
done

apt_build=(build-essential cmake ninja-build pkg-config ccache lld git
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev libxcb1-dev
    libssl-dev libsodium-dev libqpdf-dev libseccomp-dev libzxcvbn-dev libcli11-dev libhunspell-dev
    libavformat-dev libavcodec-dev libavutil-dev libswscale-dev libswresample-dev libpulse-dev
    qt6-image-formats-plugins fonts-noto-core hunspell-en-gb
    qt6-pdf-dev libheif-dev libexiv2-dev libgmime-3.0-dev)
apt_test=(xvfb xauth xdotool openbox x11-utils dbus imagemagick poppler-utils qpdf
    strace minisign openssh-client diction jq clang-format-14 clang-19 clang-tidy-19 libclang-rt-19-dev procps libsqlite3-0
    ffmpeg pulseaudio pulseaudio-utils libheif-examples
    at-spi2-core gir1.2-atspi-2.0 python3-gi orca speech-dispatcher hunspell hunspell-pl sqlcipher)
dnf_build=(gcc-c++ cmake ninja-build pkgconf-pkg-config ccache lld git qt6-qtbase-devel qt6-qtsvg-devel
    qt6-qttools-devel qt6-qttranslations openssl-devel libsodium-devel qpdf-devel libseccomp-devel zxcvbn-c-devel
    libavformat-free-devel libavcodec-free-devel libavutil-free-devel libswscale-free-devel libswresample-free-devel
    pulseaudio-libs-devel libxcb-devel
    cli11-devel qt6-qtimageformats google-noto-sans-fonts sqlcipher-devel hunspell-devel hunspell-en-GB
    qt6-qtpdf-devel libheif-devel exiv2-devel gmime30-devel)
dnf_test=(xorg-x11-server-Xvfb xorg-x11-xauth xdotool openbox dbus-daemon ImageMagick poppler-utils qpdf
    strace minisign openssh-clients diction jq clang-tools-extra ffmpeg-free pulseaudio pulseaudio-utils libheif-tools
    at-spi2-core python3-gobject orca speech-dispatcher hunspell hunspell-pl sqlcipher)
brew_build=(cmake ninja ccache qt openssl@3 libsodium qpdf cli11 sqlcipher hunspell libheif exiv2 gmime)
brew_test=(qpdf poppler minisign jq)

say() { printf 'setup: %s\n' "$*"; }
confirm() { # question
    [ "$yes" = 1 ] && return 0
    [ -t 0 ] || { say "cannot ask: $1 Run again with --yes to agree." >&2; return 1; }
    local answer
    read -r -p "setup: $1 [y/N] " answer
    [ "$answer" = y ] || [ "$answer" = Y ]
}
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "this needs root, and there is no sudo here" >&2; return 1; fi
}

# Versions of libsqlcipher-dev that apt could install, highest last.
sqlcipher_versions() { apt-cache madison libsqlcipher-dev 2>/dev/null | awk -F'|' '{gsub(/ /,"",$2); print $2}' | sort -V; }
has_sqlcipher4() { sqlcipher_versions | grep -Eq '^([4-9]|[1-9][0-9]+)\.'; }
installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

setup_apt() {
    local wanted=("${apt_build[@]}") missing=() package
    [ "$tests" = 1 ] && wanted+=("${apt_test[@]}")
    if [ "$list" = 1 ]; then printf '%s\n' "${wanted[@]}" libsqlcipher-dev; return; fi
    for package in "${wanted[@]}"; do
        # The two push each other out; a desktop keeps the one it has. The tests of sound are left out then.
        if [ "$package" = pulseaudio ] && installed pipewire-audio; then continue; fi
        if [ "$package" = sqlcipher ]; then continue; fi # below, with its library
        installed "$package" || missing+=("$package")
    done
    local have
    have=$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null || true)
    local cipher=1
    case "$have" in [4-9].* | [1-9][0-9]*.*) cipher=0 ;; esac
    # The program of another version may not read what the library writes.
    if [ "$tests" = 1 ] && ! { installed sqlcipher && [ "$(dpkg-query -W -f '${Version}' sqlcipher)" = "$have" ]; }; then
        cipher=1
    fi
    if [ ${#missing[@]} = 0 ] && [ $cipher = 0 ]; then say "everything is installed"; return; fi

    export DEBIAN_FRONTEND=noninteractive
    # A foreign source that does not answer must not stop what the system's own sources can give.
    as_root apt-get update -qq || say "some package sources did not answer; going on with the others"
    if [ $cipher = 1 ] && ! has_sqlcipher4; then
        . /etc/os-release
        if [ "${ID:-}" != debian ]; then say "no SQLCipher 4 in the package sources of this system" >&2; return 1; fi
        local base
        base=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
            awk -v c="$VERSION_CODENAME" '$2 == c && $3 == "main" { print $1; exit }')
        [ -n "$base" ] || { say "cannot tell which mirror this system uses" >&2; return 1; }
        say "SQLCipher 4 is in $VERSION_CODENAME-backports, which is not switched on here"
        confirm "Add $VERSION_CODENAME-backports from the mirror this system already uses?" || return 1
        printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\nSigned-By: %s\n' "$base" \
            "$VERSION_CODENAME" /usr/share/keyrings/debian-archive-keyring.gpg |
            as_root tee /etc/apt/sources.list.d/holdfast-backports.sources >/dev/null
        as_root apt-get update -qq || true
        has_sqlcipher4 || { say "$VERSION_CODENAME-backports has no SQLCipher 4" >&2; return 1; }
    fi
    if [ $cipher = 1 ]; then
        local version
        version=$(sqlcipher_versions | tail -1)
        missing+=("libsqlcipher-dev=$version" "libsqlcipher1=$version")
        if [ "$tests" = 1 ]; then missing+=("sqlcipher=$version"); fi
    fi
    say "installing: ${missing[*]}"
    confirm "Go on?" || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

setup_dnf() {
    local wanted=("${dnf_build[@]}"); [ "$tests" = 1 ] && wanted+=("${dnf_test[@]}")
    if [ "$list" = 1 ]; then printf '%s\n' "${wanted[@]}"; return; fi
    say "dnf has not been tried. Fedora has no static SQLCipher: see SQLCIPHER_AMALGAMATION_DIR in README.md"
    confirm "Install ${wanted[*]}?" || return 1
    as_root dnf install -y "${wanted[@]}"
}

setup_brew() {
    local wanted=("${brew_build[@]}"); [ "$tests" = 1 ] && wanted+=("${brew_test[@]}")
    if [ "$list" = 1 ]; then printf '%s\n' "${wanted[@]}"; return; fi
    say "brew has not been tried"
    confirm "Install ${wanted[*]}?" || return 1
    brew install "${wanted[@]}"
}

if command -v apt-get >/dev/null; then setup_apt
elif command -v dnf >/dev/null; then setup_dnf
elif command -v brew >/dev/null; then setup_brew
else say "this system has none of apt, dnf, brew. The packages needed are listed in this script." >&2; exit 1; fi
