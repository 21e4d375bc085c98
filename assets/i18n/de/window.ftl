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
create-label = Für (so begrüßt die Nachricht)
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
settings-page-not-kept = Die Seite für Links bleibt, wie sie war. Was du eingegeben hast, ist keine Adresse, die mit https:// beginnt und mit # endet.
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
nav-switch-asks = Zu { $account } wechseln, wo ein neuer Kontakt auf deine Antwort wartet
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
key-news = Was die Neuigkeiten anbieten

## Eine Einladung weitergeben, und was aus ihr wurde

give-way = Was sie haben
give-way-page = Noch keine App
give-way-app = Hat eine Chat-App
give-mail = E-Mail
give-mailed = Dein Mailprogramm hat die Nachricht
give-not-mailed = Kein Mailprogramm hat sich geöffnet.
give-not-mailed-advice = Kopiere die Nachricht und füge sie dort ein, wo du deine E-Mails schreibst.
give-mail-cut = Die Nachricht ist zu lang für eine E-Mail.
give-mail-cut-advice = Dein Mailprogramm bekommt nur einen Teil davon, mit dem Link. Um alles zu senden, kopiere die Nachricht und füge sie dort ein.
give-change = Nachricht ändern
give-save = Speichern
give-save-title = Die Einladung speichern
give-save-png = Bild (PNG)
give-save-svg = Bild zum Drucken (SVG)
give-save-pdf = Karte zum Drucken (PDF)
give-save-html = Webseite (HTML)
give-copy-picture = Bild kopieren
give-picture-copied = Bild kopiert
give-picture-not-copied = Das Bild ließ sich nicht kopieren. Speichere es stattdessen.
give-saved = Gespeichert als { $file }
give-not-saved = Nichts gespeichert: Eine Datei mit diesem Namen gibt es schon.
give-path-title = Als Datei speichern
give-path = Datei
give-exists = „{ $file }“ gibt es schon.
give-replace = Ersetzen
give-letter-title = Die Nachricht
give-letter-title-name = Die Nachricht an { $name }
give-letter-text = Nachricht
give-letter-writing = Nachricht wird geschrieben…
give-letter-language = Sprache: { $language }
give-letter-kept = Was du änderst, bleibt, für diese Einladung und als dein Wortlaut für spätere.
give-letter-usual = Zurück zum üblichen Text
give-steps = Was sie sehen werden
give-steps-name = Was { $name } sehen wird
give-camera-app = Mit der Chat-App scannen · { $left }
give-camera-app-only = Mit der Chat-App scannen
give-made = erstellt am { $moment }
give-code-hidden = Dieser Code gilt nicht mehr.
give-reveal = Trotzdem zeigen
give-old-link-copied = Link kopiert. Er gilt nicht mehr.
give-accepted = Jemand hat sie angenommen.
give-used-advice = Es hat geklappt. Wenn es nicht die Person war, für die sie gedacht war, sag es der Person, die deinen Server betreibt.
give-expired-advice = Erstelle eine neue für dieselbe Person. Die alte bleibt in deiner Liste.
give-withdrawn-advice = Erstelle eine neue, wenn du diese Person doch einladen willst.
give-unknown = Es gibt nichts weiterzugeben.
give-unknown-advice = Erstelle sie noch einmal. Falls es die verlorene auf dem Server gibt, hat niemand ihren Link.
give-hello = Hallo sagen
give-copy-address = Adresse kopieren
give-address-copied = Adresse kopiert
give-renew = Erneuern
give-renewing = Wird erneuert…
give-again = Noch einmal erstellen
give-another = Eine weitere erstellen
give-away = Um eine neue zu erstellen, melde dich an.
give-how-push = Am { $moment } meldete dein Server Invito den neuen Kontakt.
give-how-roster = Der neue Kontakt war da, als Invito sich am { $moment } anmeldete.
give-how-page = Am { $moment } führte ihre Seite nicht mehr zu ihr.
give-how-probe = Am { $moment } nahm dein Server sie nicht mehr an.
give-how-person = Du hast es am { $moment } gesagt.
give-check = Diesen Link prüfen
give-checking = Wird geprüft…
give-good = Gut
give-warning = Hinweis
give-bad = Nicht gut
give-found = { $level }: { $what }
give-fact-id = Name in dieser Liste
give-fact-expires = Ende, wie der Server es sandte
give-fact-no-end = keines
give-fact-status = Status
give-fact-asked = Zuletzt gefragt
give-fact-renews = Die Einladung davor
give-fact-renewed-by = Die Einladung danach
give-show-other = Anzeigen
give-show-uri = Anzeigen
give-never-asked = noch nicht
give-ask = Jetzt fragen
give-asking = Wird gefragt…
give-ago-now = gerade eben
give-ago-minutes = { $count ->
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
give-ago-hours = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}
give-ago-days = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}

## Was die eingeladene Person sehen wird, Schritt für Schritt: für die Person, die einlädt

steps-page = Eine Seite auf { $host }, die sagt, wer sie einlädt.
steps-page-account = Eine Seite auf { $host } mit der Einladung.
steps-page-password-reset = Eine Seite auf { $host }, um ein neues Passwort zu wählen.
steps-fallback = Eine fremde Webseite, die den Link in einer Chat-App öffnet, da { $host } für diese Einladung keine hat. Der Schlüssel im Link bleibt im Browser.
steps-app = Ihre Chat-App, vom Link geöffnet. Eine Kamera oder ein Browser weiß vielleicht nichts damit anzufangen.
steps-choose = Chat-Apps zur Auswahl, falls sie keine haben.
steps-own-address = Sie brauchen eine eigene Chat-Adresse: Diese Einladung eröffnet kein Konto.
steps-add = Dich, um dich in ihre Kontakte aufzunehmen. Dein Server sagt von selbst ja.
steps-add-asked = Dich, um dich in ihre Kontakte aufzunehmen. Ihre Anfrage kommt in deiner Chat-App an, wo du ja sagst.
steps-add-lost = Dich, um dich in ihre Kontakte aufzunehmen. Aber daraus wird nichts: { $software } verliert ihre Anfrage.
steps-sign-up = Ein Formular für Namen und Passwort, außer sie haben schon eine Chat-Adresse.
steps-sign-up-account = Ein Formular für Namen und Passwort.
steps-sign-up-in-app = Ein Formular für Namen und Passwort, in einer App, die mit Einladungen Konten eröffnen kann, etwa Conversations oder Monal.
steps-password = Ein Formular für ein Passwort: Ihre Adresse wird { $name }@{ $host }.
steps-password-in-app = Ein Formular für ein Passwort, in einer App, die mit Einladungen Konten eröffnen kann, etwa Conversations oder Monal. Ihre Adresse wird { $name }@{ $host }.
steps-contact = Dich, schon in ihren Kontakten.
steps-contact-later = Dich in ihren Kontakten. Wenn du dort nicht bist, öffnen sie den Link noch einmal in ihrer App.
steps-account = Ihr neues Konto. Es macht euch nicht zu Kontakten: Das holt einer von euch später nach.
steps-account-perhaps = Ihr neues Konto. Ob ihr dann Kontakte seid, entscheidet dein Server.
steps-new-password = Ein Formular für das neue Passwort.
steps-new-password-in-app = Ein Formular für das neue Passwort, in einer App, die solche Links kennt.
steps-new-password-use = Jede ihrer Chat-Apps, die nach dem neuen Passwort fragt.

## Die Liste, was sie aufbewahrt und wer darin ist

undo = Rückgängig
undone = Sie ist wieder in deiner Liste.
not-undone = Das ließ sich nicht rückgängig machen. { $why }
link-copied = Link für { $name } kopiert
renew-asking = Neue Einladung wird angefordert…
renew-busy = Gerade wird eine andere Einladung erstellt. Versuch es noch einmal, wenn sie da ist.
renew-away = Um stattdessen eine neue Einladung zu erstellen, melde dich an.
renewed = Eine neue Einladung anstelle der alten. Der alte Link gilt so lange wie bisher.
renewed-elsewhere = Die neue Einladung ist fertig, in deiner Liste
invites-newest = Neueste zuerst
invites-by-name = Nach Namen
invites-ends-first = Was zuerst endet
invites-unknown = Unklar { $count }
invites-unknown-what = Niemand weiß, ob es diese gibt.
invites-unknown-advice = Invito hat sie angefordert, und die Antwort ging unterwegs verloren. Erstelle die Einladung noch einmal und vergiss diese.
invites-none-unknown = Keine Einladung ist unklar
invites-none-unknown-advice = Die, deren Antwort unterwegs verloren ging, sind hier.
invites-show-all = Alle zeigen
row-copy = Link für { $name } kopieren
row-renew = Erneuern: { $name }
row-again = Noch einmal erstellen: { $name }
row-forget = Vergessen: { $name }
key-renew = Eine neue Einladung anstelle dieser
key-forget = Diese Einladung vergessen

## Was man inzwischen erfährt

news-accepted = { $name } hat deine Einladung angenommen ({ $by })
news-accepted-by = { $by } hat deine Einladung angenommen
news-used = Jemand hat mit deiner Einladung ein Konto eröffnet
news-used-name = Jemand hat mit der Einladung für { $name } ein Konto eröffnet
news-account = Eingeladen von { $account }
say-hello = Hallo sagen
link-not-opened = Kein Programm auf diesem Computer hat es geöffnet.
notice-open = Öffnen
arrival-title = { $by } ist ein neuer Kontakt
arrival-notice = Invito weiß nicht, welche deiner Einladungen es war.
arrival-question = { $by } ist ein neuer Kontakt. Welche Einladung war es?
arrival-made = { $name }, { $date }
arrival-none = Keine davon
arrival-choose = Sagen, welche…
arrival-decided = Vermerkt.

## Konten, und was von ihnen bleibt

removed = { $account } ist entfernt. Die Einladungen bleiben hier, ohne Verbindung.
removed-all = { $account } ist entfernt, mit den Einladungen. Ihre Links funktionieren weiter.
removed-not-all = Nicht alles von { $account } ließ sich entfernen. Das Passwort ist vielleicht noch im Schlüsselbund.
remove-title = { $account } entfernen?
remove-words = Invito vergisst das Passwort und den Weg zum Server. Das Konto selbst bleibt auf dem Server. Links, die du weitergegeben hast, gelten so lange wie bisher.
remove-keep-history = Entfernen, Einladungen behalten
remove-history-too = Mit Einladungen entfernen
remove-cancel = Behalten
swept = { $count ->
    [one] 1 vor langer Zeit abgelaufene Einladung ist vergessen
   *[other] { $count } vor langer Zeit abgelaufene Einladungen sind vergessen
}
exported = { $count ->
    [one] 1 Einladung ist in { $file }. Ihr Link ist ein Schlüssel: Wer die Datei hat, kann ihn benutzen.
   *[other] { $count } Einladungen sind in { $file }. Ihre Links sind Schlüssel: Wer die Datei hat, kann sie benutzen.
}
imported = { $count ->
    [0] In dieser Datei ist nichts Neues.
    [one] 1 Einladung kam dazu, { $known } waren schon hier.
   *[other] { $count } Einladungen kamen dazu, { $known } waren schon hier.
}
window-open = Invito ist schon offen.
window-open-advice = Es ist in einem anderen Fenster, das deine Einladungen hütet. Such es unter deinen Fenstern.

## Mehr von den Einstellungen

settings-language = Sprache
settings-language-system = Wie das System
settings-contrast = Hoher Kontrast
settings-switch = Zeigen
settings-remove = Entfernen
settings-remove-name = { $account } entfernen
settings-reconnecting = Verbindet wieder…
settings-signing-in = Anmeldung läuft…
settings-account = { $count ->
    [0] { $presence } · keine Einladungen
    [one] { $presence } · 1 Einladung
   *[other] { $presence } · { $count } Einladungen
}
settings-texts = Nachrichten
settings-texts-usual = Alle haben den üblichen Wortlaut. Wenn du die Nachricht einer Einladung änderst, bleibt der neue Wortlaut für spätere und steht dann hier.
settings-text = { $kind }, { $language }
settings-text-edit = Ändern
settings-text-edit-name = Ändern: { $text }
settings-text-usual = Zurück zum üblichen Text
settings-text-usual-name = Zurück zum üblichen Text: { $text }
settings-text-places = Wo diese stehen, setzt Invito ein, was sie nennen: {"{name}"} {"{address}"} {"{server}"} {"{link}"} {"{deadline}"}
settings-next = Einen schreiben für …
settings-next-kind = Für welche Einladungen
settings-next-write = Nachricht schreiben
settings-history = Was aufbewahrt wird
settings-forget = Beendete Einladungen vergessen nach
settings-forget-never = Nie
settings-forget-days = { $count } Tagen
settings-forget-hint = Das geschieht beim nächsten Start.
settings-file = Eine Datei, um deine Einladungen auf einen anderen Computer mitzunehmen
settings-file-hint = Sie enthält die Links deiner Einladungen, und die sind Schlüssel. ~ ist dein persönlicher Ordner.
settings-export = Schreiben
settings-import = Lesen
replace-title = Diese Datei ersetzen?
replace-words = Die Datei { $file } gibt es schon. Was jetzt darin ist, wäre weg.
replace-do = Ersetzen
replace-keep = Behalten
give-code-done = Dieser Code hat seinen Dienst getan.
give-ended = am { $moment }
give-ended-beside = · am { $moment }
give-done = Fertig
steps-account-contact = Ihr neues Konto, mit dir in ihren Kontakten.

## Über Invito

about-title = Über Invito
about-words = Einladungen auf deinen XMPP-Chat-Server: erstellt, weitergegeben, gemerkt.
about-licence = Lizenz
about-licence-words = Freie Software unter { $licence }: Benutze, teile und ändere sie.
about-privacy = Wer was erfährt
about-privacy-words = Invito spricht mit deinem Chat-Server und mit den Seiten deiner eigenen Einladungen. Sonst erfährt niemand etwas. Was du erstellst, bleibt auf diesem Computer.
about-made-with = Gemacht mit
about-made-with-words = iced, den Schriften Inter und Noto Sans Arabic und Symbolen von Lucide.
