#!/bin/bash
# start.sh FOLDER   what the real window (FOLDER/invito) costs: time to a visible window, resident memory and processor time
#                   when signed in and idle
#
# Brings its own display and server. Use a release build.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
programs=$(cd "${1:?the folder of invito}" && pwd)
if [ -z "${INVITO_PROSODY_STARTTLS:-}" ]; then
    exec "$root/tests/servers/prosody.sh" run "$root/tests/servers/with-x.sh" 1280x800x24 "${BASH_SOURCE[0]}" "$programs"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/invito-start.XXXXXX")
pid=
finish() {
    if [ -n "$pid" ]; then kill "$pid" 2> /dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/no-bus LANG=C.UTF-8 HOME=$work
flags=(--account ana@club.example --server "$INVITO_PROSODY_STARTTLS" --ca-file "$INVITO_PROSODY_CA" --data-dir "$work/data" --lang en)

now() { date +%s%N; }

# From the start of the program to the first moment at which its window is mapped and has something drawn on it.
for try in 1 2 3 4 5; do
    started=$(now)
    env -u INVITO_PASSWORD "$programs/invito" "${flags[@]}" > /dev/null 2>&1 &
    pid=$!
    until id=$(xdotool search --onlyvisible --name '^Invito' 2> /dev/null | head -n 1) && [ -n "$id" ]; do sleep 0.005; done
    seen=$(now)
    # A window shows more than one colour as soon as the first picture is on it.
    until import -silent -window "$id" "$work/first.png" && [ "$(identify -format %k "$work/first.png")" -gt 8 ]; do
        sleep 0.005
        [ $(($(now) - started)) -lt 20000000000 ] || { echo 'nothing is drawn' >&2; exit 1; }
    done
    drawn=$(now)
    printf 'start %d: a visible window after %d ms, seen drawn after at most %d ms\n' \
        "$try" $(((seen - started) / 1000000)) $(((drawn - started) / 1000000))
    kill "$pid"; wait "$pid" 2> /dev/null || true
    pid=
done

INVITO_PASSWORD=$INVITO_PROSODY_PASSWORD "$programs/invito" "${flags[@]}" > /dev/null 2>&1 &
pid=$!
sleep 8
ticks() { awk '{ print $14 + $15 }' "/proc/$pid/stat"; }
before=$(ticks)
sleep 10
printf 'signed in and idle: %d ticks in 10 s, %d kB resident, %d kB its own\n' $(($(ticks) - before)) \
    "$(awk '/^VmRSS/ { print $2 }' "/proc/$pid/status")" "$(awk '/^Private/ { sum += $2 } END { print sum }' "/proc/$pid/smaps_rollup")"
