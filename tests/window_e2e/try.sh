#!/bin/bash
# try.sh FOLDER   packaging/try.sh on the programs in FOLDER, with a display: it opens a window, and closing that ends everything
set -euo pipefail
: "${1:?the folder of invito and invito-cli}"
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if [ -z "${INVITO_E2E_DISPLAY:-}" ]; then
    INVITO_E2E_DISPLAY=1 exec "$root/tests/servers/with-x.sh" "${BASH_SOURCE[0]}" "$1"
fi

fail() { printf 'window_e2e/try: %s\n' "$*" >&2; exit 1; }

TMPDIR=$(mktemp -d "${TMPDIR:-/tmp}/invito-try.XXXXXX")
export TMPDIR
chmod 711 "$TMPDIR" # the server's user passes through
trap 'rm -rf "$TMPDIR"' EXIT
INVITO_PROGRAMS=$1 "$root/packaging/try.sh" < /dev/null &
pid=$!
# It signs in by itself, and its title says so.
until xdotool search --onlyvisible --name '^Invito.*admin@localhost' > /dev/null 2>&1; do
    kill -0 "$pid" 2> /dev/null || fail 'it ends without a window that is signed in'
    sleep 0.2
done
for _ in $(seq 200); do
    if [ "$(xdotool getwindowfocus getwindowname 2> /dev/null | cut -c1-6)" = Invito ]; then break; fi
    sleep 0.05
done
xdotool key alt+F4
wait "$pid" || fail "it ends with exit code $?"
[ -z "$(ls -A "$TMPDIR")" ] || fail 'a folder is left'
echo 'window_e2e/try: a window opens, and closing it ends everything'
