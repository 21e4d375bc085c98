# Was schiefging und was zu tun ist. Jedes hat eine Überschrift (was geschah, ein Satz) und einen Rat (was zu tun ist).

problem-server-says = Der Server sagt: „{ $text }“.

## Anmelden

problem-wrong-password = Der Server hat dieses Passwort nicht angenommen.
problem-wrong-password-advice = Prüfe es und versuch es noch einmal. Groß- und Kleinschreibung zählt. Wenn das Passwort stimmt, prüfe die Adresse.
problem-account-disabled = Dieses Konto wurde abgeschaltet.
problem-account-disabled-advice = Frag die Person, die den Server betreibt.
problem-login-later = Der Server kann dich gerade nicht anmelden.
problem-login-later-advice = Warte ein paar Minuten und versuch es noch einmal.
problem-login-refused = Der Server hat die Anmeldung abgelehnt.
problem-login-refused-advice = Frag die Person, die den Server betreibt, und zeig ihr die Einzelheiten.
problem-no-mechanism = Der Server verlangt eine Art der Anmeldung, die Invito nicht kennt.
problem-no-mechanism-advice = Dein Passwort wurde nicht gesendet. Bitte die Person, die den Server betreibt, SCRAM zu erlauben.
problem-weaker-mechanism = Der Server verlangt dein Passwort auf weniger sichere Weise als zuvor.
problem-weaker-mechanism-advice = Vielleicht ist jemand dazwischen, deshalb wurde dein Passwort nicht gesendet. Versuch es in einem anderen Netz. Wenn es so bleibt, frag die Person, die den Server betreibt, ob das mit Absicht geändert wurde; wenn ja, melde dich von diesem Konto ab und wieder an.
problem-tampered = Vielleicht ist jemand zwischen dir und dem Server.
problem-tampered-advice = Die Anmeldung wurde unterwegs verändert, deshalb hat Invito aufgehört. Versuch es in einem anderen Netz und sag es der Person, die den Server betreibt.
problem-no-password = Für dieses Konto gibt es kein Passwort.
problem-no-password-advice = Gib das Passwort ein, um dich anzumelden.

## Der Weg zum Server

problem-unknown-host = Für { $host } gibt es keinen Chat-Server.
problem-unknown-host-advice = Prüfe den Teil nach dem @ auf Tippfehler und auch dein Netz. Wenn beides stimmt, frag die Person, die den Server betreibt, nach Name und Port, und trag sie in den Verbindungseinstellungen ein.
problem-other-protocol = { $host } antwortet, aber nicht so, wie Invito es erwartet.
problem-other-protocol-advice = Prüfe unter „Verbindungseinstellungen“ den Server, seinen Port und wie die sichere Verbindung beginnt: STARTTLS und direktes TLS brauchen verschiedene Ports.
problem-unreachable = { $host } ist nicht erreichbar.
problem-unreachable-advice = Prüfe deine Netzverbindung. Wenn alles andere geht, ist vielleicht der Server ausgefallen: Warte ein wenig und versuch es noch einmal.
problem-connection-lost = Die Verbindung zum Server ist abgerissen.
problem-connection-lost-advice = Prüfe deine Netzverbindung und versuch es noch einmal.
problem-timed-out = Der Server hat nicht rechtzeitig geantwortet.
problem-timed-out-advice = Warte ein wenig und versuch es noch einmal.
problem-closed = Du bist abgemeldet.
problem-closed-advice = Melde dich an und versuch es noch einmal.
problem-no-tls = { $host } bietet keine sichere Verbindung.
problem-no-tls-advice = Dein Passwort wurde nicht gesendet. Sag der Person, die den Server betreibt, dass er TLS braucht.
problem-certificate-expired = Das Zertifikat von { $host } ist abgelaufen.
problem-certificate-expired-advice = Dein Passwort wurde nicht gesendet. Prüfe das Datum dieses Computers. Wenn es stimmt, sag es der Person, die den Server betreibt.
problem-certificate-early = Das Zertifikat von { $host } gilt noch nicht.
problem-certificate-early-advice = Dein Passwort wurde nicht gesendet. Prüfe Datum und Uhrzeit dieses Computers. Wenn sie stimmen, sag es der Person, die den Server betreibt.
problem-certificate-name = Der Server, der geantwortet hat, kann nicht beweisen, dass er { $host } ist.
problem-certificate-name-advice = Dein Passwort wurde nicht gesendet. Öffne in einem öffentlichen Netz zuerst eine Webseite und melde dich dort an. Sag sonst der Person, die den Server betreibt, dass sein Zertifikat für einen anderen Namen ist.
problem-certificate-issuer = Dieser Computer weiß nicht, wer für { $host } bürgt.
problem-certificate-issuer-advice = Dein Passwort wurde nicht gesendet. Wenn der Server eine eigene Zertifizierungsstelle hat, lass dir deren Datei von der Person geben, die den Server betreibt, und wähle sie in den Verbindungseinstellungen als CA-Datei.
problem-certificate-other = Das Zertifikat von { $host } ist nicht gültig.
problem-certificate-other-advice = Dein Passwort wurde nicht gesendet. Sag es der Person, die den Server betreibt, und zeig ihr die Einzelheiten.
problem-ca-file = Die CA-Datei lässt sich nicht lesen.
problem-ca-file-advice = Prüfe, ob es { $path } gibt und ob du es lesen darfst.
problem-ca-file-empty = In der CA-Datei ist kein Zertifikat.
problem-ca-file-empty-advice = { $path } sollte eine PEM-Datei sein: Text mit „BEGIN CERTIFICATE“ in der ersten Zeile.
problem-server = Das ist nicht der Name eines Servers.
problem-server-name = „{ $typed }“ ist nicht der Name eines Servers.
problem-server-advice = Gib einen Namen an, oder einen Namen und einen Port, wie chat.example.org:5222.

## Eine Einladung anfordern

problem-outcome-unknown-advice = Vielleicht gibt es die Einladung trotzdem. Sie steht als „Unklar“ in deiner Liste. Wenn du sie noch einmal anforderst, entsteht eine weitere.
problem-not-offered = Der Server erstellt diese Art von Einladung jetzt nicht.
problem-not-offered-advice = Vielleicht wurde sie abgeschaltet, oder dein Konto darf es nicht mehr. Auf manchen Servern geschieht das auch, wenn zu viele deiner Einladungen offen sind. Bitte die Person, die den Server betreibt, nachzusehen und alte Einladungen aufzuräumen.
problem-not-permitted = Dein Konto darf das nicht.
problem-not-permitted-advice = Frag die Person, die den Server betreibt.
problem-limit-reached = Der Server erstellt im Moment keine weiteren Einladungen für dich.
problem-limit-reached-advice = Warte, bis einige benutzt wurden oder abgelaufen sind, oder frag die Person, die den Server betreibt.
problem-bad-input = Der Server hat die Angaben nicht angenommen.
problem-bad-input-advice = Ändere sie und versuch es noch einmal.
problem-refused = Der Server hat abgelehnt.
problem-refused-advice = Versuch es später noch einmal. Wenn es so bleibt, frag die Person, die den Server betreibt, und zeig ihr die Einzelheiten.
problem-garbled = Die Antwort des Servers ergibt keinen Sinn.
problem-garbled-advice = Versuch es später noch einmal. Wenn es so bleibt, sag es der Person, die den Server betreibt, und zeig ihr die Einzelheiten.
problem-no-usernames = Dieser Server kann keinen Benutzernamen reservieren.
problem-no-usernames-advice = Erstelle die Einladung ohne Namen. Wer sie bekommt, wählt selbst einen.
problem-no-link = Diese Einladung hat keinen Link.
problem-no-link-advice = Die Antwort des Servers ging verloren, es gibt also nichts weiterzugeben. Erstelle eine neue Einladung.

## Dieser Computer

problem-history = Deine Liste der Einladungen lässt sich nicht lesen oder schreiben.
problem-history-advice = Prüfe, ob der Datenträger voll ist und ob du { $path } schreiben darfst.
problem-history-newer = Deine Liste der Einladungen stammt von einem neueren Invito.
problem-history-newer-advice = Nimm die neuere Version. Es wurde nichts geändert.
problem-file = Eine Datei lässt sich nicht lesen oder schreiben.
problem-file-advice = Prüfe, ob du { $path } lesen und schreiben darfst, ob es den Ordner gibt und ob der Datenträger voll ist.
problem-not-found = Diese Einladung gibt es hier nicht.
problem-not-found-name = Die Einladung „{ $name }“ gibt es hier nicht.
problem-not-found-advice = Sieh in der Liste der Einladungen nach, wie sie heißt.
problem-keyring-absent = Auf diesem Computer gibt es keinen Schlüsselbund, der das Passwort aufbewahren könnte.
problem-keyring-absent-advice = Du kannst dich trotzdem anmelden. Invito vergisst das Passwort, wenn es endet.
problem-keyring-locked = Der Schlüsselbund dieses Computers ist gesperrt.
problem-keyring-locked-advice = Entsperre ihn und versuch es noch einmal, oder gib das Passwort jedes Mal ein.
problem-keyring-failed = Der Schlüsselbund dieses Computers hat nicht funktioniert.
problem-keyring-failed-advice = Versuch es noch einmal, oder gib das Passwort jedes Mal ein.
problem-qr-long = Der Link ist zu lang für einen QR-Code.
problem-qr-long-advice = Gib den Link selbst weiter.
problem-qr-unread = Der QR-Code ist nicht richtig geworden.
problem-qr-unread-advice = Gib den Link selbst weiter, und melde bitte diesen Fehler.
problem-internal = In Invito ist etwas schiefgegangen.
problem-internal-advice = Versuch es noch einmal. Wenn es wieder geschieht, melde es bitte mit den Einzelheiten.

## Eine getippte Adresse

problem-address-empty = Da steht keine Adresse.
problem-address-whole = Eine Chat-Adresse sieht aus wie ana@club.example: ein Name, ein @ und der Server.
problem-address-space = In der Adresse ist ein Leerzeichen.
problem-address-space-advice = Lass es weg. Eine Chat-Adresse sieht aus wie ana@club.example.
problem-address-no-at = In der Adresse fehlt das @.
problem-address-no-name = Der Name vor dem @ fehlt.
problem-address-no-host = Der Server nach dem @ fehlt.
problem-address-resource = Die Adresse geht nach dem Server noch weiter.
problem-address-resource-advice = Lass den Teil nach dem Schrägstrich weg: { $without }.
problem-address-invalid = Das ist keine Chat-Adresse.
problem-address-invalid-advice = Prüfe sie auf Tippfehler. Eine Chat-Adresse sieht aus wie ana@club.example.

## Warnungen zu einer Einladung

warning-no-page = Dein Server hat für diese Einladung keine Webseite.
warning-no-page-advice = Der Link führt stattdessen zu einer Hilfsseite. Die Einladung selbst steht hinter dem # und wird nicht an den Server dieser Seite gesendet.
warning-insecure-page = Die Webseite dieser Einladung ist nicht geschützt.
warning-insecure-page-advice = Wer mit deinem Gast im selben Netz ist, könnte den Link mitlesen. Gib ihn trotzdem weiter, wenn du dem Netz vertraust, und bitte die Person, die den Server betreibt, um https.
warning-unusable-page = Der Server hat eine Webseite genannt, die Invito nicht öffnet.
warning-unusable-page-advice = Der Link führt stattdessen zu einer Hilfsseite. Sag es der Person, die den Server betreibt.
warning-not-redeemable = Dieser Server wird die Anfrage deines Gastes verlieren.
warning-not-redeemable-advice = Das ist ein Fehler von Prosody 0.12.0 bis 0.12.4. Bitte die Person, die den Server betreibt, auf 0.12.5 oder neuer zu wechseln. Bis dahin gib deinem Gast stattdessen deine Chat-Adresse.
warning-not-saved = Diese Einladung ließ sich nicht speichern.
warning-not-saved-advice = Kopiere den Link jetzt: Invito wird ihn sich nicht merken.

## Warum es eine Art von Einladung nicht gibt. Die Namen der Optionen sind die des Servers und bleiben, wie sie sind.

reason-not-yours = Für dein Konto nicht verfügbar.
reason-not-yours-contact = Frag die Person, die { $host } betreibt: Bei Prosody heißt die Option allow_contact_invites = true. Bei Snikket erstellen nur Administratoren Einladungen, bitte also einen um einen Link.
reason-not-yours-account = Frag die Person, die { $host } betreibt: Bei Prosody 13 braucht deine Rolle die Berechtigung adhoc:urn:xmpp:invite#create-account, bei älterem Prosody musst du Administrator sein; bei ejabberd heißt die Option access_create_account.
reason-not-yours-reset = Nur Administratoren von { $host } erstellen diese, mit Prosody 13 oder neuer. Bitte jemanden von ihnen um einen Link.
reason-not-offered = Dein Server bietet das nicht an.
reason-no-invites = Frag die Person, die { $host } betreibt: Prosody 0.12 oder neuer braucht das Modul invites_adhoc, ejabberd 26.01 oder neuer das Modul mod_invites.
reason-no-reset = { $host } bräuchte Prosody 13 oder neuer mit dem Modul invites_adhoc. Bitte die Person, die den Server betreibt, stattdessen um ein neues Passwort.
reason-no-commands = Frag die Person, die { $host } betreibt: Prosody 0.12 oder neuer braucht die Module adhoc und invites_adhoc, ejabberd 26.01 oder neuer mod_adhoc und mod_invites.
reason-not-yet = Diese Version von Invito kann das noch nicht anfordern.
reason-not-yet-advice = Wer { $host } verwaltet, kann auf dem Server selbst eine erstellen.
problem-no-font = Auf diesem Computer gibt es keine Schrift für die Karte.
problem-no-font-advice = Installiere eine, etwa Noto Sans oder DejaVu Sans. Die Webseite und die Bilder brauchen keine.
problem-no-letters = Auf diesem Computer gibt es keine Schrift mit allen Zeichen dieser Karte.
problem-no-letters-advice = Speichere stattdessen die Webseite (HTML): Sie braucht keine. Oder installiere eine Schrift mit diesen Zeichen, für Chinesisch etwa Noto Sans CJK.
problem-label-long = Das ist zu lang für einen Namen.
problem-label-long-advice = Sag in höchstens { $most } Zeichen, für wen die Einladung ist.

## Ob ein Link funktioniert

finding-leads = Die Webseite öffnet sich und führt zu dieser Einladung.
finding-nowhere = Die Webseite öffnet sich, aber diese Einladung ist von ihr verschwunden.
finding-nowhere-advice = Sie wurde benutzt oder auf dem Server beendet. Wenn dein Gast noch eine braucht, erstelle eine neue.
finding-elsewhere = Die Webseite führt zu einer anderen Einladung.
finding-elsewhere-advice = Gib diesen Link nicht weiter. Sag es der Person, die den Server betreibt.
finding-silent = Die Webseite öffnet sich, sagt aber nicht, zu welcher Einladung sie führt.
finding-silent-advice = Öffne den Link selbst, um zu sehen, was dein Gast sehen wird.
finding-closed = Die Webseite öffnet sich nicht.
finding-closed-advice = Prüfe deine Netzverbindung. Wenn alles andere geht, sag es der Person, die den Server betreibt.
finding-closed-status-advice = Ihr Server antwortet mit dem Fehler { $status }. Sag es der Person, die den Server betreibt.
finding-certificate = Die Webseite kann nicht beweisen, wem sie gehört.
finding-certificate-advice = Der Browser deines Gastes wird davor warnen. Sag der Person, die den Server betreibt, dass das Zertifikat der Seite nicht gültig ist.
finding-off-host = Die Webseite schickt ihre Besucher zu einem anderen Server, wohin Invito nicht folgt.
finding-over = Die Zeit dieser Einladung ist um.
finding-over-advice = Wenn dein Gast noch eine braucht, erstelle eine neue.
finding-scans = Der QR-Code wurde zurückgelesen und sagt den Link.

## Eine Datei mit Einladungen, die übernommen werden sollte

problem-import-large = Diese Datei ist zu groß für eine Liste von Einladungen.
problem-import-broken = Diese Liste von Einladungen ist beschädigt.
problem-import-line-advice = Ab Zeile { $line } lässt sie sich nicht lesen. Es wurde nichts übernommen. Exportiere sie auf dem anderen Computer noch einmal.
problem-import-field-advice = Die Einladung Nummer { $number } darin hat ein falsches „{ $field }“. Es wurde nichts übernommen. Exportiere sie auf dem anderen Computer noch einmal.
problem-import-other = Diese Datei ist keine Liste von Einladungen.
problem-import-other-advice = Wähle die Datei, die mit Invito exportiert wurde. Es wurde nichts übernommen.
problem-import-newer = Diese Liste von Einladungen wurde von einem neueren Invito exportiert.
