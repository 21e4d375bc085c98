# Wat wie uitgenodigd is leest op de webpagina en de kaart die daarvoor gemaakt zijn.

## Wie waarvoor uitnodigt

page-title = Uitnodiging voor { $host }
page-title-contact = Uitnodiging van { $address }
page-title-password-reset = Een nieuw wachtwoord voor { $host }
page-for = Voor { $name }
page-heading-contact = { $address } wil graag met je chatten
page-heading-account = Je account op { $host }
page-heading-password-reset = Kies een nieuw wachtwoord voor { $host }
page-lead-contact = Deze uitnodiging voegt { $address } toe aan de contacten van je chat-app.
page-lead-account-and-contact = Met deze uitnodiging krijg je een chat-app en een eigen account op { $host }, met { $address } in je contacten. Heb je al een chatadres, dan werkt het daar ook mee.
page-lead-account = Met deze uitnodiging van { $address } kun je een account openen op de chatserver { $host }.
page-lead-account-name = Met deze uitnodiging van { $address } kun je een account openen op de chatserver { $host }. Je adres wordt daar { $name }@{ $host }.
page-lead-password-reset = Met deze link kun je een nieuw wachtwoord kiezen voor je account op { $host }.
page-lead-password-reset-name = Met deze link kun je een nieuw wachtwoord kiezen voor je account { $name }@{ $host }.

## Wat te doen. Op papier is er geen knop en geen lijst van apps.

page-steps = Zo gaat het
page-step-open = Open de uitnodiging: druk op de knop, of richt de camera van je telefoon op de code.
page-step-open-app = Open de uitnodiging in je chat-app: druk op de knop, of scan de code met de app.
card-step-open = Richt de camera van je telefoon op de code, of typ de link in een browser.
card-step-open-app = Scan de code met je chat-app.
page-step-choose = Kies een chat-app voor je telefoon of computer, als je er nog geen hebt.
page-step-own-address = Je hebt een chat-app en een eigen adres nodig. Heb je dat nog niet, dan helpt een van de apps hieronder je eraan.
card-step-own-address = Je hebt een chat-app en een eigen adres nodig. Heb je dat nog niet, dan laat de pagina zien waar je het krijgt.
page-step-add = Open de uitnodiging in de app en voeg { $address } toe aan je contacten.
page-step-add-here = Voeg { $address } toe aan je contacten.
page-step-sign-up = Kies een naam en een wachtwoord voor je account op { $host }.
page-step-password = Kies een wachtwoord voor { $name }@{ $host }.
page-step-contact = Zeg hallo tegen { $address } in je contacten. Staat daar nog niemand, open de uitnodiging dan nog eens in de app.
page-step-sign-in = Meld je aan met je chat-app, en je bent binnen.
page-step-new-password = Kies een nieuw wachtwoord.
page-step-new-password-use = Vul het in elk van je chat-apps in.

## Knop, code en link

page-button = Uitnodiging openen
page-button-app = Openen in een chat-app
page-button-password-reset = Nieuw wachtwoord kiezen
page-have-app = Ik heb al een chat-app: daar openen
page-code = QR-code van de link
page-code-camera = Of richt de camera van je telefoon op deze code
page-code-app = Of scan deze code met je chat-app
page-link = De link zelf, om te kopiëren of te typen
page-secret = Wie deze link heeft, kan hem gebruiken: houd hem voor jezelf.

## Tot wanneer hij werkt. $zone is het verschil met de tijd in Greenwich, zoals ‘UTC+01’.

page-until = Hij werkt tot { $until } ({ $zone }).
page-endless = Hij is alleen voor jou.

## Apps, naar waar ze op draaien

page-apps = Chat-apps
page-apps-advice = Enkele bekende, naar waar ze op draaien. Elke andere app voor XMPP is ook goed.
