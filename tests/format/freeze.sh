#!/usr/bin/env bash
# Makes a small vault with something of everything that FORMAT.md describes. So were the frozen vaults made.
#
#   tests/format/freeze.sh HOLDFAST-CLI FOLDER
#
# FOLDER must not exist; it gets vault/, passphrase.txt and recovery-words.txt. The case is fictional.
set -euo pipefail
[ $# = 2 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
cli=$1 folder=$2
samples=$(cd "$(dirname "$0")/../../packaging/sample/files" && pwd)

# A vault remembers where a file came from: not from here.
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
cp "$samples/postcard.jpg" "$samples/garage-invoice.pdf" "$files"

mkdir "$folder"
printf 'tractor plum siren café moss\n' >"$folder/passphrase.txt"
cd "$folder"
run() { "$cli" "$@" --passphrase-file passphrase.txt --quiet; }

run init vault --owner-name 'Robin Ashby' --initials RA --jurisdiction england-wales --kdf interactive \
    --case-name 'Messages and following since June' --recovery-out recovery-words.txt >/dev/null
run person add vault --name 'Jordan Vale' --relationship 'used to work in the same team' --does-this yes >/dev/null
car=$(run incident add vault --when 2026-06-14T08:20 --where 'Car park, Mill Lane' --person 'Jordan Vale' \
    --what 'Left a postcard under the wiper of my car.' --impact 'I felt watched.')
tyre=$(run incident add vault --when 2026-06 --what 'A tyre had been cut – the invoice of the garage says so.')
run incident amend vault "$car" --what 'Left a postcard under the wiper of my car, and waited behind the bins.' \
    --reason 'I had left out the end.' >/dev/null
run evidence add vault "$files/postcard.jpg" --incident "$car" --source 'Under the wiper' >/dev/null
run evidence add vault "$files/garage-invoice.pdf" --incident "$tyre" --source 'From the garage' >/dev/null
run evidence add-physical vault --what 'Tracker, 100% charged' --kept-at "A biscuit tin – at my sister's" \
    --incident "$tyre" >/dev/null
run report add vault --channel 101 --made-at 2026-06-15 --reference incident=412 --incident "$car" \
    --said 'They will call back.' >/dev/null
