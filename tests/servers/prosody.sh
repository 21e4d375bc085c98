#!/bin/bash
# prosody.sh start DIR [--with PID]   a throw-away Prosody on free loopback ports, everything in DIR; prints DIR/env
# prosody.sh stop DIR                 ends it (DIR stays)
# prosody.sh run CMD...               starts one, runs CMD with DIR/env in its environment, ends it, leaves nothing
#
# `--with PID` ties the server to a process: when that ends, however it ends, the server goes and DIR with it.
# Started by root it runs as the user prosody, whom Debian's package makes; Prosody itself refuses root. DIR must
# then be a place which that user can reach (under /tmp, not under a home). No service manager, no hosts file:
# clients connect to 127.0.0.1:PORT and name the host in the stream.
#
# Accounts on every host: admin, user, other, with the password INVITO_PROSODY_PASSWORD, and the admin ana@club.example;
# on localhost also one whose name and password need care.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
hosts=(localhost club.example everybody.test page.test adminsonly.test nopage.test short.test lost.test
    commands.test bare.test wrongname.test expired.test notls.test)
password=Regen7Schirm

fail() { printf 'prosody.sh: %s\n' "$*" >&2; exit 1; }

# as_server CMD...   replaces this shell by CMD as the user who may run Prosody
as_server() {
    if [ "$(id -u)" = 0 ]; then
        exec setpriv --reuid=prosody --regid=prosody --clear-groups env HOME="$dir" "$@"
    fi
    exec "$@"
}

# The pid of the server in DIR, if it is alive. The number alone is not enough: it may have been given to another
# process since; and a dead one that nobody waited for has an empty command line.
running() {
    local pid
    pid=$(cat "$dir/pid" 2> /dev/null) && [ -n "$pid" ] || return 1
    tr '\0' ' ' 2> /dev/null < "/proc/$pid/cmdline" | grep -qF "$dir/prosody.cfg.lua" || return 1
    printf '%s\n' "$pid"
}

# Four free ports, held all at once so that they differ.
free_ports() {
    lua5.4 -e 'local s, t, p = require "socket", {}, {}
        for i = 1, 4 do t[i] = assert(s.bind("127.0.0.1", 0)); p[i] = select(2, t[i]:getsockname()) end
        print(table.concat(p, " "))'
}

# Account files as Prosody keeps them, made before it starts; a plain password is hashed at the first sign-in.
account() { # HOST NAME PASSWORD
    local folder="$dir/data/${1//./%2e}/accounts"
    mkdir -p "$folder"
    printf 'return { ["password"] = %s };\n' "$(lua_string "$3")" > "$folder/$(file_name "$2").dat"
}
lua_string() { local s=${1//\\/\\\\}; printf '"%s"' "${s//\"/\\\"}"; }
# Its file names: everything but ASCII letters and digits as %xx, byte by byte.
file_name() {
    local LC_ALL=C name=$1 i c
    for ((i = 0; i < ${#name}; i++)); do
        c=${name:i:1}
        case $c in
            [a-zA-Z0-9]) printf '%s' "$c" ;;
            *) printf '%%%02x' "$(($(printf '%d' "'$c") & 255))" ;;
        esac
    done
}

prepare() {
    mkdir -p "$dir/data" "$dir/modules"
    chmod 711 "$dir"
    cp "$here"/modules/*.lua "$dir/modules/"
    [ -f "$dir/tls/ca.pem" ] || "$here/certificates.sh" "$dir/tls" "${hosts[@]}" 127.0.0.1
    if [ ! -d "$dir/data/localhost" ]; then
        local host name
        for host in "${hosts[@]}"; do
            for name in admin user other; do account "$host" "$name" "$password"; done
        done
        account club.example ana "$password"
        # A name and a password that need care in files, in JSON and in a URI.
        account localhost 'käthe+50%' 'Öl & "Brot" \ 7'
    fi
    if [ "$(id -u)" = 0 ]; then chown -R prosody:prosody "$dir"; fi
}

# One attempt on the ports in $ports; false when one of them was taken meanwhile.
attempt() {
    local starttls direct http https listening=0
    read -r starttls direct http https <<< "$ports"
    sed -e "s#@DIR@#$dir#g; s#@STARTTLS@#$starttls#; s#@DIRECT@#$direct#; s#@HTTP@#$http#g; s#@HTTPS@#$https#g" \
        "$here/prosody.cfg.lua.in" > "$dir/prosody.cfg.lua"
    : > "$dir/prosody.log"
    if [ "$(id -u)" = 0 ]; then chown prosody:prosody "$dir/prosody.log"; fi
    # A session of its own: a Ctrl+C meant for the tests must not end the server before they are done with it.
    (as_server setsid prosody --config "$dir/prosody.cfg.lua" -F > "$dir/out.log" 2>&1 < /dev/null) &
    for _ in $(seq 400); do
        if [ -s "$dir/prosody.pid" ]; then
            cp "$dir/prosody.pid" "$dir/pid"
            listening=$(grep -cE "Activated service '(c2s|c2s_direct_tls|http|https)' on \[127" "$dir/prosody.log" || true)
            [ "$listening" -lt 4 ] || break
        fi
        if grep -q 'Failed to open server port' "$dir/prosody.log"; then break; fi
        sleep 0.05
    done
    if [ "$listening" -lt 4 ]; then stop; return 1; fi
    cat > "$dir/env" << ENV
INVITO_PROSODY_STARTTLS=127.0.0.1:$starttls
INVITO_PROSODY_DIRECT=127.0.0.1:$direct
INVITO_PROSODY_HTTP=127.0.0.1:$http
INVITO_PROSODY_HTTPS=127.0.0.1:$https
INVITO_PROSODY_PASSWORD=$password
INVITO_PROSODY_CA=$dir/tls/ca.pem
INVITO_PROSODY_DATA=$dir/data
INVITO_PROSODY_LOG=$dir/prosody.log
INVITO_PROSODY_PID=$(cat "$dir/pid")
ENV
}

start() {
    command -v prosody > /dev/null || fail 'Prosody is not installed (apt-get install prosody prosody-modules)'
    if ! running > /dev/null; then
        prepare
        local tries=0
        until ports=$(free_ports) && attempt; do
            tries=$((tries + 1))
            [ "$tries" -lt 5 ] || { cat "$dir/out.log" "$dir/prosody.log" >&2; fail 'Prosody does not start'; }
        done
        if [ -n "${with:-}" ]; then
            # Closed descriptors, so that nobody who reads our output waits for the guard as well.
            setsid "$0" guard "$dir" "$with" > /dev/null 2>&1 < /dev/null &
        fi
    fi
    cat "$dir/env"
}

stop() {
    local pid
    pid=$(running) || { rm -f "$dir/pid" "$dir/prosody.pid"; return 0; }
    # One that was halted (SIGSTOP) would keep the SIGTERM for later.
    kill "$pid" 2> /dev/null || true
    kill -CONT "$pid" 2> /dev/null || true
    for _ in $(seq 100); do
        running > /dev/null || break
        sleep 0.05
    done
    if running > /dev/null; then kill -KILL "$pid" 2> /dev/null || true; fi
    rm -f "$dir/pid" "$dir/prosody.pid"
}

verb=${1:-}
case $verb in
    start | stop | guard)
        [ -n "${2:-}" ] || fail "$verb needs a folder"
        if [ "$verb" = start ]; then mkdir -p "$2"; fi
        [ -d "$2" ] || exit 0
        dir=$(cd "$2" && pwd)
        ;;
esac
case $verb in
    start)
        with=
        if [ "${3:-}" = --with ]; then with=$4; fi
        start
        ;;
    stop) stop ;;
    guard)
        while [ -d "$dir" ] && kill -0 "$3" 2> /dev/null; do sleep 0.2; done
        stop
        rm -rf "$dir"
        ;;
    run)
        shift
        dir=$(mktemp -d "${TMPDIR:-/tmp}/invito-prosody.XXXXXX")
        trap 'stop; rm -rf "$dir"' EXIT
        trap 'exit 130' INT TERM HUP
        with=
        start > /dev/null
        set -a
        # shellcheck source=/dev/null
        . "$dir/env"
        set +a
        "$@"
        ;;
    *) fail 'start DIR [--with PID] | stop DIR | run CMD...' ;;
esac
