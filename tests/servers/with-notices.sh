#!/bin/bash
# with-notices.sh CMD...   runs CMD on a desktop that shows notices: a private display and session bus, and dunst on both
#
# dunst asks a program which of a notice's actions is meant; here that program always means “Say hello”.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -gt 0 ] || { echo 'with-notices.sh CMD...' >&2; exit 2; }
if [ "${INVITO_TEST_NOTICES:-}" != dunst ]; then
    export INVITO_TEST_NOTICES=dunst
    exec "$here/with-x.sh" dbus-run-session -- "${BASH_SOURCE[0]}" "$@"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/invito-notices.XXXXXX")
pid=
finish() {
    if [ -n "$pid" ]; then
        kill "$pid" 2> /dev/null || true
        wait "$pid" 2> /dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

cat > "$work/choose" << 'EOF'
#!/bin/sh
grep -m1 'Say hello'
EOF
chmod +x "$work/choose"
cat > "$work/dunstrc" << EOF
[global]
    dmenu = $work/choose
    timeout = 0
EOF
unset XDG_CURRENT_DESKTOP
dunst -conf "$work/dunstrc" > "$work/log" 2>&1 &
pid=$!
for _ in $(seq 200); do
    if dunstctl count > /dev/null 2>&1; then break; fi
    sleep 0.05
done
dunstctl count > /dev/null || { cat "$work/log" >&2; exit 1; }

"$@"
