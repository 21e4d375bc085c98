# Il testo che accompagna un link, per la persona invitata. Ci si dà del tu.
#
# Glossario: invite = invito, link = link, QR code = codice QR, address = indirizzo, server = server, account = account,
# contact = contatto, chat app = app di chat, password = password.

message-greeting = Ciao,
message-greeting-name = Ciao { $name },

message-contact = Mi piacerebbe chattare con te. Apri questo link e la tua app di chat mi aggiungerà ({ $address }) ai tuoi contatti:
message-account-and-contact = Mi piacerebbe chattare con te. Questo link ti aiuta ad avere un’app di chat e un account su { $host }, e mi aggiunge ({ $address }) ai tuoi contatti. Se hai già un indirizzo di chat, funziona anche con quello:
message-account = Ecco il tuo invito al server di chat { $host }, da { $address }. Apri questo link, scegli un nome e una password, ed è fatta:
message-account-name = Ecco il tuo invito al server di chat { $host }, da { $address }. Il tuo indirizzo lì sarà { $name }@{ $host }. Apri questo link e scegli una password:
message-password-reset = Con questo link puoi scegliere una nuova password per il tuo account su { $host }:
message-password-reset-name = Con questo link puoi scegliere una nuova password per il tuo account { $name }@{ $host }:

## Per chi ha un’app di chat: il link si apre lì e da nessun’altra parte.

message-app-contact = Mi piacerebbe chattare con te. Apri questo link con la tua app di chat, che mi aggiungerà ({ $address }) ai tuoi contatti:
message-app-account-and-contact = Mi piacerebbe chattare con te. Apri questo link con la tua app di chat: mi aggiungerà ({ $address }) ai tuoi contatti, e se vuoi puoi avere un account su { $host }:
message-app-account = Ecco il tuo invito al server di chat { $host }, da { $address }. Apri questo link con la tua app di chat e scegli lì un nome e una password:
message-app-account-name = Ecco il tuo invito al server di chat { $host }, da { $address }. Il tuo indirizzo lì sarà { $name }@{ $host }. Apri questo link con la tua app di chat e scegli lì una password:

## L’oggetto dell’e-mail.

message-subject-contact = Chattare con { $address }
message-subject-account-and-contact = Chattare con { $address } su { $host }
message-subject-account = Il tuo invito a { $host }
message-subject-password-reset = Una nuova password per { $host }

## Fino a quando funziona.

message-until-days = È solo per te e funziona fino a { $until } ({ $count ->
    [one] 1 giorno
   *[other] { $count } giorni
}).
message-until-hours = È solo per te e funziona fino a { $until } ({ $count ->
    [one] 1 ora
   *[other] { $count } ore
}).
message-until-minutes = È solo per te e funziona fino a { $until } ({ $count ->
    [one] 1 minuto
   *[other] { $count } minuti
}).
message-until-over = Funzionava fino a { $until }.
