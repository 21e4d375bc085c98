#!/bin/bash
# with-keyring.sh unlocked|locked|absent|nobus COMMAND...
#
# Runs COMMAND on a session bus of its own with a Secret Service (gnome-keyring) in the given state. All files are in a
# temporary folder; the daemons end with the bus.
#   unlocked  an empty keyring that is open
#   locked    the same, closed, and nobody there who could open it; before that KEYRING_ITEM=ADDRESS:PASSWORD was put in
#             (ana@club.example:secret, if not said otherwise)
#   absent    a bus without a Secret Service
#   nobus     no bus at all
# COMMAND finds the state in INVITO_TEST_KEYRING.
set -euo pipefail

state=${1:?unlocked, locked, absent or nobus}
shift
case $state in unlocked | locked | absent | nobus) ;; *) echo "with-keyring.sh: no such state: $state" >&2; exit 2 ;; esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"/{run,data/keyrings,config,cache}
chmod 700 "$folder/run"
export XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config XDG_CACHE_HOME=$folder/cache
export INVITO_TEST_KEYRING=$state

if [ "$state" = nobus ]; then
  unset DBUS_SESSION_BUS_ADDRESS
  "$@"
  exit
fi

# No service files: nothing starts by itself, neither a keyring nor a prompt.
cat > "$folder/bus.conf" <<X
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
X

cat > "$folder/inner.sh" <<'X'
set -euo pipefail
if [ "$INVITO_TEST_KEYRING" != absent ]; then
  # New entries go into the keyring that --unlock makes; without this the first one would need a prompt.
  printf login > "$XDG_DATA_HOME/keyrings/default"
  printf 'keyring password' | gnome-keyring-daemon --unlock --components=secrets \
    --control-directory="$XDG_RUNTIME_DIR/keyring" > "$XDG_RUNTIME_DIR/daemon.out" 2> "$XDG_RUNTIME_DIR/daemon.err"
  for _ in $(seq 200); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
      string:org.freedesktop.secrets 2> /dev/null | grep -q true && break
    sleep 0.05
  done
  if [ "$INVITO_TEST_KEYRING" = locked ]; then
    item=${KEYRING_ITEM:-ana@club.example:secret}
    printf %s "${item#*:}" | secret-tool store --label=Invito service invito username "${item%%:*}"
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
      org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login > /dev/null
  fi
fi
"$@"
X
dbus-run-session --config-file="$folder/bus.conf" -- bash "$folder/inner.sh" "$@"
