#!/usr/bin/env bash
# Fills a new vault with the fictional sample case, through the program's own front door.
#
#   packaging/sample/make.sh HOLDFAST-CLI VAULT PASSPHRASE-FILE
#
# VAULT must not exist. PASSPHRASE-FILE holds one line; it is written when it does not exist.
set -euo pipefail
[ $# = 3 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
cli=$1 vault=$2 secret=$3
here=$(cd "$(dirname "$0")" && pwd)

[ -f "$secret" ] || (umask 077 && printf 'tractor plum siren hat moss\n' >"$secret")
"$cli" init "$vault" --owner-name 'Robin Ashby' --initials RA --jurisdiction england-wales --kdf interactive \
    --passphrase-file "$secret" --recovery-out "$secret.recovery" --quiet >/dev/null
# What the case is about; init has made it.
case=$("$cli" case list "$vault" --json --passphrase-file "$secret" | sed -n 's/.*"default":"\([^"]*\)".*/\1/p')
"$cli" case edit "$vault" "$case" --name 'Messages and following since June' --force 'Northshire Police' \
    --wanted 'I want it recorded as stalking. I want an officer to take my statement and tell me what happens next.' \
    --safe-contact 'Text first, after 6pm. Do not leave messages at work.' \
    --notes 'This is a fictional case. Every name, place, number and event in it is made up.' \
    --passphrase-file "$secret" --quiet >/dev/null
"$cli" load "$vault" "$here/case.json" --passphrase-file "$secret" --quiet >/dev/null
grep -v '^#' "$here/evidence.tsv" | while IFS=$'\t' read -r file incident source; do
    "$cli" evidence add "$vault" "$here/$file" --incident "$incident" --source "$source" \
        --passphrase-file "$secret" --quiet >/dev/null
done
"$cli" evidence add-physical "$vault" --what 'Small tracker found in my bag' --kept-at "A biscuit tin at my sister's" \
    --passphrase-file "$secret" --quiet >/dev/null
