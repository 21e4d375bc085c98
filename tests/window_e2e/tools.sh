# shellcheck shell=bash
# What the story in run.sh is told with: the screen, the keyboard, the clipboard, the history, a friend's client. To be
# sourced, with `work`, `shots` and `programs` set.

: "${work:?}" "${shots:?}" "${programs:?}"
pid=
passed=0
step() { passed=$((passed + 1)); printf 'ok %d - %s (%d s)\n' "$passed" "$*" "$SECONDS"; }
fail() {
    screenshot || true
    keep failed || true
    printf 'window_e2e: %s\n' "$*" >&2
    sed 's/^/  invito: /' "$work/invito.log" >&2 || true
    exit 1
}

# eventually SECONDS COMMAND...   asks ten times a second
eventually() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        if [ -n "$pid" ] && ! kill -0 "$pid" 2> /dev/null; then return 1; fi
        sleep 0.1
    done
}

# --- the screen ------------------------------------------------------------------------------------------------------

screenshot() { import -silent -window root "$work/screen.png"; }
keep() { cp "$work/screen.png" "$shots/$1.png"; }

# shows COLOUR PERCENT   whether at least so much of the screen has exactly this colour
shows() {
    screenshot
    local share
    share=$(convert "$work/screen.png" -alpha off -fill black +opaque "$1" -fill white -opaque "$1" \
        -format '%[fx:int(mean*10000)]' info:)
    [ "$share" -ge $(($2 * 100)) ]
}
shows_no() { ! shows "$@"; }

# The text of the QR code on the screen.
code() {
    screenshot
    zbarimg -q --raw "$work/screen.png" 2> /dev/null
}
shows_code() { [ "$(code)" = "$1" ]; }
shows_no_code() { [ -z "$(code)" ]; }

# --- the window ------------------------------------------------------------------------------------------------------

titled() { xdotool search --onlyvisible --name "$1" > "$work/window" 2> /dev/null && [ -s "$work/window" ]; }
signed_in() { titled '^Invito.*ana@club[.]example$'; }
focused() { [ "$(xdotool getwindowfocus getwindowname 2> /dev/null | cut -c1-6)" = Invito ]; }
not_focused() { ! focused; }

# open_window ARGUMENT...
open_window() {
    "$programs/invito" --data-dir "$work/data" "$@" > "$work/invito.log" 2>&1 &
    pid=$!
    eventually 30 titled '^Invito' || fail 'no window whose title begins with Invito'
    eventually 10 focused || fail 'the window has not the keyboard'
    # Focused is not yet drawn: the first picture has our paper.
    eventually 20 shows '#FBF9F6' 20 || fail 'the window is not drawn'
}
close_window() {
    xdotool key alt+F4 # as the window manager has it, not sent to the window itself
    for _ in $(seq 100); do
        kill -0 "$pid" 2> /dev/null || break
        sleep 0.1
    done
    if kill -0 "$pid" 2> /dev/null; then fail 'the window does not close'; fi
    wait "$pid" || fail "it ended with exit code $?"
    pid=
}
type_line() {
    xdotool type --delay 15 -- "$1"
    xdotool key Return
}
# One after the other, as fast as a person could.
keys() { xdotool key --delay 60 "$@"; }

# --- what is there beside it -----------------------------------------------------------------------------------------

history() { "$programs/invito-cli" --data-dir "$work/data" --lang en --json list; }
invites() { history | tr ',' '\n' | grep -c '"id":' || true; }
has_invites() { [ "$(invites)" = "$1" ]; }
newest_link() { history | tr '{,' '\n' | sed -n 's/^"link":"\(.*\)"$/\1/p' | head -n1; }
# It is written ahead without a link. `link` is the last one we know.
has_new_link() { local newest; newest=$(newest_link) && [ -n "$newest" ] && [ "$newest" != "${link:-}" ]; }
accepted_by() { history | grep -q "\"accepted_by\":\"$1\""; }

clipboard() { timeout 5 xclip -selection clipboard -o 2> /dev/null; }
copied() { [ "$(clipboard)" = "$1" ]; }
copied_with() { clipboard | grep -qF -- "$1"; }
forget_clipboard() { printf nothing | xclip -selection clipboard -i > /dev/null 2>&1; }

opened() { grep -qxF -- "$1" "$work/opened" 2> /dev/null; }
notices() { [ "$(dunstctl count displayed)" = "$1" ]; }

# sign_up LINK NAME   as a friend's client does it (XEP-0445, XEP-0077), with none of the code under test in it
sign_up() {
    local host=club.example token=${1##*/}
    {
        printf '%s' "<?xml version='1.0'?><stream:stream to='$host' version='1.0' xmlns='jabber:client'" \
            " xmlns:stream='http://etherx.jabber.org/streams'>"
        sleep 0.5
        printf '%s' "<iq type='set' id='token' to='$host'><preauth xmlns='urn:xmpp:pars:0' token='$token'/></iq>"
        sleep 0.5
        printf '%s' "<iq type='set' id='sign-up' to='$host'><query xmlns='jabber:iq:register'>" \
            "<username>$2</username><password>Sommer3Wind</password></query></iq>"
        sleep 0.5
        printf '%s' '</stream:stream>'
    } | timeout 20 openssl s_client -quiet -starttls xmpp -xmpphost "$host" -connect "$INVITO_PROSODY_STARTTLS" \
        > /dev/null 2>&1 || true
}
