#!/bin/bash
# run.sh   Tests everything: style, the libraries with and without the window, a real Prosody, a real keyring,
#          real readers of what is handed over, the real window on a display of its own, and packaging/try.sh.
#
# Takes no questions and leaves nothing running. It installs Debian packages that are missing, and says which. A plain
# `cargo test` needs none of them; this proves that too.
#   tests/run.sh NAME...   only the steps whose names contain one of the NAMEs
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/needs.sh
. packaging/needs.sh

need_packages 'Testing Invito' "${build_packages[@]}" "${server_packages[@]}" "${window_packages[@]}" \
    git shellcheck procps util-linux iproute2 dbus-daemon dbus-bin gnome-keyring libsecret-tools \
    xvfb openbox x11-utils xdotool xclip imagemagick zbar-tools chromium poppler-utils librsvg2-bin fonts-noto-core dunst
need_rust

if [ "${CI:-}" = true ]; then
    export CARGO_INCREMENTAL=0 # nothing is built twice there
    export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$HOME/.cache/invito/target}
fi
target=$(cargo metadata --locked --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
# The two sets of features that are tested: all, and all that needs no window (iced is not even built).
all_features=()
cli_features=(--no-default-features --features cli)

# Everything temporary is in one folder, which the server's own user may pass through. It also marks, in their
# environment, the processes that are ours.
work=$(mktemp -d "${TMPDIR:-/tmp}/invito-tests.XXXXXX")
chmod 711 "$work"
export TMPDIR=$work
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
before=$(git status --porcelain 2> /dev/null || true)

# --- the steps -------------------------------------------------------------------------------------------------------

style() {
    git ls-files -- '*.sh' .ci/run | xargs shellcheck -x || return 1
    if cargo fmt --version > /dev/null 2>&1; then cargo fmt --check || return 1; fi
    if cargo clippy --version > /dev/null 2>&1; then
        cargo clippy --locked --all-targets "${cli_features[@]}" -- -D warnings || return 1
        cargo clippy --locked --all-targets "${all_features[@]}" -- -D warnings || return 1
    fi
}

# As a distribution builds it: no network but the loopback, no display, no desktop, an empty home.
bare() {
    local home=$work/home alone=()
    # shellcheck disable=SC2016 # "$@" is the inner shell's.
    local inside=(sh -c 'ip link set lo up && exec "$@"' sh)
    mkdir -p "$home"
    if unshare -n "${inside[@]}" true 2> /dev/null; then
        alone=(unshare -n "${inside[@]}")
    elif unshare -rn "${inside[@]}" true 2> /dev/null; then
        alone=(unshare -rn "${inside[@]}")
    else
        echo 'No network namespaces here: the tests run with the network in reach.'
    fi
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_RUNTIME_DIR -u XDG_CONFIG_HOME -u XDG_DATA_HOME \
        CARGO_HOME="${CARGO_HOME:-$HOME/.cargo}" RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}" HOME="$home" \
        CARGO_TARGET_DIR="$target" "${alone[@]}" cargo test --locked --offline --no-fail-fast "$@"
}

with_window() {
    cargo test --locked --no-run "${all_features[@]}" && bare "${all_features[@]}"
}
# Each page in each look, pixel by pixel.
gallery() {
    cargo test --locked "${all_features[@]}" --test gallery -- --ignored
}
without_window() {
    cargo test --locked --no-run "${cli_features[@]}" && bare "${cli_features[@]}"
}

prosody() {
    cargo test --locked "${cli_features[@]}" --test prosody -- --ignored
}

keyring() {
    local state
    for state in unlocked locked absent nobus; do
        echo "The keyring is: $state"
        tests/servers/with-keyring.sh "$state" cargo test --locked "${cli_features[@]}" --test keyring -- --ignored || return 1
    done
}

notices() {
    cargo test --locked "${all_features[@]}" --test notices --no-run || return 1
    tests/servers/with-notices.sh cargo test --locked "${all_features[@]}" --test notices -- --ignored
}

scheme() {
    dbus-run-session -- cargo test --locked "${all_features[@]}" --test scheme -- --ignored
}

# What is handed over, read by programs that are not ours. The font for Chinese is for these tests alone: in the system it
# would change what other tests draw.
readers() {
    if [ -z "${INVITO_CHINESE_FONTS:-}" ] && command -v apt-get > /dev/null; then
        (mkdir "$work/chinese" && cd "$work/chinese" && apt-get -qq -o APT::Sandbox::User=root download fonts-wqy-microhei && dpkg -x ./*.deb .) || return 1
        export INVITO_CHINESE_FONTS=$work/chinese
    fi
    cargo test --locked "${all_features[@]}" --test readers --test fonts -- --ignored
}

# The programs as they were built for the tests: `cargo build` has other features of tokio, and would build most of what
# they use once more.
programs() { cargo test --locked "${all_features[@]}" --test scheme --no-run; }
window() {
    programs && tests/window_e2e/run.sh "$target/debug"
}

# As the README says it, but without a display: a release build.
try_without_display() {
    env -u DISPLAY -u WAYLAND_DISPLAY packaging/try.sh < /dev/null
}
try_with_display() {
    programs && tests/window_e2e/try.sh "$target/debug"
}

# Snapshots and the like that nobody looked at.
nothing_new() {
    local after
    after=$(git status --porcelain 2> /dev/null || true)
    [ "$before" = "$after" ] || { printf 'The tests left this behind:\n%s\n' "$after"; return 1; }
}

# Processes of ours that still run, by their ids.
ours() {
    # Not those that look, of course.
    (unset TMPDIR; grep -lzxF "TMPDIR=$work" /proc/[0-9]*/environ 2> /dev/null | cut -d/ -f3)
}

# --- running them ----------------------------------------------------------------------------------------------------

passed=0 failed=0 failures=()

# step NAME   runs the function of this name; counts what cargo and our own scripts say, or the step itself as one
step() {
    local name=$1 start=$SECONDS status=0 good bad wanted
    if [ ${#only[@]} -gt 0 ]; then
        wanted=
        for part in "${only[@]}"; do case $name in *"$part"*) wanted=yes ;; esac; done
        [ "$wanted" ] || return 0
    fi
    say "$name"
    # In a shell of its own, so that `set -e` holds there whatever is asked about its end.
    set +e
    (set -e; "$name") 2>&1 | tee "$work/log"
    status=${PIPESTATUS[0]}
    set -e
    read -r good bad <<< "$(awk '/^test result:/ { g += $4; b += $6 } /^window_e2e: [0-9]+ passed/ { g += $2 }
        END { print g + 0, b + 0 }' "$work/log")"
    if [ "$status" = 0 ] && [ "$good" = 0 ]; then good=1; fi
    if [ "$status" != 0 ]; then
        if [ "$bad" = 0 ]; then bad=1; fi
        failures+=("$name")
    fi
    passed=$((passed + good)) failed=$((failed + bad))
    printf '=== %s: %s passed, %s failed, %s s\n' "$name" "$good" "$bad" "$((SECONDS - start))"
}

only=("$@")
for name in style with_window gallery without_window prosody keyring notices scheme readers window try_with_display try_without_display nothing_new; do
    step "$name"
done

# What is tied to the life of another process needs a moment.
for _ in $(seq 50); do
    left=$(ours || true)
    [ "$left" ] || break
    sleep 0.1
done
if [ "$left" ]; then
    say 'Something still runs, and is ended now'
    for pid in $left; do
        tr '\0' ' ' < "/proc/$pid/cmdline" || true
        echo
        kill "$pid" 2> /dev/null || true
    done
    failed=$((failed + 1)) failures+=('something was left running')
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
if [ "$failed" != 0 ]; then
    printf 'Failed: %s\n' "${failures[*]}"
    exit 1
fi
