#!/bin/bash
# with-x.sh [WIDTHxHEIGHTxDEPTH] CMD...   runs CMD on a private Xvfb display with the window manager openbox
#
# The display takes a free number by itself and listens on no network; it ends with CMD.
set -euo pipefail

size=1280x800x24
if [[ ${1:-} =~ ^[0-9]+x[0-9]+x[0-9]+$ ]]; then
    size=$1
    shift
fi
[ $# -gt 0 ] || { echo 'with-x.sh [WIDTHxHEIGHTxDEPTH] CMD...' >&2; exit 2; }

pids=()
finish() {
    if [ ${#pids[@]} -gt 0 ]; then
        kill "${pids[@]}" 2> /dev/null || true
        wait "${pids[@]}" 2> /dev/null || true
    fi
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# The display's number comes through a pipe once it takes connections. -noreset: it stays when its last window goes.
exec {number}< <(exec Xvfb -displayfd 1 -screen 0 "$size" -nolisten tcp -noreset 2> /dev/null)
pids+=("$!")
read -r -t 20 -u "$number" display || { echo 'with-x.sh: Xvfb does not start' >&2; exit 1; }
export DISPLAY=:$display
# What would lead a program to another display than this one.
unset WAYLAND_DISPLAY WAYLAND_SOCKET XAUTHORITY

# Without a window manager no window ever has the keyboard.
openbox > /dev/null 2>&1 &
pids+=("$!")
for _ in $(seq 200); do
    if xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null | grep -q 'window id'; then break; fi
    sleep 0.02
done

"$@"
