# Die eigenen Wörter des Fensters. Was schiefgeht, steht in problem.ftl, was die Befehlszeile mitbenutzt, in common.ftl.

no-window = Invito kann sein Fenster nicht öffnen.
no-window-advice = Der Bildschirm bot keine Möglichkeit, darauf zu zeichnen. `invito-cli` tut dasselbe ohne Fenster.
no-display = Es gibt keinen Bildschirm für ein Fenster.
no-display-advice = Starte Invito aus einer grafischen Oberfläche, oder nimm `invito-cli`, das dasselbe ohne Fenster tut.
window-broken = Invito wurde durch einen eigenen Fehler beendet.
window-broken-advice = Was du erstellt hast, ist gesichert; starte es neu. Mit INVITO_LOG=warn sagt es, wo der Fehler liegt.

## Wörter mehrerer Seiten

cancel = Abbrechen
close = Schließen
save = Speichern
details = Einzelheiten
try-again = Noch einmal
new-invite = Neue Einladung
add-account = Konto hinzufügen
sign-out = Abmelden

## Anmelden

sign-in-title = Lade Leute auf deinen Chat-Server ein
sign-in-intro = Melde dich mit deiner Chat-Adresse an. Invito fragt deinen Server, was du weitergeben kannst.
sign-in-intro-more = Melde dich mit einer anderen Chat-Adresse an, oder noch einmal mit derselben.
sign-in-address = Deine Chat-Adresse
sign-in-address-example = du@example.org
sign-in-use-instead = { $address } nehmen
sign-in-password = Passwort
sign-in-password-missing = Gib das Passwort dieser Adresse ein.
sign-in-show-password = Passwort zeigen
sign-in-hide-password = Passwort verbergen
sign-in-remember = Auf diesem Computer merken
sign-in-submit = Anmelden
sign-in-asking = Anmeldung läuft…
sign-in-no-password-kept-advice = Gib es noch einmal ein. Mit „Auf diesem Computer merken“ bleibt es in deinem Schlüsselbund.
sign-in-way = Verbindungseinstellungen
sign-in-server = Server
sign-in-server-example = chat.example.org:5222
sign-in-server-hint = Nur wenn dein Server nicht von selbst gefunden wird.
sign-in-tls = Wie die sichere Verbindung beginnt
sign-in-tls-starttls = STARTTLS
sign-in-tls-direct = Direktes TLS
sign-in-ca-file = CA-Datei
sign-in-ca-file-example = /pfad/zu/ca.pem
sign-in-ca-file-hint = Nur wenn dein Server eine eigene Zertifizierungsstelle hat.
signed-in-just-this-once = Nur für dieses Mal angemeldet: Kein Schlüsselbund hat das Passwort aufbewahrt.
signed-in-not-noted = Angemeldet. Die Einstellungen ließen sich nicht schreiben, beim nächsten Mal gibst du alles neu ein.
signed-out = { $account } ist abgemeldet
signed-out-not-forgotten = { $account } ist abgemeldet. Der Schlüsselbund hat das Passwort vielleicht noch.

## Eine neue Einladung

create-title = Neue Einladung
create-question = Was möchtest du weitergeben?
create-label = Für (das siehst nur du)
create-label-example = Ben, der Schachklub, …
create-contact-title = Mit jemandem verbinden
create-contact-unknown = Man kann dich hinzufügen. Wenn dein Server es erlaubt, kann man dort auch ein Konto eröffnen.
create-contact-no = Man kann dich als Kontakt hinzufügen. Dafür braucht man ein eigenes Chat-Konto.
create-join-title = Jemanden zum Beitreten einladen
create-contact-yes = Man kann dich als Kontakt hinzufügen. Wer noch kein Konto hat, eröffnet mit demselben Link eines auf { $host }.
create-account-title = Neues Konto auf { $host }
create-account-words = Für eine Person. Sie wählt Namen und Passwort; du kommst nicht in ihre Kontakte.
create-password-title = Link für ein neues Passwort
create-submit = Erstellen
create-submit-name = { $words }: { $what }
create-asking = Wird erstellt…
create-reserve = Namen reservieren…
create-no-name = Ohne Namen
create-name = Benutzername, der reserviert wird
create-name-example = ben
create-name-wrong = Ein Name hat keine Leerzeichen und keines von diesen: @ / : " & ' < >
create-not-offered = Für dich nicht verfügbar.
create-not-yet = Nicht in dieser Version von Invito.
create-why = Warum?
create-why-name = Warum nicht: { $what }
create-nothing = Dein Server lässt dich keine Einladungen erstellen.
create-nothing-advice = „Warum?“ unten sagt, worum du die Person bitten kannst, die den Server betreibt.
create-ask-again = Server noch einmal fragen
create-opening-keyring = Schlüsselbund wird geöffnet…
create-signing-in = Anmeldung läuft…
create-away = Du bist nicht angemeldet.
create-away-advice = Deine Einladungen sind trotzdem hier. Um neue zu erstellen, melde dich an.
create-type-password = Passwort eingeben
create-recent = Zuletzt
create-recent-waiting = { $status } · { $left }

form-title = Ein paar Fragen
form-intro = Das fragt dein Server, bevor er die Einladung erstellt.
form-missing = Der Server braucht das.
form-several = Mehrere, mit Kommas dazwischen.
form-roster-subscription = Kontakte werden

why-copy = Für den Admin kopieren
why-copied = Kopiert

## Eine Einladung

invite-back = Einladungen
invite-label = Für
invite-name-it = Sag, für wen sie ist
invite-rename = Ändern, für wen sie ist
invite-reserved = { $kind }, mit dem reservierten Namen { $name }
invite-until = bis { $moment }
invite-until-beside = · bis { $moment }
invite-asked = angefordert am { $moment }
invite-end-unreadable = Der Server sagt, wann sie endet, und Invito kann es nicht lesen: { $text }
invite-drawing = Code wird gezeichnet…
invite-code = QR-Code der Einladung: { $name }
invite-link = Link
invite-copy-link = Link kopieren
invite-copy-message = Nachricht kopieren
invite-message = Nachricht
invite-big = Vollbild
invite-small = Schließen
invite-big-title = { $who } lädt dich zu { $host } ein
invite-camera = Halte die Kamera deines Telefons hierauf · { $left }
invite-camera-only = Halte die Kamera deines Telefons hierauf
invite-forget = Vergessen
invite-saving = Wird gespeichert…
invite-link-copied = Link kopiert
invite-message-copied = Nachricht kopiert
invite-ready = Die Einladung ist fertig, in deiner Liste
invite-saved = Gespeichert
unsaved-advice = Zeig sie an, um den Link zu kopieren oder sie noch einmal zu speichern. Sie ist weg, sobald Invito geschlossen wird.
unsaved-show = Anzeigen
invite-forgotten = Vergessen. Der Link funktioniert weiter.
fact-kind = Art
fact-created = Angefordert
fact-account = Erstellt von
fact-server = Server
fact-uri = XMPP-Adresse der Einladung
fact-page = Was der Server als Seite gesendet hat

forget-title = Diese Einladung vergessen?
forget-words = Sie verschwindet aus deiner Liste. Ihr Link funktioniert bis zum Ende weiter, und du siehst nicht mehr, was aus ihr wird.
forget-do = Vergessen
forget-keep = Behalten

## Die Liste der Einladungen

invites-title = Einladungen
invites-search = Suchen
invites-part = Welche Einladungen
invites-all = Alle { $count }
invites-waiting = Offen { $count }
invites-accepted = Angenommen { $count }
invites-ended = Beendet { $count }
invites-all-short = Alle
invites-waiting-short = Offen
invites-accepted-short = Angenommen
invites-ended-short = Beendet
invites-by = von { $by }
invites-reading = Deine Einladungen werden gelesen…
invites-none = Noch keine Einladungen
invites-none-advice = Jede Einladung, die du erstellst, wird hier aufbewahrt, auch ohne Netz.
invites-not-found = Nichts gefunden für „{ $search }“
invites-not-found-advice = Invito sucht in den Namen, die du vergeben hast, in Benutzernamen und Adressen.
invites-none-waiting = Keine Einladung ist offen
invites-none-waiting-advice = Die noch niemand benutzt hat, sind hier, bis sie ablaufen.
invites-none-accepted = Noch wurde keine Einladung angenommen
invites-none-accepted-advice = Sobald Invito weiß, dass jemand eine benutzt hat, ist sie hier.
invites-none-ended = Keine Einladung ist abgelaufen
invites-none-ended-advice = Die niemand rechtzeitig benutzt hat, sind hier.

## Einstellungen

settings-title = Einstellungen
settings-look = Aussehen
settings-appearance = Farben
settings-system = Wie das System
settings-light = Hell
settings-dark = Dunkel
settings-text-size = Schriftgröße
settings-smaller = Kleinere Schrift
settings-larger = Größere Schrift
settings-normal = Normale Größe
settings-percent = { $percent } %
settings-links = Links
settings-page = Seite für Links, zu denen der Server keine hat
settings-page-hint = Die Einladung kommt hinter das #, wo der Server der Seite sie nicht sieht.
settings-page-usual = Die übliche Seite nehmen
settings-page-wrong = Das ist keine Adresse einer Seite. Sie beginnt mit https:// und endet mit #.
settings-accounts = Konten
settings-signed-in = Angemeldet
settings-signed-out = Nicht angemeldet
settings-sign-in-name = { $account } anmelden
settings-sign-out-name = { $account } abmelden
settings-about = Über Invito
settings-version = Invito { $version }

sign-out-title = { $account } abmelden?
sign-out-words = Invito vergisst das Passwort. Die Einladungen, die du erstellt hast, bleiben auf diesem Computer und sind wieder da, wenn du dich anmeldest.
sign-out-keep = Angemeldet bleiben

## Der Rahmen

nav-invites-waiting = { $count ->
    [one] Einladungen, 1 offen
   *[other] Einladungen, { $count } offen
}
nav-switch = Zu { $account } wechseln
status-connected = verbunden
status-connecting = verbindet…
status-reconnecting = neuer Versuch seit { $since }
status-offline = offline
status-refused = vom Server abgelehnt
status-signed-out = nicht angemeldet
status-signing-in = Anmeldung…
status-keyring = öffnet Schlüsselbund…

## Die Tasten

help-title = Tastenkürzel
key-new = Neue Einladung
key-copy-link = Link kopieren
key-copy-message = Nachricht kopieren
key-big = Code so groß, wie er passt
key-search = Einladungen durchsuchen
key-settings = Einstellungen
key-back = Einen Schritt zurück
key-size = Schrift größer, kleiner, normal
key-help = Diese Tasten
