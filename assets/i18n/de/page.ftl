# Was eingeladene Leute auf der Webseite und der Karte lesen, die für sie gemacht werden.

## Wer wozu einlädt

page-title = Einladung zu { $host }
page-title-contact = Einladung von { $address }
page-title-password-reset = Ein neues Passwort für { $host }
page-for = Für { $name }
page-heading-contact = { $address } möchte mit dir chatten
page-heading-account = Dein Konto auf { $host }
page-heading-password-reset = Wähle ein neues Passwort für { $host }
page-lead-contact = Diese Einladung nimmt { $address } in die Kontakte deiner Chat-App auf.
page-lead-account-and-contact = Mit dieser Einladung bekommst du eine Chat-App und ein eigenes Konto auf { $host }, mit { $address } in deinen Kontakten. Wenn du schon eine Chat-Adresse hast, geht es auch mit der.
page-lead-account = Mit dieser Einladung von { $address } kannst du ein Konto auf dem Chat-Server { $host } eröffnen.
page-lead-account-name = Mit dieser Einladung von { $address } kannst du ein Konto auf dem Chat-Server { $host } eröffnen. Deine Adresse dort ist dann { $name }@{ $host }.
page-lead-password-reset = Mit diesem Link kannst du ein neues Passwort für dein Konto auf { $host } wählen.
page-lead-password-reset-name = Mit diesem Link kannst du ein neues Passwort für dein Konto { $name }@{ $host } wählen.

## Was zu tun ist. Auf Papier gibt es keinen Knopf und keine Liste von Apps.

page-steps = So geht es
page-step-open = Öffne die Einladung: Drück auf den Knopf, oder halte die Kamera deines Telefons auf den Code.
page-step-open-app = Öffne die Einladung in deiner Chat-App: Drück auf den Knopf, oder scanne den Code mit der App.
card-step-open = Halte die Kamera deines Telefons auf den Code, oder tippe den Link in einen Browser.
card-step-open-app = Scanne den Code mit deiner Chat-App.
page-step-choose = Wähle eine Chat-App für dein Telefon oder deinen Computer, wenn du noch keine hast.
page-step-own-address = Du brauchst eine Chat-App und eine eigene Adresse. Wenn du noch keine hast, hilft dir eine der Apps unten dazu.
card-step-own-address = Du brauchst eine Chat-App und eine eigene Adresse. Wenn du noch keine hast, zeigt dir die Webseite, wo es sie gibt.
page-step-add = Öffne die Einladung in der App und nimm { $address } in deine Kontakte auf.
page-step-add-here = Nimm { $address } in deine Kontakte auf.
page-step-sign-up = Wähle einen Namen und ein Passwort für dein Konto auf { $host }.
page-step-password = Wähle ein Passwort für { $name }@{ $host }.
page-step-contact = Schreib { $address } in deinen Kontakten einen Gruß. Wenn dort noch niemand ist, öffne die Einladung noch einmal in der App.
page-step-sign-in = Melde dich mit deiner Chat-App an, und schon bist du dabei.
page-step-new-password = Wähle ein neues Passwort.
page-step-new-password-use = Gib es in jeder deiner Chat-Apps ein.

## Knopf, Code und Link

page-button = Einladung öffnen
page-button-app = In einer Chat-App öffnen
page-button-password-reset = Neues Passwort wählen
page-have-app = Ich habe schon eine Chat-App: dort öffnen
page-code = QR-Code des Links
page-code-camera = Oder halte die Kamera deines Telefons auf diesen Code
page-code-app = Oder scanne diesen Code mit deiner Chat-App
page-link = Der Link selbst, zum Kopieren oder Tippen
page-secret = Wer diesen Link hat, kann ihn benutzen: Behalte ihn für dich.

## Bis wann sie gilt. $zone ist der Abstand zur Zeit in Greenwich, etwa „UTC+01“.

page-until = Sie gilt bis { $until } ({ $zone }).
page-endless = Sie ist nur für dich.

## Apps, nach dem, worauf sie laufen

page-apps = Chat-Apps
page-apps-advice = Einige bekannte, nach dem, worauf sie laufen. Jede andere App für XMPP geht auch.
