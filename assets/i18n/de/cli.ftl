# Was die Befehlszeile sagt. Ihre Hilfetexte stehen in src/cli/args.rs.

## Konten

cli-no-accounts = Hier ist kein Konto bekannt. Melde dich an mit: invito-cli --account you@example.org sign-in
cli-head-address = ADRESSE
cli-head-server = SERVER
cli-head-password = PASSWORT
cli-by-dns = selbst gefunden
cli-password-kept = im Schlüsselbund
cli-password-not-kept = nicht aufbewahrt
cli-signed-in = Angemeldet als { $account }. Das Passwort ist im Schlüsselbund.
cli-signed-out = { $account } ist hier abgemeldet. Das Passwort ist vergessen; die Einladungen bleiben.
cli-not-signed-in = { $account } war hier nicht angemeldet. Es gab nichts zu vergessen.
cli-not-kept = Die Anmeldung als { $account } hat geklappt, aber das Passwort wurde nicht aufbewahrt.
cli-not-kept-advice = { $why } Bis der Schlüsselbund es annimmt, gib das Passwort jedes Mal an: mit --password-stdin, mit der Variablen INVITO_PASSWORD oder auf Nachfrage.

## Das Passwort

cli-password-prompt = Passwort von { $account }:{" "}
cli-no-password = Für dieses Konto gibt es kein Passwort.
cli-no-password-advice = Gib es in der ersten Zeile der Standardeingabe mit --password-stdin an, in der Variablen INVITO_PASSWORD oder auf Nachfrage im Terminal. „invito-cli sign-in“ bewahrt es im Schlüsselbund des Systems auf.
cli-empty-password = Das Passwort ist leer.

## Argumente

cli-no-account = Hier ist noch kein Konto bekannt.
cli-no-account-advice = Sag mit --account you@example.org, welches.
cli-unknown-account = { $account } ist hier nicht bekannt.
cli-unknown-account-advice = Sieh nach, ob die Adresse stimmt. „invito-cli accounts“ zeigt, welche hier bekannt sind.
cli-no-command = Es fehlt ein Befehl.
cli-usage-advice = „invito-cli --help“ nennt die Befehle und Schalter.
cli-only-account = Nur eine Einladung zu einem Konto kann einen Benutzernamen reservieren oder dich und deinen Gast zu Kontakten machen.
cli-only-account-advice = Lass --username und --subscribe weg, oder erstelle eine Einladung zu einem Konto: invito-cli create account.
cli-bad-username = Das ist kein Benutzername.
cli-bad-username-advice = Ein Benutzername hat keine Leerzeichen und keines der Zeichen „"“, „&“, „'“, „/“, „:“, „<“, „>“, „@“. Der Server wurde um nichts gebeten.
cli-picture-and-json = Ein Bild ist kein JSON-Dokument.
cli-png-to-terminal = Dieses Format lässt sich nicht im Terminal zeigen.
cli-standard-output = die Standardausgabe
cli-output-advice = Schreib es mit --output DATEI in eine Datei.

## Was möglich ist

cli-offers-on = { $account } auf { $software }
cli-you-may = Du kannst erstellen:
cli-you-may-not = Für dich nicht verfügbar:
cli-nothing = nichts
cli-offer-contact-yes = Sie können dich hinzufügen und auf deinem Server auch ein Konto eröffnen.
cli-offer-contact-no = Sie können dich hinzufügen.
cli-offer-contact-unknown = Sie können dich hinzufügen. Wenn dein Server es erlaubt, können sie dort auch ein Konto eröffnen.
cli-offer-account = Ein neues Konto auf { $host }. Name und Passwort wählen sie selbst.
cli-offer-password-reset = Ein Link, um ein neues Passwort zu wählen.
cli-no-own = Diese Version von Invito kann noch keine privaten Links erstellen.
cli-no-password-reset = Diese Version von Invito kann noch keine Links für ein neues Passwort erstellen.
cli-not-yet-advice = „invito-cli offers“ nennt, was du jetzt erstellen kannst.

## Ein Formular des Servers

cli-form-needed = Der Server will mehr wissen, bevor er diese Einladung erstellt. Es wurde nichts erstellt.
cli-form-needed-advice = Er fragt nach: { $fields }. Gib denselben Befehl in einem Terminal ein, dort kannst du antworten.
cli-ask-yes = ja
cli-ask-no = nein
cli-ask-yes-or-no = ja oder nein
cli-ask-one = eine Zahl
cli-ask-any = Zahlen, mit Kommas dazwischen
cli-ask-lines = eine leere Zeile beendet es
cli-ask-again = Das ist keine der Antworten.
cli-ask-required = Der Server braucht das.

## Einladungen

cli-no-invites = Solche Einladungen gibt es hier nicht.
cli-head-id = ID
cli-head-status = STATUS
cli-head-end = ENDE
cli-head-kind = ART
cli-head-account = KONTO
cli-head-label = FÜR
cli-until = { $left }, bis { $moment }
cli-ended = { $ago }, am { $moment }
cli-kept-as = Hier aufbewahrt als { $id }
cli-fact-id = ID
cli-fact-label = Für
cli-fact-kind = Art
cli-fact-account = Konto
cli-fact-username = Benutzername
cli-fact-status = Status
cli-fact-made = Angefordert
cli-fact-expires = Ende
cli-labelled = { $id } ist für { $label }.
cli-unlabelled = { $id } ist für niemand Bestimmten.
cli-forgotten = { $id } ist hier vergessen.
cli-still-works = Ihr Link funktioniert weiter: Wer ihn hat, kann ihn bis zum Ende benutzen.
cli-picture-saved = Der QR-Code ist in { $file }. Wer diese Datei hat, kann die Einladung benutzen.
cli-warning = Hinweis: { $headline }
cli-fact-settled = Erfahren
cli-fact-checked = Zuletzt gefragt
cli-fact-renews = Anstelle von
cli-fact-renewed-by = Ersetzt durch
cli-settled = { $moment }: { $how }
cli-how-push = der Server meldete einen neuen Kontakt
cli-how-roster = bei der Anmeldung war ein neuer Kontakt da
cli-how-page = ihre Webseite gibt es nicht mehr
cli-how-probe = der Server nimmt sie nicht mehr an
cli-how-person = du hast es gesagt

## Was aus Einladungen wurde. Eine Einladung heißt „k3v9mwq2 (Ben)“.

cli-of-another = Die Einladung { $id } gehört zu { $account }.
cli-of-another-advice = Lass --account weg, oder nenne dieses Konto.
cli-none-waiting = Keine Einladung ist offen.
cli-invite-name = { $id } ({ $label })
cli-arrived = { $address } ist ein neuer Kontakt, vielleicht durch eine dieser Einladungen: { $invites }.
cli-arrived-advice = Sag welche: invito-cli decide { $address } ID. Wenn es keine davon war, lass die ID weg.
cli-nobody-arrived = Zu { $address } gibt es nichts zu entscheiden.
cli-nobody-arrived-advice = „invito-cli list“ sagt, wer eine von mehreren Einladungen angenommen hat.
cli-decided = { $address } hat { $id } angenommen.
cli-decided-none = { $address } hat keine der Einladungen angenommen.
cli-signals = die Signale des Systems
cli-watch-connected = Verbunden. Wartet auf Neuigkeiten; Ctrl-C beendet es.
cli-watch-reconnecting = Die Verbindung ist abgerissen und wird neu aufgebaut.
cli-watch-offline = Abgemeldet.
cli-watch-accepted = { $by } hat die Einladung { $invite } angenommen.
cli-watch-used = Jemand hat mit der Einladung { $invite } ein Konto eröffnet.
cli-watch-expired = Die Zeit der Einladung { $invite } ist um.
cli-watch-withdrawn = Die Einladung { $invite } wurde beendet.
cli-watch-waiting = Die Einladung { $invite } ist noch offen.

## Ob ein Link funktioniert

cli-good = Gut
cli-doubtful = Hinweis
cli-bad = Schlecht

## Die Liste umziehen

cli-exported = { $count ->
    [one] 1 Einladung ist
   *[other] { $count } Einladungen sind
} in { $file }. Wer diese Datei hat, kann die offenen benutzen.
cli-imported = { $count ->
    [0] Keine Einladung ist hier neu.
    [one] 1 Einladung ist hier neu.
   *[other] { $count } Einladungen sind hier neu.
}
cli-imported-known = { $count ->
    [one] 1 war schon hier und bleibt, wie sie ist.
   *[other] { $count } waren schon hier und bleiben, wie sie sind.
}
