# Der Text zu einem Link, für die Person, die eingeladen wird.

message-greeting = Hallo,
message-greeting-name = Hallo { $name },

message-contact = ich möchte gern mit dir chatten. Öffne diesen Link, dann nimmt deine Chat-App mich ({ $address }) in deine Kontakte auf:
message-account-and-contact = ich möchte gern mit dir chatten. Dieser Link hilft dir zu einer Chat-App und einem Konto auf { $host } und nimmt mich ({ $address }) in deine Kontakte auf. Wenn du schon eine Chat-Adresse hast, geht es auch mit der:
message-account = hier ist deine Einladung zum Chat-Server { $host }, von { $address }. Öffne diesen Link, wähle einen Namen und ein Passwort, und schon bist du dabei:
message-account-name = hier ist deine Einladung zum Chat-Server { $host }, von { $address }. Deine Adresse dort ist dann { $name }@{ $host }. Öffne diesen Link und wähle ein Passwort:
message-password-reset = mit diesem Link kannst du ein neues Passwort für dein Konto auf { $host } wählen:
message-password-reset-name = mit diesem Link kannst du ein neues Passwort für dein Konto { $name }@{ $host } wählen:

## Für jemanden mit einer Chat-App: Der Link öffnet sich dort und sonst nirgends.

message-app-contact = ich möchte gern mit dir chatten. Öffne diesen Link mit deiner Chat-App, dann nimmt sie mich ({ $address }) in deine Kontakte auf:
message-app-account-and-contact = ich möchte gern mit dir chatten. Öffne diesen Link mit deiner Chat-App: Sie nimmt mich ({ $address }) in deine Kontakte auf, und wenn du magst, kannst du ein Konto auf { $host } bekommen:
message-app-account = hier ist deine Einladung zum Chat-Server { $host }, von { $address }. Öffne diesen Link mit deiner Chat-App und wähle dort einen Namen und ein Passwort:
message-app-account-name = hier ist deine Einladung zum Chat-Server { $host }, von { $address }. Deine Adresse dort ist dann { $name }@{ $host }. Öffne diesen Link mit deiner Chat-App und wähle dort ein Passwort:

## Der Betreff der E-Mail.

message-subject-contact = Chatten mit { $address }
message-subject-account-and-contact = Chatten mit { $address } auf { $host }
message-subject-account = Deine Einladung zu { $host }
message-subject-password-reset = Ein neues Passwort für { $host }

## Bis wann er gilt.

message-until-days = Er ist nur für dich und gilt bis { $until } ({ $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}).
message-until-hours = Er ist nur für dich und gilt bis { $until } ({ $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}).
message-until-minutes = Er ist nur für dich und gilt bis { $until } ({ $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}).
message-until-over = Er galt bis { $until }.
