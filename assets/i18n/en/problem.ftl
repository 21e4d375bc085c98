# What went wrong and what to do about it. Each has a headline (what happened, one sentence) and an advice (what to do).

problem-server-says = The server says: “{ $text }”.

## Signing in

problem-wrong-password = The server did not accept this password.
problem-wrong-password-advice = Check it and try again. Capital letters count. If the password is right, check the address.
problem-account-disabled = This account has been switched off.
problem-account-disabled-advice = Ask the person who runs the server.
problem-login-later = The server cannot sign you in right now.
problem-login-later-advice = Wait a few minutes and try again.
problem-login-refused = The server refused the sign-in.
problem-login-refused-advice = Ask the person who runs the server, and show them the details.
problem-no-mechanism = The server wants a way of signing in that Invito does not know.
problem-no-mechanism-advice = Your password was not sent. Ask the person who runs the server to allow SCRAM.
problem-weaker-mechanism = The server asks for your password in a less safe way than before.
problem-weaker-mechanism-advice = Somebody may be in between, so your password was not sent. Try from another network. If it keeps happening, ask the person who runs the server whether this was changed on purpose; if so, sign out of this account and sign in again.
problem-tampered = Somebody may be between you and the server.
problem-tampered-advice = The sign-in was changed on its way, so Invito stopped. Try from another network, and tell the person who runs the server.
problem-no-password = There is no password for this account.
problem-no-password-advice = Give the password to sign in.

## The way to the server

problem-unknown-host = There is no chat server for { $host }.
problem-unknown-host-advice = Check the part after the @ for typing mistakes, and your network. If both are right, ask the person who runs the server for its name and port, and fill it in under the connection settings.
problem-other-protocol = { $host } answers, but not as Invito expected.
problem-other-protocol-advice = Check the server, its port and how the safe connection begins under "Connection settings": STARTTLS and direct TLS need different ports.
problem-unreachable = { $host } cannot be reached.
problem-unreachable-advice = Check your network connection. If everything else works, the server may be down: wait a little and try again.
problem-connection-lost = The connection to the server was lost.
problem-connection-lost-advice = Check your network connection and try again.
problem-timed-out = The server did not answer in time.
problem-timed-out-advice = Wait a little and try again.
problem-closed = You are signed out.
problem-closed-advice = Sign in and try again.
problem-no-tls = { $host } offers no safe connection.
problem-no-tls-advice = Your password was not sent. Tell the person who runs the server that it needs TLS.
problem-certificate-expired = The certificate of { $host } has expired.
problem-certificate-expired-advice = Your password was not sent. Check the date of this computer. If it is right, tell the person who runs the server.
problem-certificate-early = The certificate of { $host } is not valid yet.
problem-certificate-early-advice = Your password was not sent. Check the date and the time of this computer. If they are right, tell the person who runs the server.
problem-certificate-name = The server that answered cannot prove that it is { $host }.
problem-certificate-name-advice = Your password was not sent. In a public network, open a web page first to sign in there. Otherwise tell the person who runs the server that its certificate is for another name.
problem-certificate-issuer = This computer does not know who vouches for { $host }.
problem-certificate-issuer-advice = Your password was not sent. If the server has a certificate authority of its own, get its file from the person who runs the server and choose it as CA file in the connection settings.
problem-certificate-other = The certificate of { $host } is not valid.
problem-certificate-other-advice = Your password was not sent. Tell the person who runs the server, and show them the details.
problem-ca-file = The CA file cannot be read.
problem-ca-file-advice = Check that { $path } is there and that you may read it.
problem-ca-file-empty = There is no certificate in the CA file.
problem-ca-file-empty-advice = { $path } should be a PEM file: text with “BEGIN CERTIFICATE” in its first line.
problem-server = This is not the name of a server.
problem-server-name = “{ $typed }” is not the name of a server.
problem-server-advice = Give a name, or a name and a port, such as chat.example.org:5222.

## Asking for an invite

problem-outcome-unknown-advice = The invite may have been made all the same. It is kept in your list as Unknown. If you ask again, another one is made.
problem-not-offered = The server does not make this kind of invite now.
problem-not-offered-advice = It may have been switched off, or your account may not be allowed to any more. On some servers this also happens when too many of your invites are open. Ask the person who runs the server to look at it, and to clean up old invites.
problem-not-permitted = Your account may not do this.
problem-not-permitted-advice = Ask the person who runs the server.
problem-limit-reached = The server makes no more invites for you at the moment.
problem-limit-reached-advice = Wait until some were used or have ended, or ask the person who runs the server.
problem-bad-input = The server did not accept what was filled in.
problem-bad-input-advice = Change it and try again.
problem-refused = The server refused.
problem-refused-advice = Try again later. If it keeps happening, ask the person who runs the server, and show them the details.
problem-garbled = The server’s answer makes no sense.
problem-garbled-advice = Try again later. If it keeps happening, tell the person who runs the server, and show them the details.
problem-no-usernames = This server cannot reserve a user name.
problem-no-usernames-advice = Make the invite without one. Whoever gets it chooses a name.
problem-no-link = This invite has no link.
problem-no-link-advice = The server’s answer was lost, so there is nothing to hand over. Make a new invite.

## This computer

problem-history = Your list of invites cannot be read or written.
problem-history-advice = Check that the disk is not full and that you may write { $path }.
problem-history-newer = Your list of invites was written by a newer Invito.
problem-history-newer-advice = Use the newer version. Nothing was changed.
problem-file = A file cannot be read or written.
problem-file-advice = Check that you may read and write { $path }, that its folder is there, and that the disk is not full.
problem-not-found = There is no such invite here.
problem-not-found-name = There is no invite “{ $name }” here.
problem-not-found-advice = Look in the list of invites for its name.
problem-keyring-absent = There is no keyring on this computer to keep the password in.
problem-keyring-absent-advice = You can sign in all the same. Invito forgets the password when it ends.
problem-keyring-locked = The keyring of this computer is locked.
problem-keyring-locked-advice = Unlock it and try again, or give the password each time.
problem-keyring-failed = The keyring of this computer did not work.
problem-keyring-failed-advice = Try again, or give the password each time.
problem-qr-long = The link is too long for a QR code.
problem-qr-long-advice = Hand over the link itself.
problem-qr-unread = The QR code did not come out right.
problem-qr-unread-advice = Hand over the link itself, and please report this fault.
problem-no-font = There is no font on this computer to write the card with.
problem-no-font-advice = Install one, such as Noto Sans or DejaVu Sans. The web page and the pictures need none.
problem-no-letters = This computer has no font with all the letters of this card.
problem-no-letters-advice = Save the web page (HTML) instead: it needs none. Or install a font for these letters, such as Noto Sans CJK for Chinese.
problem-label-long = This is too long for a name.
problem-label-long-advice = Say for whom the invite is in { $most } letters at most.
problem-internal = Something went wrong inside Invito.
problem-internal-advice = Try again. If it happens again, please report it with the details.

## A typed address

problem-address-empty = There is no address.
problem-address-whole = A chat address looks like ana@club.example: a name, an @, and the server.
problem-address-space = There is a space in the address.
problem-address-space-advice = Leave it out. A chat address looks like ana@club.example.
problem-address-no-at = There is no @ in the address.
problem-address-no-name = The name before the @ is missing.
problem-address-no-host = The server after the @ is missing.
problem-address-resource = The address goes on after the server.
problem-address-resource-advice = Leave off the part after the slash: { $without }.
problem-address-invalid = This is not a chat address.
problem-address-invalid-advice = Check it for typing mistakes. A chat address looks like ana@club.example.

## Warnings about an invite

warning-no-page = Your server has no web page for this invite.
warning-no-page-advice = The link leads to a helper page instead. The invite itself stands behind the # and is not sent to that page’s server.
warning-insecure-page = The web page for this invite is not protected.
warning-insecure-page-advice = Whoever shares the network with your guest could read the link. Hand it over all the same if you trust the network, and ask the person who runs the server for https.
warning-unusable-page = The server gave a web page that Invito does not open.
warning-unusable-page-advice = The link leads to a helper page instead. Tell the person who runs the server.
warning-not-redeemable = This server will lose your friend’s request.
warning-not-redeemable-advice = It is a fault of Prosody 0.12.0 to 0.12.4. Ask the person who runs the server to update to 0.12.5 or newer. Until then, tell your friend your chat address instead.
warning-not-saved = This invite could not be saved.
warning-not-saved-advice = Copy the link now: Invito will not remember it.

## Whether a link works

finding-leads = The web page opens and leads to this invite.
finding-nowhere = The web page opens, but this invite is gone from it.
finding-nowhere-advice = It was used, or it was ended on the server. If your guest still needs one, make a new invite.
finding-elsewhere = The web page leads to another invite.
finding-elsewhere-advice = Do not hand this link over. Tell the person who runs the server.
finding-silent = The web page opens, but it does not say which invite it leads to.
finding-silent-advice = Open the link yourself to see what your guest will see.
finding-closed = The web page does not open.
finding-closed-advice = Check your network connection. If everything else works, tell the person who runs the server.
finding-closed-status-advice = Its server answers with the error { $status }. Tell the person who runs the server.
finding-certificate = The web page cannot prove whose it is.
finding-certificate-advice = Your guest’s browser will warn of it. Tell the person who runs the server that the page’s certificate is not valid.
finding-off-host = The web page sends its visitors on to another server, where Invito does not follow.
finding-over = The time of this invite is over.
finding-over-advice = If your guest still needs one, make a new invite.
finding-scans = The QR code was read back and says the link.

## Why a kind of invite is not offered. The names of options are the servers' own and stay as they are.

reason-not-yours = Not available to your account.
reason-not-yours-contact = Ask the person who runs { $host }: on Prosody the option is allow_contact_invites = true. On Snikket only administrators make invites, so ask one for a link.
reason-not-yours-account = Ask the person who runs { $host }: on Prosody 13 your role needs the permission adhoc:urn:xmpp:invite#create-account, on older Prosody you have to be an administrator; on ejabberd the option is access_create_account.
reason-not-yours-reset = Only an administrator of { $host } makes these, on Prosody 13 or newer. Ask one for a link.
reason-not-offered = Not offered by your server.
reason-no-invites = Ask the person who runs { $host }: Prosody 0.12 or newer needs the module invites_adhoc, ejabberd 26.01 or newer the module mod_invites.
reason-no-reset = { $host } would need Prosody 13 or newer with the module invites_adhoc. Ask the person who runs it for a new password instead.
reason-no-commands = Ask the person who runs { $host }: Prosody 0.12 or newer needs the modules adhoc and invites_adhoc, ejabberd 26.01 or newer mod_adhoc and mod_invites.
reason-not-yet = This version of Invito cannot ask for it yet.
reason-not-yet-advice = An administrator of { $host } can make one on the server itself.

## A file of invites that was to be taken over

problem-import-large = This file is too large to be a list of invites.
problem-import-broken = This list of invites is damaged.
problem-import-line-advice = It cannot be read from line { $line } on. Nothing was taken over. Export it again on the other computer.
problem-import-field-advice = Invite number { $number } in it has a wrong “{ $field }”. Nothing was taken over. Export it again on the other computer.
problem-import-other = This file is no list of invites.
problem-import-other-advice = Choose the file that was exported with Invito. Nothing was taken over.
problem-import-newer = This list of invites was exported by a newer Invito.
