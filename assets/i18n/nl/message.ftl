# De tekst bij een link, voor wie uitgenodigd wordt. Met je en jij.
#
# Woordenlijst: invite = uitnodiging, link = link, QR code = QR-code, address = adres, server = server, account = account,
# contact = contact, chat app = chat-app, password = wachtwoord.

message-greeting = Hallo,
message-greeting-name = Hallo { $name },

message-contact = Ik wil graag met je chatten. Open deze link en je chat-app voegt mij ({ $address }) toe aan je contacten:
message-account-and-contact = Ik wil graag met je chatten. Deze link helpt je aan een chat-app en een account op { $host } en voegt mij ({ $address }) toe aan je contacten. Heb je al een chatadres, dan werkt het daar ook mee:
message-account = Hier is je uitnodiging voor de chatserver { $host }, van { $address }. Open deze link, kies een naam en een wachtwoord, en je bent binnen:
message-account-name = Hier is je uitnodiging voor de chatserver { $host }, van { $address }. Je adres wordt daar { $name }@{ $host }. Open deze link en kies een wachtwoord:
message-password-reset = Met deze link kun je een nieuw wachtwoord kiezen voor je account op { $host }:
message-password-reset-name = Met deze link kun je een nieuw wachtwoord kiezen voor je account { $name }@{ $host }:

## Voor wie een chat-app heeft: de link opent daar en nergens anders.

message-app-contact = Ik wil graag met je chatten. Open deze link met je chat-app, dan voegt die mij ({ $address }) toe aan je contacten:
message-app-account-and-contact = Ik wil graag met je chatten. Open deze link met je chat-app: die voegt mij ({ $address }) toe aan je contacten, en als je wilt kun je een account op { $host } krijgen:
message-app-account = Hier is je uitnodiging voor de chatserver { $host }, van { $address }. Open deze link met je chat-app en kies daar een naam en een wachtwoord:
message-app-account-name = Hier is je uitnodiging voor de chatserver { $host }, van { $address }. Je adres wordt daar { $name }@{ $host }. Open deze link met je chat-app en kies daar een wachtwoord:

## Het onderwerp van de e-mail.

message-subject-contact = Chatten met { $address }
message-subject-account-and-contact = Chatten met { $address } op { $host }
message-subject-account = Je uitnodiging voor { $host }
message-subject-password-reset = Een nieuw wachtwoord voor { $host }

## Tot wanneer hij werkt.

message-until-days = Hij is alleen voor jou en werkt tot { $until } ({ $count ->
    [one] 1 dag
   *[other] { $count } dagen
}).
message-until-hours = Hij is alleen voor jou en werkt tot { $until } ({ $count ->
    [one] 1 uur
   *[other] { $count } uur
}).
message-until-minutes = Hij is alleen voor jou en werkt tot { $until } ({ $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}).
message-until-over = Hij werkte tot { $until }.
