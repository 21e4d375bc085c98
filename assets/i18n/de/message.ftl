# Der Text zu einem Link, für die Person, die eingeladen wird.

message-greeting = Hallo,
message-greeting-name = Hallo { $name },

message-contact = ich möchte gern mit dir chatten. Öffne diesen Link, dann nimmt deine Chat-App mich ({ $address }) in deine Kontakte auf:
message-account-and-contact = ich möchte gern mit dir chatten. Dieser Link hilft dir zu einer Chat-App und einem Konto auf { $host } und nimmt mich ({ $address }) in deine Kontakte auf. Wenn du schon eine Chat-Adresse hast, geht es auch mit der:
message-account = hier ist deine Einladung zum Chat-Server { $host }, von { $address }. Öffne diesen Link, wähle einen Namen und ein Passwort, und schon bist du dabei:
message-account-name = hier ist deine Einladung zum Chat-Server { $host }, von { $address }. Deine Adresse dort ist dann { $name }@{ $host }. Öffne diesen Link und wähle ein Passwort:
message-password-reset = mit diesem Link kannst du ein neues Passwort für dein Konto auf { $host } wählen:
message-password-reset-name = mit diesem Link kannst du ein neues Passwort für dein Konto { $name }@{ $host } wählen:

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
