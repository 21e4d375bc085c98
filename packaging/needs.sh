# shellcheck shell=bash disable=SC2034 # The lists of packages are for those who source this.
# What packaging/try.sh and tests/run.sh need before they can begin. To be sourced.
#
#   need_packages WHY NAME...   Debian packages; installs those that are missing, by root or sudo, and says so
#   need_rust                   cargo, new enough for Cargo.toml's rust-version

say() { printf '\n=== %s\n' "$*"; }
stop_here() { printf '\n%s\n' "$*" >&2; exit 1; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

is_installed() { dpkg-query -W -f '${Status}\n' "$1" 2> /dev/null | grep -q 'ok installed'; }

need_packages() {
    local why=$1 name fresh_prosody='' status=0 missing=()
    shift
    if ! command -v apt-get > /dev/null; then
        printf 'This is no Debian. %s needs what Debian calls: %s\n' "$why" "$*"
        return 0
    fi
    for name; do is_installed "$name" || missing+=("$name"); done
    if [ ${#missing[@]} = 0 ]; then return 0; fi
    say "$why needs these Debian packages, which apt-get installs now: ${missing[*]}"
    if [ "$(id -u)" != 0 ] && ! command -v sudo > /dev/null; then
        stop_here "Only root can install them, and there is no sudo. As root: apt-get install ${missing[*]}"
    fi
    # Prosody's package would start a server of the system and keep it for the next boot. Nobody asked for that: we
    # start our own, and it ends with us.
    case " ${missing[*]} " in *' prosody '*) fresh_prosody=yes ;; esac
    (
        if [ "$fresh_prosody" ] && [ ! -e /usr/sbin/policy-rc.d ]; then
            trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
            printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d > /dev/null
            as_root chmod 755 /usr/sbin/policy-rc.d
        fi
        as_root apt-get -qq update || true
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 install -y \
            --no-install-recommends "${missing[@]}" < /dev/null
    ) || status=$?
    if [ "$fresh_prosody" ] && [ -d /run/systemd/system ]; then as_root systemctl --quiet disable prosody || true; fi
    [ "$status" = 0 ] || stop_here 'apt-get could not install them; its own words are above.'
}

# new_enough: whether cargo is there and at least as new as Cargo.toml says.
new_enough() {
    local have
    have=$(cargo --version 2> /dev/null | cut -d' ' -f2) && [ -n "$have" ] || return 1
    [ "$(printf '%s\n' "$rust" "$have" | sort -V | head -n1)" = "$rust" ]
}

need_rust() {
    local rust
    rust=$(sed -n 's/^rust-version *= *"\(.*\)"/\1/p' Cargo.toml)
    new_enough && return 0
    # rustup puts it there, and a shell that was open before does not know.
    if [ -x "$HOME/.cargo/bin/cargo" ]; then export PATH="$HOME/.cargo/bin:$PATH"; fi
    new_enough && return 0
    # Debian 12's own Rust is too old; the one it builds browsers with, in its security updates, is not. It takes the
    # place of `cargo`, so it is only for those who have none.
    if ! command -v cargo > /dev/null && command -v apt-cache > /dev/null; then
        local candidate
        candidate=$(apt-cache policy cargo-web 2> /dev/null | sed -n 's/^ *Candidate: *\([0-9.]*\).*/\1/p')
        if [ -n "$candidate" ] && [ "$(printf '%s\n' "$rust" "$candidate" | sort -V | head -n1)" = "$rust" ]; then
            need_packages 'Building' cargo-web
            new_enough && return 0
        fi
    fi
    stop_here "Building needs Rust $rust or newer; here is: $(cargo --version 2> /dev/null || echo none).
Install the current one as https://rustup.rs says (for your user, without root), open a new shell, and run this again."
}

# The C compiler is for two of the Rust libraries (ring, SQLite); openssl makes the throw-away certificates.
build_packages=(gcc libc6-dev pkg-config ca-certificates openssl)
server_packages=(prosody prosody-modules lua-unbound)
# What the window loads when it opens: X11, the keyboard's layout, Wayland.
window_packages=(libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0 libwayland-client0)
