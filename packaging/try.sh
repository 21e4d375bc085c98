#!/bin/bash
# try.sh   Builds Invito and shows it with a chat server of its own, which runs on this computer only and goes when you
#          close the window. Without a display it makes two invites on the command line instead.
#
# Takes no questions and leaves nothing running. It installs Debian packages that are missing, and says which; it builds
# as cargo does. All else lives in a temporary folder, which goes too.
#   INVITO_PROFILE=dev       builds faster and runs slower
#   INVITO_PROGRAMS=FOLDER   builds nothing: the programs are there already
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/needs.sh
. packaging/needs.sh

profile=${INVITO_PROFILE:-release}
display=${WAYLAND_DISPLAY:-${DISPLAY:-}}

packages=("${build_packages[@]}" "${server_packages[@]}")
if [ "$display" ]; then packages+=("${window_packages[@]}"); fi
need_packages 'Trying Invito' "${packages[@]}"
[ "${INVITO_PROGRAMS:-}" ] || need_rust

programs=${INVITO_PROGRAMS:-}
if [ -z "$programs" ]; then
    # Without a display there is no need to build the window.
    if [ "$display" ]; then
        say "Building Invito ($profile); the first time takes some minutes"
        cargo build --locked --profile "$profile"
    else
        say "Building Invito's command line ($profile); the first time takes some minutes"
        cargo build --locked --profile "$profile" --no-default-features --features cli
    fi
    folder=$profile
    if [ "$profile" = dev ]; then folder=debug; fi
    programs=$(cargo metadata --locked --format-version 1 --no-deps |
        sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/$folder
fi

server=$(mktemp -d "${TMPDIR:-/tmp}/invito-try-server.XXXXXX")
data=$(mktemp -d "${TMPDIR:-/tmp}/invito-try-data.XXXXXX")
finish() {
    tests/servers/prosody.sh stop "$server" || true
    rm -rf "$server" "$data"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

say 'Starting a throw-away Prosody on this computer'
tests/servers/prosody.sh start "$server" --with $$ > "$data/server.env"
set -a
# shellcheck source=/dev/null
. "$data/server.env"
set +a
# The program finds the password in its environment, as in a script of yours; this one opens nothing else.
export INVITO_PASSWORD=$INVITO_PROSODY_PASSWORD
flags=(--account admin@localhost --server "$INVITO_PROSODY_STARTTLS" --ca-file "$INVITO_PROSODY_CA" --data-dir "$data")

if [ "$display" ]; then
    say 'Here is the window, signed in as admin@localhost. Close it, and everything is gone.'
    "$programs/invito" "${flags[@]}"
else
    say 'There is no display, so here is the command line: a new account on the server'
    "$programs/invito-cli" "${flags[@]}" create account --label 'A friend who is new'
    say 'An invite to become a contact'
    "$programs/invito-cli" "${flags[@]}" create contact --label 'A friend across the table'
    say 'What Invito remembers'
    "$programs/invito-cli" "${flags[@]}" list
fi
