#!/bin/bash
# run.sh FOLDER   the real window (FOLDER/invito) with the keyboard alone, against a real Prosody: sign in, make an invite,
#                 read its QR code off the screen, start again, and a wrong password on the way
#
# Brings its own display and server. UPDATE_SCREENSHOT=1 writes assets/screenshot.png. What the screen showed last is in
# the folder INVITO_E2E_SHOTS, if that is set.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
programs=$(cd "${1:?the folder of invito and invito-cli}" && pwd)
if [ -z "${INVITO_PROSODY_STARTTLS:-}" ]; then
    exec "$root/tests/servers/prosody.sh" run "$root/tests/servers/with-x.sh" 1280x800x24 "${BASH_SOURCE[0]}" "$programs"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/invito-window.XXXXXX")
shots=${INVITO_E2E_SHOTS:-$work}
mkdir -p "$shots" "$work/data"
pid=
finish() {
    if [ -n "$pid" ]; then kill "$pid" 2> /dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# No desktop but ours: no keyring, no portal with a theme of its own.
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/no-bus LANG=C.UTF-8 HOME=$work/home
unset XDG_CURRENT_DESKTOP XDG_CONFIG_HOME XDG_DATA_HOME INVITO_PASSWORD
flags=(--account ana@club.example --server "$INVITO_PROSODY_STARTTLS" --ca-file "$INVITO_PROSODY_CA"
    --data-dir "$work/data" --lang en)

# The desktop's opener writes down what it is to open.
mkdir "$work/bin" "$work/home"
printf '#!/bin/sh\nprintf "%%s\\n" "$1" >> "%s/opened"\n' "$work" > "$work/bin/xdg-open"
chmod +x "$work/bin/xdg-open"
export PATH=$work/bin:$PATH

# The colours of PRODUCT's light palette by which we see what the window shows.
side='#F4F0EA' problem='#FBE5E4'

fail() {
    screenshot
    cp "$work/screen.png" "$shots/failed.png" 2> /dev/null || true
    printf 'window_e2e: %s\n' "$*" >&2
    sed 's/^/  invito: /' "$work/invito.log" >&2 || true
    exit 1
}
passed=0
step() { passed=$((passed + 1)); printf 'ok %d - %s\n' "$passed" "$*"; }

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

screenshot() { import -silent -window root "$work/screen.png"; }

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

history() { "$programs/invito-cli" --data-dir "$work/data" --lang en --json list; }
invites() { history | tr ',' '\n' | grep -c '"id":' || true; }
has_invites() { [ "$(invites)" = "$1" ]; }
newest_link() { history | tr '{,' '\n' | sed -n 's/^"link":"\(.*\)"$/\1/p' | head -n1; }

# It is written ahead without a link.
has_new_link() { local newest; newest=$(newest_link) && [ -n "$newest" ] && [ "$newest" != "$link" ]; }

titled() { xdotool search --onlyvisible --name '^Invito' > "$work/window" 2> /dev/null && [ -s "$work/window" ]; }
# Its title says who sits in it.
signed_in() { xdotool search --onlyvisible --name '^Invito.*ana@club[.]example$' > /dev/null 2>&1; }
focused() { [ "$(xdotool getwindowfocus getwindowname 2> /dev/null | cut -c1-6)" = Invito ]; }

open_window() {
    "$programs/invito" "${flags[@]}" > "$work/invito.log" 2>&1 &
    pid=$!
    eventually 30 titled || fail 'no window whose title begins with Invito'
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
keep() { cp "$work/screen.png" "$shots/$1.png"; }

open_window
step 'a window whose title begins with Invito'

type_line 'Regen7Schirn'
eventually 40 shows "$problem" 1 || fail 'a wrong password is not shown as a problem'
keep refused
step 'a refused password is said in a box of its own'

# The field is focused and its text selected: typing replaces it.
type_line "$INVITO_PROSODY_PASSWORD"
eventually 40 signed_in || fail 'the right password does not sign in'
eventually 10 shows_no "$problem" 1 || fail 'the problem stays after it is solved'
eventually 10 shows "$side" 5 || fail 'there is no sidebar beside the offers'
keep offers
step 'the right password, typed at once afterwards, signs in'

has_invites 0 || fail 'something was made before anybody asked'
xdotool key Return
eventually 40 has_invites 1 || fail 'Enter after signing in makes no invite'
link=
eventually 20 has_new_link || fail 'the invite in the history has no link'
link=$(newest_link)
eventually 20 shows_code "$link" || fail "the code on the screen is not the link of the history: $(code)"
keep invite
step 'Enter makes one invite, and the code on the screen is the link in the history'
has_invites 1 || fail 'more than one was made'

# From "Copy link" over "Copy message" to "E-mail".
xdotool key --delay 60 Tab Tab Return
eventually 20 test -s "$work/opened" || fail 'E-mail opens nothing'
grep -q '^mailto:?' "$work/opened" || fail 'E-mail opens something else than a letter'
grep -qF "$(printf %s "$link" | sed 's/:/%3A/g; s#/#%2F#g')" "$work/opened" || fail 'the letter has not the link'
step 'E-mail opens a letter with the link in the mail program'

# Over "Full screen" to "Save", and the first of its ways. There is no dialog of a desktop: a path is typed.
xdotool key --delay 60 Tab Tab Return Tab Return
eventually 20 shows_no '#FBF9F6' 20 || fail 'without a dialog of the desktop nothing asks where to save'
xdotool key Return
saved() { ls "$work"/home/*.png; }
eventually 20 saved > /dev/null 2>&1 || fail 'nothing was saved'
[ "$(zbarimg -q --raw "$(saved)")" = "$link" ] || fail 'the code in the file is not the link'
step 'the code is saved as a picture, where a person types it'
eventually 20 shows '#FBF9F6' 20 || fail 'saving leaves something over the page'

xdotool key ctrl+n
sleep 0.3
xdotool key shift+Tab
xdotool type --delay 15 Ben
xdotool key Tab Return
eventually 40 has_invites 2 || fail 'after Ctrl+N Enter makes no invite'
eventually 20 has_new_link || fail 'the second invite has no link'
link=$(newest_link)
eventually 20 shows_code "$link" || fail 'the second code on the screen is not the second link'
history | grep -q '"label":"Ben"' || fail 'what was typed into the field before the button is no label'
step 'Ctrl+N leads to the next one, with a label typed before it'
# Notices go by themselves.
eventually 20 shows_no '#211F1C' 1 || fail 'the notice stays'
if [ "${UPDATE_SCREENSHOT:-}" ]; then
    import -silent -window "$(head -n1 "$work/window")" -strip "$root/assets/screenshot.png"
    step 'assets/screenshot.png is written'
fi

close_window
step 'closing the window ends the program'

export INVITO_PASSWORD=$INVITO_PROSODY_PASSWORD
open_window
eventually 40 signed_in || fail 'with address and password given it does not sign in by itself'
step 'with the password in the environment it signs in by itself'
xdotool key ctrl+f
sleep 0.3
# From the search field over parts and order to the list, whose first row is the newest invite.
xdotool type --delay 15 ben
xdotool key Tab Tab Down
sleep 0.3
screenshot
keep list
xdotool key Return
eventually 20 shows_code "$link" || fail "the list does not lead to the invite made before: $(code)"
keep again
step 'the list still has the invite, and shows the same code'
has_invites 2 || fail 'looking made another invite'

# sign_up TOKEN NAME   as a friend's client does it (XEP-0445, XEP-0077), with none of the code under test in it
sign_up() {
    local host=club.example
    {
        printf '%s' "<?xml version='1.0'?><stream:stream to='$host' version='1.0' xmlns='jabber:client'" \
            " xmlns:stream='http://etherx.jabber.org/streams'>"
        sleep 1
        printf '%s' "<iq type='set' id='token' to='$host'><preauth xmlns='urn:xmpp:pars:0' token='$1'/></iq>"
        sleep 1
        printf '%s' "<iq type='set' id='sign-up' to='$host'><query xmlns='jabber:iq:register'>" \
            "<username>$2</username><password>$INVITO_PROSODY_PASSWORD</password></query></iq>"
        sleep 1
        printf '%s' '</stream:stream>'
    } | timeout 20 openssl s_client -quiet -starttls xmpp -xmpphost "$host" -connect "$INVITO_PROSODY_STARTTLS" \
        > /dev/null 2>&1 || true
}
accepted_by() { history | grep -q "\"accepted_by\":\"$1\""; }
sign_up "${link##*/}" ben
eventually 20 accepted_by ben@club.example || fail 'the window does not learn that Ben signed up'
eventually 10 shows '#DFF3E4' 0 || fail 'the page of the invite does not change'
sleep 0.5
screenshot
keep accepted
step 'somebody signs up with the link, and the window learns it while its page is open'
close_window

printf 'window_e2e: %d passed\n' "$passed"
