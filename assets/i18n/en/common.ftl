# Words shared by the window, the command line and the messages.

## How long an invite still lives

remaining-days = { $count ->
    [one] 1 day left
   *[other] { $count } days left
}
remaining-hours = { $count ->
    [one] 1 hour left
   *[other] { $count } hours left
}
remaining-minutes = { $count ->
    [one] 1 minute left
   *[other] { $count } minutes left
}
remaining-endless = does not end
remaining-unknown = end not known
ended-days = { $count ->
    [one] ended 1 day ago
   *[other] ended { $count } days ago
}
ended-hours = { $count ->
    [one] ended 1 hour ago
   *[other] ended { $count } hours ago
}
ended-minutes = { $count ->
    [one] ended 1 minute ago
   *[other] ended { $count } minutes ago
}
ended-now = ended just now

## Kinds of invite, short for lists and as a line under a title

kind-contact = Connect
kind-account-and-contact = Join and connect
kind-account = New account
kind-password-reset = New password
kind-sentence-contact = Invite to connect with you
kind-sentence-account-and-contact = Invite to join { $host } and to connect with you
kind-sentence-account = Invite to open an account on { $host }
kind-sentence-password-reset = Link to choose a new password on { $host }

## What became of an invite, short for chips and as a sentence

status-waiting = Waiting
status-accepted = Accepted
status-used = Used
status-expired = Expired
status-withdrawn = Withdrawn
status-unknown = Unknown
status-accepted-by = Accepted by { $by }
status-sentence-waiting = Nobody has used it yet, as far as Invito knows.
status-sentence-accepted = { $by } accepted it.
status-sentence-used = Somebody signed up with it.
status-sentence-expired = Its time is over.
status-sentence-withdrawn = You ended it.
status-sentence-unknown = Invito asked for it, and the answer was lost. It may exist on the server.
