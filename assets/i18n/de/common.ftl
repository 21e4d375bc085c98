# Wörter, die Fenster, Befehlszeile und Nachrichten gemeinsam haben. Invito sagt „du“.
#
# Glossar:
#   invite = Einladung, to invite = einladen          link = Link            QR code = QR-Code
#   address = Adresse (Chat-Adresse)                  server = Server        account = Konto
#   contact = Kontakt                                 password = Passwort    keyring = Schlüsselbund
#   user name = Benutzername                          label (for whom) = Für
#   Waiting = Offen, Accepted = Angenommen, Used = Benutzt, Expired = Abgelaufen, Withdrawn = Zurückgezogen, Unknown = Unklar
#   New account = Neues Konto, Private link = Privater Link, New password link = Link für ein neues Passwort
#   landing page = Webseite der Einladung             the person who runs the server = wer den Server betreibt
#   forget = vergessen, withdraw = zurückziehen, renew = erneuern, hand over = weitergeben, sign in/out = an-/abmelden

## Wie lange eine Einladung noch gilt

remaining-days = { $count ->
    [one] noch 1 Tag
   *[other] noch { $count } Tage
}
remaining-hours = { $count ->
    [one] noch 1 Stunde
   *[other] noch { $count } Stunden
}
remaining-minutes = { $count ->
    [one] noch 1 Minute
   *[other] noch { $count } Minuten
}
remaining-endless = endet nicht
remaining-unknown = Ende unbekannt
ended-days = { $count ->
    [one] vor 1 Tag abgelaufen
   *[other] vor { $count } Tagen abgelaufen
}
ended-hours = { $count ->
    [one] vor 1 Stunde abgelaufen
   *[other] vor { $count } Stunden abgelaufen
}
ended-minutes = { $count ->
    [one] vor 1 Minute abgelaufen
   *[other] vor { $count } Minuten abgelaufen
}
ended-now = gerade abgelaufen

## Arten von Einladungen, kurz für Listen und als Zeile unter einem Titel

kind-contact = Verbinden
kind-account-and-contact = Beitreten und verbinden
kind-account = Neues Konto
kind-password-reset = Neues Passwort
kind-sentence-contact = Einladung, sich mit dir zu verbinden
kind-sentence-account-and-contact = Einladung, { $host } beizutreten und sich mit dir zu verbinden
kind-sentence-account = Einladung zu einem Konto auf { $host }
kind-sentence-password-reset = Link für ein neues Passwort auf { $host }

## Was aus einer Einladung wurde, kurz für Marken und als Satz

status-waiting = Offen
status-accepted = Angenommen
status-used = Benutzt
status-expired = Abgelaufen
status-withdrawn = Zurückgezogen
status-unknown = Unklar
status-accepted-by = Angenommen von { $by }
status-sentence-waiting = Soweit Invito weiß, hat sie noch niemand benutzt.
status-sentence-accepted = { $by } hat sie angenommen.
status-sentence-used = Jemand hat damit ein Konto eröffnet.
status-sentence-expired = Ihre Zeit ist um.
status-sentence-withdrawn = Du hast sie beendet.
status-sentence-unknown = Invito hat sie angefordert, und die Antwort ging verloren. Vielleicht gibt es sie auf dem Server.
