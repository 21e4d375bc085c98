# The window's own words. What goes wrong is in problem.ftl, what is shared with the command line in common.ftl.

no-window = Invito cannot open its window.
no-window-advice = The display gave no way to draw on it. `invito-cli` does the same without a window.
no-display = There is no display to open a window on.
no-display-advice = Start Invito from a desktop, or use `invito-cli`, which does the same without a window.
window-broken = Invito has ended by a fault of its own.
window-broken-advice = What you made is kept; start it again. With INVITO_LOG=warn it tells where the fault is.

## Words of several pages

cancel = Cancel
close = Close
save = Save
details = Details
try-again = Try again
new-invite = New invite
add-account = Add account
sign-out = Sign out

## Signing in

sign-in-title = Invite people to your chat server
sign-in-intro = Sign in with your chat address. Invito asks your server what you can hand out.
sign-in-intro-more = Sign in with another chat address, or once more with the same.
sign-in-address = Your chat address
sign-in-address-example = you@example.org
sign-in-use-instead = Use { $address }
sign-in-password = Password
sign-in-password-missing = Type the password of this address.
sign-in-show-password = Show the password
sign-in-hide-password = Hide the password
sign-in-remember = Remember on this computer
sign-in-submit = Sign in
sign-in-asking = Signing in…
sign-in-no-password-kept-advice = Type it once more. With “Remember on this computer” it is kept in your keyring.
sign-in-way = Connection settings
sign-in-server = Server
sign-in-server-example = chat.example.org:5222
sign-in-server-hint = Only if your server is not found by itself.
sign-in-tls = How the safe connection begins
sign-in-tls-starttls = STARTTLS
sign-in-tls-direct = Direct TLS
sign-in-ca-file = CA file
sign-in-ca-file-example = /path/to/ca.pem
sign-in-ca-file-hint = Only if your server has a certificate authority of its own.
signed-in-just-this-once = Signed in just this once: no keyring kept the password.
signed-in-not-noted = Signed in. The settings could not be written, so next time you type it all again.
signed-out = { $account } is signed out
signed-out-not-forgotten = { $account } is signed out. The keyring may still have its password.

## A new invite

create-title = New invite
create-question = What would you like to hand out?
create-label = For (the message greets them by this name)
create-label-example = Ben, the chess club, …
create-contact-title = Connect with a friend
create-contact-unknown = They can add you. If your server allows it, they can also sign up there.
create-contact-no = They can add you as a contact. They need a chat account of their own.
create-join-title = Invite a friend to join
create-contact-yes = They can add you as a contact. Without an account they can sign up on { $host } with the same link.
create-account-title = New account on { $host }
create-account-words = For one person. They choose a name and a password; you are not added to their contacts.
create-password-title = New password link
create-submit = Create
create-submit-name = { $words }: { $what }
create-asking = Creating…
create-reserve = Reserve a name…
create-no-name = Without a name
create-name = User name to reserve
create-name-example = ben
create-name-wrong = A name has no spaces and none of these: @ / : " & ' < >
create-not-offered = Not available to you.
create-not-yet = Not in this version of Invito.
create-why = Why?
create-why-name = Why not: { $what }
create-nothing = Your server lets you make no invites.
create-nothing-advice = “Why?” below says what to ask the person who runs the server.
create-ask-again = Ask the server again
create-opening-keyring = Opening your keyring…
create-signing-in = Signing in…
create-away = You are not signed in.
create-away-advice = Your invites are here all the same. To make new ones, sign in.
create-type-password = Type the password
create-recent = Recent
create-recent-waiting = { $status } · { $left }

form-title = A few questions
form-intro = Your server asks for this before it makes the invite.
form-missing = The server needs this.
form-several = Several, with commas in between.
form-roster-subscription = Become contacts

why-copy = Copy for the admin
why-copied = Copied

## One invite

invite-back = Invites
invite-label = For
invite-name-it = Say for whom it is
invite-rename = Change for whom it is
invite-reserved = { $kind }, with the name { $name } reserved
invite-until = until { $moment }
invite-until-beside = · until { $moment }
invite-asked = asked for on { $moment }
invite-end-unreadable = The server says when it ends, and Invito cannot read it: { $text }
invite-drawing = Drawing the code…
invite-code = QR code of the invite: { $name }
invite-link = Link
invite-copy-link = Copy link
invite-copy-message = Copy message
invite-message = Message
invite-big = Full screen
invite-small = Close
invite-big-title = { $who } invites you to { $host }
invite-camera = Point your phone’s camera here · { $left }
invite-camera-only = Point your phone’s camera here
invite-forget = Forget
invite-saving = Saving…
invite-link-copied = Link copied
invite-message-copied = Message copied
invite-ready = The invite is ready, in your list
invite-saved = Saved
unsaved-advice = Show it to copy its link or to save it again. It is gone once Invito is closed.
unsaved-show = Show it
invite-forgotten = Forgotten. The link still works.
fact-kind = Kind
fact-created = Asked for
fact-account = Made by
fact-server = Server
fact-uri = XMPP address of the invite
fact-page = What the server sent as a page

forget-title = Forget this invite?
forget-words = It goes from your list. Its link still works until it ends, and you can no longer see what becomes of it.
forget-do = Forget it
forget-keep = Keep it

## The list of invites

invites-title = Invites
invites-search = Search
invites-part = Which invites
invites-all = All { $count }
invites-waiting = Waiting { $count }
invites-accepted = Accepted { $count }
invites-ended = Ended { $count }
invites-by = by { $by }
invites-reading = Reading your invites…
invites-none = No invites yet
invites-none-advice = Each invite you make is kept here, also without a network.
invites-not-found = Nothing found for “{ $search }”
invites-not-found-advice = Invito looks at the names you gave, user names and addresses.
invites-none-waiting = No invite is waiting
invites-none-waiting-advice = Those that nobody has used yet are here until they end.
invites-none-accepted = No invite was accepted yet
invites-none-accepted-advice = As soon as Invito knows that somebody used one, it is here.
invites-none-ended = No invite has ended
invites-none-ended-advice = Those that nobody used in time are here.

## Settings

settings-title = Settings
settings-look = Look
settings-appearance = Colours
settings-system = As the system
settings-light = Light
settings-dark = Dark
settings-text-size = Text size
settings-smaller = Smaller text
settings-larger = Larger text
settings-normal = Normal size
settings-percent = { $percent } %
settings-links = Links
settings-page = Page for links without one of the server’s
settings-page-hint = The invite is put behind the #, where the page’s own server does not see it.
settings-page-usual = Use the usual page
settings-page-wrong = This is no address of a page. It begins with https:// and ends with #.
settings-page-not-kept = The page for links stays as it was. What you typed is no address that begins with https:// and ends with #.
settings-accounts = Accounts
settings-signed-in = Signed in
settings-signed-out = Not signed in
settings-sign-in-name = Sign in { $account }
settings-sign-out-name = Sign out { $account }
settings-about = About
settings-version = Invito { $version }

sign-out-title = Sign out { $account }?
sign-out-words = Invito forgets the password. The invites you made stay on this computer and are here again when you sign in.
sign-out-keep = Stay signed in

## The frame

nav-invites-waiting = { $count ->
    [one] Invites, 1 waiting
   *[other] Invites, { $count } waiting
}
nav-switch = Switch to { $account }
nav-switch-asks = Switch to { $account }, where a new contact waits for your answer
status-connected = connected
status-connecting = connecting…
status-reconnecting = retrying since { $since }
status-offline = offline
status-refused = refused by the server
status-signed-out = not signed in
status-signing-in = signing in…
status-keyring = opening keyring…

## The keys

help-title = Keyboard shortcuts
key-new = New invite
key-copy-link = Copy the link
key-copy-message = Copy the message
key-big = The code as large as it fits
key-search = Search your invites
key-settings = Settings
key-back = One step back
key-size = Larger, smaller, normal text
key-news = What the news offer to do
key-help = These keys

## Handing one invite over, and what became of it

give-way = What they have
give-way-page = No app yet
give-way-app = Has a chat app
give-mail = E-mail
give-mailed = Your mail program has the message
give-not-mailed = No mail program opened.
give-not-mailed-advice = Copy the message and paste it where you write your mail.
give-mail-cut = The message is too long for a mail.
give-mail-cut-advice = Your mail program gets only a part of it, with the link. To send all of it, copy the message and paste it there.
give-change = Change the message
give-save = Save
give-save-title = Save the invite
give-save-png = Picture (PNG)
give-save-svg = Picture for print (SVG)
give-save-pdf = Card to print (PDF)
give-save-html = Web page (HTML)
give-copy-picture = Copy the picture
give-picture-copied = Picture copied
give-picture-not-copied = The picture could not be copied. Save it instead.
give-saved = Saved as { $file }
give-not-saved = Nothing was saved: there is a file of this name already.
give-path-title = Save as a file
give-path = File
give-exists = “{ $file }” is there already.
give-replace = Replace it
give-letter-title = The message
give-letter-title-name = The message to { $name }
give-letter-text = Message
give-letter-writing = Writing the message…
give-letter-language = Language: { $language }
give-letter-kept = What you change is kept, for this invite and as your wording for later ones.
give-letter-usual = Back to the usual text
give-steps = What they will see
give-steps-name = What { $name } will see
give-camera-app = Scan this with your chat app · { $left }
give-camera-app-only = Scan this with your chat app
give-made = made on { $moment }
give-code-hidden = This code has ended.
give-code-done = This code has done its part.
give-ended = on { $moment }
give-ended-beside = · on { $moment }
give-done = Done
give-reveal = Show it anyway
give-old-link-copied = Link copied. It has ended.
give-accepted = Somebody accepted it.
give-used-advice = It worked. If it was not the person you meant it for, tell the person who runs your server.
give-expired-advice = Make a new one for the same person. The old one stays in your list.
give-withdrawn-advice = Make a new one if you want to invite this person after all.
give-unknown = There is nothing to hand over.
give-unknown-advice = Make it again. If the lost one exists on the server, nobody has its link.
give-hello = Say hello
give-copy-address = Copy address
give-address-copied = Address copied
give-renew = Renew
give-renewing = Renewing…
give-again = Make it again
give-another = Make another one
give-away = To make a new one, sign in.
give-how-push = On { $moment } your server told Invito of the new contact.
give-how-roster = The new contact was there when Invito signed in on { $moment }.
give-how-page = On { $moment } its page did not lead to it any more.
give-how-probe = On { $moment } your server did not take it any more.
give-how-person = You said so on { $moment }.
give-check = Check this link
give-checking = Checking…
give-good = Good
give-warning = Note
give-bad = Not good
give-found = { $level }: { $what }
give-fact-id = Name in this list
give-fact-expires = End, as the server sent it
give-fact-no-end = none
give-fact-status = Status
give-fact-asked = Last asked
give-fact-renews = The invite before this one
give-fact-renewed-by = The invite after this one
give-show-other = Show it
give-show-uri = Show it
give-never-asked = not yet
give-ask = Ask now
give-asking = Asking…
give-ago-now = just now
give-ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
give-ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
give-ago-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}

## What the invited person will see, step by step: read by the one who invites

steps-page = A page on { $host } that says who invites them.
steps-page-account = A page on { $host } with the invite.
steps-page-password-reset = A page on { $host } for choosing a new password.
steps-fallback = A web page of others that opens the link in a chat app, since { $host } has none for this invite. The key in the link stays in their browser.
steps-app = Their chat app, opened by the link. A camera or a browser may not know what to do with it.
steps-choose = Chat apps to choose from, if they have none.
steps-own-address = They need a chat address of their own: this invite makes no account.
steps-add = You, to be added to their contacts. Your server says yes by itself.
steps-add-asked = You, to be added to their contacts. Their request comes to your chat app, where you say yes.
steps-add-lost = You, to be added to their contacts. But nothing comes of it: { $software } loses their request.
steps-sign-up = A form for a name and a password, unless they have a chat address already.
steps-sign-up-account = A form for a name and a password.
steps-sign-up-in-app = A form for a name and a password, in an app that can sign up with an invite, such as Conversations or Monal.
steps-password = A form for a password: their address will be { $name }@{ $host }.
steps-password-in-app = A form for a password, in an app that can sign up with an invite, such as Conversations or Monal. Their address will be { $name }@{ $host }.
steps-contact = You, already in their contacts.
steps-contact-later = You in their contacts. If you are not there, they open the link once more in their app.
steps-account = Their new account. It does not make you contacts: one of you adds the other later.
steps-account-contact = Their new account, with you in their contacts.
steps-account-perhaps = Their new account. Whether you are contacts then is for your server to say.
steps-new-password = A form for the new password.
steps-new-password-in-app = A form for the new password, in an app that knows such links.
steps-new-password-use = Each of their chat apps, which asks for the new password.
## The list, the history and who is in it

undo = Undo
undone = It is back in your list.
not-undone = It could not be taken back. { $why }
link-copied = Link for { $name } copied
renew-asking = Asking for a new invite…
renew-busy = Another invite is being made. Try again when it is there.
renew-away = To make a new invite in its place, sign in.
renewed = A new invite, in the place of the old one. The old link works as long as it did.
renewed-elsewhere = The new invite is ready, in your list
invites-newest = Newest first
invites-by-name = By name
invites-ends-first = Ends first
invites-unknown = Unknown { $count }
invites-unknown-what = Nobody knows whether these exist.
invites-unknown-advice = Invito asked for them, and the answer was lost on the way. Make the invite again, and forget this one.
invites-none-unknown = No invite is unknown
invites-none-unknown-advice = Those whose answer was lost on the way are here.
invites-show-all = Show all
row-copy = Copy the link for { $name }
row-renew = Renew: { $name }
row-again = Make again: { $name }
row-forget = Forget: { $name }
key-renew = A new invite in the place of this one
key-forget = Forget this invite

## What is learnt meanwhile

news-accepted = { $name } accepted your invite ({ $by })
news-accepted-by = { $by } accepted your invite
news-used = Somebody signed up with your invite
news-used-name = Somebody signed up with the invite for { $name }
news-account = Invited by { $account }
say-hello = Say hello
link-not-opened = No program on this computer opened it.
notice-open = Open
arrival-title = { $by } is a new contact
arrival-notice = Invito cannot tell which of your invites it was.
arrival-question = { $by } is a new contact. Which invite was it?
arrival-made = { $name }, { $date }
arrival-none = None of these
arrival-choose = Say which one…
arrival-decided = Noted.

## Accounts, and what is kept of them

removed = { $account } is removed. Its invites stay here, without a connection.
removed-all = { $account } is removed, with its invites. Their links still work.
removed-not-all = Not everything of { $account } could be removed. Its password may still be in the keyring.
remove-title = Remove { $account }?
remove-words = Invito forgets the password and how the server was reached. The account itself stays on the server. Links you have handed out work as long as they did.
remove-keep-history = Remove it, keep its invites here
remove-history-too = Remove it with its invites
remove-cancel = Keep it
swept = { $count ->
    [one] 1 invite that ended long ago is forgotten
   *[other] { $count } invites that ended long ago are forgotten
}
exported = { $count ->
    [one] 1 invite is in { $file }. Its link is a key: whoever has the file can use it.
   *[other] { $count } invites are in { $file }. Their links are keys: whoever has the file can use them.
}
imported = { $count ->
    [0] Nothing is new in this file.
    [one] 1 invite was added, { $known } were here already.
   *[other] { $count } invites were added, { $known } were here already.
}
window-open = Invito is open already.
window-open-advice = It is in another window, which keeps your invites. Look for it among your windows.

## About

about-title = About Invito
about-words = Invites to your XMPP chat server: made, handed over, remembered.
about-licence = Licence
about-licence-words = Free software under { $licence }: use it, share it, change it.
about-privacy = Who learns what
about-privacy-words = Invito talks to your chat server, and to the pages of your own invites. Nobody else is told anything. What you make is kept on this computer.
about-made-with = Made with
about-made-with-words = iced, the fonts Inter and Noto Sans Arabic, and icons of Lucide.

## More of the settings

settings-language = Language
settings-language-system = As the system
settings-contrast = High contrast
settings-switch = Show
settings-remove = Remove
settings-remove-name = Remove { $account }
settings-reconnecting = Connecting again…
settings-signing-in = Signing in…
settings-account = { $count ->
    [0] { $presence } · no invites
    [one] { $presence } · 1 invite
   *[other] { $presence } · { $count } invites
}
settings-texts = Messages
settings-texts-usual = All are worded as usual. When you change the message of an invite, the new wording is kept for later ones, and listed here.
settings-text = { $kind }, { $language }
settings-text-edit = Change
settings-text-edit-name = Change: { $text }
settings-text-usual = Back to the usual text
settings-text-usual-name = Back to the usual text: { $text }
settings-text-places = Where these stand, Invito puts in what they name: {"{name}"} {"{address}"} {"{server}"} {"{link}"} {"{deadline}"}
settings-next = Write one for…
settings-next-kind = For which invites
settings-next-write = Write the message
settings-history = What is kept
settings-forget = Forget ended invites after
settings-forget-never = Never
settings-forget-days = { $count } days
settings-forget-hint = This happens at the next start.
settings-file = A file, to move your invites to another computer
settings-file-hint = It holds the links of your invites, which are keys. ~ is your home folder.
settings-export = Write it
settings-import = Read it
replace-title = Replace this file?
replace-words = There is a file { $file } already. What is in it now would be gone.
replace-do = Replace it
replace-keep = Keep it
