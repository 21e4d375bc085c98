# What the command line says. Its help texts are in src/cli/args.rs.

## Accounts

cli-no-accounts = No account is known here. Sign in with: invito-cli --account you@example.org sign-in
cli-head-address = ADDRESS
cli-head-server = SERVER
cli-head-password = PASSWORD
cli-by-dns = found by itself
cli-password-kept = in the keyring
cli-password-not-kept = not kept
cli-signed-in = Signed in as { $account }. The password is in the keyring.
cli-signed-out = { $account } is signed out here. The password is forgotten; the invites stay.
cli-not-signed-in = { $account } was not signed in here. There was nothing to forget.
cli-not-kept = Signing in as { $account } worked, but the password was not kept.
cli-not-kept-advice = { $why } Until the keyring takes it, give the password each time: with --password-stdin, with the variable INVITO_PASSWORD, or at the prompt.

## The password

cli-password-prompt = Password of { $account }:{" "}
cli-no-password = There is no password for this account.
cli-no-password-advice = Give it on the first line of the standard input with --password-stdin, in the variable INVITO_PASSWORD, or at the prompt of a terminal. “invito-cli sign-in” keeps it in the system's keyring.
cli-empty-password = The password is empty.

## Arguments

cli-no-account = No account is known here yet.
cli-no-account-advice = Say which one with --account you@example.org.
cli-unknown-account = { $account } is not known here.
cli-unknown-account-advice = Look whether the address is right. “invito-cli accounts” lists those that are known here.
cli-no-command = There is no command.
cli-usage-advice = “invito-cli --help” lists the commands and flags.
cli-only-account = Only an account invite can reserve a user name, or make you and your guest contacts.
cli-only-account-advice = Leave out --username and --subscribe, or make an account invite: invito-cli create account.
cli-bad-username = This is not a user name.
cli-bad-username-advice = A user name has no spaces and none of the signs “"”, “&”, “'”, “/”, “:”, “<”, “>”, “@”. Nothing was asked of the server.
cli-picture-and-json = A picture is no JSON document.
cli-png-to-terminal = This format cannot be shown in a terminal.
cli-standard-output = the standard output
cli-output-advice = Write it to a file with --output FILE.

## What may be made

cli-offers-on = { $account } on { $software }
cli-you-may = You may create:
cli-you-may-not = Not available to you:
cli-nothing = nothing
cli-offer-contact-yes = They can add you, and they can also sign up on your server.
cli-offer-contact-no = They can add you.
cli-offer-contact-unknown = They can add you. If your server allows it, they can also sign up there.
cli-offer-account = A new account on { $host }. They choose a name and a password.
cli-offer-password-reset = A link to choose a new password.
cli-no-own = This version of Invito cannot make private links yet.
cli-no-password-reset = This version of Invito cannot make links for a new password yet.
cli-not-yet-advice = “invito-cli offers” lists what you can make now.

## A form of the server's

cli-form-needed = The server wants to know more before it makes this invite. Nothing was made.
cli-form-needed-advice = It asks for: { $fields }. Run the same command in a terminal, where you can answer.
cli-ask-yes = yes
cli-ask-no = no
cli-ask-yes-or-no = yes or no
cli-ask-one = a number
cli-ask-any = numbers, with commas between them
cli-ask-lines = an empty line ends it
cli-ask-again = That is not one of the answers.
cli-ask-required = The server needs this.

## Invites

cli-no-invites = There are no such invites here.
cli-head-id = ID
cli-head-status = STATUS
cli-head-end = END
cli-head-kind = KIND
cli-head-account = ACCOUNT
cli-head-label = FOR
cli-until = { $left }, until { $moment }
cli-ended = { $ago }, on { $moment }
cli-kept-as = Kept here as { $id }
cli-fact-id = ID
cli-fact-label = For
cli-fact-kind = Kind
cli-fact-account = Account
cli-fact-username = User name
cli-fact-status = Status
cli-fact-made = Asked for
cli-fact-expires = End
cli-fact-settled = Learnt
cli-fact-checked = Last asked
cli-fact-renews = In place of
cli-fact-renewed-by = Replaced by
cli-settled = { $moment }: { $how }
cli-how-push = the server told of a new contact
cli-how-roster = there was a new contact at sign-in
cli-how-page = its web page is gone
cli-how-probe = the server takes it no more
cli-how-person = you said so
cli-labelled = { $id } is for { $label }.
cli-unlabelled = { $id } is for nobody in particular.
cli-forgotten = { $id } is forgotten here.
cli-still-works = Its link still works: whoever has it can use it until it ends.
cli-picture-saved = The QR code is in { $file }. Whoever has this file can use the invite.
cli-warning = Note: { $headline }

## What became of invites. An invite is called "k3v9mwq2 (Ben)".

cli-of-another = The invite { $id } is one of { $account }.
cli-of-another-advice = Leave --account out, or name that account.
cli-none-waiting = No invite is waiting.
cli-invite-name = { $id } ({ $label })
cli-arrived = { $address } is a new contact, perhaps by one of these invites: { $invites }.
cli-arrived-advice = Say which: invito-cli decide { $address } ID. If it was none of them, leave the ID out.
cli-nobody-arrived = Nothing is to be decided about { $address }.
cli-nobody-arrived-advice = “invito-cli list” says who accepted one of several invites.
cli-decided = { $address } accepted { $id }.
cli-decided-none = { $address } accepted none of the invites.
cli-signals = the system’s signals
cli-watch-connected = Connected. Waiting for news; Ctrl-C ends it.
cli-watch-reconnecting = The connection is lost and is being made again.
cli-watch-offline = Signed out.
cli-watch-accepted = { $by } accepted the invite { $invite }.
cli-watch-used = Somebody signed up with the invite { $invite }.
cli-watch-expired = The time of the invite { $invite } is over.
cli-watch-withdrawn = The invite { $invite } was ended.
cli-watch-waiting = The invite { $invite } is still open.

## Whether a link works

cli-good = Good
cli-doubtful = Note
cli-bad = Bad

## Moving the history

cli-exported = { $count ->
    [one] 1 invite is
   *[other] { $count } invites are
} in { $file }. Whoever has this file can use those that are open.
cli-imported = { $count ->
    [0] No invite is new here.
    [one] 1 invite is new here.
   *[other] { $count } invites are new here.
}
cli-imported-known = { $count ->
    [one] 1 was here already and stays as it is.
   *[other] { $count } were here already and stay as they are.
}
