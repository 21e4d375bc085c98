# Quello che una persona invitata legge sulla pagina web e sulla carta fatte per lei. Ci si dà del tu.

## Chi invita a che cosa

page-title = Invito a { $host }
page-title-contact = Invito da { $address }
page-title-password-reset = Una nuova password per { $host }
page-for = Per { $name }
page-heading-contact = { $address } vorrebbe chattare con te
page-heading-account = Il tuo account su { $host }
page-heading-password-reset = Scegli una nuova password per { $host }
page-lead-contact = Questo invito aggiunge { $address } ai contatti della tua app di chat.
page-lead-account-and-contact = Con questo invito hai un’app di chat e un account tuo su { $host }, con { $address } tra i tuoi contatti. Se hai già un indirizzo di chat, funziona anche con quello.
page-lead-account = Con questo invito da { $address } puoi aprire un account sul server di chat { $host }.
page-lead-account-name = Con questo invito da { $address } puoi aprire un account sul server di chat { $host }. Il tuo indirizzo lì sarà { $name }@{ $host }.
page-lead-password-reset = Con questo link puoi scegliere una nuova password per il tuo account su { $host }.
page-lead-password-reset-name = Con questo link puoi scegliere una nuova password per il tuo account { $name }@{ $host }.

## Che cosa fare. Sulla carta non ci sono pulsanti né l’elenco delle app.

page-steps = Che cosa fare
page-step-open = Apri l’invito: premi il pulsante, o inquadra il codice con la fotocamera del telefono.
page-step-open-app = Apri l’invito nella tua app di chat: premi il pulsante, o scansiona il codice con l’app.
card-step-open = Inquadra il codice con la fotocamera del telefono, o scrivi il link in un browser.
card-step-open-app = Scansiona il codice con la tua app di chat.
page-step-choose = Scegli un’app di chat per il telefono o il computer, se non ne hai ancora una.
page-step-own-address = Ti servono un’app di chat e un indirizzo tuo. Se non ne hai ancora uno, una delle app qui sotto ti aiuta ad averlo.
card-step-own-address = Ti servono un’app di chat e un indirizzo tuo. Se non ne hai ancora uno, la pagina ti mostra dove averlo.
page-step-add = Apri l’invito nell’app e aggiungi { $address } ai tuoi contatti.
page-step-add-here = Aggiungi { $address } ai tuoi contatti.
page-step-sign-up = Scegli un nome e una password per il tuo account su { $host }.
page-step-password = Scegli una password per { $name }@{ $host }.
page-step-contact = Saluta { $address } nei tuoi contatti. Se non c’è ancora nessuno, apri l’invito ancora una volta nell’app.
page-step-sign-in = Accedi con la tua app di chat, ed è fatta.
page-step-new-password = Scegli una nuova password.
page-step-new-password-use = Scrivila in ognuna delle tue app di chat.

## Pulsante, codice e link

page-button = Apri l’invito
page-button-app = Apri in un’app di chat
page-button-password-reset = Scegli una nuova password
page-have-app = Ho già un’app di chat: apri lì
page-code = Codice QR del link
page-code-camera = Oppure inquadra questo codice con la fotocamera del telefono
page-code-app = Oppure scansiona questo codice con la tua app di chat
page-link = Il link stesso, da copiare o da scrivere
page-secret = Chi ha questo link può usarlo: tienilo per te.

## Fino a quando funziona. $zone è la differenza dall’ora di Greenwich, come «UTC+01».

page-until = Funziona fino a { $until } ({ $zone }).
page-endless = È solo per te.

## Le app, secondo dove funzionano

page-apps = App di chat
page-apps-advice = Alcune ben note, secondo dove funzionano. Va bene anche qualsiasi altra app per XMPP.
