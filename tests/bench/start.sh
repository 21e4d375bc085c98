#!/bin/bash
# start.sh FOLDER   what the real window (FOLDER/invito) costs: time to a visible window, resident memory and processor time
#                   when signed in and idle, and how often it wakes
#
# Brings its own display and server. Use a release build. IDLE=180 watches it for so many seconds. More than one wake-up a
# minute ends it with exit code 1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
programs=$(cd "${1:?the folder of invito}" && pwd)
if [ -z "${INVITO_PROSODY_STARTTLS:-}" ]; then
    exec "$root/tests/servers/prosody.sh" run "$root/tests/servers/with-x.sh" 1280x800x24 "${BASH_SOURCE[0]}" "$programs"
fi

idle=${IDLE:-180}
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

# Signed in, with one invite that waits and is followed, and nobody there.
"$programs/invito-cli" "${flags[@]}" --password-stdin create contact --label Ben <<< "$INVITO_PROSODY_PASSWORD" > /dev/null
INVITO_PASSWORD=$INVITO_PROSODY_PASSWORD "$programs/invito" "${flags[@]}" > /dev/null 2>&1 &
pid=$!
sleep 15
ticks() { awk '{ print $14 + $15 }' "/proc/$pid/stat"; }
# Each time a thread goes to sleep again; a line a thread: its name and how often.
naps() {
    local task
    for task in "/proc/$pid/task"/*; do
        awk -v id="${task##*/}" '/^Name/ { name = $2 } /ctxt_switches/ { sum += $2 } END { print id, name, sum }' "$task/status"
    done | sort
}
before=$(ticks)
naps > "$work/before"
sleep "$idle"
naps > "$work/after"
printf 'signed in and idle for %d s: %d ticks, %d kB resident, %d kB its own\n' "$idle" $(($(ticks) - before)) \
    "$(awk '/^VmRSS/ { print $2 }' "/proc/$pid/status")" "$(awk '/^Private/ { sum += $2 } END { print sum }' "/proc/$pid/smaps_rollup")"
join "$work/before" "$work/after" | awk -v idle="$idle" '{ n = $5 - $3; all += n; if (n) printf "  %-16s %6d times awake\n", $2, n }
    END { rate = all * 60 / idle; printf "  %.1f of 1 a minute, all threads together\n", rate; exit (rate > 1) }'
