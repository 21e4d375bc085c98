#!/bin/bash
# run.sh FOLDER   the inviter's day in the real window (FOLDER/invito), by the keyboard alone, against a real Prosody, on a
#                 desktop of its own: signs in, makes invites, hands them over, learns that they were accepted, forgets,
#                 takes that back, turns to German, and finds everything again when the server is gone
#
# Brings its own display, session bus, keyring, notices and server. UPDATE_SCREENSHOT=1 writes the pictures of the README.
# What the screen showed is in the folder INVITO_E2E_SHOTS, if that is set.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
programs=$(cd "${1:?the folder of invito and invito-cli}" && pwd)
servers=$root/tests/servers
if [ -z "${INVITO_PROSODY_STARTTLS:-}" ]; then
    exec "$servers/prosody.sh" run "$servers/with-x.sh" 1280x800x24 "$servers/with-keyring.sh" unlocked \
        env INVITO_TEST_NOTICES=dunst "$servers/with-notices.sh" "${BASH_SOURCE[0]}" "$programs"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/invito-window.XXXXXX")
shots=${INVITO_E2E_SHOTS:-$work}
mkdir -p "$shots" "$work/data" "$work/bin" "$work/home"
# shellcheck source=tests/window_e2e/tools.sh
. "$here/tools.sh"
finish() {
    if [ -n "$pid" ]; then kill "$pid" 2> /dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# English, and nothing of the person who runs this.
export LANG=C.UTF-8 HOME=$work/home
unset XDG_CURRENT_DESKTOP XDG_CONFIG_HOME XDG_DATA_HOME INVITO_PASSWORD LANGUAGE LC_ALL LC_MESSAGES
# The desktop's opener writes down what it is to open.
# shellcheck disable=SC2016 # "$1" is the opener's.
printf '#!/bin/sh\nprintf "%%s\\n" "$1" >> "%s/opened"\n' "$work" > "$work/bin/xdg-open"
chmod +x "$work/bin/xdg-open"
export PATH=$work/bin:$PATH

# The colours of the light theme by which we see what the window shows.
paper='#FBF9F6' side='#F4F0EA' problem='#FBE5E4' good='#DFF3E4' ink='#211F1C'

# --- in the morning: signing in --------------------------------------------------------------------------------------

open_window --account ana@club.example --server "$INVITO_PROSODY_STARTTLS" --ca-file "$INVITO_PROSODY_CA"
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

# --- an invite for nobody in particular, handed over in every way ----------------------------------------------------

has_invites 0 || fail 'something was made before anybody asked'
xdotool key Return
eventually 40 has_invites 1 || fail 'Enter after signing in makes no invite'
eventually 20 has_new_link || fail 'the invite in the history has no link'
link=$(newest_link)
first=$link
eventually 20 shows_code "$link" || fail "the code on the screen is not the link of the history: $(code)"
keep invite
step 'Enter makes one invite, and the code on the screen is the link in the history'
has_invites 1 || fail 'more than one was made'

keys ctrl+l
eventually 10 copied "$link" || fail "Ctrl+L copies something else: $(clipboard)"
keys ctrl+m
eventually 10 copied_with 'Hello,' || fail "Ctrl+M copies no message: $(clipboard)"
copied_with "$link" || fail 'the message has not the link'
copied_with 'club.example' || fail 'the message does not name the server'
step 'Ctrl+L copies the link, Ctrl+M a message with it'

# From "Copy link" over "Copy message" to "E-mail".
keys Tab Tab Return
eventually 20 test -s "$work/opened" || fail 'E-mail opens nothing'
grep -q '^mailto:?' "$work/opened" || fail 'E-mail opens something else than a letter'
grep -qF "$(printf %s "$link" | sed 's/:/%3A/g; s#/#%2F#g')" "$work/opened" || fail 'the letter has not the link'
step 'E-mail opens a letter with the link in the mail program'

# Over "Full screen" to "Save", and the first of its ways. There is no dialog of a desktop: a path is typed.
keys Tab Tab Return Tab Return
eventually 20 shows_no "$paper" 20 || fail 'without a dialog of the desktop nothing asks where to save'
xdotool key Return
saved() { ls "$work"/home/*.png; }
eventually 20 saved > /dev/null 2>&1 || fail 'nothing was saved'
[ "$(zbarimg -q --raw "$(saved)")" = "$link" ] || fail 'the code in the file is not the link'
step 'the code is saved as a picture, where a person types it'
eventually 20 shows "$paper" 20 || fail 'saving leaves something over the page'

keys F11
eventually 10 shows '#FFFFFF' 50 || fail 'F11 does not fill the screen'
shows_code "$link" || fail 'the code that fills the screen is not the link'
keys Escape
eventually 10 shows "$side" 5 || fail 'Escape does not leave the full screen'
step 'F11 fills the screen with the code, Escape gives it back'

# --- an invite for Ben, who signs up while Ana looks -----------------------------------------------------------------

# new_invite LABEL   the label is typed into the field before the button
new_invite() {
    local before
    before=$(invites)
    keys ctrl+n
    sleep 0.3
    keys shift+Tab
    xdotool type --delay 15 "$1"
    keys Tab Return
    eventually 40 has_invites $((before + 1)) || fail 'after Ctrl+N Enter makes no invite'
    eventually 20 has_new_link || fail "the invite for $1 has no link"
    link=$(newest_link)
    history | grep -q "\"label\":\"$1\"" || fail 'what was typed into the field before the button is no label'
}
new_invite Ben
ben=$link
eventually 20 shows_code "$ben" || fail 'the second code on the screen is not the second link'
keys ctrl+m
eventually 10 copied_with 'Hi Ben' || fail "the message does not greet Ben: $(clipboard)"
step 'Ctrl+N leads to the next one, with a label typed before it; its message greets Ben'

# Notices go by themselves.
eventually 20 shows_no "$ink" 1 || fail 'the notice stays'
sign_up "$ben" ben
eventually 20 accepted_by ben@club.example || fail 'the window does not learn that Ben signed up'
eventually 10 shows "$good" 0 || fail 'the page of the invite does not change'
eventually 10 shows_no_code || fail 'a code that has done its part is still shown'
shows "$ink" 1 || fail 'nothing is said about it'
keep accepted
notices 0 || fail 'the desktop tells what the window shows already'
step 'Ben signs up with the link, and the window learns it while its page is open'

keys F6
sleep 0.3
keys Return
eventually 20 opened 'xmpp:ben@club.example?message' || fail "Say hello opens: $(tail -n1 "$work/opened")"
step 'Say hello, in the notice, opens the chat app'
eventually 30 shows_no "$ink" 1 || fail 'the notice stays'
if [ "${UPDATE_SCREENSHOT:-}" ]; then
    import -silent -window "$(head -n1 "$work/window")" -strip "$root/assets/screenshot.png"
    step 'assets/screenshot.png is written'
fi

# --- an invite for Eva, who signs up while Ana looks at something else -----------------------------------------------

new_invite Eva
eva=$link
xdotool windowminimize "$(head -n1 "$work/window")"
eventually 10 not_focused || fail 'the window does not go'
sign_up "$eva" eva
eventually 20 accepted_by eva@club.example || fail 'it does not learn that Eva signed up'
eventually 10 notices 1 || fail 'the desktop does not tell it'
dunstctl action 0
eventually 10 focused || fail 'a click on what the desktop tells does not bring the window back'
dunstctl close-all
dunstctl history | grep -q 'Eva accepted your invite' || fail 'the desktop tells something else'
eventually 10 shows "$good" 0 || fail 'the page of the invite is not as the desktop told'
keep told
step 'the desktop tells that Eva signed up while the window is away, and brings it back'

# --- forgetting, and another language --------------------------------------------------------------------------------

eventually 20 shows_no "$ink" 1 || fail 'the notice stays'
keys Delete
sleep 0.3
keys Tab Return
eventually 20 has_invites 2 || fail 'Delete, and a yes, forgets nothing'
keys F6
sleep 0.3
keys Return
eventually 20 has_invites 3 || fail 'what was forgotten does not come back'
accepted_by eva@club.example || fail 'it came back without who accepted it'
step 'forgetting is taken back, with all that was known'

keys ctrl+comma
sleep 0.3
# The page begins with the language; after the system's own and English comes German.
keys Return Tab Tab Tab Return
eventually 10 grep -q '^language = "de"' "$work/data/settings.toml" || fail 'German is not chosen'
sleep 0.3
screenshot
keep german
keys ctrl+f
sleep 0.3
# From the search field over the parts to the list, whose last row is the oldest invite.
keys Tab Tab End Return
eventually 20 shows_code "$first" || fail "the list does not lead to the invite made first: $(code)"
forget_clipboard
keys ctrl+m
eventually 10 copied_with 'Hallo,' || fail "the message is not in German: $(clipboard)"
copied_with "$first" || fail 'the message has not the link'
step 'German is chosen, and the next message is German at once'

close_window
step 'closing the window ends the program'

# --- the next day ----------------------------------------------------------------------------------------------------

open_window
eventually 40 signed_in || fail 'it does not sign in by the keyring'
has_invites 3 || fail 'starting made another invite'
close_window
step 'on the next day it signs in by itself'

if [ "${UPDATE_SCREENSHOT:-}" ]; then
    for name in 'Chess club, table 3' Grandma 'Юлия Семёнова' 'Notice board in the hall'; do
        "$programs/invito-cli" --data-dir "$work/data" --account ana@club.example create contact --label "$name" > /dev/null
    done
    open_window --lang en
    eventually 40 signed_in || fail 'it does not sign in by the keyring'
    keys ctrl+f
    sleep 1
    import -silent -window "$(head -n1 "$work/window")" -strip "$root/assets/screenshot-list.png"
    close_window
    step 'assets/screenshot-list.png is written'
fi

kill "$INVITO_PROSODY_PID"
open_window
titled 'nicht angemeldet' || fail "without a server it says: $(xdotool getwindowfocus getwindowname)"
keys ctrl+f
sleep 0.3
xdotool type --delay 15 ben
keys Tab Tab Down
sleep 0.3
screenshot
keep offline
keys Return
eventually 20 shows "$good" 0 || fail 'the list does not lead to what is known of Ben'
keys ctrl+f
sleep 0.3
keys Tab Tab End Return
eventually 20 shows_code "$first" || fail "the list does not lead to the invite made first: $(code)"
keep again
forget_clipboard
keys ctrl+l
eventually 10 copied "$first" || fail "Ctrl+L copies something else: $(clipboard)"
step 'without a server everything is there, can be searched and handed over'
close_window

printf 'window_e2e: %d passed\n' "$passed"
